"""A field that is as high as its text: the parts of a letter, the parts of a boundary."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent

from reconcile_gui.qtkit.caret import keep_caret_in_sight
from reconcile_gui.qtkit.prose_editor_widget import LINE_PERCENT, ProseEditor

# Chosen: room below the last line, so that a mark under it is not cut and nothing scrolls.
SPARE_PX = 4
NOT_ACROSS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class GrowingEditor(ProseEditor):
    """Grows with its text, has no scroll bars and leaves the wheel to what it stands in.

    Several in a column are written in as one page: the arrow keys leave at the first and
    last line, and the scroll area around them keeps the caret in sight.
    """

    left_up = Signal(int)  # Up was pressed in the first line; x of the caret, px
    left_down = Signal(int)  # Down was pressed in the last line; x of the caret, px
    _caret_moved = Signal()

    def __init__(
        self,
        *,
        writing: str = "sheet",
        bare: bool = True,
        lines: int = 1,
    ) -> None:
        """Make an empty editor.

        writing: see `style_sheet`; bare: no outline, as on paper; lines: least height.
        """
        self._lines = lines
        super().__init__(writing)
        self.setProperty("bare", "true" if bare else "false")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        # The first letter takes away the prompt, which may have been higher.
        self.textChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._caret_moved)
        # Queued: the layout around has to give the new line its room first.
        self._caret_moved.connect(self._follow_caret, Qt.ConnectionType.QueuedConnection)
        self._grow()

    def setPlaceholderText(self, text: str) -> None:
        """Show `text` while nothing is written, with room for all its lines."""
        super().setPlaceholderText(text)
        self._grow()

    def enter_from_above(self, x: int = 0) -> None:
        """Take the keyboard, the caret in the first line at `x` px."""
        self._enter(QPoint(x, 0))

    def enter_from_below(self, x: int = 0) -> None:
        """Take the keyboard, the caret in the last line at `x` px."""
        height = math.ceil(self.document().size().height())
        self._enter(QPoint(x, height - self._line_px() // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave upwards from the first line, downwards from the last."""
        plain = not event.modifiers() & NOT_ACROSS
        if plain and event.key() == Qt.Key.Key_Up and self._is_first_line():
            self.left_up.emit(self.cursorRect().x())
        elif plain and event.key() == Qt.Key.Key_Down and self._is_last_line():
            self.left_down.emit(self.cursorRect().x())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the text has at the new width."""
        super().resizeEvent(event)
        self._grow()
        self._caret_moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height the text has in the new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        inside = max(
            math.ceil(self.document().size().height()),
            self._lines * self._line_px(),
            self.prompt_height(),
        )
        around = self.height() - self.viewport().height()
        wanted = inside + max(0, around) + SPARE_PX
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    def _line_px(self) -> int:
        return math.ceil(QFontMetrics(self.font()).lineSpacing() * LINE_PERCENT / 100)

    def _is_first_line(self) -> bool:
        cursor = self.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return cursor.blockNumber() == 0 and line.lineNumber() <= 0

    def _is_last_line(self) -> bool:
        cursor = self.textCursor()
        layout = cursor.block().layout()
        line = layout.lineForTextPosition(cursor.positionInBlock())
        is_last_block = cursor.blockNumber() == self.document().blockCount() - 1
        return is_last_block and line.lineNumber() >= layout.lineCount() - 1

    def _enter(self, point: QPoint) -> None:
        self.setTextCursor(self.cursorForPosition(point))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_caret(self) -> None:
        if not self.hasFocus():
            return
        keep_caret_in_sight(self)
