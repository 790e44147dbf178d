"""Looking for words in what Reflect holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reconcile_gui.reflection import store

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.answering_page import Ground
    from reconcile_gui.reflection.pages_widget import ReflectPages
    from reconcile_gui.reflection.records import Found
    from reconcile_gui.reflection.sets_panel import SetsPanel


class Looking(QObject):
    """Answers what is looked for in the list of sets, there."""

    def __init__(
        self,
        session: Session,
        panel: SetsPanel,
        pages: ReflectPages,
        ground: Callable[[], Ground],
        parent: QObject,
    ) -> None:
        """ground: asked when words were found; cheap."""
        super().__init__(parent)
        self._session, self._panel, self._pages, self._ground = session, panel, pages, ground
        panel.search_wanted.connect(self._on_search)

    @Slot(str)
    def _on_search(self, words: str) -> None:
        self._pages.flush()
        self._session.read(store.find(words), partial(self._on_found, words))

    def _on_found(self, words: str, found: list[Found]) -> None:
        ground = self._ground()
        self._panel.show_found(words, ground.findable, found, ground.standing.partner)
