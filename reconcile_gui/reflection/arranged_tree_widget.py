"""The list of sets, in which own questions can be dragged to another place or set."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.questions import OWN_PREFIX
from reconcile_gui.reflection.sets_delegate import KEY_ROLE
from reconcile_gui.reflection.sets_tree_widget import HIDDEN_SETS, OWN_QUESTION_KIND, SetsTree

BELOW = QAbstractItemView.DropIndicatorPosition.BelowItem


class ArrangedTree(SetsTree):
    """Says where a question was dropped, and changes nothing itself."""

    own_dropped = Signal(str, str, str)  # uuid; key of its set; uuid it stands before, or ""

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__(theme)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the own question under the mouse."""
        carried = self.carried(self.currentIndex())
        if carried is not None:
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.exec(Qt.DropAction.MoveAction)

    def carried(self, index: QModelIndex) -> QMimeData | None:
        """Return what leaves a row when it is dragged; None for what cannot be."""
        key = str(index.data(KEY_ROLE) or "")
        if not index.data(LEVEL_ROLE) or not key.startswith(OWN_PREFIX):
            return None
        # PRIVACY: no word of it, for another program may be what it is dropped on.
        carried = QMimeData()
        carried.setData(OWN_QUESTION_KIND, key.removeprefix(OWN_PREFIX).encode())
        return carried

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go; nothing can be put among what is hidden."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not event.mimeData().hasFormat(OWN_QUESTION_KIND) or not self._home(index):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where it was dropped."""
        index = self.indexAt(event.position().toPoint())
        data = event.mimeData().data(OWN_QUESTION_KIND)
        is_below = self.dropIndicatorPosition() == BELOW
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        home = self._home(index)
        if home and not data.isEmpty():
            event.acceptProposedAction()
            uuid = bytes(data.data()).decode(errors="replace")
            self.own_dropped.emit(uuid, home, self._before(index, is_below=is_below))

    def _home(self, index: QModelIndex) -> str:
        """Return the key of the set a row belongs to; empty for none that takes a question."""
        head = index.parent() if index.data(LEVEL_ROLE) else index
        key = str(head.data(KEY_ROLE) or "")
        return "" if key == HIDDEN_SETS else key

    def _before(self, index: QModelIndex, *, is_below: bool) -> str:
        """Return the own question that stands next from here on in the set, or empty."""
        if not index.data(LEVEL_ROLE):
            return ""
        row = index.row() + is_below
        while (there := index.sibling(row, 0)).isValid():
            key = str(there.data(KEY_ROLE))
            if key.startswith(OWN_PREFIX):
                return key.removeprefix(OWN_PREFIX)
            row += 1
        return ""
