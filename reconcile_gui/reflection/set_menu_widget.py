"""The menu of a set: what can be done with it, and with what the list leaves out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.reflection.left_out import ALWAYS_LISTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.reflection.answering_page import Ground


class SetMenu(QMenu):
    """Says what was chosen, and goes when it is closed."""

    hide_wanted = Signal(str)  # id of a set
    unhide_wanted = Signal(str)  # id of a hidden set
    heavy_left_out = Signal(bool)  # whether heavy questions are to be passed over

    def __init__(self, ground: Ground, set_id: str, question_id: str, parent: QWidget) -> None:
        """question_id: of the question the menu was asked for at, or empty."""
        super().__init__(parent)
        name(self, "set_menu", self.tr("This set"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._fill_hiding(set_id)

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
