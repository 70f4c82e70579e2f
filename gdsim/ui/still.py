"""Labels whose text changes at each step, and for which nothing is laid out anew.

Qt lays a window out again after each text of a label, unless the label's size is fixed; at each
step that took a tenth of the time until all was painted.
"""

from PySide6.QtWidgets import QLabel


def tell(label: QLabel, text: str) -> None:
    """Show a text, with room for all of it; a shorter one leaves the room, and nothing twitches."""
    label.setText(text)
    give_room(label, label.minimumWidth())


def give_room(label: QLabel, width: int) -> None:
    """Have the label so many pixels wide, or as wide as its text is."""
    hint = label.sizeHint()
    label.setFixedSize(max(width, hint.width()), hint.height())
