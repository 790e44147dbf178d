"""Where the writer is: the steps of the path as words on a line, moved by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reconcile_gui.qtkit.mirrored import put
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.qtkit.theme import Theme

WORD_PX, HIT_PX, LINE_PX = 14, 24, 2
AFTER_TITLE_PX, AROUND_DOT_PX, DOT = 12, 9, "·"


class PathWord(QAbstractButton):
    """One step: plain, or semibold with a line below where the writer is."""

    def __init__(self, theme: Theme, words: str) -> None:
        """Make a step that is not the current one."""
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._is_current = False

    def set_current(self, *, current: bool) -> None:
        """Show that the writer is here, or not; a screen reader says it with the name."""
        self._is_current = current
        spoken = self.tr("{step}, where I am").format(step=self.text())
        self.setAccessibleName(spoken if current else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the words in semibold, so that choosing moves nothing."""
        metrics = QFontMetrics(self._theme.font("sans", WORD_PX, 600))
        height = max(HIT_PX, metrics.height() + 2 * self._theme.px(LINE_PX))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word, and the line below the current one."""
        painter = QPainter(self)
        on = self._is_current
        font = self._theme.font("sans", WORD_PX, 600 if on else 400)
        painter.setFont(font)
        is_lively = on or self.underMouse()
        painter.setPen(self._theme.colour("text" if is_lively else "text3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            line = self._theme.px(LINE_PX)
            bottom = QRect(0, self.height() - line, self.width(), line)
            painter.fillRect(bottom, self._theme.colour("accent"))


class PathLine(QWidget):
    """All steps, with a point between them, in as many lines as they need."""

    chosen = Signal(str)  # key of the step the writer moved to

    def __init__(self, theme: Theme, title: str, steps: Sequence[tuple[str, str]]) -> None:
        """title: words before the steps; steps: key and words of each."""
        super().__init__()
        self._theme = theme
        self.setObjectName("path")
        self._title = TextLabel(title, "caption")
        self._title.setWordWrap(False)
        self._title.setParent(self)
        self._steps: dict[str, PathWord] = {}
        for key, words in steps:
            step = name(PathWord(theme, words), f"path_{key}")
            step.setParent(self)
            step.clicked.connect(self._on_clicked)
            self._steps[key] = step
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme)

    def set_current(self, key: str | None) -> None:
        """Show where the writer is; None for nowhere yet."""
        for each, step in self._steps.items():
            step.set_current(current=each == key)

    def sizeHint(self) -> QSize:
        """Return the room of everything on one line."""
        return QSize(self._place(0, really=False).x(), self.heightForWidth(10**6))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest step."""
        widest = max(step.sizeHint().width() for step in self._steps.values())
        return QSize(widest, HIT_PX)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(width, really=False).y()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line anew."""
        super().resizeEvent(event)
        self._place(self.width(), really=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the points between the steps."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("sans", WORD_PX))
        painter.setPen(self._theme.colour("text3"))
        steps = list(self._steps.values())
        wide = self._dot_room()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for step in steps[1:]:
            left = step.x() + step.width() if is_mirrored else step.x() - wide
            room = QRect(left, step.y(), wide, step.height())
            if self.rect().contains(room):
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, DOT)

    def _dot_room(self) -> int:
        metrics = QFontMetrics(self._theme.font("sans", WORD_PX))
        return metrics.horizontalAdvance(DOT) + 2 * self._theme.px(AROUND_DOT_PX)

    def _place(self, width: int, *, really: bool) -> QPoint:
        """Lay title and steps out; return the right end of the last line, and the height.

        width: 0 for one endless line.
        """
        line_height = max(step.sizeHint().height() for step in self._steps.values())
        gap = self._theme.px(4)
        at = QPoint(self._title.sizeHint().width(), 0)
        if really:
            put(self._title, 0, 0, at.x(), line_height)
        before = self._theme.px(AFTER_TITLE_PX)
        for step in self._steps.values():
            wide = step.sizeHint().width()
            if width and at.x() + before + wide > width:
                at, before = QPoint(0, at.y() + line_height + gap), 0
            if really:
                put(step, at.x() + before, at.y(), wide, line_height)
            at.setX(at.x() + before + wide)
            before = self._dot_room()
        return QPoint(at.x(), at.y() + line_height)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self._place(self.width(), really=True)
        self.update()

    def _on_clicked(self) -> None:
        pressed = next(key for key, step in self._steps.items() if step is self.sender())
        self.set_current(pressed)
        self.chosen.emit(pressed)
