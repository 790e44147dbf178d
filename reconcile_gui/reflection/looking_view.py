"""Looking for words in Reflect: reads what holds them, and says what was chosen of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.reflection import store

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.answering_page import Ground
    from reconcile_gui.reflection.records import Found
    from reconcile_gui.reflection.sets_panel import SetsPanel


class Looking(QObject):
    """Shows what was found in the list beside the page."""

    beginning = Signal()  # what stands in the fields is about to be looked through
    page_wanted = Signal(str)  # uuid of a page of the journal
    question_wanted = Signal(str, int)  # id of a question, id of one of its answers
    row_wanted = Signal(str, int)  # table and id of an entry of a guide

    def __init__(self, session: Session, panel: SetsPanel, ground: Callable[[], Ground]) -> None:
        """Listen to the list. ground: the questions as they are now."""
        super().__init__(panel)
        self._session, self._panel, self._ground = session, panel, ground
        panel.search_wanted.connect(self._on_search)
        panel.found_chosen.connect(self._on_chosen)

    @Slot(str)
    def _on_search(self, words: str) -> None:
        self.beginning.emit()
        self._session.read(store.find(words), partial(self._on_found, words))

    def _on_found(self, words: str, found: list[Found]) -> None:
        ground = self._ground()
        self._panel.show_found(words, ground.findable, found, ground.standing.partner)

    @Slot(object)
    def _on_chosen(self, found: Found) -> None:
        if found.uuid:
            self.page_wanted.emit(found.uuid)
        elif found.question_id:
            self.question_wanted.emit(found.question_id, found.row_id)
        else:
            self.row_wanted.emit(found.kind, found.row_id)
