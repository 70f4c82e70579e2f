"""The run as a PyTorch program: its text, and its file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gdsim.core.script import script
from gdsim.files.writing import write_whole
from gdsim.language import tr
from gdsim.session import Session

FIRST_STEPS = 3
"""Steps of the program of a run that has taken none yet."""


def program_of(session: Session) -> str:
    """The run up to where it stands, as a program that needs torch alone."""
    steps = session.iteration or FIRST_STEPS
    taken = session.progress.segments if session.progress else ()
    segments = [(since, settings) for since, settings in taken if since < session.iteration]
    return script(segments or [(0, session.asked)], steps)


def write(path: Path, text: str) -> None:
    """Write the text; what the file held stays unless all of it could be written.

    Raises:
        OSError: It could not; the message is a sentence that says why.
    """
    write_whole(path, lambda file: file.write(text.encode()))


def export_program(session: Session, parent: QWidget) -> str:
    """Ask for a file and write the program there; what came of it, in a sentence, if anything.

    Raises:
        OSError: The file could not be written.
    """
    proposed = f"{session.settings.problem}.py"
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Export script"), proposed, tr("Python (*.py)")
    )
    if not name:
        return ""
    path = Path(name if Path(name).suffix else f"{name}.py")
    write(path, program_of(session))
    return tr("Wrote {name}: python {name} prints this run's table.", name=path.name)
