"""The menu that adds a run beside the present one: the same but for one thing."""

from collections.abc import Callable
from functools import partial

import numpy as np
from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QWidget

from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.runs import MOST
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import RunSettings, SettingsError
from gdsim.language import listed, said, tr
from gdsim.session import Session

FACTORS = {"÷ 10": 0.1, "÷ 2": 0.5, "× 2": 2.0, "× 10": 10.0}
"""Learning rates to compare with, as multiples of the present one."""

MOMENTA = (0.0, 0.5, 0.8, 0.9, 0.95)
"""Momenta to compare with."""

LINE_UP = ("sgd", "rmsprop", "adagrad", "adam")
"""The optimizers that are taught first, to be lined up at once."""

Changed = Callable[[RunSettings], RunSettings]


def comparing_menu(session: Session, parent: QWidget) -> QMenu:
    """A menu of runs to add."""
    menu = QMenu(parent)

    def offer(under: QMenu, words: str, changed: Changed) -> None:
        under.addAction(said(words), partial(_add, session, changed))

    optimizers = menu.addMenu(tr("Another optimizer"))
    for rule in OPTIMIZERS.values():
        offer(optimizers, rule.title, partial(_with_optimizer, rule.id))
    rates = menu.addMenu(tr("Another learning rate"))
    for words, factor in FACTORS.items():
        offer(rates, words, partial(_with_rate, factor))
    momenta = menu.addMenu(tr("Another momentum"))
    for momentum in MOMENTA:
        offer(momenta, f"{momentum:g}", partial(_with_momentum, momentum))
    schedules = menu.addMenu(tr("Another schedule"))
    for schedule in SCHEDULES.values():
        offer(schedules, schedule.title, partial(_with_schedule, schedule.id))
    offer(menu, tr("Another start"), partial(_with_start, session))
    offer(menu, tr("Another seed"), partial(_with_seed, session))
    offer(menu, tr("The same, to be changed"), lambda settings: settings)
    menu.addSeparator()
    titles = listed(OPTIMIZERS[name].title for name in LINE_UP)
    menu.addAction(tr("Line up {titles}", titles=titles), partial(_line_up, session))
    return menu


def _add(session: Session, changed: Changed) -> None:
    if len(session.branches) >= MOST:
        return
    try:
        session.add(changed(session.asked))
    except SettingsError as error:
        session.noticed.emit(str(error))


def _with_optimizer(name: str, settings: RunSettings) -> RunSettings:
    return replace(settings, optimizer=OPTIMIZERS[name]())


def _with_rate(factor: float, settings: RunSettings) -> RunSettings:
    # To the digits that are read, so that a tenth of 0.1 is 0.01.
    return replace(settings, learning_rate=float(f"{settings.learning_rate * factor:.6g}"))


def _with_momentum(momentum: float, settings: RunSettings) -> RunSettings:
    rule = settings.optimizer if "momentum" in settings.optimizer.__struct_fields__ else SGD()
    return replace(settings, optimizer=replace(rule, momentum=momentum))


def _with_schedule(name: str, settings: RunSettings) -> RunSettings:
    return replace(settings, schedule=SCHEDULES[name]())


def _with_start(session: Session, settings: RunSettings) -> RunSettings:
    """From somewhere in the first view; dragging it leaves the other runs where they start."""
    if settings.built.draw:
        return _with_seed(session, settings)
    low, high = np.array(settings.built.view).T
    shares = np.random.default_rng(len(session.branches)).uniform(0.1, 0.9, len(low))
    start = tuple(float(f"{value:.3g}") for value in low + shares * (high - low))
    return replace(settings, start=start)


def _with_seed(session: Session, settings: RunSettings) -> RunSettings:
    """The next seed that none of the runs has, and the start that is drawn from it, if one is."""
    taken = {branch.settings.seed for branch in session.branches}
    seed = next(number for number in range(len(taken) + 1) if number not in taken)
    draw = settings.built.draw
    return replace(settings, seed=seed, start=draw(seed) if draw else settings.start)


def _line_up(session: Session) -> None:
    settings = session.asked
    session.line_up([_with_optimizer(name, settings) for name in LINE_UP])
