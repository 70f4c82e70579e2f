"""Help: what a control is for, the keys, what gdsim runs on, and where its log is."""

from gdsim.ui.help.help import Help

__all__ = ["Help"]
