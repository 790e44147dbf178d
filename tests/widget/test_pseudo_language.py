"""Every word of the window goes through the catalogues: proved by a language of brackets."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache, partial

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QHeaderView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reconcile_gui.apology.languages import IN_ENGLISH, LANGUAGES
from reconcile_gui.apology.store import bin_letter
from reconcile_gui.qtkit.languages import SPOKEN, locale_for
from reconcile_gui.resources import resource
from reconcile_gui.settings import WINDOW_TITLES
from tests.widget.pseudo import PseudoLanguage, pseudo
from tests.widget.shell_tools import House, MakeHouse, children_of, everything, texts_of
from tests.widget.test_page_theme import KEYS, PAGES
from tests.widget.test_room_for_everything import sections
from tests.widget.test_shell_names import first_pages, trouble

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

# Letters that no text of the program has: what is written with them is the person's own.
OWN_WORDS = "Λόγια"
INNERMOST = re.compile(r"\[[^\[\]]*\]")
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[A-Za-z]{2,}")
EDGES = ' ·–:,.…"“”‹›()/\n'
SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# Keys as they are printed on them; Qt says them in the language of the system.
# “Lazare (2004), On Apology”: the title is in a folder.
GREEK_DAY = re.compile(r"\d+ [\u0391-\u03ce]+ \d{4}")
# Qt writes it as the language does; in Greek too it is kB.
SIZE = re.compile(r"[\d.,]+\s[kMG]?B")
WORK_AT_END = re.compile(r"\(\d{4}\), ")
KEY = re.compile(r"(?:Ctrl|Alt|Shift|Del|Esc|Enter|F\d+|[A-Z0-9↑↓,+·\- ]|\+)+")
# What has no other name in any language, and what is not in the language of the interface.
NAMES = frozenset(
    each.strip(EDGES)
    for each in (
        *WINDOW_TITLES,
        *(name for _, name in LANGUAGES),
        *IN_ENGLISH.values(),
        *(text for each in SPOKEN.values() for text in (each.name, each.next_start)),
        *("Source Sans 3", "Source Serif 4", "EB Garamond", "Sam", "Alex"),
        *("What did you do?", "el"),  # the question and the letter's language as laid in
    )
)
# The report is for those who mend the program, the samples show what the coach reads; pages
# of the handbook are translated whole.
IN_ENGLISH_BY_INTENT = frozenset(
    {"report_text", "sample_hint", "sample_rework", "sample_stop", "help_text"}
)


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    """Speak the language of brackets; days are written in Greek, so that they are no English."""
    before = QLocale()
    language = PseudoLanguage()
    qapp.installTranslator(language)
    QLocale.setDefault(QLocale("el"))
    yield
    qapp.removeTranslator(language)
    QLocale.setDefault(before)


@cache
def content() -> frozenset[str]:
    """Return every shipped text that is translated folder by folder, and not by a catalogue."""
    found: set[str] = set()
    for file in [*resource().rglob("en/**/*.toml"), resource("statement", "en.toml")]:
        found.update(strings(tomllib.loads(file.read_text(encoding="utf-8"))))
    for page in resource("help", "en").glob("*.md"):
        found.add(page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# "))
    named = {text.replace("{partner}", "Alex") for text in found}
    return frozenset(" ".join(text.split()).strip(EDGES) for text in found | named)


def strings(node: object) -> Iterator[str]:
    """Yield every text in what a file holds."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from strings(each)


def english_in(text: str) -> list[str]:
    """Return the pieces of a text that stand in no brackets and are nobody's own."""
    left = TAG.sub(" ", text).replace("\u200b", "").replace("\u2068", "").replace("\u2069", "")
    while INNERMOST.search(left):
        left = INNERMOST.sub("\0", left)
    pieces = (" ".join(piece.split()).strip(EDGES) for piece in re.split("[\0\n]", left))
    return [piece for piece in pieces if WORD.search(piece) and not is_allowed(piece)]


def is_allowed(piece: str) -> bool:
    """Return whether a piece is a name, a key, a place of a file, or comes from a folder."""
    return (
        piece in NAMES
        or OWN_WORDS in piece
        or KEY.fullmatch(piece) is not None
        or SIZE.fullmatch(piece) is not None
        or "kept/" in piece
        or all(is_shipped(part) for part in piece.split(" · "))
    )


