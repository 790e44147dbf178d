"""Everything of a workbook goes out as one file, and comes back in as a workbook like it."""

from __future__ import annotations

import contextlib
import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import records as letters
from reconcile_gui.boundaries import records as boundaries
from reconcile_gui.care import contact
from reconcile_gui.care.store import circumstances, record_status
from reconcile_gui.reflection.records import Mark
from reconcile_gui.shell.looking_around import make_sample
from reconcile_gui.trust import check_in
from reconcile_gui.trust import records as promises
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    CannotOpen,
    EverythingCut,
    EverythingTooLarge,
    EverythingTooNew,
    EverythingUnfit,
    NotEverything,
    PassphraseUnusable,
    Stopped,
    WorkbookProblem,
)
from reconcile_gui.workbook.everything import LISTS, write_everything
from reconcile_gui.workbook.preferences import IMPORTED, preferences
from reconcile_gui.workbook.reading_in import read_in
from reconcile_gui.workbook.shape import CHOICES
from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Transaction, Value
from tests.golden.make_golden import values_for
from tests.workbooks import StandingClock, make_book, open_book, write_page

NOON = StandingClock().now()
FITTING: dict[str, Value] = {
    "day": "2026-03-03",
    "at_time": "18:30",
    "rest_until": "2026-03-03T12:00:00.000000Z",
    "from_uuid": "00000000-0000-4000-8000-000000000001",
    "to_uuid": "00000000-0000-4000-8000-000000000002",
    "look": "",
    "answers": "",
    "rule": '{"every": 1, "unit": "day"}',
    "content": json.dumps(
        {
            **dict.fromkeys(("salutation", "date_text", "signature", "page_text"), "é"),
            "mode": "page",
            "parts": [{"part": "sorry", "position": 1, "merged_into": None, "body": ""}],
            "said": [{"sentence": "I am.", "occurrence": 0, "part": None}],
        }
    ),
}


def fitting(table: sa.Table, number: int) -> dict[str, Value]:
    """Return hard texts for every column of a row, but where only some things may stand."""
    values = values_for(table, number)
    for name in values:
        if choices := CHOICES.get((table.name, name)):
            values[name] = sorted(choices)[number % len(choices)]
        elif name in FITTING:
            values[name] = FITTING[name]
        elif name.endswith("_on"):
            values[name] = f"2026-03-{number:02}"
        elif name.endswith("_at"):
            values[name] = "2026-03-03T12:00:00.000000Z"
    return values


def fill(tx: Transaction) -> None:
    """Write two rows into every table, one of them into the bin; and take one away for good."""
    for table in metadata.sorted_tables:
        if "area" in table.info:
            first = tx.insert(table, **fitting(table, 1))
            tx.insert(table, **fitting(table, 2))
            tx.bin(table, first)
    gone = tx.insert(metadata.tables["own_value"], **fitting(metadata.tables["own_value"], 3))
    tx.purge(metadata.tables["own_value"], gone)


def out(book: Workbook, to: Path) -> bytes:
    """Write everything out, and return it."""
    write_everything(book, to)
    return to.read_bytes()


def come_in(source: Path, to: Path, passphrase: str | None = None) -> Workbook:
    """Make a workbook of everything."""
    return read_in(source, to, passphrase, origin="there", clock=StandingClock())


