"""The button to a blank page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from reconcile_gui.qtkit.icons import icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.qtkit.theme import Theme

ICON_PX = 18


class WriteFreelyButton(QPushButton):
    """Says what it opens, and in small what that is."""

    def __init__(self, theme: Theme) -> None:
        """Make the button; it draws itself anew when the theme changes."""
        super().__init__()
        self._theme = theme
        name(self, "write_freely_button", self.tr("Write freely, a blank page"))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._drawing = QLabel()
        self._row = QHBoxLayout(self)
        self._words = TextLabel(self.tr("Write freely"), "body")
        self._words.setWordWrap(False)
        self._wants_aside = True
        self._aside = TextLabel(self.tr("a blank page"), "caption")
        self._aside.setWordWrap(False)
        self._row.addWidget(self._drawing)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        self._row.addWidget(self._aside)
        for label in (self._drawing, self._words, self._aside):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_aside(self, *, shown: bool) -> None:
        """Show or leave out the small words, as where there is little room."""
        self._wants_aside = shown
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the words, as high as a field."""
        return QSize(self._wide(with_aside=self._wants_aside), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room without the small words: in a longer language they go, and none is cut."""
        return QSize(self._wide(with_aside=False), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the small words where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._aside.setVisible(self._wants_aside and self._wide(with_aside=True) <= self.width())

    def _wide(self, *, with_aside: bool) -> int:
        edges, gap = self._row.contentsMargins(), self._row.spacing()
        parts = [self._drawing, self._words, *([self._aside] if with_aside else [])]
        widths = sum(part.sizeHint().width() + gap for part in parts)
        return edges.left() + edges.right() + widths

    def _take_theme(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(8), 0, px(8), 0)
        self._row.setSpacing(px(9))
        self._drawing.setPixmap(icon("pencil-line", self._theme).pixmap(px(ICON_PX)))
