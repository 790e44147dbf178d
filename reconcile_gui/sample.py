"""Fills a new workbook with the invented story of the sample, day by day."""

from __future__ import annotations

import tomllib
import uuid
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care.contact import STATUS_OF_ANSWER, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import STAGE, circumstances, name_people, record_status
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.reflection.store.answering import save_answer, stop_at
from reconcile_gui.reflection.store.journal import save_entry
from reconcile_gui.text.names import fill_partner
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.workbook.preferences import prefer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook

EVENING = time(19, 42)


class StoryClock:
    """Stands still in the evening of one day of the story."""

    def __init__(self, day: date) -> None:
        """Begin on this day."""
        self.day = day

    def now(self) -> datetime:
        """Return the evening of the day, aware, in UTC."""
        return datetime.combine(self.day, EVENING).astimezone(UTC)

    def today(self) -> date:
        """Return the day."""
        return self.day


def read_story(folder: Path) -> dict[str, Any]:
    """Return the story in `folder` (resources/sample/LANGUAGE)."""
    story = tomllib.loads((folder / "story.toml").read_text("utf-8"))
    if story.get("format") != 1:
        raise ValueError("This program reads stories of format 1.")
    return story


def tell(story: dict[str, Any], book: Workbook, clock: StoryClock, questions: Path) -> None:
    """Write the story into a new workbook that was opened with this clock.

    questions: folder of the question sets, whose texts the answers keep.
    """
    people = People(story["own_name"], story["partner_name"], story["together"])
    book.write(name_people(people))
    book.write(prefer({STAGE: story["stage"]}))
    texts = {
        question.id: question.text
        for each in load_questions(questions).sets
        for question in each.questions
    }
    tellers: dict[str, Callable[[dict[str, Any]], object]] = {
        "status": lambda row: _tell_status(book, clock, row),
        "journal": lambda row: book.write(save_entry(str(uuid.uuid4()), row["body"].strip())),
        "answer": lambda row: _tell_answer(book, row, texts[row["question"]], people),
        "boundary": lambda row: _tell_boundary(book, row),
        "promise": lambda row: _tell_promise(book, clock, row),
    }
    for kind, teller in tellers.items():
        for row in story.get(kind, []):
            clock.day = row.get("day") or row["made_on"]
            teller(row)
    clock.day = story["letter"]["day"]
    _tell_letter(book, story["letter"])
    clock.day = story["today"]


def _tell_status(book: Workbook, clock: StoryClock, row: dict[str, Any]) -> None:
    entry = new_entry(
        STATUS_OF_ANSWER[row["answer"]],
        book.read(circumstances()).entries,
        clock.now().astimezone(),
        said_on=row["day"],
        until_on=row.get("until"),
        in_their_words=row.get("words", ""),
    )
    book.write(record_status(entry))


def _tell_answer(book: Workbook, row: dict[str, Any], question: str, people: People) -> None:
    text = fill_partner(question, people.partner)
    book.write(save_answer(row["question"], text, "en", row["body"].strip()))
    book.write(stop_at(row["question"]))


def _tell_letter(book: Workbook, row: dict[str, Any]) -> None:
    letter_id = book.write(
        letters.create_letter(
            language="en-GB",
            title=row["title"],
            salutation=row["salutation"],
            signature=row["signature"],
        )
    ).value
    book.write(letters.save_date(letter_id, None, row["date_text"]))
    for part, body in row["parts"].items():
        book.write(letters.save_part(letter_id, part, body))


def _tell_boundary(book: Workbook, row: dict[str, Any]) -> None:
    made = boundaries.add_boundary(Whose(row["whose"]), Status(row["status"]), row["body"])
    boundary_id = book.write(made).value
    if "is_ok" in row:
        book.write(boundaries.save_text(boundary_id, "is_ok", row["is_ok"]))
    if "is_not_ok" in row:
        book.write(boundaries.save_text(boundary_id, "is_not_ok", row["is_not_ok"]))
    if "if_crossed" in row:
        book.write(boundaries.save_text(boundary_id, "if_crossed", row["if_crossed"]))
    if "look_again_on" in row:
        book.write(boundaries.set_date(boundary_id, "look_again_on", row["look_again_on"]))


def _tell_promise(book: Workbook, clock: StoryClock, row: dict[str, Any]) -> None:
    terms = Terms(
        body=row["body"],
        to_whom=ToWhom(row["to"]),
        to_name="",
        size=Size(row["size"]),
        made_on=row["made_on"],
        due_on=row["due_on"],
    )
    book.write(trust.save_promise(str(uuid.uuid4()), terms))
    if "outcome" in row:
        clock.day = row.get("done_on") or row["due_on"]
        made = book.read(trust.open_lines())[-1].occurrence
        book.write(trust.record_outcome(made.id, Outcome(row["outcome"]), row.get("done_on")))
