"""Letters in a real workbook file: kept exactly, binned whole, taken back whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reconcile_gui.apology import store
from reconcile_gui.apology.records import LetterWithParts, Mode
from reconcile_gui.workbook.book import Workbook

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \x01\x02\x00 a\u2028b \ufffe " + "w" * 400


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        """Start on a spring evening."""
        self.moment = datetime(2026, 4, 16, 18, 42, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self.moment

    def today(self) -> date:
        """Return its day."""
        return self.moment.date()


@pytest.fixture
def clock() -> Clock:
    """Give a clock."""
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Workbook]:
    """Give an empty plain workbook."""
    made = Workbook.create(tmp_path / "w.reconcile", origin="here", clock=clock)
    yield made
    made.close()


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter with two parts."""
    letter_id = book.write(store.create_letter(language="en-GB", title="About the debt")).value
    book.write(store.save_part(letter_id, "what", "I hid a debt."))
    book.write(store.save_part(letter_id, "sorry", "I am sorry."))
    return letter_id


def found(book: Workbook, letter_id: int) -> LetterWithParts:
    """Return a letter that must be there."""
    shown = book.read(store.letter(letter_id))
    assert shown is not None
    return shown


def test_a_new_letter_is_an_apology_in_parts(book: Workbook) -> None:
    """Nothing is written for the writer: no part, no greeting."""
    letter_id = book.write(store.create_letter(language="en-GB")).value

    shown = found(book, letter_id)
    assert (shown.letter.kind, shown.letter.mode, shown.letter.language) == (
        "apology",
        Mode.PARTS,
        "en-GB",
    )
    assert shown.parts == ()
    assert shown.letter.title == shown.letter.salutation == shown.letter.signature == ""


def test_letters_are_listed_in_the_order_they_were_begun(book: Workbook) -> None:
    """The command line names a letter by its number in this list."""
    ids = [book.write(store.create_letter(language="en")).value for _ in range(3)]
    book.write(store.bin_letter(ids[0]))
    ids.append(book.write(store.create_letter(language="en")).value)

    assert [each.id for each in book.read(store.letters())] == ids[1:]


def test_parts_come_back_exactly_and_in_their_order(book: Workbook, letter_id: int) -> None:
    """Whatever can be typed or pasted is kept, half an emoji aside."""
    book.write(store.save_part(letter_id, "opening", HOSTILE))

    shown = found(book, letter_id)
    assert [each.part for each in shown.parts] == ["opening", "sorry", "what"]
    assert shown.body_of("opening") == HOSTILE
    assert shown.body_of("close") == ""


def test_writing_a_part_again_keeps_one_row(book: Workbook, letter_id: int) -> None:
    """Autosave writes every few words."""
    for end in range(5):
        book.write(store.save_part(letter_id, "what", "I hid it."[: end * 2]))

    assert len(found(book, letter_id).parts) == 2
    assert found(book, letter_id).body_of("what") == "I hid it"


def test_an_empty_part_that_never_had_words_gets_no_row(book: Workbook, letter_id: int) -> None:
    """Looking at a part is not writing it."""
    written = book.write(store.save_part(letter_id, "why", ""))

    assert not written.changes
    assert len(found(book, letter_id).parts) == 2


def test_a_part_can_be_emptied(book: Workbook, letter_id: int) -> None:
    """The state in the list follows the text."""
    book.write(store.save_part(letter_id, "what", ""))

    assert found(book, letter_id).body_of("what") == ""


def test_an_unknown_part_is_refused_before_anything_is_written() -> None:
    """A tenth part could never be shown again."""
    with pytest.raises(KeyError):
        store.save_part(1, "intro", "words")


@pytest.mark.parametrize("field", ["title", "salutation", "date_text", "signature", "page_text"])
def test_the_letters_own_texts_are_kept_exactly(
    book: Workbook, letter_id: int, field: store.TextField
) -> None:
    """Greeting, date and name are the writer's words too."""
    book.write(store.save_text(letter_id, field, HOSTILE))

    assert getattr(found(book, letter_id).letter, field) == HOSTILE


def test_date_and_look_are_kept(book: Workbook, letter_id: int) -> None:
    """The page looks tomorrow as it was left today."""
    book.write(store.save_date(letter_id, date(2026, 4, 25), "Saturday, 25 April"))
    book.write(store.save_text(letter_id, "look", '{"size_pt": 13}'))

    letter = found(book, letter_id).letter
    assert (letter.dated_on, letter.date_text) == (date(2026, 4, 25), "Saturday, 25 April")
    assert letter.look == '{"size_pt": 13}'

    book.write(store.save_date(letter_id, None, ""))
    assert found(book, letter_id).letter.dated_on is None


def test_a_changed_part_makes_a_changed_letter(
    book: Workbook, letter_id: int, clock: Clock
) -> None:
    """The day of the last change is that of the words, wherever they are kept."""
    clock.moment += timedelta(days=3)
    book.write(store.save_part(letter_id, "what", "I hid a debt from you."))

    assert found(book, letter_id).letter.changed_at == clock.moment
    assert found(book, letter_id).letter.created_at < clock.moment


def test_a_binned_letter_takes_parts_and_versions_with_it(book: Workbook, letter_id: int) -> None:
    """What is deleted must not be found by a search."""
    book.write(store.keep_version(letter_id, "lock"))
    book.write(store.bin_letter(letter_id))

    assert book.read(store.letters()) == []
    assert book.read(store.letter(letter_id)) is None
    assert book.read(store.versions_of(letter_id)) == []


