"""Copies that the person asks for: the whole workbook elsewhere, and a backup now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.shell.long_work import LongWork
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.tools import Tools


class Copying(QObject):
    """Asks where, has it made, and says what became of it."""

    def __init__(
        self,
        bar: SavingBar,
        tools: Tools,
        safekeeping: Safekeeping,
        flush: Callable[[], None],
        long: LongWork,
    ) -> None:
        """flush: hands over every unsaved word, so that the copy holds it."""
        super().__init__(bar)
        self._bar = bar
        self._tools = tools
        self._safekeeping = safekeeping
        self._flush = flush
        self._long = long

    def save_copy(self) -> None:
        """Ask for a place and save the whole workbook there, unsaved words included."""
        self._flush()
        place = self._tools.dialogs.place_for_workbook("workbook.reconcile")
        if place is not None and self._tools.session.is_open:
            turn = self._long.begin(self.tr("The copy is being made."))
            then = turn.ended(self._on_copied)
            self._safekeeping.save_copy(place, then, turn.failed, turn.tick)

    def back_up(self) -> None:
        """Make a backup now."""
        self._flush()
        turn = self._long.begin(self.tr("The backup is being made."))
        then = turn.ended(self._on_backed_up)
        self._safekeeping.back_up_now(then, turn.failed, turn.tick)

    def _on_copied(self) -> None:
        self._bar.tell(
            self.tr("The copy is saved."),
            self.tr("It holds everything, the last words too, under the same passphrase, if any."),
        )

    def _on_backed_up(self) -> None:
        self._bar.tell(self.tr("The backup is made, and was opened once to prove it."))
