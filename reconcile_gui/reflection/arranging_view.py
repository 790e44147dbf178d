"""What a person does with the list itself: print sets, leave them out, move own questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.reflection import store
from reconcile_gui.reflection.own_order import order_of
from reconcile_gui.reflection.set_menu_widget import MOVING_KEYS, SetMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.own_order import OwnOrder
    from reconcile_gui.reflection.pages_widget import ReflectPages
    from reconcile_gui.reflection.records import OwnQuestion
    from reconcile_gui.reflection.sets_panel import SetsPanel

UNDO_HIDE = QT_TRANSLATE_NOOP("Undo", "Hide a set")
UNDO_BRING_BACK = QT_TRANSLATE_NOOP("Undo", "Bring back a set")
UNDO_LEAVE_OUT = QT_TRANSLATE_NOOP("Undo", "Leave out heavy questions")
UNDO_MOVE = QT_TRANSLATE_NOOP("Undo", "Move a question")
UNDO_TAKE_IN = QT_TRANSLATE_NOOP("Undo", "Show heavy questions")


class Arranging(QObject):
    """Writes it, each as a command that can be undone, and opens the menus for it."""

    set_hidden = Signal(str, str)  # id of the set, label of the command
    sheet_wanted = Signal(str)  # id of a set that is to be printed, every word handed over

    def __init__(
        self, session: Session, panel: SetsPanel, pages: ReflectPages, view: QWidget
    ) -> None:
        """Listen to the list, to the page of a question and to that of own questions.

        view: where the keys that move a question hold.
        """
        super().__init__(panel)
        self._session, self._panel, self._pages = session, panel, pages
        panel.menu_wanted.connect(self.open_menu)
        panel.tree.own_dropped.connect(self.put_own)
        pages.answering.menu_wanted.connect(self.open_menu)
        pages.own.menu_wanted.connect(self.open_menu)
        panel.set_unhidden.connect(self.bring_back)
        panel.heavy_left_out.connect(self.leave_out_heavy)
        self._listen_to_keys(view)

    @Slot(str, str, QPoint)
    def open_menu(self, set_id: str, question_id: str, at: QPoint) -> None:
        """Open what can be done with a set. question_id: in it, or empty; at: on the screen."""
        menu = SetMenu(self._pages.answering.ground, set_id, question_id, self._panel)
        menu.print_wanted.connect(self.print_set)
        menu.hide_wanted.connect(self.hide)
        menu.unhide_wanted.connect(self.bring_back)
        menu.heavy_left_out.connect(self.leave_out_heavy)
        menu.own_moved.connect(self.move_own)
        menu.own_put.connect(self.put_own)
        menu.popup(at)

    @Slot(str)
    def print_set(self, set_id: str) -> None:
        """Ask for the page before printing of a set."""
        self._pages.flush()
        self.sheet_wanted.emit(set_id)

    def print_shown(self) -> bool:
        """Print the set of what is in front; tell whether there is one to be printed."""
        shown = self._panel.shown_set
        is_printed = shown in self._pages.answering.ground.printable
        if is_printed:
            self.print_set(shown)
        return is_printed

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

    @Slot(str, int)
    def move_own(self, uuid: str, step: int) -> None:
        """Move an own question past the one before (-1) or after it (1) in its set."""
        self._arrange(self._order().moved(uuid, step))

    @Slot(str, str, str)
    @Slot(str, str)
    def put_own(self, uuid: str, set_id: str, before: str = "") -> None:
        """Put an own question into a set, or back; before: the uuid it is to stand before."""
        self._arrange(self._order().put(uuid, set_id, before))

    def _arrange(self, own: tuple[OwnQuestion, ...]) -> None:
        if own != self._order().own:
            self._pages.own.flush()  # what is still being typed would stand at the end
            self._session.write(store.arrange_own(own), label=UNDO_MOVE)

    def _order(self) -> OwnOrder:
        ground = self._pages.answering.ground
        return order_of(ground.own, ground.bank)

    def _listen_to_keys(self, view: QWidget) -> None:
        for step, keys in MOVING_KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._on_key, step))

    def _on_key(self, step: int) -> None:
        """Move the own question that has the keyboard, or that is asked."""
        if uuid := self._pages.own_question():
            self.move_own(uuid, step)
