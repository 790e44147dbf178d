"""Everything is deleted: exactly what, what may remain, and then once more whether to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, body, body2, button, heading
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from reconcile_gui.qtkit.theme import Theme

GAP_PX, BLOCK_PX = 8, 16


@dataclass(frozen=True, slots=True)
class OtherWorkbook:
    """Another workbook that the program knows. is_in_use: in another window."""

    path: Path
    is_in_use: bool


class DeletePage(PageFrame):
    """Two steps, each with the keyboard on what changes nothing."""

    wanted = Signal(object)  # tuple of Paths of other workbooks to be deleted too
    not_wanted = Signal()
    close_wanted = Signal()  # after deleting, where something is left

    def __init__(self, theme: Theme) -> None:
        """Build the page."""
        super().__init__(theme, "delete_page")
        self._boxes: dict[QCheckBox, Path] = {}
        self._build()
        self._on.clicked.connect(self._on_go_on)
        self._delete.clicked.connect(self._on_delete)
        self._not_now.clicked.connect(self.not_wanted)
        self._close.clicked.connect(self.close_wanted)
        self.clear()

    def begin(self, deleted: Sequence[str], others: Sequence[OtherWorkbook]) -> None:
        """Show the first step. deleted: sentences on what goes, with its place."""
        self.clear()
        self._deleted.setText("\n".join(breakable(f"• {each}") for each in deleted))
        self._others_title.setVisible(bool(others))
        for number, other in enumerate(others, 1):
            box = name(QCheckBox(str(other.path)), f"delete_other_{number}")
            if other.is_in_use:
                box.setText(self.tr("{path} (open in another window)").format(path=other.path))
                box.setEnabled(False)
            self._boxes[box] = other.path
            self._others.addWidget(box)

    def say_remaining(self, paths: Sequence[Path]) -> None:
        """Say what could not be deleted; all that is left to do is to close."""
        self._show_step(sure=False)
        for each in (*self._first, self._on, self._not_now):
            each.hide()
        for box in self._boxes:
            box.hide()
        listed = "\n".join(breakable(f"• {each}") for each in paths)
        self._sure.setText(self.tr("These could not be deleted:") + "\n" + listed)
        self._sure.show()
        self._close.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._sure.text())

    def clear(self) -> None:
        """Forget every place, and go back to the first step."""
        self._deleted.setText("")
        for box in self._boxes:
            take_away(box)
        self._boxes = {}
        for each in (*self._first, self._not_now):
            each.show()
        self._others_title.hide()
        self._close.hide()
        self._show_step(sure=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to what changes nothing."""
        super().showEvent(event)
        if not event.spontaneous():
            self._not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._deleted = name(body(), "delete_list")
        self._others_title = TextLabel(
            self.tr("Other workbooks: they stay, unless you mark them"), "subheading"
        )
        holder = QWidget()
        self._others = QVBoxLayout(holder)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._sure = name(TextLabel("", "strong"), "delete_sure")
        self._on = name(button(self.tr("Go on…")), "delete_go_on")
        self._delete = name(button(self.tr("Delete everything")), "delete_now")
        self._not_now = name(button(self.tr("Not now"), "primary"), "delete_not_now")
        self._close = name(button(self.tr("Close"), "primary"), "delete_close")
        self._first: tuple[QWidget, ...] = (
            TextLabel(self.tr("This is deleted"), "subheading"),
            self._deleted,
            holder,
            TextLabel(self.tr("This may remain"), "subheading"),
            body2(self._what_may_remain()),
        )
        column = self.column
        column.setSpacing(GAP_PX)
        column.addWidget(heading(self.tr("Delete everything")))
        column.addWidget(self._sure)
        title, listed, others, remains_title, remains = self._first
        for each in (title, listed):
            column.addWidget(each)
        column.addSpacing(BLOCK_PX)
        column.addWidget(self._others_title)
        column.addWidget(others)
        column.addSpacing(BLOCK_PX)
        for each in (remains_title, remains):
            column.addWidget(each)
        column.addStretch(1)
        self.foot.addStretch(1)
        for press in (self._on, self._delete, self._not_now, self._close):
            self.foot.addWidget(press)
        self.show_foot()

    def _what_may_remain(self) -> str:
        return self.tr(
            "Copies that you saved elsewhere, letters and pages that you saved or printed, and "
            "backups and snapshots of this computer, or of a service that copies folders. Files "
            "are overwritten once before they go, but a disk may keep parts of them, a flash disk "
            "above all. The program itself stays installed."
        )

    def _show_step(self, *, sure: bool) -> None:
        self._sure.setVisible(sure)
        self._delete.setVisible(sure)
        self._on.setVisible(not sure)
        for box in self._boxes:
            box.setEnabled(box.isEnabled() and not sure)

    def _on_go_on(self) -> None:
        self._show_step(sure=True)
        self._sure.setText(
            self.tr(
                "Nobody can bring it back, and that includes you. Everything listed below is "
                "deleted, and the program closes."
            )
        )
        self.area.ensureVisible(0, 0)
        self._not_now.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._sure.text())

    def _on_delete(self) -> None:
        chosen = tuple(path for box, path in self._boxes.items() if box.isChecked())
        self.wanted.emit(chosen)
