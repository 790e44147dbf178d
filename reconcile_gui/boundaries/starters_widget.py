"""Below an empty boundary: ways to begin it, for whoever wants one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QPushButton

from reconcile_gui.boundaries.starters import Starter, Starters, load_starters
from reconcile_gui.qtkit.names import name

if TYPE_CHECKING:
    from reconcile_gui.boundaries.records import Whose
    from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor


class StartersButton(QPushButton):
    """Puts a starter into an editor that is empty; is not to be seen beside words."""

    def __init__(self, editor: GrowingEditor, folder: Path) -> None:
        """folder: where the starters lie; read when they are asked for first."""
        super().__init__()
        self._editor, self._folder = editor, folder
        self._starters: Starters | None = None
        self._whose: Whose | None = None
        self.setText(self.tr("Ways to begin…"))
        self.setProperty("kind", "small_quiet")
        self.setProperty("flush", "true")
        name(self, "boundary_starters")
        self._menu = name(QMenu(self.text(), self), "boundary_starters_menu")
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        editor.textChanged.connect(self._show_or_hide)

    def set_whose(self, whose: Whose | None) -> None:
        """Offer the starters for a boundary of one of us; None: there is no boundary."""
        self._whose = whose
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._whose is not None and self._editor.document().isEmpty())

    def _fill(self) -> None:
        if self._starters is None:
            self._starters = load_starters(self._folder)
        self._menu.clear()
        for starter in self._starters.of(self._whose) if self._whose else ():
            action = QAction(starter.words, self._menu)
            action.setObjectName(f"starter_{starter.id}")
            action.triggered.connect(partial(self._begin_with, starter))
            self._menu.addAction(action)

    def _begin_with(self, starter: Starter) -> None:
        """Write it where nothing is written, the first blank chosen; Undo takes it back."""
        cursor = self._editor.textCursor()
        cursor.insertText(starter.words)
        start, end = starter.first_blank
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
