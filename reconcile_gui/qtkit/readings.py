"""Answers to what was asked of the workbook: in the order of the asking, none of them old.

Between asking and being answered a person goes on typing. An answer that a write has
overtaken would bring back older words, and the next save would write them over the newer
ones: it is asked for again, and those behind it wait.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.workbook.transaction import Query

T = TypeVar("T")


class Ask(Protocol):
    """Has a query answered, later, after everything that was asked before."""

    def __call__(self, query: Query[T], then: Callable[[T], None]) -> None:
        """Ask; `then` is never called when the query fails."""


@dataclass(slots=True, eq=False)
class Reading:
    """One question on its way. turn: of its newest asking; writes: made until then."""

    query: Query[Any]
    then: Callable[[Any], None]
    turn: int = 0
    writes: int = 0
    answer: tuple[Any] | None = None


class Readings:
    """The questions that are not answered yet, oldest first. On the window's thread."""

    def __init__(self, ask: Ask) -> None:
        """ask: answers in the order it was called in."""
        self._ask = ask
        self._line: deque[Reading] = deque()
        self._turn = 0
        self._writes = 0

    def ask(self, query: Query[T], then: Callable[[T], None]) -> None:
        """Ask; `then` gets an answer that knows every write made before it is told."""
        reading = Reading(query, then)
        self._line.append(reading)
        self._send(reading)

    def note_write(self) -> None:
        """Note a write: answers that are on their way do not know it."""
        self._writes += 1

    def forget(self) -> None:
        """Tell none of the answers that are on their way."""
        self._line.clear()

    def _send(self, reading: Reading) -> None:
        self._turn += 1
        reading.turn, reading.writes, reading.answer = self._turn, self._writes, None
        self._ask(reading.query, partial(self._on_answer, reading))

    def _on_answer(self, reading: Reading, answer: object) -> None:
        reading.answer = (answer,)
        while self._line:
            first = self._line[0]
            if first.answer is not None and first.writes == self._writes:
                self._line.popleft()
                first.then(*first.answer)
            elif first.answer is not None:
                self._ask_again()
                return
            elif first.turn < reading.turn:
                self._line.popleft()  # it failed: its answer would have come before this
            else:
                return

    def _ask_again(self) -> None:
        for reading in self._line:
            if reading.answer is not None:
                self._send(reading)
