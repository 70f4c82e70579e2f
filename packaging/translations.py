"""The texts of the program for those who translate: `resources/translations/XX.ts` from `gdsim/`.

    python packaging/translations.py            writes the files anew; what is translated stays
    python packaging/translations.py --check    fails where they are not up to date, or are wrong

Texts are the literals in `tr`, `counted`, `worded` and `worded_count`, and the descriptions of
fields. Each stands once, in the context of the first module that has it. The files are Qt
Linguist's, version 2.1.
"""

import argparse
import ast
import re
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent

FORMS = {"es": 2, "fr": 2, "de": 2, "pt": 2, "zh": 1, "ja": 1, "ar": 6}
"""The languages, and how many forms each has for a text with a count."""

ONE, COUNTED = ("tr", "worded"), ("counted", "worded_count")


@dataclass(frozen=True)
class Text:
    """A text to be translated.

    Attributes:
        source: The English text; of a counted one, that for many.
        context: The module that has it.
        one: Of a counted one, the English text for one; else empty.
    """

    source: str
    context: str
    one: str = ""


Translations = dict[str, tuple[str, ...]]
"""The forms by their English texts; only what has a translation."""


def texts(package: Path) -> dict[str, Text]:
    """All texts of the package by their English, in the order of their modules."""
    found: dict[str, Text] = {}
    for file in sorted(package.rglob("*.py")):
        module = ".".join(file.relative_to(package.parent).with_suffix("").parts)
        for text in _texts_in(ast.parse(file.read_text(encoding="utf-8")), module):
            # Of two that say the same, that which is counted: it has more forms.
            if text.source not in found or (text.one and not found[text.source].one):
                found[text.source] = text
    return found


def _texts_in(tree: ast.AST, module: str) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        literals = [_literal(argument) for argument in node.args[:2]]
        if name in ONE and literals and _has_words(literals[0]):
            yield Text(literals[0], module)
        elif name in COUNTED and len(literals) == 2 and _has_words(literals[1]):
            yield Text(literals[1], module, literals[0])
        elif name == "Meta":
            for keyword in node.keywords:
                if keyword.arg == "description" and (told := _literal(keyword.value)):
                    yield Text(told, module)


def _literal(node: ast.expr) -> str:
    """The text of a literal; empty for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _has_words(source: str) -> bool:
    """Whether there is something to translate: words, or how several values are put together."""
    words = re.sub(r"\{[^}]*\}", "", source)
    return bool(re.search(r"[^\W\d_]", words)) or source.count("{") > 1


def read(file: Path) -> Translations:
    """What a file translates, whether it is still needed or not."""
    told: Translations = {}
    if not file.exists():
        return told
    # It is one of our own files.
    for message in ElementTree.parse(file).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        if any(forms):
            told[message.findtext("source", "")] = tuple(forms)
    return told


def written(language: str, wanted: dict[str, Text], told: Translations) -> str:
    """The file of a language, of which so much is translated already."""
    contexts: dict[str, list[str]] = {}
    for text in sorted(wanted.values(), key=lambda text: (text.context, text.source)):
        messages = contexts.setdefault(text.context, [])
        messages.append(_message(text, told.get(text.source), FORMS[language]))
    gone = sorted(source for source in told if source not in wanted)
    if gone:
        contexts["gone"] = [_gone(source, told[source]) for source in gone]
    body = "".join(
        f"<context>\n    <name>{name}</name>\n{''.join(messages)}</context>\n"
        for name, messages in contexts.items()
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n{body}</TS>\n'
    )


def _message(text: Text, forms: tuple[str, ...] | None, count: int) -> str:
    count = count if text.one else 1
    forms = forms if forms and len(forms) == count else ("",) * count
    kind = "" if all(forms) else ' type="unfinished"'
    note = f"        <extracomment>One: {escape(text.one)}</extracomment>\n" if text.one else ""
    head = '    <message numerus="yes">' if text.one else "    <message>"
    return (
        f"{head}\n        <source>{escape(text.source)}</source>\n{note}"
        f"        <translation{kind}>{_inner(forms, bool(text.one))}</translation>\n"
        "    </message>\n"
    )


def _gone(source: str, forms: tuple[str, ...]) -> str:
    is_counted = len(forms) > 1
    head = '    <message numerus="yes">' if is_counted else "    <message>"
    return (
        f"{head}\n        <source>{escape(source)}</source>\n"
        f'        <translation type="vanished">{_inner(forms, is_counted)}</translation>\n'
        "    </message>\n"
    )


def _inner(forms: tuple[str, ...], is_counted: bool) -> str:
    if not is_counted:
        return escape(forms[0])
    lines = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in forms)
    return f"\n{lines}        "


def faults(wanted: dict[str, Text], told: Translations) -> Iterator[str]:
    """What is wrong with translations: names in braces that are not those of the English text."""
    for source, forms in told.items():
        if source not in wanted:
            continue
        names = _names(source)
        # Some say "one step" without its number.
        optional = {"n"} if wanted[source].one else set[str]()
        for form in forms:
            if form and not names - optional <= _names(form) <= names:
                yield f"“{form}” needs the names of “{source}”: {', '.join(sorted(names))}."


def _names(text: str) -> set[str]:
    """The names in braces; one that stands for a text that can't be read."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return {text}


def main(arguments: list[str] | None = None) -> int:
    """Write or check the files; how many are not as they should be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, and tell what is old")
    parser.add_argument("--package", type=Path, default=ROOT / "gdsim")
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "translations")
    chosen = parser.parse_args(arguments)
    wanted, wrong = texts(chosen.package), 0
    for language in FORMS:
        file = chosen.folder / f"{language}.ts"
        told = read(file)
        bad = list(faults(wanted, told))
        new = written(language, wanted, told)
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        if chosen.check and new != old:
            bad.append("It is not up to date: run packaging/translations.py.")
        if not chosen.check:
            chosen.folder.mkdir(parents=True, exist_ok=True)
            file.write_text(new, encoding="utf-8")
        done = sum(source in told for source in wanted)
        print(f"{file.name}: {done} of {len(wanted)} texts")
        for sentence in bad:
            print(f"  {sentence}")
        wrong += bool(bad)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
