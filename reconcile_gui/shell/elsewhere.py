"""Another program that writes to the open workbook: looked for, and told calmly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QApplication

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.saving_bar import SavingBar


class Elsewhere(QObject):
    """Looks whenever the keyboard comes back to the program."""

    def __init__(self, app: QApplication, session: Session, bar: SavingBar) -> None:
        """Watch the windows of the program, and listen to the session."""
        super().__init__(bar)
        self._session = session
        self._bar = bar
        app.focusWindowChanged.connect(self._on_window)
        session.changed_elsewhere.connect(self._on_changed)

    @Slot("QWindow*")
    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            self._session.look_elsewhere()

    @Slot()
    def _on_changed(self) -> None:
        if self._session.problem is None:  # what is unsaved comes first
            self._bar.tell(
                self.tr("Another program changed this workbook while it is open here."),
                self.tr(
                    "What you see was read again. A text that you were writing stays as you "
                    "wrote it; what the other program had written there is kept in the bin, as "
                    "a journal page. Close the other program, so that only one writes."
                ),
            )
