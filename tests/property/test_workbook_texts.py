"""Any text comes back as it went in, plain and encrypted, through copies and restarts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reconcile_gui.workbook import cipher
from reconcile_gui.workbook.backup import back_up
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import PassphraseUnusable
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.search import find
from reconcile_gui.workbook.tables import journal_entry, letter, letter_part
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
WORDS = st.text(
    st.characters(categories=["Ll", "Lu"], max_codepoint=0x24F), min_size=3, max_size=12
)
WITH_HALVES = st.text(st.characters(), max_size=100)
HARD = [
    "", "\0", "a\0b\0", "\n", "\r\n\r", "😀🏳️‍🌈👩‍👩‍👧‍👦", "e\u0301\u0327", "مَرْحَبًا שָׁלוֹם 对不起",
    "\u202e\u200f\u2066x\u2069", "\ufdd0\ufffe\U0010ffff", "x" * 5000, "'; DROP TABLE answer; --",
    "%s {partner} :name ?", "\x01\x1b[31m\x7f\x85",
]  # fmt: skip


@pytest.fixture(scope="module", params=[None, "a passphrase"], ids=["plain", "encrypted"])
def book(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workbook]:
    """Return a workbook of each kind that all examples share."""
    made = make_book(tmp_path_factory.mktemp("texts") / "workbook.reconcile", request.param)
    yield made
    made.close()


@pytest.mark.parametrize("text", HARD)
def test_hard_texts_come_back(book: Workbook, text: str) -> None:
    """Each of them broke something once."""
    row_id = book.write(write_page(text)).value
    chosen = sa.select(journal_entry.c.body).where(journal_entry.c.id == row_id)

    assert book.read(lambda reader: reader.value(chosen)) == text


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_any_text_comes_back_and_back_again(book: Workbook, first: str, second: str) -> None:
    """Written, written over, taken back."""

    def write(tx: Transaction) -> int:
        owner = tx.insert(letter, kind="apology", language="en", mode="parts", title=second)
        return tx.insert(letter_part, letter_id=owner, part="what", body=first)

    row_id = book.write(write).value
    chosen = sa.select(letter_part.c.body).where(letter_part.c.id == row_id)
    undo = book.write(lambda tx: tx.update(letter_part, row_id, body=second)).inverse

    assert book.read(lambda reader: reader.value(chosen)) == second
    book.write(undo)
    assert book.read(lambda reader: reader.value(chosen)) == first


@settings(deadline=None)
@given(WITH_HALVES)
def test_halves_of_characters_cost_only_themselves(book: Workbook, text: str) -> None:
    """The rest of the text comes back unchanged."""
    row_id = book.write(write_page(text)).value
    chosen = sa.select(journal_entry.c.body).where(journal_entry.c.id == row_id)
    kept = book.read(lambda reader: reader.value(chosen))

    wanted = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert kept == wanted
    if not any("\ud800" <= sign <= "\udfff" for sign in text):
        assert kept == text


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_search_ends_well_and_marks_inside_the_text(book: Workbook, typed: str) -> None:
    """Whatever is typed into the field, also half a character or an operator."""
    for found in book.read(find(typed)):
        assert all(0 <= start < end <= len(found.snippet) for start, end in found.spans)


@settings(deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_a_written_word_is_found_by_itself(book: Workbook, words: list[str]) -> None:
    """Whatever stands around it."""
    row_id = book.write(write_page(" ".join(words))).value

    found = book.read(find(words[-1], at_most=1000))

    assert (
        row_id in {one.row_id for one in found if one.kind == "journal_entry"} or len(found) >= 400
    )


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
@example('it\'s "quoted"; --')
@example("$HOME `x` %s")
@example("Cafe\u0301")
@example("x'" + "ab" * 31 + "'")
@example("é" * 500)
@example("😀")
def test_any_passphrase_opens_what_it_closed(passphrase: str) -> None:
    """In memory alone: the slow derivation is the same for all."""
    try:
        wanted = cipher.normalised(passphrase)
    except PassphraseUnusable:
        assert "\0" in passphrase or passphrase.strip().lower().startswith("x'")
        return
    quoted = cipher.quoted(wanted)
    raw = cipher.connect_memory()
    (back,) = raw.execute(f"SELECT {quoted}").fetchone()
    raw.close()

    assert back == wanted
    assert cipher.normalised(wanted) == wanted


def test_texts_survive_a_backup_and_a_new_passphrase(tmp_path: Path) -> None:
    """Export and copy must not be cut short by a NUL, nor by anything else."""
    book = make_book(tmp_path / "workbook.reconcile")
    for text in HARD:
        book.write(write_page(text))
    clock = StandingClock()
    change_passphrase(book, "new", tmp_path / "backups", 5)
    after = pages(book)
    copy = open_book(back_up(book, tmp_path / "backups", clock).backup.path, "new", writable=False)
    copied = pages(copy)
    copy.close()
    change_passphrase(book, None, tmp_path / "backups", 5)

    assert pages(book) == after == copied == HARD
    book.close()
