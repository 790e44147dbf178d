"""Saying aloud that everything is saved, or that it is not: when asked, and after a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from typing import Protocol

    from reconcile_gui.qtkit.session import Session

    class Tell(Protocol):
        """Says aloud what the line at the foot shows."""

        def __call__(self, *, is_urgent: bool = False) -> None:
            """Say it; is_urgent: break off what is being said."""


class SavedTold(QObject):
    """Answers Ctrl+S, and takes back what the bar said. Saving as it goes on is not told."""

    def __init__(self, session: Session, tell: Tell, parent: QObject) -> None:
        """tell: is asked only after the line at the foot shows what happened."""
        super().__init__(parent)
        # ORDER: made after whatever fills the line on the same signals.
        self._session, self._say = session, tell
        self._is_asked = self._has_failed = False
        session.saved.connect(self._on_saved)
        session.failed.connect(self._on_failed)
        session.closed.connect(self._on_closed)

    def answer(self) -> None:
        """Tell whether everything is saved, as soon as that is known."""
        self._is_asked = True
        if self._session.problem is not None:
            self._tell(is_urgent=True)
        elif not self._session.waiting:
            self._tell()

    def _on_saved(self) -> None:
        if (self._is_asked or self._has_failed) and not self._session.waiting:
            self._has_failed = False
            self._tell()

    def _on_failed(self) -> None:
        # The bar says it the first time, with what to do.
        if self._is_asked and self._has_failed:
            self._tell(is_urgent=True)
        self._is_asked, self._has_failed = False, True

    def _on_closed(self) -> None:
        self._is_asked = self._has_failed = False

    def _tell(self, *, is_urgent: bool = False) -> None:
        self._is_asked = False
        if self._session.is_open:
            self._say(is_urgent=is_urgent)
