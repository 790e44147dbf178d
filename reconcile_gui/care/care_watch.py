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
    """Remembers, in memory alone, on which day which panel was shown for which workbook.

    Nothing is stored or counted, so after a restart a panel may open once more.
    """

    def __init__(self, clock: Clock) -> None:
        """clock: tells the local day."""
        self._clock = clock
        self._shown_on: dict[tuple[Hashable, str], date] = {}

    def on_hits(self, hits: Iterable[Hit], workbook_key: Hashable, showing: str = "") -> Shown:
        """Return what to show for what was found in a text just written.

        hits: of any rule; only those of care count. workbook_key: tells workbooks
        apart. showing: rule of the panel that is open, or "". "panel" once a day for
        each rule and workbook, "link" afterwards. Words about dying always take the
        place of another panel, and nothing takes the place of theirs.
        """
        rule = panel_rule(hits)
        if rule in ("", showing):
            return "nothing"
        if showing == PageId.SELFHARM_PANEL:
            return "link"
        today, key = self._clock.today(), (workbook_key, rule)
        is_due = self._shown_on.get(key) != today
        if not is_due and not (showing and rule == PageId.SELFHARM_PANEL):
            return "link"
        self._shown_on[key] = today
        return "panel"


def panel_rule(hits: Iterable[Hit]) -> str:
    """Return the id of the care rule whose panel fits, or "" without a care hit.

    Words about dying come before words about violence, wherever they stand.
    """
    found = [hit.rule_id for hit in hits if hit.severity is Severity.CARE]
    if PageId.SELFHARM_PANEL in found:
        return str(PageId.SELFHARM_PANEL)
    return found[0] if found else ""
