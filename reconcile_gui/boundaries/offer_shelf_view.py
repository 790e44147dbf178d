"""What openness holds of the agreements, and how it writes them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.kept_rows_view import KeptRows
from reconcile_gui.boundaries.openness import in_order, with_day
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from reconcile_gui.boundaries.openness import OfferDay
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session


class OfferShelf(KeptRows[Agreement]):
    """The agreements and drafts; every change goes to the session at once."""

    def __init__(self, session: Session, clock: Clock, parent: QObject) -> None:
        """Start empty; `open` reads."""
        super().__init__(session, parent, partial(session.read, store.agreements()), "agreements")
        self._clock = clock

    def all(self) -> list[Agreement]:
        """Return drafts, what holds, and what is over."""
        return in_order(self._rows.values(), self._clock.today())

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
            self._rows[agreement_id] = replace(found, offer=offer)

    def set_day(self, agreement: Agreement, field: OfferDay, day: date | None) -> None:
        """Keep one day of a draft; with the first the others move along."""
        offer = with_day(agreement.offer, field, day, self._clock.today())
        self._rows[agreement.id] = replace(agreement, offer=offer)
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
