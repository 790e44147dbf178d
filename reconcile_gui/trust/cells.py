"""What a row of the list shows, all in words."""

from __future__ import annotations

from dataclasses import dataclass

from reconcile_gui.trust.records import Asked, Due, Outcome, PastLine
from reconcile_gui.trust.words import PromiseWords

# RowButton.what of the button that opens the form of a line; the others are outcomes.
OPEN = "edit"
# Chosen: a promise is a sentence or two; what was pasted whole stands in the form.
SHOWN_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class RowButton:
    """One button of a row. what: the value of an outcome, or OPEN."""

    what: str
    words: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Cells:
    """What a row shows.

    key: id of the occurrence. when, when_short: for wide and narrower windows. details:
    the columns in one, for a compact window. spoken: the whole row, as it is read aloud.
    asks: whether its outcomes stand there also when the row is not selected.
    """

    key: int
    body: str
    to: str
    when: str
    when_short: str
    last: str
    details: str
    spoken: str
    mark: Outcome | None = None
    is_today: bool = False
    asks: bool = False
    buttons: tuple[RowButton, ...] = ()


def open_cells(asked: Asked, words: PromiseWords, edit: str) -> Cells:
    """Return the row of an open promise. edit: the words of the button for its form."""
    line, due = asked.line, asked.due
    offered = (
        RowButton(
            offer.outcome.value, words.button(offer.outcome, due), words.meaning(offer.outcome)
        )
        for offer in asked.offers
    )
    return Cells(
        key=line.occurrence.id,
        body=shown(line.promise.body),
        to=words.to(line.promise),
        when=words.due(line.occurrence, due),
        when_short=words.due(line.occurrence, due, short=True),
        last=words.last_time(line.last_time),
        details=words.details(line, due),
        spoken=words.open_line(line, due),
        mark=Outcome.OPEN if due is Due.PAST else None,
        is_today=due is Due.TODAY,
        asks=due in (Due.TODAY, Due.PAST),
        buttons=(*offered, RowButton(OPEN, edit)),
    )


def past_cells(past: PastLine, words: PromiseWords, edit: str) -> Cells:
    """Return the row of a settled promise. edit: the words of the button for its form."""
    line = past.line
    return Cells(
        key=line.occurrence.id,
        body=shown(line.promise.body),
        to=words.to(line.promise),
        when=words.settled(line.occurrence),
        when_short=words.settled(line.occurrence, short=True),
        last="",
        details=words.past_details(line),
        spoken=words.past_line(line),
        mark=line.occurrence.outcome,
        buttons=(RowButton(OPEN, edit),),
    )


def shown(body: str) -> str:
    """Return a promise for a row, its end left out where it is a whole page."""
    text = body.strip()
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1].rstrip() + "…"
