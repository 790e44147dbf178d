"""Which kinds of letter are offered, in which order, and what each is spared."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.kinds import KINDS, kind_of, kinds_offered, what_for
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import Kind
from reconcile_gui.care.contact import STRICT, Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import offered


def offered_under(status: Status, *, risk_to_other: bool = False) -> list[Kind]:
    """Return the kinds offered, in their order."""
    offer = offered(status, Flags(risk_to_other=risk_to_other))
    return [each.kind for each in kinds_offered(offer)]


def test_every_kind_is_described_once() -> None:
    """A kind without a row could be made and never shown."""
    assert [each.kind for each in KINDS] == list(dict.fromkeys(each.kind for each in KINDS))
    assert {each.kind for each in KINDS} == set(Kind)


def test_parts_of_every_kind_are_parts() -> None:
    """And stand in the order of the nine."""
    for each in KINDS:
        assert [part for part in PART_IDS if part in each.parts] == list(each.parts)


def test_in_contact_an_apology_comes_first_and_everything_is_offered() -> None:
    """Both endings have the same standing."""
    assert offered_under(Status.OPEN) == [each.kind for each in KINDS]


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
def test_without_contact_what_is_kept_comes_first(status: Status) -> None:
    """What could only be given, or said in a talk, is not offered at all."""
    kinds = offered_under(status)

    assert kinds[:2] == [Kind.LETTING_GO, Kind.UNSENT]
    assert Kind.ONE_MESSAGE not in kinds
    assert Kind.SPOKEN not in kinds
    assert Kind.APOLOGY in kinds


@pytest.mark.parametrize("status", Status)
def test_no_kind_speaks_of_giving_while_nothing_may_be_given(status: Status) -> None:
    """Not even in the line that says what an apology is for."""
    offer = offered(status, Flags())
    told = " ".join(what_for(each, offer) for each in kinds_offered(offer))

    assert ("may be given" in told) is (status not in STRICT)


def test_not_knowing_leaves_an_apology_first_and_no_talk() -> None:
    """Giving a full letter waits for a welcome; writing one does not."""
    kinds = offered_under(Status.UNKNOWN)

    assert kinds[0] is Kind.APOLOGY
    assert Kind.ONE_MESSAGE in kinds
    assert Kind.SPOKEN not in kinds


def test_in_an_agreed_space_nothing_short_and_quick_is_offered() -> None:
    """Also where the other person was afraid and nothing is known."""
    assert Kind.ONE_MESSAGE not in offered_under(Status.SPACE)
    assert Kind.ONE_MESSAGE not in offered_under(Status.UNKNOWN, risk_to_other=True)


def test_an_unsent_letter_has_no_coach() -> None:
    """There one may write anything."""
    assert [each.kind for each in KINDS if not each.has_coach] == [Kind.UNSENT]


def test_a_kind_of_a_later_program_is_shown_as_an_apology() -> None:
    """A newer minor version may know more kinds; the words must still be readable."""
    assert kind_of("sonnet").kind is Kind.APOLOGY
    assert kind_of("letting_go").is_kept


def test_no_kind_of_letter_says_that_nobody_reads_it() -> None:
    """The two care rules read every text, and so can whoever opens the file."""
    assert [each.title for each in KINDS if "nobody reads" in each.about + each.kept] == []