def rows_of(book: Workbook) -> dict[str, list[Any]]:
    """Return every row of a workbook."""
    return {
        table.name: [tuple(row) for row in book.read(lambda r, t=table: r.rows(sa.select(t)))]  # type: ignore[misc]
        for table in metadata.sorted_tables
    }


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workbook with something in every column of every table."""
    path = tmp_path_factory.mktemp("everything") / "full.reconcile"
    with contextlib.closing(make_book(path)) as book:
        book.write(fill)
        write_everything(book, path.with_suffix(".json"))
    return path


@pytest.fixture
def full(filled: Path, tmp_path: Path) -> Path:
    """Return a file of everything that may be changed, alone in its folder."""
    return Path(shutil.copy(filled.with_suffix(".json"), tmp_path))


@pytest.mark.parametrize("passphrase", [None, "a passphrase"])
def test_every_column_goes_out_and_comes_in_equal(
    filled: Path, full: Path, tmp_path: Path, passphrase: str | None
) -> None:
    """Names, origins, moments and the bin included: it is the same workbook."""
    book = come_in(full, tmp_path / "in.reconcile", passphrase)
    again = out(book, tmp_path / "again.json")
    found, report = rows_of(book), checked(book)
    book.close()
    with contextlib.closing(open_book(filled)) as first:
        wanted = rows_of(first)

    assert again == full.read_bytes()
    assert found == wanted
    assert report.is_whole
    assert report.is_encrypted is (passphrase is not None)


def test_the_sample_goes_out_and_comes_in_equal(tmp_path: Path) -> None:
    """Whatever the program itself writes may stand in it."""
    with contextlib.closing(make_sample(tmp_path / "a.reconcile", StandingClock())) as book:
        before = out(book, tmp_path / "a.json")
    with contextlib.closing(come_in(tmp_path / "a.json", tmp_path / "b.reconcile")) as book:
        assert out(book, tmp_path / "b.json") == before


def test_writing_out_changes_nothing(book: Workbook, tmp_path: Path) -> None:
    """An export that destroys the journal has been seen elsewhere."""
    book.write(fill)
    before = book.path.read_bytes()

    write_everything(book, tmp_path / "out.json")

    assert book.path.read_bytes() == before
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600


def test_nothing_is_written_out_over_a_workbook(book: Workbook, tmp_path: Path) -> None:
    """A workbook may be called out.json."""
    make_book(tmp_path / "out.json").close()
    before = (tmp_path / "out.json").read_bytes()

    with pytest.raises(AlreadyThere):
        write_everything(book, tmp_path / "out.json")
    assert (tmp_path / "out.json").read_bytes() == before


def test_without_a_status_no_contact_is_wanted_until_it_is_said(
    book: Workbook, tmp_path: Path
) -> None:
    """Nobody has said yet, in this workbook, that it is welcome."""
    book.write(write_page("words"))
    before = out(book, tmp_path / "a.json")

    with contextlib.closing(come_in(tmp_path / "a.json", tmp_path / "b.reconcile")) as made:
        now = made.read(circumstances()).standing(NOON)
        again = out(made, tmp_path / "b.json")

    assert now.status is contact.Status.NONE
    assert again == before  # how the file came to be is not part of everything


def test_a_status_comes_in_as_it_was(book: Workbook, tmp_path: Path) -> None:
    """Its reader is the program: it knows what was said."""
    book.write(record_status(contact.StatusEntry(contact.Status.SPACE, NOON, NOON)))
    out(book, tmp_path / "a.json")

    with contextlib.closing(come_in(tmp_path / "a.json", tmp_path / "b.reconcile")) as made:
        assert made.read(circumstances()).standing(NOON).status is contact.Status.SPACE
        assert IMPORTED not in made.read(preferences())


def test_an_existing_file_is_never_touched(full: Path, tmp_path: Path) -> None:
    """It may be the workbook with the newer words."""
    there = tmp_path / "there.reconcile"
    there.write_bytes(b"words")

    with pytest.raises(AlreadyThere):
        come_in(full, there)
    assert there.read_bytes() == b"words"


# What cannot be read -----------------------------------------------------------------------

Change = Callable[[dict[str, Any]], object]


def first(given: dict[str, Any], table: str) -> dict[str, Any]:
    """Return the first entry of a list."""
    entry: dict[str, Any] = given["lists"][table][0]
    return entry


def put(table: str, field: str, value: object) -> Change:
    """Return what puts a value into the first entry of a list."""
    return lambda given: first(given, table).update({field: value})


def double(given: dict[str, Any]) -> None:
    """Let a choice stand twice, both alive."""
    entry = next(each for each in given["lists"]["preference"] if each["deleted_at"] is None)
    other = {**entry, "id": 99, "uuid": "00000000-0000-4000-8000-00000000ffff"}
    given["lists"]["preference"].append(other)


UNFIT: dict[str, tuple[Change, tuple[str, int, str]]] = {
    "text for a number": (put("letter", "position", "1"), ("letter", 1, "position")),
    "yes for a number": (put("letter", "position", True), ("letter", 1, "position")),
    "fraction": (put("letter", "position", 1.5), ("letter", 1, "position")),
    "huge number": (put("letter", "position", 10**40), ("letter", 1, "position")),
    "number for a text": (put("journal_entry", "body", 1), ("journal_entry", 1, "body")),
    "list for a text": (put("journal_entry", "body", [[]]), ("journal_entry", 1, "body")),
    "nothing for a text": (put("journal_entry", "body", None), ("journal_entry", 1, "body")),
    "no day": (put("journal_entry", "day", "2026-02-30"), ("journal_entry", 1, "day")),
    "odd digits": (put("journal_entry", "day", "२०२६-03-03"), ("journal_entry", 1, "day")),
    "no moment": (put("answer", "created_at", "now"), ("answer", 1, "created_at")),
    "last year": (
        put("answer", "created_at", "9999-12-31T23:59:59.000000Z"),
        ("answer", 1, "created_at"),
    ),
    "unknown choice": (put("letter", "mode", "upside_down"), ("letter", 1, "mode")),
    "no version": (put("letter_version", "content", "{}"), ("letter_version", 1, "content")),
    "deep version": (
        put("letter_version", "content", "[" * 100_000),
        ("letter_version", 1, "content"),
    ),
    "no uuid": (put("talk", "uuid", "../../etc"), ("talk", 1, "uuid")),
    "zero": (put("talk", "id", 0), ("talk", 1, "id")),
    "one more field": (put("talk", "more", ""), ("talk", 1, "")),
    "one field less": (lambda given: first(given, "talk").pop("day"), ("talk", 1, "")),
    "no entry": (lambda given: given["lists"].update(talk=[1]), ("talk", 1, "")),
    "no list": (lambda given: given["lists"].update(talk={}), ("talk", 0, "")),
    "one list less": (lambda given: given["lists"].pop("talk"), ("lists", 0, "")),
    "one more list": (lambda given: given["lists"].update(sqlite_master=[]), ("lists", 0, "")),
    "no name of its own": (
        lambda given: given["workbook"].update(uuid="../x"),
        ("workbook", 0, ""),
    ),
    "twice the same uuid": (
        lambda given: given["lists"]["talk"][1].update(uuid=first(given, "talk")["uuid"]),
        ("talk", 2, "uuid"),
    ),
    "twice the same number": (
        lambda given: given["lists"]["talk"][1].update(id=first(given, "talk")["id"]),
        ("talk", 2, "id"),
    ),
    "hangs on nothing": (put("letter_part", "letter_id", 77), ("letter_part", 1, "letter_id")),
    "two where one may live": (double, ("preference", 0, "")),
    "no version number": (lambda given: given.update(version="1000"), ("", 0, "version")),
}


@pytest.mark.parametrize("what", UNFIT)
def test_what_no_workbook_can_hold_is_named_and_nothing_is_made(
    what: str, full: Path, tmp_path: Path
) -> None:
    """A day that is none would keep a tab from being shown, long after."""
    change, where = UNFIT[what]
    given = json.loads(full.read_text("utf-8"))
    change(given)
    full.write_text(json.dumps(given), "utf-8")

    refuse(full, tmp_path, EverythingUnfit)
    with pytest.raises(EverythingUnfit) as told:
        come_in(full, tmp_path / "in.reconcile")
    assert told.value.where == where


def refuse(source: Path, folder: Path, problem: type[WorkbookProblem]) -> None:
    """Check that a file is refused for this reason, unchanged, and that nothing is left."""
    before = source.read_bytes() if source.is_file() else b""
    names = {each.name for each in folder.iterdir()}

    with pytest.raises(problem):
        come_in(source, folder / "in.reconcile")

    assert {each.name for each in folder.iterdir()} == names
    assert not source.is_file() or source.read_bytes() == before


BEGUN = b'{"format": "reconcile-everything", "version": 1000, '
FOREIGN: dict[str, tuple[bytes, type[WorkbookProblem]]] = {
    "empty": (b"", NotEverything),
    "text": ("Grüße".encode("utf-16"), NotEverything),
    "other JSON": (b'{"version": 1}', NotEverything),
    "a list": (b'["reconcile-everything"]', NotEverything),
    "deep": (BEGUN + b'"lists": ' + b"[" * 2_000_000, EverythingCut),
    "deep and whole": (BEGUN + b'"lists": ' + b"[" * 99_999 + b"]" * 99_999 + b"}", EverythingCut),
    "half a letter": (BEGUN + b'"\xc3', EverythingCut),
    "no number": (BEGUN + b'"lists": NaN}', EverythingUnfit),
    "a long number": (BEGUN + b'"lists": ' + b"9" * 5000 + b"}", EverythingCut),
    "a name twice": (BEGUN + b'"version": 1000}', EverythingUnfit),
    "newer": (b'{"format": "reconcile-everything", "version": 9000}', EverythingTooNew),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_what_is_not_ours_is_said_to_be_so(what: str, tmp_path: Path) -> None:
    """Each for its own reason, and calmly."""
    content, problem = FOREIGN[what]
    (tmp_path / "given.json").write_bytes(content)

    refuse(tmp_path / "given.json", tmp_path, problem)


def test_a_file_that_was_cut_off_anywhere_is_told(full: Path, tmp_path: Path) -> None:
    """As a stick that was pulled out leaves it."""
    content = full.read_bytes().rstrip()
    cut = tmp_path / "cut.json"

    for size in range(60, len(content), 997):
        cut.write_bytes(content[:size])
        refuse(cut, tmp_path, EverythingCut)


def test_folders_and_missing_files_are_told(tmp_path: Path) -> None:
    """A wrong name is the likeliest mistake of all."""
    refuse(tmp_path, tmp_path, NotEverything)
    refuse(tmp_path / "none.json", tmp_path, NotEverything)


def test_a_file_beyond_all_measure_is_not_read(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would fill the memory before anything could be said."""
    from reconcile_gui.workbook import read_through

    monkeypatch.setattr(read_through, "LARGEST_BYTES", full.stat().st_size - 1)

    refuse(full, tmp_path, EverythingTooLarge)


