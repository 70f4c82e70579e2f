"""What is wrong with a lesson's file, told in a sentence and beside its line."""

from gdsim.language import tr, worded


class LessonError(ValueError):
    """A lesson that can't be used.

    Attributes:
        reason: Why, in a sentence; it can be said in another language by `tr`.
        line: The line of the file at fault, from 1; 0 where it is the file as a whole.
        told: Line and reason, as they are told.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        told = worded("line {line}: {reason}", line=line, reason=reason) if line else reason
        super().__init__(told)
        self.reason, self.line, self._told = reason, line, told

    @property
    def told(self) -> str:
        """Line and reason in the language that is spoken."""
        return tr(self._told)
