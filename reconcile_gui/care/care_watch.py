"""Whether words just written open the care panel, or only bring its quiet link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reconcile_gui.care.pages import PageId
from reconcile_gui.coach.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import date

    from reconcile_gui.clock import Clock
    from reconcile_gui.coach.settle import Hit

Shown = Literal["panel", "link", "nothing"]


class CareWatch:
    """Remembers, in memory alone, on which day the panel was shown for which workbook.

    Nothing is stored or counted, so after a restart the panel may open once more.
    """

    def __init__(self, clock: Clock) -> None:
        """clock: tells the local day."""
        self._clock = clock
        self._shown_on: dict[Hashable, date] = {}

    def on_hits(self, hits: Iterable[Hit], workbook_key: Hashable) -> Shown:
        """Return what to show for what was found in a text just written.

        hits: of any rule; only those of care count. workbook_key: tells workbooks
        apart. "panel" once a day for each workbook, "link" afterwards.
        """
        if not panel_rule(hits):
            return "nothing"
        today = self._clock.today()
        if self._shown_on.get(workbook_key) == today:
            return "link"
        self._shown_on[workbook_key] = today
        return "panel"


def panel_rule(hits: Iterable[Hit]) -> str:
    """Return the id of the care rule whose panel fits, or "" without a care hit.

    Words about dying come before words about violence, wherever they stand.
    """
    found = [hit.rule_id for hit in hits if hit.severity is Severity.CARE]
    if PageId.SELFHARM_PANEL in found:
        return str(PageId.SELFHARM_PANEL)
    return found[0] if found else ""
