"""A form made from the fields of a value: update rules, schedules, the options of a problem."""

from typing import Any, Literal, get_args, get_origin

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.faults import SettingsError
from gdsim.language import listed, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.fields import ChoiceField, Field, NumberField, SwitchField, WholeField
from gdsim.ui.fold import Fold
from gdsim.ui.form import SPACING, Form
from gdsim.ui.own_keys import OwnKeys

MAIN = 2
"""Fields that are shown in any case, where not all are."""

FEW = 3
"""So many fields are all shown."""


class StructForm(QWidget):
    """A row for each field of a struct that is a number, a switch or a choice of words.

    Each field of the struct is `Annotated[type, Meta(description=…)]`; of other types it takes no
    notice. Of many rows, all but the first wait in a fold, which stays as it is while the form
    shows one struct after another; it opens by itself where it would hide what is not as usual.

    Args:
        seldom: Names of fields that come last, since they are seldom touched.

    Attributes:
        fields: The rows by the names of the struct's fields.
    """

    changed = Signal(object)
    """The struct with what the user has entered."""

    def __init__(self, seldom: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._seldom = seldom
        self.fields: dict[str, Field] = {}
        self._struct: msgspec.Struct | None = None
        self._own_keys = OwnKeys(self)
        self._main, self._rest = Form(), Form()
        self.fold = Fold(tr("More"), self._rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(themes.px(SPACING))
        layout.addWidget(self._main)
        layout.addWidget(self.fold)

    def show_struct(self, struct: msgspec.Struct) -> None:
        """Show a struct, and no error any more."""
        if type(struct) is not type(self._struct):
            self._build_for(struct)
        self._struct = struct
        for name, field in self.fields.items():
            field.set_value(getattr(struct, name))

    def error(self, name: str, sentence: str) -> bool:
        """Say what is wrong below the field of that name; whether there is one."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.error(sentence)
        if self._rest.isAncestorOf(field):
            self.fold.open()
        return True

    def _build_for(self, struct: msgspec.Struct) -> None:
        for old in self.fields.values():
            # One that is being written in when it goes away would tell of it.
            old.blockSignals(True)
        self._main.clear()
        self._rest.clear()
        self.fields = {}
        described_fields = msgspec.structs.fields(struct)
        for described in sorted(described_fields, key=lambda field: field.name in self._seldom):
            if field := _field_for(described):
                field.entered.connect(self._take)
                self.fields[described.name] = field
        first = len(self.fields) if len(self.fields) <= FEW else MAIN
        for place, (name, field) in enumerate(self.fields.items()):
            form = self._main if place < first else self._rest
            if isinstance(field, SwitchField):
                form.add_wide(field)
            else:
                form.add(_in_words(name), field)
        self.fold.setVisible(len(self.fields) > first)
        hidden = list(self.fields)[first:]
        self.fold.set_name(
            tr("More: {names}", names=listed(worded(_in_text(name)) for name in hidden))
        )
        usual = type(struct)()
        if any(getattr(struct, name) != getattr(usual, name) for name in hidden):
            self.fold.open()
        self.setVisible(bool(self.fields))
        self._own_keys.watch(self)

    def _take(self, value: Any) -> None:
        sender = self.sender()
        name = next(name for name, field in self.fields.items() if field is sender)
        assert self._struct is not None
        try:
            wanted = msgspec.structs.replace(self._struct, **{name: value})
        except SettingsError as error:
            if not self.error(error.field, str(error)):
                self.error(name, str(error))
        else:
            self.changed.emit(wanted)


def _field_for(described: msgspec.structs.FieldInfo) -> Field | None:
    """A row for a struct's field, with what the field means as its tool tip."""
    kind, meta = get_args(described.type)
    words = tr(_in_text(described.name))
    field: Field
    if kind is bool:
        field = SwitchField(_in_words(described.name))
    elif kind is int:
        field = WholeField(words)
    elif kind is float:
        field = NumberField(words)
    elif get_origin(kind) is Literal:
        field = ChoiceField(words, {choice: tr(choice) for choice in get_args(kind)})
    else:
        return None
    field.explain(tr(meta.description or ""))
    return field


WORDS = (
    worded("momentum"),
    worded("dampening"),
    worded("weight decay"),
    worded("nesterov"),
    worded("maximize"),
    worded("centered"),
    worded("amsgrad"),
    worded("decoupled weight decay"),
    worded("learning rate decay"),
    worded("momentum decay"),
    worded("initial accumulator value"),
    worded("step size"),
    worded("damping"),
    worded("shrink"),
    worded("most"),
    worded("condition"),
    worded("angle"),
    worded("total steps"),
    worded("total iters"),
    worded("start factor"),
)
"""Fields whose names are words, for those who translate; other names are PyTorch's own signs."""


def _in_text(name: str) -> str:
    return name.replace("_", " ")


def _in_words(name: str) -> str:
    words = tr(_in_text(name))
    # Not `capitalize`: PyTorch's T_max is no t_max.
    return words[0].upper() + words[1:]
