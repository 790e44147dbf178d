"""The preview shows the printed page itself, and what is chosen there reaches the paper."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.letter.formats import markdown, plain_text
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.opendocument import opendocument
from reconcile_gui.letter.page import LetterPage, page_of
from reconcile_gui.letter.set_letter import SetLetter, letter_setter
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.letter.word_document import word_document
from reconcile_gui.qtkit.theme import Theme
from tests.letters import FONTS, LETTER, PARTS, TEMPLATES, pdf_of, read_facts, read_fonts, read_text
from tests.widget.kit_tools import Dress, laid_out
from tests.widget.preview_tools import Preview

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.preview_fixtures"]


def click(preview: Preview, object_name: str) -> None:
    """Press the button, box or tool called `object_name` with the keyboard."""
    button = preview.find(QAbstractButton, object_name)
    QTest.keyClick(button, Qt.Key.Key_Space)


def choose(preview: Preview, object_name: str, words: str) -> None:
    """Choose `words` in a combo box with the keyboard."""
    box = preview.find(QComboBox, object_name)
    while box.currentText() != words:
        at_end = box.currentIndex() == box.count() - 1
        QTest.keyClick(box, Qt.Key.Key_Home if at_end else Qt.Key.Key_Down)


def type_into(preview: Preview, object_name: str, words: str) -> None:
    """Replace the text of a field."""
    field = preview.find(QLineEdit, object_name)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


def test_the_page_is_there_after_the_window(preview: Preview) -> None:
    """A calm line stands in its place until then; nothing blocks."""
    preview.page.show_letter(LETTER, LetterLook(), False)

    assert preview.text("setting_line") == "Setting the page…"
    assert not preview.find(QPushButton, "print_letter").isEnabled()
    preview.wait()
    assert preview.text("page_of") == "Page 1 of 1"
    assert preview.text("fits") == "fits one page"
    assert preview.find(QWidget, "sheet").isVisible()


def test_what_is_seen_is_the_file_that_is_saved(preview: Preview) -> None:
    """The picture is drawn from the PDF, and the PDF is the letter."""
    preview.show()

    assert preview.saved() == pdf_of(LETTER)
    assert preview.names == ["letter.pdf"]
    assert preview.text("message") == "Saved as saved.pdf."
    shown = preview.find(QWidget, "sheet").grab().toImage()
    ink = sum(
        shown.pixelColor(x, y).lightness() < 128
        for x in range(0, shown.width(), 2)
        for y in range(0, shown.height(), 2)
    )
    assert ink > 500


def test_the_letter_can_be_read_as_text(preview: Preview) -> None:
    """A picture says nothing to a screen reader, and little at 200 %."""
    preview.show(not_to_send=True)

    expected = ["For myself: not to be sent", "Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"]
    assert preview.words() == "\n\n".join(expected)
    click(preview, "as_text")
    assert preview.find(QWidget, "letter_as_text").isVisible()
    assert not preview.find(QWidget, "sheet").isVisible()
    click(preview, "as_text")
    assert preview.find(QWidget, "sheet").isVisible()


def test_every_choice_of_look_reaches_the_paper(preview: Preview) -> None:
    """And is said, so that it can be kept with the letter."""
    preview.show()

    paper = preview.find(QToolButton, "paper_a4")
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Right)
    choose(preview, "typeface", "Source Sans 3")
    choose(preview, "size", "16 pt")
    choose(preview, "margins", "Narrow, 18 mm")
    click(preview, "sign_by_hand")

    assert preview.looks[-1] == LetterLook(
        "us-letter", "Source Sans 3", 16, "narrow", sign_by_hand=False
    )
    saved = preview.saved()
    assert read_facts(saved)["Page size"].startswith("612 x 792")
    assert "SourceSans3-Regular" in read_fonts(saved)[0][0]
    assert saved == pdf_of(LETTER, preview.looks[-1])


def test_a_look_is_shown_as_it_was_kept(preview: Preview) -> None:
    """Without being said again: nothing was chosen."""
    look = LetterLook("us-letter", "Source Serif 4", 18, "medium", sign_by_hand=False)

    preview.show(LETTER, look)

    assert preview.find(QToolButton, "paper_us_letter").isChecked()
    assert preview.find(QComboBox, "typeface").currentText() == "Source Serif 4"
    assert preview.find(QComboBox, "size").currentText() == "18 pt"
    assert preview.find(QComboBox, "margins").currentText() == "Medium, 26 mm"
    assert not preview.find(QCheckBox, "sign_by_hand").isChecked()
    assert preview.looks == []
    assert preview.letters == []
    assert preview.text("fits") == "2 pages"


def test_edited_lines_are_said_after_a_pause_and_printed(preview: Preview) -> None:
    """Not at each key, and never lost: saving takes what was typed a moment ago."""
    preview.show()

    type_into(preview, "salutation", "Alex,")
    type_into(preview, "signature", "S.")
    saved = preview.saved()

    words = read_text(saved).split()
    assert words[3:5] == ["Alex,", "For"]
    assert words[-1] == "S."
    assert preview.letters == [replace(LETTER, salutation="Alex,", signature="S.")]


def test_a_pause_alone_sets_the_page_anew(preview: Preview) -> None:
    """Nobody has to ask for it."""
    preview.show()

    with preview.qtbot.waitSignal(preview.page.letter_changed):
        type_into(preview, "salutation", "Dearest Alex,")

    preview.qtbot.waitUntil(lambda: "Dearest Alex,\n" in preview.words())


def test_flush_says_what_was_typed_at_once(preview: Preview) -> None:
    """Locking may not wait for a pause."""
    preview.show()
    type_into(preview, "signature", "Samuel")

    preview.page.flush()
    preview.page.flush()

    assert preview.letters == [replace(LETTER, signature="Samuel")]


def test_the_date_can_be_left_out_and_comes_back(preview: Preview) -> None:
    """A letter without a date is offered today's, in its own language."""
    preview.show(replace(LETTER, date_line="", language="de"))
    assert not preview.find(QCheckBox, "has_date").isChecked()
    assert not preview.find(QLineEdit, "date_line").isEnabled()

    click(preview, "has_date")
    preview.page.flush()
    assert preview.letters[-1].date_line == "Samstag, 2. Mai"
    click(preview, "has_date")
    preview.page.flush()

    assert preview.letters[-1].date_line == ""
    assert "Mai" not in read_text(preview.saved())


