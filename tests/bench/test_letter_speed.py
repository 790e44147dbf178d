"""How soon the page stands there after another size was chosen, beside a raw typst compile.

    QT_QPA_PLATFORM=offscreen python -m pytest -s tests/bench/test_letter_speed.py

From the choice to the painted page, warm; the raw compile is the very call that made the
page, given again by itself, in the same run. The bars are 60 ms for a letter of one page and
300 ms for one of 20. "held" is how long the window's thread was held at a time, at the most.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import pytest
import typst
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from reconcile_gui.letter.files import content_of
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterText
from reconcile_gui.letter.preview_page import Outside, PreviewPage
from reconcile_gui.letter.set_letter import SetLetter, letter_setter
from reconcile_gui.qtkit.theme import Theme, apply, load_fonts
from tests.letters import FONTS, LETTER, PARTS, TEMPLATES

ROUNDS, WARM = 12, 3
HANG_S = 60.0
LETTERS = {
    "one page": (LETTER, 60),
    "20 pages": (replace(LETTER, parts=PARTS * 25), 300),
    "20,000 words": (replace(LETTER, parts=PARTS * 70), None),
    "a paragraph of 5,000 words": (replace(LETTER, parts=(" ".join(PARTS * 18),)), None),
    "every third word unknown": (replace(LETTER, parts=("a 日本 n\u0308o 😀 " * 500,)), None),
}


@dataclass
class Compiles:
    """The last call of the typesetter that made a page."""

    place: tuple[Any, ...] = ()
    given: dict[str, Any] | None = None

    def again(self) -> float:
        """Give the same call again; return the milliseconds."""
        assert self.given is not None
        begin = time.perf_counter()
        typst.compile(*self.place, **self.given)
        return (time.perf_counter() - begin) * 1000


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Compiles]:
    """Remember what the typesetter is given."""
    kept, compile_page = Compiles(), typst.compile

    def remember(*place: Any, **given: Any) -> Any:  # noqa: ANN401 - as the typesetter has it
        made = compile_page(*place, **given)
        kept.place, kept.given = place, given
        return made

    with monkeypatch.context() as patched:
        patched.setattr(typst, "compile", remember)
        yield kept


@dataclass
class Desk:
    """The page before printing, on a screen that nobody sees."""

    app: QApplication
    page: PreviewPage
    sets: list[SetLetter]

    def until(self, is_over: Callable[[], bool]) -> float:
        """Let the window live until something is; return the longest it was held, in ms."""
        held, end = 0.0, time.perf_counter() + HANG_S
        while not is_over():
            begin = time.perf_counter()
            self.app.processEvents()
            held = max(held, time.perf_counter() - begin)
            assert begin < end, "it hangs"
        return held * 1000

    def show(self, letter: LetterText) -> None:
        """Show a letter and wait for its page."""
        self.sets.clear()
        self.page.show_letter(letter, LetterLook(), False)
        self.until(lambda: bool(self.sets))

    def choose_size(self, index: int) -> tuple[float, float]:
        """Choose another size as the person does; return ms until painted, and held."""
        sizes = self.page.findChild(QComboBox, "size")
        sheet = self.page.findChild(QWidget, "sheet")
        assert isinstance(sizes, QComboBox)
        assert isinstance(sheet, QWidget)
        self.sets.clear()
        begin = time.perf_counter()
        sizes.setCurrentIndex(index)
        sizes.activated.emit(index)
        held = self.until(lambda: bool(self.sets))
        painting = time.perf_counter()
        sheet.grab()
        end = time.perf_counter()
        return (end - begin) * 1000, max(held, (end - painting) * 1000)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """Return the page, shown."""
    load_fonts(FONTS)
    theme = Theme()
    apply(qapp, theme)
    page = PreviewPage(
        theme,
        Outside(
            ask_path=lambda _name: None,
            printer=lambda: None,
            write=lambda _path, _content: None,
            set_letter=letter_setter(FONTS, TEMPLATES),
            today=lambda: date(2026, 5, 2),
            content=partial(content_of, fonts_dir=FONTS),
        ),
    )
    made = Desk(qapp, page, [])
    page.page_set.connect(made.sets.append)
    page.resize(1280, 740)
    page.show()
    yield made
    page.close()
    page.deleteLater()


@pytest.mark.parametrize("kind", LETTERS)
def test_the_page_is_there_soon(desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A choice that is felt at once is tried; one that is waited for is not."""
    letter, bar_ms = LETTERS[kind]
    with watched(monkeypatch) as compiles:
        desk.show(letter)
        took: list[tuple[float, float]] = []
        raw: list[float] = []
        for turn in range(WARM + ROUNDS):
            took.append(desk.choose_size(2 + turn % 2))
            raw.append(compiles.again())
    times, held = zip(*took[WARM:], strict=True)
    pages = desk.page.findChild(QWidget, "page_of")
    said = getattr(pages, "text", str)().split()[-1]
    median, compiled = statistics.median(times), statistics.median(raw[WARM:])
    sys.stdout.write(
        f"\n{kind} ({said} pages): {median:.0f} ms to the painted page, {max(times):.0f} at most; "
        f"the compile alone {compiled:.0f} ms; held {max(held):.0f} ms"
        + (f"; bar {bar_ms} ms\n" if bar_ms else "\n")
    )

    assert median < HANG_S * 1000
