"""One event being written: the day, what it was, in the writer's words, and what came next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label, hairline
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.trust.record_form_widget import RecordForm

WRITING_PX, DATE_PX, KIND_PX = 700, 190, 240


class EventForm(RecordForm):
    """Nothing has to be confirmed: what is chosen or written is saved, *Done* only closes.

    A new one is saved with its first word or choice, not by being opened.
    """

    edited = Signal(object, bool)  # Event as it is now, whether it is new to the workbook
    bin_wanted = Signal(str)  # uuid
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make a hidden form. today: the local day."""
        super().__init__(theme, "event")
        self._today = today
        self._event: Event | None = None
        self._is_new = False
        self._build()
        self._autosaves = (
            Autosave(self._body, self._on_text, self),
            Autosave(self._next, self._on_text, self),
        )
        self._wire()
        self._space()
        self.hide()

    @property
    def uuid(self) -> str:
        """The uuid of what is open, or empty."""
        return self._event.uuid if self._event else ""

    def open(self, event: Event, words: ChartWords, *, is_new: bool) -> None:
        """Show an event; what is unsaved of another goes to its own place first."""
        self.flush()
        self._event, self._is_new = None, is_new
        self._title.setText(self.tr("A new event") if is_new else self.tr("This event"))
        if self._kind.count() == 0:
            for kind in Kind:
                self._kind.addItem(words.kind(kind), kind.value)
        self._day.set_iso(event.day.isoformat())
        self._kind.setCurrentIndex(list(Kind).index(event.kind))
        self._weight.set_current(event.weight.value)
        self._autosaves[0].load(event.body)
        self._autosaves[1].load(event.next)
        self._event = event
        self._bin.setVisible(not is_new)
        self._say_ahead()
        self.show()
        (self._kind if is_new else self._body).setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand over what is typed."""
        for each in self._autosaves:
            each.flush()

    def clear(self) -> None:
        """Forget every word and close."""
        self._event = None
        for each in self._autosaves:
            each.clear()
        self._day.set_iso("")
        self._ahead.hide()
        self.hide()

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = name(TextLabel("", "strong"), "event_title")
        self._day = name(DateField(self._theme, self._today), "event_day")
        self._kind = name(QComboBox(), "event_kind")
        leave_wheel_to_page(self._kind)
        self._weight = Segmented(
            "event_weight",
            (
                (Weight.NONE.value, self.tr("not said")),
                (Weight.SMALL.value, self.tr("small")),
                (Weight.LARGE.value, self.tr("large")),
            ),
        )
        self._weight.setAccessibleName(self.tr("How much it weighs to me"))
        self._body = name(GrowingEditor(writing="note", bare=False, lines=2), "event_body")
        self._next = name(GrowingEditor(writing="note", bare=False, lines=1), "event_next")
        self._ahead = name(TextLabel("", "small"), "event_ahead")
        self._ahead.hide()
        self._fields = QGridLayout()
        for place, (label, field) in enumerate(
            (
                (field_label(self.tr("What it was"), self._kind), self._kind),
                (field_label(self.tr("Day"), self._day), self._day),
                (TextLabel(self.tr("How much it weighs to me"), "field"), self._weight),
            )
        ):
            label.setWordWrap(False)
            self._fields.addWidget(label, 0, place)
            self._fields.addWidget(field, 1, place, Qt.AlignmentFlag.AlignLeft)
        self._fields.setColumnStretch(3, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._fields)
        self._column.addWidget(self._ahead)
        for words, field in (
            (self.tr("What happened"), self._body),
            (self.tr("What I did next"), self._next),
        ):
            self._column.addWidget(field_label(words, field))
            self._column.addWidget(field)
        self._column.addLayout(self._foot)
        self._column.addWidget(hairline())

    def _wire(self) -> None:
        self._day.date_chosen.connect(self._on_chosen)
        self._kind.activated.connect(self._on_chosen)
        self._weight.chosen.connect(self._on_chosen)
        self._bin.clicked.connect(self._on_bin)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(10), 0, 0)
        self._column.setSpacing(px(6))
        self._fields.setHorizontalSpacing(px(24))
        self._fields.setVerticalSpacing(px(3))
        self._day.setFixedWidth(px(DATE_PX))
        self._kind.setMinimumWidth(px(KIND_PX))
        for editor in (self._body, self._next):
            editor.setMaximumWidth(px(WRITING_PX))

    def _on_text(self, text: str) -> None:
        self._on_chosen()
        self.text_paused.emit(text)

    def _on_chosen(self, _chosen: object = None) -> None:
        if self._event is None:
            return
        day = self._day.iso()
        changed = replace(
            self._event,
            # An event has a day: an emptied field keeps the one it had.
            day=date.fromisoformat(day) if day else self._event.day,
            kind=Kind(self._kind.currentData()),
            weight=Weight(self._weight.current()),
            body=self._body.toPlainText(),
            next=self._next.toPlainText(),
        )
        self._say_ahead()
        if changed != self._event or self._is_new:
            self._event = changed
            is_new, self._is_new = self._is_new, False
            self._bin.show()
            self.edited.emit(changed, is_new)

    def _say_ahead(self) -> None:
        day = self._day.iso()
        is_ahead = bool(day) and date.fromisoformat(day) > self._today()
        self._ahead.setText(
            self.tr("This day is still to come. It is kept, and stands on the chart from then on.")
            if is_ahead
            else ""
        )
        self._ahead.setVisible(is_ahead)

    def _on_bin(self) -> None:
        if self._event is not None:
            self.bin_wanted.emit(self._event.uuid)