def test_fields_are_off_where_the_text_has_its_own(preview: Preview) -> None:
    """And each says why."""
    preview.show(replace(LETTER, parts=("25 April\n\nAlex, I lied to you.\n\nSam",)))

    for own in ("own_date", "own_salutation", "own_signature"):
        assert preview.find(QLabel, own).isVisible()
    assert not preview.find(QLineEdit, "date_line").isEnabled()
    assert not preview.find(QLineEdit, "salutation").isEnabled()
    assert preview.words() == "25 April\n\nAlex, I lied to you.\n\nSam"


def test_a_letter_that_is_not_to_be_sent_says_so_on_paper(preview: Preview) -> None:
    """On by default, with the reason, and printing is not what the page leads to."""
    preview.show(not_to_send=True, why="On 22 February Alex asked for no contact.")

    assert preview.text("why_not_to_send").startswith("On 22 February Alex asked for no contact.")
    assert preview.find(QCheckBox, "not_to_send").isChecked()
    assert preview.find(QPushButton, "print_letter").property("kind") != "primary"
    assert not preview.find(QCheckBox, "sign_by_hand").isVisible()
    assert read_text(preview.saved()).startswith("For myself: not to be sent")
    click(preview, "not_to_send")
    assert "not to be sent" not in read_text(preview.saved())