def test_a_passphrase_that_cannot_be_used_makes_nothing(full: Path, tmp_path: Path) -> None:
    """As for any other new workbook."""
    with pytest.raises(PassphraseUnusable):
        come_in(full, tmp_path / "in.reconcile", "")
    assert not (tmp_path / "in.reconcile").exists()


def test_a_place_that_is_not_there_is_told(full: Path, tmp_path: Path) -> None:
    """A stick may be gone by now."""
    with pytest.raises(CannotOpen):
        come_in(full, tmp_path / "gone" / "in.reconcile")


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
def test_it_can_be_stopped_at_any_moment(full: Path, tmp_path: Path, share: float) -> None:
    """Twenty years take some seconds; whoever does not want to wait need not."""
    names = {each.name for each in tmp_path.iterdir()}

    def stop(done: float) -> None:
        if done >= share:
            raise Stopped

    with pytest.raises(Stopped):
        read_in(full, tmp_path / "in.reconcile", None, origin="there", tick=stop)
    assert {each.name for each in tmp_path.iterdir()} == names


def test_half_an_emoji_comes_in_as_a_mark(full: Path, tmp_path: Path) -> None:
    """As everywhere in a workbook."""
    given = json.loads(full.read_text("utf-8"))
    put("journal_entry", "body", "a\ud83d")(given)
    full.write_text(json.dumps(given), "utf-8")

    with contextlib.closing(come_in(full, tmp_path / "in.reconcile")) as book:
        assert next(row[9] for row in rows_of(book)["journal_entry"]) == "a\ufffd"


def test_the_known_choices_are_those_of_the_tabs() -> None:
    """A new one must be able to come in."""
    known: dict[tuple[str, str], Any] = {
        ("contact_status", "status"): contact.Status,
        ("question_mark", "mark"): Mark,
        ("letter", "kind"): letters.Kind,
        ("letter", "mode"): letters.Mode,
        ("silenced_note", "reach"): letters.Reach,
        ("boundary", "whose"): boundaries.Whose,
        ("boundary", "status"): boundaries.Status,
        ("boundary_log", "kind"): boundaries.Happening,
        ("promise", "to_whom"): promises.ToWhom,
        ("promise", "size"): promises.Size,
        ("occurrence", "status"): promises.Outcome,
        ("outcome_history", "from_status"): promises.Outcome,
        ("outcome_history", "to_status"): promises.Outcome,
        ("check_in", "variant"): check_in.Variant,
        ("check_in_answer", "answer"): check_in.Answer,
    }

    assert {key: {each.value for each in enum} for key, enum in known.items()} == CHOICES
    assert len(LISTS) == len(metadata.tables) - 1
