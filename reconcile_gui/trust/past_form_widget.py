"""A settled promise: its outcome, which can be put right, its history, and what came next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label, hairline
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust.knows_words import KnowsWords
from reconcile_gui.trust.partner_knows_panel import AskingTools, PartnerKnows
from reconcile_gui.trust.promise_form_widget import DATE_PX, WRITING_PX
from reconcile_gui.trust.promise_history_widget import rule_lines
from reconcile_gui.trust.promise_row_widget import SIDE_PX
from reconcile_gui.trust.promises import days_for, done_on_for, outcomes_instead
from reconcile_gui.trust.record_form_widget import RecordForm
from reconcile_gui.trust.records import Outcome, PastLine
from reconcile_gui.trust.words import PromiseWords

NOTE_LINES = 2


class PastForm(RecordForm):
    """What is changed is saved at once, and the history keeps what it was."""

    outcome_chosen = Signal(int, object, object)  # occurrence id, Outcome, done_on or None
    note_written = Signal(int, str)  # occurrence id, text
    bin_wanted = Signal()

    def __init__(self, theme: Theme, tools: AskingTools) -> None:
        """tools: tell the local day, and keep whether the partner knows."""
        super().__init__(theme, "past")
        self._today = tools.clock.today
        self._knows = PartnerKnows(theme, tools, "past_knows")
        self._past: PastLine | None = None
        self._outcomes: Segmented | None = None
        self._choices: list[tuple[str, str]] = []
        self._build()
        self._autosave = Autosave(self._note, self._on_note, self)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def past(self) -> PastLine | None:
        """What is open, or None."""
        return self._past

    def open(self, past: PastLine, words: PromiseWords, *, may_ask: bool) -> None:
        """Show a settled promise; what is unsaved of another goes to its own place first."""
        self.flush()
        self._past = past
        self._autosave.load(past.line.occurrence.note)
        self._show(past, words, may_ask=may_ask)
        self.show()

    def refresh(self, past: PastLine, words: PromiseWords, *, may_ask: bool) -> None:
        """Show the same promise as it stands now; words being typed stay."""
        self._past = past
        if not self._autosave.is_pending and not self._note.hasFocus():
            self._autosave.load(past.line.occurrence.note)
        self._show(past, words, may_ask=may_ask)

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand over what is typed."""
        self._autosave.flush()
        self._on_day()

    def clear(self) -> None:
        """Forget every word and close."""
        self._past = None
        self._autosave.clear()
        for label in (self._body, self._made, self._became, self._history, self._rules):
            label.clear()
        self._day.set_iso("")
        self._knows.clear()
        self.hide()

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._body = name(TextLabel("", "strong"), "past_body")
        self._made = name(TextLabel("", "caption"), "past_made")
        self._became = name(TextLabel("", "body2"), "past_became")
        self._history = name(TextLabel("", "small"), "past_history")
        self._rules = name(TextLabel("", "small"), "past_rules")
        self._day = name(DateField(self._theme, self._today), "past_day")
        self._day_label = field_label(self.tr("On"), self._day)
        self._note = name(GrowingEditor(writing="note", bare=False, lines=NOTE_LINES), "past_note")
        note_label = field_label(self.tr("What I did next"), self._note)
        self._column = QVBoxLayout(self)
        for each in (self._body, self._made, self._became):
            self._column.addWidget(each)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._dated = QHBoxLayout()
        self._dated.addWidget(self._day_label)
        self._dated.addWidget(self._day)
        self._dated.addStretch(1)
        self._column.addLayout(self._dated)
        self._column.addWidget(self._knows)
        self._column.addWidget(self._history)
        self._column.addWidget(self._rules)
        self._column.addWidget(note_label)
        self._column.addWidget(self._note)
        self._column.addLayout(self._foot)
        self._column.addWidget(hairline())
        # Not with each figure typed: every step would stand in the history.
        self._day.editingFinished.connect(self._on_day)
        self._bin.clicked.connect(self.bin_wanted)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(10), 0, 0)
        self._note.setMaximumWidth(px(WRITING_PX))
        self._day.setMinimumWidth(px(DATE_PX))
        self._column.setSpacing(px(6))
        self._dated.setSpacing(px(8))

    def _show(self, past: PastLine, words: PromiseWords, *, may_ask: bool) -> None:
        promise, occurrence = past.line.promise, past.line.occurrence
        self._body.setText(breakable(promise.body))
        self._made.setText(words.made(promise, occurrence.due_on))
        self._became.setText(breakable(words.became(past.became)) if past.became else "")
        self._became.setVisible(bool(past.became))
        self._history.setText("\n".join(words.change(change) for change in past.history))
        self._history.setVisible(bool(past.history))
        self._rules.setText("\n".join(rule_lines(past.rules, words)))
        self._rules.setVisible(bool(past.rules))
        asking = KnowsWords(words.translate, words.partner)
        self._knows.ask_about(past.line, asking, may_ask=may_ask)
        self._show_outcomes(past, words)
        self._show_day()

    def _show_outcomes(self, past: PastLine, words: PromiseWords) -> None:
        occurrence = past.line.occurrence
        instead = outcomes_instead(occurrence, self._today())
        choices = [(one.value, words.outcome(one)) for one in instead]
        if choices != self._choices:
            self._choices = choices
            self._make_choice()
        if self._outcomes is not None:
            self._outcomes.set_current(occurrence.outcome.value)

    def _make_choice(self) -> None:
        if self._outcomes is not None:
            self._place.removeWidget(self._outcomes)
            take_away(self._outcomes)
            self._outcomes = None
        if len(self._choices) > 1:
            self._outcomes = Segmented("past_outcome", self._choices)
            self._outcomes.setAccessibleName(self.tr("Outcome"))
            self._outcomes.chosen.connect(self._on_outcome)
            self._place.addWidget(self._outcomes)
            QWidget.setTabOrder(self._outcomes, self._day)

    def _show_day(self) -> None:
        if self._past is None:
            return
        occurrence = self._past.line.occurrence
        span = days_for(occurrence.outcome, occurrence.due_on, self._today())
        for each in (self._day, self._day_label):
            each.setVisible(span is not None)
        self._day.set_iso(occurrence.done_on.isoformat() if occurrence.done_on else "")

    def _on_outcome(self, chosen: str) -> None:
        if self._past is None:
            return
        occurrence, today = self._past.line.occurrence, self._today()
        outcome = Outcome(chosen)
        day = done_on_for(outcome, occurrence.due_on, today)
        span = days_for(outcome, occurrence.due_on, today)
        if span is not None and occurrence.done_on is not None:
            day = span.nearest(occurrence.done_on)
        self.outcome_chosen.emit(occurrence.id, outcome, day)

    def _on_day(self) -> None:
        if self._past is None:
            return
        occurrence, iso = self._past.line.occurrence, self._day.iso()
        span = days_for(occurrence.outcome, occurrence.due_on, self._today())
        if span is None:
            return
        day = span.nearest(date.fromisoformat(iso)) if iso else occurrence.done_on
        self._day.set_iso(day.isoformat() if day else "")
        if day != occurrence.done_on:
            self.outcome_chosen.emit(occurrence.id, occurrence.outcome, day)

    def _on_note(self, words: str) -> None:
        if self._past is not None:
            self.note_written.emit(self._past.line.occurrence.id, words)
