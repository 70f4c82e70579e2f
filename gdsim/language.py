"""What is said to the user, in the user's language: the one door to `resources/translations`.

Texts are written in English where they are needed. `tr` says one in the chosen language; where a
text is made by those who do not speak to the user, the mathematics or the files, it is a `Worded`,
which remembers what it was made from, so that a view can say it in any language later.

The translations are Qt Linguist's `.ts` files. They are read as they are, so that nothing has to
be built from them, and the command line speaks without Qt.
"""

import functools
import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from xml.etree import ElementTree

from gdsim import assets

ENGLISH = "en"

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pt": "Português",
    "zh": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""The languages by their codes, each by its own name."""

RIGHT_TO_LEFT = {"ar"}

PSEUDO = "pseudo"
"""English that is 40 % longer and has accents, for tests of what is cut off, or not translated."""

_spoken = ENGLISH


class Worded(str):
    """An English text that remembers its template and what was put into it.

    It is compared, sorted and printed as the text it is.

    Attributes:
        template: The English text with `{names}` where values go.
        values: The values by name, which may be `Worded` themselves.
        one: Of a text for so many, the template for one; else empty.
        number: How many, where there is such a template.
    """

    template: str
    values: Mapping[str, Any]
    one: str = ""
    number: int = 0

    def __str__(self) -> str:
        # So that the text of an error, too, remembers what it was made from.
        return self


def worded(template: str, /, **values: Any) -> Worded:
    """A text that can be said in another language later.

    Args:
        template: The English text, with `{names}` for the values.
        values: What goes in there.
    """
    text = Worded(template.format(**values) if values else template)
    text.template, text.values = template, values
    return text


def worded_count(one: str, many: str, count: int, /, **values: Any) -> Worded:
    """A text for so many that can be said in another language later; see `counted`."""
    text = worded(one if count == 1 else many, n=f"{count:,}", **values)
    text.template, text.one, text.number = many, one, count
    return text


def listed(texts: Iterable[str]) -> str:
    """The texts with commas between, as a language writes a list; empty for none."""
    return _joined(
        lambda before, after: worded("{before}, {after}", before=before, after=after), texts
    )


def either(texts: Iterable[str]) -> str:
    """The texts as a choice; empty for none."""
    return _joined(
        lambda before, after: worded("{before} or {after}", before=before, after=after), texts
    )


def _joined(join: Callable[[str, str], str], texts: Iterable[str]) -> str:
    parts = list(texts)
    return functools.reduce(join, parts) if parts else ""


def tr(text: str, /, **values: Any) -> str:
    """The text in the language that is spoken; in English where that has no words for it.

    Args:
        text: An English text with `{names}` for the values, or one that was `worded`.
        values: What goes in there; each that is a `Worded` is said in that language, too.
    """
    template = text
    if isinstance(text, Worded):
        template, values = text.template, {**text.values, **values}
        if text.one:
            return counted(text.one, template, text.number, **values)
    said = (_translated(template) or (template,))[0]
    return _filled(said, values) if values else said


def counted(one: str, many: str, count: int, /, **values: Any) -> str:
    """The text for so many, in the language that is spoken and by its rules of plurals.

    Args:
        one: The English text for one, such as `{n} step`.
        many: The English text for any other number, `{n} steps`: what translators see.
        count: How many; `{n}` in the text.
        values: What else goes in there.
    """
    translated = _translated(many)
    forms = translated or (one, many)
    rule = _plural(_spoken if translated else ENGLISH, count)
    return _filled(forms[min(rule, len(forms) - 1)], {"n": f"{count:,}", **values})


def speak(language: str) -> None:
    """Say everything in the language from now on; what is said already stays as it is.

    Raises:
        ValueError: There is no such language.
    """
    global _spoken
    if language not in (*LANGUAGES, PSEUDO):
        raise ValueError(f"'{language}' is no language of gdsim; there are {', '.join(LANGUAGES)}.")
    _spoken = language


def spoken() -> str:
    """The code of the language that is spoken."""
    return _spoken


def _filled(template: str, values: Mapping[str, Any]) -> str:
    # An error says what it was made with.
    told = {k: str(value) if isinstance(value, Exception) else value for k, value in values.items()}
    return template.format(**{k: _put(value) for k, value in told.items()})


def _put(value: Any) -> Any:
    if isinstance(value, Worded):
        return tr(value)
    return in_order(value) if isinstance(value, str) else value


def in_order(figures: str) -> str:
    """Figures, names and formulas so marked that they are read from left to right everywhere.

    Among words that are written from right to left, `-1` would be seen as `1-`. The marks are
    Unicode's isolates.
    """
    return (
        f"\N{LEFT-TO-RIGHT ISOLATE}{figures}\N{POP DIRECTIONAL ISOLATE}"
        if is_to_left()
        else figures
    )


def is_to_left() -> bool:
    """Whether the language that is spoken is written from right to left."""
    return _spoken in RIGHT_TO_LEFT


def said(text: str) -> str:
    """A `Worded` in the language that is spoken; any other text as it is, as a user may have it."""
    return tr(text) if isinstance(text, Worded) else text


def _translated(source: str) -> tuple[str, ...] | None:
    """The forms of an English text in the language that is spoken; None where there are none."""
    if _spoken == PSEUDO:
        return (_stretched(source),)
    return _catalogue(_spoken).get(source)


def _stretched(source: str) -> str:
    """The text as `PSEUDO` has it: names in braces, and tags, stay as they are."""
    accents = str.maketrans(
        {letter: letter + accent for letter, accent in zip("aeiouAEIOU", "áéíóúáéíóú", strict=True)}
    )
    parts = re.split(r"(\{[^}]*\}|<[^>]*>|&\w+;)", source)
    longer = "".join(
        part if place % 2 else part.translate(accents) for place, part in enumerate(parts)
    )
    return longer + "~" * (math.ceil(1.4 * len(source)) - len(longer))


@functools.cache
def _catalogue(language: str) -> dict[str, tuple[str, ...]]:
    """The translations by their English texts, with a form for each kind of number."""
    if language == ENGLISH:
        return {}
    told: dict[str, tuple[str, ...]] = {}
    file = assets.path(f"translations/{language}.ts")
    if not file.exists():
        return {}
    # It is one of our own files.
    for message in ElementTree.parse(file).getroot().iter("message"):  # noqa: S314
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        if all(forms):
            told[source] = tuple(forms)
    return told


def _plural(language: str, count: int) -> int:
    """Which of its forms a language uses for so many, in the order of Qt Linguist's.

    Source: the plural rules of Unicode's CLDR, in the order that Qt's `numerus.cpp` gives them.
    """
    if language in ("zh", "ja"):
        return 0
    if language in ("fr", "pt"):
        return int(count > 1)
    if language != "ar":
        return int(count != 1)
    if count < 3:
        return count
    if 3 <= count % 100 <= 10:
        return 3
    return 4 if count % 100 >= 11 else 5
