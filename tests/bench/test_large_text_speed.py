"""A text nobody expects: 20,000 words pasted at once, and 5,000 words without a paragraph.

Beside a bare editor with the same text, in the same run. Printed: how long the paste took
until it was painted, then the gaps in which the window answered nobody until all was read.
Run: pytest tests/bench/test_large_text_speed.py -s
"""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.records import Mode
from tests.bench.typing_tools import Heartbeat, Painted, letter, type_into
from tests.widget.apology_tools import Open
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.bench.typing_fixtures",
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
PASTED, PARAGRAPH = 20_000, 5_000
READ_MS = 120_000
KEYS = 100


def paste(editor: QTextEdit | QPlainTextEdit) -> float:
    """Paste what is on the clipboard; return the seconds until it was painted."""
    painted = Painted(editor)
    started = time.perf_counter()
    editor.paste()
    while painted.count == 0:
        QApplication.processEvents()
    return time.perf_counter() - started


@pytest.mark.parametrize("one_paragraph", [False, True], ids=["paragraphs", "one paragraph"])
def test_a_large_paste_beside_a_bare_editor(
    show: Open, sitting: Sitting, bare: QPlainTextEdit, qtbot: QtBot, one_paragraph: bool
) -> None:
    """The coach reads in slices; whoever pastes goes on writing meanwhile."""
    text = letter(PASTED)
    if one_paragraph:
        text = " ".join(letter(PARAGRAPH).split())
    QGuiApplication.clipboard().setText(text)
    sitting.lay_in(store.create_letter(language="en", mode=Mode.PAGE))
    screen = show()
    page = screen.find(MarkedEditor, "page_text")
    focus(bare, qtbot)
    bare_s = paste(bare)
    focus(page, qtbot)
    page_s = paste(page)

    beats = Heartbeat()
    beats.start()
    qtbot.waitUntil(lambda: bool(page.marks), timeout=READ_MS)
    first_s = time.perf_counter()
    assert page.toPlainText() == text
    last = text.rindex("under a lot of pressure")
    qtbot.waitUntil(
        lambda: any(mark.start_u16 >= last - 400 for mark in page.marks), timeout=READ_MS
    )
    read_s = time.perf_counter() - first_s
    gaps = beats.stop()
    focus(bare, qtbot)
    plain = type_into(bare, KEYS)
    focus(page, qtbot)
    whole = type_into(page, KEYS)

    words = len(text.split())
    print(f"\n{words} words pasted: bare {bare_s:.3f} s, coach on {page_s:.3f} s")  # noqa: T201
    print(f"from the first mark to the last {read_s:.2f} s")  # noqa: T201
    print(gaps.line("gaps while it is read"))  # noqa: T201
    for name, times in (("a key, bare", plain), ("a key, coach on", whole)):
        print(times.line(name))  # noqa: T201
    assert gaps.at(1.0) < READ_MS / 1000
