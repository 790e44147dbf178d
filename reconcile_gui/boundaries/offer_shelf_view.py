"""What openness holds of the workbook: read once, kept up to date by what is typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.openness import in_order, with_day
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.boundaries.openness import OfferDay
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.workbook.changes import Changes


class OfferShelf(QObject):
    """The agreements and drafts; every change goes to the session at once."""

    read = Signal()  # they were read anew
    added = Signal(int)  # id of a draft that is on the disk now
    binned = Signal(int)  # id of one that is in the bin now
    brought_back = Signal()  # what was asked back was read, unless it is gone for good

    def __init__(self, session: Session, clock: Clock, parent: QObject) -> None:
        """Start empty; `open` reads."""
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._agreements: dict[int, Agreement] = {}
        self._is_open = False
        self._turn = 0
        session.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether they are shown at the moment."""
        return self._is_open

    def all(self) -> list[Agreement]:
        """Return drafts, what holds, and what is over."""
        return in_order(self._agreements.values(), self._clock.today())

    def get(self, agreement_id: int | None) -> Agreement | None:
        """Return one, None if it is not here (any more)."""
        return None if agreement_id is None else self._agreements.get(agreement_id)

    def open(self) -> None:
        """Read, and follow what others write."""
        self._is_open = True
        self._read()

    def clear(self) -> None:
        """Forget everything, answers still on their way included."""
        self._is_open = False
        self._turn += 1
        self._agreements.clear()

    # Writing ---------------------------------------------------------------------------

    def begin(self, offer: Offer) -> None:
        """Keep a new draft; `read`, then `added` follow."""
        self._session.write(
            store.begin_agreement(offer),
            origin=self,
            label=self.tr("New offer of openness"),
            then=lambda agreement_id: self._read(partial(self.added.emit, agreement_id)),
        )

    def save_text(self, agreement_id: int, field: store.OfferText, text: str) -> None:
        """Keep one text of a draft."""
        self._session.write(
            store.save_agreement_text(agreement_id, field, text),
            origin=self,
            replaces=("openness", agreement_id, field),
        )
        if (found := self.get(agreement_id)) is not None and found.is_draft:
            offer = found.offer.with_text(field, text)
            self._agreements[agreement_id] = replace(found, offer=offer)

    def set_day(self, agreement: Agreement, field: OfferDay, day: date | None) -> None:
        """Keep one day of a draft; with the first the others move along."""
        offer = with_day(agreement.offer, field, day, self._clock.today())
        self._agreements[agreement.id] = replace(agreement, offer=offer)
        self._session.write(
            store.save_agreement_days(agreement.id, offer),
            origin=self,
            label=self.tr("Change date"),
            replaces=("openness", agreement.id, "days"),
        )

    def agree(self, agreement: Agreement) -> None:
        """Keep that both agreed today; `read` follows."""
        self._session.write(
            store.agree(agreement.id, self._clock.today()),
            origin=self,
            label=self.tr("We have agreed"),
            then=lambda _: self._read(),
        )

    def stop(self, agreement: Agreement, by: StoppedBy) -> None:
        """Keep that it was stopped today; `read` follows."""
        self._session.write(
            store.stop_agreement(agreement.id, self._clock.today(), by),
            origin=self,
            label=self.tr("Stop openness"),
            then=lambda _: self._read(),
        )

    def correct_stop(self, agreement: Agreement, day: date) -> None:
        """Keep that it was stopped on another day; `read` follows."""
        self._session.write(
            store.correct_stop(agreement.id, day, self._clock.today()),
            origin=self,
            label=self.tr("Change date"),
            then=lambda _: self._read(),
        )

    def bin(self, agreement_id: int) -> None:
        """Move one to the bin; `binned` follows."""
        self._session.write(
            store.bin_agreement(agreement_id),
            origin=self,
            label=self.tr("Move openness to the bin"),
            then=lambda _: self._on_binned(agreement_id),
        )

    def bring_back(self, agreement_id: int) -> None:
        """Bring one back from the bin; `read`, then `brought_back` follow."""
        self._session.write(
            store.unbin_agreement(agreement_id),
            origin=self,
            label=self.tr("Bring openness back"),
            then=lambda _: self._read(self.brought_back.emit),
        )

    # Answers ---------------------------------------------------------------------------

    def _read(self, then: Callable[[], None] | None = None) -> None:
        self._session.read(store.agreements(), partial(self._on_agreements, self._turn, then))

    def _on_agreements(
        self, turn: int, then: Callable[[], None] | None, found: list[Agreement]
    ) -> None:
        if turn != self._turn:
            return
        # While saving fails the disk is behind; what was typed is only here.
        if self._session.problem is None or not self._agreements:
            self._agreements = {each.id: each for each in found}
        self.read.emit()
        if then is not None:
            then()

    def _on_binned(self, agreement_id: int) -> None:
        self.binned.emit(agreement_id)
        self._agreements.pop(agreement_id, None)
        self.read.emit()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and self._is_open and changes.touches("agreements"):
            self._read()