def test_a_letter_to_be_given_has_no_such_line(preview: Preview) -> None:
    """Also when one that was not to be sent was shown before it."""
    preview.show(not_to_send=True)
    preview.show()

    assert not preview.find(QWidget, "for_yourself").isVisible()
    assert preview.find(QPushButton, "print_letter").property("kind") == "primary"
    assert preview.saved() == pdf_of(LETTER)


def test_characters_that_cannot_be_drawn_are_named(preview: Preview) -> None:
    """Before anything is printed; the rest is counted."""
    preview.show(replace(LETTER, parts=("😀 a", "日本語中文漢字")))

    assert preview.find(QWidget, "missing_notice").isVisible()
    names = preview.text("missing_names").split(", ")
    assert names[0] == "Grinning face \u2068😀\u2069"
    assert names[1].startswith("Cjk unified ideograph-65e5")
    assert names[-1] == "and 4 more"
    assert preview.text("missing_codes").startswith("U+1F600, U+65E5")
    assert preview.text("missing_scripts") == "Among them are letters of: Chinese characters."
    preview.show()
    assert not preview.find(QWidget, "missing_notice").isVisible()


def test_names_of_hebrew_letters_stand_at_the_left_with_the_settings_below(
    preview: Preview,
) -> None:
    """A letter from right to left must not turn its own name, nor push the paper away."""
    preview.show(replace(LETTER, parts=("שלום עולם مرحبا",)))
    names = preview.find(QLabel, "missing_names")

    assert names.text().startswith("Hebrew letter shin \u2068ש\u2069, Hebrew letter lamed")
    assert names.alignment() & Qt.AlignmentFlag.AlignLeft
    assert names.height() <= 4 * names.fontMetrics().lineSpacing()


def test_pages_can_be_turned_by_key_and_by_button(preview: Preview) -> None:
    """And what cannot be pressed says so."""
    preview.show(replace(LETTER, parts=PARTS * 3))
    previous, following = (
        preview.find(QToolButton, each) for each in ("previous_page", "next_page")
    )
    sheet = preview.find(QWidget, "sheet")
    assert preview.text("page_of") == "Page 1 of 3"
    assert preview.text("fits") == "3 pages"
    assert not previous.isEnabled()

    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    click(preview, "next_page")

    assert preview.text("page_of") == "Page 3 of 3"
    assert sheet.accessibleName() == "Page 3 of 3"
    assert not following.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    assert preview.text("page_of") == "Page 1 of 3"


def test_a_shorter_letter_shows_its_last_page(preview: Preview) -> None:
    """A page that is no more cannot stay in front."""
    preview.show(replace(LETTER, parts=PARTS * 3), LetterLook(size_pt=18))
    QTest.keyClick(preview.find(QWidget, "sheet"), Qt.Key.Key_End)
    count = int(preview.text("page_of").split()[-1])
    assert count > 3

    choose(preview, "size", "11 pt")

    preview.qtbot.waitUntil(lambda: not preview.text("page_of").endswith(str(count)))
    words = preview.text("page_of").split()
    assert words[1] == words[3]


def test_control_0_fits_the_page_although_it_is_a_command_elsewhere(
    preview: Preview, qtbot: QtBot
) -> None:
    """The window uses it for the size of the text; on this page it is the page's."""
    window = QMainWindow()
    qtbot.addWidget(window)
    command = QAction("Normal size", window)
    command.setShortcut(QKeySequence("Ctrl+0"))
    window.addAction(command)
    done: list[bool] = []
    command.triggered.connect(done.append)
    window.setCentralWidget(preview.page)
    window.resize(1280, 740)
    window.show()
    preview.show()
    sheet = preview.find(QAbstractScrollArea, "sheet")
    click(preview, "fit_width")
    laid_out()
    assert sheet.verticalScrollBar().maximum() > 0
    window.activateWindow()

    for place in ("sheet", "salutation"):
        preview.find(QWidget, place).setFocus()
        click(preview, "fit_width")
        preview.find(QWidget, place).setFocus()
        QTest.keyClick(
            preview.find(QWidget, place), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier
        )
        assert sheet.verticalScrollBar().maximum() == 0
    assert done == []
    window.takeCentralWidget()


