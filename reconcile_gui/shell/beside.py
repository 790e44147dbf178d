"""What lies beside the tab in front, or as a bar below it where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QTextEdit, QWidget

from reconcile_gui.qtkit.caret import keep_caret_in_sight

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

PANEL_PX = 312
NARROW_PX = 760
# Chosen: from here on three lines of a text, the bar with two rows of buttons and the frame
# around them fit.
LOW_PX = 300
WORDS_PART, FEW_WORDS_PART = 5, 8  # of the window's height, for words read in the bar
MOST_PX = 16_777_215  # Qt's own "no limit"


@runtime_checkable
class Host(Protocol):
    """A tab with a place of its own beside what is written in it."""

    @property
    def has_place_beside(self) -> bool:
        """Whether that place is in sight, and nobody writes in it."""

    def show_beside(self, widget: QWidget) -> None:
        """Show a widget there; the caret stays where it is."""

    def hide_beside(self) -> None:
        """Leave the place empty; the widget goes back to its owner."""


@runtime_checkable
class Slim(Protocol):
    """A panel that can be a bar below a text."""

    def be_bar(self, *, is_bar: bool, is_low: bool, words_px: int) -> None:
        """Take little room, or the whole height.

        is_low: hardly any room; words_px: height of the bar's words when they are read.
        """


class Beside(QObject):
    """Holds one panel at most; the line that is being written stays in sight."""

    _room_changed = Signal()  # the text has other room; the layout is still to follow

    def __init__(self, window: QWidget, theme: Theme, stage: QWidget) -> None:
        """stage: where the tabs are; `row` is to be laid out in the window with it."""
        super().__init__(window)
        self._window, self._theme, self._stage = window, theme, stage
        self._panel: QWidget | None = None
        self._tab: QWidget = stage
        self._host: Host | None = None  # the tab that holds the panel, where one does
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(0)
        self.row.addWidget(stage, 1)
        # Queued: the layout has to give the text its room first.
        self._room_changed.connect(self._show_caret, Qt.ConnectionType.QueuedConnection)
        theme.changed.connect(self.place)

    def show(self, panel: QWidget, tab: QWidget) -> None:
        """Show a panel beside a tab.

        A tab that keeps a place of its own beside its text takes it there: nothing moves.
        """
        self.hide()
        self._panel, self._tab = panel, tab
        panel.installEventFilter(self)
        self.place()
        panel.show()

    def hide(self) -> None:
        """Put the panel away."""
        panel, self._panel = self._panel, None
        if panel is not None and shiboken6.isValid(panel):
            panel.removeEventFilter(self)
            panel.hide()
        self._leave_host()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a bar that becomes higher, as when its words are read."""
        if event.type() == QEvent.Type.Resize:
            self._room_changed.emit()
        return False

    def place(self) -> None:
        """Put the panel where there is room for it now."""
        panel, tab = self._panel, self._tab
        if panel is None:
            return
        height = self._window.height()
        narrow = self._window.width() < self._theme.px(NARROW_PX)
        is_low = height < self._theme.px(LOW_PX)
        if isinstance(panel, Slim):
            words_px = height // (FEW_WORDS_PART if is_low else WORDS_PART)
            panel.be_bar(is_bar=narrow, is_low=is_low, words_px=words_px)
        if isinstance(tab, Host) and not narrow and tab.has_place_beside:
            self._lend(panel, tab)
        else:
            self._keep(panel, narrow=narrow)
        self._room_changed.emit()

    def _lend(self, panel: QWidget, host: Host) -> None:
        if self._host is host:
            return
        self._host = host
        self.row.removeWidget(panel)
        panel.setParent(self._window)  # to come back to, and to be gone with
        panel.setMinimumWidth(0)
        panel.setMaximumSize(MOST_PX, MOST_PX)
        host.show_beside(panel)

    def _keep(self, panel: QWidget, *, narrow: bool) -> None:
        was_lent = self._host is not None
        self._leave_host()
        if self.row.indexOf(panel) < 0:
            self.row.addWidget(panel)
        direction = QBoxLayout.Direction
        self.row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        panel.setFixedWidth(self._window.width() if narrow else self._theme.px(PANEL_PX))
        panel.setMaximumHeight(self._window.height() // 2 if narrow else MOST_PX)
        if was_lent:
            panel.show()

    def _leave_host(self) -> None:
        host, self._host = self._host, None
        if host is not None:
            host.hide_beside()

    def _show_caret(self) -> None:
        writing = self._window.focusWidget()
        if isinstance(writing, QTextEdit) and self._stage.isAncestorOf(writing):
            keep_caret_in_sight(writing)
