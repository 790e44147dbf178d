"""The open workbook's names, status and flags, for everything that asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.qtkit.other_person import as_spoken

if TYPE_CHECKING:
    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.care.contact import Standing
    from reconcile_gui.care.offered import Offered
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.text.names import PartnerWords
    from reconcile_gui.workbook.changes import Changes


class TwoOfUs(QObject):
    """Empty while no workbook is open."""

    changed = Signal()  # names, status, flags or the path are others now

    def __init__(self, session: Session, clock: Clock) -> None:
        """Read after opening and whenever a write touches it."""
        super().__init__(session)
        self._session = session
        self._clock = clock
        self._read: Circumstances | None = None
        self._is_afraid = False  # PRIVACY: said in this sitting; kept in memory alone
        session.opened.connect(self.read)
        session.closed.connect(self.forget)
        session.changed.connect(self._on_changed)

    @property
    def now(self) -> Circumstances:
        """What was read last."""
        if self._read is None:
            # START: care is needed when the first tab is built, not before.
            from reconcile_gui.care.circumstances import Circumstances

            self._read = Circumstances()
        return self._read

    def partner(self) -> PartnerWords:
        """Return the words for the other person."""
        return as_spoken(self.now.people.partner)

    def standing(self) -> Standing:
        """Return the contact status that holds at this moment."""
        return self.now.standing(self._clock.now().astimezone())

    def offered(self) -> Offered:
        """Return what is offered at this moment."""
        return self.now.offered(self._clock.now().astimezone())

    def say_afraid(self) -> None:
        """Offer no apology as the next step until the workbook is closed."""
        if not self._is_afraid:
            self._is_afraid = True
            self._read = self.as_said(self.now)
            self.changed.emit()

    def as_said(self, read: Circumstances) -> Circumstances:
        """Return what was read, with what was said in this sitting."""
        return replace(read, is_afraid_now=self._is_afraid)

    def read(self) -> None:
        """Read it from the workbook."""
        # START: the storage is imported on the owner thread first.
        from reconcile_gui.care.store import circumstances

        self._session.read(circumstances(), self._on_read)

    def forget(self) -> None:
        """Forget names and words, as at a lock."""
        self._read, self._is_afraid = None, False

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("status", "preferences"):
            self.read()

    def _on_read(self, kept: Circumstances) -> None:
        read = self.as_said(kept)
        if read != self._read:
            self._read = read
            self.changed.emit()
