"""Dated notes on an entry: a field for today, and the earlier ones to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow
from reconcile_gui.reflection.guides.entries import Note

LINES = 2


class EntryNotes(QWidget):
    """One note a day; a later day begins a new one, and the earlier stay as they were."""

    changed = Signal(str, str)  # uuid of a note, its words
    typed = Signal(object)  # the ProseEditor whose words changed

    def __init__(self, theme: Theme, clock: Clock, label: str, new_uuid: Callable[[], str]) -> None:
        """label: of the field for today."""
        super().__init__()
        self._theme, self._clock, self._new_uuid = theme, clock, new_uuid
        self._uuid = ""
        self._editor = name(GrowingEditor(writing="note", bare=False, lines=LINES), "guide_note")
        self._earlier = EarlierList(theme, "guide_notes", self.tr("Earlier notes"), unfolds=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(field_label(label, self._editor))
        self._column.addWidget(self._editor)
        self._column.addWidget(self._earlier)
        self._autosave = Autosave(self._editor, self._on_words, self)
        self._editor.textChanged.connect(self._on_text)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show the notes of another entry."""
        today = self._clock.today()
        of_today = next((one for one in notes if one.day == today), None)
        self._uuid = of_today.uuid if of_today is not None else self._new_uuid()
        self._autosave.load(of_today.body if of_today is not None else "")
        self._list(notes)

    def follow(self, notes: Sequence[Note]) -> None:
        """Show what became of the notes of this entry; words being typed stay."""
        mine = next((one for one in notes if one.uuid == self._uuid), None)
        is_older = mine is not None and mine.day != self._clock.today()
        if is_older and not self._autosave.is_pending:
            self.show_notes(notes)  # a day has passed since it was begun
            return
        self._autosave.follow(mine.body if mine is not None else "")
        self._list(notes)

    def read(self, uuid: str) -> bool:
        """Put the caret into a note; tell whether there is such a one."""
        if uuid and uuid == self._uuid:
            self._editor.write_at_end()
            return True
        return self._earlier.read(uuid)

    def flush(self) -> None:
        """Hand over what is unsaved."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._uuid = ""
        self._autosave.clear()
        self._earlier.clear()

    def _list(self, notes: Sequence[Note]) -> None:
        today = self._clock.today()
        self._earlier.show_rows(
            [
                EarlierRow(one.uuid, long_day(one.day, today), one.body)
                for one in notes
                if one.uuid != self._uuid
            ]
        )

    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(4))

    def _on_words(self, words: str) -> None:
        if self._uuid:
            self.changed.emit(self._uuid, words)

    @Slot()
    def _on_text(self) -> None:
        self.typed.emit(self._editor)
