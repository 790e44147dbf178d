"""Words of despair, typed anywhere that is written in, open a calm panel beside the text."""

from __future__ import annotations

from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, PASSPHRASE, House, MakeHouse

pytest_plugins = ["tests.widget.shell_fixtures"]

DESPAIR = "I want to die. "
VIOLENCE = "I grabbed your arm. "


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a plain workbook open that names the two."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    return house


def panel_comes(house: House) -> None:
    """Wait for the panel."""
    house.qtbot.waitUntil(lambda: house.is_seen("care_panel"))


def looked_at(house: House) -> AbstractContextManager[object]:
    """Wait until a text was looked at that comes to its pause meanwhile."""
    return house.qtbot.waitSignal(house.program.care.looked)


def type_unread(house: House, field: QWidget) -> None:
    """Type words of despair, let every pause end, and see that nobody looked at them."""
    looks: list[bool] = []
    house.program.care.looked.connect(lambda: looks.append(True))
    house.type(field, DESPAIR)
    house.come_to_rest()

    assert looks == []
    assert not house.is_seen("care_panel")


def answer(house: House) -> QTextEdit:
    """Go to Reflect and return the answer's field."""
    house.go("reflect")
    return house.find(QTextEdit, "answer_editor")


def page(house: House) -> QTextEdit:
    """Open a blank page and return its field."""
    house.key(Qt.Key.Key_J, CTRL)
    house.settle()
    return house.find(QTextEdit, "page_editor")


def part(house: House) -> QTextEdit:
    """Begin a letter and return the field of a part."""
    house.start_letter()
    return house.part("sorry")


def boundary(house: House) -> QTextEdit:
    """Begin a boundary and return its field."""
    house.write_boundary("No visits. ")
    return house.find(QTextEdit, "body")


def promise(house: House) -> QTextEdit:
    """Begin a promise and return its field."""
    house.write_promise("Something. ")
    return house.find(QTextEdit, "promise_body_editor")


def entry(house: House) -> QTextEdit:
    """Begin a boundary and return the field of what happened with it."""
    house.write_boundary("No visits. ")
    house.press("log_add")
    return house.find(QTextEdit, "log_note")


def offer(house: House) -> QTextEdit:
    """Begin an offer of openness and return its field for a reason."""
    house.go("boundaries")
    house.press("go_openness")
    house.settle()
    house.press("new_offer")
    house.settle()
    return house.find(QTextEdit, "offer_reason")


def event(house: House) -> QTextEdit:
    """Begin an event and return its field."""
    house.go("trust")
    house.press("new_event")
    return house.find(QTextEdit, "event_body")


def statement(house: House) -> QTextEdit:
    """Begin an I-statement beside a letter and return its field for a reason."""
    house.start_letter()
    house.key(Qt.Key.Key_I, CTRL)
    house.settle()
    return house.find(QTextEdit, "statement_because")


WRITTEN_IN = {
    "answer": answer,
    "page": page,
    "letter": part,
    "boundary": boundary,
    "promise": promise,
}
# Small fields, in which no long text is written.
WRITTEN_IN_TOO = {
    "entry of a boundary": entry,
    "offer of openness": offer,
    "event": event,
    "I-statement": statement,
}


@pytest.mark.parametrize("where", [*WRITTEN_IN, *WRITTEN_IN_TOO])
def test_the_panel_opens_beside_the_text_and_typing_goes_on(where: str, open_house: House) -> None:
    """It takes no key, makes no sound and asks nothing."""
    editor = {**WRITTEN_IN, **WRITTEN_IN_TOO}[where](open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)

    assert editor.hasFocus()
    QTest.keyClicks(editor, "and on")
    assert editor.toPlainText().endswith(DESPAIR + "and on")


def test_what_is_written_on_a_page_over_the_tabs_is_read_as_well(open_house: House) -> None:
    """In the settings, where it is noted what the other person said; the panel waits."""
    open_house.program.pages.show_record()
    laid_out()
    words = open_house.find(QTextEdit, "status_words")
    with looked_at(open_house):
        open_house.type(words, DESPAIR)
    open_house.press("back")

    panel_comes(open_house)


