"""What each slot of the training worker has in common: its errors are told, its order is kept."""

import functools
import logging
from collections.abc import Callable
from typing import Any, Protocol

from gdsim.core.runs import FullError

log = logging.getLogger(__name__)


class Worker(Protocol):
    """What the slots' owner has to offer."""

    def refuse(self, why: str) -> None:
        """Stay as things are, and say why."""

    def fail(self, error: Exception) -> None:
        """Go on in another way, or stop, and say why."""

    def stand_where_wanted(self) -> None:
        """Stand at the iteration that was last dragged to, if that waits yet."""


def told(slot: Callable[..., None]) -> Callable[..., None]:
    """A slot whose errors are logged and told, since Qt would only print them."""

    @functools.wraps(slot)
    def wrapped(self: Worker, *arguments: Any) -> None:
        try:
            slot(self, *arguments)
        except FullError as full:
            self.refuse(str(full))
        except Exception as error:
            log.exception("The training thread failed in %s", slot.__name__)
            self.fail(error)

    return wrapped


def in_order(slot: Callable[..., None]) -> Callable[..., None]:
    """A command that finds the run where it was last asked to stand, be it by dragging."""

    @functools.wraps(slot)
    def wrapped(self: Worker, *arguments: Any) -> None:
        self.stand_where_wanted()
        slot(self, *arguments)

    return told(wrapped)
