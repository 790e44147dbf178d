"""Settings as a page: sections at the left, one of them at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.states_delegate import StatesDelegate
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline, upright_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.qtkit.theme import Theme

LEFT_PX, RIGHT_PX = 208, 680


class SettingsPage(QWidget):
    """Every setting here has an effect at once; there is nothing to apply."""

    _part_wanted = Signal(QWidget)  # to be brought to the top once it has its place

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str, QWidget]]) -> None:
        """sections: key, title and widget of each, in order."""
        super().__init__()
        self.setObjectName("settings_page")
        self.setProperty("page", "true")
        self._theme = theme
        self._keys = [key for key, _, _ in sections]
        self._sections = [section for _, _, section in sections]
        self._stack = QStackedWidget()
        self._list = name(QListWidget(), "settings_sections", self.tr("Settings"))
        self._list.setItemDelegate(StatesDelegate(theme, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _, title, section in sections:
            self._list.addItem(QListWidgetItem(title))
            self._stack.addWidget(self._framed(title, section))
        self._build()
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.currentRowChanged.connect(self._begin)
        self._part_wanted.connect(self._scroll_to, Qt.ConnectionType.QueuedConnection)
        theme.changed.connect(self._space)
        self._space()
        self._list.setCurrentRow(0)

    def show_section(self, key: str) -> None:
        """Bring one section to the front, by its key."""
        self._list.setCurrentRow(self._keys.index(key))
        self._begin(self._list.currentRow())
        self._list.setFocus()

    @Slot(QWidget)
    def bring_up(self, part: QWidget) -> None:
        """Scroll a part of the section in front to the top."""
        # Queued: the part has to be laid out first.
        self._part_wanted.emit(part)

    def show_workbook(self) -> None:
        """Fill every section from the workbook and the settings."""
        for section in self._with("show_workbook"):
            section()

    def flush(self) -> None:
        """Hand every unsaved word of the sections to the session."""
        for section in self._with("flush"):
            section()

    def clear(self) -> None:
        """Forget every word of the sections."""
        for section in self._with("clear"):
            section()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [self._list, self._stack]

    def _begin(self, row: int) -> None:
        """Show a section from its heading on, however far down it was read before."""
        area = self._stack.widget(row)
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _scroll_to(self, part: QWidget) -> None:
        area = self._stack.currentWidget()
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None and inner.isAncestorOf(part):
            top = part.mapTo(inner, part.rect().topLeft()).y()
            area.verticalScrollBar().setValue(top)

    def _with(self, method: str) -> list:  # type: ignore[type-arg]
        return [getattr(each, method) for each in self._sections if hasattr(each, method)]

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(12, 10, 12, 12)
        title = TextLabel(self.tr("Settings"), "section")
        title.setContentsMargins(10, 0, 0, 6)
        left.addWidget(title)
        left.addWidget(self._list, 1)
        row.addWidget(self._left)
        row.addWidget(upright_line())
        row.addWidget(self._stack, 1)

    def _framed(self, title: str, section: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = PageInside()
        row = QHBoxLayout(inner)
        row.setContentsMargins(40, 14, 24, 24)
        holder = QWidget()
        holder.setProperty("settings_column", "true")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(TextLabel(title, "section"))
        column.addWidget(hairline())
        column.addWidget(section)
        column.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        area.setWidget(inner)
        return area

    def _space(self) -> None:
        px = self._theme.px
        self._left.setFixedWidth(min(px(LEFT_PX) + 24, 360))
        for holder in self.findChildren(QWidget):
            if holder.property("settings_column"):
                holder.setMaximumWidth(px(RIGHT_PX))
