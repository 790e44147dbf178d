"""What the Trust tab shows, put together where it is read, not where it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.trust.counts import Told, told
from reconcile_gui.trust.timeline import Timeline, timeline

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.trust.records import Page
    from reconcile_gui.trust.store import Recorded


@dataclass(frozen=True, slots=True)
class AtOnce:
    """One reading of the workbook. told: what the sentences above the chart are made of."""

    circumstances: Circumstances
    page: Page
    recorded: Recorded
    told: Told
    timeline: Timeline


def at_once(circumstances: Circumstances, page: Page, recorded: Recorded, today: date) -> AtOnce:
    """Return what the tab shows, worked out as far as can be without a window."""
    shown = timeline(
        today,
        recorded.marks,
        recorded.happenings,
        recorded.check_ins,
        circumstances.entries,
        recorded.settled,
        recorded.drawing,
    )
    shown.prepare()
    return AtOnce(circumstances, page, recorded, told(recorded.settled, today), shown)
