"""When letters were given: what the panel shows, and what it may say about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.apology import store
from reconcile_gui.apology.given_panel import GivenPanel
from reconcile_gui.apology.giving_stop_widget import StopWords
from reconcile_gui.apology.readiness import stop_of
from reconcile_gui.apology.soon import is_soon

if TYPE_CHECKING:
    from reconcile_gui.apology.records import Given
    from reconcile_gui.apology.surroundings_view import Surroundings


class GivingLog(QObject):
    """A giving that already happened can always be kept; whether one is offered is said."""

    shown = Signal()  # the panel has its entries: it can be looked at

    def __init__(self, around: Surroundings) -> None:
        """Make the panel; nothing is read yet."""
        super().__init__()
        self._session, self._clock = around.session, around.clock
        self._offered, self._partner = around.offered, around.partner
        self._turn = 0
        self._stops = StopWords(self)
        self.panel = GivenPanel(around.theme, around.clock)
        self.setParent(self.panel)

    def show_letter(self, letter_id: int, kind: str) -> None:
        """Read what was given, and show the entries of this letter."""
        self._turn += 1
        self._session.read(store.given(), partial(self._on_read, self._turn, letter_id, kind))

    def clear(self) -> None:
        """Forget every entry."""
        self._turn += 1
        self.panel.clear()

    def _on_read(self, turn: int, letter_id: int, kind: str, entries: list[Given]) -> None:
        if turn != self._turn:
            return
        today = self._clock.today()
        another = self.tr("One is enough for now. Would a kept promise say more?")
        self.panel.show_entries(
            [entry for entry in entries if entry.letter_id == letter_id],
            to=self._partner().name,
            why_not=self._stops.sentence(
                stop_of(self._offered().giving, kind), self._partner().name
            ),
            another=another if is_soon(entries, today) else "",
        )
        self.shown.emit()
