"""Words are found wherever they were written, as a person means them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.indexed import INDEXED
from reconcile_gui.workbook.search import LOOKED_AT, Found, Where, find, wanted
from reconcile_gui.workbook.tables import (
    answer,
    boundary,
    boundary_log,
    journal_entry,
    letter,
    letter_part,
)
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import make_book, write_page

TEXTS = [
    "Café am Morgen: I don’t understand",
    "Cafe\u0301, taken apart",
    "我们昨天吵架了。对不起",
    "مرحبا بك يا صديقي",
    "שלום עולם",
    'He said "maybe" * AND 100 % 😀 smile',
    "before\0after the nul",
    "Ångström in der Straße",
    "नमस्ते दुनिया",
    "สวัสดีครับ",
    "half_word 50%",
    "👩‍👩‍👧 family",
    "C++ and (brackets) and back\\slash",
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """Return a workbook full of pages; the tests only read it."""
    made = make_book(tmp_path_factory.mktemp("search") / "workbook.reconcile")
    for text in TEXTS:
        made.write(write_page(text))
    yield made
    made.close()


@pytest.fixture
def own_book(tmp_path: Path) -> Iterator[Workbook]:
    """Return an empty workbook of the test's own."""
    made = make_book(tmp_path / "workbook.reconcile")
    yield made
    made.close()


def hits(found: list[Found]) -> list[str]:
    """Return the words that are marked as found."""
    return [one.snippet[start:end] for one in found for start, end in one.spans]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("cafe", ["Cafe\u0301", "Café"]),
        ("CAFÉ", ["Cafe\u0301", "Café"]),
        ("caf morg", ["Caf", "Morg"]),
        ("cafe morg", ["Café", "Morgen"]),
        ("morg café", ["Café", "Morg"]),
        ("don't", ["don’t"]),
        ("don’t", ["don’t"]),
        ("stand", ["stand"]),
        ("吵架", ["吵架"]),
        ("对不起 我们", ["我们", "对不起"]),
        ("مرحبا", ["مرحبا"]),
        ("صديق", ["صديقي"]),
        ("שלום", ["שלום"]),
        ("😀", ["😀"]),
        ("smile 😀", ["😀", "smile"]),
        ("👩‍👩‍👧", ["👩‍👩‍👧"]),
        ('"', ['"', '"']),
        ('"maybe"', ["maybe"]),
        ("*", ["*"]),
        ("AND", ["AND", "and", "and"]),
        ("maybe AND", ["maybe", "AND"]),
        ("angstrom", ["Ångström"]),
        ("straße", ["Straße"]),
        ("after", ["after"]),
        ("สวัสดี", ["สวัสดี"]),
        ("50%", ["50"]),
        ("_", ["_"]),
        ("\\", ["\\"]),
        ("c++", ["C"]),
        ("(bra", ["brackets"]),
    ],
)
def test_what_a_person_types_is_found_and_marked(
    book: Workbook, typed: str, marked: list[str]
) -> None:
    """Case, accents and kinds of apostrophe do not matter; signs are no operators."""
    found = book.read(find(typed))

    assert sorted(hits(found)) == sorted(marked)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " \n\t",
        "NEAR(",
        "maybe OR café",
        "title:x",
        "{",
        "x*y",
        "\0",
        "body : maybe",
        "-caf zzz",
        "'",
    ],
)
def test_what_is_nowhere_is_not_found(book: Workbook, typed: str) -> None:
    """Operators of the index are words like any other."""
    assert book.read(find(typed)) == []


def test_every_word_must_be_there_and_the_last_may_be_begun(book: Workbook) -> None:
    """Results appear while the word is being typed."""
    assert len(book.read(find("morgen under"))) == 1
    assert book.read(find("morgen nowhere")) == []


def test_punctuation_beside_a_word_does_not_hide_it() -> None:
    """A comma that slipped in is nothing wanted."""
    assert wanted("maybe ,").words == ("maybe",)
    assert wanted("maybe ,").anywhere == ()
    assert wanted(",").anywhere == (",",)


def test_a_long_text_is_cut_around_the_hit(own_book: Workbook) -> None:
    """A list shows one or two lines, whatever was pasted."""
    own_book.write(write_page("dull " * 30_000 + "needle " + "dull " * 30_000))
    own_book.write(write_page("长" * 50_000 + "针" + "长" * 50_000))

    latin, chinese = own_book.read(find("needle")), own_book.read(find("针"))

    for found, needle in ((latin, "needle"), (chinese, "针")):
        assert hits(found) == [needle]
        assert len(found[0].snippet) < 400


def test_marks_in_a_text_do_not_confuse_the_spans(own_book: Workbook) -> None:
    """The signs that mark a hit on its way here may have been pasted."""
    own_book.write(write_page("\ufdd1 odd \ufdd0 needle \ufdd1 more"))

    found = own_book.read(find("needle"))

    assert len(found) == 1
    assert all(0 <= start <= end <= len(found[0].snippet) for start, end in found[0].spans)


def test_a_part_is_found_with_what_it_is_a_part_of(own_book: Workbook) -> None:
    """Who finds a sentence wants to go to its letter."""

    def write(tx: Transaction) -> tuple[int, int]:
        owner = tx.insert(letter, kind="apology", language="en", mode="parts", title="To Alex")
        part = tx.insert(letter_part, letter_id=owner, part="what", body="I hid the letters")
        return owner, part

    owner, part = own_book.write(write).value
    found = own_book.read(find("hid"))

    assert [(one.kind, one.row_id, one.owner_id) for one in found] == [("letter_part", part, owner)]
    by_title = own_book.read(find("alex"))
    assert [(one.kind, one.row_id, one.owner_id, one.title) for one in by_title] == [
        ("letter", owner, None, "To Alex")
    ]


