"""A field of the letter: calm lines under the words found, painted over the text.

Nothing here changes the document: a mark is no formatting, no step of undo, no change.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.under_words import stretches

# Of the size of the text: thickness by level, and how far under the baseline.
THICKNESS = {"hint": 0.085, "rework": 0.067, "stop": 0.16}
BELOW_BASELINE = 0.28
DOT, GAP_AFTER_DOT = 0.01, 2.2


@dataclass(frozen=True, slots=True)
class Mark:
    """Words with a line under them. key: of its note; level: a key of THICKNESS."""

    key: str
    start_u16: int
    end_u16: int
    level: str


class MarkedEditor(GrowingEditor):
    """Shows marks until somebody types, and tints one note's words and what was found."""

    mark_clicked = Signal(str)  # key of its note

    def __init__(self, theme: Theme) -> None:
        """Make an empty field without marks."""
        super().__init__(writing="sheet")
        self._theme = theme
        self._marks: list[Mark] = []
        self._longest = 0
        self._tinted: tuple[int, int] | None = None
        self._found: tuple[tuple[int, int], ...] = ()
        self._spoken: QTextCursor | None = None  # goes with the words while somebody types
        self._shows = False
        self.document().contentsChange.connect(self._on_contents_change)
        theme.changed.connect(self._tint)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that are shown, in the order of the text."""
        return tuple(self._marks) if self._shows else ()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks in place of others."""
        self._marks = sorted(marks, key=lambda mark: (mark.start_u16, mark.end_u16))
        self._longest = max((each.end_u16 - each.start_u16 for each in self._marks), default=0)
        self._shows = True
        self.viewport().update()

    def hide_marks(self) -> None:
        """Show no mark and no tint, as while somebody types."""
        if self._shows or self._tinted:
            self._shows, self._tinted = False, None
            self._tint()
            self.viewport().update()

    def tint(self, words_u16: tuple[int, int] | None) -> None:
        """Lay the words of the opened note on a tint, or none."""
        if words_u16 != self._tinted:
            self._tinted = words_u16
            self._tint()

    def show_found(self, places_u16: Iterable[tuple[int, int]]) -> None:
        """Lay what a search found on a tint."""
        found = tuple(places_u16)
        if found != self._found:
            self._found = found
            self._tint()

    def show_spoken(self, words_u16: tuple[int, int] | None) -> None:
        """Lay the sentence that is being read aloud on a tint, or none."""
        if words_u16 is None and self._spoken is None:
            return
        self._spoken = None if words_u16 is None else self._words(words_u16)
        self._tint()

    @property
    def spoken_start(self) -> int | None:
        """Where the sentence being read aloud begins by now, in UTF-16."""
        return None if self._spoken is None else self._spoken.selectionStart()

    def select(self, start_u16: int, end_u16: int) -> None:
        """Select these words; the keyboard stays where it is."""
        cursor = self.textCursor()
        cursor.setPosition(start_u16)
        cursor.setPosition(end_u16, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the lines under the words that are to be drawn anew."""
        super().paintEvent(event)
        if not self._shows or not self._marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks_between(event.rect().top(), event.rect().bottom()):
            self._draw(painter, mark)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on marked words; one that selects is no such click."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self._mark_at(self.cursorForPosition(event.position().toPoint()).position())
            if mark is not None:
                self.mark_clicked.emit(mark.key)

    def line_of(self, position_u16: int) -> QPointF:
        """Return where the line of a place begins, in the viewport's px."""
        block = self.document().findBlock(position_u16)
        line = block.layout().lineForTextPosition(position_u16 - block.position())
        top = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return QPointF(top.x(), top.y() + line.y()) if line.isValid() else top

    def _mark_at(self, position_u16: int) -> Mark | None:
        within = [m for m in self.marks if m.start_u16 <= position_u16 <= m.end_u16]
        return min(within, key=lambda mark: mark.end_u16 - mark.start_u16, default=None)

    def _marks_between(self, top: int, bottom: int) -> list[Mark]:
        width = self.viewport().width()
        first = self.cursorForPosition(QPoint(0, top)).position()
        last = self.cursorForPosition(QPoint(width, bottom)).position()
        first, last = min(first, last), max(first, last)
        # Marks may be longer than a line, and a line may run from right to left.
        first = self.document().findBlock(first).position()
        block = self.document().findBlock(last)
        last = block.position() + block.length()
        at = bisect_left(self._marks, first - self._longest, key=lambda mark: mark.start_u16)
        end = bisect_left(self._marks, last, key=lambda mark: mark.start_u16)
        return self._marks[at:end]

    def _draw(self, painter: QPainter, mark: Mark) -> None:
        size = self.font().pixelSize()
        painter.setPen(mark_pen(mark.level, self._theme.colour("accent"), size))
        layout = self.document().documentLayout()
        block = self.document().findBlock(mark.start_u16)
        while block.isValid() and block.position() < mark.end_u16:
            top = layout.blockBoundingRect(block).topLeft()
            for left, right, baseline in stretches(block, mark.start_u16, mark.end_u16):
                y = top.y() + baseline + BELOW_BASELINE * size
                painter.drawLine(QPointF(top.x() + left, y), QPointF(top.x() + right, y))
            block = block.next()

    def _tint(self) -> None:
        # A tint alone is not seen by everybody; beside a note's words stands its number.
        is_lined = self._theme.is_high_contrast
        tinted = [self._selection(self._words(each), is_lined=is_lined) for each in self._found]
        if self._tinted is not None:
            tinted.append(self._selection(self._words(self._tinted)))
        if self._spoken is not None:
            tinted.append(self._selection(self._spoken, is_lined=is_lined))
        if tinted or self.extraSelections():
            self.setExtraSelections(tinted)

    def _selection(self, words: QTextCursor, *, is_lined: bool = False) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent_tint"))
        look.setFontUnderline(is_lined)
        made.cursor = words
        made.format = look
        return made

    def _words(self, place_u16: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(place_u16[0], last))
        cursor.setPosition(min(place_u16[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        """Keep the marks at their words; those that were written over are gone."""
        if removed == added == 0 or not self._marks:
            return
        self._marks = moved(self._marks, at, removed, added)


def moved(marks: Sequence[Mark], at: int, removed: int, added: int) -> list[Mark]:
    """Return the marks after a change of text; what was touched is left out."""
    kept = []
    for mark in marks:
        if mark.end_u16 <= at:
            kept.append(mark)
        elif mark.start_u16 >= at + removed:
            by = added - removed
            kept.append(replace(mark, start_u16=mark.start_u16 + by, end_u16=mark.end_u16 + by))
    return kept


def mark_pen(level: str, ink: QColor, size: float) -> QPen:
    """Return the pen of a level: dotted, plain, heavier; always the one ink."""
    pen = QPen(ink, THICKNESS[level] * size)
    if level == "hint":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([DOT, GAP_AFTER_DOT])
    else:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
