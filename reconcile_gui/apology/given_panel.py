"""When the letter was given: a short log beside it, and one more entry."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from reconcile_gui.apology.closable_panel import ClosablePanel
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import ElidedLabel, TextLabel, button, field_label, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.apology.records import Given
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX = 22, 24, 4, 28


class GivenPanel(ClosablePanel):
    """Stands beside the letter. It asks nothing about what the other person did."""

    given = Signal(object, str)  # date, how: keep an entry
    taken_away = Signal(int)  # id of an entry that was a mistake
    promises_wanted = Signal()
    words_wanted = Signal(int)  # id of an entry: the words that were given then
    day_wanted = Signal(object)  # date, to be seen on the timeline

    def __init__(self, theme: Theme, clock: Clock) -> None:
        """Make a panel without entries."""
        super().__init__(theme)
        self._clock = clock
        self._newest: Given | None = None
        name(self, "given_panel", self.tr("When it was given"))
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_entries(
        self, entries: Sequence[Given], *, to: str, why_not: str, another: str
    ) -> None:
        """Show the entries of a letter, newest first. to: the other person's name.

        why_not: why giving is not offered now, as a sentence, or "". another: what is
        said when something was given a few days ago, or "".
        """
        self._why_not.setText(breakable(why_not))
        self._why_not.setVisible(bool(why_not))
        self._another.setText(another)
        self._another.setVisible(bool(another))
        self._promises.setVisible(bool(another))
        self._lead.setText(
            self.tr("If it was given already, you can keep that here.")
            if why_not
            else self.tr("Keeps the day, and the words as they are now.")
        )
        self._to.setText(self.tr("To {name}").format(name=to))
        self._newest = entries[0] if entries else None
        for each in (self._words, self._timeline):
            each.setVisible(bool(entries))
        self._rows.clear()
        today = self._clock.today()
        for entry in entries:
            remove = name(
                button(self.tr("Move to the bin"), "small_quiet"), f"given_remove_{entry.id}"
            )
            remove.clicked.connect(partial(self._on_remove, entry.id))
            row = TitleRow(long_day(entry.day, today), entry.how, remove)
            self._rows.add_row(name(row, f"given_{entry.id}"))

    def start(self) -> None:
        """Put the keyboard into the field of the day, today unless changed."""
        self._day.set_iso(self._clock.today().isoformat())
        self._how.clear()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget every entry and the other person's name."""
        self._newest = None
        self._to.setText("")
        self._rows.clear()
        self._how.clear()
        self._day.set_iso("")
        self.hide()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        top = self._head(self.tr("When it was given"), "given_cross")
        self._column.addLayout(top)
        self._why_not = name(TextLabel(""), "given_why_not")
        self._another = name(TextLabel("", "body2"), "given_another")
        self._promises = name(link(self.tr("My promises")), "given_promises")
        self._lead = name(TextLabel("", "body2"), "given_lead")
        self._to = name(ElidedLabel(), "given_to")
        self._day = name(DateField(self._theme, self._clock.today), "given_day")
        self._how = name(QLineEdit(), "given_how", self.tr("How it was given"))
        self._how.setPlaceholderText(self.tr("by post, read aloud"))
        self._keep = name(button(self.tr("Keep it in the log")), "given_keep")
        self._rows = RowList(self._theme)
        self._words = name(link(self.tr("The words that were given")), "given_words")
        self._timeline = name(link(self.tr("See it on the timeline")), "given_timeline")
        for each in (self._why_not, self._another, self._promises, self._lead, self._to):
            self._column.addWidget(each)
        self._column.addWidget(field_label(self.tr("Day"), self._day, "caption"))
        self._column.addWidget(self._day)
        self._column.addWidget(field_label(self.tr("How"), self._how, "caption"))
        self._column.addWidget(self._how)
        self._column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._words)
        self._column.addWidget(self._timeline)
        self._column.addStretch(1)
        self._promises.clicked.connect(self.promises_wanted)
        self._words.clicked.connect(self._on_words)
        self._timeline.clicked.connect(self._on_timeline)
        self._keep.clicked.connect(self._on_keep)
        self._how.returnPressed.connect(self._on_keep)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(7))
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    @Slot()
    def _on_keep(self) -> None:
        chosen = self._day.iso()
        day = date.fromisoformat(chosen) if chosen else self._clock.today()
        how = self._how.text()
        self._how.clear()
        self.given.emit(day, how)

    @Slot()
    def _on_timeline(self) -> None:
        if self._newest is not None:
            self.day_wanted.emit(self._newest.day)

    @Slot()
    def _on_words(self) -> None:
        if self._newest is not None:
            self.words_wanted.emit(self._newest.id)

    def _on_remove(self, entry_id: int, *_: object) -> None:
        self.taken_away.emit(entry_id)
