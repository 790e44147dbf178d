"""Which backups are kept: some recent ones, one a day for a week, one a week for a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import datetime

RECENT = 5
DAYS = 7
WEEKS = 4


def which_to_keep(
    made: Iterable[datetime],
    now: datetime,
    *,
    recent: int = RECENT,
    days: int = DAYS,
    weeks: int = WEEKS,
) -> frozenset[datetime]:
    """Return the moments of the backups to keep.

    made, now: aware, in the person's own zone, so that days are their days. Kept are the
    `recent` newest, the newest of each of the last `days` days and of the last `weeks`
    weeks that have one at all, and everything from the future: then the clock was wrong,
    or is, and nobody can say which of them are old.
    """
    newest_first = sorted(set(made), reverse=True)
    past = [moment for moment in newest_first if moment <= now]
    return frozenset(
        [
            *(moment for moment in newest_first if moment > now),
            *past[:recent],
            *_newest_of_each(past, lambda moment: moment.date(), days),
            *_newest_of_each(past, lambda moment: moment.isocalendar()[:2], weeks),
        ]
    )


def _newest_of_each(
    newest_first: list[datetime], span_of: Callable[[datetime], Hashable], at_most: int
) -> list[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        newest.setdefault(span_of(moment), moment)
    return list(newest.values())[:at_most]
