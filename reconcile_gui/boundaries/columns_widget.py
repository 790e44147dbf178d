"""A list and one of its rows in full, side by side; in a narrow window one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.qtkit.text_widgets import upright_line

if TYPE_CHECKING:
    from reconcile_gui.boundaries.detail_panel import DetailPanel
    from reconcile_gui.boundaries.list_panel import ListPanel
    from reconcile_gui.boundaries.offer_panel import OfferPanel
    from reconcile_gui.boundaries.offers_panel import OffersPanel
    from reconcile_gui.qtkit.theme import Theme

    Listed = ListPanel | OffersPanel
    Detail = DetailPanel | OfferPanel


class Columns(QWidget):
    """Decides what of the two is to be seen. Esc leads back to the list."""

    def __init__(self, theme: Theme, listed: Listed, detail: Detail) -> None:
        """Show the list alone, until one is in front."""
        super().__init__()
        self._theme, self._list, self._detail = theme, listed, detail
        self._room: Room | None = None  # none was taken yet
        self._has_one = False
        self.is_open = False  # narrow windows only: the details are in front of the list
        self._line = upright_line()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._list, 1)
        columns.addWidget(self._line)
        columns.addWidget(self._detail, 1)
        self._detail.back_wanted.connect(self.back_to_list)
        theme.changed.connect(self._take_room)
        self._set_room(Room.COMPACT)  # until the window says otherwise

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two."""
        return self._room is Room.COMPACT

    def lay_out(self, *, has_one: bool) -> None:
        """Show what there is room for. has_one: whether a row is in front."""
        self._has_one = has_one
        in_front = has_one and (self.is_open or not self.is_narrow)
        # With nothing to show any more the keyboard would go to whatever Qt finds next.
        keyboard = self._detail.focusWidget()
        is_leaving = not in_front and keyboard is not None and keyboard.hasFocus()
        self._detail.setVisible(in_front)
        self._line.setVisible(in_front and not self.is_narrow)
        self._list.setVisible(not (in_front and self.is_narrow))
        if is_leaving:
            self._list.home().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def back_to_list(self) -> None:
        """Show the list, with the keyboard in it."""
        self.is_open = False
        self.lay_out(has_one=self._has_one)
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out anew when there is much more or much less room."""
        super().resizeEvent(event)
        self._take_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc, in a narrow window."""
        if event.key() == Qt.Key.Key_Escape and self._list.isHidden():
            self.back_to_list()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take_room(self) -> None:
        self._set_room(room_for(self.width(), self._theme.scale))

    def _set_room(self, room: Room) -> None:
        if room is self._room:
            return
        self._room = room
        self._list.set_room(room)
        self._detail.set_room(room)
        self.lay_out(has_one=self._has_one)
