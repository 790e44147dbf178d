"""The button to a blank page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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
        words = TextLabel(self.tr("Write freely"), "body")
        words.setWordWrap(False)
        self._aside = TextLabel(self.tr("a blank page"), "caption")
        self._aside.setWordWrap(False)
        self._row.addWidget(self._drawing)
        self._row.addWidget(words)
        self._row.addStretch(1)
        self._row.addWidget(self._aside)
        for label in (self._drawing, words, self._aside):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_aside(self, *, shown: bool) -> None:
        """Show or leave out the small words, as where there is little room."""
        self._aside.setVisible(shown)

    def sizeHint(self) -> QSize:
        """Return room for the words, as high as a field."""
        return QSize(self._row.sizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def _take_theme(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(8), 0, px(8), 0)
        self._row.setSpacing(px(9))
        self._drawing.setPixmap(icon("pencil-line", self._theme).pixmap(px(ICON_PX)))
