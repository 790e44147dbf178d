"""The first row of the window: menus or "‹ Back" at the left, the corner at the right.

The corner is the same in every state: Help and safety, Lock, Hide. Menus that have no room
beside it stand closer, or below it.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QStyle, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import set_look

EDGE_PX, RIGHT_PX, GAP_PX = 2, 14, 6
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
        self._is_close = self._is_below = False
        # Of the bar in the other state, by its width in this one, whatever changed that.
        self._widths: dict[tuple[int, bool], int] = {}
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
        margins = self._row.contentsMargins()
        line = max(each.sizeHint().height() for each in parts) + margins.top() + margins.bottom()
        is_below = self._is_below and not self.menu_bar.isHidden()
        return line + (self.menu_bar.sizeHint().height() if is_below else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the menus the room there is."""
        super().resizeEvent(event)
        self._stand()

    def event(self, event: QEvent) -> bool:
        """Give the menus room anew when Lock appears, or the words have another size."""
        is_known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._stand()
        return is_known

    def _stand(self) -> None:
        """Put the menus beside the corner, close together if they must be; else below it."""
        if self.menu_bar.isHidden():
            return
        corner = [each for each in (self._help, self._lock, self._hide) if not each.isHidden()]
        taken = sum(each.sizeHint().width() + GAP_PX for each in corner) + RIGHT_PX
        free = self.width() - taken
        apart, close = self._menus_px()
        self._set_close(apart > (self.width() if close > free else free))
        if (is_below := close > free) != self._is_below:
            self._is_below = is_below
            self._place_menus()

    def _menus_px(self) -> tuple[int, int]:
        """Return the width of the menus apart and close together."""
        now = self._menus_now_px()
        key = (now, self._is_close)
        if key not in self._widths:
            was_close = self._is_close
            self._set_close(not was_close)
            other = self._menus_now_px()
            self._set_close(was_close)
            self._widths = {(now, was_close): other, (other, not was_close): now}
        other = self._widths[key]
        return (other, now) if self._is_close else (now, other)

    def _menus_now_px(self) -> int:
        """Return the width that the menus need; by their places where Qt asks for too little."""
        bar = self.menu_bar
        places = [bar.actionGeometry(each) for each in bar.actions()]
        gaps = bar.style().pixelMetric(QStyle.PixelMetric.PM_MenuBarItemSpacing) * len(places)
        return max(bar.sizeHint().width(), sum(each.width() for each in places) + gaps)

    def _set_close(self, is_close: bool) -> None:
        if is_close != self._is_close:
            self._is_close = is_close
            set_look(self.menu_bar, close="true" if is_close else "")

    def _place_menus(self) -> None:
        for line in (self._row, self._lines):
            line.removeWidget(self.menu_bar)
        if self._is_below:
            self._lines.addWidget(self.menu_bar)
        else:
            self._row.insertWidget(0, self.menu_bar)
            self._keep_stretch()
        self.updateGeometry()

    def _build(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        row = QHBoxLayout()
        self._lines.addLayout(row)
        self._row = row
        self._indent(0)
        row.setSpacing(GAP_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.menu_bar)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._help)
        row.addWidget(self._lock)
        row.addWidget(self._hide)
        self._keep_stretch()
        in_tab_order = (self._hide, self._help, self._lock, self._back)
        for before, after in pairwise(in_tab_order):
            QWidget.setTabOrder(before, after)

    def _keep_stretch(self) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # WORKAROUND(PySide6 6.11): from right to left the bar asks for the width of its
            # first menu alone, and shows no other; remove when fixed upstream.
            self._row.setStretchFactor(self.menu_bar, ALL_THERE_IS)
