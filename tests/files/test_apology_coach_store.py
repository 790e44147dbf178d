"""What the writer answered to the coach, and the I-statement being built, in a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.apology import store
from reconcile_gui.apology.records import Level, Reach
from reconcile_gui.apology.store import Blanks
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty workbook."""
    made = make_book(tmp_path / "w.reconcile")
    yield made
    made.close()


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter."""
    return book.write(store.create_letter(language="en", title="Debt")).value


def test_the_coach_is_quiet_until_somebody_says_otherwise(book: Workbook) -> None:
    """The level belongs to the workbook."""
    assert book.read(store.coach_answers()).level is Level.QUIET
    changed = book.write(store.set_level(Level.BESIDE))
    assert book.read(store.coach_answers()).level is Level.BESIDE
    book.write(changed.inverse)
    assert book.read(store.coach_answers()).level is Level.QUIET


def test_answers_are_kept_and_shown_again(book: Workbook, letter_id: int) -> None:
    """A kind belongs to no letter; a sentence does."""
    book.write(store.answer_note("cond-if", Reach.HERE, letter_id, "I am sorry if."))
    kind = book.write(store.answer_note("agentless", Reach.ALWAYS, letter_id, "Mistakes.")).value

    answers = book.read(store.coach_answers()).notes
    assert [(n.rule_id, n.reach, n.letter_id, n.sentence, n.letter_title) for n in answers] == [
        ("cond-if", Reach.HERE, letter_id, "I am sorry if.", "Debt"),
        ("agentless", Reach.ALWAYS, None, "", ""),
    ]
    back = book.write(store.show_again(kind))
    assert [n.rule_id for n in book.read(store.coach_answers()).notes] == ["cond-if"]
    book.write(back.inverse)
    assert len(book.read(store.coach_answers()).notes) == 2


def test_a_draft_is_kept_until_it_was_used(book: Workbook, letter_id: int) -> None:
    """One a letter; the next begins empty."""
    assert book.read(store.statement_draft(letter_id)) == Blanks()
    book.write(store.save_statement(letter_id, Blanks()))
    assert not book.write(store.save_statement(letter_id, Blanks())).changes
    book.write(store.save_statement(letter_id, Blanks("sad")))
    book.write(store.save_statement(letter_id, Blanks("sad", "I think of it")))
    assert book.read(store.statement_draft(letter_id)) == Blanks("sad", "I think of it")

    used = book.write(
        store.use_statement(letter_id, Blanks("sad", "I think of it", "I care", "were tired"))
    )

    assert book.read(store.statement_draft(letter_id)) == Blanks()
    book.write(used.inverse)
    assert book.read(store.statement_draft(letter_id)) == Blanks("sad", "I think of it")


def test_each_letter_has_its_own_draft(book: Workbook, letter_id: int) -> None:
    """Words for one must not turn up in another."""
    other = book.write(store.create_letter(language="en")).value
    book.write(store.save_statement(letter_id, Blanks("sad")))

    assert book.read(store.statement_draft(other)) == Blanks()


def test_what_is_understood_is_kept_with_the_rest(book: Workbook, letter_id: int) -> None:
    """Their side is said first, and half of it may be there at a lock."""
    draft = Blanks("sad", "I think of it", understood="were waiting for me")
    book.write(store.save_statement(letter_id, draft))

    assert book.read(store.statement_draft(letter_id)) == draft
