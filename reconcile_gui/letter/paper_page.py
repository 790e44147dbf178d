"""A page before printing: a desk with the paper, and beside or below it the choices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.letter.choices_panel import ChoicesPanel
from reconcile_gui.letter.desk_panel import Desk
from reconcile_gui.qtkit.theme import Theme

NARROWEST_DESK_PX = 215  # beside the choices; where there is less, they stand below the page
DESK_SHARE = 0.7  # of the height, where the page stands above its choices
READING_PX = 480  # words in the page's place want this; where there is less, they have it all
WIDEST_PX = 16777215  # Qt's own "no limit"


class PaperPage(QWidget):
    """Gives the desk and the choices their room; Ctrl+0 fits the page and Esc leaves."""

    closed = Signal()  # Esc was pressed, or there is nothing to print any more

    def lay_out(self, theme: Theme, desk: Desk, choices: ChoicesPanel, choices_px: int) -> None:
        """Put desk and choices in their places, once.

        choices_px: the width of the choices beside the desk, at 100 %.
        """
        self._theme, self._desk = theme, desk
        self._choices, self._choices_px = choices, choices_px
        self.setProperty("page", "true")
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        # Asks for no width: it is told one, and then finds room beside or below.
        self.setMinimumSize(1, 1)
        self._whole.addWidget(desk, 1)
        self._whole.addWidget(choices)
        theme.changed.connect(self._space)
        desk.words_chosen.connect(self._space)

    def flush(self) -> None:
        """Say what was edited and not said yet; nothing is, unless a page says otherwise."""

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+0: elsewhere it is the size of the text, here it fits the page."""
        if event.type() == QEvent.Type.ShortcutOverride and is_fit_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fit the page with Ctrl+0, leave with Esc."""
        if is_fit_key(event):
            self._desk.fit_page()
        elif event.key() == Qt.Key.Key_Escape and self.isVisible():
            # Visible: the window may have left the page by the same key before.
            self.flush()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices beside the page, or below it where there is no room beside it."""
        self._space()

    @Slot()
    def _space(self) -> None:
        desk, choices = self._desk, self._choices
        choices_px = self._theme.px(self._choices_px)
        beside = self.width() - choices_px
        has_all = desk.shows_words and beside < self._theme.px(READING_PX)
        is_compact = not has_all and beside < self._theme.px(NARROWEST_DESK_PX)
        if is_compact:
            choices.put_above(desk)
        else:
            self._whole.insertWidget(0, desk, 1)
        choices.setVisible(not has_all)
        desk.setMinimumHeight(int(self.height() * DESK_SHARE) if is_compact else 1)
        choices.setMinimumWidth(0 if is_compact else choices_px)
        choices.setMaximumWidth(WIDEST_PX if is_compact else choices_px)


def is_fit_key(event: QEvent) -> bool:
    """Return whether this is Ctrl+0, in either block of keys."""
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_0:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return modifiers == Qt.KeyboardModifier.ControlModifier
