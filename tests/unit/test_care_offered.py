"""What is offered, for every contact status and every flag."""

from __future__ import annotations

import itertools
from dataclasses import fields, replace

import pytest

from reconcile_gui.care.contact import STRICT, Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import CheckIn, Giving, Offered, TodayRow, offered

FLAGS = [Flags(to_other, to_me) for to_other in (False, True) for to_me in (False, True)]
EVERY = list(itertools.product(Status, FLAGS))

USUAL = [TodayRow.QUESTION, TodayRow.LETTER, TodayRow.CHECK_IN, TodayRow.WRITE_FREELY]
SPACE = [
    TodayRow.QUESTION,
    TodayRow.LETTER,
    TodayRow.PROMISES_TO_SELF,
    TodayRow.CHECK_IN,
    TodayRow.WRITE_FREELY,
]
NO_CONTACT = [
    TodayRow.QUESTION,
    TodayRow.LETTER_TO_KEEP,
    TodayRow.PROMISES_TO_SELF,
    TodayRow.NO_CONTACT_MEANS,
    TodayRow.CHECK_IN,
    TodayRow.WRITE_FREELY,
]


def without_apology(rows: list[TodayRow]) -> list[TodayRow]:
    """Return the rows where an apology is no longer the next step."""
    rest = [row for row in rows[1:] if row is not TodayRow.LETTER]
    return [rows[0], TodayRow.BOUNDARIES, TodayRow.LETTING_GO, *rest]


@pytest.mark.parametrize(
    ("status", "plain", "after_fear"),
    [
        (Status.OPEN, Giving.AFTER_READINESS, Giving.AFTER_CONFIRMING),
        (Status.UNKNOWN, Giving.ONE_MESSAGE, Giving.NOT_YET),
        (Status.SPACE, Giving.NOT_YET, Giving.NOT_YET),
        (Status.NONE, Giving.NOT_OFFERED, Giving.NOT_OFFERED),
        (Status.ORDER, Giving.NOT_OFFERED, Giving.NOT_OFFERED),
    ],
)
def test_what_may_be_given(status: Status, plain: Giving, after_fear: Giving) -> None:
    """A no is an answer; and where there was fear, being asked comes first."""
    for flags in FLAGS:
        assert offered(status, flags).giving is (after_fear if flags.risk_to_other else plain)


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_plans_for_two_need_a_welcome_and_no_fear(status: Status, flags: Flags) -> None:
    """Talk guide and good times are for two who both want them."""
    offer = offered(status, flags)

    assert offer.may_plan_contact is (status is Status.OPEN and flags == Flags())


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_boundary_sheets_are_not_printed_into_a_no_or_a_fear(status: Status, flags: Flags) -> None:
    """A sheet is made to be taken to the other person."""
    expected = status in (Status.OPEN, Status.UNKNOWN) and not flags.has_fear

    assert offered(status, flags).may_print_boundaries is expected
    assert offered(status, flags).may_agree_openness is expected


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_whether_they_know_is_not_asked_into_a_no_or_a_fear(status: Status, flags: Flags) -> None:
    """The question could be read as a reason to go and tell them."""
    expected = status in (Status.OPEN, Status.UNKNOWN) and not flags.has_fear

    assert offered(status, flags).asks_whether_they_know is expected


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_under_a_no_the_letter_stays_with_the_writer(status: Status, flags: Flags) -> None:
    """Keep for myself, the line on every print, and no path to giving."""
    offer = offered(status, flags)
    is_no = status in STRICT

    assert offer.keeps_letter is is_no
    assert offer.promises_to_self is (is_no or status is Status.SPACE)
    assert offer.marks_prints is is_no
    assert offer.rests_readiness is is_no
    assert offer.shows_path is not is_no
    assert offer.check_in is (CheckIn.NO_CONTACT if is_no else CheckIn.USUAL)
    assert offer.shows_legal_note is (status is Status.ORDER)


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_letting_go_comes_first_where_an_apology_is_not_the_next_step(
    status: Status, flags: Flags
) -> None:
    """After a no, and for somebody who may not owe one."""
    offer = offered(status, flags)

    assert offer.puts_letting_go_first is (status in STRICT or flags.risk_to_me)


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_letting_go_takes_nothing_away(status: Status, flags: Flags) -> None:
    """It comes first and what is begun is to keep; every offer is still there."""
    usual, going = offered(status, flags), offered(status, flags, lets_go=True)

    assert going == replace(
        usual, puts_letting_go_first=True, promises_to_self=True, keeps_letter=True
    )
    assert going.giving is usual.giving


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_each_flag_brings_its_page(status: Status, flags: Flags) -> None:
    """Under every status: safety comes before words."""
    offer = offered(status, flags)

    assert offer.shows_safety_first is flags.risk_to_other
    assert offer.shows_may_not_owe is flags.risk_to_me


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_what_today_shows(status: Status, flags: Flags) -> None:
    """Its rows in their order, and the link to record what they said."""
    offer = offered(status, flags)
    rows = {Status.SPACE: SPACE, Status.NONE: NO_CONTACT, Status.ORDER: NO_CONTACT}.get(
        status, USUAL
    )

    assert list(offer.today) == (without_apology(rows) if flags.risk_to_me else rows)
    assert offer.asks_what_they_said is (status is not Status.OPEN)


@pytest.mark.parametrize(("status", "flags"), EVERY)
def test_writing_is_never_taken_away(status: Status, flags: Flags) -> None:
    """The table withholds offers, not the writer's own page."""
    rows = offered(status, flags).today

    assert {TodayRow.QUESTION, TodayRow.WRITE_FREELY, TodayRow.CHECK_IN} <= set(rows)
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("flags", FLAGS)
def test_a_stricter_status_never_offers_more(flags: Flags) -> None:
    """Walking from open to order, what leads to the other person only goes away."""
    leads_there = ["may_plan_contact", "may_print_boundaries", "may_agree_openness"]
    freedom = list(Giving)
    for looser, stricter in itertools.pairwise(offered(status, flags) for status in Status):
        assert freedom.index(looser.giving) <= freedom.index(stricter.giving)
        for name in leads_there:
            assert getattr(looser, name) or not getattr(stricter, name)


def test_every_field_differs_somewhere() -> None:
    """A field that is always the same decides nothing."""
    offers = [offered(status, flags) for status, flags in EVERY]

    for field in fields(Offered):
        assert len({getattr(offer, field.name) for offer in offers}) > 1
