"""Settings ▸ This workbook: where it is, and what else there is to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.paths import looks_synced
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

GAP_PX = 10


class PlaceSection(QWidget):
    """Nobody should have to search for their own words."""

    other_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, place: Callable[[], Path]) -> None:
        """place: where the open workbook is."""
        super().__init__()
        self._place = place
        self._where = name(TextLabel("", "strong"), "where_it_is")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._synced = name(TextLabel("", "warning"), "synced_warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(caption(self.tr("Your workbook is stored at")))
        column.addWidget(self._where)
        column.addWidget(self._synced)
        column.addWidget(
            body2(
                self.tr(
                    "It is one file. While the program runs, a journal of the last change and a "
                    "lock lie beside it. Settings, backups and a log without any text of yours "
                    "are in the program’s own folders."
                )
            )
        )
        buttons = []
        for object_name, words, wanted in (
            ("copy_workbook", self.tr("Save a copy elsewhere…"), self.copy_wanted),
            ("move_workbook", self.tr("Move it to another place…"), self.move_wanted),
            ("open_other_workbook", self.tr("Open another workbook…"), self.other_wanted),
            ("new_workbook_button", self.tr("New workbook…"), self.new_wanted),
            ("delete_everything", self.tr("Delete everything…"), self.delete_wanted),
        ):
            each = name(button(words), object_name)
            each.clicked.connect(wanted)
            buttons.append(each)
        column.addWidget(FlowRow(theme, buttons, GAP_PX))

    def show_workbook(self) -> None:
        """Show where the open workbook is."""
        place = self._place()
        self._where.setText(str(place))
        service = looks_synced(place)
        self._synced.setVisible(service is not None)
        self._synced.setText(
            self.tr(
                "This folder seems to be copied by {service}. Others may reach it there, and two "
                "computers may write to it at once. Another folder is safer."
            ).format(service=service)
            if service
            else ""
        )

    def clear(self) -> None:
        """Forget the place."""
        self._where.setText("")
        self._synced.setText("")
