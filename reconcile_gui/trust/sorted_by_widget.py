"""By what the table of the record is sorted: the way for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.trust.record_rows import Column, Order


class SortedBy(QWidget):
    """Says the same as the arrow above a column, and changes it."""

    chosen = Signal(object)  # Order

    def __init__(self, theme: Theme) -> None:
        """Begin with the newest."""
        super().__init__()
        self._theme = theme
        self._orders = {
            Order(Column.DAY, is_down=True): self.tr("Date, the newest first"),
            Order(Column.DAY): self.tr("Date, the oldest first"),
            Order(Column.KIND): self.tr("Kind, A to Z"),
            Order(Column.KIND, is_down=True): self.tr("Kind, Z to A"),
            Order(Column.WORDS): self.tr("In words, A to Z"),
            Order(Column.WORDS, is_down=True): self.tr("In words, Z to A"),
            Order(Column.OUTCOME): self.tr("Outcome, A to Z"),
            Order(Column.OUTCOME, is_down=True): self.tr("Outcome, Z to A"),
        }
        self._box = name(QComboBox(), "sorted_by")
        self._box.addItems(list(self._orders.values()))
        # Qt leaves no room for what the style sheet puts around the words.
        self._box.setMinimumContentsLength(max(len(told) for told in self._orders.values()))
        leave_wheel_to_page(self._box)
        self._row = QHBoxLayout(self)
        self._row.addWidget(field_label(self.tr("Sorted by"), self._box))
        self._row.addWidget(self._box)
        self._row.addStretch(1)
        self._box.activated.connect(self._on_activated)
        theme.changed.connect(self._space)
        self._space()

    def show_order(self, order: Order) -> str:
        """Show an order that was chosen above a column; return it in words."""
        self._box.setCurrentIndex(list(self._orders).index(order))
        return self.tr("Sorted by: {order}.").format(order=self._orders[order])

    def _on_activated(self, number: int) -> None:
        self.chosen.emit(list(self._orders)[number])

    def _space(self) -> None:
        self._row.setContentsMargins(0, self._theme.px(8), 0, self._theme.px(2))
        self._row.setSpacing(self._theme.px(8))
