"""The sets that rest while giving is not offered: why, and what was written in them before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.reflection import store

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.answering_page import Ground
    from reconcile_gui.reflection.pages_widget import ReflectPages
    from reconcile_gui.reflection.records import Answer, Standing
    from reconcile_gui.reflection.sets_panel import SetsPanel


class Resting(QObject):
    """Shows the page that stands in place of a set."""

    def __init__(
        self, session: Session, pages: ReflectPages, panel: SetsPanel, parent: QObject
    ) -> None:
        """Know where it is shown."""
        super().__init__(parent)
        self._session, self._pages, self._panel = session, pages, panel

    def show(self, ground: Ground, set_id: str, answer_id: int = 0) -> None:
        """Show it. answer_id: of the earlier answer to be read, or 0."""
        self._pages.flush()
        one = next(each for each in ground.bank.sets if each.id == set_id)
        self._panel.mark_shown(set_id)
        self._session.read(
            store.answers_to(*(question.id for question in one.questions)),
            partial(self._on_answers, one.name, answer_id, ground.standing),
        )

    def _on_answers(
        self, title: str, answer_id: int, standing: Standing, answers: list[Answer]
    ) -> None:
        page = self._pages.resting
        page.show_set(title, answers, standing)
        self._pages.bring(page)
        page.read_earlier(answer_id)
