"""What the owner thread answers, heard on the window's thread and in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Answers(QObject):
    """Brings answers to the window's thread; what was asked of another workbook is dropped.

    While the workbook is being left they wait for what becomes of that: on staying after
    all they are told, once it is closed they are forgotten.
    """

    _came = Signal(object)  # a function to run on the window's thread

    def __init__(
        self, parent: QObject, is_open: Callable[[], bool], may_stay: Callable[[], bool]
    ) -> None:
        """is_open: whether views hear answers; may_stay: whether they may yet hear them."""
        super().__init__(parent)
        self._is_open, self._may_stay = is_open, may_stay
        self._epoch = 0
        self._late: list[Callable[[], None]] = []
        self._came.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def bring(self, told: Callable[[], object]) -> None:
        """Call `told` on the window's thread, soon; may be called from any thread."""
        self._came.emit(told)

    def of_now(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Return `then`, silent once the workbook that is open now was left."""
        epoch = self._epoch

        def answer(value: T) -> None:
            if epoch == self._epoch:
                self.hear(partial(then, value))

        return answer

    def hear(self, told: Callable[[], None]) -> None:
        """Tell at once, or on staying after all; a lock takes no answers."""
        if self._is_open():
            told()
        elif self._may_stay():
            self._late.append(told)

    def stay(self) -> None:
        """Tell what came while the workbook was being left."""
        late, self._late = self._late, []
        for told in late:
            told()

    def begin_anew(self) -> None:
        """Drop every answer to what was asked until now."""
        self._epoch += 1

    def forget(self) -> None:
        """Drop also what waits: the workbook is closed."""
        self.begin_anew()
        self._late.clear()

    @Slot(object)
    def _run(self, told: Callable[[], object]) -> None:
        told()
