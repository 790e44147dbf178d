"""The time, as an argument: everything that needs it is handed a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests hand in one that stands still."""

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""

    def today(self) -> date:
        """Return the local calendar day."""


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local calendar day."""
        return datetime.now(UTC).astimezone().date()


def stamp(moment: datetime) -> str:
    """Return an aware moment as the UTC text stored in rows; it sorts by time.

    Shape: "2026-04-16T18:42:07.123456Z", always 27 characters.
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_stamp(text: str) -> datetime:
    """Return the aware UTC moment of a stored stamp. Raises ValueError."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
