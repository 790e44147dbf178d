"""What the chart shows, read from the workbook: also crossings by me, letters given, talks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Occurrence, Outcome, Settled, Size
from reconcile_gui.trust.store.events import events
from reconcile_gui.trust.store.reading import counted_days, uncounted
from reconcile_gui.trust.timeline import Happening, Mark, Source
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile_gui.workbook.transaction import Operation, Query, Reader

_promise, _log, _boundary = tables.promise, tables.boundary_log, tables.boundary
_given, _letter, _check_in = tables.letter_given, tables.letter, tables.check_in
_talk = tables.talk
# Preferences, "1" once the writer chose so in this workbook: the estimate is hidden, recent
# months weigh more in it, the picture of what is built and lost is shown.
ESTIMATE_HIDDEN = "trust_estimate_hidden"
RECENT_WEIGHS_MORE = "trust_recent_weighs_more"
BUILT_SHOWN = "trust_built_shown"
CROSSED_BY_ME = "crossed_by_me"


@dataclass(frozen=True, slots=True)
class Recorded:
    """Everything the chart is made of, in any order, also what lies ahead."""

    marks: tuple[Mark, ...]
    happenings: tuple[Happening, ...]
    check_ins: tuple[date, ...]
    settled: tuple[Settled, ...]
    drawing: Drawing


def recorded(today: date) -> Query[Recorded]:
    """Return what the chart is made of; open promises only from past due on."""

    def read(reader: Reader) -> Recorded:
        living = sa.select(_promise.c.id, _promise.c.body, _promise.c.size).where(
            _promise.c.deleted_at.is_(None)
        )
        rows = reader.rows(living)
        bodies = {row.id: row.body for row in rows}
        sizes = {row.id: Size(row.size) for row in rows}
        counted = list(counted_days(reader))
        others = (_mark(one, bodies[one.promise_id], today) for one in uncounted(reader))
        own = (
            Happening(one.day, one.kind, one.body, one.next, one.weight, Source.EVENT, one.uuid)
            for one in events()(reader)
        )
        days = reader.rows(
            sa.select(_check_in.c.day).where(_check_in.c.deleted_at.is_(None)).distinct()
        )
        return Recorded(
            marks=(
                *(Mark(day, outcome, bodies[key], note) for key, outcome, day, note in counted),
                *(mark for mark in others if mark is not None),
            ),
            happenings=(*own, *_crossings(reader), *_letters(reader), *_talks(reader)),
            check_ins=tuple(date.fromisoformat(row.day) for row in days),
            settled=tuple(Settled(outcome, day, sizes[key]) for key, outcome, day, _ in counted),
            drawing=_drawing(preferences()(reader)),
        )

    return read


def hide_estimate(hidden: bool) -> Operation[None]:
    """Keep whether the estimate is shown in this workbook."""
    return prefer({ESTIMATE_HIDDEN: "1" if hidden else ""})


def weigh_recent(wanted: bool) -> Operation[None]:
    """Keep whether recent months weigh more in the estimate of this workbook."""
    return prefer({RECENT_WEIGHS_MORE: "1" if wanted else ""})


def show_built(wanted: bool) -> Operation[None]:
    """Keep whether the picture of what is built and lost is shown in this workbook."""
    return prefer({BUILT_SHOWN: "1" if wanted else ""})


def _drawing(chosen: dict[str, str]) -> Drawing:
    return Drawing(
        hides_estimate=chosen.get(ESTIMATE_HIDDEN) == "1",
        weighs_recent=chosen.get(RECENT_WEIGHS_MORE) == "1",
        shows_built=chosen.get(BUILT_SHOWN) == "1",
    )


def _mark(one: Occurrence, body: str, today: date) -> Mark | None:
    """Return how a day that does not count is drawn; None for what is not."""
    if one.outcome is Outcome.OPEN:
        is_past = one.due_on is not None and one.due_on < today
        return Mark(one.due_on, one.outcome, body, one.note) if is_past and one.due_on else None
    noted = one.recorded_on
    day = one.due_on if one.due_on is not None and one.due_on <= today else noted
    if day is None:
        return None
    return Mark(day, one.outcome, body, one.note, changed_on=noted)


def _crossings(reader: Reader) -> Iterator[Happening]:
    """Yield the boundaries the writer crossed. Crossings by the other are never read."""
    for row in reader.rows(
        sa.select(_log.c.day, _log.c.note, _log.c.what_i_did, _boundary.c.id)
        .join(_boundary, _boundary.c.id == _log.c.boundary_id)
        .where(
            _log.c.kind == CROSSED_BY_ME,
            _log.c.deleted_at.is_(None),
            _boundary.c.deleted_at.is_(None),
        )
        .order_by(_log.c.id)
    ):
        yield _happening(row, Kind.CROSSED, row.note, row.what_i_did, Source.BOUNDARY)


def _letters(reader: Reader) -> Iterator[Happening]:
    for row in reader.rows(
        sa.select(_given.c.day, _given.c.how, _given.c.id)
        .join(_letter, _letter.c.id == _given.c.letter_id)
        .where(_given.c.deleted_at.is_(None), _letter.c.deleted_at.is_(None))
        .order_by(_given.c.id)
    ):
        yield _happening(row, Kind.GIVEN, row.how, "", Source.LETTER)


def _talks(reader: Reader) -> Iterator[Happening]:
    """Yield the talks that were listened to.

    PRIVACY: what the other person said is theirs and never read; only that there was a
    talk, and what the writer said back.
    """
    for row in reader.rows(
        sa.select(_talk.c.day, _talk.c.i_said_back, _talk.c.id)
        .where(_talk.c.deleted_at.is_(None))
        .order_by(_talk.c.id)
    ):
        yield _happening(row, Kind.TALK, row.i_said_back, "", Source.TALK)


def _happening(row: sa.Row[Any], kind: Kind, body: str, after: str, source: Source) -> Happening:
    day = date.fromisoformat(row.day)
    return Happening(day, kind, body, after, source=source, key=str(row.id))
