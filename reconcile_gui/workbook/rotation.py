"""Which backups are kept: recent ones, then one a day, a week and a month, within a size."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping
    from datetime import datetime

RECENT = 10
DAYS = 14
WEEKS = 8
MONTHS = 12
# Chosen: more than every backup of twenty years of daily writing takes; what goes beyond it
# holds something else, and must not fill the disk that the workbook needs.
BYTES_KEPT = 2_000_000_000
# However large they are: one may be damaged, and a slip may be older than the newest.
NEVER_FEWER = 3


def which_to_keep(
    made: Iterable[datetime],
    now: datetime,
    *,
    recent: int = RECENT,
    days: int = DAYS,
    weeks: int = WEEKS,
    months: int = MONTHS,
) -> frozenset[datetime]:
    """Return the moments of the backups to keep.

    made, now: aware, in the person's own zone, so that days are their days. Kept are the
    `recent` newest, the newest of each of the last `days` days, `weeks` weeks and `months`
    months that have one at all, and everything from the future: then the clock was wrong,
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
            *_newest_of_each(past, lambda moment: (moment.year, moment.month), months),
        ]
    )


def within_size(
    sizes: Mapping[datetime, int], now: datetime, most: int = BYTES_KEPT
) -> frozenset[datetime]:
    """Return the moments of the backups that fit, the newest first.

    sizes: bytes of each. The newest three stay whatever they take, and so does what is from
    the future.
    """
    kept, taken = [moment for moment in sizes if moment > now], 0
    past = sorted((moment for moment in sizes if moment <= now), reverse=True)
    for place, moment in enumerate(past):
        taken += sizes[moment]
        if place >= NEVER_FEWER and taken > most:
            break
        kept.append(moment)
    return frozenset(kept)


def _newest_of_each(
    newest_first: list[datetime], span_of: Callable[[datetime], Hashable], at_most: int
) -> list[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        newest.setdefault(span_of(moment), moment)
    return list(newest.values())[:at_most]
