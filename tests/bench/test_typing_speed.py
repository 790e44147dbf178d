"""How long a key takes until it is painted, with the coach on, beside a bare editor.

The same 5,000 words in both, in the same run: a ratio says more than milliseconds on a
machine that others use too. Printed: the median, the 99th percentile, the worst, and how
many keys took longer than a frame. Run: pytest tests/bench/test_typing_speed.py -s
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.records import Mode
from tests.widget.apology_tools import Open, Screen
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]

WORDS, KEYS, FRAME_S = 5000, 400, 0.016
GOOD = "For almost a year I hid the money from you, and I told you that everything was fine. "
POOR = "I am sorry if I hurt you. I lied because I was under a lot of pressure at work. "
TYPED = "and then I told you that it was all right when it was not. "
# Chosen: a guard against hanging; the figure to reach is printed.
HANGING_S = 1.0


def letter(words: int = WORDS) -> str:
    """Return a text of so many words, in paragraphs, one sentence in five with a note."""
    paragraph = GOOD * 8 + POOR
    lines: list[str] = []
    while sum(len(line.split()) for line in lines) < words:
        lines.append(paragraph.strip())
    return "\n\n".join(lines)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds from each key press to the end of the painting after it, in order of size."""

    each: tuple[float, ...]

    def at(self, part: float) -> float:
        """Return the time that this part of all keys stays below."""
        return self.each[min(len(self.each) - 1, int(part * len(self.each)))]

    def line(self, name: str) -> str:
        """Return one line for the terminal."""
        stalls = sum(one > FRAME_S for one in self.each)
        median, high, worst = (1000 * self.at(part) for part in (0.5, 0.99, 1.0))
        return (
            f"{name:28} median {median:6.2f} ms   99th {high:6.2f} ms   "
            f"worst {worst:6.2f} ms   over 16 ms: {stalls} of {len(self.each)}"
        )


class Painted(QObject):
    """Notices when a widget has been painted."""

    def __init__(self, widget: QTextEdit | QPlainTextEdit) -> None:
        """Watch what the words are drawn on."""
        super().__init__(widget)
        self.count = 0
        widget.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paintings; they happen right after this."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


def type_into(editor: QTextEdit | QPlainTextEdit, keys: int = KEYS, pause_s: float = 0) -> Times:
    """Type into the middle of a text; return how long each key took until it was painted."""
    painted = Painted(editor)
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QApplication.processEvents()
    times = []
    for number in range(keys):
        key = TYPED[number % len(TYPED)]
        before = painted.count
        started = time.perf_counter()
        QTest.keyClicks(editor, key)
        while painted.count == before and time.perf_counter() - started < HANGING_S:
            QApplication.processEvents()
        times.append(time.perf_counter() - started)
        ends = time.perf_counter() + pause_s
        while time.perf_counter() < ends:
            QApplication.processEvents()
    return Times(tuple(sorted(times)))


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    """Return a plain editor in a window of its own, in the same font."""
    window = QMainWindow()
    editor = QPlainTextEdit()
    font = editor.font()
    font.setFamily("Source Serif 4")
    font.setPixelSize(18)
    editor.setFont(font)
    window.setCentralWidget(editor)
    window.resize(646, 700)
    qtbot.addWidget(window)
    window.show()
    yield editor
    window.close()


def on_one_page(show: Open, sitting: Sitting) -> tuple[Screen, MarkedEditor]:
    """Return the window with a letter of 5,000 words on one page, read and marked."""
    sitting.lay_in(store.create_letter(language="en", mode=Mode.PAGE, page_text=letter()))
    screen = show()
    page = screen.find(MarkedEditor, "page_text")
    screen.qtbot.waitUntil(lambda: bool(page.marks), timeout=20000)
    focus(page, screen.qtbot)
    return screen, page


def in_parts(show: Open, sitting: Sitting) -> tuple[Screen, MarkedEditor]:
    """Return the window with the same words in nine parts."""
    made = sitting.lay_in(store.create_letter(language="en"))
    paragraphs = letter().split("\n\n")
    parts = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")
    for number, part in enumerate(parts):
        body = "\n\n".join(paragraphs[number :: len(parts)])
        sitting.lay_in(store.save_part(made, part, body))
    screen = show()
    editor = screen.find(MarkedEditor, "part_why")
    screen.qtbot.waitUntil(lambda: bool(editor.marks), timeout=20000)
    focus(editor, screen.qtbot)
    return screen, editor


def test_a_key_with_the_coach_on_beside_a_bare_editor(
    show: Open, sitting: Sitting, bare: QPlainTextEdit, qtbot: QtBot
) -> None:
    """Writing must not feel watched."""
    bare.setPlainText(letter())
    focus(bare, qtbot)
    type_into(bare, 50)
    plain = type_into(bare)
    _, page = on_one_page(show, sitting)
    type_into(page, 50)
    whole = type_into(page)

    print()  # noqa: T201 - a figure for whoever runs this
    for name, times in (("bare editor", plain), ("one page, coach on", whole)):
        print(times.line(name))  # noqa: T201
    print(f"ratio of the 99th: {whole.at(0.99) / plain.at(0.99):.2f}")  # noqa: T201
    assert whole.at(1.0) < HANGING_S
    assert page.marks == ()


def test_a_key_in_a_part_of_a_long_letter(show: Open, sitting: Sitting) -> None:
    """Nine fields that grow are laid out with each line."""
    _, editor = in_parts(show, sitting)
    type_into(editor, 50)
    times = type_into(editor)

    print("\n" + times.line("in parts, coach on"))  # noqa: T201
    assert times.at(1.0) < HANGING_S


def test_a_key_while_the_coach_reads(show: Open, sitting: Sitting) -> None:
    """It gives way: keys that fall into its reading wait no longer than a frame."""
    screen, page = on_one_page(show, sitting)
    times: list[float] = []
    for _ in range(5):
        # All but one sentence is remembered, so the whole letter is pasted anew.
        page.selectAll()
        page.insertPlainText(letter().replace("year", "month" if _ % 2 else "week"))
        with screen.qtbot.waitSignal(screen.view.text_paused, timeout=20000):
            pass
        times += type_into(page, 20, pause_s=0.005).each
    found = Times(tuple(sorted(times)))

    print("\n" + found.line("while it reads"))  # noqa: T201
    assert found.at(1.0) < HANGING_S
