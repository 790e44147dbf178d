"""The row of five tabs; the current one is underlined and semibold.

Where there is little room they stand closer; where there is still less, arrows lead to the
rest of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.theme import set_look

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.tabs import TabPlace

TAB_PX = 16
# What the style sheet puts round a title: padding left and right, margin right.
AROUND_PX, CLOSE_AROUND_PX = 4 + 4 + 28, 4 + 4 + 12


class TabBar(QTabBar):
    """Reserves the width of the semibold title, so that nothing moves."""

    def __init__(self, places: tuple[TabPlace, ...], theme: Theme) -> None:
        """Show these tabs, in order."""
        super().__init__()
        self._theme = theme
        name(self, "tabs", self.tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        for arrow in self.findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the row do as much
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._is_close = False
        for place in places:
            self.addTab(QCoreApplication.translate("Tabs", place.title))
        theme.changed.connect(self._stand)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab, wide enough for its semibold title."""
        hint = super().tabSizeHint(index)
        return QSize(self._width_of(index, close=self._is_close), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer, or apart again."""
        super().resizeEvent(event)
        self._stand()

    def _width_of(self, index: int, *, close: bool) -> int:
        metrics = QFontMetrics(self._theme.font("sans", TAB_PX, 600))
        around = CLOSE_AROUND_PX if close else AROUND_PX
        return metrics.horizontalAdvance(self.tabText(index)) + self._theme.px(around)

    @Slot()
    def _stand(self) -> None:
        wanted = sum(self._width_of(index, close=False) for index in range(self.count()))
        if (is_close := wanted > self.width()) != self._is_close:
            self._is_close = is_close
            set_look(self, close="true" if is_close else "")