@pytest.mark.parametrize(("kind", "is_said"), [("kind_apology", True), ("kind_unsent", False)])
def test_a_letter_that_goes_to_nobody_is_no_threat(
    kind: str, is_said: bool, open_house: House
) -> None:
    """Whoever writes for themselves is not told what it may do to another person."""
    open_house.go("apologise")
    open_house.press(kind)
    open_house.press("start_part_by_part" if is_said else "start_on_one_page")
    open_house.settle()
    open_house.settle()
    field = open_house.find(QTextEdit, "part_sorry" if is_said else "page_text")
    open_house.type(field, DESPAIR)
    panel_comes(open_house)
    open_house.press("care_close")

    assert open_house.is_seen("care_letter_note") is is_said


def test_the_panel_opens_once_a_day_and_then_only_a_link(open_house: House) -> None:
    """A panel that comes again and again is one that is clicked away."""
    editor = answer(open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)
    open_house.press("care_close")
    assert not open_house.is_seen("care_panel")

    open_house.type(editor, DESPAIR)
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("quiet_care_link"))
    assert not open_house.is_seen("care_panel")

    link = open_house.find(QWidget, "quiet_care_link")
    right = link.mapTo(open_house.window, link.rect().topRight()).x()
    too_much = open_house.find(QWidget, "too_much")
    assert 0 < too_much.mapTo(open_house.window, QPoint()).x() - right < 60

    open_house.press("quiet_care_link")
    assert open_house.front == "help_page"
    assert not open_house.is_seen("quiet_care_link")


def test_words_about_dying_take_the_place_of_a_panel_about_violence(open_house: House) -> None:
    """Whoever wrote both needs the number for both; the panel about dying comes first."""
    open_house.start_letter()
    open_house.write_part("sorry", VIOLENCE)
    panel_comes(open_house)
    about_violence = open_house.text("care_title")
    open_house.write_part("what", DESPAIR)
    open_house.qtbot.waitUntil(lambda: open_house.text("care_title") != about_violence)

    assert open_house.text("care_title") == "This sounds very heavy."


def test_the_link_comes_beside_a_panel_about_something_else(open_house: House) -> None:
    """The panel about dying stays; what was found after it is not passed over."""
    open_house.start_letter()
    open_house.write_part("sorry", DESPAIR)
    panel_comes(open_house)
    open_house.write_part("what", VIOLENCE)
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("quiet_care_link"))

    assert open_house.text("care_title") == "This sounds very heavy."


def test_a_page_opened_within_the_pause_does_not_swallow_the_panel(open_house: House) -> None:
    """It waits for the tab, and in a letter says what it has to say about letters."""
    open_house.start_letter()
    with looked_at(open_house):
        open_house.write_part("sorry", DESPAIR)
        open_house.command("preview")
        open_house.settle()
    assert open_house.front == "preview_page"
    assert not open_house.is_seen("care_panel")
    open_house.press("back")
    panel_comes(open_house)
    open_house.press("care_close")

    assert open_house.text("care_letter_note").startswith("If this goes to Alex")


def test_another_text_does_not_take_an_unfinished_look_away(open_house: House) -> None:
    """A long text is still being looked at while the next one is."""
    answer(open_house)
    open_house.program.care.look_at("Nothing new. " * 2000 + DESPAIR, is_letter=False)
    open_house.program.care.look_at("All is well.", is_letter=False)

    panel_comes(open_house)


def test_what_was_found_in_one_workbook_is_not_shown_in_another(open_house: House) -> None:
    """Another workbook may be another person's."""
    other = open_house.lay_in(path=open_house.folders.data / "other.reconcile")
    open_house.program.pages.show_settings()
    open_house.settle()
    with looked_at(open_house):
        open_house.program.care.look_at(DESPAIR, is_letter=False)
    assert not open_house.is_seen("care_panel")
    with (
        open_house.qtbot.assertNotEmitted(open_house.program.care.shown),
        open_house.qtbot.waitSignal(open_house.session.opened),
    ):
        open_house.program.open_other(other)
    open_house.come_to_rest()

    assert open_house.window.shows_tab
    assert not open_house.is_seen("care_panel")


