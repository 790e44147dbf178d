"""What every field for longer writing has in common.

The text is plain, goes in plain and comes out plain, exactly as written. Lines have air
between them; a paragraph in Hebrew or Arabic runs from right to left by itself.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

if TYPE_CHECKING:
    from reconcile_gui.qtkit.spelling_marks import SpellingMarks

# Chosen: of the font's own line. Source Serif 4 stands 1.37 of its size high, so 117 % is
# the 1.6 of the design.
LINE_PERCENT = 117
PARAGRAPH_SEPARATOR = "\u2029"
LINE_SEPARATOR = QKeySequence.StandardKey.InsertLineSeparator
CARET_PX = 2
ENDS = (".", "!", "?", "…")  # of a sentence; the blank after it belongs to it


class ProseEditor(QTextEdit):
    """A field for plain prose. Tab leaves it.

    `setPlainText` and `clear` begin anew: they also forget what could be undone.
    """

    menu_opening = Signal(QMenu)  # the usual menu: others may add to it
    menu_opening_at = Signal(QMenu, int)  # before it, with the place it is opened at, UTF-16

    def __init__(self, writing: str) -> None:
        """Make an empty field; writing: its size, by name, see `style_sheet`."""
        super().__init__()
        self._prompt = ""
        self._is_seen = False
        self.spelling: SpellingMarks | None = None  # given by whoever checks the words
        self.setProperty("writing", writing)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(CARET_PX)
        self.document().setDocumentMargin(0)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setPlainText("")

    def placeholderText(self) -> str:
        """Return what is shown while nothing is written."""
        return self._prompt

    def setPlaceholderText(self, text: str) -> None:
        """Show `text` in text3 while nothing is written; a screen reader hears it too.

        WORKAROUND(PySide6 6.11): Qt draws only the first line of it; draw it here until
        QTextEdit wraps it.
        """
        self._prompt = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, or what is shown while there is none."""
        super().paintEvent(event)
        if not self._is_seen:
            self._tell_seen()
        if self.spelling is not None:
            self.spelling.paint(event.rect())
        if not self._prompt or not self._is_blank():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        self._prompt_layout()[0].draw(painter, QPointF(0, -self.verticalScrollBar().value()))
        painter.end()

    def _tell_seen(self) -> None:
        """Tell the window, if it wants to know, that this field is on the screen."""
        self._is_seen = True
        wanted = getattr(self.window(), "prose_seen", None)
        if wanted is not None:
            wanted.emit(self)

    def prompt_height(self) -> int:
        """Return the height of what is shown while nothing is written, 0 if nothing is."""
        return self._prompt_layout()[1] if self._prompt and self._is_blank() else 0

    def setPlainText(self, text: str) -> None:
        """Show `text` instead of what is there; nothing before can be undone.

        One `textChanged`, as in Qt. Qt's own would lose the height of the lines.
        """
        document = self.document()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(line_format())
        cursor.insertText(text)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def setText(self, text: str) -> None:
        """Show `text` literally: nothing here is ever read as mark-up."""
        self.setPlainText(text)

    def clear(self) -> None:
        """Forget the text and everything that could bring it back."""
        self.setPlainText("")

    def write_at_end(self) -> None:
        """Put the caret behind the last word, and the keyboard here."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def toPlainText(self) -> str:
        r"""Return the text exactly as written, paragraphs divided by "\n".

        Qt's own turns no-break spaces into spaces.
        """
        return self.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new paragraph at every Enter; open the menu with Shift+F10.

        Qt's own Enter would, in an empty paragraph, first take away the height of its line;
        its menu has a key only where the keyboard has one.
        """
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == shift:
            at = self.cursorRect().center()
            reason, place = QContextMenuEvent.Reason.Keyboard, self.viewport().mapToGlobal(at)
            self.contextMenuEvent(QContextMenuEvent(reason, at, place))
            event.accept()
            return
        begins = (QKeySequence.StandardKey.InsertParagraphSeparator, LINE_SEPARATOR)
        if self.isReadOnly() or not any(event.matches(each) for each in begins):
            super().keyPressEvent(event)
            if event.text() == " " and not self.isReadOnly():
                self._end_step()
            return
        cursor = self.textCursor()
        cursor.insertBlock(line_format())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        event.accept()

    def _end_step(self) -> None:
        """Let what is typed after a sentence be undone by itself.

        Qt joins whatever is typed in one go, a whole letter even, into one step of undo,
        but not with what was there when the text was last called unmodified.
        """
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if before.rstrip().endswith(ENDS):
            self.document().setModified(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the usual menu, with what others add to it.

        By a key it is about the words at the caret, by the mouse about those under it.
        """
        menu = self.createStandardContextMenu()
        menu.setObjectName("field_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not self.isReadOnly():
            cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
            self.menu_opening_at.emit(menu, cursor.position())
            self.menu_opening.emit(menu)
        # By a key it hangs below the word, and does not lie over the sentence.
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu.popup(below if by_key else event.globalPos())
        usable = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if by_key and usable:
            menu.setActiveAction(usable[0])  # a screen reader says it, Enter takes it

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop the words alone."""
        if self.isReadOnly() or not source.hasText():
            return
        cursor = self.textCursor()
        cursor.insertText(source.text())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether there are words to paste."""
        return source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words alone: fonts and colours are this program's own."""
        words = QMimeData()
        words.setText(self.textCursor().selectedText().replace(PARAGRAPH_SEPARATOR, "\n"))
        return words

    def _is_blank(self) -> bool:
        composing = self.document().firstBlock().layout().preeditAreaText()
        return self.document().isEmpty() and not composing

    def _prompt_layout(self) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._prompt, self.font())
        layout.setTextOption(self.document().defaultTextOption())
        step = QFontMetricsF(self.font()).lineSpacing() * LINE_PERCENT / 100
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.viewport().width()))
            line.setPosition(QPointF(0, height))
            height += step
        layout.endLayout()
        return layout, math.ceil(height)


def line_format() -> QTextBlockFormat:
    """Return the format of every paragraph: more air between the lines, nothing else."""
    made = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    made.setLineHeight(LINE_PERCENT, kind.value)
    return made


def tell_text(around: QWidget, language: str, key: str) -> None:
    """Say of every field in `around` in which language it is written, and that all are one text.

    language: such as "en-GB"; key: anything that no other text has.
    """
    if (around.property("language"), around.property("text_key")) != (language, key):
        around.setProperty("language", language)
        around.setProperty("text_key", key)
        for editor in around.findChildren(ProseEditor):
            editor.viewport().update()


def told_of(editor: QWidget) -> tuple[str, str]:
    """Return language and key of the text a field belongs to, each "" if nobody said so."""
    around: QWidget | None = editor
    while around is not None:
        key = around.property("text_key")
        if key:
            return str(around.property("language") or ""), str(key)
        around = around.parentWidget()
    return "", ""
