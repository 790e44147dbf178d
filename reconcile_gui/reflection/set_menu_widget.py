"""The menu of a set or an own question: what can be done with it, and with the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.reflection.left_out import ALWAYS_LISTED
from reconcile_gui.reflection.own_order import order_of
from reconcile_gui.reflection.questions import OWN_PREFIX, OWN_SET

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.reflection.answering_page import Ground


MOVING_KEYS = {-1: "Alt+Shift+Up", 1: "Alt+Shift+Down"}


class SetMenu(QMenu):
    """Says what was chosen, and goes when it is closed."""

    print_wanted = Signal(str)  # id of a set
    hide_wanted = Signal(str)  # id of a set
    unhide_wanted = Signal(str)  # id of a hidden set
    heavy_left_out = Signal(bool)  # whether heavy questions are to be passed over
    own_moved = Signal(str, int)  # uuid of an own question; -1 up, 1 down
    own_put = Signal(str, str)  # uuid of an own question; id of the set it is to stand in

    def __init__(self, ground: Ground, set_id: str, question_id: str, parent: QWidget) -> None:
        """question_id: of the question the menu was asked for at, or empty."""
        super().__init__(parent)
        name(self, "set_menu", self.tr("This set"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        if question_id.startswith(OWN_PREFIX):
            self._fill_own(question_id.removeprefix(OWN_PREFIX))
            self.addSeparator()
        if set_id in ground.printable:
            act = partial(self.print_wanted.emit, set_id)
            self._add("print_set", self.tr("Print this set…"), act)
        self._fill_hiding(set_id)

    def _fill_own(self, uuid: str) -> None:
        order = order_of(self._ground.own, self._ground.bank)
        for key, words, step in (
            ("own_up", self.tr("Move up"), -1),
            ("own_down", self.tr("Move down"), 1),
        ):
            keys = QKeySequence(MOVING_KEYS[step]).toString(QKeySequence.SequenceFormat.NativeText)
            act = partial(self.own_moved.emit, uuid, step)
            # Only shown: the keys themselves hold in all of Reflect.
            action = self._add(key, f"{words}\t{keys}", act)
            action.setEnabled(order.moved(uuid, step) != order.own)
        below = self.addMenu(self.tr("Put into a set"))
        below.menuAction().setObjectName("own_sets")
        below.setEnabled(any(one.uuid == uuid for one in order.own))
        home = order.home_of(uuid)
        for one in sorted(self._ground.bank.sets, key=lambda one: one.id != OWN_SET):
            into = self._add(
                f"put_into_{one.id}", one.name, partial(self.own_put.emit, uuid, one.id), below
            )
            into.setCheckable(True)
            into.setChecked(one.id == home)

    def _fill_hiding(self, set_id: str) -> None:
        left_out, bank = self._ground.left_out, self._ground.bank
        if set_id not in ALWAYS_LISTED and not left_out.has_set(set_id):
            self._add("hide_set", self.tr("Hide this set"), partial(self.hide_wanted.emit, set_id))
        hidden = left_out.hidden(bank)
        if hidden:
            below = self.addMenu(self.tr("Bring back a hidden set"))
            name(below, "hidden_sets")
            for one in hidden:
                act = partial(self.unhide_wanted.emit, one.id)
                self._add(f"bring_back_{one.id}", one.name, act, below)
        heavy = self._add("leave_out_heavy", self.tr("Leave out heavy questions"), self._on_heavy)
        heavy.setCheckable(True)
        heavy.setChecked(left_out.heavy)

    def _on_heavy(self) -> None:
        self.heavy_left_out.emit(not self._ground.left_out.heavy)

    def _add(
        self, key: str, words: str, act: Callable[[], object], menu: QMenu | None = None
    ) -> QAction:
        action = QAction(words, self)
        action.setObjectName(key)
        action.triggered.connect(act)
        (menu or self).addAction(action)
        return action
