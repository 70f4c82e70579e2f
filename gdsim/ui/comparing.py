"""The menu that adds a run beside the present one: the same but for one thing."""

from collections.abc import Iterator
from functools import partial

import msgspec
from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QWidget

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.runs import MOST
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import RunSettings, SettingsError
from gdsim.session import Session

FACTORS = {"÷ 10": 0.1, "÷ 2": 0.5, "× 2": 2.0, "× 10": 10.0}
"""Learning rates to compare with, as multiples of the present one."""

LINE_UP = ("sgd", "rmsprop", "adagrad", "adam")
"""The optimizers that are taught first, to be lined up at once."""


def comparing_menu(session: Session, parent: QWidget) -> QMenu:
    """A menu of runs to add."""
    menu = QMenu(parent)
    optimizers = menu.addMenu("Another optimizer")
    for rule in OPTIMIZERS.values():
        optimizers.addAction(rule.title, partial(_add, session, optimizer=rule.id))
    rates = menu.addMenu("Another learning rate")
    for words, factor in FACTORS.items():
        rates.addAction(words, partial(_add, session, factor=factor))
    momentum = menu.addMenu("Another momentum")
    for value in (0.0, 0.5, 0.8, 0.9, 0.95):
        momentum.addAction(f"{value:g}", partial(_add, session, momentum=value))
    schedules = menu.addMenu("Another schedule")
    for schedule in SCHEDULES.values():
        schedules.addAction(schedule.title, partial(_add, session, schedule=schedule.id))
    menu.addAction("Another seed", partial(_add, session, seed=1))
    menu.addAction("The same, to be changed", partial(_add, session))
    menu.addSeparator()
    titles = ", ".join(OPTIMIZERS[name].title for name in LINE_UP)
    menu.addAction(f"Line up {titles}", partial(_line_up, session))
    return menu


def _add(
    session: Session,
    *,
    optimizer: str = "",
    factor: float = 1.0,
    momentum: float | None = None,
    schedule: str = "",
    seed: int = 0,
) -> None:
    if len(session.branches) >= MOST:
        return
    settings = session.asked
    changes: dict[str, object] = {"learning_rate": float(f"{settings.learning_rate * factor:.6g}")}
    if optimizer:
        changes["optimizer"] = OPTIMIZERS[optimizer]()
    if momentum is not None:
        rule = settings.optimizer
        rule = rule if "momentum" in rule.__struct_fields__ else OPTIMIZERS["sgd"]()
        changes["optimizer"] = msgspec.structs.replace(rule, momentum=momentum)
    if schedule:
        changes["schedule"] = SCHEDULES[schedule]()
    if seed:
        # The next one that none of the runs has.
        taken = {branch.settings.seed for branch in session.branches}
        other = next(number for number in range(len(taken) + 1) if number not in taken)
        draw = settings.built.draw
        changes |= {"seed": other} | ({"start": draw(other)} if draw else {})
    try:
        session.add(replace(settings, **changes))
    except SettingsError as error:
        session.noticed.emit(str(error))


def _line_up(session: Session) -> None:
    session.line_up(list(_lined_up(session.asked)))


def _lined_up(settings: RunSettings) -> Iterator[RunSettings]:
    for name in LINE_UP:
        yield replace(settings, optimizer=OPTIMIZERS[name]())
