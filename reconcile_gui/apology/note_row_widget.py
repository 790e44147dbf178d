"""Another note in two lines, to be pressed; and the sample of a mark's line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.apology.marked_editor_widget import mark_pen
from reconcile_gui.qtkit.text_widgets import ElidedLabel
from reconcile_gui.qtkit.theme import Theme

SAMPLE_PX, SAMPLE_TEXT_PX = 26, 18
SIDE_PX, PADDING_PX = 2, 7


class NoteRow(QPushButton):
    """The title of a note, and below it where it is and how much it asks."""

    def __init__(self, theme: Theme, title: str, about: str) -> None:
        """title, about: translated; both are read out."""
        super().__init__()
        self.setProperty("kind", "row")
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        side, padding = theme.px(SIDE_PX), theme.px(PADDING_PX)
        column.setContentsMargins(side, padding, side, padding)
        column.setSpacing(0)
        for words, role in ((title, "body"), (about, "caption")):
            label = ElidedLabel(words, role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class MarkSample(QWidget):
    """A short line as it stands under words of a level."""

    def __init__(self, theme: Theme, level: str = "rework") -> None:
        """level: "hint", "rework" or "stop"."""
        super().__init__()
        self._theme, self._level = theme, level
        theme.changed.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: str) -> None:
        """Show the line of another level."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the line."""
        return QSize(self._theme.px(SAMPLE_PX), self._theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, size = self._theme.colour("accent"), self._theme.px(SAMPLE_TEXT_PX)
        painter.setPen(mark_pen(self._level, ink, size))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.end()
