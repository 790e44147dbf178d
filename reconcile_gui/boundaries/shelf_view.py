"""What the tab holds of the boundaries, and how it writes them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.kept_rows_view import KeptRows
from reconcile_gui.boundaries.records import Boundary, LogEntry, Status, Whose
from reconcile_gui.boundaries.wording import first_status, moved, status_with

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reconcile_gui.qtkit.session import Session


class Shelf(KeptRows[Boundary]):
    """The boundaries in their order; every change goes to the session at once."""

    log_read = Signal(int, object)  # boundary id, list of LogEntry, newest first

    def __init__(self, session: Session, parent: QObject) -> None:
        """Start empty; `open` reads."""
        super().__init__(session, parent, partial(session.read, store.boundaries()), "boundaries")

    def all(self) -> list[Boundary]:
        """Return every boundary, in order."""
        return list(self._rows.values())

    def ask_for_log(self, boundary_id: int) -> None:
        """Read a log; `log_read` follows."""
        answered = partial(self._on_log, self._turn, boundary_id)
        self._session.read(store.log_of(boundary_id), answered)

    # Writing ---------------------------------------------------------------------------

    def add(self, whose: Whose) -> None:
        """Add a boundary; `read`, then `added` follow."""
        self._session.write(
            store.add_boundary(whose, first_status(whose)),
            origin=self,
            label=self.tr("New boundary"),
            then=self._on_added,
        )

    def save_text(self, boundary_id: int, field: store.TextField, text: str) -> None:
        """Keep one text."""
        self._session.write(
            store.save_text(boundary_id, field, text),
            origin=self,
            replaces=("boundary", boundary_id, field),
        )
        if (boundary := self.get(boundary_id)) is not None:
            self._rows[boundary_id] = boundary.with_text(field, text)

    def set_whose(self, boundary: Boundary, whose: Whose) -> None:
        """Keep whose it is; a status that nobody has chosen goes along."""
        status = status_with(whose, boundary.status)
        self._rows[boundary.id] = replace(boundary, whose=whose, status=status)
        self._session.write(
            store.set_whose(boundary.id, whose, status),
            origin=self,
            label=self.tr("Change whose boundary it is"),
            replaces=("boundary", boundary.id, "whose"),
        )

    def set_status(self, boundary: Boundary, status: Status) -> None:
        """Keep where it stands."""
        self._rows[boundary.id] = replace(boundary, status=status)
        self._session.write(
            store.set_status(boundary.id, status),
            origin=self,
            label=self.tr("Change status"),
            replaces=("boundary", boundary.id, "status"),
        )

    def move(self, boundary_id: int, shown: Sequence[int], by: int) -> bool:
        """Move one up (-1) or down (1) among those that are shown; tell whether it moved."""
        before = list(self._rows)
        order = moved(before, shown, boundary_id, by)
        if order == before:
            return False
        self._rows = {each: self._rows[each] for each in order}
        self._session.write(
            store.put_in_order(order), origin=self, label=self.tr("Change the order")
        )
        return True

    def set_day(self, boundary: Boundary, field: store.DateField, day: date | None) -> None:
        """Keep one of its days, or that there is none."""
        self._rows[boundary.id] = boundary.with_day(field, day)
        self._session.write(
            store.set_date(boundary.id, field, day),
            origin=self,
            label=self.tr("Change date"),
            replaces=("boundary", boundary.id, field),
        )

    def bin(self, boundary_id: int) -> None:
        """Move a boundary to the bin, with its log; `binned` follows."""
        self._session.write(
            store.bin_boundary(boundary_id),
            origin=self,
            label=self.tr("Move boundary to the bin"),
            then=lambda _: self._on_binned(boundary_id),
        )

    def bring_back(self, boundary_id: int) -> None:
        """Bring a boundary back from the bin; `read`, then `brought_back` follow."""
        self._session.write(
            store.unbin_boundary(boundary_id),
            origin=self,
            label=self.tr("Bring boundary back"),
            then=lambda _: self._read(self.brought_back.emit),
        )

    def save_entry(self, boundary_id: int, entry: LogEntry) -> None:
        """Keep an entry of a log."""
        self._session.write(
            store.save_log_entry(boundary_id, entry),
            origin=self,
            label=self.tr("Entry in the log"),
            replaces=("boundary_log", entry.uuid),
        )

    def bin_entry(self, boundary_id: int, entry_uuid: str) -> None:
        """Move an entry of a log to the bin; `log_read` follows."""
        self._session.write(
            store.bin_log_entry(entry_uuid),
            origin=self,
            label=self.tr("Move entry to the bin"),
            then=lambda _: self.ask_for_log(boundary_id),
        )

    # Answers ---------------------------------------------------------------------------

    def _on_log(self, turn: int, boundary_id: int, log: list[LogEntry]) -> None:
        if turn == self._turn:
            self.log_read.emit(boundary_id, log)

    def _on_added(self, boundary_id: int) -> None:
        answered = partial(self._on_added_read, self._turn, boundary_id)
        self._session.read(store.boundaries(), answered)

    def _on_added_read(self, turn: int, boundary_id: int, found: list[Boundary]) -> None:
        if turn != self._turn:
            return
        for each in found:
            self._rows.setdefault(each.id, each)
        self.added.emit(boundary_id)
