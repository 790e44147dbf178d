"""The list of parts, the paper, and what lies beside it: as columns, or one at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from reconcile_gui.apology.beside_widget import Beside
from reconcile_gui.apology.parts_list_widget import PartsList
from reconcile_gui.apology.sheet_view import Sheet
from reconcile_gui.qtkit.room import Room

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords


class LetterDesk(QWidget):
    """Shows one letter and keeps list and paper at the same part."""

    typed = Signal(str, str)  # part id, whole text: to be saved now
    text_paused = Signal(str)  # text of a part, after the writer stopped typing for a while
    parts_left = Signal()  # the list of parts is not in front any more; narrow windows only

    def __init__(self, theme: Theme) -> None:
        """Make an empty desk."""
        super().__init__()
        self._room = Room.COMPACT
        self._parts = PartsList(theme)
        self._sheet = Sheet(theme)
        self._beside = Beside(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._parts)
        self._columns.addWidget(self._sheet, 1)
        self._columns.addWidget(self._beside)
        self._wire()
        self.set_room(Room.COMPACT)

    def show_letter(self, letter: LetterWithParts, words: PartnerWords) -> None:
        """Show another letter, from its beginning."""
        self._sheet.show_letter(letter, words)
        self._parts.set_current(self._sheet.current)

    def follow(self, letter: LetterWithParts) -> None:
        """Take in what others wrote in the same letter; the caret stays where it is."""
        self._sheet.follow(letter)

    def show_prompts(self, words: PartnerWords) -> None:
        """Ask in the empty parts, with the other person's name."""
        self._sheet.show_prompts(words)

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._sheet.flush()

    def clear(self) -> None:
        """Forget every text."""
        self._sheet.clear()
        self.hide_beside()

    def write_in(self, part_id: str) -> None:
        """Put the caret into a part."""
        self.show_parts(shown=False)
        self._sheet.write_in(part_id)

    def show_beside(self, widget: QWidget) -> None:
        """Show a widget beside the paper; the caret stays where it is."""
        self._beside.hold(widget)
        self._place_paper()

    def hide_beside(self) -> None:
        """Leave the place beside the paper empty."""
        self._beside.let_go()
        self._place_paper()

    def editor_in_front(self) -> QWidget:
        """Return the field of the current part."""
        return self._sheet.editor_in_front()

    def panes(self) -> list[QWidget]:
        """Return what can take the keyboard now: list, text, what lies beside."""
        panes = (self._parts.list, self._sheet.editor_in_front(), self._beside.held)
        return [pane for pane in panes if pane is not None and pane.isVisibleTo(self)]

    def set_room(self, room: Room) -> None:
        """Take columns for much room, one thing at a time for little."""
        self._room = room
        direction = QBoxLayout.Direction
        compact = room is Room.COMPACT
        self._columns.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        for each in (self._parts, self._sheet, self._beside):
            each.set_room(room)
        self._lay_out(list_in_front=False)
        self._place_paper()
        self.parts_left.emit()

    def show_parts(self, *, shown: bool) -> None:
        """Bring the list of parts to the front of a narrow window, or the paper again."""
        if self._room is not Room.COMPACT:
            return
        self._lay_out(list_in_front=shown)
        if shown:
            self._parts.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.parts_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper in the middle of what is left."""
        super().resizeEvent(event)
        self._place_paper()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the list to the letter with Esc, in a narrow window."""
        if event.key() == Qt.Key.Key_Escape and self._sheet.isHidden():
            self.write_in(self._sheet.current)
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self._parts.looked_at.connect(self._sheet.show_part)
        self._parts.chosen.connect(self.write_in)
        self._sheet.typed.connect(self.typed)
        self._sheet.entered.connect(self._parts.set_current)
        self._sheet.state_changed.connect(self._parts.set_state)
        self._sheet.text_paused.connect(self.text_paused)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, by))

    def _lay_out(self, *, list_in_front: bool) -> None:
        compact = self._room is Room.COMPACT
        self._parts.setVisible(list_in_front or not compact)
        self._sheet.setVisible(not (list_in_front and compact))

    def _place_paper(self) -> None:
        """Put the paper in the middle between list and beside.

        In a wide window it stands there also while nothing is beside it: the text must
        not move under the writer's eyes when something opens.
        """
        beside = self._beside.width_px(kept_free=self._room is Room.WIDE)
        free = self.width() - self._parts.minimumWidth() - beside - self._sheet.paper_px
        self._sheet.set_left(0 if self._room is Room.COMPACT else free // 2)

    @Slot(int)
    def _step(self, by: int) -> None:
        if not self._sheet.isHidden():
            self._sheet.step(by)
