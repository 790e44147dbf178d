"""Above the list, when asked for: which words to look for, and in which order to stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reconcile_gui.boundaries.choice_widget import Choice
from reconcile_gui.boundaries.in_order import Order
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme

GAP_PX, FOOT_PX = 8, 12


class FindRow(QWidget):
    """Hidden until it is opened; Esc or Close shows everything in the writer's own order."""

    changed = Signal()  # other words are looked for, or another order holds
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Look for nothing, in the writer's own order."""
        super().__init__()
        self._theme = theme
        self.field = name(QLineEdit(), "find_boundaries", self.tr("Find in boundaries"))
        self.field.setPlaceholderText(self.tr("Find in boundaries"))
        self._order = name(Choice(), "boundaries_order", self.tr("In which order"))
        self._close = name(button(self.tr("Close"), "small"), "close_find_boundaries")
        self._order.offer(self._orders(), Order.OWN.value)
        self._order.setMinimumContentsLength(max(len(words) for _, words in self._orders()))
        self._column = QVBoxLayout(self)
        self._column.addWidget(FlowRow(theme, (self.field, self._order, self._close), GAP_PX))
        self.field.textChanged.connect(self.changed)
        self._order.chosen.connect(self.changed)
        self._close.clicked.connect(self.close_it)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    @property
    def order(self) -> Order:
        """The order that holds."""
        return Order(self._order.holds())

    def open(self) -> None:
        """Let words be typed."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Look for nothing any more, and hide. Nothing is said: after a lock nobody may answer."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._order.offer(self._orders(), Order.OWN.value)
        self.hide()

    @Slot()
    def close_it(self) -> None:
        """Show everything again."""
        self.clear()
        self.changed.emit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (Order.OWN.value, self.tr("My own order")),
            (Order.WORDS.value, self.tr("By their words")),
            (Order.WHOSE.value, self.tr("By whose they are")),
            (Order.STATUS.value, self.tr("By status")),
            (Order.LOOK_AGAIN.value, self.tr("By the day to look again")),
        ]

    @Slot()
    def _space(self) -> None:
        self._column.setContentsMargins(0, 0, 0, self._theme.px(FOOT_PX))