def test_plus_and_minus_draw_the_page_larger_and_smaller(preview: Preview) -> None:
    """Without the mouse too."""
    preview.show()
    sheet = preview.find(QAbstractScrollArea, "sheet")

    for _ in range(3):
        QTest.keyClick(sheet, Qt.Key.Key_Plus)
    assert sheet.verticalScrollBar().maximum() > 0
    for _ in range(3):
        QTest.keyClick(sheet, Qt.Key.Key_Minus)
    assert sheet.verticalScrollBar().maximum() == 0


def test_escape_leaves_with_nothing_lost(preview: Preview) -> None:
    """What was typed is said before the page is left."""
    preview.show()
    type_into(preview, "signature", "S.")

    with preview.qtbot.waitSignal(preview.page.closed):
        QTest.keyClick(preview.find(QWidget, "signature"), Qt.Key.Key_Escape)

    assert preview.letters[-1].signature == "S."


def test_a_page_that_was_left_is_not_left_again(preview: Preview) -> None:
    """The window hears Esc first, wherever the caret is, and may have gone back by then."""
    preview.show()
    left: list[bool] = []
    preview.page.closed.connect(lambda: left.append(True))
    preview.page.hide()

    QTest.keyClick(preview.page, Qt.Key.Key_Escape)

    assert left == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (28, "That disk is full. Nothing was saved; your letter is as you wrote it."),
        (
            30,
            "Nothing may be written there. Nothing was saved; your letter is as you wrote it.",
        ),
        (5, "It could not be saved there. Your letter is as you wrote it."),
    ],
)
def test_a_file_that_cannot_be_written_is_said_in_words(
    preview: Preview, number: int, words: str
) -> None:
    """The letter stays on screen and can be saved elsewhere."""

    def refuse(path: Path, content: bytes) -> None:
        raise OSError(number, "in the system's words")

    preview.show()
    preview.write, writes = refuse, preview.write
    preview.path = preview.folder / "letter.pdf"

    click(preview, "save_pdf")

    assert preview.text("message") == words
    assert preview.find(QLabel, "message").isVisible()
    preview.write = writes
    assert preview.saved() == pdf_of(LETTER)


def test_no_place_no_file(preview: Preview) -> None:
    """Cancel is an answer."""
    preview.show()

    click(preview, "save_pdf")

    assert preview.names == ["letter.pdf"]
    assert list(preview.folder.iterdir()) == []
    assert not preview.find(QLabel, "message").isVisible()


