"""How far somebody is in a lesson, as it is kept from one start to the next."""

import logging

import msgspec

log = logging.getLogger(__name__)


class Standing(msgspec.Struct):
    """How far somebody is.

    Attributes:
        page: The page that was open, from 0.
        farthest: The last page that was opened.
        done: The pages that are done.
        answers: The answer to each page's question that is settled, as it is shown.
        pages: How many pages the lesson had.
    """

    page: int = 0
    farthest: int = 0
    done: set[int] = msgspec.field(default_factory=set)
    answers: dict[int, str] = msgspec.field(default_factory=dict)
    pages: int = 0

    @property
    def finished(self) -> bool:
        """Whether all pages are done."""
        return 0 < self.pages <= len(self.done)

    @property
    def begun(self) -> bool:
        """Whether there is anything to go on from."""
        return self.farthest > 0 or bool(self.answers)


def read(text: str, pages: int = 0) -> Standing:
    """What was kept, as far as it fits a lesson of so many pages; 0 for any."""
    if not text:
        return Standing(pages=pages)
    try:
        kept = msgspec.json.decode(text, type=Standing)
    except ValueError as error:
        log.warning("The place in a lesson that was kept can't be used: %s", error)
        return Standing(pages=pages)
    last = (pages or kept.pages) - 1
    if pages and pages != kept.pages:
        # It was another lesson, or has been rewritten since.
        return Standing(pages=pages)
    kept.page, kept.farthest = (min(max(n, 0), last) for n in (kept.page, kept.farthest))
    return kept


def written(standing: Standing) -> str:
    """The text from which `read` makes it again."""
    return msgspec.json.encode(standing).decode()
