"""Whether the letter in front rests, or is marked as ready: said above it until it is changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reconcile_gui.apology import store
from reconcile_gui.apology.resting import resting
from reconcile_gui.care.offered import Giving
from reconcile_gui.qtkit.dates import long_day

if TYPE_CHECKING:
    from reconcile_gui.apology.letter_page import LetterPage
    from reconcile_gui.apology.readiness import Standing
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.workbook.changes import Changes


class SayStanding(QObject):
    """Reads again whenever a letter is written to."""

    def __init__(self, around: Surroundings, page: LetterPage) -> None:
        """page: the letter in front."""
        super().__init__(page)
        self._around, self._page = around, page
        self._turn = 0
        page.shown.connect(self._read)
        page.desk.changed.connect(self._on_typed)
        around.session.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Say nothing."""
        self._turn += 1
        self._page.tools.say_standing("")

    @Slot()
    def _read(self) -> None:
        self.clear()
        letter = self._page.letter
        if letter is not None:
            then = partial(self._on_standing, self._turn)
            self._around.session.read(store.standing(letter.id), then)

    def _on_standing(self, turn: int, standing: Standing) -> None:
        if turn == self._turn:
            self._page.tools.say_standing(self._words(standing))

    def _words(self, standing: Standing) -> str:
        now = self._around.clock.now()
        rest = resting(standing.rest, now)
        today = now.astimezone().date()
        if rest.is_chosen and not rest.is_over and rest.until is not None:
            day = long_day(rest.until.astimezone().date(), today)
            return self.tr("rests until {day}").format(day=day)
        if standing.ready_on is None or self._around.offered().giving is Giving.NOT_OFFERED:
            return ""
        if standing.ready_on == today:
            return self.tr("marked as ready to give today")
        day = long_day(standing.ready_on, today)
        return self.tr("ready to give, marked on {day}").format(day=day)

    @Slot()
    def _on_typed(self) -> None:
        self.clear()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("letters", "status", "preferences"):
            self._read()
