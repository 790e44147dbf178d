"""Search everywhere: as you type, in its context, to the very place and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QTextEdit

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.openness import new_offer
from reconcile_gui.reflection.store import save_answer
from reconcile_gui.reflection.store.journal import bin_entry
from reconcile_gui.shell.found_delegate import HIT_ROLE
from reconcile_gui.shell.found_words import Hit
from reconcile_gui.today.today_view import TodayView
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import Variant
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.trust_view import TrustView
from tests.widget.shell_tools import CTRL_SHIFT, House, everything

pytest_plugins = ["tests.widget.shell_fixtures"]

PAGE = "00000000-0000-4000-8000-00000000000a"


@pytest.fixture
def written(house: House) -> House:
    """Return the program with "harbour" in an answer, a page, a letter, a boundary, a promise."""
    house.lay_in(*everything("Harbour"))
    house.start()
    house.go("reflect")
    return house


def search(house: House, words: str = "") -> QLineEdit:
    """Open the page with its keys, and type."""
    house.key(Qt.Key.Key_F, CTRL_SHIFT)
    house.settle()
    field = house.find(QLineEdit, "everywhere_field")
    QTest.keyClicks(field, words)
    house.settle()
    house.settle()
    return field


def rows(house: House) -> list[str]:
    """Return what is shown: headings, and what each result is."""
    model = house.find(QListView, "everywhere_results").model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    hits = [(index.data(HIT_ROLE), index.data()) for index in indexes]
    return [hit.about if isinstance(hit, Hit) else f"# {words}" for hit, words in hits]


def open_hit(house: House, kind: str) -> None:
    """Walk down to the result of a kind with the arrow keys, and open it with Enter."""
    field = house.find(QLineEdit, "everywhere_field")
    results = house.find(QListView, "everywhere_results")
    for _ in range(results.model().rowCount()):
        hit = results.currentIndex().data(HIT_ROLE)
        if isinstance(hit, Hit) and hit.kind == kind:
            break
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert isinstance(hit, Hit)
    assert hit.kind == kind
    QTest.keyClick(field, Qt.Key.Key_Return)
    house.settle()
    house.settle()


def keyboard() -> str:
    """Return the name of what has the keyboard."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_words_are_found_in_everything_that_was_written(written: House) -> None:
    """Grouped by where, each with what it is."""
    search(written, "harb")

    assert rows(written) == [
        "# Answers",
        "What did you do? · Tuesday 3 March",
        "# Journal",
        "Tuesday 3 March",
        "# Letters",
        "A letter · I am sorry",
        "# Boundaries",
        "Boundary",
        "# Promises",
        "Promise",
    ]


def test_the_hit_is_shown_in_its_context(written: House) -> None:
    """And marked: by weight and a line, as the picture of the row tells apart."""
    search(written, "HARBOUR ANSW")
    index = written.find(QListView, "everywhere_results").currentIndex()
    hit = index.data(HIT_ROLE)

    assert hit.text == "Harbour answer"
    assert [hit.text[start:end] for start, end in hit.spans] == ["Harbour", "answer"]
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "What did you do? · Tuesday 3 March. Harbour answer"


@pytest.mark.parametrize(
    ("kind", "tab", "place"),
    [
        ("answer", "reflect", "answer_editor"),
        ("journal_entry", "reflect", "page_editor"),
        ("letter_part", "apologise", "part_sorry"),
        ("boundary", "boundaries", "body"),
        ("promise", "trust", "promise_body_editor"),
    ],
)
def test_enter_leads_to_the_very_place(written: House, kind: str, tab: str, place: str) -> None:
    """The keyboard is in the text that was found."""
    search(written, "harbour")
    open_hit(written, kind)

    assert written.window.tab == tab
    assert written.window.shows_tab
    assert keyboard() == place
    assert "Harbour" in written.find(QTextEdit, place).toPlainText()


def test_what_is_offered_is_found_beside_the_boundaries(written: House) -> None:
    """By its reason as by what it is; Enter leads to the very words."""
    offer = new_offer(date(2026, 3, 3), "I show you the lighthouse", "You asked about the harbour")
    written.session.write(boundaries.begin_agreement(offer))
    search(written, "harbour")
    open_hit(written, "openness_agreement")
    written.settle()

    assert written.window.tab == "boundaries"
    assert keyboard() == "offer_reason"
    assert written.find(QTextEdit, "offer_body").toPlainText() == "I show you the lighthouse"


def test_a_question_about_openness_leads_to_it(written: House) -> None:
    """As others lead to their guide; no other question does."""
    reflect = written.built.program.views.reflect()
    reflect.open_question("I6")
    written.settle()
    assert not written.is_seen("question_openness")
    reflect.open_question("I7")
    written.settle()
    written.press("question_openness")
    written.settle()

    assert written.window.tab == "boundaries"
    assert written.is_seen("openness_fear")


