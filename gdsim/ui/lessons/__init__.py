"""Lessons in the window: pages beside it that set it up, ask, wait and reveal."""

from gdsim.ui.lessons.lessons import Lessons

__all__ = ["Lessons"]
