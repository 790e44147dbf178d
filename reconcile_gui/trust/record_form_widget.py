"""What the forms of the Trust tab share: nothing is confirmed, *Done* only closes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme


class RecordForm(QWidget):
    """A form that saves by itself; its foot has *Done* and the way to the bin."""

    done = Signal()  # *Done* or Ctrl+Enter

    def __init__(self, theme: Theme, prefix: str) -> None:
        """Make a hidden form. prefix: of its names, such as "event"."""
        super().__init__()
        self._theme = theme
        self.setObjectName(f"{prefix}_form")
        self._done = name(button(self.tr("Done"), "small"), f"{prefix}_done")
        self._bin = name(button(self.tr("Move to the bin"), "small_quiet"), f"{prefix}_bin")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._done)
        self._foot.addWidget(self._bin)
        self._foot.addStretch(1)
        self._done.clicked.connect(self.done)
        theme.changed.connect(self._space_foot)
        self._space_foot()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Ctrl+Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _space_foot(self) -> None:
        px = self._theme.px
        self._foot.setSpacing(px(6))
        self._foot.setContentsMargins(0, 0, 0, px(10))
