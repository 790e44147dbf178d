"""A new workbook from a file of everything: where it is kept, and with a passphrase or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from reconcile_gui.care.protection_widget import Protection
from reconcile_gui.care.step_widget import INSET_PX, Step
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import READING_PX, PageFrame
from reconcile_gui.qtkit.text_widgets import body2, button, caption, heading
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from reconcile_gui.qtkit.theme import Theme


class ReadInPage(PageFrame):
    """Nothing is made before the button is pressed; it can be stopped until it is done."""

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        place: Path,
        ask_place: Callable[[str], Path | None],
        synced: Callable[[Path], str | None],
    ) -> None:
        """place: where the new workbook is kept unless another place is chosen."""
        super().__init__(theme, "read_in_page", column_px=READING_PX + 2 * INSET_PX)
        self.protection = Protection(theme, place, ask_place, synced)
        self._about = name(body2(""), "read_in_about")
        self._progress = name(caption(), "read_in_progress")
        self._stop = name(button(self.tr("Stop")), "read_in_stop")
        self._make = name(button(self.tr("Make the workbook"), "primary"), "read_in_make")
        title = heading(self.tr("Read everything in"))
        self.column.addWidget(Step(theme, [(0, title), (5, self._about), (14, self.protection)]))
        self.column.addStretch(1)
        self.foot.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        self.foot.addWidget(self._progress, 1)
        self.foot.addWidget(self._stop)
        self.foot.addWidget(self._make)
        self.show_foot()
        self.protection.changed.connect(self._offer)
        self._make.clicked.connect(self.wanted)
        self._stop.clicked.connect(self.stop_wanted)
        self.show_working(None)

    def begin(self, source: Path) -> None:
        """Ask anew, for this file."""
        self.protection.clear()
        self._about.setText(
            breakable(
                self.tr(
                    "A new workbook is made of {file}, equal to the one it came from. The file is "
                    "not changed. If it does not say whether contact is welcome, nothing that is "
                    "meant for the other person is offered until you say so in Settings."
                ).format(file=source.name)
            )
        )
        self.show_working(None)

    def show_working(self, percent: int | None) -> None:
        """Say how much is done, and offer to stop; None: nothing is under way."""
        is_working = percent is not None
        self.protection.setEnabled(not is_working)
        self._stop.setVisible(is_working)
        self._is_working = is_working
        self._offer()
        if is_working:
            self._progress.setText(self.tr("Reading it in: {percent} %").format(percent=percent))
            if not self._stop.hasFocus():
                self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the passphrase, the place and the file."""
        self.protection.clear()
        self._about.setText("")
        self.show_working(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the first choice."""
        super().showEvent(event)
        if not event.spontaneous() and not self._is_working:
            self.protection.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the workbook, once everything is chosen."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._make.isEnabled():
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        self._make.setEnabled(self.protection.is_complete and not self._is_working)
        if not self._is_working:
            self._progress.setText(self.protection.what_is_missing())
