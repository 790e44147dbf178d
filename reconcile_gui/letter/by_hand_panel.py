"""The letter to be copied by hand: large, with one sentence at a time in front."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from reconcile_gui.letter.by_hand import Stretch, at, stretches
from reconcile_gui.letter.look import typeface
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.offsets import from_u16, to_u16

SIZE_PX = 25  # read from where a sheet of paper lies beside the keyboard
LINE_HEIGHT_PERCENT = 130.0
SIDE_PX, GAP_PX = 18, 10
ON_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
BACK_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Up)


class ByHand(QWidget):
    """Shows the words that are printed; nothing can be changed here."""

    moved = Signal()  # another sentence is in front, or another letter

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("by_hand")
        self._theme = theme
        self._text, self._family = "", typeface("EB Garamond").family
        self._stretches: tuple[Stretch, ...] = ()
        self._at = 0
        self._is_written = True  # a long letter is written only once it is looked at
        self._build()
        self._wire()
        self._dress()

    def show_text(self, text: str, face: str) -> None:
        """Show a letter as it is read out; the place stays where the words are the same.

        face: the name of its typeface.
        """
        stays = text == self._text
        self._text, self._family = text, typeface(face).family
        self._at = self._at if stays else 0
        self._is_written = False
        if self.isVisible():
            self._write()

    def clear(self) -> None:
        """Forget the letter."""
        self._text, self._stretches, self._at = "", (), 0
        self._words.clear()
        self._mark()

    @property
    def has_before(self) -> bool:
        """Return whether there is a sentence before the one in front."""
        return self._at > 0

    @property
    def has_next(self) -> bool:
        """Return whether there is a sentence after the one in front."""
        return self._at + 1 < len(self._stretches)

    def begin(self) -> None:
        """Come to the front: say what is to be written now."""
        self._words.setFocus()
        self._go(self._at)

    def go_on(self) -> None:
        """Put the next sentence in front."""
        self._go(self._at + 1)

    def go_back(self) -> None:
        """Put the sentence before in front."""
        self._go(self._at - 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Write what has become another meanwhile: letter, colours or size."""
        if not self._is_written:
            self._write()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on and back by key, or to the sentence under the mouse."""
        if watched is self._words and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not event.modifiers():
                return self._key(Qt.Key(event.key()))
        elif isinstance(event, QMouseEvent) and is_click(event):
            place = self._words.cursorForPosition(event.position().toPoint()).position()
            self._go(at(self._stretches, from_u16(self._text, place)))
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in ON_KEYS:
            self.go_on()
        elif key in BACK_KEYS:
            self.go_back()
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._stretches) - 1)
        else:
            return False
        return True

    def _build(self) -> None:
        self._words = name(QTextEdit(), "by_hand_words", self.tr("The letter to copy by hand"))
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._how = TextLabel(self.tr("Space: next sentence. Backspace: the one before."), "body2")
        self._how.setObjectName("by_hand_how")
        self._words.setCursorWidth(0)  # the sentence is marked as a whole
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words, 1)
        self._column.addWidget(self._how)

    def _wire(self) -> None:
        self._words.installEventFilter(self)
        self._words.viewport().installEventFilter(self)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(SIDE_PX), px(SIDE_PX), 0)
        self._column.setSpacing(px(GAP_PX))
        self._is_written = False
        if self.isVisible():
            self._write()

    def _write(self) -> None:
        """Write the text anew: it has no undo to lose, and nobody writes in it."""
        self._is_written = True
        self._stretches = stretches(self._text)
        self._words.clear()
        cursor = QTextCursor(self._words.document())
        lines = QTextBlockFormat()
        lines.setLineHeight(
            LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(lines)
        cursor.insertText(self._text, self._format("text3"))
        self._mark()

    def _format(self, colour: str) -> QTextCharFormat:
        font = QFont(self._family)
        font.setPixelSize(self._theme.px(SIZE_PX))
        kind = QTextCharFormat()
        kind.setFont(font)
        kind.setForeground(QColor(self._theme.colour(colour)))
        return kind

    def _mark(self) -> None:
        """Put the sentence in front: dark on the ink's tint, with room below it.

        In high contrast it stands on the ink itself, as a selection does.
        """
        if not self._stretches:
            self._words.setExtraSelections([])
            return
        stretch = self._stretches[self._at]
        cursor = QTextCursor(self._words.document())
        cursor.setPosition(to_u16(self._text, stretch.start_cp))
        cursor.setPosition(to_u16(self._text, stretch.end_cp), QTextCursor.MoveMode.KeepAnchor)
        front = QTextEdit.ExtraSelection()
        front.cursor = cursor
        front.format = self._front()
        self._words.setExtraSelections([front])
        cursor.setPosition(cursor.selectionStart())
        self._words.setTextCursor(cursor)
        bar = self._words.verticalScrollBar()
        room = self._words.viewport().height()
        bar.setValue(bar.value() + self._words.cursorRect().center().y() - room // 3)
        self.moved.emit()

    def _front(self) -> QTextCharFormat:
        kind = QTextCharFormat()
        high = self._theme.is_high_contrast
        kind.setForeground(self._theme.colour("on_accent" if high else "text"))
        kind.setBackground(self._theme.colour("accent" if high else "accent_tint"))
        return kind

    def _go(self, index: int) -> None:
        if not self._stretches:
            return
        self._at = max(0, min(index, len(self._stretches) - 1))
        self._mark()
        stretch = self._stretches[self._at]
        announce(self._words, self._text[stretch.start_cp : stretch.end_cp])


def is_click(event: QMouseEvent) -> bool:
    """Return whether this ends a click with the left button."""
    is_left = event.button() == Qt.MouseButton.LeftButton
    return is_left and event.type() == QEvent.Type.MouseButtonRelease
