"""The window obeys how the other person wants contact: every row of one table, in every tab."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton

from reconcile_gui.apology import store as letters
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Status as Standing
from reconcile_gui.boundaries.records import Whose
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status, StatusEntry, new_entry
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.date_field_widget import DateField, qt_day
from reconcile_gui.reflection.store.answering import save_answer
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.preferences import IMPORTED, prefer
from reconcile_gui.workbook.transaction import Operation
from tests.widget.shell_tools import House
from tests.widget.status_walk import ANSWERED, DUE, Walk, read_table

pytest_plugins = ("tests.widget.shell_fixtures",)

FLAGS = {
    "nobody": {},
    "me": {AFRAID_OF_ME: "yes"},
    "them": {AFRAID_OF_THEM: "not_sure"},
    "both": {AFRAID_OF_ME: "not_sure", AFRAID_OF_THEM: "yes"},
}
# How contact stands, and the days from now until an agreed space ends.
CONTACT: dict[str, tuple[Status, int | None] | None] = {
    "not answered": None,
    "welcome": (Status.OPEN, None),
    "not known": (Status.UNKNOWN, None),
    "space until a date": (Status.SPACE, 19),
    "space without a date": (Status.SPACE, None),
    "space that ended": (Status.SPACE, -1),
    "no contact": (Status.NONE, None),
    "an order": (Status.ORDER, None),
}
# Between the widest and the strictest every part of the window is built.
WATCHED_FOR_STRAYS = ("welcome", "an order")
ROWS = read_table()


def lay_in_a_bit_of_everything(house: House) -> None:
    """Lay in what each place needs to offer something at all."""
    terms = Terms(DUE, ToWhom.PARTNER, "", Size.SMALL, date(2026, 2, 1), house.clock.today())
    house.clock.pass_by(days=-3)
    house.lay_in(
        care.name_people(People("Sam", "Alex")),
        letters.create_letter(language="en", title="About the debt"),
        *(letters.save_part(1, part, "I hid a debt from you in March.") for part in PART_IDS),
        save_answer(ANSWERED, "What were you afraid of?", "en", "Of being small."),
        boundaries.add_boundary(Whose.MINE, Standing.SAID, "I leave the room when I shout"),
        trust.save_promise("00000000-0000-4000-8000-00000000000b", terms),
    )
    house.clock.pass_by(days=3)


def recorded(contact: str, moment: datetime) -> list[Operation[int]]:
    """Return what records how contact stands; nothing where it was not answered."""
    given = CONTACT[contact]
    if given is None:
        return []
    status, days = given
    until = None if days is None else moment.date() + timedelta(days=days)
    return [care.record_status(StatusEntry(status, moment, moment, until_on=until))]


def test_the_table_has_every_row_once() -> None:
    """Eight ways contact may stand, and nobody, one or both afraid."""
    found = [(row.contact, row.afraid) for row in ROWS]

    assert found == list(itertools.product(CONTACT, FLAGS))


@pytest.mark.parametrize("contact", CONTACT)
def test_the_window_offers_what_the_table_says(house: House, contact: str) -> None:
    """In one window, while the answers about fear change: nothing stays from before."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded(contact, house.clock.now()))
    if contact in WATCHED_FOR_STRAYS:
        house.strays.watch()
    house.start()
    walk, seen = Walk(house), {}
    rows = [row for row in ROWS if row.contact == contact]
    for row in rows:
        house.session.write(care.answer_safety(FLAGS[row.afraid]))
        house.settle()
        seen[row.afraid] = walk.everything()

    assert seen == {row.afraid: row.cells for row in rows}


def test_a_workbook_that_came_from_elsewhere_is_as_under_no_contact(house: House) -> None:
    """Until the first question is answered: nobody knows what was said there."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(prefer({IMPORTED: "1"}))
    house.start()

    assert Walk(house).everything() == wanted("no contact")
    assert "came without an answer about contact" in house_says(house)


def test_letting_go_changes_what_comes_first_and_takes_nothing(house: House) -> None:
    """Under a welcome: the letter is to keep, promises are one's own, giving is still there."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded("welcome", house.clock.now()), care.move_to("let_go"))
    house.start()

    assert Walk(house).everything() == {
        **wanted("welcome"),
        "letter on Today": "letter to keep",
        "promise due": "–",
        "what they said": "at the end",
        "answer into a letter": "to keep",
        "answer into a promise": "myself",
        "new letter": "goodbye to keep",
        "new promise": "myself",
    }


# Changed while the window is open -----------------------------------------------------------


def wanted(contact: str) -> dict[str, str]:
    """Return what the table says where nobody is afraid."""
    return next(row.cells for row in ROWS if (row.contact, row.afraid) == (contact, "nobody"))


def record(house: House, contact: str) -> None:
    """Record how contact stands from now on, as the form does."""
    for operation in recorded(contact, house.clock.now()):
        house.session.write(operation)
    house.settle()


def test_changed_back_and_forth_nothing_stays_from_before(house: House) -> None:
    """Each change is seen by every tab at once, those that are built already too."""
    lay_in_a_bit_of_everything(house)
    house.start()
    walk, there_and_back = Walk(house), ("welcome", "no contact", "welcome", "an order", "welcome")
    seen = []
    for contact in there_and_back:
        record(house, contact)
        seen.append(walk.everything())

    assert seen == [wanted(contact) for contact in there_and_back]


