"""Fields for longer writing: words in, the same words out, and nothing lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.prose_editor_widget import LINE_PERCENT, ProseEditor
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

LONG_WORD = "a" * 400
KEPT = {
    "no-break space": "ten\u00a0pounds",
    "line separator": "one\u2028two",
    "emoji": "I 😀 am",
    "family emoji": "👩‍👩‍👧 here",
    "combining": "e\u0301 and é",
    "Hebrew": "שלום לך",
    "Arabic": "أنا آسف",
    "CJK": "对不起",
    "controls": "\x00\x01\x07\x0b\x1f\x7f\x85",
    "bidi override": "\u202eabc\u202c",
    "zero width": "a\u200bb\u200d",
    "tab": "one\ttwo",
    "spaces": "  two before, two after  ",
    "empty lines": "\n\none\n\n",
    "long word": LONG_WORD,
    "mark-up": "<b>not bold</b> &amp; **not either**",
}


@pytest.fixture(params=["paper", "box"])
def editor(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> ProseEditor:
    """Return each kind of editor, shown and with the keyboard."""
    made = (
        GrowingEditor() if request.param == "paper" else GrowingEditor(writing="answer", bare=False)
    )
    qtbot.addWidget(made)
    made.resize(400, 200)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def heights(editor: ProseEditor) -> set[float]:
    """Return the line heights of all paragraphs, in per cent of the font's."""
    block, seen = editor.document().begin(), set()
    while block.isValid():
        seen.add(block.blockFormat().lineHeight())
        block = block.next()
    return seen


def words(text: str, html: str = "") -> QMimeData:
    """Return what another program puts on the clipboard."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_words_come_back_as_they_were_put_in(editor: ProseEditor, text: str) -> None:
    """What someone wrote is kept exactly; Qt alone loses the no-break space."""
    editor.setPlainText(text)

    assert editor.toPlainText() == text


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_words_are_pasted_as_they_are(editor: ProseEditor, text: str) -> None:
    """Pasting is how a draft from elsewhere comes in."""
    editor.insertFromMimeData(words(text))

    assert editor.toPlainText() == text


def test_lines_keep_their_height_after_everything(editor: ProseEditor) -> None:
    """Paste, clear and new text each had their own way of losing it in Qt."""
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.insertFromMimeData(words("two\nthree\n\nfour"))
    editor.selectAll()
    editor.insertFromMimeData(words("five\nsix"))
    assert heights(editor) == {LINE_PERCENT}

    editor.clear()
    QTest.keyClicks(editor, "seven")
    assert heights(editor) == {LINE_PERCENT}

    editor.setPlainText("eight\nnine")
    editor.undo()
    assert heights(editor) == {LINE_PERCENT}
    assert editor.toPlainText() == "eight\nnine"


def test_each_sentence_is_a_step_to_undo(editor: ProseEditor) -> None:
    """One Ctrl+Z took away whatever was typed in one go, however long it was."""
    QTest.keyClicks(editor, "I lied. I hid 4.50 from you! I am sorry")
    seen = []
    for _ in range(3):
        editor.undo()
        seen.append(editor.toPlainText())
    editor.redo()
    editor.redo()

    assert seen == ["I lied. I hid 4.50 from you! ", "I lied. ", ""]
    assert editor.toPlainText() == "I lied. I hid 4.50 from you! "


def test_height_of_lines_is_no_step_to_undo(editor: ProseEditor) -> None:
    """Ctrl+Z has to take back words, once for each thing done."""
    editor.setPlainText("first")
    assert not editor.document().isUndoAvailable()

    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertFromMimeData(words("\nsecond\nthird"))
    assert editor.toPlainText() == "first\nsecond\nthird"
    editor.undo()

    assert editor.toPlainText() == "first"
    assert not editor.document().isUndoAvailable()


def test_new_text_is_told_once(editor: ProseEditor, qtbot: QtBot) -> None:
    """Each telling is a save."""
    told: list[None] = []
    editor.textChanged.connect(lambda: told.append(None))

    editor.setPlainText("one\ntwo")

    assert len(told) == 1


def test_writing_goes_on_behind_the_last_word(editor: ProseEditor) -> None:
    """Where somebody stopped is where they begin."""
    editor.setPlainText("First words.")
    editor.write_at_end()
    QTest.keyClicks(editor, " More.")

    assert editor.toPlainText() == "First words. More."


@pytest.mark.parametrize("forget", ["clear", "setPlainText"])
def test_forgotten_words_cannot_be_undone_back(editor: ProseEditor, forget: str) -> None:
    """After locking, Ctrl+Z must not show what was locked away."""
    QTest.keyClicks(editor, "private")

    editor.clear() if forget == "clear" else editor.setPlainText("")
    editor.undo()

    assert editor.toPlainText() == ""
    assert not editor.document().isUndoAvailable()
    assert not editor.document().isRedoAvailable()


def test_paste_takes_no_fonts_and_colours(editor: ProseEditor) -> None:
    """A letter has one look, whatever it was copied from."""
    editor.insertFromMimeData(words("red", "<span style='color:red;font-size:40pt'>red</span>"))
    editor.selectAll()

    assert editor.toPlainText() == "red"
    assert editor.currentCharFormat().foreground().style() == Qt.BrushStyle.NoBrush
    assert editor.fontPointSize() == 0


def test_copy_gives_words_alone(editor: ProseEditor, qapp: QApplication) -> None:
    """Pasted elsewhere, nothing shows which program they come from."""
    editor.setPlainText("one\ntwo\u00a0three")
    editor.selectAll()
    editor.copy()

    data = qapp.clipboard().mimeData()
    assert data.formats() == ["text/plain"]
    assert data.text() == "one\ntwo\u00a0three"
    qapp.clipboard().clear()


def test_tab_leaves_the_text(theme: Theme, qtbot: QtBot) -> None:
    """Who uses the keyboard is not caught in it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = GrowingEditor(), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    assert first.toPlainText() == ""


