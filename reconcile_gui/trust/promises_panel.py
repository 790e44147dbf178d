"""The lower part of Trust: open promises, the form for one, and those that are past."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, link
from reconcile_gui.trust import store
from reconcile_gui.trust.cells import open_cells
from reconcile_gui.trust.form_page import FormPage, page_instead, page_of, page_of_new
from reconcile_gui.trust.past_panel import PastPanel
from reconcile_gui.trust.promise_form_widget import PromiseForm
from reconcile_gui.trust.promise_table import Heads, PromiseTable
from reconcile_gui.trust.promises import asked, in_order, past_due, without_oldest
from reconcile_gui.trust.records import Asked, Offer, Outcome, Page, Terms, ToWhom
from reconcile_gui.trust.repeat_words import RepeatWords
from reconcile_gui.trust.undo_line_widget import UndoLine

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.room import Room
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords

# What Undo takes back, by what was recorded.
UNDO_WORDS = {
    Outcome.KEPT: QT_TRANSLATE_NOOP("Undo", "Kept"),
    Outcome.LATE: QT_TRANSLATE_NOOP("Undo", "Done late"),
    Outcome.NOT_KEPT: QT_TRANSLATE_NOOP("Undo", "Not kept"),
    Outcome.RELEASED: QT_TRANSLATE_NOOP("Undo", "Released"),
    Outcome.REPLACED: QT_TRANSLATE_NOOP("Undo", "Changed promise"),
}
# Chosen: what a person can decide on in one go; the rest is one press away.
AT_FIRST, STEP = 8, 30
UNDO_NEW = QT_TRANSLATE_NOOP("Undo", "New promise")
UNDO_BIN = QT_TRANSLATE_NOOP("Undo", "Delete promise")


class PromisesPanel(QWidget):
    """Shows what it is handed and writes what is done to it."""

    reread_wanted = Signal()  # the form has closed: show what the workbook says
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it
    form_opened = Signal(object)  # the form, to be brought into sight

    def __init__(
        self, session: Session, theme: Theme, clock: Clock, new_uuid: Callable[[], str]
    ) -> None:
        """new_uuid: names a new promise."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._new_uuid = new_uuid
        self._words: PromiseWords | None = None
        self._default_to = ToWhom.PARTNER
        self._caution = ""
        self._page: Page | None = None
        self._most = AT_FIRST
        self._asked: dict[int, Asked] = {}
        self._told_of: int | str | None = None  # what the line above the list speaks of
        self._wanted: int | str | None = None  # id or uuid, to be opened once it is shown
        self.setObjectName("promises_panel")
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()

    def show_page(
        self, page: Page, words: PromiseWords, default_to: ToWhom, *, caution: str = ""
    ) -> None:
        """Show the open promises.

        default_to: to whom a new one is, unless changed. caution: said of one to the partner.
        """
        self._page, self._words, self._default_to = page, words, default_to
        self._caution = caution
        today = self._clock.today()
        near, left_out = without_oldest(page.lines, today, self._most)
        lines = [asked(line, today) for line in in_order(near, today)]
        self._asked = {one.line.occurrence.id: one for one in lines}
        self._keep_form()
        self._forget_if_undone()
        edit = self.tr("Edit…")
        self._table.show_rows([open_cells(one, words, edit) for one in lines])
        self._past_due.setText(words.past_due(past_due(page.lines, today)))
        self._more.setText(words.earlier_past_due(left_out))
        self._more.setVisible(left_out > 0)
        self._say_if_empty()
        self._form.name_partner(words.partner.name)
        self._past.show_past(page.past, words)
        self._show_past.setVisible(page.past > 0)
        self._open_wanted()

    def open_promise(self, promise_id: int) -> None:
        """Open a promise as soon as it is shown."""
        self._wanted = promise_id

    def open_now(self) -> tuple[str, bool]:
        """Return the uuid of the promise in the form, or empty; and if the past ones show."""
        return self._form.page.uuid if self._form.page else "", self._show_past.isChecked()

    def open_again(self, uuid: str, *, shows_past: bool) -> None:
        """Open what was open, as soon as it is shown; a promise that is gone stays so."""
        self._wanted = uuid or None
        self._show_past.setChecked(shows_past)

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        for part in (self._table, self._form, self._past):
            part.set_room(room)

    def flush(self) -> None:
        """Hand over what is typed."""
        for part in (self._form, self._after, self._past):
            part.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._words = self._page = self._wanted = None
        self._asked = {}
        # ORDER: without rows first, else the row of the form takes the keyboard while hidden.
        self._table.clear()
        self._table.take_out()
        for part in (self._form, self._after, self._past):
            part.clear()
        self._past_due.clear()
        self._empty.clear()
        self._more.hide()
        self._most = AT_FIRST
        self._show_past.setChecked(False)

    def begin_in(self) -> QWidget:
        """Return the list, or while it is empty the way to a first promise."""
        return self._table if self._table.keys() else self._new

    # Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = name(TextLabel(self.tr("Promises"), "subheading"), "promises_title")
        self._title.setWordWrap(False)
        self._past_due = name(caption(), "past_due")
        self._past_due.setWordWrap(False)
        self._show_past = name(
            button(self.tr("Past promises"), "small_quiet"), "show_past_promises"
        )
        self._show_past.setCheckable(True)
        self._new = name(
            button(self.tr("Promise…"), "small"), "new_promise", self.tr("New promise")
        )
        put_icon(self._new, "plus", self._theme)
        self._after = UndoLine(self._theme, self._session)
        self._form = PromiseForm(self._theme, self._clock.today, self._repeat_words())
        self._form.setParent(self)
        self._table = PromiseTable(
            self._theme,
            "promise_table",
            Heads(
                self.tr("What I said I would do"),
                self.tr("To"),
                self.tr("Due"),
                self.tr("Last time"),
                self.tr("K kept · L done late · N not kept · R released · C changed"),
            ),
        )
        self._more = name(link("", "link_caption"), "more_past_due")
        self._more.hide()
        self._empty = name(body2(), "no_promises")
        self._past = PastPanel(self._session, self._theme, self._clock)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        for each in (self._title, self._past_due):
            self._head.addWidget(each)
        self._head.addStretch(1)
        self._head.addWidget(self._show_past)
        self._head.addWidget(self._new)
        self._column.addLayout(self._head)
        for part in (self._after, self._table, self._more, self._empty, self._past):
            self._column.addWidget(part)

    def _repeat_words(self) -> RepeatWords:
        def say_day(day: date) -> str:
            return long_day(day, self._clock.today())

        return RepeatWords(QCoreApplication.translate, say_day)

    def _space(self) -> None:
        px = self._theme.px
        self._head.setSpacing(px(10))
        self._head.setContentsMargins(0, 0, 0, px(5))
        self._empty.setContentsMargins(0, px(10), 0, 0)

    def _wire(self) -> None:
        # What goes by a click lets the rows move up under the mouse.
        for part in (self._after, self._form):
            self._table.clicks.watch(*part.findChildren(QAbstractButton))
        self._new.clicked.connect(self.start_promise)
        self._more.clicked.connect(self._on_more)
        self._show_past.toggled.connect(self._past.set_open)
        self._table.outcome_pressed.connect(self._on_outcome_pressed)
        self._table.letter_typed.connect(self._on_letter)
        self._table.open_wanted.connect(self._on_open)
        self._table.bin_wanted.connect(self._on_bin)
        self._form.edited.connect(self._on_edited)
        self._form.done.connect(self._on_done)
        self._form.bin_wanted.connect(self._on_form_bin)
        self._after.let_go.connect(self._table.focus_reachable)
        self._past.binned.connect(self._say_binned)
        self._past.text_paused.connect(self.text_paused)

    def _on_more(self) -> None:
        self._most += STEP
        if self._page is not None and self._words is not None:
            self.show_page(self._page, self._words, self._default_to, caution=self._caution)

    # Outcomes -------------------------------------------------------------------------------

    def _on_outcome_pressed(self, key: int, what: str) -> None:
        self._give(key, lambda offer: offer.outcome.value == what)

    def _on_letter(self, key: int, letter: str) -> None:
        self._give(key, lambda offer: offer.key == letter)

    def _give(self, key: int, is_meant: Callable[[Offer], bool]) -> None:
        one = self._asked.get(key)
        offer = next(filter(is_meant, one.offers), None) if one else None
        if one is None or offer is None:
            return
        if offer.outcome is Outcome.REPLACED:
            self._start_change(one)
            return
        due_on = one.line.occurrence.due_on
        self._session.write(
            store.record_outcome(key, offer.outcome, offer.done_on, due_on=due_on),
            label=UNDO_WORDS[offer.outcome],
            then=lambda row_id: self._say_after(row_id, offer.outcome),
        )

    def _say_after(self, key: int, outcome: Outcome) -> None:
        if self._words is None:
            return
        self._told_of = key
        sentence = self._words.after(outcome)
        if outcome is Outcome.NOT_KEPT:
            self._after.ask(sentence, partial(self._save_note, key), self.tr("What I will do"))
        else:
            self._after.say(sentence)

    def _save_note(self, key: int, note: str) -> None:
        self._session.write(
            store.save_note(key, note), origin=self, replaces=("occurrence note", key)
        )
        self.text_paused.emit(note)

    # The form -------------------------------------------------------------------------------

    def start_promise(self) -> None:
        """Open an empty form above the list."""
        title, today = self.tr("A new promise"), self._clock.today()
        self._open_form(page_of_new(self._new_uuid(), title, self._default_to, today), None)

    def _start_change(self, one: Asked) -> None:
        title = self.tr("What is it now? A change counts only before the day.")
        page = page_instead(one, self._new_uuid(), title, self._clock.today())
        self._open_form(page, one.line.occurrence.id)

    def _on_open(self, key: int) -> None:
        one = self._asked.get(key)
        if one is None or self._words is None:
            return
        stands = self._words.day_stands(one)
        self._open_form(page_of(one, self.tr("This promise"), stands, self._clock.today()), key)

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        promises = ((key, one.line.promise) for key, one in self._asked.items())
        keys = [key for key, one in promises if wanted in (one.id, one.uuid)]
        if keys:
            self._on_open(keys[0])
        elif isinstance(wanted, int):
            self._show_past.setChecked(True)

    def _open_form(self, page: FormPage, key: int | None) -> None:
        if self._words is None:
            return
        self._after.put_away()
        page = replace(page, caution=self._caution)
        self._table.put_in(self._form, key)
        self._form.open(page, self._words.partner.name)
        self._say_if_empty()
        self.form_opened.emit(self._form)

    def _on_edited(self, page: FormPage, terms: Terms) -> None:
        self.text_paused.emit(terms.body)
        operation = store.save_promise(
            page.uuid, terms, instead_of=page.instead_of, instead_due=page.instead_due
        )
        if page.is_new:
            label = UNDO_WORDS[Outcome.REPLACED] if page.instead_of is not None else UNDO_NEW
            self._session.write(operation, origin=self, label=label)
            self._form.say_saved()
        else:
            self._session.write(operation, origin=self, replaces=("promise", page.uuid))

    def _on_done(self) -> None:
        self._form.flush()
        self._close_form()

    def _close_form(self) -> None:
        self._form.clear()
        if not self._table.take_out():
            self._new.setFocus()
        self.reread_wanted.emit()

    def _keep_form(self) -> None:
        """Let the form stand where its promise is now; close it if that is gone."""
        page = self._form.page
        if page is None:
            return
        keys = {one.line.promise.uuid: key for key, one in self._asked.items()}
        if page.uuid in keys:
            self._table.put_in(self._form, keys[page.uuid])
        elif not page.is_new:
            self._form.clear()
            self._table.take_out()

    # The bin --------------------------------------------------------------------------------

    def _on_form_bin(self) -> None:
        page = self._form.page
        if page is not None:
            self._form.clear()
            self._table.take_out()
            self._bin(page.uuid)

    def _on_bin(self, key: int) -> None:
        one = self._asked.get(key)
        if one is not None:
            self._bin(one.line.promise.uuid)

    def _bin(self, uuid: str) -> None:
        operation = store.bin_promise(uuid)
        self._session.write(operation, label=UNDO_BIN, then=lambda _: self._say_binned(uuid))

    def _say_binned(self, uuid: str) -> None:
        self._told_of = uuid
        self._after.say(self.tr("Moved to the bin."))

    def _forget_if_undone(self) -> None:
        told_of = self._told_of
        is_back = told_of in self._asked or any(
            one.line.promise.uuid == told_of for one in self._asked.values()
        )
        if is_back and not self._after.is_answering:
            self._told_of = None
            self._after.put_away()

    def _say_if_empty(self) -> None:
        nothing = self._page is not None and not self._page.lines and self._form.isHidden()
        self._empty.setVisible(nothing)
        if self._page is None or not nothing:
            return
        self._empty.setText(
            self.tr("No promise is open. One small enough to keep is better than three.")
            if self._page.past
            else self.tr("No promises yet. One small enough to keep is better than three.")
        )
