"""The calm line under a field: what its words may be heard as, and how to be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button

if TYPE_CHECKING:
    from reconcile_gui.boundaries.reading import WordingNote
    from reconcile_gui.qtkit.theme import Theme

LONGEST_WORDS = 60


class WordingLine(QWidget):
    """Holds one note, or is not to be seen."""

    unsaid_wanted = Signal(str, str)  # id of a rule; the sentence, or "" for any

    def __init__(self, theme: Theme, field: str) -> None:
        """field: whose words it is about, of its names."""
        super().__init__()
        self._theme = theme
        self._note: WordingNote | None = None
        self._said = name(TextLabel("", "small"), f"wording_{field}")
        self._here = name(button(self.tr("Not here"), "small_quiet"), f"wording_{field}_here")
        self._never = name(
            button(self.tr("Never this kind"), "small_quiet"), f"wording_{field}_never"
        )
        for quiet in (self._here, self._never):
            quiet.setProperty("flush", "true")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._said)
        self._column.addWidget(FlowRow(theme, (self._here, self._never), 16))
        self._here.clicked.connect(self._on_here)
        self._never.clicked.connect(self._on_never)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the line."""
        return self._here.hasFocus() or self._never.hasFocus()

    def show_note(self, noted: WordingNote | None) -> None:
        """Show this note, or None."""
        if noted == self._note:
            return
        self._note = noted
        self._said.setText("" if noted is None else self._words(noted))
        self.setVisible(noted is not None)

    def _words(self, noted: WordingNote) -> str:
        flat = " ".join(noted.words.split())[:LONGEST_WORDS]
        said = self.tr("“{words}”: {why} {suggest}")
        return said.format(words=flat, why=noted.note.why, suggest=noted.note.suggest)

    @Slot()
    def _space(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @Slot()
    def _on_here(self) -> None:
        if self._note is not None:
            self.unsaid_wanted.emit(self._note.note.hit.rule_id, self._note.note.sentence)

    @Slot()
    def _on_never(self) -> None:
        if self._note is not None:
            self.unsaid_wanted.emit(self._note.note.hit.rule_id, "")