def test_a_letter_comes_back_from_the_bin_whole(
    book: Workbook, letter_id: int, clock: Clock
) -> None:
    """The bin keeps everything until it is emptied."""
    book.write(store.keep_version(letter_id, "lock"))
    before = found(book, letter_id)
    book.write(store.bin_letter(letter_id))
    clock.moment += timedelta(days=1)

    book.write(store.unbin_letter(letter_id))

    assert found(book, letter_id).parts == before.parts
    assert len(book.read(store.versions_of(letter_id))) == 1
    assert not book.write(store.unbin_letter(letter_id)).changes


def test_undo_of_the_bin_brings_everything_back(book: Workbook, letter_id: int) -> None:
    """Every operation knows its way back."""
    before = found(book, letter_id)
    written = book.write(store.bin_letter(letter_id))

    book.write(written.inverse)

    assert found(book, letter_id).parts == before.parts


def test_words_that_arrive_after_the_bin_come_back_with_the_letter(
    book: Workbook, letter_id: int
) -> None:
    """The last words may be on their way while the letter is binned."""
    binned = book.write(store.bin_letter(letter_id))
    book.write(store.save_part(letter_id, "what", "I hid a debt for a year."))
    book.write(store.save_part(letter_id, "close", "Jo"))

    book.write(binned.inverse)

    shown = found(book, letter_id)
    assert shown.body_of("what") == "I hid a debt for a year."
    assert shown.body_of("close") == "Jo"


def test_a_version_is_kept_only_when_words_changed(
    book: Workbook, letter_id: int, clock: Clock
) -> None:
    """Locking ten times a day must not make ten equal versions."""
    assert book.write(store.keep_version(letter_id, "lock")).value is not None
    assert book.write(store.keep_version(letter_id, "close")).value is None

    book.write(store.save_text(letter_id, "title", "Another title"))
    book.write(store.save_text(letter_id, "look", '{"size_pt": 14}'))
    assert book.write(store.keep_version(letter_id, "close")).value is None

    clock.moment += timedelta(hours=1)
    book.write(store.save_part(letter_id, "what", "I hid it."))
    assert book.write(store.keep_version(letter_id, "close")).value is not None
    newest, oldest = book.read(store.versions_of(letter_id))
    assert (newest.reason, oldest.reason) == ("close", "lock")
    assert newest.taken_at == clock.moment
    assert [each["body"] for each in json.loads(oldest.content)["parts"]] == [
        "I am sorry.",
        "I hid a debt.",
    ]


def test_a_version_holds_any_text_exactly(book: Workbook, letter_id: int) -> None:
    """A version is the only copy of words that were changed since."""
    book.write(store.save_part(letter_id, "what", HOSTILE))
    book.write(store.keep_version(letter_id, "lock"))

    (version,) = book.read(store.versions_of(letter_id))
    assert json.loads(version.content)["parts"][1]["body"] == HOSTILE


def test_no_version_of_a_letter_without_words(book: Workbook) -> None:
    """There is nothing to go back to."""
    letter_id = book.write(store.create_letter(language="en")).value
    book.write(store.save_part(letter_id, "what", "  \n"))

    assert book.write(store.keep_version(letter_id, "lock")).value is None


def test_a_letter_emptied_by_mistake_keeps_its_last_version(book: Workbook, letter_id: int) -> None:
    """Emptying is a change like any other; what was there can be read again."""
    book.write(store.keep_version(letter_id, "lock"))
    book.write(store.save_part(letter_id, "what", ""))
    book.write(store.save_part(letter_id, "sorry", ""))

    assert book.write(store.keep_version(letter_id, "lock")).value is not None
    assert len(book.read(store.versions_of(letter_id))) == 2


def test_all_letters_get_their_version_at_once(book: Workbook, letter_id: int) -> None:
    """Lock and close look after every letter, not only the one on screen."""
    other = book.write(store.create_letter(language="en")).value
    book.write(store.save_part(other, "free", "You owe me nothing."))
    book.write(store.bin_letter(book.write(store.create_letter(language="en")).value))

    assert book.write(store.keep_versions("lock")).value == 2
    assert book.write(store.keep_versions("close")).value == 0
    assert len(book.read(store.versions_of(letter_id))) == 1
    assert book.write(store.keep_version(999, "lock")).value is None


def test_words_are_added_below_those_of_a_part(book: Workbook, letter_id: int) -> None:
    """A copy from an answer never takes the place of what is written."""
    book.write(store.add_to_part(letter_id, "what", "On two cards."))
    kind, row_id = book.write(store.add_to_part(letter_id, "impact", "You lost sleep.")).value

    letter = found(book, letter_id)
    assert letter.body_of("what") == "I hid a debt.\n\nOn two cards."
    assert letter.body_of("impact") == "You lost sleep."
    assert (kind, row_id) == ("letter_part", 3)


def test_words_are_added_to_the_end_of_a_letter_on_one_page(book: Workbook) -> None:
    """It has no parts they could go to."""
    page_id = book.write(store.create_letter(language="en", mode=Mode.PAGE)).value
    book.write(store.save_text(page_id, "page_text", "Dear Alex,\n"))

    added = book.write(store.add_to_part(page_id, "what", "I hid a debt."))

    assert found(book, page_id).letter.page_text == "Dear Alex,\n\nI hid a debt."
    assert added.value == ("letter", page_id)


def test_added_words_are_taken_back(book: Workbook, letter_id: int) -> None:
    """One undo leaves the part as it was."""
    written = book.write(store.add_to_part(letter_id, "what", "On two cards."))

    book.write(written.inverse)

    assert found(book, letter_id).body_of("what") == "I hid a debt."
