"""The first row of the window: menus or "‹ Back" at the left, the corner at the right.

The corner is the same in every state: Help and safety, Lock, Hide.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button

EDGE_PX, RIGHT_PX = 2, 14
# So that the words of Back begin where those of the first menu do.
BACK_PX = 11
ALL_THERE_IS = 100  # beside the stretch between menus and corner


class TopRow(QWidget):
    """Menus or Back, and the corner."""

    back = Signal()
    help_wanted = Signal()
    lock_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the row; it starts without menus, as before anything is open."""
        super().__init__(parent)
        self._hide = name(button(self.tr("Hide"), "hide"), "hide")
        self._hide.setToolTip(self.tr("Hide everything now. Esc three times does the same."))
        self._help = name(button(self.tr("Help and safety"), "corner_link"), "help_and_safety")
        self._lock = name(button(self.tr("Lock"), "corner"), "lock")
        self._back = name(button("", "back"), "back")
        self.menu_bar = name(QMenuBar(), "menu_bar", self.tr("Menus"))
        self.menu_bar.setNativeMenuBar(False)
        self._build()
        self._hide.clicked.connect(self.hide_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._lock.clicked.connect(self.lock_wanted)
        self._back.clicked.connect(self.back)
        self.show_corner_only()

    def show_menus(self) -> None:
        """Show the menus, as over the tabs."""
        self._indent(0)
        self._back.hide()
        self.menu_bar.show()
        self._help.show()

    def show_back(self, words: str) -> None:
        """Show "‹ Back" in the menus' place, as over a page."""
        self._back.setText(self.tr("‹ {where}").format(where=words))
        self._indent(BACK_PX)
        self.menu_bar.hide()
        self._back.show()
        self._help.show()

    def show_corner_only(self) -> None:
        """Show the corner alone, as in first run or locked."""
        self._back.hide()
        self.menu_bar.hide()
        self._help.show()

    def show_hide_only(self) -> None:
        """Show nothing but Hide, which stays in its place."""
        self._back.hide()
        self.menu_bar.hide()
        self._help.hide()
        self._lock.hide()

    def offer_lock(self, *, offered: bool) -> None:
        """Show Lock only where there is something to lock."""
        self._lock.setVisible(offered)

    def _indent(self, left_px: int) -> None:
        self._row.setContentsMargins(left_px, EDGE_PX, RIGHT_PX, EDGE_PX)

    def sizeHint(self) -> QSize:
        """Return one height for every state: Hide stays where the hand knows it."""
        return QSize(super().sizeHint().width(), self._highest())

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self._highest())

    def _highest(self) -> int:
        parts = (self.menu_bar, self._back, self._help, self._lock, self._hide)
        margins = (
            self.contentsMargins() if (row := self.layout()) is None else row.contentsMargins()
        )
        return max(each.sizeHint().height() for each in parts) + margins.top() + margins.bottom()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        self._row = row
        self._indent(0)
        row.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.menu_bar)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._help)
        row.addWidget(self._lock)
        row.addWidget(self._hide)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # WORKAROUND(PySide6 6.11): from right to left the bar asks for the width of its
            # first menu alone, and shows no other; remove when fixed upstream.
            row.setStretchFactor(self.menu_bar, ALL_THERE_IS)
        in_tab_order = (self._hide, self._help, self._lock, self._back)
        for before, after in pairwise(in_tab_order):
            QWidget.setTabOrder(before, after)