def test_a_page_for_a_new_letter_follows_a_change(house: House) -> None:
    """Somebody looks at it, goes to record what was said, and comes back to it."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded("welcome", house.clock.now()))
    house.start()
    house.go("apologise")
    house.built.program.views.apologise().start_new()
    house.settle()
    there = [house.is_seen(f"kind_{kind}") for kind in ("spoken", "one_message")]
    house.built.program.pages.show_record()
    record(house, "no contact")
    house.window.page_left.emit()
    house.settle()

    assert there == [True, True]
    assert [house.is_seen(f"kind_{kind}") for kind in ("spoken", "one_message")] == [False, False]
    assert house.is_seen("new_letter_keeps")


def test_the_page_before_giving_follows_a_change(house: House) -> None:
    """What could be marked as ready when it opened cannot be marked after a no."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded("welcome", house.clock.now()))
    house.start()
    house.go("apologise")
    Walk(house).open_before_giving()
    offered = house.is_seen("readiness_mark")
    house.built.program.pages.show_record()
    record(house, "an order")
    house.window.page_left.emit()
    house.settle()

    assert offered
    house.qtbot.waitUntil(lambda: not house.is_seen("readiness_mark"))
    assert "there is to be no contact" in house.text("readiness_decision").replace("\u200b", "")


@pytest.mark.parametrize(("contact", "keeps"), [("welcome", False), ("an order", True)])
def test_a_copy_into_a_new_letter_is_kept_where_letters_are(
    house: House, contact: str, keeps: bool
) -> None:
    """Begun in Apologise, from an answer or from another letter: it is the same."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded(contact, house.clock.now()))
    house.start()
    house.go("apologise")
    Walk(house).choose("same_letter")
    house.settle()
    house.go("reflect")
    house.built.program.views.reflect().open_question(ANSWERED)
    house.settle()
    house.press("use_in_letter")
    house.settle()
    into = house.find(QComboBox, "hand_over_letter")
    into.setCurrentIndex(into.findData(0))
    house.press("hand_over_make")
    house.settle()

    made = house.look(letters.letters())[1:]
    assert [one.for_myself for one in made] == [keeps, keeps]


# Odd clocks and odd days --------------------------------------------------------------------


def loosen(house: House) -> None:
    """Record, after a no, that they said one may write: it waits until the next day."""
    entries = house.look(care.circumstances()).entries
    now = house.clock.now().astimezone()
    entry = new_entry(Status.OPEN, entries, now, what_changed="They wrote to me.")
    house.session.write(care.record_status(entry))
    house.settle()


def test_a_loosening_waits_for_the_next_day_in_every_tab(house: House) -> None:
    """The whole window is as under no contact until the day has passed."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded("no contact", house.clock.now()))
    house.start()
    walk = Walk(house)
    loosen(house)
    today = walk.everything()
    said = house_says(house)
    house.clock.pass_by(days=1)
    tomorrow = walk.everything()

    assert today == wanted("no contact")
    assert said.endswith("This takes effect tomorrow.")
    assert {**tomorrow, "promise due": ""} == {**wanted("welcome"), "promise due": ""}


def test_a_clock_set_back_across_the_waiting_day_takes_the_strict_side(house: House) -> None:
    """It says from which day on the other holds, and why not yet; nothing is lost."""
    lay_in_a_bit_of_everything(house)
    house.lay_in(*recorded("no contact", house.clock.now()))
    house.start()
    loosen(house)
    house.clock.pass_by(days=1)
    after = Walk(house).apologise()["giving"]
    house.clock.pass_by(days=-5)
    back = Walk(house).apologise()["giving"]

    assert (after, back) == ("offered", "no page")
    assert "takes effect on 4 March; the clock of this computer was set back." in house_says(house)
    house.clock.pass_by(days=5)
    assert Walk(house).apologise()["giving"] == "offered"


def house_says(house: House) -> str:
    """Return the sentence about contact on Today."""
    house.go("today")
    return house.text("status_sentence").replace("\u200b", "")


def test_a_space_that_ended_before_it_was_recorded_is_no_welcome(house: House) -> None:
    """The form says so beside the day, and Today asks what they want."""
    lay_in_a_bit_of_everything(house)
    house.start()
    house.built.program.pages.show_record()
    house.settle()
    house.find(QRadioButton, "contact_space").click()
    house.find(DateField, "space_until").setDate(qt_day(house.clock.today() - timedelta(days=40)))
    assert "counts as ended" in house.text("space_is_over")
    house.press("status_record")
    house.settle()
    house.window.page_left.emit()
    house.settle()

    assert "That is not an invitation." in house_says(house)
    assert Walk(house).everything() == wanted("space that ended")


def test_a_space_still_to_end_says_nothing_of_the_kind(house: House) -> None:
    """Nor one whose last day is today."""
    house.lay_in()
    house.start()
    house.built.program.pages.show_record()
    house.settle()
    house.find(QRadioButton, "contact_space").click()
    house.find(DateField, "space_until").setDate(qt_day(house.clock.today()))

    assert not house.is_seen("space_is_over")
