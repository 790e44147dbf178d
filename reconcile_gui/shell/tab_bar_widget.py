"""The row of five tabs; the current one is underlined and semibold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar

from reconcile_gui.qtkit.names import name

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.tabs import TabPlace

TAB_PX = 16
# What the style sheet puts round a title: padding left and right, margin right.
AROUND_PX = 4 + 4 + 28


class TabBar(QTabBar):
    """Reserves the width of the semibold title, so that nothing moves."""

    def __init__(self, places: tuple[TabPlace, ...], theme: Theme) -> None:
        """Show these tabs, in order."""
        super().__init__()
        self._theme = theme
        name(self, "tabs", self.tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        for place in places:
            self.addTab(QCoreApplication.translate("Tabs", place.title))

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab, wide enough for its semibold title."""
        hint = super().tabSizeHint(index)
        metrics = QFontMetrics(self._theme.font("sans", TAB_PX, 600))
        title = metrics.horizontalAdvance(self.tabText(index))
        return QSize(title + self._theme.px(AROUND_PX), hint.height())
