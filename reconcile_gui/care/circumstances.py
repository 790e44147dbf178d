"""Everything about the two people that decides what the program offers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reconcile_gui.care.contact import Standing, StatusEntry, status_now
from reconcile_gui.care.flags import Flags, flags_from
from reconcile_gui.care.offered import Offered, offered
from reconcile_gui.care.people import People

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

# The step of the path, as it is stored, at which somebody lets go.
LETTING_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """A workbook's people, status log and safety answers, as read at one moment.

    entries: the whole log, oldest first, without what was taken back.
    stage: key of the path's step the writer is at, or empty. is_afraid_now: what was said
    in this sitting alone; it is never stored.
    """

    people: People = field(default_factory=People)
    entries: tuple[StatusEntry, ...] = ()
    safety: Mapping[str, str] = field(default_factory=dict)
    is_imported: bool = False
    stage: str = ""
    is_afraid_now: bool = False

    @property
    def flags(self) -> Flags:
        """What the writer said about fear."""
        kept = flags_from(self.safety)
        return replace(kept, risk_to_me=True) if self.is_afraid_now else kept

    @property
    def lets_go(self) -> bool:
        """Whether the writer is on the way of letting go."""
        return self.stage == LETTING_GO

    def standing(self, now: datetime) -> Standing:
        """Return the status that holds at `now` (aware, in the writer's zone)."""
        return status_now(self.entries, now, is_imported=self.is_imported)

    def offered(self, now: datetime) -> Offered:
        """Return what is offered at `now`."""
        return offered(self.standing(now).status, self.flags, lets_go=self.lets_go)
