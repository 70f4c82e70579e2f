"""What is wrong with something a user has set, told in a sentence and beside its field."""


class SettingsError(ValueError):
    """A setting that can't be used, told in a sentence.

    Attributes:
        field: The field at fault: of `RunSettings`, of the optimizer, the schedule or the problem's
            own options.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
