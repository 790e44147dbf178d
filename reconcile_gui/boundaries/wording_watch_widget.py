"""Has the wording of what is in front read, in pauses and off the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.reading import WordingNote, WordingReader
from reconcile_gui.boundaries.records import Unsaid, Whose
from reconcile_gui.qtkit.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.boundaries.detail_panel import DetailPanel
    from reconcile_gui.boundaries.offer_panel import OfferPanel
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.text.names import PartnerWords
    from reconcile_gui.workbook.changes import Changes


class WordingWatch(QObject):
    """A line appears after a pause, never under the hands; a late answer is dropped."""

    def __init__(
        self,
        session: Session,
        detail: DetailPanel | OfferPanel,
        partner: Callable[[], PartnerWords],
        load: Callable[[], Ruleset],
    ) -> None:
        """load: gives the rules for these words, called in another thread."""
        super().__init__(detail)
        self._session, self._detail, self._partner = session, detail, partner
        self._reader = WordingReader(load, tuple(detail.texts()))
        self._background: Background[dict[str, WordingNote]] = Background(self, "wording")
        self._asked: tuple[dict[str, str], Whose, PartnerWords, Unsaid] | None = None
        self._turn = 0
        detail.paused.connect(self._on_pause)
        detail.loaded.connect(self.look)
        detail.unsaid_wanted.connect(self._on_unsaid)
        session.changed.connect(self._on_changed)

    @Slot()
    def look(self) -> None:
        """Read what is in front, if it or what is to be left unsaid is another now."""
        self._session.read(store.unsaid(), partial(self._on_read, self._turn))

    def clear(self) -> None:
        """Forget every sentence."""
        self._turn += 1
        self._background.stop()
        self._reader.forget()
        self._asked = None
        self._detail.show_wording({})

    def _on_read(self, turn: int, unsaid: Unsaid) -> None:
        whose = self._detail.whose
        if turn != self._turn:
            return
        if whose is None:  # nothing in front is read, so what comes next is read anew
            self._asked = None
            return
        asked = (self._detail.texts(), whose, self._partner(), unsaid)
        if asked == self._asked:
            return
        self._asked = asked
        work = partial(self._reader.read, *asked)
        self._background.start(work, partial(self._on_noted, asked[0]))

    def _on_noted(self, texts: dict[str, str], noted: dict[str, WordingNote]) -> None:
        now = self._detail.texts()
        # What is being typed at this moment is read at its next pause.
        self._detail.show_wording(
            {field: noted.get(field) for field, text in texts.items() if now[field] == text}
        )

    @Slot(str)
    def _on_pause(self, _text: str) -> None:
        self.look()

    @Slot(str, str)
    def _on_unsaid(self, rule_id: str, sentence: str) -> None:
        self._session.write(
            store.leave_unsaid(rule_id, sentence),
            origin=self,
            label=self.tr("Leave a note unsaid"),
            then=lambda _: self.look(),
        )

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and changes.touches("silenced_notes", "preferences"):
            self.look()
