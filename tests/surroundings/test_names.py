"""A user whose name has letters of other scripts, and a system that says nothing of any script."""

import os

import pytest

NAME = "Zoë Łukasz 学生 & Söhne"

USE = """
def use(window):
    session, home = window.session, Path.home()
    told["home"] = home.name
    yield lambda: window.documents.autosave is not None
    session.step()
    yield lambda: session.iteration == 1
    window.documents._write(home / "Lauf für 学.gdsim")
    yield lambda: "Saved" in story(window)
    told["saved"] = story(window)
    window.documents.open_file(home / "Lauf für 学.gdsim")
    yield lambda: "Opened" in story(window)
    told["title"] = window.windowTitle()
    window.documents.open_example("moons", "Moons")
    yield lambda: session.problem.id == "network" and session.progress
    session.step()
    yield lambda: session.iteration > 0
    exports = window.exports
    exports._try(lambda: exports._write_picture("window", home / "Bild ö.png"))
    told["picture"] = story(window)
    from gdsim.ui.exports import program
    program.write(home / "Skript ł.py", "pass")
    window.documents.autosave.save()
    yield lambda: window.documents.autosave.path.exists()
    yield lambda: not window.documents.autosave._writer.is_busy
    window.preferences.set("theme", "dark")
    told["recent"] = [path.name for path in window.memory.recent()]
    import logging
    logging.getLogger("gdsim").warning("ein Gruß von 学")
"""


@pytest.mark.skipif(os.name != "posix", reason="languages of the environment are Unix's")
@pytest.mark.parametrize(
    "language",
    [
        {"LC_ALL": "C"},
        pytest.param({"LANG": "en_GB.ISO-8859-1"}, marks=pytest.mark.long),
        pytest.param({}, marks=pytest.mark.long),
    ],
    ids=str,
)
def test_a_name_of_other_letters_is_no_trouble(lives, home, monkeypatch, language):
    own = home / NAME
    own.mkdir()
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "PYTHONUTF8", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    told, errors = lives(USE, environment={"HOME": str(own), **language})
    assert told == {
        "home": NAME,
        "saved": "Saved Lauf für 学.gdsim.",
        "title": "Lauf für 学[*] – gdsim",
        "picture": "Wrote Bild ö.png.",
        "recent": ["Lauf für 学.gdsim"],
        "code": 0,
    }
    assert (own / "Bild ö.png").stat().st_size > 1000
    assert (own / "Skript ł.py").exists()
    assert "theme=dark" in (own / ".config/gdsim/gdsim.ini").read_text("utf-8")
    assert "ein Gruß von 学" in (own / ".local/share/gdsim/log/gdsim.log").read_text("utf-8")
    assert "Traceback" not in errors
