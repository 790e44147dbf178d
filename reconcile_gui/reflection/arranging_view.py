"""What a person does with the list itself: hide a set, bring it back, leave out what is heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from reconcile_gui.qtkit.marked import QT_TRANSLATE_NOOP
from reconcile_gui.reflection import store
from reconcile_gui.reflection.set_menu_widget import SetMenu

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.answering_page import AnsweringPage
    from reconcile_gui.reflection.sets_panel import SetsPanel

UNDO_HIDE = QT_TRANSLATE_NOOP("Undo", "Hide a set")
UNDO_BRING_BACK = QT_TRANSLATE_NOOP("Undo", "Bring back a set")
UNDO_LEAVE_OUT = QT_TRANSLATE_NOOP("Undo", "Leave out heavy questions")
UNDO_TAKE_IN = QT_TRANSLATE_NOOP("Undo", "Show heavy questions")


class Arranging(QObject):
    """Writes it, each as a command that can be undone, and opens the menus for it."""

    set_hidden = Signal(str, str)  # id of the set, label of the command

    def __init__(self, session: Session, panel: SetsPanel, page: AnsweringPage) -> None:
        """Listen to the list, and to the page of a question."""
        super().__init__(panel)
        self._session, self._panel, self._page = session, panel, page
        panel.menu_wanted.connect(self.open_menu)
        page.menu_wanted.connect(self.open_menu)
        panel.set_unhidden.connect(self.bring_back)
        panel.heavy_left_out.connect(self.leave_out_heavy)

    @Slot(str, str, QPoint)
    def open_menu(self, set_id: str, question_id: str, at: QPoint) -> None:
        """Open what can be done with a set. question_id: in it, or empty; at: on the screen."""
        menu = SetMenu(self._page.ground, set_id, question_id, self._panel)
        menu.hide_wanted.connect(self.hide)
        menu.unhide_wanted.connect(self.bring_back)
        menu.heavy_left_out.connect(self.leave_out_heavy)
        menu.popup(at)

    @Slot(str)
    def hide(self, set_id: str) -> None:
        """Take a set out of the list; what was written in it stays."""
        self._session.write(
            store.hide_set(set_id),
            label=UNDO_HIDE,
            then=lambda _: self.set_hidden.emit(set_id, UNDO_HIDE),
        )

    @Slot(str)
    def bring_back(self, set_id: str) -> None:
        """Put a hidden set into its place in the list."""
        self._session.write(store.hide_set(set_id, hidden=False), label=UNDO_BRING_BACK)

    @Slot(bool)
    def leave_out_heavy(self, left: bool) -> None:
        """Pass over heavy questions from now on, or no longer."""
        label = UNDO_LEAVE_OUT if left else UNDO_TAKE_IN
        self._session.write(store.leave_out_heavy(left), label=label)
