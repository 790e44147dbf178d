"""The check-in page over a real file: saved as it is answered, edited on its day only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.people import People
from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import Answer, CheckIn, Variant
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import focus, walk
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

NO = Answer.NOT_THIS_WEEK


def kept(trust: Trust) -> list[CheckIn]:
    """Return the check-ins on the disk, newest first."""
    return list(trust.sitting.look(store.check_ins()).check_ins)


def open_page(trust: Trust) -> None:
    """Open the workbook and press the button for the check-in."""
    trust.open()
    trust.press("open_check_in")


def statements(trust: Trust) -> list[str]:
    """Return the keys of the statements on the page, top to bottom."""
    radios = trust.find(QWidget, "check_in_page").findChildren(QRadioButton)
    return [
        str(radio.property("statement"))
        for radio in sorted(radios, key=lambda each: each.mapToGlobal(each.pos()).y())
        if radio.isVisible() and radio.property("answer") == "yes"
    ]


def set_status(trust: Trust, status: Status) -> None:
    """Record how they stand, as another sitting did."""
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    trust.sitting.lay_in(care_store.record_status(StatusEntry(status, now, now)))


def test_answers_and_lines_are_saved_by_themselves(trust: Trust) -> None:
    """There is nothing to confirm; Done only leaves."""
    open_page(trust)
    trust.press("check_in_1_yes")
    trust.press("check_in_8_not_this_week")
    trust.write("check_in_not_done_well", "I changed the subject.")
    trust.write("check_in_they_said", "No.")
    trust.press("check_in_done")

    answers = {"1": Answer.YES, "8": NO}
    assert kept(trust) == [CheckIn(TODAY, Variant.APART, answers, "I changed the subject.", "No.")]
    assert trust.is_seen("recent_counts")


def test_a_feeling_can_be_chosen_or_typed(trust: Trust) -> None:
    """The list is a help to find a word, not a limit to what can be felt."""
    open_page(trust)
    feelings = trust.find(QComboBox, "check_in_feelings")
    feelings.setCurrentIndex(feelings.findText("tired"))
    trust.write("check_in_feeling", ", hopeful")
    trust.press("check_in_done")

    assert kept(trust)[0].feeling == "tired, hopeful"


def test_opening_it_makes_nothing(trust: Trust) -> None:
    """A page that was only looked at is no check-in."""
    open_page(trust)
    trust.press("check_in_back")

    assert kept(trust) == []


@pytest.mark.parametrize(
    ("together", "status", "shown"),
    [
        ("together", Status.OPEN, ["1", "2", "3", "4", "5", "6", "7", "8"]),
        ("apart", Status.OPEN, ["1", "2", "3", "4", "5", "6", "8"]),
        ("apart", Status.NONE, ["1", "2", "no_contact", "6", "8"]),
        ("together", Status.ORDER, ["1", "2", "no_contact", "6", "8"]),
    ],
)
def test_the_statements_fit_how_they_stand(
    trust: Trust, together: str, status: Status, shown: list[str]
) -> None:
    """Under no contact nothing may sound like an invitation."""
    trust.sitting.lay_in(care_store.name_people(People("Sam", "Alex", together)))
    set_status(trust, status)
    open_page(trust)

    assert statements(trust) == shown


def test_it_can_be_changed_the_same_day(trust: Trust) -> None:
    """What was answered stands there when the page is opened again."""
    open_page(trust)
    trust.press("check_in_1_yes")
    trust.press("check_in_done")
    trust.press("open_check_in")

    assert trust.find(QRadioButton, "check_in_1_yes").isChecked()
    trust.press("check_in_1_partly")
    assert kept(trust)[0].answers == {"1": Answer.PARTLY}


def test_earlier_ones_can_be_read_but_not_changed(trust: Trust) -> None:
    """The past week is not made better by answering it anew."""
    earlier = TODAY - timedelta(days=7)
    trust.sitting.lay_in(store.save_answer(earlier, Variant.APART, "1", NO))
    open_page(trust)

    assert not trust.find(QRadioButton, "check_in_1_not_this_week").isChecked()
    trust.press("earlier_check_in_2026-02-24")
    shown = "I told the truth, also when it was awkward: not this week"
    assert trust.text("earlier_check_in_text_2026-02-24").replace("\u200b", "") == shown


def test_an_answer_can_be_undone(trust: Trust) -> None:
    """A slip of the mouse leaves no answer behind."""
    open_page(trust)
    trust.press("check_in_1_yes")
    trust.sitting.session.undo()
    trust.settle()

    assert kept(trust) == []
    assert not trust.find(QRadioButton, "check_in_1_yes").isChecked()


def test_a_binned_check_in_comes_back_with_undo(trust: Trust) -> None:
    """The words on the page come back with it."""
    open_page(trust)
    trust.press("check_in_1_yes")
    trust.write("check_in_they_said", "Enough.")
    trust.press("check_in_bin")

    assert kept(trust) == []
    assert not trust.find(QRadioButton, "check_in_1_yes").isChecked()
    trust.press("check_in_after_undo")
    assert kept(trust)[0].they_said == "Enough."
    assert trust.find(QRadioButton, "check_in_1_yes").isChecked()


def test_help_is_named_after_three_bad_weeks_and_not_again(trust: Trust, qtbot: QtBot) -> None:
    """Once, quietly, with a way there; a month later at the earliest once more."""
    for weeks in (1, 2):
        day = TODAY - timedelta(days=7 * weeks)
        trust.sitting.lay_in(store.save_answer(day, Variant.APART, "8", NO))
    open_page(trust)
    assert not trust.is_seen("check_in_help")

    trust.press("check_in_8_not_this_week")
    assert trust.is_seen("check_in_help")
    with qtbot.waitSignal(trust.view.help_wanted):
        trust.press("check_in_help_link")

    trust.press("check_in_done")
    trust.sitting.clock.pass_by(days=7)
    trust.press("open_check_in")
    trust.press("check_in_8_not_this_week")
    assert not trust.is_seen("check_in_help")


def test_what_is_typed_past_midnight_belongs_to_the_day_it_was_opened(trust: Trust) -> None:
    """A sentence must not be torn in two by the clock."""
    open_page(trust)
    trust.write("check_in_they_said", "Late")
    trust.sitting.clock.pass_by(days=1)
    trust.write("check_in_they_said", "r.")
    trust.press("check_in_done")

    assert [(one.day, one.they_said) for one in kept(trust)] == [(TODAY, "Later.")]


def test_locking_forgets_it(trust: Trust) -> None:
    """Nothing of it may be read behind the page for the passphrase."""
    open_page(trust)
    trust.press("check_in_1_yes")
    trust.write("check_in_they_said", "Enough.")
    trust.view.flush()
    trust.view.clear()
    laid_out()

    assert not [text for text in trust.all_texts() if "Enough" in text or "Alex" in text]


def test_leaving_one_that_was_opened_from_today_leads_back(trust: Trust, qtbot: QtBot) -> None:
    """Back leads to where one came from."""
    trust.open()
    trust.view.open_check_in(from_today=True)
    trust.settle()

    with qtbot.waitSignal(trust.view.today_wanted):
        trust.press("check_in_done")


def test_it_can_be_filled_in_by_keyboard(trust: Trust, qtbot: QtBot) -> None:
    """Tab from row to row, arrows within one; every control has its place once."""
    open_page(trust)
    first = trust.find(QRadioButton, "check_in_1_not_this_week")
    focus(first, qtbot)
    trust.key(Qt.Key.Key_Space)
    trust.key(Qt.Key.Key_Right)

    assert kept(trust)[0].answers == {"1": Answer.PARTLY}
    names = walk()
    assert [each for each in names if each.startswith("check_in_")][:8] == [
        "check_in_1_partly",
        *(f"check_in_{key}_not_this_week" for key in ("2", "3", "4", "5", "6", "8")),
        "check_in_not_done_well",
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_answer_is_cut(trust: Trust, scale: float) -> None:
    """At twice the size the answers stand below their statement."""
    trust.theme.change(scale=scale)
    trust.window.resize(1024, 700)
    open_page(trust)

    page = trust.find(QWidget, "check_in_page")
    for radio in page.findChildren(QRadioButton):
        right = radio.mapTo(page, radio.rect().topRight()).x()
        assert right <= page.width(), radio.objectName()
        assert radio.width() >= radio.sizeHint().width()


def test_it_can_be_left_off_today_and_brought_back(trust: Trust) -> None:
    """On Trust it can be opened all the same, or nobody could bring it back."""
    open_page(trust)
    offer = trust.find(QAbstractButton, "check_in_offer")
    assert offer.text() == "Do not offer this on Today"

    trust.press("check_in_offer")
    is_offered = trust.sitting.look(store.is_check_in_offered())
    words = offer.text()
    trust.sitting.session.undo()
    trust.settle()

    assert not is_offered
    assert words == "Offer this on Today again"
    assert trust.sitting.look(store.is_check_in_offered())
    assert offer.text() == "Do not offer this on Today"
    assert trust.find(QAbstractButton, "open_check_in").isEnabled()


def test_nothing_is_counted(trust: Trust) -> None:
    """No sum, no average, no praise."""
    for weeks in range(5):
        day = TODAY - timedelta(days=7 * weeks)
        trust.sitting.lay_in(store.save_answer(day, Variant.APART, "1", Answer.YES))
    open_page(trust)

    texts = " ".join(trust.all_texts()).lower()
    assert not [word for word in FORBIDDEN if word in texts]