def is_shipped(piece: str) -> bool:
    """Return whether a piece is a text of a folder, or a work that one is after."""
    piece = GREEK_DAY.sub("{day}", piece)
    return piece in content() or any(
        WORK_AT_END.search(piece) and piece.endswith(title) for title in content()
    )


def shown_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a window shows, or says, and where."""
    for each in [window, *window.findChildren(QWidget)]:
        if each.objectName() in IN_ENGLISH_BY_INTENT or is_of_qt(each):
            continue
        texts = [*shown_in(each)]
        for action in each.actions():
            texts += [action.text(), action.statusTip()]
        yield from ((text, f"{type(each).__name__} {each.objectName()}") for text in texts if text)


def is_of_qt(widget: QWidget) -> bool:
    """Return whether Qt made it for itself: arrows where there are more tabs than room."""
    return isinstance(widget, QToolButton) and isinstance(widget.parent(), QTabBar)


def shown_in(widget: QWidget) -> Iterator[str]:
    """Yield what one widget shows, says or would show in a hint."""
    if isinstance(widget, QAbstractItemView):
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from (cell for cell in cells(widget) if cell)
    else:
        yield from texts_of(widget)
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Yield what the cells and heads of a list say; keys that a program keeps there do not."""
    model = view.model()
    if model is None:
        return
    if isinstance(view, QHeaderView):
        heads = range(view.count())
        yield from (str(model.headerData(at, view.orientation()) or "") for at in heads)
        return
    roots = list(children_of(model, QModelIndex()))
    for index in [*roots, *(below for root in roots for below in children_of(model, root))]:
        yield from (str(index.data(role) or "") for role in SAID)


def untranslated(house: House) -> set[tuple[str, str]]:
    """Return what of the window is in English, and where."""
    return {(piece, where) for text, where in shown_by(house.window) for piece in english_in(text)}


def test_the_language_of_brackets_keeps_places_tags_and_keys() -> None:
    """Otherwise it would prove nothing."""
    assert pseudo("Save a &copy of {name} <i>now</i>") == (
        "[Sávé á &cópý óf {name} <i>ñów</i> ~~~~ ~~~~ ~~~~]"
    )
    assert english_in("[Sávé {name} [x]] · 3 Μαρτίου") == []
    assert english_in("[Sávé] and more") == ["and more"]


def test_every_word_of_the_window_is_in_a_catalogue(
    pseudo_language: None, make_house: MakeHouse
) -> None:
    """A sentence that is not, stays English in every language and nobody is told."""
    house = make_house()
    house.lay_in(*everything(OWN_WORDS))
    house.start()
    found: dict[str, set[tuple[str, str]]] = {}
    for key in KEYS:
        house.go(key)
        found[key] = untranslated(house)
    for key, show in visits(house).items():
        show()
        house.settle()
        found[key] = untranslated(house)
    told = sorted({f"{piece} ({where})" for each in found.values() for piece, where in each})

    assert told == []


def visits(house: House) -> dict[str, Callable[[], object]]:
    """Return what shows the pages over the tabs, and what opens within a tab."""

    def begin(tab: str, button: str) -> None:
        house.go(tab)
        house.press(button)

    return {
        "a promise": lambda: begin("trust", "new_promise"),
        "a boundary": lambda: begin("boundaries", "new_boundary"),
        "letting go": lambda: house.command("letting_go"),
        "a letter in the bin": lambda: house.session.write(bin_letter(1)),
        **{key: partial(show, house) for key, show in PAGES.items()},
        "handbook": lambda: house.program.pages.show_words("handbook"),
        **sections(house),
    }


@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_first_pages_are_in_a_catalogue(pseudo_language: None, house: House, step: int) -> None:
    """Somebody who cannot read them does not come any further."""
    first_pages(house, step)

    assert untranslated(house) == set()


def test_a_workbook_that_does_not_open_says_so_in_the_language(
    pseudo_language: None, house: House
) -> None:
    """Here a person is most in need of their own words."""
    trouble(house)
    house.settle()

    assert untranslated(house) == set()


def test_english_in_germany_is_english(qapp: QApplication) -> None:
    """German months within English sentences are what this looks like without."""
    assert locale_for("en", QLocale("de_DE"), "DE").dayName(1) == "Monday"
