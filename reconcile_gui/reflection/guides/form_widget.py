"""The open entry of a guide: its name and day, its fields, the way to the bin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, field_label, hairline
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.guides.entries import Entry
from reconcile_gui.reflection.guides.field_widget import DATE_PX, GuideField
from reconcile_gui.reflection.guides.guide import Guide
from reconcile_gui.reflection.guides.notes_widget import EntryNotes
from reconcile_gui.reflection.hand_over_panel import Copying, HandOverPanel
from reconcile_gui.reflection.handing_over import Receivers
from reconcile_gui.text.names import PartnerWords


class EntryForm(QWidget):
    """Shows one entry, kept or not yet, and says what is written in it."""

    changed = Signal(str, str)  # id of a field, its value
    day_chosen = Signal(str)  # ISO day, or "" where it may be left out
    typed = Signal(object)  # the ProseEditor whose words changed
    note_changed = Signal(str, str)  # uuid of a dated note, its words
    copy_wanted = Signal(object, str)  # Goal, id of a field
    bin_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        guide: Guide,
        receivers: Receivers,
        new_uuid: Callable[[], str],
    ) -> None:
        """Make a form without an entry."""
        super().__init__()
        self._theme, self._guide = theme, guide
        self.uuid = ""
        self._copied = ""  # the field that a copy was last made of
        self.copying = HandOverPanel(theme, clock, receivers, "guide_hand_over")
        self._name = name(TextLabel("", "subheading"), "guide_entry_name")
        self._day = name(DateField(theme, clock.today), "guide_day")
        self._day_label = field_label(guide.day_label, self._day)
        self.fields = {one.id: GuideField(theme, clock, one) for one in guide.fields}
        self.notes = EntryNotes(theme, clock, guide.note, new_uuid) if guide.note else None
        self.bin_button = name(button(self.tr("Move to the bin"), "quiet"), "guide_bin")
        self._column = QVBoxLayout(self)
        self._build()
        self._wire()
        self._take_sizes()

    @property
    def day(self) -> date | None:
        """The day it says; None where it says none, or has none."""
        iso = self._day.iso()
        return date.fromisoformat(iso) if iso and self._guide.day_label else None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written or chosen in it."""
        fields = self.fields.items()
        return all(each.value.strip() == self._start(field_id) for field_id, each in fields)

    def show_names(self, words: PartnerWords) -> None:
        """Name the other person."""
        for each in self.fields.values():
            each.show_names(words)

    def show_entry(self, uuid: str, entry: Entry | None, day: date) -> None:
        """Show an entry; None for one that is not kept yet, of this day."""
        self.copying.close_up()
        self.uuid = uuid
        for field_id, each in self.fields.items():
            each.load(
                entry.values.get(field_id, "") if entry is not None else self._start(field_id)
            )
        self._show_day(entry.day if entry is not None else day)
        if self.notes is not None:
            self.notes.show_notes(entry.notes if entry is not None else ())
        self._offer(entry)

    def open_copy(self, copying: Copying, field_id: str) -> None:
        """Open a copy below the field that it is of."""
        self._column.removeWidget(self.copying)
        self._copied = field_id
        place = self._column.indexOf(self.fields[field_id]) + 1
        self._column.insertWidget(place, self.copying)
        self.copying.open(copying)

    @Slot()
    def leave_copy(self) -> None:
        """Give the keyboard back to the field that was copied."""
        if self._copied in self.fields:
            self.fields[self._copied].write_here()

    def follow(self, entry: Entry) -> None:
        """Show what somebody else made of this entry; words being typed stay."""
        for field_id, each in self.fields.items():
            each.follow(entry.values.get(field_id, ""))
        self._show_day(entry.day)
        if self.notes is not None:
            self.notes.follow(entry.notes)
        self._offer(entry)

    def note_kept(self, entry: Entry | None) -> None:
        """Take in that it is kept now, or not any more."""
        self._offer(entry)
        if entry is not None:
            self._show_day(entry.day)

    def call(self, words: str) -> None:
        """Call it by a name, or by none."""
        self._name.setText(words)
        self._name.setVisible(bool(words))

    def write_here(self, note: str = "") -> None:
        """Give the keyboard to a note, else to the first field for words, else to the first."""
        if self.notes is not None and note and self.notes.read(note):
            return
        fields = list(self.fields.values())
        next((each for each in fields if each.is_writing), fields[0]).write_here()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        for each in self.fields.values():
            each.flush()
        if self.notes is not None:
            self.notes.flush()

    def clear(self) -> None:
        """Forget every word."""
        self.uuid = ""
        self.copying.clear()
        for each in self.fields.values():
            each.clear()
        if self.notes is not None:
            self.notes.clear()
        self._day.set_iso("")

    # Inside --------------------------------------------------------------------------

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(hairline())
        # A name and a day side by side, or the day alone where it names the entry.
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._day_label)
        head.addWidget(self._day)
        if not self._guide.entry:
            head.addStretch(1)
        self._column.addLayout(head)
        # ORDER: shown only once they have a parent; before, each would be a window.
        for part in (self._day_label, self._day):
            part.setVisible(bool(self._guide.day_label))
        for each in self.fields.values():
            self._column.addWidget(each)
        self._column.addWidget(self.copying)
        if self.notes is not None:
            self._column.addWidget(self.notes)
        self._column.addWidget(self.bin_button, 0, Qt.AlignmentFlag.AlignRight)
        self.bin_button.hide()

    def _wire(self) -> None:
        for each in self.fields.values():
            each.changed.connect(self.changed)
            each.typed.connect(self.typed)
            each.copy_wanted.connect(self.copy_wanted)
        self.copying.typed.connect(self.typed)
        if self.notes is not None:
            self.notes.changed.connect(self.note_changed)
            self.notes.typed.connect(self.typed)
        self.bin_button.clicked.connect(self.bin_wanted)
        self._day.date_chosen.connect(self._on_day)
        self._theme.changed.connect(self._take_sizes)

    def _offer(self, entry: Entry | None) -> None:
        """Offer the bin, and notes, only for what is kept."""
        self.bin_button.setVisible(entry is not None)
        if self.notes is not None:
            self.notes.setVisible(entry is not None)

    def _start(self, field_id: str) -> str:
        return self._guide.keeping.starts.get(field_id, "")

    def _show_day(self, day: date | None) -> None:
        self._day.set_iso(day.isoformat() if day else "")

    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, px(12))
        self._column.setSpacing(px(14))
        self._day.setFixedWidth(px(DATE_PX))

    @Slot(str)
    def _on_day(self, iso: str) -> None:
        self.day_chosen.emit(iso)