def test_the_next_day_it_may_open_again(open_house: House) -> None:
    """Yesterday's is yesterday's."""
    editor = answer(open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)
    open_house.press("care_close")
    open_house.clock.pass_by(days=1)
    open_house.type(editor, DESPAIR)

    panel_comes(open_house)


def test_nothing_of_it_is_stored(open_house: House) -> None:
    """Not that it was shown, nor how often, nor why."""
    editor = answer(open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)
    open_house.saved()
    open_house.close()

    kept = b"".join(
        each.read_bytes() for each in open_house.folders.data.rglob("*") if each.is_file()
    )
    for word in (b"care-", b"selfharm", b"care_panel"):
        assert word not in kept, word


def test_help_from_the_panel_leads_back_to_the_text(open_house: House) -> None:
    """The words are still there."""
    editor = answer(open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)
    open_house.press("care_open_help")
    assert open_house.front == "help_page"
    open_house.press("back")
    open_house.settle()

    assert open_house.front == "reflect_view"
    assert DESPAIR in answer(open_house).toPlainText()


def test_the_panel_does_not_stay_over_another_tab(open_house: House) -> None:
    """It belongs to what was written there."""
    open_house.type(answer(open_house), DESPAIR)
    panel_comes(open_house)
    open_house.go("trust")

    assert not open_house.is_seen("care_panel")


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (640, 700)])
def test_the_panel_leaves_room_for_the_text(size: tuple[int, int], open_house: House) -> None:
    """Beside it in a wide window, below it in a narrow one."""
    open_house.window.resize(*size)
    editor = answer(open_house)
    open_house.type(editor, DESPAIR)
    panel_comes(open_house)
    laid_out()
    panel = open_house.find(QWidget, "care_panel")

    assert editor.visibleRegion().boundingRect().width() > 200
    assert panel.visibleRegion().boundingRect().width() > 200


# Never ---------------------------------------------------------------------------------------


def test_words_that_are_no_cry_open_nothing(open_house: House) -> None:
    """Dying plants are about plants."""
    editor = answer(open_house)
    with looked_at(open_house):
        open_house.type(editor, "The plant died and I was dying to tell you. ")

    assert not open_house.is_seen("care_panel")


def test_a_search_opens_nothing(open_house: House) -> None:
    """Somebody looks for their own words."""
    open_house.go("reflect")
    open_house.press("search_button")

    type_unread(open_house, open_house.find(QLineEdit, "search_field"))


def test_a_name_opens_nothing(open_house: House) -> None:
    """Any name will do."""
    open_house.program.pages.show_settings("contact")
    open_house.settle()

    type_unread(open_house, open_house.find(QLineEdit, "own_name"))


def test_a_passphrase_opens_nothing(house: House) -> None:
    """It is not looked at by anything but the lock."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()

    type_unread(house, house.find(QLineEdit, "passphrase"))


def test_a_new_passphrase_opens_nothing(open_house: House) -> None:
    """In Settings either."""
    open_house.program.pages.show_settings("locking")
    open_house.settle()

    type_unread(open_house, open_house.find(QLineEdit, "new_passphrase"))


def test_a_look_that_comes_back_after_a_lock_waits_for_the_passphrase(house: House) -> None:
    """The words were looked at in the background; meanwhile somebody came in."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    with looked_at(house):
        house.program.care.look_at(DESPAIR * 50, is_letter=False)
        house.lock()

    assert not house.is_seen("care_panel")
    assert house.front == "unlock_page"
    house.unlock()

    panel_comes(house)


# Where there is little room ------------------------------------------------------------------


def caret_is_seen(house: House, editor: QTextEdit) -> bool:
    """Tell whether the whole line that is being written can be seen in the window."""
    line = editor.cursorRect().adjusted(0, 2, 0, -2)
    return editor.viewport().visibleRegion().contains(line)


CRAMPED = [((1280, 800), 200), ((1024, 700), 200), ((640, 480), 100)]


