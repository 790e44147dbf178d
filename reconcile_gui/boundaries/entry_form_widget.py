"""One entry of the log being written, in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.boundaries.choice_widget import Choice
from reconcile_gui.boundaries.records import Happening, LogEntry
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button, field_label

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme


class EntryForm(QWidget):
    """Day, what happened, a note. A note is saved from its first words on."""

    saved = Signal(object)  # LogEntry, to be saved now
    binned = Signal(str)  # uuid of an entry that is not wanted
    closed = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        """Make a hidden form."""
        super().__init__()
        self._theme, self._clock = theme, clock
        self._entry: LogEntry | None = None
        self._is_kept = False  # whether it was given away to be saved
        self._build()
        self._autosave = Autosave(self.note, self._on_note, self)
        self._wire()
        self.hide()

    @property
    def uuid(self) -> str:
        """The entry being written, empty for none."""
        return self._entry.uuid if self._entry else ""

    @property
    def last(self) -> QWidget:
        """What Tab comes to last."""
        return self._remove

    def open(self, entry: LogEntry, kinds: Sequence[tuple[str, str]], *, is_new: bool) -> None:
        """Write this entry. kinds: keys of `Happening` with their words."""
        self.close_kept()
        self._entry, self._is_kept = entry, not is_new
        self._day.set_iso(entry.day.isoformat())
        self._kind.offer(kinds, entry.kind.value)
        self._autosave.load(entry.note)
        self._remove.setText(self.tr("Cancel") if is_new else self.tr("Move to the bin"))
        self.show()

    def close_kept(self) -> None:
        """Save what was typed and close."""
        if self._entry is not None:
            self.flush()
            self.clear()
            self.closed.emit()

    def flush(self) -> None:
        """Hand over a note that is being typed."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget the entry."""
        self._entry = None
        self._autosave.clear()
        self.hide()

    def _build(self) -> None:
        self._day = name(DateField(self._theme, self._clock.today), "log_day")
        self._kind = name(Choice(), "log_kind")
        self.note = name(GrowingEditor(writing="note", bare=False, lines=2), "log_note")
        self.note.setPlaceholderText(self.tr("What happened, in a sentence or two."))
        self._done = name(button(self.tr("Done"), "small"), "log_done")
        self._remove = name(button("", "small_quiet"), "log_remove")
        self._grid = QGridLayout()
        for place, (words, field) in enumerate(
            ((self.tr("Day"), self._day), (self.tr("What happened"), self._kind))
        ):
            self._grid.addWidget(field_label(words, field), 0, place)
            self._grid.addWidget(field, 1, place)
            self._grid.setColumnStretch(place, 1)
        self._grid.addWidget(field_label(self.tr("Note"), self.note), 2, 0, 1, 2)
        self._grid.addWidget(self.note, 3, 0, 1, 2)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._done)
        self._foot.addWidget(self._remove)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._grid)
        self._column.addLayout(self._foot)

    def _wire(self) -> None:
        self._day.date_chosen.connect(self._on_day)
        self._kind.chosen.connect(self._on_kind)
        self._done.clicked.connect(self._on_done)
        self._remove.clicked.connect(self._on_remove)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(8), 0, px(12))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(3))
        self._foot.setSpacing(px(8))

    def _on_note(self, note: str) -> None:
        self._change(note=note, keeps=True)

    @Slot(str)
    def _on_day(self, iso: str) -> None:
        # An entry has a day: an emptied field keeps the one it had.
        if iso:
            self._change(day=date.fromisoformat(iso), keeps=self._is_kept)

    @Slot(str)
    def _on_kind(self, key: str) -> None:
        self._change(kind=Happening(key), keeps=self._is_kept)

    def _change(
        self,
        *,
        keeps: bool,
        day: date | None = None,
        kind: Happening | None = None,
        note: str | None = None,
    ) -> None:
        entry = self._entry
        if entry is None:
            return
        self._entry = replace(
            entry,
            day=entry.day if day is None else day,
            kind=entry.kind if kind is None else kind,
            note=entry.note if note is None else note,
        )
        if keeps:
            self._keep()

    def _keep(self) -> None:
        self._is_kept = True
        self.saved.emit(self._entry)

    @Slot()
    def _on_done(self) -> None:
        self.flush()
        if not self._is_kept:
            self._keep()
        self.close_kept()

    @Slot()
    def _on_remove(self) -> None:
        uuid, was_kept = self.uuid, self._is_kept
        self.clear()
        if was_kept:
            self.binned.emit(uuid)
        self.closed.emit()
