"""Guides as things stand: what rests, and says why, and stays readable."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QTextEdit,
)

from reconcile_gui.reflection.records import NoPlans
from tests.widget.guides_tools import field, guide, kept, lines, open_guide, seen, talk
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]


@pytest.mark.parametrize("reason", NoPlans)
@pytest.mark.parametrize("guide_id", ["before_a_talk", "new_time", "small_steps"])
def test_plans_for_contact_rest_and_say_why(desk: Desk, guide_id: str, reason: NoPlans) -> None:
    """What was written before stays readable to its writer."""
    open_guide(desk, guide_id)
    first = guide(guide_id).fields[0].id
    desk.write(field(desk, first), "Sternenstaub.")
    desk.stand(no_plans=reason)
    assert desk.view.findChild(QTextEdit, f"guide_field_{first}") is None
    assert not desk.is_seen("guide_new")
    assert not desk.is_seen("guide_purpose")
    why = desk.text("guide_resting_why")
    assert why
    assert "{partner}" not in why
    desk.press("guide_earlier_0")
    assert "Sternenstaub." in desk.find(QTextEdit, "guide_earlier_0_whole").toPlainText()
    desk.stand(no_plans=None)

    assert field(desk, first).toPlainText() == "Sternenstaub."


def test_words_on_their_way_are_kept_when_a_guide_begins_to_rest(desk: Desk) -> None:
    """The status may change while something is being typed."""
    open_guide(desk, "small_steps")
    focus(field(desk, "step"), desk.qtbot)
    QTest.keyClicks(field(desk, "step"), "A coffee.")
    desk.stand(no_plans=NoPlans.SPACE)

    assert [one.values["step"] for one in kept(desk, "small_steps")] == ["A coffee."]
    desk.settle()
    assert desk.is_seen("guide_earlier_0")


def test_the_list_says_which_guides_rest(desk: Desk) -> None:
    """The others say what they are for."""
    desk.stand(no_plans=NoPlans.SPACE)
    desk.view.guides.show_all()
    desk.settle()

    assert seen(desk).count("This one rests for now.") == 3


def test_a_search_leads_to_words_in_a_guide_that_rests(desk: Desk) -> None:
    """Unfolded, the caret in them."""
    open_guide(desk, "new_time")
    desk.write(field(desk, "body"), "Sternenstaub.")
    desk.stand(no_plans=NoPlans.NO_CONTACT)
    desk.ask("A1")
    desk.view.guides.open_row("good_time", 1)
    desk.settle()

    whole = desk.find(QTextEdit, "guide_earlier_0_whole")
    assert whole.hasFocus()
    assert "Sternenstaub." in whole.toPlainText()


def test_without_contact_a_space_plan_is_for_oneself(desk: Desk) -> None:
    """Nothing in it waits for the other person."""
    desk.stand(rests_giving=True, keeps_letter=True, no_plans=NoPlans.ORDER)
    open_guide(desk, "space_plan")
    assert desk.text("guide_purpose").startswith("For yourself")
    desk.write(field(desk, "what_i_do"), "Run on Sundays")
    desk.press("guide_promise_what_i_do")

    to = desk.find(QComboBox, "guide_hand_over_to")
    assert [to.itemText(place) for place in range(to.count())] == ["Myself"]


def test_nothing_of_the_guides_rests_where_contact_is_open(desk: Desk) -> None:
    """Nobody is told that something rests which does not."""
    desk.view.guides.show_all()
    desk.settle()

    assert "This one rests for now." not in seen(desk)


def test_a_question_does_not_lead_to_a_guide_that_rests(desk: Desk) -> None:
    """Ideas for time together are not held out to someone who was asked to stay away."""
    desk.ask("K4")
    assert desk.is_seen("question_guide")
    desk.stand(no_plans=NoPlans.NO_CONTACT)
    assert not desk.is_seen("question_guide")
    desk.stand(no_plans=None)

    assert desk.is_seen("question_guide")


@pytest.mark.parametrize(
    "guide_id",
    ["what_to_tell", "answers_to_a_letter", "steady_day", "listening_log", "asked_of_me"],
)
def test_nothing_in_a_guide_leads_to_contact_that_is_not_wanted(desk: Desk, guide_id: str) -> None:
    """What it is for is said for oneself."""
    open_guide(desk, guide_id)
    before = desk.text("guide_purpose")
    desk.stand(rests_giving=True, keeps_letter=True, no_plans=NoPlans.NO_CONTACT)

    assert desk.text("guide_purpose") != before
    assert "Once and fully." not in " ".join(seen(desk))


NOW = "Facts that touch their health"
SEE_A_CLINIC = "It is not for you to tell it now."


def test_under_an_order_nothing_says_to_tell_something_soon(desk: Desk) -> None:
    """To tell it would be contact; a clinic can say what is to be done."""
    open_guide(desk, "what_to_tell")
    assert NOW in " ".join(seen(desk))
    assert SEE_A_CLINIC not in " ".join(seen(desk))
    desk.stand(rests_giving=True, is_order=True, keeps_letter=True, no_plans=NoPlans.ORDER)
    read = " ".join(seen(desk))

    assert NOW not in read
    assert "tell it soon" not in read
    assert SEE_A_CLINIC in read


@pytest.mark.parametrize("reason", [NoPlans.ORDER, NoPlans.NO_CONTACT, NoPlans.SPACE])
def test_no_answer_is_owed_while_they_want_distance(desk: Desk, reason: NoPlans) -> None:
    """An "answer owed" would be a reason to reach out; the words themselves stay."""
    open_guide(desk)
    talk(desk, "They asked since when.", "i_owe_an_answer_to")
    talk(desk, "They asked nothing.")
    desk.press("guide_alone")
    assert "answer owed" in " ".join(lines(desk))
    desk.stand(rests_giving=reason is not NoPlans.SPACE, no_plans=reason)
    told = lines(desk)

    assert len(told) == 1
    assert "answer owed" not in told[0]
    assert "They asked since when." in told[0]
    assert not desk.is_seen("guide_alone")
    desk.stand(rests_giving=False, no_plans=None)

    assert "answer owed" in " ".join(lines(desk))
