"""Ten years of a made-up life in one workbook, the same in every run.

    python -m tests.bench.ten_years PATH

Word frequencies are Zipf-like over about 1,500 words; "marigold" stands in every 97th page
of the journal, "zyzzyva" nowhere. A page a day, an answer every third, a letter a season with
its parts, a boundary every two months with its log, a promise a week with its outcome, an
event every ten days and a check-in a week.
"""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa

from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, make_book

SEED, DAYS, WORDS = 7, 3650, 300
FIRST = date(2016, 3, 6)
BEGIN = (
    "b",
    "br",
    "c",
    "ch",
    "d",
    "f",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "st",
    "t",
    "th",
)
MIDST = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
END = ("n", "r", "s", "t", "l", "m", "lk", "st", "ck", "ng")
REAL = """
the and I to a of you was that it in my we for not but had with me on is at as be so said felt
hurt trust listen boundary promise apology calm angry afraid honest talk time home work call
message evening morning walk sleep family friend child because after before again never always
sometimes better worse sorry thank please need want know think
"""


class Words:
    """Speaks sentences of made-up words, with a will of its own but always the same."""

    def __init__(self) -> None:
        """Begin at the beginning."""
        self._random = random.Random(SEED)  # noqa: S311 - made-up text, no secret
        made = ["".join(one) for one in itertools.product(BEGIN, MIDST, END)]
        self._random.shuffle(made)
        self._all = [*REAL.split(), *made[:1400]]
        self._weights = list(
            itertools.accumulate(1 / (place + 3) for place in range(len(self._all)))
        )

    def text(self, about: int, *, with_word: str = "") -> str:
        """Return a text of about so many words, in sentences and paragraphs."""
        count = self._random.randint(max(1, about * 8 // 10), max(1, about * 12 // 10))
        words = self._random.choices(self._all, cum_weights=self._weights, k=count)
        if with_word:
            words[count // 2] = with_word
        return "\n\n".join(_paragraphs(self._sentences(words)))

    def _sentences(self, words: list[str]) -> Iterator[str]:
        left = words
        while left:
            length = self._random.randint(6, 16)
            sentence, left = " ".join(left[:length]), left[length:]
            yield sentence[0].upper() + sentence[1:] + "."


def _paragraphs(sentences: Iterator[str]) -> Iterator[str]:
    while some := list(itertools.islice(sentences, 6)):
        yield " ".join(some)


def fill(tx: Transaction) -> None:
    """Write ten years into an empty workbook."""
    words = Words()
    for number in range(DAYS):
        _day(tx, words, number)


def _day(tx: Transaction, words: Words, number: int) -> None:
    day = (FIRST + timedelta(days=number)).isoformat()
    word = "marigold" if number % 97 == 0 else ""
    tx.insert(tables.journal_entry, day=day, body=words.text(WORDS, with_word=word))
    if number % 3 == 0:
        answered = number // 3  # each of 96 questions again and again, over the years
        question = f"{'ABCDEFGHIJKL'[answered % 12]}{answered // 12 % 8 + 1}"
        asked = {"question_id": question, "question_text": words.text(12), "language": "en"}
        tx.insert(tables.answer, **asked, day=day, body=words.text(60))
    if number % 90 == 0:
        _letter(tx, words, number // 90)
    if number % 60 == 0:
        _boundary(tx, words, day, number // 60)
    if number % 7 == 0:
        _promise(tx, words, day, number)
    if number % 10 == 0:
        what = {"kind": "talked", "body": words.text(20), "weight": "small"}
        tx.insert(tables.event, day=day, **what, what_i_did_next=words.text(10))


def _letter(tx: Transaction, words: Words, position: int) -> None:
    letter_id = tx.insert(
        tables.letter,
        title=words.text(5),
        kind="apology",
        language="en",
        mode="parts",
        position=position,
    )
    for place, part in enumerate(PART_IDS):
        text = words.text(70)
        tx.insert(tables.letter_part, letter_id=letter_id, part=part, position=place, body=text)


def _boundary(tx: Transaction, words: Words, day: str, position: int) -> None:
    boundary_id = tx.insert(
        tables.boundary,
        body=words.text(9),
        whose=("mine", "theirs", "ours")[position % 3],
        is_ok=words.text(8),
        is_not_ok=words.text(8),
        status="agreed",
        position=position,
    )
    for _ in range(6):
        entry = {"day": day, "kind": "held", "note": words.text(12)}
        tx.insert(tables.boundary_log, boundary_id=boundary_id, **entry)


def _promise(tx: Transaction, words: Words, day: str, number: int) -> None:
    promise_id = tx.insert(
        tables.promise,
        body=words.text(8),
        to_whom=("partner", "self")[number % 2],
        size="small",
        made_on=day,
    )
    due = (date.fromisoformat(day) + timedelta(days=3)).isoformat()
    is_open = number > DAYS - 20
    tx.insert(
        tables.occurrence,
        promise_id=promise_id,
        due_on=due,
        status="open" if is_open else ("kept", "kept", "late", "not_kept")[number % 4],
        done_on=None if is_open else due,
        note=words.text(6),
    )
    check_in = tx.insert(tables.check_in, day=day, variant="usual", not_done_well=words.text(12))
    for statement in ("1", "2"):
        said = {"statement": statement, "answer": "partly"}
        tx.insert(tables.check_in_answer, check_in_id=check_in, **said)


def ten_years(path: Path) -> Workbook:
    """Return a new workbook with ten years in it, open."""
    book = make_book(path, clock=StandingClock())
    book.write(fill)
    return book


def main() -> None:
    """Make the file named on the command line and say how much is in it."""
    path = Path(sys.argv[1])
    book = ten_years(path)
    rows = book.read(lambda reader: reader.value(sa.text("SELECT count(*) FROM search")))
    book.close()
    sys.stdout.write(f"{rows} rows with words, {path.stat().st_size / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main()
