"""The workbook goes to another place: where, and what becomes of the file that is there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import (
    TextLabel,
    body2,
    button,
    caption,
    field_label,
    heading,
)
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from reconcile_gui.qtkit.theme import Theme

GAP_PX, BLOCK_PX = 8, 16


class MovePage(PageFrame):
    """Nothing is touched before the button is pressed."""

    wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        ask_place: Callable[[str], Path | None],
        synced: Callable[[Path], str | None],
    ) -> None:
        """Ask nothing yet. synced: names the service that copies a place, if one seems to."""
        super().__init__(theme, "move_page")
        self._ask_place, self._synced = ask_place, synced
        self._former: Path | None = None
        self.place: Path | None = None  # where it is to go
        self._build()
        self._choose.clicked.connect(self._on_choose)
        self._move.clicked.connect(self.wanted)

    @property
    def removes_former(self) -> bool:
        """Whether the file at the place it has now is to be removed."""
        return self._remove.isChecked()

    def begin(self, former: Path) -> None:
        """Ask anew. former: where the workbook is."""
        self._former, self.place = former, None
        self._where.setText(breakable(str(former)))
        self._remove.setChecked(True)
        self.say("")
        self._show_place()

    def say(self, sentence: str) -> None:
        """Say why it was not moved; "" says nothing."""
        self._trouble.setText(breakable(sentence))
        self._trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def clear(self) -> None:
        """Forget both places."""
        self._former = self.place = None
        self._where.setText("")
        self.say("")
        self._show_place()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to what has to be chosen."""
        super().showEvent(event)
        if not event.spontaneous():
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._where = name(TextLabel("", "strong"), "move_from")
        self._to = name(QLineEdit(), "move_to")
        self._to.setReadOnly(True)
        self._choose = name(button(self.tr("Choose…")), "move_choose")
        self._about = name(caption(), "move_about_place")
        self._remove = name(QRadioButton(self.tr("Remove the file there")), "move_remove")
        self._keep = name(QRadioButton(self.tr("Leave it there, as a copy")), "move_keep")
        self._group = QButtonGroup(self)
        self._trouble = name(TextLabel("", "warning"), "move_trouble")
        self._move = name(button(self.tr("Move it"), "primary"), "move_now")
        row = QHBoxLayout()
        row.addWidget(self._to, 1)
        row.addWidget(self._choose)
        column = self.column
        column.setSpacing(GAP_PX)
        column.addWidget(heading(self.tr("Move the workbook")))
        column.addWidget(self._what_happens())
        column.addSpacing(BLOCK_PX)
        column.addWidget(caption(self.tr("It is at")))
        column.addWidget(self._where)
        column.addSpacing(BLOCK_PX)
        column.addWidget(field_label(self.tr("Where it goes"), self._to, "caption"))
        column.addLayout(row)
        column.addWidget(self._about)
        column.addSpacing(BLOCK_PX)
        column.addWidget(TextLabel(self.tr("At the place it has now"), "subheading"))
        for radio in (self._remove, self._keep):
            self._group.addButton(radio)
            column.addWidget(radio)
        column.addWidget(self._trouble)
        column.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self._move)
        self.show_foot()
        self.clear()

    def _what_happens(self) -> TextLabel:
        return body2(
            self.tr(
                "It is copied to the new place and compared, and opened there. Only then is "
                "anything removed. Backups stay where they are and are found from there too."
            )
        )

    def _on_choose(self) -> None:
        former = self._former
        chosen = self._ask_place(former.name) if former is not None else None
        if chosen is not None and self._former is not None:  # asked for long; locked meanwhile
            self.place = chosen
            self.say("")
            self._show_place()
            self._move.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self) -> None:
        place = self.place
        self._move.setEnabled(place is not None)
        self._to.setText(str(place) if place is not None else "")
        self._to.setCursorPosition(0)
        service = self._synced(place) if place is not None else None
        self._about.setProperty("look", "warning" if service else "")
        self._about.setText(
            self.tr(
                "This folder seems to be copied by {service}. Others may reach it there, and "
                "two computers may write to it at once. Another folder is safer."
            ).format(service=service)
            if service
            else self.tr("A folder on this computer, or on a stick that is there when you write.")
        )
