"""Who was afraid is not led to an apology: said beside a question, kept in no file."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from reconcile_gui.care.store import circumstances
from reconcile_gui.reflection.question_files import shipped_questions
from reconcile_gui.resources import resource
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.trust.store import open_lines, save_promise
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]

BANK = shipped_questions(resource("questions", "en"))
ASIDE = "If this is about fear or someone getting hurt, Help and safety has people to call."


def at(house: House, question_id: str) -> None:
    """Open a question."""
    house.go("reflect")
    house.program.views.reflect().open_question(question_id)
    house.settle()


def asked_on_today(house: House) -> str:
    """Return the id of the set that the question on Today comes from."""
    house.settle()
    asked = house.find(QLabel, "card_thing").text().replace("\u200b", "")
    partner = house.built.tools.two.partner()
    return next(
        one.id for one in BANK.sets if asked in [each.text_for(partner) for each in one.questions]
    )


def test_only_the_question_about_fear_offers_that_answer() -> None:
    """It is one of the four that lead to Help and safety."""
    assert [one.id for one in BANK.questions if one.asks_afraid] == ["F6"]


@pytest.mark.parametrize("question_id", ["D3", "D10", "F6", "L10"])
def test_a_heavy_question_says_who_can_be_called(question_id: str, open_house: House) -> None:
    """Beside the field, quietly; the link is one step, and Back leads to the question."""
    at(open_house, question_id)
    assert ASIDE in open_house.seen_texts()
    assert open_house.is_seen("afraid_yes") is (question_id == "F6")
    open_house.press("question_help")
    assert open_house.front == "help_page"
    open_house.press("back")
    open_house.settle()

    assert open_house.is_seen("answer_editor")


def test_other_questions_say_nothing_of_it(open_house: House) -> None:
    """A warning on every page is read by nobody."""
    at(open_house, "A1")

    assert not open_house.is_seen("question_help")
    assert not open_house.is_seen("afraid_yes")


def test_yes_leads_to_who_helps_with_being_hurt(open_house: House) -> None:
    """One step further; nothing is diagnosed."""
    at(open_house, "F6")
    open_house.press("afraid_yes")
    assert not open_house.is_seen("afraid_yes")
    assert "You may not owe one." in open_house.seen_texts()
    open_house.press("afraid_help")

    assert open_house.front == "help_page"


def test_from_then_on_no_apology_comes_next(open_house: House) -> None:
    """Today shows what to ask oneself; the letter gives way to boundaries and letting go."""
    open_house.go("today")
    assert open_house.is_seen("today_letter")
    at(open_house, "F6")
    open_house.press("afraid_yes")
    open_house.go("today")

    assert "You may not owe an apology" in open_house.seen_texts()
    assert not open_house.is_seen("today_letter")
    assert open_house.is_seen("today_boundaries")
    assert open_house.is_seen("today_letting_go")


def test_the_question_of_today_is_none_about_what_one_did(open_house: House) -> None:
    """Who was afraid is not asked for the facts of what they did, as if they owed them."""
    open_house.go("today")
    assert asked_on_today(open_house) == "A"
    at(open_house, "F6")
    open_house.press("afraid_yes")
    open_house.go("today")

    assert asked_on_today(open_house) == "F"


def test_trust_does_not_ask_whether_they_know(open_house: House) -> None:
    """As with fear that is kept: nobody is to go and tell someone they are afraid of."""
    today = open_house.built.tools.clock.today()
    terms = Terms("Ring at six", ToWhom.PARTNER, "", Size.SMALL, today, today)
    open_house.session.write(save_promise("00000000-0000-4000-8000-00000000000b", terms))
    open_house.saved()
    (line,) = open_house.look(open_lines())
    open_house.go("trust")
    open_house.settle()
    open_house.press(f"promise_not_kept_{line.occurrence.id}")
    open_house.settle()
    assert open_house.is_seen("knows")
    at(open_house, "F6")
    open_house.press("afraid_yes")
    open_house.go("trust")
    open_house.settle()

    assert open_house.is_seen("after_write")
    assert not open_house.is_seen("knows")


def test_it_is_kept_in_no_file(open_house: House) -> None:
    """It holds for this sitting; the answers about safety stay as they are."""
    open_house.saved()
    at(open_house, "F6")
    open_house.press("afraid_yes")
    open_house.saved()

    assert open_house.look(circumstances()).safety == {}
    assert not open_house.look(circumstances()).flags.risk_to_me


def test_another_sitting_begins_without_it(open_house: House) -> None:
    """Closing the workbook forgets it."""
    two = open_house.built.tools.two
    at(open_house, "F6")
    open_house.press("afraid_yes")
    assert two.offered().shows_may_not_owe
    two.forget()

    assert not two.offered().shows_may_not_owe


def test_another_question_comes_without_what_was_said_beside_this_one(open_house: House) -> None:
    """The sentence belongs to the question that asks."""
    at(open_house, "F6")
    open_house.press("afraid_yes")
    at(open_house, "D10")

    assert not open_house.is_seen("afraid_help")
