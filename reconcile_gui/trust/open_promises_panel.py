"""The open promises: the list of them, and the form for one in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body2, link
from reconcile_gui.trust import store
from reconcile_gui.trust.cells import open_cells
from reconcile_gui.trust.form_page import FormPage, page_instead, page_of, page_of_new
from reconcile_gui.trust.promise_form_widget import PromiseForm
from reconcile_gui.trust.promise_history_widget import history_lines
from reconcile_gui.trust.promise_table import Heads, PromiseTable
from reconcile_gui.trust.promises import asked, in_order, may_be_changed, without_oldest
from reconcile_gui.trust.records import (
    Asked,
    Line,
    Offer,
    Outcome,
    Page,
    PromiseHistory,
    Terms,
    ToWhom,
)
from reconcile_gui.trust.repeat_words import RepeatWords

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


class OpenPromises(QWidget):
    """Shows what it is handed and writes what is done to it."""

    recorded = Signal(object)  # the Line with its outcome, after the commit
    letter_wanted = Signal(int)  # id of the letter that a promise comes from
    binned = Signal(str)  # uuid of the promise, after it went to the bin
    not_open = Signal(int)  # id of a promise that was to be opened: nothing of it is open
    form_opened = Signal(object)  # the form, to be brought into sight
    form_closed = Signal()  # show what the workbook says
    reached = Signal(object)  # a row that was gone to, to be brought into sight
    keyboard_left = Signal()  # the form had the keyboard, and no row of the list is to have it
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it

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
        self._also: int | None = None  # id of one shown in any case: it was gone to
        self._next_row: int | str | None = None  # id or uuid that gets the keyboard once shown
        self.asked: dict[int, Asked] = {}  # what stands in the list, by id of the occurrence
        self._wanted: int | str | None = None  # id or uuid, to be opened once it is shown
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()

    def show_page(
        self, page: Page, words: PromiseWords, default_to: ToWhom, *, caution: str = ""
    ) -> None:
        """Show the open promises; see `PromisesPanel.show_page`."""
        self._page, self._words, self._default_to = page, words, default_to
        self._caution = caution
        today = self._clock.today()
        near, left_out = without_oldest(page.lines, today, self._most)
        also = [one for one in page.lines if one.occurrence.id == self._also and one not in near]
        near, left_out = [*near, *also], left_out - len(also)
        lines = [asked(line, today) for line in in_order(near, today)]
        self.asked = {one.line.occurrence.id: one for one in lines}
        self._keep_form()
        edit = self.tr("Edit…")
        self._table.show_rows([open_cells(one, words, edit) for one in lines])
        self._more.setText(words.earlier_past_due(left_out))
        self._more.setVisible(left_out > 0)
        self._say_if_empty()
        self._form.name_partner(words.partner.name)
        self._give_keyboard()
        self._open_wanted()

    def open_promise(self, wanted: int | str | None) -> None:
        """Open a promise as soon as it is shown. wanted: its id or uuid; None for none."""
        self._wanted = wanted

    def form_uuid(self) -> str:
        """Return the uuid of the promise in the form, or empty."""
        return self._form.page.uuid if self._form.page else ""

    def start_promise(self) -> None:
        """Open an empty form above the list."""
        title, today = self.tr("A new promise"), self._clock.today()
        self._open_form(page_of_new(self._new_uuid(), title, self._default_to, today), None)

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        for part in (self._table, self._form):
            part.set_room(room)

    def flush(self) -> None:
        """Hand over what is typed."""
        self._form.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._words = self._page = self._wanted = self._next_row = None
        self.asked = {}
        # ORDER: without rows first, else the row of the form takes the keyboard while hidden.
        self._table.clear()
        self._table.take_out()
        self._form.clear()
        self._empty.clear()
        self._more.hide()
        self._most, self._also = AT_FIRST, None

    def home(self) -> QWidget | None:
        """Return where the keyboard belongs; None while the list is empty."""
        return self._table if self._table.keys() else None

    def take_keyboard(self) -> None:
        """Give the keyboard to the row that Tab comes to, if there is one."""
        self._table.focus_reachable()

    def lead_to(self, line: Line) -> None:
        """Give the keyboard to a line; to the next day of its promise if it is further off."""
        key = line.occurrence.id
        if key not in self.asked and key > 0:
            self._also = key
            self._show_again()
        others = (at for at, one in self.asked.items() if one.line.promise.id == line.promise.id)
        at = key if key in self.asked else max(others, key=self._due_on, default=None)
        self._lead_to_row(at)

    def lead_back(self, occurrence_id: int) -> None:
        """Give the keyboard to a line that is open again, as soon as it is shown."""
        self._also = self._next_row = occurrence_id

    def watch(self, *buttons: QAbstractButton) -> None:
        """Let a double click on these not press what moves up under the mouse."""
        self._table.clicks.watch(*buttons)

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._table, self._more, self._empty):
            column.addWidget(part)

    def _repeat_words(self) -> RepeatWords:
        def say_day(day: date) -> str:
            return long_day(day, self._clock.today())

        return RepeatWords(QCoreApplication.translate, say_day)

    def _space(self) -> None:
        self._empty.setContentsMargins(0, self._theme.px(10), 0, 0)

    def _wire(self) -> None:
        self.watch(*self._form.findChildren(QAbstractButton))
        self._more.clicked.connect(self._on_more)
        self._table.outcome_pressed.connect(self._on_outcome_pressed)
        self._table.letter_typed.connect(self._on_letter)
        self._table.open_wanted.connect(self._on_open)
        self._table.bin_wanted.connect(self._on_bin)
        self._form.edited.connect(self._on_edited)
        self._form.done.connect(self._on_done)
        self._form.letter_wanted.connect(self.letter_wanted)
        self._form.bin_wanted.connect(self._on_form_bin)

    def _on_more(self) -> None:
        self._most += STEP
        self._show_again()

    def _lead_to_row(self, key: int | None) -> None:
        if key is not None and (row := self._table.focus_key(key)) is not None:
            self.reached.emit(row)

    def _give_keyboard(self) -> None:
        """Give the keyboard to the row it is meant for; its row may be another one by now."""
        wanted, self._next_row = self._next_row, None
        if isinstance(wanted, int) and wanted in self.asked:
            self._lead_to_row(wanted)
        elif isinstance(wanted, str) and self._table.has_keyboard:
            rows = (key for key, one in self.asked.items() if one.line.promise.uuid == wanted)
            self._table.focus_key(next(rows, 0))

    def _due_on(self, key: int) -> date:
        return self.asked[key].line.occurrence.due_on or date.min

    def _show_again(self) -> None:
        if self._page is not None and self._words is not None:
            self.show_page(self._page, self._words, self._default_to, caution=self._caution)

    # Outcomes -------------------------------------------------------------------------------

    def _on_outcome_pressed(self, key: int, what: str) -> None:
        self._give(key, lambda offer: offer.outcome.value == what)

    def _on_letter(self, key: int, letter: str) -> None:
        self._give(key, lambda offer: offer.key == letter)

    def _give(self, key: int, is_meant: Callable[[Offer], bool]) -> None:
        one = self.asked.get(key)
        offer = next(filter(is_meant, one.offers), None) if one else None
        if one is None or offer is None:
            return
        if offer.outcome is Outcome.REPLACED:
            self._start_change(one)
            return
        occurrence = one.line.occurrence

        def tell(row_id: int) -> None:
            # A day that was only computed is a row by now.
            settled = replace(occurrence, id=row_id, outcome=offer.outcome, done_on=offer.done_on)
            self.recorded.emit(replace(one.line, occurrence=settled))

        self._session.write(
            store.record_outcome(key, offer.outcome, offer.done_on, due_on=occurrence.due_on),
            label=UNDO_WORDS[offer.outcome],
            then=tell,
        )

    # The form -------------------------------------------------------------------------------

    def _start_change(self, one: Asked) -> None:
        title = self.tr("What is it now? A change counts only before the day.")
        page = page_instead(one, self._new_uuid(), title, self._clock.today())
        self._open_form(page, one.line.occurrence.id)

    def _on_open(self, key: int) -> None:
        one = self.asked.get(key)
        if one is None or self._words is None:
            return
        stands = self._words.day_stands(one)
        self._open_form(page_of(one, self.tr("This promise"), stands, self._clock.today()), key)
        promise = one.line.promise
        self._session.read(
            store.promise_history(promise.id), partial(self._show_history, promise.uuid)
        )

    def _show_history(self, uuid: str, history: PromiseHistory) -> None:
        if self._words is not None:
            lines = history_lines(history, self._words)
            self._form.show_history(uuid, lines, history.letter_id)

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        promises = ((key, one.line.promise) for key, one in self.asked.items())
        keys = [key for key, one in promises if wanted in (one.id, one.uuid)]
        if keys:
            self._on_open(keys[0])
        elif isinstance(wanted, int):
            self.not_open.emit(wanted)

    def _open_form(self, page: FormPage, key: int | None) -> None:
        if self._words is None:
            return
        page = replace(page, caution=self._caution)
        self._table.put_in(self._form, key)
        self._form.open(page, self._words.partner.name)
        self._say_if_empty()
        self.form_opened.emit(self._form)

    def _on_edited(self, page: FormPage, terms: Terms) -> None:
        self.text_paused.emit(terms.body)
        is_change = page.is_new and page.instead_of is not None
        if is_change and not may_be_changed(page.instead_due, self._clock.today()):
            # It lay open until its day was over. The words stay, as a promise of their own.
            page = self._form.stand_alone(self.tr("A new promise"), self._too_late())
            self._table.put_in(self._form, None)
        operation = store.save_promise(
            page.uuid, terms, instead_of=page.instead_of, instead_due=page.instead_due
        )
        if page.is_new:
            label = UNDO_WORDS[Outcome.REPLACED] if page.instead_of is not None else UNDO_NEW
            self._session.write(operation, origin=self, label=label)
            self._form.say_saved()
        else:
            self._session.write(operation, origin=self, replaces=("promise", page.uuid))

    def _too_late(self) -> str:
        return self.tr(
            "The day of the other promise is over, so it stands as it was. This is a new one."
        )

    def _on_done(self) -> None:
        self._form.flush()
        # Of what repeats from now on, another day may stand in its place.
        self._next_row = self.form_uuid()
        self._form.clear()
        if not self._table.take_out():
            self.keyboard_left.emit()
        self.form_closed.emit()

    def _keep_form(self) -> None:
        """Let the form stand where its promise is now; close it if that is gone."""
        page = self._form.page
        if page is None:
            return
        keys = {one.line.promise.uuid: key for key, one in self.asked.items()}
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
        one = self.asked.get(key)
        if one is not None:
            self._bin(one.line.promise.uuid)

    def _bin(self, uuid: str) -> None:
        operation = store.bin_promise(uuid)
        self._session.write(operation, label=UNDO_BIN, then=lambda _: self.binned.emit(uuid))

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
