"""Every key of the program, from the same table as the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.text_widgets import TextLabel, heading
from reconcile_gui.shell.actions import COMMANDS, HIDE_KEYS, MENUS, words

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

NATIVE = QKeySequence.SequenceFormat.NativeText
ARROWS = {"Up": "↑", "Down": "↓"}  # as they are printed on the keys


class KeysPage(PageFrame):
    """One row a command, by menu."""

    def __init__(self, theme: Theme) -> None:
        """Build the page."""
        super().__init__(theme, "keys_page")
        self.column.addWidget(heading(self.tr("Keys")))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.setVerticalSpacing(6)
        self._fill()
        holder = QWidget()
        holder.setLayout(self._grid)
        self.column.addWidget(holder)
        self.column.addStretch(1)

    def _fill(self) -> None:
        self._add_row(self.tr("Hide everything at once"), HIDE_KEYS)
        self._add_commands("")
        for menu, title in MENUS:
            if any(each.menu == menu and each.keys for each in COMMANDS):
                self._title(QCoreApplication.translate("Menus", title).replace("&", ""))
            self._add_commands(menu)
        self._title(self.tr("On single screens"))
        for what, keys in self._on_screens():
            self._add_row(what, keys)

    def _add_commands(self, menu: str) -> None:
        for command in COMMANDS:
            if command.menu == menu and command.keys:
                self._add_row(words(command).replace("&", "").rstrip("…"), named(command.keys[0]))

    def _on_screens(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of single screens: what they do, and which they are."""
        return (
            (self.tr("Reflect: next question, and skip"), named("Ctrl+Enter", "Ctrl+Shift+Enter")),
            (self.tr("Reflect, Apologise: the one before or after"), named("Alt+Up", "Alt+Down")),
            (self.tr("Trust, Today: kept, done late, not kept, released, changed"), "K L N R C"),
            (
                self.tr("Apologise: move a part, in the list"),
                named("Alt+Shift+Up", "Alt+Shift+Down"),
            ),
            (self.tr("Boundaries: move to the bin"), named("Del")),
            (self.tr("Boundaries: move up, move down"), named("Alt+Up", "Alt+Down")),
            (self.tr("Printing: fit the page"), named("Ctrl+0")),
            (self.tr("Leave a page"), named("Esc")),
        )

    def _title(self, words: str) -> None:
        row = self._grid.rowCount()
        label = TextLabel(words, "subheading")
        label.setContentsMargins(0, 14, 0, 2)
        self._grid.addWidget(label, row, 0, 1, 2)

    def _add_row(self, what: str, keys: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(TextLabel(what), row, 0)
        self._grid.addWidget(TextLabel(keys, "body2"), row, 1)


def named(*keys: str) -> str:
    """Return shortcuts as they stand on the keys of this system, in the language spoken."""
    said = " · ".join(QKeySequence(each).toString(NATIVE) for each in keys)
    for key, arrow in ARROWS.items():
        said = said.replace(QKeySequence(key).toString(NATIVE), arrow)
    return said
