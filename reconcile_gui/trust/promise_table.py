"""The list of promises: a head, rows in columns, one of them selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.one_click import OneClick
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.cells import OPEN, Cells
from reconcile_gui.trust.promise_row_widget import GAP_PX, SIDE_PX, Columns, PromiseRow

HEAD_PX = 28
FIRST_ROW = 2  # in the column, after the head and the line below it
# Chosen: a name may be long; the promise itself needs the room more.
WIDEST_TO_PX = 150


@dataclass(frozen=True, slots=True)
class Heads:
    """The words above the columns; keys: the line about the letters, for wide windows."""

    body: str
    to: str
    when: str
    last: str = ""
    keys: str = ""


class PromiseTable(QWidget):
    """Arrow keys walk the rows, Enter opens one, the letters of outcomes act on it.

    Tab comes to one row only, then to its buttons, then leaves.
    """

    outcome_pressed = Signal(int, str)  # key of the row, outcome; by button
    letter_typed = Signal(int, str)  # key of the row, letter such as "K"
    open_wanted = Signal(int)  # key of the row
    bin_wanted = Signal(int)  # key of the row

    def __init__(self, theme: Theme, object_name: str, heads: Heads) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme, self._heads = theme, heads
        self._room = Room.WIDE
        self._rows: dict[int, PromiseRow] = {}
        self._selected: int | None = None
        self._guest: QWidget | None = None
        self._host: int | None = None
        self.clicks = OneClick(self)
        self.setObjectName(object_name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build_head()
        theme.changed.connect(self._arrange)

    def keys(self) -> list[int]:
        """Return the keys of the rows, top to bottom."""
        return list(self._rows)

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these lines; rows that stay keep the keyboard.

        If the row with the keyboard is gone, the one in its place gets it.
        """
        if [row.cells for row in self._rows.values()] == list(rows):
            return  # coming back to the tab, mostly: nothing to lay out
        place = self._place_with_keyboard()
        before = self._rows
        self._rows = {}
        for cells in rows:
            row = before.pop(cells.key, None)
            if row is None:
                row = self._make(cells)
            else:
                row.set_cells(cells)
            self._rows[cells.key] = row
        for row in before.values():
            self._column.removeWidget(row)
            take_away(row)
        for number, row in enumerate(self._rows.values()):
            self._column.insertWidget(FIRST_ROW + number, row)
        self._place_guest()
        if self._selected not in self._rows:
            self._selected = None
        self._arrange()
        self._select(self._selected)
        if place is not None and self._place_with_keyboard() is None:
            self._focus_row(min(place, len(self._shown_rows()) - 1))

    def clear(self) -> None:
        """Forget every line."""
        self.show_rows(())

    def put_in(self, guest: QWidget, key: int | None) -> None:
        """Show a form in the place of a row, or above all rows for None."""
        self._guest, self._host = guest, key
        self._place_guest()

    def take_out(self) -> bool:
        """Let the row stand in its own place again; the form belongs to who put it in.

        Gives the keyboard to that row, and tells whether there is one.
        """
        host, self._guest, self._host = self._host, None, None
        self._place_guest()
        if host is None or host not in self._rows:
            return False
        self.focus_key(host)
        return True

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        if room is not self._room:
            self._room = room
            self._arrange()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in a row."""
        return self._place_with_keyboard() is not None

    def focus_key(self, key: int) -> QWidget | None:
        """Give the keyboard to a row, or to the form in its place; return it if it is there."""
        if key not in self._rows:
            return None
        if self._guest is not None and key == self._host:
            self._guest.setFocus(Qt.FocusReason.OtherFocusReason)
            return self._guest
        self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return self._rows[key]

    def focus_reachable(self) -> None:
        """Give the keyboard to the row that Tab comes to, if there is one."""
        first = next(iter(self._rows), None)
        if (key := self._selected if self._selected in self._rows else first) is not None:
            self.focus_key(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows, open one, or act on it by a letter."""
        place = self._place_with_keyboard()
        if place is None or event.modifiers() & _NOT_PLAIN:
            super().keyPressEvent(event)
            return
        steps = {Qt.Key.Key_Up: place - 1, Qt.Key.Key_Down: place + 1, Qt.Key.Key_Home: 0}
        steps[Qt.Key.Key_End] = len(self._shown_rows()) - 1
        key = self._shown_rows()[place].cells.key
        if event.key() in steps:
            self._focus_row(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit(key)
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.bin_wanted.emit(key)
        elif event.text().isalpha() and not event.isAutoRepeat():
            # A letter held down is one outcome, not one for each row that moves up.
            self.letter_typed.emit(key, event.text().upper())
        else:
            super().keyPressEvent(event)

    # Inside -----------------------------------------------------------------------------

    def _build_head(self) -> None:
        self._head = QWidget()
        self._head_grid = QGridLayout(self._head)
        heads = self._heads
        self._labels = [
            TextLabel(words, "caption")
            for words in (heads.body, heads.to, heads.when, heads.last, heads.keys)
        ]
        self._labels[4].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in self._labels:
            label.setWordWrap(False)
            label.setParent(self._head)
        self._line = hairline()
        self._column.addWidget(self._head)
        self._column.addWidget(self._line)

    def _place_guest(self) -> None:
        if self._guest is not None:
            self._column.removeWidget(self._guest)
            keys = list(self._rows)
            at = keys.index(self._host) if self._host in self._rows else 0
            self._column.insertWidget(FIRST_ROW + at, self._guest)
        for key, row in self._rows.items():
            row.setVisible(self._guest is None or key != self._host)

    def _make(self, cells: Cells) -> PromiseRow:
        row = PromiseRow(self._theme, cells, self.clicks)
        row.pressed.connect(self._on_pressed)
        row.reached.connect(self._select)
        row.opened.connect(self.open_wanted)
        return row

    def _arrange(self) -> None:
        columns = self._columns()
        for row in self._rows.values():
            row.arrange(columns)
        self._arrange_head(columns)

    def _columns(self) -> Columns:
        wanted = [row.wanted(self._room) for row in self._rows.values()]
        is_wide = self._room is Room.WIDE
        self._labels[4].setText(self._heads.keys if is_wide else "")
        to, when, last, keys = (label.sizeHint().width() for label in self._labels[1:])
        has_last = is_wide and any(one.last for one in wanted)
        buttons = max([one.buttons for one in wanted], default=0)
        return Columns(
            room=self._room,
            to=min(max([to, *(one.to for one in wanted)]), self._theme.px(WIDEST_TO_PX)),
            when=max([when, *(one.when for one in wanted)]),
            last=max([last, *(one.last for one in wanted)]) if has_last else 0,
            buttons=max(buttons, keys) if is_wide else buttons,
        )

    def _arrange_head(self, columns: Columns) -> None:
        while self._head_grid.takeAt(0) is not None:
            pass
        px = self._theme.px
        self._head.setVisible(bool(self._rows) and columns.room is not Room.COMPACT)
        self._line.setVisible(bool(self._rows))
        self._head_grid.setContentsMargins(px(SIDE_PX), 0, px(SIDE_PX), 0)
        self._head_grid.setHorizontalSpacing(px(GAP_PX))
        self._head.setMinimumHeight(px(HEAD_PX))
        self._head_grid.setColumnStretch(0, 1)
        widths = (None, columns.to, columns.when, columns.last, columns.buttons)
        for number, (label, width) in enumerate(zip(self._labels, widths, strict=True)):
            label.setVisible(width != 0)
            if width == 0:
                continue
            if width is not None:
                label.setFixedWidth(width)
            self._head_grid.addWidget(label, 0, number)

    def _select(self, key: int | None) -> None:
        self._selected = key
        reachable = key if key is not None else next(iter(self._rows), None)
        for each, row in self._rows.items():
            row.set_selected(selected=each == key, reachable=each == reachable)

    def _shown_rows(self) -> list[PromiseRow]:
        return [row for row in self._rows.values() if not row.isHidden()]

    def _place_with_keyboard(self) -> int | None:
        focused = self.focusWidget()
        if focused is None or not focused.hasFocus():
            return None
        rows = enumerate(self._shown_rows())
        return next((at for at, row in rows if row is focused or row.isAncestorOf(focused)), None)

    def _focus_row(self, place: int) -> None:
        rows = self._shown_rows()
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, key: int, what: str) -> None:
        self._select(key)
        if what == OPEN:
            self.open_wanted.emit(key)
        else:
            self.outcome_pressed.emit(key, what)


_NOT_PLAIN = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
