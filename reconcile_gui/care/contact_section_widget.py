"""Settings ▸ Names and contact: who the two are, what was said, and the safety answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.contact import UNDO_FOR, StatusDraft, can_take_back, new_entry
from reconcile_gui.care.first_run import help_for
from reconcile_gui.care.flags import KEPT_QUESTIONS
from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.care.names_widget import NamesAndTogether
from reconcile_gui.care.safety_questions_widget import SafetyQuestions
from reconcile_gui.care.status_form_widget import StatusForm
from reconcile_gui.care.status_log_widget import StatusLog
from reconcile_gui.care.status_words import load_status_texts, status_sentences
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.other_person import as_spoken
from reconcile_gui.qtkit.text_widgets import TextLabel, body, body2, button, caption, hairline, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from reconcile_gui.care.people import People
    from reconcile_gui.care.status_form_widget import StatusGiven
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.changes import Changes

SHOWN = ("status", "preferences")
# Chosen: what a button has room for; the sentence above it says the whole name.
SHOWN_NAME_CHARACTERS = 24


class ContactSection(QWidget):
    """Keeps the view contract. Names and answers are saved as they are given."""

    help_wanted = Signal(str)  # part of Help and safety to begin at
    letting_go_wanted = Signal()
    form_opened = Signal(QWidget)  # the form for what was said, asked for from elsewhere

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """clock: tells the day, and for how long a slip can be undone."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._texts = load_status_texts(shipped("care"))
        self._read = Circumstances()
        self._draft = StatusDraft()
        self._reading = 0
        self._is_record_wanted = False
        self._undo_ends = QTimer(self)
        self._undo_ends.setSingleShot(True)
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.clear()

    # View contract ----------------------------------------------------------------------

    def show_workbook(self) -> None:
        """Read names, status log and safety answers."""
        self._reading += 1
        if not self._session.is_open:
            return
        # START: the storage is imported on the owner thread first.
        from reconcile_gui.care import store

        self._session.read(
            lambda reader: (store.circumstances()(reader), store.status_draft()(reader)),
            partial(self._show, self._reading),
        )

    def record(self) -> None:
        """Open the form for what was said, once it is known how contact stands."""
        self._is_record_wanted = True
        self.show_workbook()

    def flush(self) -> None:
        """Hand over every word that is typed."""
        self._names.flush()
        self._form.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._reading += 1
        self._is_record_wanted = False
        self._read, self._draft = Circumstances(), StatusDraft()
        self._undo_ends.stop()
        self._names.clear()
        self._form.clear()
        self._log.clear()
        self._safety.show_answers({})
        self._status.clear()
        self._record.setText("")
        for each in (self._danger, self._cleared, self._undo_row):
            each.hide()
        self._record.show()

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._names = NamesAndTogether(self._theme)
        self._column.addWidget(self._names)
        self._column.addWidget(hairline())
        self._build_status()
        self._column.addWidget(hairline())
        self._build_safety()

    def _build_status(self) -> None:
        self._column.addWidget(TextLabel(self.tr("Contact"), "subheading"))
        self._status = name(body(), "contact_status")
        self._record = name(button(""), "record_status")
        self._form = StatusForm(self._theme, self._clock.today)
        self._log = StatusLog(self._theme)
        self._undo_row = QWidget()
        row = QHBoxLayout(self._undo_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._undo_words = name(
            InlineText(self.tr("Recorded. For 15 minutes it can be taken back."), "body2"),
            "status_recorded",
        )
        self._undo = name(button(self.tr("Undo"), "small"), "undo_status")
        row.addWidget(self._undo_words)
        row.addWidget(self._undo)
        row.addStretch(1)
        self._column.addWidget(self._status)
        self._column.addWidget(self._undo_row)
        self._column.addWidget(self._record, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._form)
        self._column.addWidget(self._log)
        self._letting_go = name(link(self.tr("Letting go")), "contact_letting_go")
        other_way = InlineText(self.tr("Whatever they said, there is another way:"), "body2")
        self._column.addWidget(TextThenLink(other_way, self._letting_go))

    def _build_safety(self) -> None:
        self._column.addWidget(TextLabel(self.tr("Safety questions"), "subheading"))
        self._safety = SafetyQuestions(self._theme)
        self._danger = name(
            link(self.tr("Someone can help you right now: Help and safety")), "danger_link"
        )
        self._clear = name(button(self.tr("Clear these answers")), "clear_safety")
        self._cleared = name(
            InlineText(self.tr("The answers are gone from the file."), "caption"), "safety_cleared"
        )
        self._column.addWidget(
            body2(
                self.tr(
                    "They keep the workbook from suggesting something harmful. You can leave "
                    "them out."
                )
            )
        )
        self._column.addWidget(self._safety)
        self._column.addWidget(self._danger)
        self._column.addWidget(name(caption(self._safety.what_is_kept()), "what_is_kept"))
        row = self._clear_row = QHBoxLayout()
        row.addWidget(self._clear)
        row.addWidget(self._cleared)
        row.addStretch(1)
        self._column.addLayout(row)

    def _wire(self) -> None:
        self._names.edited.connect(self._on_people)
        self._record.clicked.connect(self._on_record_wanted)
        self._form.recorded.connect(self._on_recorded)
        self._form.draft_changed.connect(self._on_draft)
        self._form.left.connect(self._on_form_left)
        self._undo.clicked.connect(self._on_undo)
        self._undo_ends.timeout.connect(self._show_undo)
        self._safety.changed.connect(self._on_safety)
        self._danger.clicked.connect(self._on_danger)
        self._letting_go.clicked.connect(self.letting_go_wanted)
        self._clear.clicked.connect(self._on_clear)
        self._session.changed.connect(self._on_changed)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(10))
        self._clear_row.setSpacing(px(12))
        self._log.setContentsMargins(0, px(8), 0, 0)

    # Showing ----------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self._clock.now().astimezone()

    def _show(self, reading: int, read: tuple[Circumstances, StatusDraft]) -> None:
        if reading != self._reading:
            return
        self._read, self._draft = read
        self._names.show_people(self._read.people)
        own_life = {
            key: answer
            for key, answer in self._safety.answers().items()
            if key not in KEPT_QUESTIONS
        }
        self._safety.show_answers({**own_life, **self._read.safety})
        self._show_status()
        if self._is_record_wanted:
            self._is_record_wanted = False
            self._on_record_wanted()
            self.form_opened.emit(self._form)

    def _show_status(self) -> None:
        read, now = self._read, self._now()
        say_day = partial(plain_day, today=self._clock.today())
        standing = read.standing(now)
        sentences = status_sentences(
            standing, read.flags, self._texts, as_spoken(read.people.partner), say_day
        )
        self._status.setText(breakable(" ".join(sentences)))
        typed = read.people.partner_name.strip()
        self._record.setText(
            self.tr("Record what {name} said").format(name=short_name(typed).replace("&", "&&"))
            if typed
            else self.tr("Record what they said")
        )
        self._log.show_entries(read.entries, say_day)
        self._form.stand_under(standing, typed)
        self._show_undo()

    def _show_undo(self) -> None:
        entries, now = self._read.entries, self._now()
        can_undo = can_take_back(entries, now)
        self._undo_row.setVisible(can_undo)
        if can_undo:
            left = entries[-1].recorded_at + UNDO_FOR - now
            self._undo_ends.start(int(left.total_seconds() * 1000) + 1)

    # Keeping ----------------------------------------------------------------------------

    def _on_people(self, people: People) -> None:
        if self._session.is_open:
            from reconcile_gui.care import store

            self._reading += 1  # what is being read is older than this
            self._session.write(
                store.name_people(people), origin=self, then=self._on_written, replaces="people"
            )

    def _on_record_wanted(self) -> None:
        self._record.hide()
        self._form.open(
            self._read.standing(self._now()), self._draft, self._read.people.partner_name.strip()
        )

    def _on_form_left(self) -> None:
        self._record.show()
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_draft(self, draft: StatusDraft) -> None:
        self._draft = draft
        if self._session.is_open:
            from reconcile_gui.care import store

            self._session.write(
                store.keep_status_draft(draft), origin=self, replaces="status_draft"
            )

    def _on_recorded(self, given: StatusGiven) -> None:
        if not self._session.is_open:
            return
        from reconcile_gui.care import store

        entry = new_entry(
            given.status,
            self._read.entries,
            self._now(),
            said_on=given.said_on,
            until_on=given.until_on,
            in_their_words=given.in_their_words,
            what_changed=given.what_changed,
            is_not_sure=given.is_not_sure,
        )
        self._form.clear()
        self._on_form_left()
        # Not on the undo stack: taking back a status ends after 15 minutes.
        self._session.write(store.record_from_draft(entry), then=self._on_written)

    def _on_undo(self) -> None:
        if self._session.is_open and can_take_back(self._read.entries, self._now()):
            from reconcile_gui.care import store

            self._session.write(store.take_back_newest_status(), then=self._on_written)
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_safety(self) -> None:
        answers = self._safety.answers()
        self._danger.setVisible("yes" in answers.values())
        self._cleared.hide()
        self._keep_safety(answers)

    def _on_clear(self) -> None:
        self._safety.show_answers({})
        self._danger.hide()
        self._keep_safety({})
        self._cleared.show()

    def _keep_safety(self, answers: Mapping[str, str]) -> None:
        if self._session.is_open:
            from reconcile_gui.care import store

            self._reading += 1  # what is being read is older than this
            kept = {key: answers[key] for key in KEPT_QUESTIONS if key in answers}
            self._session.write(store.answer_safety(kept), origin=self, then=self._on_written)

    def _on_danger(self) -> None:
        self.help_wanted.emit(help_for(self._safety.answers()))

    def _on_written(self, _result: object) -> None:
        self.show_workbook()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and changes.touches(*SHOWN):
            self.show_workbook()


def short_name(typed: str) -> str:
    """Return a name that fits on a button; the rest of a long one is left out."""
    return typed[: SHOWN_NAME_CHARACTERS - 1] + "…" if len(typed) > SHOWN_NAME_CHARACTERS else typed
