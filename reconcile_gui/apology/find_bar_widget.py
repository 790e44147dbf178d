"""Finding in the letter: a field, how many places, and the way through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from reconcile_gui.apology.finding import Found
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.text.folded import places
from reconcile_gui.text.offsets import to_u16, u16_places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.qtkit.theme import Theme

FIELD_PX, LEFT_PX, RIGHT_PX = 300, 22, 20


class FindBar(QWidget):
    """Counts as one types; Enter walks on, Shift+Enter back, Esc leaves."""

    left = Signal(str)  # the keyboard belongs to this field again, "" for the one before
    found = Signal(str, int)  # key of a field, place in UTF-16: to be brought into sight

    def __init__(self, theme: Theme, fields: Callable[[], Mapping[str, MarkedEditor]]) -> None:
        """fields: those of the letter in front, in their order."""
        super().__init__()
        self._theme, self._fields = theme, fields
        self._places: list[Found] = []
        self._at = -1
        self._build()
        self._wire()
        self.hide()

    def start(self) -> None:
        """Show the bar and put the caret into it; a selected word is looked for."""
        chosen = next(
            (
                editor.textCursor().selectedText()
                for editor in self._fields().values()
                if editor.hasFocus() and editor.textCursor().hasSelection()
            ),
            "",
        )
        if chosen and "\u2029" not in chosen:
            self._field.setText(chosen)
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def stop(self) -> None:
        """Put the bar away, with what was looked for."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        at = self._places[self._at].field if self._at >= 0 else ""
        self._field.clear()
        self._search()
        self.hide()
        if had_keyboard:
            self.left.emit(at)

    def look_again(self) -> None:
        """Count anew: the letter has other words."""
        if self.isVisible():
            self._search()

    def clear(self) -> None:
        """Forget what was looked for, and hide."""
        self._field.clear()
        self._places, self._at = [], -1
        self._count.clear()
        self.hide()

    def pane(self) -> QWidget:
        """Return what takes the keyboard."""
        return self._field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with Enter, leave with Esc."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._walk(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._field = name(
            QLineEdit(),
            "find_in_letter",
            self.tr("Find in this letter"),
            self.tr("Enter goes to the next place, Shift and Enter to the one before."),
        )
        self._field.setPlaceholderText(self.tr("Find in this letter"))
        self._field.setClearButtonEnabled(False)
        self._count = name(TextLabel("", "body2"), "find_count")
        self._count.setWordWrap(False)
        self._before = self._tool("find_before", self.tr("The one before"), "chevron-left")
        self._next = self._tool("find_next", self.tr("The next one"), "chevron-right")
        self._close = self._tool("find_close", self.tr("Close"), "x")
        row = QHBoxLayout(self)
        for each in (self._field, self._before, self._next, self._count):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self._close)
        self._row = row
        self._take_sizes()

    def _tool(self, object_name: str, words: str, drawing: str) -> QToolButton:
        tool = name(QToolButton(), object_name, words)
        tool.setToolTip(words)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        put_icon(tool, drawing, self._theme)
        return tool

    def _wire(self) -> None:
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._before.clicked.connect(self._on_before)
        self._next.clicked.connect(self._on_next)
        self._close.clicked.connect(self.stop)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(LEFT_PX), 0, px(RIGHT_PX), px(6))
        self._row.setSpacing(px(6))
        self._field.setMinimumWidth(min(px(FIELD_PX), FIELD_PX))
        self._field.setMaximumWidth(px(FIELD_PX))

    @Slot()
    def _search(self) -> None:
        wanted = self._field.text()
        self._places, self._at = [], -1
        for key, editor in self._fields().items():
            text = editor.toPlainText()
            spans = places(text, wanted)
            self._places += [Found(key, start, end) for start, end in spans]
            place = u16_places(text)
            editor.show_found([(place(start), place(end)) for start, end in spans])
        for tool in (self._before, self._next):
            tool.setEnabled(bool(self._places))
        self._say()

    def _walk(self, by: int) -> None:
        if not self._places:
            self._say(aloud=True)
            return
        if self._at < 0:
            self._at = 0 if by > 0 else len(self._places) - 1
        else:
            self._at = (self._at + by) % len(self._places)
        place = self._places[self._at]
        editor = self._fields()[place.field]
        text = editor.toPlainText()
        start = to_u16(text, place.start_cp)
        for other in self._fields().values():
            if other is not editor and other.textCursor().hasSelection():
                cursor = other.textCursor()
                cursor.clearSelection()
                other.setTextCursor(cursor)
        editor.select(start, to_u16(text, place.end_cp))
        self.found.emit(place.field, start)
        self._say(aloud=True)

    def _say(self, *, aloud: bool = False) -> None:
        if not self._field.text().strip():
            words = ""
        elif not self._places:
            words = self.tr("Not in this letter")
        elif self._at < 0:
            one, many = self.tr("1 place"), self.tr("%n places", "", len(self._places))
            words = one if len(self._places) == 1 else many
        else:
            words = self.tr("{number} of {all}").format(number=self._at + 1, all=len(self._places))
        self._count.setText(words)
        if aloud and words:
            announce(self, words)

    @Slot()
    def _on_before(self) -> None:
        self._walk(-1)

    @Slot()
    def _on_next(self) -> None:
        self._walk(1)