@pytest.mark.parametrize("comes_from", ["today", "trust"])
def test_what_leads_to_the_boundaries_shows_them(written: House, comes_from: str) -> None:
    """Boundaries to look at again, a crossing on the chart: not what was in front last."""
    written.go("boundaries")
    written.press("go_openness")
    written.settle()
    written.go(comes_from)
    if comes_from == "today":
        written.find(TodayView, "today_view").boundaries_wanted.emit(0)
    else:
        written.find(TrustView, "trust_view").boundaries_wanted.emit()
    written.settle()

    assert written.window.tab == "boundaries"
    assert written.is_seen("boundary_filter")
    assert not written.is_seen("openness_fear")


def test_what_leads_to_the_promises_leaves_the_check_in(written: House) -> None:
    """More promises are due, said Today: they are not on the page of the check-in."""
    written.go("trust")
    written.press("open_check_in")
    written.settle()
    written.go("today")
    written.find(TodayView, "today_view").promises_wanted.emit()
    written.settle()

    assert written.window.tab == "trust"
    assert written.is_seen("new_promise")


def test_the_caret_is_before_the_words_that_were_found(written: House) -> None:
    """In a long part one would have to look for them again; nothing is selected."""
    written.session.write(letters.save_part(1, "what", "Line.\n" * 40 + "The Leuchtturm."))
    search(written, "leucht")
    open_hit(written, "letter_part")
    caret = written.part("what").textCursor()

    assert written.part("what").toPlainText()[caret.position() :] == "Leuchtturm."
    assert not caret.hasSelection()


def test_esc_comes_back_to_what_was_found(written: House) -> None:
    """With the words and the whole list, to go on looking."""
    search(written, "harbour")
    before = rows(written)
    open_hit(written, "letter_part")
    written.key(Qt.Key.Key_Escape)
    written.settle()

    assert written.front == "search_page"
    assert written.find(QLineEdit, "everywhere_field").text() == "harbour"
    assert rows(written) == before
    assert keyboard() == "everywhere_field"


def test_the_way_back_is_to_be_seen_until_one_goes_elsewhere(written: House) -> None:
    """Beside the tabs, for the mouse; another tab ends it."""
    search(written, "harbour")
    open_hit(written, "boundary")
    offered = written.is_seen("return_to_found")
    written.press("return_to_found")
    written.settle()
    back = written.front
    open_hit(written, "boundary")
    written.go("today")

    assert offered
    assert back == "search_page"
    assert not written.is_seen("return_to_found")


def test_esc_on_the_page_goes_back_to_the_tab(written: House) -> None:
    """And nothing of the words is left on it."""
    search(written, "harbour")
    written.key(Qt.Key.Key_Escape)
    written.settle()

    assert written.window.shows_tab
    assert written.find(QLineEdit, "everywhere_field").text() == ""
    assert rows(written) == []


def test_what_is_nowhere_is_said(written: House) -> None:
    """An empty page would leave one waiting."""
    search(written, "zyzzyva")

    assert rows(written) == []
    said = written.find(QLabel, "everywhere_note").text()
    assert said == "No question, answer or letter has these words."


def test_questions_are_found_too(written: House) -> None:
    """One may look for a question that has no answer yet."""
    search(written, "picture of you")
    open_hit(written, "question")

    assert written.text("question_text").startswith("What did they lose")
    assert keyboard() == "answer_editor"
    assert written.is_seen("return_to_found")


def test_what_lies_in_the_bin_is_not_found(written: House) -> None:
    """It was thrown away."""
    written.session.write(bin_entry(PAGE))
    search(written, "harbour")

    assert "# Journal" not in rows(written)
    assert "# Answers" in rows(written)


def test_words_still_being_typed_are_found(written: House) -> None:
    """Nobody has to wait until they are saved."""
    written.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    written.settle()
    written.type(written.find(QTextEdit, "page_editor"), "Leuchtturm")
    search(written, "leucht")

    assert rows(written) == ["# Journal", "Tuesday 3 March"]


def test_what_was_typed_last_is_what_is_shown(written: House) -> None:
    """Whatever answer came back late."""
    field = search(written, "harbour p")
    QTest.keyClicks(field, "rom")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    written.settle()
    written.settle()

    assert rows(written) == ["# Promises", "Promise"]


def test_nothing_of_it_is_left_after_clearing(written: House) -> None:
    """Words that are looked for are as private as those that are written."""
    search(written, "harbour")
    for view in written.program.views.built():
        view.clear()
    for page in written.program.pages.with_texts():
        page.clear()

    assert "arbour" not in written.all_texts().lower()


def test_a_locked_workbook_forgets_what_was_looked_for(house: House) -> None:
    """Also the way back to it."""
    house.lay_in(*everything("Harbour"), passphrase="né “o'hara” $HOME 🌙")  # noqa: S106
    house.start_locked()
    search(house, "harbour")
    open_hit(house, "boundary")
    house.lock()

    assert "arbour" not in house.all_texts().lower()
    assert not house.is_seen("return_to_found")


