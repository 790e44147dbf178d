"""What waits for the disk keeps its order, and one field waits once."""

from __future__ import annotations

from collections.abc import Hashable

from reconcile_gui.qtkit.waiting import Pending, Waiting


def typed(words: str, field: Hashable = "field") -> Pending:
    """Return a write of a field."""
    return Pending(lambda _: words, replaces=field)


def command(words: str) -> Pending:
    """Return a record command."""
    return Pending(lambda _: words)


def waiting_for(*pending: Pending) -> Waiting:
    """Return a queue of these."""
    waiting = Waiting()
    for each in pending:
        waiting.add(each)
    return waiting


def test_a_newer_text_takes_the_place_of_an_older_one_of_its_field() -> None:
    """Other fields keep theirs."""
    first, other, newest = typed("a"), typed("b", "other"), typed("ab")
    waiting = waiting_for(first, other, newest)

    assert waiting.all() == [newest, other]


def test_a_text_under_way_is_not_replaced() -> None:
    """It may be on the disk in a moment; the newer one follows."""
    first, newer = typed("a"), typed("ab")
    waiting = waiting_for(first)
    assert waiting.start() is first
    waiting.add(newer)

    assert waiting.all() == [first, newer]
    waiting.put_back(first)
    waiting.done(first)
    assert waiting.all() == [newer]


def test_a_text_that_failed_is_replaced_by_a_newer_one() -> None:
    """An hour on a full disk is one write."""
    first, newer = typed("a"), typed("ab")
    waiting = waiting_for(first)
    waiting.start()
    waiting.put_back(first)
    waiting.add(newer)

    assert waiting.all() == [newer]


def test_a_newer_text_does_not_jump_over_a_record_command() -> None:
    """The command was given to the older words, and would overwrite the newer ones."""
    first, between, newer = typed("a"), command("a, starter"), typed("a, starter, and on")
    waiting = waiting_for(first, between, newer)

    assert waiting.all() == [first, between, newer]


def test_what_was_given_up_meanwhile_is_done_all_the_same() -> None:
    """The owner thread may come back to an empty queue."""
    first = typed("a")
    waiting = waiting_for(first)
    waiting.start()
    waiting.forget()
    waiting.put_back(first)
    waiting.done(first)

    assert len(waiting) == 0
    assert waiting.start() is None
