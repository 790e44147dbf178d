"""How long a key takes until it is painted, with the coach on, beside a bare editor.

The same 5,000 words in both, in the same run: a ratio says more than milliseconds on a
machine that others use too. Printed: the median, the 99th percentile, the worst, and how
many keys took longer than a frame. Run: pytest tests/bench/test_typing_speed.py -s
"""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.records import Mode
from tests.bench.typing_tools import HANGING_S, Times, letter, type_into
from tests.widget.apology_tools import Open, Screen
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.bench.typing_fixtures",
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


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
