"""The window: it only composes. What it shows is one state at a time.

first run · locked · trouble · the tabs · a page over the tabs · hidden

Every state but the tabs is a page of one stack, so that nothing of the person's is
on screen but the page in front.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.focus_ring import FocusRing
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.sight import bring_into_sight
from reconcile_gui.qtkit.text_widgets import hairline, link
from reconcile_gui.shell.actions import Actions
from reconcile_gui.shell.beside import Beside
from reconcile_gui.shell.hidden_page import HiddenPage
from reconcile_gui.shell.status_line import StatusLine
from reconcile_gui.shell.tab_bar_widget import TabBar
from reconcile_gui.shell.tabs import TABS
from reconcile_gui.shell.text_commands import TextCommands
from reconcile_gui.shell.top_row_widget import TopRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.theme import Theme

START_SIZE = QSize(1280, 800)
SMALLEST = QSize(640, 480)


class Window(QMainWindow):
    """Frame, tabs and pages; knows nothing of files."""

    close_wanted = Signal()  # the person closes the window; `let_go` ends it
    tab_shown = Signal(str)  # key of the tab now in front
    page_left = Signal()  # Back was pressed, or Esc, on a page
    prose_seen = Signal(QWidget)  # a field for writing is on the screen for the first time
    return_wanted = Signal()  # the way back beside the tabs was pressed, or Esc

    def __init__(self, theme: Theme, app: QApplication) -> None:
        """Build the frame; no tab is built before it is wanted."""
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._may_close = False
        self._tabs_page: dict[str, QWidget] = {}
        self._has_lock = False
        self._is_hidden = self._is_turning = False
        self._wanted: Callable[[], None] | None = None  # what to show after hiding
        self._paused_in: QWidget | None = None
        self.top_row = TopRow(self)
        self.actions_table = Actions(self)
        menus = self.actions_table.fill(self.top_row.menu_bar)
        self.text_commands = TextCommands(self.actions_table, menus["edit"], app)
        self.setMenuWidget(self.top_row)
        self.tab_bar = TabBar(TABS, theme)
        self.stack = name(QStackedWidget(), "stage")
        self.hidden_page = HiddenPage()
        self.blank = QWidget()
        self._beside = Beside(self, theme, self.stack)
        self.status = StatusLine(self.statusBar())
        self._ring = FocusRing(self, theme, app)
        self._build()
        self.resize(START_SIZE)
        self.setMinimumSize(SMALLEST)
        self._dress(theme)
        self.tab_bar.currentChanged.connect(self._on_tab_chosen)
        self.top_row.back.connect(self.page_left)
        self.show_blank()

    # What is in front -----------------------------------------------------------

    def add_tab_page(self, key: str, page: QWidget) -> None:
        """Put the built view of a tab in its place."""
        self._tabs_page[key] = page
        self.stack.addWidget(page)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip under the tabs, seen over every tab and page but the hidden one."""
        layout = self._bar_frame.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, strip)

    @property
    def tab(self) -> str:
        """Key of the chosen tab, also while a page lies over it."""
        return TABS[max(0, self.tab_bar.currentIndex())].key

    def choose_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        index = next(i for i, place in enumerate(TABS) if place.key == key)
        if index == self.tab_bar.currentIndex():
            self.tab_shown.emit(key)
        else:
            self.tab_bar.setCurrentIndex(index)

    def offer_return(self, words: str) -> None:
        """Show a way back beside the tabs, for Esc too; none for an empty text."""
        self._return.setText(self.tr("‹ {where}").format(where=words) if words else "")
        self._return.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with an Esc that nothing in the tab had a use for."""
        if event.key() == Qt.Key.Key_Escape and self._return.isVisible():
            self.return_wanted.emit()
        else:
            super().keyPressEvent(event)

    def show_tabs(self) -> None:
        """Show the tabs and the menus."""
        if self._waits(self.show_tabs):
            return
        self.top_row.show_menus()
        self.top_row.offer_lock(offered=self._has_lock)
        self._show_tab_bar(shown=True)
        self.actions_table.allow(workbook=True)
        self._turn_to(self._tabs_page.get(self.tab, self.blank))
        self.status.come_last(self)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go on by Tab; what was made since the last time comes before the way out of it all.

        Not while one page gives way to another: Qt would go on from what is hidden, and a
        screen reader say something on the way that is in neither.
        """
        if self._is_turning:
            return False
        self.status.come_last(self)
        has_moved = super().focusNextPrevChild(forwards)
        if has_moved:
            bring_into_sight(self.focusWidget())
        return has_moved

    def show_page(self, page: QWidget, back_words: str) -> None:
        """Lay a page over the tabs, with "‹ Back" in the menus' place."""
        if self._waits(partial(self.show_page, page, back_words)):
            return
        self._bring(page)
        self.hide_beside()
        self.top_row.show_back(back_words)
        self.top_row.offer_lock(offered=self._has_lock)
        self._show_tab_bar(shown=False)
        self.actions_table.allow(workbook=False)
        self.actions_table["lock"].setEnabled(self._has_lock)

    def show_gate(self, page: QWidget, back_words: str = "") -> None:
        """Show a page behind which nothing is open: first run, locked, trouble.

        back_words: where Back leads, or empty where there is nothing to go back to.
        """
        if self._waits(partial(self.show_gate, page, back_words)):
            return
        self._bring(page)
        self.hide_beside()
        if back_words:
            self.top_row.show_back(back_words)
        else:
            self.top_row.show_corner_only()
        self.top_row.offer_lock(offered=False)
        self._show_tab_bar(shown=False)
        self.actions_table.allow(workbook=False)

    def show_blank(self) -> None:
        """Show an empty frame with tabs, as while a plain workbook is being opened."""
        if self._waits(self.show_blank):
            return
        self.top_row.show_menus()
        self.top_row.offer_lock(offered=False)
        self._show_tab_bar(shown=True)
        self.actions_table.allow(workbook=False)
        self.stack.setCurrentWidget(self.blank)

    def show_hidden(self) -> None:
        """Blank the window now: painted before this returns. It stays so until `uncover`."""
        self._is_hidden, self._wanted = True, None
        self.take_input(taken=True)
        self._bar_frame.hide()
        self.hide_beside()
        self.top_row.show_hide_only()
        self._show_tab_bar(shown=False)
        self.actions_table.allow(workbook=False, always=False)
        self.status.cover(self.tr("Press Enter to go on"))
        self.stack.setCurrentWidget(self.hidden_page)
        self.hidden_page.setFocus()
        self.repaint()

    def uncover(self) -> bool:
        """Let the window show things again; True if something waited for it, shown now."""
        self._is_hidden = False
        self._bar_frame.show()
        self.status.uncover()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()
        return wanted is not None

    def _waits(self, showing: Callable[[], None]) -> bool:
        """Remember what is wanted, instead of showing it, while the window is hidden."""
        if self._is_hidden:
            self._wanted = showing
        return self._is_hidden

    def take_input(self, *, taken: bool) -> None:
        """Take no keys while the last words are on their way; afterwards where they went."""
        central = self._central
        if taken == central.isEnabled():
            return
        if not taken:
            self._paused_in = self.focusWidget()
        central.setEnabled(taken)
        if taken and self._paused_in is not None and shiboken6.isValid(self._paused_in):
            self._paused_in.setFocus()
        if taken:
            self._paused_in = None

    def offer_lock(self, *, offered: bool) -> None:
        """Show the Lock button over tabs and pages, or never."""
        self._has_lock = offered
        self.top_row.offer_lock(offered=offered and not self._is_hidden)
        self.actions_table["lock"].setVisible(offered)

    @property
    def in_front(self) -> QWidget:
        """The page of the stack that is to be seen."""
        return self.stack.currentWidget() or self.blank

    @property
    def shows_tab(self) -> bool:
        """Whether a tab is in front, and no page over it."""
        return self.in_front in self._tabs_page.values()

    # Beside the tab -------------------------------------------------------------------

    def show_beside(self, panel: QWidget) -> None:
        """Show a panel beside the tab, or as a bar below it; typing goes on."""
        self._beside.show(panel, self.in_front)

    def hide_beside(self) -> None:
        """Put the panel away."""
        self._beside.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel where there is room for it."""
        super().resizeEvent(event)
        self._beside.place()

    # Closing -------------------------------------------------------------------------

    def let_go(self) -> None:
        """Close for good: everything is on the disk."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when what was written is safe; somebody else finds out."""
        if not self._may_close:
            self.close_wanted.emit()
        # It may have been let go meanwhile: Qt takes no second `close` within the first.
        event.setAccepted(self._may_close)

    def _build(self) -> None:
        self._central = QWidget()
        column = QVBoxLayout(self._central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tab_line = hairline()
        self._bar_frame = QWidget()
        frame = QVBoxLayout(self._bar_frame)
        frame.setContentsMargins(0, 0, 0, 0)
        self.bar_place = QWidget()
        bars = QVBoxLayout(self.bar_place)
        bars.setContentsMargins(12, 8, 20, 8)
        frame.addWidget(self.bar_place)
        self.bar_place.hide()
        tabs = QHBoxLayout()
        tabs.setContentsMargins(20, 0, 16, 0)
        tabs.addWidget(self.tab_bar)
        self._return = name(link("", "link_caption"), "return_to_found")
        self._return.hide()
        self._return.clicked.connect(self.return_wanted)
        tabs.addWidget(self._return)
        column.addLayout(tabs)
        column.addWidget(self._tab_line)
        column.addWidget(self._bar_frame)
        column.addLayout(self._beside.row, 1)
        self.stack.addWidget(self.blank)
        self.stack.addWidget(self.hidden_page)
        self.setCentralWidget(self._central)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _dress(self, theme: Theme) -> None:
        """Dress the frame part by part: each page of the stage is dressed by itself."""
        bars = (self.top_row, self.tab_bar, self._return, self._tab_line, self._bar_frame)
        for part in (*bars, self.statusBar(), self.blank, self.hidden_page):
            theme.dress(part)

    def _bring(self, page: QWidget) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self._turn_to(page)
        self.status.come_last(self)

    def _turn_to(self, page: QWidget) -> None:
        """Bring a page to the front, and the keyboard from the one before into it."""
        self._is_turning = True
        self.stack.setCurrentWidget(page)
        self._is_turning = False
        keyboard = self.focusWidget()
        if keyboard is not None and not keyboard.isVisible():
            self.focusNextPrevChild(True)  # there is nothing in the page that takes it

    def _show_tab_bar(self, *, shown: bool) -> None:
        self.tab_bar.setVisible(shown)
        self._return.setVisible(shown and bool(self._return.text()))
        self._tab_line.setVisible(shown)

    def _on_tab_chosen(self, index: int) -> None:
        self.tab_shown.emit(TABS[index].key)
