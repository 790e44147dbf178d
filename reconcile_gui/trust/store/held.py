"""An answer of the workbook, held for as long as nothing is written that could change it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

T = TypeVar("T")


class Held(Generic[T]):
    """The newest answer to one question. PRIVACY: it holds words; drop it with the workbook."""

    def __init__(self, *areas: str) -> None:
        """Hold nothing yet. areas: all that the question goes through, as in `Changes`."""
        self._areas = areas
        self._held: tuple[object, T] | None = None

    def over(self, query: Query[T], asked: Hashable) -> Query[T]:
        """Return the query, answered from what is held where that is still true.

        asked: whatever else the answer goes by, such as the day.
        """

        def read(reader: Reader) -> T:
            # ORDER: the state first; a write in between then only costs a reading.
            state = (asked, reader.state(*self._areas))
            if self._held is None or self._held[0] != state:
                self._held = (state, query(reader))
            return self._held[1]

        return read