def test_each_paragraph_runs_its_own_way(editor: ProseEditor) -> None:
    """A line of Hebrew in an English letter, or the other way round."""
    editor.setPlainText("I wrote:\n" + KEPT["Hebrew"] + "\n")

    first = editor.document().begin()
    assert first.textDirection() == Qt.LayoutDirection.LeftToRight
    assert first.next().textDirection() == Qt.LayoutDirection.RightToLeft


def test_prompt_shows_all_its_lines_and_is_heard(theme: Theme, qtbot: QtBot) -> None:
    """Qt draws only the first line."""
    editor = GrowingEditor()
    qtbot.addWidget(editor)
    editor.setFixedWidth(200)
    editor.show()
    laid_out()
    one_line = editor.height()

    prompt = "What did you do? Say it so that Alex would recognise it."
    editor.setPlaceholderText(prompt)

    assert editor.height() > 2 * one_line
    assert editor.placeholderText() == editor.accessibleDescription() == prompt
    last_line = editor.grab().toImage().copy(0, editor.height() - one_line, 200, one_line)
    grounds = {last_line.pixel(x, y) for x in range(200) for y in range(last_line.height())}
    assert len(grounds) > 1

    QTest.keyClicks(editor, "I")
    assert editor.height() == one_line


# Growing


@pytest.fixture
def area(theme: Theme, qtbot: QtBot) -> QScrollArea:
    """Return a low page that scrolls."""
    made = QScrollArea()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def column(area: QScrollArea, qtbot: QtBot) -> list[GrowingEditor]:
    """Return three growing editors, one under the other in the page."""
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    rows = QVBoxLayout(inner)
    made = [GrowingEditor() for _ in range(3)]
    for upper, lower in ((made[0], made[1]), (made[1], made[2])):
        upper.left_down.connect(lower.enter_from_above)
        lower.left_up.connect(upper.enter_from_below)
    for editor in made:
        rows.addWidget(editor)
    area.setWidget(inner)
    area.resize(420, 200)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    made[0].setFocus()
    qtbot.waitUntil(made[0].hasFocus)
    return made


def test_it_is_as_high_as_its_text(column: list[GrowingEditor]) -> None:
    """Nothing scrolls within a part, whatever it holds."""
    for text in ("one", "one\ntwo\nthree", "word " * 200, LONG_WORD, ""):
        column[0].setPlainText(text)
        laid_out()

        assert column[0].verticalScrollBar().maximum() == 0
        assert column[0].height() >= column[0].document().size().height()
        assert column[0].height() <= column[0].document().size().height() + 8


def test_larger_text_makes_it_higher(column: list[GrowingEditor], theme: Theme) -> None:
    """The last line would be cut."""
    column[0].setPlainText("word " * 60)
    laid_out()
    before = column[0].height()

    theme.change(scale=2.0)
    laid_out()

    assert column[0].height() > 2 * before
    assert column[0].verticalScrollBar().maximum() == 0


def test_a_bordered_one_shows_its_last_line(theme: Theme, qtbot: QtBot) -> None:
    """The outline takes room too, and more of it with the keyboard in it."""
    editor = GrowingEditor(bare=False, writing="note", lines=3)
    qtbot.addWidget(editor)
    editor.setFixedWidth(200)
    with qtbot.waitExposed(editor):
        editor.show()
    laid_out()
    empty = editor.height()
    editor.setPlainText("word " * 80)
    laid_out()
    resting = editor.height()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    laid_out()

    assert empty > 3 * 15
    assert editor.height() == resting
    assert editor.verticalScrollBar().maximum() == 0


