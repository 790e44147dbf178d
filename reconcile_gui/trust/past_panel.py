"""Past promises: what became of each, and a form to put an outcome right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, link
from reconcile_gui.trust import store
from reconcile_gui.trust.cells import past_cells
from reconcile_gui.trust.past_form_widget import PastForm
from reconcile_gui.trust.promise_table import Heads, PromiseTable
from reconcile_gui.trust.records import Outcome

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.qtkit.room import Room
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.partner_knows_panel import AskingTools
    from reconcile_gui.trust.records import PastLine
    from reconcile_gui.trust.words import PromiseWords

UNDO_CHANGE = QT_TRANSLATE_NOOP("Undo", "Change outcome")
UNDO_BIN = QT_TRANSLATE_NOOP("Undo", "Delete promise")
# Chosen: a screenful or two; the rest is one press away.
STEP = 30


class PastPanel(QWidget):
    """Reads the settled promises only while it is open."""

    reached = Signal(object)  # the form of a day that was gone to, to be brought into sight
    opened_again = Signal(int)  # id of an occurrence that is open once more, after the commit
    binned = Signal(str)  # uuid of the promise, after it went to the bin
    text_paused = Signal(str)  # a note, soon after the writer stopped typing in it

    def __init__(self, theme: Theme, tools: AskingTools) -> None:
        """Start closed."""
        super().__init__()
        self._session, self._theme, self._tools = tools.session, theme, tools
        self._words: PromiseWords | None = None
        self._may_ask = False
        self._there, self._limit = 0, STEP
        self._past: dict[int, PastLine] = {}
        self._also: int | None = None  # id of one told in any case: it was gone to
        self._wanted: int | None = None  # likewise, to be opened once it is read
        self.setObjectName("past_panel")
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_past(self, there: int, words: PromiseWords, *, may_ask: bool = False) -> None:
        """Show what is settled, if open. there: how many lines are.

        may_ask: whether it may be asked if the partner knows.
        """
        self._there, self._words, self._may_ask = there, words, may_ask
        if not self.isHidden():
            self._read()

    def set_open(self, is_open: bool) -> None:
        """Open, or close and forget what was shown."""
        self.flush()
        self.setVisible(is_open)
        self._limit = STEP
        if is_open and self._words is not None:
            self._read()
        else:
            self._forget()

    def lead_to(self, occurrence_id: int) -> None:
        """Open a settled day in its form as soon as it is read; it must be open itself."""
        self._also = self._wanted = occurrence_id
        self._read()

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        self._table.set_room(room)

    def flush(self) -> None:
        """Hand over what is typed."""
        self._form.flush()

    def clear(self) -> None:
        """Forget every word and close."""
        self._words = None
        self._forget()
        self.hide()

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = name(TextLabel(self.tr("Past promises"), "subheading"), "past_title")
        self._table = PromiseTable(
            self._theme,
            "past_table",
            Heads(self.tr("What I said I would do"), self.tr("To"), self.tr("Outcome")),
        )
        self._form = PastForm(self._theme, self._tools)
        self._form.setParent(self)
        self._more = name(link(self.tr("Show earlier ones"), "link_caption"), "more_past")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for each in (self._title, self._table, self._more):
            self._column.addWidget(each)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(24), 0, 0)
        self._title.setContentsMargins(0, 0, 0, px(3))

    def _wire(self) -> None:
        self._table.open_wanted.connect(self._on_open)
        self._table.bin_wanted.connect(self._on_bin)
        self._form.outcome_chosen.connect(self._on_outcome)
        self._form.note_written.connect(self._on_note)
        self._form.done.connect(self._on_done)
        self._form.bin_wanted.connect(self._on_form_bin)
        self._more.clicked.connect(self._on_more)

    def _forget(self) -> None:
        self._past, self._also, self._wanted = {}, None, None
        self._table.take_out()
        self._form.clear()
        self._table.clear()

    def _read(self) -> None:
        self._session.read(store.past_lines(self._limit, self._also), self._show)

    def _show(self, past: list[PastLine]) -> None:
        words = self._words
        if words is None or self.isHidden():
            return
        self._past = {one.line.occurrence.id: one for one in past}
        open_now = self._form.past
        if open_now is not None:
            same = self._past.get(open_now.line.occurrence.id)
            if same is None:
                self._form.clear()
                self._table.take_out()
            else:
                self._form.refresh(same, words, may_ask=self._may_ask)
        edit = self.tr("Edit…")
        self._table.show_rows([past_cells(one, words, edit) for one in past])
        self._more.setVisible(self._there > len(past))
        wanted, self._wanted = self._wanted, None
        if wanted in self._past:
            self._on_open(wanted)
            self.reached.emit(self._form)

    def _on_open(self, key: int) -> None:
        past = self._past.get(key)
        if past is not None and self._words is not None:
            self._table.put_in(self._form, key)
            self._form.open(past, self._words, may_ask=self._may_ask)
            self._form.take_keyboard()

    def _on_outcome(self, key: int, outcome: Outcome, done_on: date | None) -> None:
        operation = store.record_outcome(key, outcome, done_on)
        then = self.opened_again.emit if outcome is Outcome.OPEN else None
        self._session.write(operation, label=UNDO_CHANGE, then=then)

    def _on_note(self, key: int, note: str) -> None:
        self._session.write(
            store.save_note(key, note), origin=self, replaces=("occurrence note", key)
        )
        self.text_paused.emit(note)

    def _on_done(self) -> None:
        self._form.flush()
        self._form.clear()
        self._table.take_out()

    def _on_form_bin(self) -> None:
        past = self._form.past
        if past is not None:
            self._form.clear()
            self._table.take_out()
            self._bin(past)

    def _on_bin(self, key: int) -> None:
        past = self._past.get(key)
        if past is not None:
            self._bin(past)

    def _bin(self, past: PastLine) -> None:
        uuid = past.line.promise.uuid
        self._session.write(
            store.bin_promise(uuid), label=UNDO_BIN, then=lambda _: self.binned.emit(uuid)
        )

    def _on_more(self) -> None:
        self._limit += STEP
        self._read()
