"""The settings of the run: each change takes effect at once, or says below its field why not."""

import itertools
from time import monotonic

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.settings import SettingsError
from gdsim.language import said
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.controls.batches import BatchSection
from gdsim.ui.controls.problem import ProblemSection
from gdsim.ui.controls.rule import RuleSection
from gdsim.ui.controls.running import RunningSection
from gdsim.ui.controls.schedule import ScheduleSection
from gdsim.ui.controls.section import Change, Section
from gdsim.ui.controls.start import StartSection
from gdsim.ui.fields import Field, NumberField
from gdsim.ui.frame_clock import READABLE
from gdsim.ui.setup import SetupPanel
from gdsim.ui.theme import Theme

BETWEEN = 8
"""Pixels between two sections."""


class Controls(QScrollArea):
    """A column of fields for all settings, which scrolls where the window is low.

    Attributes:
        sections: Its parts, from top to bottom.
        problem, optimizer, schedule, device, dtype: The choices of these.
        parameter: Of many parameters, the one whose start is shown.
        seed, draw: The seed of a start that is drawn, and the button that draws another.
        learning_rate, rate_slider: The learning rate, as a number and by powers of ten.
        rate_now: What the schedule has made of it.
        stability: Where it stands between its limits.
        more: What holds those of the hyperparameters that are not seen at first.
        zero_grad: Whether `.grad` is forgotten after each step.
        schedule_form: The schedule's own numbers.
        batch_size: Samples per step.
        shuffle, order_seed: Whether each epoch has an order of its own, and what it is drawn from.
        tolerance, steps: Where a run has converged, and the iteration at which Run pauses.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rate_shown = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._problem, self._start, self._rule = ProblemSection(), StartSection(), RuleSection()
        self._schedule, self._batch, self._running = (
            ScheduleSection(),
            BatchSection(),
            RunningSection(),
        )
        self.sections: tuple[Section, ...] = (
            self._problem,
            self._start,
            self._rule,
            self._schedule,
            self._batch,
            self._running,
        )
        self.problem = self._problem.choice.box
        self.parameter = self._start.parameter
        self.seed, self.draw = self._start.seed, self._start.draw
        self.optimizer = self._rule.optimizer.box
        self.learning_rate, self.rate_slider = self._rule.learning_rate, self._rule.slider
        self.rate_now, self.stability = self._rule.now, self._rule.stability
        self.more = self._rule.hyperparameters.fold
        self.zero_grad = self._rule.zero_grad.box
        self.schedule, self.schedule_form = self._schedule.choice.box, self._schedule.numbers
        self.batch_size = self._batch.batch_size
        self.shuffle, self.order_seed = self._batch.shuffle.box, self._batch.seed
        self.tolerance, self.steps = self._running.tolerance, self._running.steps
        self.device, self.dtype = self._running.device.box, self._running.dtype.box
        # What is wrong with a field that no section has.
        self._message = QLabel(wordWrap=True)
        self._column = QWidget()
        rows = QVBoxLayout(self._column)
        rows.setContentsMargins(themes.margins(8, 4, 8, 4))
        rows.setSpacing(themes.px(BETWEEN))
        rows.addWidget(self._message)
        for section in self.sections:
            section.changed.connect(self._change)
            rows.addWidget(section)
        rows.addStretch(1)
        self.setWidget(self._column)

        session.settings_changed.connect(self.show_settings)
        session.settings_changed.connect(session.want_stability)
        session.advanced.connect(self._follow)
        session.stability_found.connect(self._rule.show_stability)
        session.devices_found.connect(self._list_devices)
        self.show_settings()

    def sizeHint(self) -> QSize:
        """As wide as the fields need, and no wider."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrower, and the fields would be cut."""
        return QSize(self._width, themes.px(120))

    @property
    def _width(self) -> int:
        # With room for the scroll bar also while there is none, so that the column does not jump.
        bar = self.verticalScrollBar().sizeHint().width()
        return self._column.minimumSizeHint().width() + bar

    # The fields that are made anew

    @property
    def panel(self) -> SetupPanel | None:
        """Where the problem is set up, if it is one that the user sets up."""
        return self._problem.panel

    @property
    def start(self) -> list[NumberField]:
        """The parameters' start; of many, of the one that is chosen."""
        return self._start.fields

    @property
    def hyperparameters(self) -> dict[str, Field]:
        """The update rule's own numbers by their names."""
        return self._rule.hyperparameters.fields

    # Showing what is in force

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.stability.set_theme(theme)

    def show_settings(self) -> None:
        """Show the settings last asked for."""
        asked = self._session.asked
        self._say("")
        for section in self.sections:
            section.show_settings(asked)
        self._order_tabs()

    def _follow(self) -> None:
        session, now = self._session, monotonic()
        resting = session.state is not RunState.RUNNING
        if resting:
            # While a run goes, the figures would flicker; it is asked again where the run rests.
            session.want_stability()
        if session.progress and (resting or now - self._rate_shown >= READABLE):
            self._rate_shown = now
            self._rule.show_rate(session.progress.rate)

    def _list_devices(self, found: list[tuple[str, str]]) -> None:
        self._running.list_devices(found, self._session.settings.device)

    def _order_tabs(self) -> None:
        """Let Tab go from field to field as they stand; new ones would come last otherwise."""
        # Of a spin box, the line that is written in has the box itself as its proxy; the list of a
        # combo box is a window of its own.
        stops = [
            part
            for part in self._column.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not part.focusProxy()
            and part.window() is self.window()
        ]
        for part, following in itertools.pairwise(stops):
            QWidget.setTabOrder(part, following)

    # Taking over what is entered

    def _change(self, change: Change) -> None:
        origin = self.sender()
        assert isinstance(origin, Section)
        try:
            settings = change(self._session.asked)
        except SettingsError as error:
            self._refuse(origin, error)
        else:
            self._session.apply(settings)
            self.show_settings()

    def _refuse(self, origin: Section, error: SettingsError) -> None:
        """Say it beside the field at fault: the options of a problem have a `seed` too, say."""
        others = (section for section in self.sections if section is not origin)
        for section in (origin, *others):
            if section.error(error.field, str(error)):
                break
        else:
            self._say(str(error))
            self.ensureWidgetVisible(self._message)

    def _say(self, sentence: str) -> None:
        self._message.setText(said(sentence))
        self._message.setVisible(bool(sentence))