def test_what_is_found_says_where_it_belongs(own_book: Workbook) -> None:
    """A part is named by its letter, an answer by its question and its day."""
    letter_id = own_book.write(
        lambda tx: tx.insert(letter, title="To Alex", kind="apology", language="en", mode="parts")
    ).value
    own_book.write(
        lambda tx: tx.insert(letter_part, letter_id=letter_id, part="impact", body="the harbour")
    )
    given = {"question_id": "A1", "language": "en", "day": "2026-03-03"}
    own_book.write(lambda tx: tx.insert(answer, question_text="What?", body="harbour", **given))

    found = {one.kind: one for one in own_book.read(find("harbour"))}

    part, answered = found["letter_part"], found["answer"]
    assert (part.owner_title, part.key, part.day) == ("To Alex", "impact", "")
    assert (answered.title, answered.key, answered.day) == ("What?", "A1", "2026-03-03")


def test_a_word_that_is_everywhere_gives_the_newest_of_every_kind(own_book: Workbook) -> None:
    """Otherwise a thousand pages of the journal would hide the one boundary."""

    def fill(tx: Transaction) -> None:
        tx.insert(boundary, whose="mine", status="said", body="the boundary")
        for number in range(LOOKED_AT + 20):
            tx.insert(journal_entry, day="2026-03-03", body=f"the page {number}")

    own_book.write(fill)

    found = own_book.read(find("the", at_most=10))

    assert [one.kind for one in found].count("boundary") == 1
    newest = [one.snippet for one in found if one.kind == "journal_entry"]
    assert newest[:2] == [f"the page {LOOKED_AT + 19}", f"the page {LOOKED_AT + 18}"]
    assert len(found) == 10


def test_the_newest_may_come_first_whatever_fits_best(own_book: Workbook) -> None:
    """A journal is looked through backwards."""
    own_book.write(write_page("harbour harbour harbour"))
    own_book.write(write_page("once at the harbour, and then nothing of it again"))

    found = own_book.read(find("harbour", where=Where(newest=True)))

    assert [one.row_id for one in found] == [2, 1]


def test_what_is_in_the_bin_or_belongs_to_it_is_not_found(own_book: Workbook) -> None:
    """Deleted words must not look back at a person from a list."""

    def write(tx: Transaction) -> int:
        mine = tx.insert(boundary, whose="mine", status="said", body="Knock before entering")
        tx.insert(boundary_log, boundary_id=mine, day="2026-03-03", kind="held", note="He knocked")
        return mine

    row_id = own_book.write(write).value
    assert len(own_book.read(find("knock"))) == 2
    undo = own_book.write(lambda tx: tx.bin(boundary, row_id)).inverse
    assert own_book.read(find("knock")) == []
    own_book.write(undo)

    assert len(own_book.read(find("knock"))) == 2


def test_a_changed_text_is_found_by_its_new_words_only(own_book: Workbook) -> None:
    """The index follows every save."""
    row_id = own_book.write(write_page("sunrise")).value
    own_book.write(lambda tx: tx.update(INDEXED[0].table, row_id, body="sunset"))

    assert own_book.read(find("sunrise")) == []
    assert len(own_book.read(find("sunset"))) == 1


def test_no_more_are_given_than_asked_for(own_book: Workbook) -> None:
    """A list of a thousand helps nobody."""
    for number in range(30):
        own_book.write(write_page(f"again {number}"))

    assert len(own_book.read(find("again", at_most=7))) == 7


@pytest.mark.parametrize("typed", ["harbour", "arbou", "港"])
def test_one_room_finds_only_what_it_can_show(typed: str, own_book: Workbook) -> None:
    """A result that opens nothing is worse than none, by word, by its midst, by a sign."""
    text = "the harbour 港"
    own_book.write(write_page(text))
    own_book.write(lambda tx: tx.insert(boundary, whose="mine", status="said", body=text))

    found = own_book.read(find(typed, where=Where(kinds=("journal_entry",))))

    assert [one.kind for one in found] == ["journal_entry"]


@pytest.mark.parametrize("typed", ["harbour", "arbou", "港"])
def test_titles_can_be_left_out(typed: str, own_book: Workbook) -> None:
    """Whoever shows questions by themselves does not want each answer to them too."""
    given = {"question_id": "A1", "language": "en", "day": "2026-03-03"}
    text = "The harbour 港?"
    own_book.write(lambda tx: tx.insert(answer, question_text=text, body="I was", **given))

    assert len(own_book.read(find(typed))) == 1
    assert own_book.read(find(typed, where=Where(titles=False))) == []


def test_code_and_file_agree_on_what_is_searched(book: Workbook) -> None:
    """The triggers in the file are frozen; the code must say the same."""
    triggers = dict(
        book.raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    )
    assert set(triggers) == {
        f"{each.kind}_{event}" for each in INDEXED for event in ("found", "refound", "unfound")
    }
    for each in INDEXED:
        columns = [*([each.title] if each.title else []), *each.body]
        sql = triggers[f"{each.kind}_refound"]
        assert f"* 64 + {each.number}, '{each.kind}'" in sql
        of = re.search(r"UPDATE OF (.*?) ON", sql)
        assert of is not None
        assert of[1].split(", ") == ["deleted_at", *columns]
        assert re.findall(r"new\.(\w+)", sql)[1:-1] == columns