def test_nothing_is_written_but_the_file_that_was_asked_for(
    preview: Preview, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A preview in a temporary folder would stay there after a crash."""
    before = {path for path in home.rglob("*") if path.is_file()}
    for variable in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(variable, os.fspath(preview.folder))
    monkeypatch.setattr(tempfile, "tempdir", None)

    preview.show()
    preview.find(QWidget, "sheet").grab()

    assert list(preview.folder.iterdir()) == []
    assert {path for path in home.rglob("*") if path.is_file()} == before


def test_clear_forgets_every_word(preview: Preview) -> None:
    """After locking, not even undo in a field brings one back."""
    preview.show(
        replace(LETTER, parts=("😀 secret",)), not_to_send=True, why="On 22 February Alex asked."
    )
    type_into(preview, "salutation", "Dear secret,")

    preview.page.clear()

    assert preview.words() == ""
    for field in preview.page.findChildren(QLineEdit):
        assert field.text() == ""
        assert not field.isUndoAvailable()
    shown = " ".join(label.text() for label in preview.page.findChildren(QLabel))
    for word in ("secret", "Alex", "Sam", "GRINNING", "22 February"):
        assert word not in shown
    assert preview.text("page_of") == ""
    assert not preview.find(QPushButton, "save_pdf").isEnabled()
    assert preview.letters == []


def test_a_page_that_comes_after_locking_is_not_shown(preview: Preview) -> None:
    """The typesetter may still be at work when the letter is forgotten."""
    preview.page.show_letter(LETTER, LetterLook(), False)
    preview.page.clear()
    preview.page.show_letter(replace(LETTER, parts=("Other words.",)), LetterLook(), False)

    preview.wait()

    assert "Other words." in preview.words()
    assert PARTS[0] not in preview.words()


def test_a_page_that_cannot_be_set_is_said(preview: Preview) -> None:
    """A broken installation must not look like an empty letter."""
    works = preview.set_letter

    def refuse(page: LetterPage) -> SetLetter:
        raise CannotTypeset

    preview.set_letter = refuse
    preview.page.show_letter(LETTER, LetterLook(), False)
    preview.qtbot.waitUntil(lambda: "could not be set" in preview.text("setting_line"))
    assert not preview.find(QPushButton, "print_letter").isEnabled()

    preview.set_letter = works
    choose(preview, "size", "14 pt")
    preview.wait()
    assert preview.saved() == pdf_of(LETTER, LetterLook(size_pt=14))


@pytest.mark.parametrize("kept", ["", "EBGaramond12-Regular.otf"])
def test_without_its_fonts_the_words_can_still_be_saved(
    preview: Preview, tmp_path: Path, kept: str
) -> None:
    """A broken installation keeps nobody's letter."""
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    if kept:
        (fonts / kept).write_bytes((FONTS / kept).read_bytes()[:400])
    preview.set_letter = letter_setter(fonts, TEMPLATES)
    preview.page.show_letter(LETTER, LetterLook(), True)
    preview.qtbot.waitUntil(lambda: "could not be set" in preview.text("setting_line"))

    words = preview.saved("letter.txt").decode()
    preview.path = tmp_path / "letter.pdf"
    preview.find(QPushButton, "save_pdf").click()

    assert preview.names == ["letter.txt", "letter.txt"]
    assert words == plain_text(LETTER, not_to_send=True)
    assert not preview.path.exists()
    assert preview.text("message") == (
        "Nothing was saved: there is no page. As .txt it can be saved."
    )
    assert not preview.find(QPushButton, "print_letter").isEnabled()


def test_the_keyboard_goes_from_the_page_through_the_choices_to_printing(
    preview: Preview,
) -> None:
    """In the order in which they stand."""
    preview.show()
    preview.page.activateWindow()
    preview.find(QWidget, "sheet").setFocus()
    walked = ["sheet"]

    while walked[-1] != "print_letter":
        QTest.keyClick(preview.page.window(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused.objectName())
        assert len(walked) < 30

    assert walked == [
        "sheet",
        "fit_page",
        "fit_width",
        "as_text",
        "copy_by_hand",
        "paper_a4",
        "typeface",
        "size",
        "margins",
        "has_date",
        "date_line",
        "salutation",
        "signature",
        "sign_by_hand",
        "save_pdf",
        "print_letter",
    ]


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1280, 740), 1.0),
        ((1280, 740), 2.0),
        ((1024, 640), 1.0),
        ((1024, 640), 2.0),
        ((640, 420), 1.0),
    ],
)
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot, dress: Dress, tmp_path: Path, scale: float, size: tuple[int, int]
) -> None:
    """Also at 200 %, where the choices may stand below the page."""
    theme: Theme = dress("dark", scale)
    preview = Preview(qtbot, tmp_path)
    preview.open(theme)
    preview.page.resize(*size)
    preview.show(replace(LETTER, parts=("😀", *PARTS)), not_to_send=True, why="Alex asked.")
    laid_out()

    assert (preview.page.width(), preview.page.height()) == size
    page = preview.page.rect()
    for object_name in ("save_pdf", "print_letter", "as_text", "sheet"):
        shown = preview.find(QWidget, object_name)
        place = shown.rect().translated(shown.mapTo(preview.page, shown.rect().topLeft()))
        assert page.contains(place), object_name
        assert shown.width() >= shown.minimumSizeHint().width(), object_name
    assert preview.find(QWidget, "sheet").height() > 100
    for label in preview.page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


