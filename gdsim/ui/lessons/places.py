"""Where in the window the places are that a lesson's page names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QGraphicsObject, QWidget

from gdsim.ui.controls.batches import BatchSection
from gdsim.ui.controls.problem import ProblemSection
from gdsim.ui.controls.rule import RuleSection
from gdsim.ui.controls.schedule import ScheduleSection
from gdsim.ui.controls.section import Section
from gdsim.ui.controls.start import StartSection

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

Kind = TypeVar("Kind", bound=Section)

DOCKS = {
    "controls": "Controls",
    "data": "Data and model",
    "loss": "Loss per iteration",
    "table": "Steps",
    "runs": "Runs",
    "program": "Program",
    "map": "Convergence map",
}
"""The docks' names by the names of the places."""


@dataclass(frozen=True)
class Place:
    """A control or a view, as what it takes to hide it, to lock it and to point at it.

    Attributes:
        actions: What is hidden and locked as actions, the tool bar's widgets too.
        hidden: The widgets that are hidden.
        locked: The widgets that are locked.
        items: What else can't be dragged where it is locked.
        seen: The widgets that are pointed at, together.
    """

    actions: tuple[QAction, ...] = ()
    hidden: tuple[QWidget, ...] = ()
    locked: tuple[QWidget, ...] = ()
    items: tuple[QGraphicsObject, ...] = ()
    seen: tuple[QWidget, ...] = ()


def place(window: "MainWindow", name: str) -> Place:
    """The place of this name, one of `PLACES`, as it is in the window now.

    Raises:
        KeyError: There is no such place.
    """
    if name in DOCKS:
        dock = window.docks[DOCKS[name]]
        content = dock.widget()
        return Place((dock.toggleViewAction(),), (dock,), (content,), seen=(content,))
    if actions := _in_the_bar(window).get(name):
        buttons = (window.run_bar.widgetForAction(action) for action in actions)
        return Place(actions, seen=tuple(buttons))
    widgets = _widgets(window)[name]
    items = (window.surface.items.marker,) if name == "start" else ()
    seen = _momentum(window) if name == "momentum" else widgets
    return Place((), widgets, widgets, items, seen)


def _in_the_bar(window: "MainWindow") -> dict[str, tuple[QAction, ...]]:
    bar = window.run_bar
    of = {bar.widgetForAction(action): action for action in bar.actions()}
    return {
        "reset": (bar.reset_action,),
        "back": (bar.back_action,),
        "step": (bar.step_action,),
        "phase": (bar.phase_action,),
        "run": (bar.run_action,),
        "speed": (of[bar.speed], of[bar.speed_label]),
        "by-phase": (of[bar.by_phase],),
    }


def _widgets(window: "MainWindow") -> dict[str, tuple[QWidget, ...]]:
    rule = _section(window, RuleSection)
    return {
        "timeline": (window.timeline,),
        "problem": (_section(window, ProblemSection),),
        "start": (_section(window, StartSection),),
        "optimizer": _with_name(rule.optimizer),
        "learning-rate": (*_with_name(rule.learning_rate), rule.slider),
        "stability": (rule.stability,),
        "momentum": (rule.hyperparameters,),
        "schedule": (_section(window, ScheduleSection),),
        "zero-grad": (rule.zero_grad,),
        "batch": (_section(window, BatchSection),),
        "surface": (window.area,),
        "legend": (window.surface.legend,),
        "menus": (window.menuBar(),),
    }


def _momentum(window: "MainWindow") -> tuple[QWidget, ...]:
    """The field, which is made anew with each optimizer, or all that this optimizer has."""
    form = _section(window, RuleSection).hyperparameters
    field = form.fields.get("momentum")
    return _with_name(field) if field else (form,)


def _section(window: "MainWindow", kind: type[Kind]) -> Kind:
    return next(each for each in window.controls.sections if isinstance(each, kind))


def _with_name(field: QWidget) -> tuple[QWidget, ...]:
    """A field of a form with its name, which stands beside it or together with it above."""
    around = field.parentWidget()
    rows = around.layout() if around else None
    if isinstance(rows, QFormLayout):
        name = rows.labelForField(field)
        return (name, field) if name else (field,)
    return (around,) if around else (field,)
