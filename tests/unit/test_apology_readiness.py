"""What stops giving, what is only named, and what is left to the writer."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.readiness import (
    ASKED,
    TOLD,
    Item,
    Stop,
    asked_items,
    core_of,
    has_readiness,
    missing_core,
    stop_of,
)
from reconcile_gui.apology.records import Kind
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import Giving, offered


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("is_afraid", [True, False])
def test_under_no_contact_and_an_order_nothing_is_ever_given(
    status: Status, kind: Kind, is_afraid: bool
) -> None:
    """Whatever kind of letter it is, and whatever is said about it."""
    giving = offered(status, Flags(risk_to_other=is_afraid)).giving

    assert stop_of(giving, kind, is_asked_for=True) is Stop.NO_CONTACT
    assert not has_readiness(kind, giving, is_for_myself=False)


def test_in_space_everything_waits() -> None:
    """Also what was asked for before."""
    giving = offered(Status.SPACE, Flags()).giving

    assert {stop_of(giving, kind, is_asked_for=True) for kind in Kind} == {Stop.WAITS}


def test_while_nothing_is_known_a_short_message_is_the_most() -> None:
    """A letter waits for a welcome."""
    giving = offered(Status.UNKNOWN, Flags()).giving

    assert stop_of(giving, Kind.ONE_MESSAGE) is None
    assert stop_of(giving, Kind.APOLOGY) is Stop.ONE_MESSAGE


def test_after_fear_a_letter_has_to_be_asked_for() -> None:
    """Remorse with letters is a known phase; what is asked for is another thing."""
    giving = offered(Status.OPEN, Flags(risk_to_other=True)).giving

    assert stop_of(giving, Kind.APOLOGY) is Stop.NOT_ASKED_FOR
    assert stop_of(giving, Kind.APOLOGY, is_asked_for=True) is None
    assert asked_items(giving)[0] is Item.ASKED_FOR


def test_in_contact_only_the_writer_decides() -> None:
    """Six questions, none of which is a lock."""
    giving = offered(Status.OPEN, Flags()).giving

    assert stop_of(giving, Kind.APOLOGY) is None
    assert asked_items(giving) == ASKED
    assert (len(TOLD), len(ASKED)) == (4, 6)


@pytest.mark.parametrize("giving", Giving)
def test_what_is_never_sent_is_never_looked_at_before_giving(giving: Giving) -> None:
    """A letter that nobody reads needs no check."""
    assert not has_readiness(Kind.UNSENT, giving, is_for_myself=True)
    assert not has_readiness(Kind.UNSENT, giving, is_for_myself=False)


def test_a_letter_begun_to_be_kept_is_looked_at_once_it_is_not_kept_any_more() -> None:
    """A goodbye stays with the writer unless they decide otherwise."""
    giving = Giving.AFTER_READINESS

    assert not has_readiness(Kind.LETTING_GO, giving, is_for_myself=True)
    assert has_readiness(Kind.LETTING_GO, giving, is_for_myself=False)
    assert has_readiness(Kind.APOLOGY, giving, is_for_myself=True)


def test_what_is_missing_is_named_in_the_order_of_the_letter() -> None:
    """Of a letter to let go, only what such a letter has."""
    assert missing_core(Kind.APOLOGY, ["free", "sorry", "close"]) == (
        "what",
        "impact",
        "repair",
        "change",
    )
    assert "repair" not in core_of(Kind.LETTING_GO)
    assert missing_core(Kind.APOLOGY, core_of(Kind.APOLOGY)) == ()
