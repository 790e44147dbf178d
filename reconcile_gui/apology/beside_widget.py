"""The one place beside the paper; in a narrow window it lies below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import hairline

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

WIDTH_PX = {Room.WIDE: 312, Room.MID: 262}
# Chosen: the text above keeps more than half of the window.
TALLEST_BELOW_PX, LARGEST_SHARE_BELOW = 190, 0.5


class Beside(QFrame):
    """Holds one widget at most. Nothing in here ever takes the caret by itself."""

    changed = Signal()  # something else is shown here now, or nothing

    def __init__(self, theme: Theme) -> None:
        """Make an empty place."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._is_whole = False
        self._held: QWidget | None = None
        self._owner: QWidget | None = None
        self.setObjectName("beside")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.hide()
        self._line = hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._area, 1)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @property
    def held(self) -> QWidget | None:
        """What is shown here, if anything."""
        return self._held

    def hold(self, widget: QWidget, *, whole: bool = False) -> None:
        """Show `widget`; what was here goes back to the parent it had.

        whole: take all the room there is, also in a narrow window.
        """
        self._is_whole = whole
        if widget is not self._held:
            self._release()
            self._held, self._owner = widget, widget.parentWidget()
            self._area.setWidget(widget)
            widget.installEventFilter(self)
        widget.show()
        self._area.show()
        self._take_sizes()
        self.changed.emit()

    def let_go(self) -> None:
        """Show nothing; the widget goes back to the parent it had, if it had one."""
        self._release()
        self._area.hide()
        self._take_sizes()
        self.changed.emit()

    def _release(self) -> None:
        if self._held is not None:
            self._held.removeEventFilter(self)
            self._area.takeWidget()
            self._held.hide()
            self._held.setParent(self._owner)
            self._held = self._owner = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the height that other words need."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at another width."""
        super().resizeEvent(event)
        self._fit()

    def set_room(self, room: Room) -> None:
        """Take the place this much room gives."""
        self._room = room
        self._take_sizes()

    def width_px(self, *, kept_free: bool) -> int:
        """Return the width taken at the side, px on the screen.

        kept_free: count it also while nothing is shown here.
        """
        if self._room is Room.COMPACT or not (kept_free or self._held is not None):
            return 0
        return self._theme.px(WIDTH_PX[self._room])

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        below = self._room is Room.COMPACT and not self._is_whole
        self._line.setVisible(below)
        self.setVisible(self._held is not None)
        width = WIDTH_PX.get(self._room)
        self.setMinimumWidth(px(width) if width else 0)
        self.setMaximumWidth(px(width) if width else 2**24 - 1)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Maximum if below else policy.Preferred)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is held, below a text; it scrolls where that is too much."""
        held, around = self._held, self.parentWidget()
        if self._room is not Room.COMPACT or self._is_whole or held is None or around is None:
            self._area.setMinimumHeight(0)
            self._area.setMaximumHeight(2**24 - 1)
            return
        wide = held.hasHeightForWidth()
        wanted = held.heightForWidth(self.width()) if wide else held.sizeHint().height()
        share = round(around.height() * LARGEST_SHARE_BELOW)
        self._area.setFixedHeight(min(wanted, self._theme.px(TALLEST_BELOW_PX), share))
