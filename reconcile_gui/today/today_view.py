"""The Today tab: the date, how contact stands, one thing, and what else is here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.apology import store as apology_store
from reconcile_gui.care.pages import PageId, load_pages
from reconcile_gui.care.status_words import load_status_texts, status_sentences
from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.another_day import came_back_on_another_day
from reconcile_gui.qtkit.date_field_widget import qt_day
from reconcile_gui.qtkit.dates import long_day, plain_day
from reconcile_gui.qtkit.other_person import as_spoken
from reconcile_gui.qtkit.room import room_for
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.questions import NIGHT_QUESTION
from reconcile_gui.reflection.records import Mark
from reconcile_gui.today import store
from reconcile_gui.today.card_words import (
    ANOTHER,
    NOT_TODAY,
    SEE_PROMISES,
    WRITE,
    WRITE_FREELY,
    card_words,
)
from reconcile_gui.today.today import Board, Facts, Row, RowKind, Stage, board, stage_of
from reconcile_gui.today.today_page import TodayPage
from reconcile_gui.today.words import TodayWords, stage_words
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.apology.records import Given
    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.questions import QuestionBank
    from reconcile_gui.trust.records import Asked
    from reconcile_gui.workbook.changes import Changes

SHOWN = (
    "promises",
    "answers",
    "letters",
    "boundaries",
    "agreements",
    "status",
    "preferences",
)
# What Undo takes back, by what was recorded; the same words as on Trust.
UNDO_WORDS = {
    Outcome.KEPT: QT_TRANSLATE_NOOP("Undo", "Kept"),
    Outcome.LATE: QT_TRANSLATE_NOOP("Undo", "Done late"),
    Outcome.NOT_KEPT: QT_TRANSLATE_NOOP("Undo", "Not kept"),
    Outcome.RELEASED: QT_TRANSLATE_NOOP("Undo", "Released"),
}
UNDO_STAGE = QT_TRANSLATE_NOOP("Undo", "Where I am")


class TodayView(QWidget):
    """Keeps the view contract; reads again when something it shows was changed."""

    status_wanted = Signal()  # how contact stands is to be recorded or changed
    question_wanted = Signal(str)  # id of the question to write about
    letter_wanted = Signal(int)  # letter id; 0 where there is none yet
    kind_of_letter_wanted = Signal(str)  # a letter is to be begun; "" for any kind
    letting_go_wanted = Signal()
    journal_wanted = Signal()
    promises_wanted = Signal()
    boundaries_wanted = Signal(int)  # boundary id; 0 for the tab as it stands
    openness_wanted = Signal(int)  # id of an agreement; 0 for all of them
    check_in_wanted = Signal()
    help_wanted = Signal(str)  # id of the page of Help and safety to begin at
    text_paused = Signal(str)  # what was typed after a promise was not kept

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        bank: QuestionBank,
        care_texts: Path,
        as_said: Callable[[Circumstances], Circumstances] = lambda read: read,
    ) -> None:
        """clock: tells the local day; care_texts: the folder of status.toml and pages.toml.

        as_said: adds what was said in this sitting alone, which is in no file.
        """
        super().__init__()
        self._session, self._theme, self._clock, self._bank = session, theme, clock, bank
        self._as_said = as_said
        self._status_texts = load_status_texts(care_texts)
        self._pages = load_pages(care_texts)
        self._words: TodayWords | None = None
        self._board: Board | None = None
        self._shown_on: date | None = None
        self._reading = 0
        # Turned down in this sitting: nothing of it is stored.
        self._passed_over: frozenset[str] = frozenset()
        self._no_question_on: date | None = None
        self._told_of, self._undo = 0, ""
        self.setObjectName("today_view")
        translate = QCoreApplication.translate
        self._page = TodayPage(theme, [(one.value, stage_words(one, translate)) for one in Stage])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)
        self._wire()

    def show_workbook(self) -> None:
        """Read what Today shows, as it stands at this moment."""
        self._reading += 1
        if not self._session.is_open:
            return
        today = self._clock.today()
        self._session.read(trust_store.are_days_missing(today), self._make_days)
        query = store.facts(
            self._bank,
            today,
            self._clock.now().astimezone(),
            passed_over=self._passed_over,
            wants_question=self._no_question_on != today,
            as_said=self._as_said,
            as_spoken=as_spoken,
        )
        self._session.read(query, partial(self._show, self._reading))

    def _make_days(self, are_missing: bool) -> None:
        """Make the days of repeating promises that have come; then all is read again."""
        if are_missing and self._session.is_open:
            days = trust_store.make_days(self._clock.today())
            self._session.write(days, replaces="days of promises")

    def flush(self) -> None:
        """Hand over what is typed."""
        self._page.after.flush()

    def clear(self) -> None:
        """Forget every word, those still being read included."""
        self._reading += 1
        self._words = self._board = self._shown_on = None
        self._passed_over, self._no_question_on = frozenset(), None
        self._page.clear()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the one thing."""
        return self._page.card

    # Qt ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room there is."""
        super().resizeEvent(event)
        self._page.set_room(room_for(self.width(), self._theme.scale))

    def changeEvent(self, event: QEvent) -> None:
        """Read again when the window comes back on another day."""
        super().changeEvent(event)
        if came_back_on_another_day(self, event, self._shown_on, self._clock.today()):
            self.show_workbook()

    # Showing ----------------------------------------------------------------------------

    def _wire(self) -> None:
        page = self._page
        self._session.changed.connect(self._on_changed)
        self._session.undo_changed.connect(self._on_undo_changed)
        page.status_wanted.connect(self.status_wanted)
        page.letting_go_wanted.connect(self.letting_go_wanted)
        page.may_not_owe_link.clicked.connect(self._on_may_not_owe)
        page.card.acted.connect(self._on_acted)
        page.row_pressed.connect(self._on_row)
        page.path.chosen.connect(self._on_stage)
        page.after.undo_wanted.connect(self._on_undo)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches(*SHOWN) and origin is not self and self.isVisible():
            self.show_workbook()

    def _show(self, reading: int, facts: Facts) -> None:
        if reading != self._reading:
            return
        now, today = self._clock.now().astimezone(), self._clock.today()
        words = self._words_for(facts, today)
        shown = board(facts, now)
        self._words, self._board, self._shown_on = words, shown, today
        self._forget_if_undone(facts)
        page = self._page
        page.show_day(long_day(today, today))
        self._show_status(facts, words, shown)
        page.card.show_words(card_words(shown.card, words))
        page.show_rows(
            words.rows_caption(shown),
            [(f"today_{row.kind}", words.row(row)) for row in shown.rows],
        )
        page.show_path(shown.stage.value if shown.stage else None, shown=shown.shows_path)

    def _show_status(self, facts: Facts, words: TodayWords, shown: Board) -> None:
        circumstances = facts.circumstances
        standing = circumstances.standing(self._clock.now().astimezone())
        # What stands in a block of its own is not said twice.
        flags = replace(circumstances.flags, risk_to_me=False)
        say_day = partial(plain_day, today=words.today)
        sentences = status_sentences(standing, flags, self._status_texts, words.partner, say_day)
        told = [*sentences, words.letting_go()] if shown.is_letting_go else sentences
        self._page.show_status(
            " ".join(told),
            words.status_link(standing, asks=shown.asks_what_they_said),
            below=words.something_changed() if shown.links_at_end else "",
            letting_go=words.way_of_letting_go(is_on_it=shown.is_letting_go)
            if shown.links_to_letting_go
            else "",
        )
        page = self._pages.page(PageId.MAY_NOT_OWE) if shown.may_not_owe else None
        if page is not None:
            page = replace(page, blocks=page.blocks[:1]).for_partner(words.partner)
        self._page.show_may_not_owe(page)

    def _words_for(self, facts: Facts, today: date) -> TodayWords:
        page = self._pages.page(PageId.NO_CONTACT)
        return TodayWords(
            translate=QCoreApplication.translate,
            partner=as_spoken(facts.circumstances.people.partner),
            today=today,
            long_day=partial(long_day, today=today),
            plain_day=partial(plain_day, today=today),
            weekday=lambda day: QLocale().toString(qt_day(day), "dddd"),
            no_contact=(page.title, page.summary) if page else ("", ""),
        )

    # What is done -----------------------------------------------------------------------

    def _on_acted(self, act: str) -> None:
        card = self._board.card if self._board else None
        if card is None:
            return
        if card.promise is not None:
            self._record(card.promise, Outcome(act))
        elif card.given is not None:
            self._answer_after(card.given, act)
        elif card.question is not None and act == WRITE:
            self.question_wanted.emit(card.question.id)
        elif card.question is not None and act == ANOTHER:
            self._passed_over |= {card.question.id}
            self.show_workbook()
        elif card.question is not None and act == NOT_TODAY:
            self._no_question_on = self._clock.today()
            put_off = reflection_store.set_mark(card.question.id, Mark.NOT_TODAY)
            self._session.write(put_off, origin=self)
            self.show_workbook()

    def _answer_after(self, given: Given, act: str) -> None:
        """Ask nothing more about a letter that was given, and lead where it was chosen."""
        self._session.write(apology_store.note_asked_after(given.id), origin=self)
        self.show_workbook()
        if act == WRITE_FREELY:
            self.journal_wanted.emit()
        elif act == SEE_PROMISES:
            self.promises_wanted.emit()

    def _record(self, asked: Asked, outcome: Outcome) -> None:
        key = asked.line.occurrence.id
        offer = next(one for one in asked.offers if one.outcome is outcome)
        self._session.write(
            trust_store.record_outcome(key, outcome, offer.done_on),
            label=UNDO_WORDS[outcome],
            then=lambda _: self._say_after(key, outcome),
        )

    def _say_after(self, key: int, outcome: Outcome) -> None:
        if self._words is None:
            return
        self._told_of, self._undo = key, self._session.undo_label
        after, sentence = self._page.after, self._words.after(outcome)
        if outcome is Outcome.NOT_KEPT:
            after.ask(sentence, partial(self._save_note, key), self.tr("What I will do"))
        else:
            after.say(sentence)

    def _save_note(self, key: int, note: str) -> None:
        self._session.write(
            trust_store.save_note(key, note), origin=self, replaces=("occurrence note", key)
        )
        self.text_paused.emit(note)

    def _on_undo(self) -> None:
        self._session.undo()
        self._page.after.put_away()

    def _on_undo_changed(self) -> None:
        """Offer no Undo in the line once it would take back something else."""
        if not self._page.after.is_answering and self._session.undo_label != self._undo:
            self._page.after.put_away()

    def _forget_if_undone(self, facts: Facts) -> None:
        open_again = {one.line.occurrence.id for one in facts.due}
        if self._told_of in open_again and not self._page.after.is_answering:
            self._page.after.put_away()

    def _on_stage(self, key: str) -> None:
        stage = stage_of(key)
        if stage is not None:
            self._session.write(store.move_to(stage), label=UNDO_STAGE)

    def _on_may_not_owe(self) -> None:
        self.help_wanted.emit(PageId.MAY_NOT_OWE.value)

    def _on_row(self, object_name: str) -> None:
        rows = self._board.rows if self._board else ()
        row = next((one for one in rows if f"today_{one.kind}" == object_name), None)
        if row is not None:
            self._lead_to(row)

    def _lead_to(self, row: Row) -> None:
        if row.kind is RowKind.QUESTION and row.question is not None:
            self.question_wanted.emit(row.question.id)
        elif row.kind is RowKind.BAD_NIGHT:
            self.question_wanted.emit(NIGHT_QUESTION)
        elif row.kind is RowKind.LETTING_GO:
            self.letting_go_wanted.emit()
        elif row.kind is RowKind.LETTER_TO_KEEP and row.letter is None:
            self.kind_of_letter_wanted.emit("")
        elif row.kind in (RowKind.LETTER, RowKind.LETTER_TO_KEEP):
            self.letter_wanted.emit(row.letter.id if row.letter else 0)
        elif row.kind in (RowKind.PROMISE, RowKind.MORE_PROMISES):
            self.promises_wanted.emit()
        elif row.kind is RowKind.CHECK_IN:
            self.check_in_wanted.emit()
        elif row.kind is RowKind.BOUNDARIES:
            self.boundaries_wanted.emit(0)
        elif row.kind is RowKind.BOUNDARY_AGAIN and row.boundary is not None:
            self.boundaries_wanted.emit(row.boundary.id if row.number == 1 else 0)
        elif row.agreement is not None:
            self.openness_wanted.emit(row.agreement.id if row.number == 1 else 0)
        elif row.kind is RowKind.NO_CONTACT_MEANS:
            self.help_wanted.emit(PageId.NO_CONTACT.value)
        else:
            self.journal_wanted.emit()
