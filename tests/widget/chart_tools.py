"""A record on the chart, the eyes on it, and paper that nobody has to print."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from reconcile_gui.trust import store
from reconcile_gui.trust.chart_paper_widget import Outside
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.trust.records import Outcome
from tests.widget.trust_tools import TODAY, Trust

LAST_WEEK, LONG_AGO = TODAY - timedelta(days=7), TODAY - timedelta(days=150)


@dataclass
class Paper:
    """Answers in place of the boxes of the system, and what was written."""

    path: Path | None = None
    chosen: QPrinter | None = None
    written: dict[str, bytes] = field(default_factory=dict)
    fails: int = 0  # errno
    kind: str = "a4"

    def outside(self) -> Outside:
        """Return what the view is handed."""
        return Outside(lambda _ending: self.path, lambda: self.chosen, self.write, self.kind)

    def write(self, path: Path, content: bytes) -> None:
        """Note what was written, or fail as a full disk does."""
        if self.fails:
            raise OSError(self.fails, "")
        self.written[path.name] = content


def add_event(
    trust: Trust, day: date, kind: Kind = Kind.TALK, body: str = "", after: str = ""
) -> None:
    """Put an event into the file."""
    event = Event(trust.new_uuid(), day, kind, body, Weight.NONE, after)
    trust.sitting.lay_in(store.save_event(event))


def chart(trust: Trust) -> TrustChart:
    """Return the chart."""
    return trust.find(TrustChart, "trust_chart")


def line(trust: Trust) -> str:
    """Return what the line under the chart reads."""
    return trust.find(QLabel, "week_line").accessibleName()


def events(trust: Trust) -> list[Event]:
    """Return the events on the disk."""
    return trust.sitting.look(store.events())


def record(trust: Trust) -> None:
    """Put a short record into the file."""
    for weeks in range(1, 7):
        trust.lay_in(f"Promise {weeks}", TODAY - timedelta(days=7 * weeks), Outcome.KEPT)
    trust.lay_in("Broken.", LAST_WEEK, Outcome.NOT_KEPT)
    add_event(trust, LAST_WEEK, Kind.SETBACK, "I raised my voice.", "I said so.")