def test_arrows_cross_from_part_to_part(column: list[GrowingEditor]) -> None:
    """Several parts are written in as one page."""
    column[0].setPlainText("one")
    column[1].setPlainText("two words\nand a line")
    column[0].setFocus()

    QTest.keyClick(column[0], Qt.Key.Key_Down)
    assert column[1].hasFocus()
    assert column[1].textCursor().blockNumber() == 0

    QTest.keyClick(column[1], Qt.Key.Key_Down)
    assert column[1].hasFocus()
    QTest.keyClick(column[1], Qt.Key.Key_Down)
    assert column[2].hasFocus()

    QTest.keyClick(column[2], Qt.Key.Key_Up)
    assert column[1].hasFocus()
    assert column[1].textCursor().blockNumber() == 1


def test_crossing_keeps_the_place_in_the_line(column: list[GrowingEditor]) -> None:
    """As in one page, the caret goes straight down."""
    column[0].setPlainText("The same words here")
    column[1].setPlainText("The same words here")
    cursor = column[0].textCursor()
    cursor.setPosition(8)
    column[0].setTextCursor(cursor)

    QTest.keyClick(column[0], Qt.Key.Key_Down)

    assert column[1].textCursor().position() == 8


def test_wrapped_lines_are_lines(column: list[GrowingEditor]) -> None:
    """Down in the middle of one long paragraph stays in it."""
    column[0].setPlainText("word " * 60)
    laid_out()

    QTest.keyClick(column[0], Qt.Key.Key_Down)

    assert column[0].hasFocus()


def test_selecting_does_not_cross(column: list[GrowingEditor]) -> None:
    """Shift+Down selects to the end; what is selected has to stay in sight."""
    column[0].setPlainText("one")
    column[0].setFocus()

    QTest.keyClick(column[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert column[0].hasFocus()


def test_wheel_scrolls_the_page(column: list[GrowingEditor], area: QScrollArea) -> None:
    """The pointer is always over some part."""
    column[0].setPlainText("line\n" * 30)
    laid_out()
    assert area.verticalScrollBar().value() == 0
    part = column[0].mapTo(area, QPoint(50, 50))

    QTest.wheelEvent(area.windowHandle(), QPointF(part), QPoint(0, -120))

    assert area.verticalScrollBar().value() > 0


def test_caret_stays_in_sight_while_writing(
    column: list[GrowingEditor], area: QScrollArea, qtbot: QtBot
) -> None:
    """The page has to follow, as the part itself never scrolls."""
    for _ in range(20):
        QTest.keyClick(column[0], Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: caret_is_seen(column[0], area))


def test_a_very_long_text_is_shown_to_its_end(
    column: list[GrowingEditor], area: QScrollArea, qtbot: QtBot
) -> None:
    """200 KB pasted into one part: three thousand lines, kept and drawn."""
    text = "All of this was said before. " * 7000
    column[0].insertFromMimeData(words(text))
    laid_out()

    qtbot.waitUntil(lambda: caret_is_seen(column[0], area))
    assert column[0].toPlainText() == text
    assert column[0].verticalScrollBar().maximum() == 0
    picture = area.viewport().grab().toImage()
    inks = {picture.pixel(x, y) for x in range(20, 200) for y in range(picture.height())}
    assert len(inks) > 1


def caret_is_seen(editor: GrowingEditor, area: QScrollArea) -> bool:
    """Return whether the whole caret is within the scroll area."""
    caret = editor.cursorRect()
    top = editor.viewport().mapTo(area.viewport(), caret.topLeft())
    bottom = editor.viewport().mapTo(area.viewport(), caret.bottomLeft())
    return top.y() >= 0 and bottom.y() <= area.viewport().height()


def test_enter_makes_an_empty_line_each_time(editor: ProseEditor) -> None:
    """A blank line between two paragraphs is how people write; and each has the same air."""
    QTest.keyClicks(editor, "one")
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "three")

    assert editor.toPlainText() == "one\n\n\ntwo\nthree"
    assert heights(editor) == {LINE_PERCENT}


def test_enter_is_one_step_of_undo_and_ends_what_was_chosen(editor: ProseEditor) -> None:
    """As everywhere else: what is chosen makes room, and comes back."""
    editor.setPlainText("one two")
    editor.moveCursor(QTextCursor.MoveOperation.WordRight, QTextCursor.MoveMode.KeepAnchor)
    QTest.keyClick(editor, Qt.Key.Key_Enter)
    assert editor.toPlainText() == "\ntwo"
    editor.undo()

    assert editor.toPlainText() == "one two"


def test_enter_changes_nothing_in_what_is_only_read(editor: ProseEditor) -> None:
    """Earlier answers stay as they were."""
    editor.setPlainText("one")
    editor.setReadOnly(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert editor.toPlainText() == "one"


def test_pasted_paragraphs_have_the_same_air(editor: ProseEditor) -> None:
    """A draft from elsewhere looks like what was typed here."""
    QTest.keyClicks(editor, "one ")
    editor.insertFromMimeData(words("two\n\nthree"))

    assert editor.toPlainText() == "one two\n\nthree"
    assert heights(editor) == {LINE_PERCENT}