def test_an_earlier_answer_is_opened_where_it_lies(written: House) -> None:
    """It stands below the field, folded: the caret is in it, before the words."""
    written.session.write(save_answer("A1", "What did you do?", "en", "The Leuchtturm, first."))
    written.settle()
    written.clock.pass_by(days=2)
    written.session.write(save_answer("A1", "What did you do?", "en", "And then the harbour."))
    search(written, "leucht")
    open_hit(written, "answer")
    written.settle()
    earlier = written.find(QTextEdit, "earlier_answers_0_whole")

    assert earlier.isVisible()
    assert keyboard() == "earlier_answers_0_whole"
    assert earlier.textCursor().position() == len("The ")
    assert written.find(QTextEdit, "answer_editor").toPlainText() == "And then the harbour."


def test_a_line_of_a_check_in_leads_to_its_day(written: House) -> None:
    """Earlier ones stand below the one of today, folded; a season of them is built at once."""
    day = date(2025, 10, 3)
    for week in range(20):
        text = "The Leuchtturm." if week == 0 else "Nothing."
        line = trust.save_text(day + timedelta(weeks=week), Variant.USUAL, "they_said", text)
        written.session.write(line)
    search(written, "leuchtturm")
    open_hit(written, "check_in")
    written.settle()
    noted = written.find(QLabel, "earlier_check_in_text_2025-10-03")

    assert written.window.tab == "trust"
    assert noted.isVisible()
    assert keyboard() == "earlier_check_in_2025-10-03"
    assert not written.find(QPushButton, "earlier_check_in_2025-10-03").visibleRegion().isEmpty()


@pytest.mark.parametrize("typed", ['"', "*", "AND", "OR NOT", '"harbour', "NEAR(", "h", "-", "^"])
def test_what_is_a_sign_of_the_index_is_only_looked_for(written: House, typed: str) -> None:
    """No key may say that something went wrong, nor stop the next one."""
    field = search(written, typed)
    field.clear()
    QTest.keyClicks(field, "harbour pro")
    written.settle()
    written.settle()

    assert rows(written) == ["# Promises", "Promise"]


@pytest.mark.parametrize(
    ("typed", "found"), [('"', True), ("*", True), ("🌙", True), ("🌞", False)]
)
def test_signs_and_emoji_are_found_where_they_stand(
    written: House, typed: str, found: bool
) -> None:
    """A person looks for what they see."""
    written.session.write(letters.save_part(1, "why", 'He said "no" * 🌙 and left.'))
    field = search(written)
    field.setText(typed)
    written.settle()
    written.settle()

    assert ("A letter · Why, without excuse" in rows(written)) is found


def test_an_emptied_field_shows_nothing(written: House) -> None:
    """Though the answer to what stood in it was still on its way."""
    field = search(written, "harbour")
    QTest.keyClicks(field, " ")
    field.clear()
    written.settle()
    written.settle()

    assert rows(written) == []


def test_an_event_opens_in_its_form(written: House) -> None:
    """With the caret before the words that were found."""
    uuid = "00000000-0000-4000-8000-00000000000c"
    event = Event(uuid, date(2026, 2, 20), Kind.TALK, "We met at the Leuchtturm.")
    written.session.write(trust.save_event(event))
    search(written, "leuchtturm")
    open_hit(written, "event")
    written.settle()

    assert written.window.tab == "trust"
    assert written.find(QTextEdit, "event_body").toPlainText() == event.body
    assert keyboard() == "event_body"
    assert written.find(QTextEdit, "event_body").textCursor().position() == 14
    assert written.is_seen("return_to_found")


def test_how_a_letter_was_given_is_found_and_leads_to_what_was_given(written: House) -> None:
    """What the other person holds is one version, not what the letter says now."""
    written.session.write(letters.log_giving(1, date(2026, 2, 20), "Left on the windowsill"))
    written.session.write(letters.save_part(1, "why", "Added later."))
    written.session.write(letters.keep_version(1, "closed"))
    search(written, "windowsill")
    shown = rows(written)
    open_hit(written, "letter_given")
    written.settle()

    assert shown == ["# Letters", "A letter · given · Friday 20 February"]
    assert written.window.tab == "apologise"
    assert keyboard() == "versions_list"
    assert written.is_seen("version_was_given")


def test_a_row_is_as_high_as_its_words_want(written: House) -> None:
    """An empty line below a short answer looked like something missing."""
    long = "Harbour lights and what we said there, again and again, all night. " * 12
    written.session.write(letters.save_part(1, "why", long))
    search(written, "harbour")
    results = written.find(QListView, "everywhere_results")
    model = results.model()
    heights: dict[bool, set[int]] = {True: set(), False: set()}
    for row in range(model.rowCount()):
        hit = model.index(row, 0).data(HIT_ROLE)
        if isinstance(hit, Hit):
            is_long = hit.text.count("arbour") > 1
            heights[is_long].add(results.visualRect(model.index(row, 0)).height())

    assert len(heights[False]) == 1
    assert min(heights[True]) > max(heights[False])


def test_a_letter_without_a_title_is_found_by_its_salutation(written: House) -> None:
    """The letter itself is a place too."""
    written.session.write(letters.save_text(1, "salutation", "Dear Leuchtturm,"))
    search(written, "leuchtturm")
    open_hit(written, "letter")

    assert written.window.tab == "apologise"
