"""Sets pages in the background, so that typing and painting never wait for the typesetter.

The first letter loads the typesetter (about 40 ms) and a letter of 80 pages takes half a
second; a usual one takes 8 ms.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.typeset import CannotTypeset


class PageSetter(QObject):
    """Sets one page at a time; only the newest one asked for is given back."""

    ready = Signal(object)  # SetLetter
    failed = Signal()  # the page could not be set; the letter is untouched
    _done = Signal(int, object)  # revision, SetLetter or None; from the other thread

    def __init__(
        self, set_letter: Callable[[LetterPage], SetLetter], parent: QObject | None = None
    ) -> None:
        """set_letter: pure, called in another thread; may raise CannotTypeset."""
        super().__init__(parent)
        self._set_letter = set_letter
        self._revision = 0
        self._is_working = False
        self._waiting: LetterPage | None = None
        self._done.connect(self._on_done)

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing that was asked for is still to come."""
        return not self._is_working

    def set(self, page: LetterPage) -> None:
        """Set `page`; what was asked for before is no longer wanted."""
        self._revision += 1
        if self._is_working:
            self._waiting = page
            return
        self._start(page)

    def forget(self) -> None:
        """Give back nothing of what was asked for until now."""
        self._revision += 1
        self._waiting = None

    def _start(self, page: LetterPage) -> None:
        self._is_working = True
        threading.Thread(
            target=self._work, args=(self._revision, page), name="page-setter", daemon=True
        ).start()

    def _work(self, revision: int, page: LetterPage) -> None:
        result: SetLetter | None = None
        with contextlib.suppress(CannotTypeset):
            result = self._set_letter(page)
        # The window may be gone by now, and this object with it.
        with contextlib.suppress(RuntimeError):
            self._done.emit(revision, result)

    def _on_done(self, revision: int, result: SetLetter | None) -> None:
        self._is_working = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(waiting)
        elif revision != self._revision:
            return
        elif result is None:
            self.failed.emit()
        else:
            self.ready.emit(result)
