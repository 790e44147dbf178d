"""Fills a new workbook with the invented story of the sample, day by day.

story.toml says what happened. An answer, a page, a boundary … carries the `day` it was
written on; a letter its drafts, which are kept as versions; a promise its outcomes by the
day that was due, and `otherwise` what became of all its other days.
"""

from __future__ import annotations

import tomllib
import uuid
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Happening, LogEntry, Offer, Status, Whose
from reconcile_gui.care.contact import STATUS_OF_ANSWER, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import STAGE, circumstances, name_people, record_status
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.question_files import SOURCES_FILE, load_questions
from reconcile_gui.reflection.questions import OWN_PREFIX
from reconcile_gui.reflection.store.answering import save_answer, stop_at
from reconcile_gui.reflection.store.guides import save_field, save_note_on_growth
from reconcile_gui.reflection.store.journal import save_entry
from reconcile_gui.reflection.store.own import save_own_question
from reconcile_gui.sample_promises import tell_promise
from reconcile_gui.text.names import fill_partner
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import STATEMENTS, Answer, Variant
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import prefer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.reflection.guides.guide import GuideShelf
    from reconcile_gui.workbook.book import Workbook

FORMAT = 2
WEEK = timedelta(days=7)
EVENING = time(19, 42)
# As the letters of the story are dated, whatever language this computer speaks.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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
    if story.get("format") != FORMAT:
        raise ValueError(f"This program reads stories of format {FORMAT}.")
    return story


def moved(story: dict[str, Any], today: date) -> dict[str, Any]:
    """Return the story as if it were looked at today.

    What lies before goes by whole weeks, so that weekdays stay; the last day and what is
    still to come go with today. Nothing changes its order.
    """
    told = story["today"]
    exactly = today - told
    by_weeks = exactly // WEEK * WEEK

    def move(value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
        if isinstance(value, date):
            return value + (exactly if value >= told else by_weeks)
        if isinstance(value, dict):
            return {key: move(each) for key, each in value.items()}
        if isinstance(value, list):
            return [move(each) for each in value]
        return value

    story_today: dict[str, Any] = move(story)
    return story_today


def tell(story: dict[str, Any], book: Workbook, clock: StoryClock, questions: Path) -> None:
    """Write the story into a new workbook that was opened with this clock.

    questions: folder of the question sets, whose texts the answers keep; the guides of
    the same language lie beside it.
    """
    guides = load_guides(questions.parents[1] / "guides" / questions.name, questions / SOURCES_FILE)
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
        "own_question": lambda row: _tell_own_question(book, clock, row),
        "answer": lambda row: _tell_answer(book, row, texts[row["question"]], people),
        "guide": lambda row: _tell_guide(book, clock, guides, row),
        "letter": lambda row: _tell_letter(book, clock, row),
        "boundary": lambda row: _tell_boundary(book, clock, row),
        "openness": lambda row: _tell_openness(book, row),
        "promise": lambda row: tell_promise(book, clock, row, story["today"]),
        "event": lambda row: _tell_event(book, row),
        "check_in": lambda row: _tell_check_in(book, row),
    }
    for kind, teller in tellers.items():
        for row in story.get(kind, []):
            clock.day = row.get("day") or row["made_on"]
            teller(row)
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


def _tell_own_question(book: Workbook, clock: StoryClock, row: dict[str, Any]) -> None:
    own = str(uuid.uuid4())
    book.write(save_own_question(own, row["body"]))
    if "answer" in row:
        clock.day = row["answered_on"]
        book.write(save_answer(f"{OWN_PREFIX}{own}", row["body"], "en", row["answer"]))


def _tell_guide(book: Workbook, clock: StoryClock, guides: GuideShelf, row: dict[str, Any]) -> None:
    guide, entry = guides.guide(row["id"]), str(uuid.uuid4())
    if guide is None:
        raise ValueError(f"There is no guide {row['id']}.")
    for field, told in row["fields"].items():
        value = told.isoformat() if isinstance(told, date) else told
        book.write(save_field(guide.keeping, entry, field, value))
    for note in row.get("notes", []):
        clock.day = note["day"]
        book.write(save_note_on_growth(entry, str(uuid.uuid4()), note["body"]))


def _tell_letter(book: Workbook, clock: StoryClock, row: dict[str, Any]) -> None:
    letter_id = book.write(
        letters.create_letter(
            language="en-GB",
            title=row["title"],
            salutation=row["salutation"],
            signature=row["signature"],
        )
    ).value
    if "dated_on" in row:
        book.write(letters.save_date(letter_id, row["dated_on"], as_dated(row["dated_on"])))
    version = None
    for draft in row["draft"]:
        clock.day = draft["day"]
        for part, body in draft["parts"].items():
            book.write(letters.save_part(letter_id, part, body))
        version = book.write(letters.keep_version(letter_id, "closed")).value
    if "given_on" in row:
        clock.day = row["given_on"]
        given = {"day": row["given_on"].isoformat(), "how": row["given_how"]}
        of = {"letter_id": letter_id, "letter_version_id": version}
        book.write(lambda tx: tx.insert(tables.letter_given, **of, **given))


def as_dated(day: date) -> str:
    """Return a day as it stands at the head of a letter: "Saturday, 25 April"."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}"


def _tell_boundary(book: Workbook, clock: StoryClock, row: dict[str, Any]) -> None:
    made = boundaries.add_boundary(Whose(row["whose"]), Status(row["status"]), row["body"])
    boundary_id = book.write(made).value
    for field in ("is_ok", "is_not_ok", "why", "if_crossed", "in_their_words"):
        if field in row:
            book.write(boundaries.save_text(boundary_id, field, row[field]))
    book.write(boundaries.set_date(boundary_id, "agreed_on", row.get("agreed_on")))
    book.write(boundaries.set_date(boundary_id, "look_again_on", row.get("look_again_on")))
    for entry in row.get("log", []):
        clock.day = entry["day"]
        happened = Happening(entry["kind"])
        logged = LogEntry(str(uuid.uuid4()), entry["day"], happened, entry["note"])
        book.write(boundaries.save_log_entry(boundary_id, logged))


def _tell_openness(book: Workbook, row: dict[str, Any]) -> None:
    offer = Offer(
        body=row["body"],
        reason=row["reason"],
        agreed_with=row["agreed_with"],
        start_on=row["day"],
        look_again_on=row["look_again_on"],
        end_on=row["end_on"],
        others_privacy=row["others_privacy"],
        no_longer_needed_when=row["no_longer_needed_when"],
    )
    agreement_id = book.write(boundaries.begin_agreement(offer)).value
    if not book.write(boundaries.agree(agreement_id, row["day"])).value:
        raise ValueError(f"Nobody can have agreed to {row['body']!r}.")


def _tell_event(book: Workbook, row: dict[str, Any]) -> None:
    event = Event(
        uuid=str(uuid.uuid4()),
        day=row["day"],
        kind=Kind(row["kind"]),
        body=row["body"],
        weight=Weight(row.get("weight", "none")),
        next=row.get("next", ""),
    )
    book.write(trust.save_event(event))


def _tell_check_in(book: Workbook, row: dict[str, Any]) -> None:
    variant = Variant.APART
    for statement, answer in zip(STATEMENTS[variant], row["answers"], strict=True):
        book.write(trust.save_answer(row["day"], variant, statement, Answer(answer)))
    for field in ("not_done_well", "they_said", "feeling"):
        if field in row:
            book.write(trust.save_text(row["day"], variant, field, row[field]))
