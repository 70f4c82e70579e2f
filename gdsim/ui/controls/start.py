"""Where the run starts."""

import functools

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from gdsim.core.changes import drawn_anew, with_seed
from gdsim.core.problems import Problem
from gdsim.core.settings import RunSettings
from gdsim.language import tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.controls.parameter_box import ParameterBox
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import NumberField, WholeField
from gdsim.ui.form import SPACING, Form

FEW = 4
"""So many parameters have a field each; of more, one is chosen for the only field."""

IN_A_ROW = 2

SEED = worded("What the start is drawn from, and the order of the samples")


class StartSection(Section):
    """A number for each parameter, or of many for one at a time; and the seed where it is drawn.

    Attributes:
        fields: The fields that there are for numbers.
        parameter: The choice of the parameter whose start is shown, where there are many.
        seed: What a start is drawn from.
        draw: Draws another start.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[NumberField] = []
        self._problem: Problem | None = None
        self._start: tuple[float, ...] = ()
        self._entered = 0
        self._form, self._seed_form = Form(), Form()
        self._rows.addWidget(self._form)
        self._rows.addWidget(self._seed_form)
        self._few = QWidget()
        self._grid = QGridLayout(self._few)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(themes.px(SPACING))
        self._names = self._form.add("", self._few)
        self.parameter = ParameterBox()
        self.parameter.setAccessibleName(tr("Parameter whose start is shown"))
        self.parameter.setToolTip(tr("Which of the parameters has its start beside it"))
        self.parameter.activated.connect(self._show_numbers)
        # Without the width that is kept for names there is room for what is side by side.
        self._many = QWidget()
        self._side_by_side = _row(self._many, QLabel(tr("Start")), self.parameter)
        self._form.add_wide(self._many)
        self.seed = WholeField(tr("seed"))
        self.seed.explain(tr(SEED))
        self.seed.entered.connect(self._set_seed)
        self.draw = QPushButton(tr("Draw anew"))
        self.draw.setToolTip(tr("Start from other numbers, drawn from the next seed"))
        self.draw.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.draw.clicked.connect(self._draw)
        drawing = QWidget()
        _row(drawing, QLabel(tr("Seed")), self.seed, self.draw)
        self._seed_form.add_wide(drawing)

    def show_settings(self, settings: RunSettings) -> None:
        """Show the start; see `Section`."""
        if self._problem is not settings.built:
            self._build_for(settings.built)
        self._start = settings.start
        self._show_numbers()
        self.seed.set_value(settings.seed)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the start, below the number that was entered; see `Section`."""
        if field == "start":
            self.fields[min(self._entered, len(self.fields) - 1)].error(sentence)
            return True
        if field == "seed" and not self._seed_form.isHidden():
            self.seed.error(sentence)
            return True
        return False

    def _build_for(self, problem: Problem) -> None:
        """Make the fields for the problem's parameters."""
        before, self._problem = self._problem, problem
        self._seed_form.setVisible(problem.draw is not None)
        names = problem.parameter_names
        if before and before.parameter_names == names:
            return
        for old in self.fields:
            # One that is being written in when it goes away would tell of it.
            old.blockSignals(True)
            for part in (old, old.error_label):
                part.hide()
                part.deleteLater()
        few = len(names) <= FEW
        self.parameter.set_names(() if few else names)
        self._form.show_row(self._few, few)
        self._form.show_row(self._many, not few)
        # In half of what a name leaves, not even three digits would fit.
        self._form.set_names_above(IN_A_ROW < len(names) <= FEW)
        self._names.setText(tr("Start {names}", names=", ".join(names)) if few else "")
        self.fields = [NumberField(tr("start")) for _ in (names if few else names[:1])]
        for place, field in enumerate(self.fields):
            field.entered.connect(functools.partial(self._set_number, place))
            # Below its own narrow field a sentence would be a tall column of words.
            self._rows.insertWidget(1 + place, field.error_label)
            if few:
                self._grid.addWidget(field, place // IN_A_ROW, place % IN_A_ROW)
            else:
                self._side_by_side.addWidget(field, 1)
        self._entered = 0

    @property
    def _first(self) -> int:
        """Which parameter the first field is for."""
        return max(self.parameter.currentIndex(), 0)

    def _show_numbers(self) -> None:
        assert self._problem
        for field, name, value in zip(
            self.fields,
            self._problem.parameter_names[self._first :],
            self._start[self._first :],
            strict=False,
        ):
            field.set_name(tr("start of {name}", name=name))
            field.explain(tr("Where the run starts"))
            field.set_value(value)

    def _set_number(self, place: int, value: float) -> None:
        self._entered = place
        parameter = self._first + place

        def change(settings: RunSettings) -> RunSettings:
            start = list(settings.start)
            start[parameter] = value
            return replace(settings, start=tuple(start))

        self.changed.emit(change)

    def _set_seed(self, seed: int) -> None:
        self.changed.emit(functools.partial(with_seed, seed=seed))

    def _draw(self) -> None:
        self.changed.emit(drawn_anew)


def _row(widget: QWidget, *parts: QWidget) -> QHBoxLayout:
    """The parts side by side in the widget, the second one as wide as can be."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(themes.px(SPACING))
    for part in parts:
        row.addWidget(part)
    row.setStretch(1, 1)
    return row