def test_the_ending_says_in_which_format_it_is_saved(preview: Preview) -> None:
    """Words alone for whoever goes on with them elsewhere; the line at the top with them."""
    preview.show(not_to_send=True)
    pdf, text, marked = (preview.saved(name) for name in ("a.pdf", "letter.txt", "letter.MD"))

    assert pdf.startswith(b"%PDF-")
    assert text.decode() == plain_text(LETTER, not_to_send=True)
    assert marked.decode() == markdown(LETTER, not_to_send=True)
    assert preview.text("message") == "Saved as letter.MD."


def test_what_cannot_be_drawn_can_go_to_a_word_processor(preview: Preview) -> None:
    """A letter in Hebrew or Japanese would be boxes alone."""
    preview.show(replace(LETTER, parts=("\u05e9\u05dc\u05d5\u05dd",), language="he"))

    assert preview.find(QWidget, "missing_hint").isVisible()
    assert "ODT or DOCX" in preview.text("missing_hint")
    preview.show()
    assert not preview.find(QWidget, "missing_hint").isVisible()


def test_what_the_file_would_say_twice_is_named(preview: Preview) -> None:
    """On paper it looks right: only this tells."""
    preview.show(replace(LETTER, parts=("n\u0308 k\u0300 l\u0308 f\u0301 t\u0303 h\u0303",)))

    assert preview.find(QWidget, "twice_notice").isVisible()
    assert preview.text("twice_shown").count("\u2068") == 4
    assert preview.text("twice_shown").endswith("and 1 more")
    assert preview.text("twice_codes").startswith("U+0066 U+0301, U+0068 U+0303")
    preview.show()
    assert not preview.find(QWidget, "twice_notice").isVisible()


def test_straight_marks_are_printed_as_the_language_has_them(preview: Preview) -> None:
    """And as they were typed, if the person wants that; asked only where there are some."""
    preview.show()
    offered_before = preview.find(QCheckBox, "quotes").isVisible()
    preview.show(replace(LETTER, parts=('I said "no".',)))
    marked = preview.words()
    click(preview, "quotes")
    preview.wait()
    preview.qtbot.waitUntil(lambda: '"no"' in preview.words())

    assert not offered_before
    assert preview.find(QCheckBox, "quotes").isVisible()
    assert "I said “no”." in marked
    assert [look.typographic_quotes for look in preview.looks] == [False]


@pytest.mark.parametrize("ending", ["odt", "DOCX"])
def test_a_word_processor_gets_the_page_that_is_shown(preview: Preview, ending: str) -> None:
    """Also the line that it is not to be sent."""
    preview.show(not_to_send=True)

    content = preview.saved(f"letter.{ending}")

    page = page_of(LETTER, LetterLook(), not_to_send=True)
    write = {"odt": opendocument, "DOCX": word_document}[ending]
    assert content == write(page, FONTS)


def test_a_kind_of_file_that_is_not_known_is_refused_in_words(
    preview: Preview, tmp_path: Path
) -> None:
    """A PDF that is called a spreadsheet opens nowhere."""
    preview.show()
    preview.path = tmp_path / "letter.ods"

    preview.find(QPushButton, "save_pdf").click()

    assert preview.text("message") == (
        "Nothing was saved. The name must end in one of these: .pdf, .odt, .docx, .md, .txt."
    )
    assert not preview.path.exists()