@pytest.mark.parametrize("where", WRITTEN_IN)
@pytest.mark.parametrize(("size", "percent"), CRAMPED)
def test_in_little_room_the_line_and_the_buttons_stay_in_sight(
    size: tuple[int, int], percent: int, where: str, house: House
) -> None:
    """Typing goes on: at twice the size the panel is a bar, its words come when asked for."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.built.tools.settings.change(text_size_percent=percent)
    house.window.resize(*size)
    house.start()
    editor = WRITTEN_IN[where](house)
    house.type(editor, "One line. " * 12 + DESPAIR)
    panel_comes(house)
    laid_out()

    for button in ("care_show_numbers", "care_close", "care_cross", "care_read"):
        seen = house.find(QWidget, button)
        assert seen.visibleRegion().boundingRect().size() == seen.size(), button
    assert caret_is_seen(house, editor)
    QTest.keyClicks(editor, "and on, and on. " * 4)
    laid_out()
    assert caret_is_seen(house, editor)


@pytest.mark.parametrize("where", ["answer", "page", "letter"])
def test_at_twice_the_size_three_lines_stay_in_sight(where: str, house: House) -> None:
    """One line without those before it is hard to go on from."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.built.tools.settings.change(text_size_percent=200)
    house.window.resize(1280, 800)
    house.start()
    editor = WRITTEN_IN[where](house)
    house.type(editor, "One line. " * 40 + DESPAIR)
    panel_comes(house)
    laid_out()

    seen = editor.viewport().visibleRegion().boundingRect().height()
    assert seen >= 3 * editor.cursorRect().height()


def test_the_bar_shows_its_words_on_request(house: House) -> None:
    """All that is said can be read there, and put away again."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.window.resize(640, 700)
    house.start()
    house.type(answer(house), DESPAIR)
    panel_comes(house)
    words = "Thank you for writing it down."
    assert words not in house.seen_texts()
    house.press("care_read")
    assert words in house.seen_texts()
    assert house.find(QWidget, "care_area").height() > 100
    house.press("care_read")

    assert words not in house.seen_texts()


def test_numbers_in_the_bar_cover_neither_the_line_nor_the_buttons(house: House) -> None:
    """They come between the title and the buttons, and typing goes on."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.built.tools.settings.change(text_size_percent=200, country="uk")
    house.window.resize(1280, 800)
    house.start()
    editor = answer(house)
    house.type(editor, "One line. " * 12 + DESPAIR)
    panel_comes(house)
    house.press("care_show_numbers")
    laid_out()
    area, close = house.find(QWidget, "care_area"), house.find(QWidget, "care_close")

    assert "999" in house.seen_texts()
    assert close.mapTo(house.window, close.rect().topLeft()).y() >= (
        area.mapTo(house.window, area.rect().bottomLeft()).y()
    )
    assert caret_is_seen(house, editor)


# The country ---------------------------------------------------------------------------------


def test_the_chosen_country_is_there_after_a_restart(make_house: MakeHouse) -> None:
    """Kept outside the workbook: the page is read without a passphrase, too."""
    first = make_house()
    first.show()
    first.program.pages.show_help()
    chooser = first.find(QComboBox, "help_country")
    chooser.setCurrentIndex(chooser.findData("au"))
    first.close()
    second = make_house()
    second.show()
    second.program.pages.show_help()

    assert second.find(QComboBox, "help_country").currentText() == "Australia"


@pytest.mark.parametrize("country", ["uk", "us", "au", "ca", "other"])
def test_no_number_loses_its_end_when_another_country_is_chosen(country: str, house: House) -> None:
    """A row made late is measured in the letters of its page."""
    house.show()
    house.program.pages.show_help()
    laid_out()
    chooser = house.find(QComboBox, "help_country")
    for each in ("ca", country):
        chooser.setCurrentIndex(chooser.findData(each))
        house.settle()
    numbers = [
        each
        for each in house.window.findChildren(QLabel)
        if each.property("role") == "subheading" and each.isVisible()
    ]

    assert len(numbers) > 1
    assert [
        each.text()
        for each in numbers
        if " " not in each.text()  # what has a space may wrap
        and each.fontMetrics().horizontalAdvance(each.text()) > each.width()
    ] == []


def test_the_card_is_printed_under_a_name_of_its_own(house: House) -> None:
    """A queue shows that name, and a file printed to is called so: not a letter."""
    house.show()
    house.program.pages.show_help()
    laid_out()
    house.press("help_print_card")

    assert house.answers.asked == ["printer for Card"]
