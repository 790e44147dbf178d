"""One line of the list of promises: what, to whom, when, and the buttons for its outcome."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_click import OneClick
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import ElidedLabel, TextLabel, button
from reconcile_gui.qtkit.theme import Theme, set_look
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust.cells import OPEN, Cells, RowButton
from reconcile_gui.trust.outcome_mark_widget import OutcomeMark

ROW_PX, SIDE_PX, GAP_PX, BUTTON_GAP_PX, MARK_GAP_PX = 39, 10, 24, 6, 7
WORDS_PX = 15
WALKING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in px, the same for every row of a list; 0 leaves a column out."""

    room: Room = Room.WIDE
    to: int = 0
    when: int = 0
    last: int = 0
    buttons: int = 0


class PromiseRow(QFrame):
    """Shows one line; the list around it decides which row is selected.

    A frame, though it draws none: a screen reader says "panel" of it, and nothing of a widget.
    """

    pressed = Signal(int, str)  # key, RowButton.what
    reached = Signal(int)  # key: the keyboard or the mouse came here
    opened = Signal(int)  # key: double-clicked

    def __init__(self, theme: Theme, cells: Cells, clicks: OneClick) -> None:
        """Make a row that is not selected. clicks: lets a double click answer once."""
        super().__init__()
        self._clicks = clicks
        self._theme, self._cells = theme, cells
        self._columns = Columns()
        self._is_selected = self._is_reachable = False
        self._buttons: dict[QPushButton, RowButton] = {}
        self.setObjectName(f"promise_row_{cells.key}")
        self._build()
        self._add_buttons(cells.buttons)
        self.set_cells(cells)

    @property
    def cells(self) -> Cells:
        """What the row shows."""
        return self._cells

    def set_cells(self, cells: Cells) -> None:
        """Show the line as it is now."""
        former, self._cells = self._cells, cells
        self.setAccessibleName(cells.spoken)
        self._body.setText(breakable(cells.body))
        self._to.setText(cells.to)
        self._last.setText(cells.last)
        self._details.setText(breakable(cells.details))
        self._mark.show_outcome(cells.mark)
        set_look(self._when, role="strong" if cells.is_today else "body")
        self._when.setText(self._when_words())
        if (former.buttons, former.body) != (cells.buttons, cells.body):
            self._add_buttons(cells.buttons)
        self._offer_buttons()

    def set_selected(self, *, selected: bool, reachable: bool) -> None:
        """Let the row be the selected one; let Tab come to it and its buttons.

        The other rows are reached by the arrow keys.
        """
        self._is_selected, self._is_reachable = selected, reachable
        self._offer_buttons()
        self.update()

    def wanted(self, room: Room) -> Columns:
        """Return the px each column of this row would like to have where there is `room`."""
        cells = self._cells
        plain = QFontMetrics(self._theme.font("sans", WORDS_PX, tabular=True))
        strong = QFontMetrics(self._theme.font("sans", WORDS_PX, 600, tabular=True))
        when_words = cells.when if room is Room.WIDE else cells.when_short
        when = (strong if cells.is_today else plain).horizontalAdvance(when_words)
        mark = self._mark.sizeHint().width() + self._theme.px(MARK_GAP_PX) if cells.mark else 0
        gap = self._theme.px(BUTTON_GAP_PX)
        buttons = sum(each.sizeHint().width() + gap for each in self._buttons)
        return Columns(
            to=plain.horizontalAdvance(cells.to) + 2,
            when=when + mark + 2,
            last=plain.horizontalAdvance(cells.last) + 2 if cells.last else 0,
            buttons=max(0, buttons - gap),
        )

    def arrange(self, columns: Columns) -> None:
        """Stand in these columns, or one below the other where there is no room."""
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        px = self._theme.px
        self._when.setText(self._when_words())
        self._grid.setHorizontalSpacing(px(GAP_PX))
        self._strip_row.setSpacing(px(BUTTON_GAP_PX))
        self._when_row.setSpacing(px(MARK_GAP_PX))
        self.setMinimumHeight(px(ROW_PX))
        is_below = columns.room is Room.COMPACT
        high = px(8) if is_below else px(5)
        self._grid.setContentsMargins(px(SIDE_PX), high, px(SIDE_PX), high + px(1))
        self._grid.setVerticalSpacing(px(3) if is_below else 0)
        if is_below:
            self._arrange_below()
        else:
            self._arrange_beside(columns)

    # Qt ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the keyboard coming to a button; leave walking the rows to the list."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(self._cells.key)
        if isinstance(event, QKeyEvent) and event.key() in WALKING_KEYS:
            event.ignore()  # a button would take it for the way to the next button
            return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit(self._cells.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the row without the line around it."""
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line."""
        self.opened.emit(self._cells.key)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be selected."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the row at rest."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint, bar and the line below."""
        painter = QPainter(self)
        line = self._theme.px(1)
        focused = self._is_selected and self.hasFocus()
        state = RowState(self._is_selected, focused, self.underMouse())
        ground = self.rect().adjusted(0, 0, 0, -line)
        draw_row_ground(painter, ground, self._theme, state, self.layoutDirection())
        hair = QRect(0, self.height() - line, self.width(), line)
        painter.fillRect(hair, self._theme.colour("hair"))

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        self._body = name(TextLabel("", "body"), f"promise_body_{self._cells.key}")
        self._to = ElidedLabel("", "body")
        self._details = TextLabel("", "small")
        self._mark = OutcomeMark(self._theme)
        self._when, self._last = TextLabel("", "body"), TextLabel("", "body")
        self._when_cell, self._strip = QWidget(), QWidget()
        self._when_row, self._strip_row = QHBoxLayout(self._when_cell), QHBoxLayout(self._strip)
        for row in (self._when_row, self._strip_row):
            row.setContentsMargins(0, 0, 0, 0)
        for one_line in (self._when, self._last):
            one_line.setWordWrap(False)
        self._when_row.addWidget(self._mark)
        self._when_row.addWidget(self._when, 1)
        for part in (self._to, self._details, self._when_cell, self._last, self._strip):
            part.setParent(self)

    def _arrange_beside(self, columns: Columns) -> None:
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        across = (
            (self._to, columns.to),
            (self._when_cell, columns.when),
            (self._last, columns.last),
        )
        self._grid.addWidget(self._body, 0, 0, middle)
        for number, (part, width) in enumerate(across, start=1):
            part.setVisible(width > 0)
            part.setFixedWidth(width)
            if width > 0:
                self._grid.addWidget(part, 0, number, middle)
        self._grid.addWidget(self._strip, 0, 4, middle | right)
        self._grid.setColumnMinimumWidth(4, columns.buttons)
        self._details.hide()
        self._strip.show()

    def _arrange_below(self) -> None:
        for part in (self._to, self._when_cell, self._last):
            part.hide()
        self._details.show()
        self._grid.setColumnMinimumWidth(4, 0)
        self._grid.addWidget(self._body, 0, 0)
        self._grid.addWidget(self._details, 1, 0)
        self._grid.addWidget(self._strip, 2, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer_buttons()

    def _when_words(self) -> str:
        is_wide = self._columns.room is Room.WIDE
        return self._cells.when if is_wide else self._cells.when_short

    def _add_buttons(self, wanted: tuple[RowButton, ...]) -> None:
        for old in self._buttons:
            self._strip_row.removeWidget(old)
            take_away(old)
        self._buttons = {}
        for one in wanted:
            made = name(
                button(one.words, "small_quiet" if one.what == OPEN else "small"),
                f"promise_{one.what}_{self._cells.key}",
                f"{one.words}: {self._cells.body}",
            )
            made.setToolTip(one.meaning)
            made.clicked.connect(self._on_clicked)
            made.installEventFilter(self)
            self._clicks.watch(made)
            self._strip_row.addWidget(made)
            self._buttons[made] = one

    def _offer_buttons(self) -> None:
        tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(tab if self._is_reachable else click)
        for each, one in self._buttons.items():
            each.setFocusPolicy(tab if self._is_reachable else click)
            each.setVisible(self._is_selected or (self._cells.asks and one.what != OPEN))
        # Beside the words it stays, empty too: a column left out would move the others.
        is_beside = self._columns.room is not Room.COMPACT
        self._strip.setVisible(is_beside or any(not each.isHidden() for each in self._buttons))

    def _on_clicked(self) -> None:
        button_pressed = self.sender()
        if isinstance(button_pressed, QPushButton) and button_pressed in self._buttons:
            self.pressed.emit(self._cells.key, self._buttons[button_pressed].what)
