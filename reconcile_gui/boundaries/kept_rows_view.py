"""Rows of the workbook as a view holds them: read once, kept up to date by what is typed.

What was typed is here before it is on the disk, and reading again never goes back to older
words: the session's answers know every write.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.workbook.changes import Changes


class HasId(Protocol):
    """A record with the number of its row."""

    @property
    def id(self) -> int:
        """Return the number of its row."""


Row = TypeVar("Row", bound=HasId)
AllRows: TypeAlias = "Callable[[Callable[[list[Row]], None]], None]"


class KeptRows(QObject, Generic[Row]):
    """Rows by their id, in the order they were read; a subclass writes them."""

    read = Signal()  # they were read anew
    added = Signal(int)  # id of one that is on the disk now
    binned = Signal(int)  # id of one that is in the bin now
    brought_back = Signal()  # what was asked back was read, unless it is gone for good

    def __init__(
        self, session: Session, parent: QObject, all_rows: AllRows[Row], area: str
    ) -> None:
        """Start empty; `open` reads.

        all_rows: has the session read every row and hand them to what it is given; area: what
        of `Changes` says that rows are others now.
        """
        super().__init__(parent)
        self._session = session
        self._rows: dict[int, Row] = {}
        self._is_open = False
        self._turn = 0
        self._all_rows, self._area = all_rows, area
        session.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether they are shown at the moment."""
        return self._is_open

    def get(self, row_id: int | None) -> Row | None:
        """Return one, None if it is not here (any more)."""
        return None if row_id is None else self._rows.get(row_id)

    def open(self) -> None:
        """Read, and follow what others write."""
        self._is_open = True
        self._read()

    def clear(self) -> None:
        """Forget everything, answers still on their way included."""
        self._is_open = False
        self._turn += 1
        self._rows.clear()

    def _read(self, then: Callable[[], None] | None = None) -> None:
        self._all_rows(partial(self._on_rows, self._turn, then))

    def _on_rows(self, turn: int, then: Callable[[], None] | None, found: list[Row]) -> None:
        if turn != self._turn:
            return
        # While saving fails the disk is behind; what was typed is only here.
        if self._session.problem is None or not self._rows:
            self._rows = {each.id: each for each in found}
        self.read.emit()
        if then is not None:
            then()

    def _on_binned(self, row_id: int) -> None:
        self.binned.emit(row_id)
        self._rows.pop(row_id, None)
        self.read.emit()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and self._is_open and changes.touches(self._area):
            self._read()
