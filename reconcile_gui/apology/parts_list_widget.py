"""The list of parts at the left, each with its state in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reconcile_gui.apology.parts import PART_IDS, PARTS, State
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.states_delegate import STATE_ROLE, StatesDelegate
from reconcile_gui.qtkit.text_widgets import field_label

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

WIDTH_PX = {Room.WIDE: 262, Room.MID: 244}
LEFT_PX = {Room.WIDE: 12, Room.MID: 8, Room.COMPACT: 14}
ENTERING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PartsList(QWidget):
    """Nine rows. Moving in it shows a part; Enter or a click writes in it."""

    looked_at = Signal(str)  # part id, after the arrow keys moved the selection
    chosen = Signal(str)  # part id, after a click or Enter: the caret is wanted there

    def __init__(self, theme: Theme) -> None:
        """Make the list; nothing is written yet."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._build()
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemClicked.connect(self._on_clicked)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def set_current(self, part_id: str) -> None:
        """Select a part without saying that someone did."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(PART_IDS.index(part_id))
        self.list.blockSignals(False)

    def set_state(self, part_id: str, state: State) -> None:
        """Say the state of a part."""
        item = self.list.item(PART_IDS.index(part_id))
        words = self._words(state)
        item.setData(STATE_ROLE, words)
        spoken = self.tr("{title}, {state}").format(title=item.text(), state=words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def set_room(self, room: Room) -> None:
        """Take the width of this much room; in a narrow window, all of it."""
        self._room = room
        self._take_sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter lead into the text."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in ENTERING_KEYS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.chosen.emit(PART_IDS[self.list.currentRow()])
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.list = name(QListWidget(), "parts_list", self.tr("Parts"))
        self.list.setItemDelegate(StatesDelegate(self._theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in PARTS:
            title = QCoreApplication.translate("Parts", part.title)
            self.list.addItem(QListWidgetItem(title))
            self.set_state(part.id, State.NOT_WRITTEN)
        self.list.setCurrentRow(0)
        self._caption = field_label(self.tr("Parts"), self.list, "caption")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._caption)
        self._column.addWidget(self.list, 1)

    def _words(self, state: State) -> str:
        return self.tr("written") if state is State.WRITTEN else self.tr("not written yet")

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(LEFT_PX[self._room]), px(8), 0, 0)
        self._caption.setContentsMargins(px(10), 0, 0, px(6))
        width = WIDTH_PX.get(self._room)
        self.setMinimumWidth(px(width) if width else 0)
        self.setMaximumWidth(px(width) if width else 2**24 - 1)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.looked_at.emit(PART_IDS[row])

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(PART_IDS[self.list.row(item)])
