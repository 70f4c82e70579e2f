"""The tool bar: reset, back, step, run and pause, the speed, and where the run stands."""

import functools
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import tr
from gdsim.messages import FASTEST_PHASES, UNLIMITED, RunState
from gdsim.session import Session
from gdsim.ui import still
from gdsim.ui import theme as themes
from gdsim.ui.phases import standing
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import read

SPEEDS = (1, 2, 3, 5, 10, 20, 30, 60, 100, 300, 1000, UNLIMITED)
"""Steps per second at each place of the speed slider."""

FIRST_SPEED = 5

NO_WORDS = 1.6
"""At a larger size than this, there is room for the icons alone."""


class _State(msgspec.Struct):
    by_phase: bool = False
    # Steps per second; 0 for as fast as it can, since JSON has no infinity.
    speed: Annotated[float, Meta(ge=0)] = FIRST_SPEED


class RunBar(QToolBar):
    """The run's buttons. Which of them can be used follows the run's state."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Run"))
        self.setObjectName("run")
        self.setMovable(False)
        self._session = session
        self._theme: Theme | None = None
        self.reset_action = self._action(tr("Reset"), "Home", tr("Start again from the same start"))
        self.reset_action.triggered.connect(session.reset)
        self.back_action = self._action(tr("Back"), "Left", tr("Take the last step back"))
        self.back_action.triggered.connect(session.back)
        self.step_action = self._action(tr("Step"), "Right", tr("One step of gradient descent"))
        self.phase_action = self._action(
            tr("Phase"),
            "Down",
            tr("The next of the five phases: forward, loss, backward, update, zero grad"),
        )
        self.phase_action.triggered.connect(session.next_phase)
        # Not the slot itself: `triggered` would tell it whether the action is checked.
        self.step_action.triggered.connect(lambda: session.step())
        self.run_action = self._action(tr("Run"), "Space", tr("Go on by itself, or pause"))
        self.run_action.triggered.connect(self._run_or_pause)
        self.run_action.setAutoRepeat(False)
        self.reset_action.setAutoRepeat(False)
        for action in (self.back_action, self.step_action, self.phase_action):
            button = self.widgetForAction(action)
            assert isinstance(button, QToolButton)
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(60)
        self.speed = QSlider(Qt.Orientation.Horizontal)
        self.speed.setRange(0, len(SPEEDS) - 1)
        self.speed.setPageStep(1)
        self.speed.setFixedWidth(themes.px(76))
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speed.setAccessibleName(tr("Speed of Run, in steps per second"))
        self.speed.setToolTip(tr("How fast Run goes"))
        self.speed.valueChanged.connect(self._set_speed)
        self.speed_label = QLabel()
        self.speed_label.setFont(themes.font(themes.SMALL))
        self.speed_label.setMinimumWidth(themes.px(98))
        self.by_phase = QCheckBox(tr("by phase"))
        self.by_phase.setToolTip(
            tr(
                "Run goes phase by phase, at most {most:g} of them per second",
                most=FASTEST_PHASES,
            )
        )
        self.by_phase.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.by_phase.toggled.connect(self._run_otherwise)
        look = themes.look()
        self._has_words = look.projector or look.size <= NO_WORDS
        self._write_words(self._has_words)
        if look.size != 1:
            self.setIconSize(QSize(themes.px(24), themes.px(24)))
        # Those that a class need not see.
        more = [self.addWidget(self.by_phase), self.addSeparator()]
        more += [self.addWidget(self.speed), self.addWidget(self.speed_label)]
        for part in more:
            part.setVisible(not look.projector)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)

        self.iteration = QLabel()
        self.loss = QLabel()
        self.loss.setToolTip(
            tr("The loss that the last step started from → the loss of the parameters it led to")
        )
        self.state = QLabel()
        self._widths = {self.iteration: 130, self.loss: 236, self.state: 104}
        for label in self._widths:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setFont(themes.font(themes.LARGE, bold=label is self.iteration))
            shown = self.addWidget(label)
            # In the strip of figures they are larger.
            shown.setVisible(label is self.state or not look.has_figures)
        self.state.setFont(themes.font(themes.NORMAL, bold=True))

        self.restart()
        session.state_changed.connect(self._follow_state)
        self.set_speed(FIRST_SPEED)

    def _action(self, text: str, key: str, tip: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tr("{tip} ({key})", tip=tip, key=shown))
        self.addAction(action)
        return action

    def set_speed(self, speed: float) -> None:
        """Choose the speed that is nearest, in steps per second."""
        nearest = min(range(len(SPEEDS)), key=lambda i: (abs(SPEEDS[i] - speed), i))
        self.speed.setValue(len(SPEEDS) - 1 if speed == UNLIMITED else nearest)
        self._set_speed()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for action, name in (
            (self.reset_action, "reset"),
            (self.back_action, "back"),
            (self.step_action, "step"),
            (self.phase_action, "phase"),
        ):
            action.setIcon(themes.icon(name, theme))
        self._run_icon, self._pause_icon = (themes.icon(name, theme) for name in ("run", "pause"))
        self._follow_state()

    def view_state(self) -> dict[str, Any]:
        """How Run goes."""
        speed = self._session.speed
        return {"by_phase": self.by_phase.isChecked(), "speed": 0 if speed == UNLIMITED else speed}

    def restore_view(self, state: object) -> None:
        """Have Run go as it did."""
        kept = read(state, _State)
        with QSignalBlocker(self.by_phase):
            self.by_phase.setChecked(kept.by_phase)
        self.set_speed(kept.speed or UNLIMITED)

    def restart(self) -> None:
        """Show a new run, which may need less room."""
        for label, width in self._widths.items():
            still.give_room(label, themes.px(width))

    def refresh(self) -> None:
        """Show where the run stands now."""
        session = self._session
        assert session.progress is not None
        iteration = session.farthest
        still.tell(self.iteration, tr("iteration {iteration:,}", iteration=iteration))
        losses = [float(session.progress.ahead.loss[0])]
        if len(session.progress.last):
            losses.insert(0, float(session.progress.last.loss[0]))
        told = " → ".join(number(loss, LOSS_DECIMALS) for loss in losses)
        still.tell(self.loss, tr("loss {losses}", losses=told))
        self.back_action.setEnabled(
            (iteration > 0 or session.progress.phase > 0)
            and session.state not in (RunState.RUNNING, RunState.FAILED)
        )
        self._tell_state()

    def _follow_state(self) -> None:
        state, theme = self._session.state, self._theme
        running = state is RunState.RUNNING
        self.step_action.setEnabled(self._session.at_rest)
        self.phase_action.setEnabled(self._session.at_rest)
        self.run_action.setEnabled(running or state is RunState.PAUSED)
        self.run_action.setText(tr("Pause") if running else tr("Run"))
        if theme:
            self.run_action.setIcon(self._pause_icon if running else self._run_icon)
        self._tell_state()

    def _tell_state(self) -> None:
        state, theme, progress = self._session.state, self._theme, self._session.progress
        if theme is None:
            return
        colour = {
            RunState.PAUSED: theme.muted,
            RunState.RUNNING: theme.next_step,
            RunState.CONVERGED: theme.good,
            RunState.DIVERGED: theme.bad,
            RunState.FAILED: theme.bad,
        }[state]
        open_still = state in (RunState.PAUSED, RunState.RUNNING)
        text = standing(progress) if progress and open_still else ""
        still.tell(self.state, f'<span style="color:{colour}">●</span> {tr(text or state.value)}')
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have words beside the icons where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        taken = self._words
        alone = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        needed = self.sizeHint().width() + (taken if alone else 0)
        self._write_words(self._has_words and needed <= self.width())

    @functools.cached_property
    def _words(self) -> int:
        """Pixels that the words beside the icons take."""
        widths = []
        for words in (False, True):
            self._write_words(words)
            widths.append(self.sizeHint().width())
        return widths[1] - widths[0]

    def _write_words(self, words: bool) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
        )
        # Wide enough for either of its words, so that nothing beside it moves.
        width = themes.px(84) if words else 0
        self.widgetForAction(self.run_action).setMinimumWidth(width)

    def _run_or_pause(self) -> None:
        if self._session.state is RunState.RUNNING:
            self._session.pause()
        else:
            self._session.run(self.by_phase.isChecked())

    def _run_otherwise(self, by_phase: bool) -> None:
        if self._session.state is RunState.RUNNING:
            self._session.run(by_phase)

    def _set_speed(self) -> None:
        speed = SPEEDS[self.speed.value()]
        fastest = speed == UNLIMITED
        words = tr("as fast as it can") if fastest else tr("{speed} per second", speed=speed)
        still.tell(self.speed_label, words)
        self._session.set_speed(speed)
