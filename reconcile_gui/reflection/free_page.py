"""A page to write on freely: dated, titled if one likes, and the pages before it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button, caption, question
from reconcile_gui.reflection import store
from reconcile_gui.reflection.answer_buttons_widget import AnswerButtons
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.earlier_pages_widget import EarlierPages
from reconcile_gui.reflection.page_date_widget import PageDate
from reconcile_gui.reflection.page_title_widget import PageTitle
from reconcile_gui.reflection.records import Neighbours

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.records import JournalEntry

UNDO_DAY = QT_TRANSLATE_NOOP("Undo", "Change the day of a page")
LINES = 10


class FreePage(ColumnPage):
    """Shows one page to write on; what is typed is kept by itself."""

    page_binned = Signal(str)  # label of the command that moved a page to the bin
    page_dated = Signal(str, str)  # label of the command that did it, the day in words
    shown = Signal(str, object)  # uuid and date of the page that is in front now
    calendar_wanted = Signal(bool)  # to be seen, or not any more

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str],
        origin: object,
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__(theme)
        self._session = session
        self._clock = clock
        self._new_uuid = new_uuid
        self._origin = origin
        self._uuid = ""
        self._day = clock.today()  # that the head says
        self._chosen_day: date | None = None  # for a page without words yet
        self._comes_as_it_comes = False  # it has neither words nor a day that was chosen
        self._neighbours = Neighbours()
        self._build()
        self._autosave = Autosave(self.editor, self._on_words, self)
        self._title_saves = Autosave(self.title, self._on_title_words, self)
        self._wire()

    @property
    def uuid(self) -> str:
        """Names the page in front, also one without words; empty for none."""
        return self._uuid

    @property
    def day(self) -> date:
        """The day of the page in front."""
        return self._day

    def open_blank(self, day: date | None = None) -> None:
        """Show a page without words, dated today if not otherwise; kept once there are words."""
        self.flush()
        self.leaving.emit()
        self._uuid = self._new_uuid()
        self._chosen_day, self._comes_as_it_comes = day, day is None
        self._load("", "")
        self._show_head(self.tr("Write freely"), day or self._clock.today())
        self._list_pages()
        self.shown.emit(self._uuid, self._day)

    def open_page(self, uuid: str) -> None:
        """Show a page written before; it keeps its day when it is changed."""
        self._session.read(store.entry(uuid), self._on_page)

    def go_back_to(self, uuid: str) -> None:
        """Show a page again, or a blank one where it has no words."""
        self.open_blank()
        self.open_page(uuid)

    @Slot()
    def go_back(self) -> None:
        """Turn to the page before this one, if there is one."""
        if self._neighbours.before:
            self.open_page(self._neighbours.before)

    @Slot()
    def go_on(self) -> None:
        """Turn to the page after this one, if there is one."""
        if self._neighbours.after:
            self.open_page(self._neighbours.after)

    def reload(self) -> None:
        """Follow what somebody else wrote; unsaved words stay."""
        self._list_pages()
        if self._uuid:
            self._session.read(store.entry(self._uuid), partial(self._follow, self._uuid))

    def write_here(self) -> None:
        """Put the caret behind the last word."""
        self.editor.write_at_end()

    def show_earlier(self, *, shown: bool) -> None:
        """List the pages before this one, or not, as where a calendar does it."""
        if self._earlier.list_them(listed=shown):
            self._list_pages()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        self._autosave.flush()
        self._title_saves.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        self._uuid, self._chosen_day, self._neighbours = "", None, Neighbours()
        self._autosave.clear()
        self._title_saves.clear()
        self._kind.setText("")
        self._day_label.setText("")
        self._dating.hide()
        self._earlier.clear()
        self._offer()

    # Inside --------------------------------------------------------------------------

    def _build(self) -> None:
        self._kind, self._day_label = caption(), name(question(), "page_day")
        self._dating = PageDate(self.theme, self._clock.today)
        self.title = PageTitle()
        self._title_room = QWidget()
        QVBoxLayout(self._title_room).addWidget(self.title)
        self.editor = name(
            GrowingEditor(writing="answer", bare=False, lines=LINES),
            "page_editor",
            self.tr("Your page"),
        )
        self._earlier = EarlierPages(self.theme)
        column = self.column
        column.addWidget(self._day_label)
        self.space(16)
        for each in (self._dating, self._title_room, self.editor):
            column.addWidget(each)
        self.space(12)
        column.addWidget(self._buttons())
        # ORDER: behind the writing, so that Tab comes to the arrows after it.
        column.insertLayout(0, self._head())
        self.space(4, at=1)
        self.space(24)
        column.addWidget(self._earlier)
        column.addStretch(1)
        self._title_room.hide()

    def _head(self) -> QHBoxLayout:
        self._previous = name(QToolButton(), "previous_page_of_journal", self.tr("Page before"))
        self._next = name(QToolButton(), "next_page_of_journal", self.tr("Page after"))
        put_icon(self._previous, "chevron-left", self.theme)
        put_icon(self._next, "chevron-right", self.theme)
        self._previous.setToolTip(self.tr("Page before (Alt+Up)"))
        self._next.setToolTip(self.tr("Page after (Alt+Down)"))
        self.calendar = name(QToolButton(), "calendar_button")
        self.calendar.setText(self.tr("Calendar"))
        self.calendar.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(self._kind, 1)
        for each in (self._previous, self._next, self.calendar):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> AnswerButtons:
        self._add_title = name(button(self.tr("Add a title"), "quiet"), "add_title_button")
        self._change_day = name(button(self.tr("Change the day…"), "quiet"), "change_day_button")
        self._delete = name(button(self.tr("Move to the bin"), "quiet"), "delete_page_button")
        self._new = name(button(self.tr("New page")), "new_page_button")
        self._change_day.setProperty("flush", "true")
        left, right = (self._change_day, self._add_title), (self._delete, self._new)
        return AnswerButtons(self.theme, left, right)

    def _wire(self) -> None:
        self.editor.textChanged.connect(self._on_text)
        self.title.textChanged.connect(self._on_title)
        self.title.left_down.connect(self.editor.enter_from_above)
        self._previous.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self.calendar.toggled.connect(self.calendar_wanted)
        self._add_title.clicked.connect(self._on_add_title)
        self._change_day.clicked.connect(self._on_change_day)
        self._dating.day_chosen.connect(self._on_day)
        self._dating.left.connect(self._on_day_left)
        self._new.clicked.connect(self._on_new)
        self._delete.clicked.connect(self._on_delete)
        self._earlier.older_wanted.connect(self._list_pages)
        self._earlier.chosen.connect(self.open_page)

    def _take_sizes(self) -> None:
        super()._take_sizes()
        room = self._title_room.layout() if hasattr(self, "_title_room") else None
        if room is not None:
            room.setContentsMargins(0, 0, 0, self.theme.px(8))

    def _load(self, title: str, body: str) -> None:
        self._autosave.load(body)
        self._title_saves.load(title)
        self._title_room.setVisible(bool(title))
        self._dating.hide()

    def _show_head(self, kind: str, day: date) -> None:
        self._kind.setText(kind)
        self._show_day(day)
        self.verticalScrollBar().setValue(0)
        self._offer()

    def _show_day(self, day: date) -> None:
        self._day = day
        self._day_label.setText(long_day(day, self._clock.today()))

    @Slot()
    def _list_pages(self) -> None:
        self._session.read(store.entries(self._earlier.at_most), self._on_pages)
        if self._uuid:
            asked = store.neighbours(self._uuid, self._day)
            self._session.read(asked, partial(self._on_around, self._uuid))

    def _on_pages(self, pages: list[JournalEntry]) -> None:
        self._earlier.show_pages(pages, self._uuid, self._clock.today())
        self._offer()

    def _on_around(self, uuid: str, around: Neighbours) -> None:
        if uuid == self._uuid:
            self._neighbours = around
            self._previous.setEnabled(bool(around.before))
            self._next.setEnabled(bool(around.after))

    def _on_page(self, page: JournalEntry | None) -> None:
        if page is None:
            return
        if page.uuid == self._uuid:  # it may hold newer words than were read
            self._follow(page.uuid, page)
            self.write_here()
            self.shown.emit(self._uuid, self._day)
            return
        self.flush()
        self.leaving.emit()
        self._uuid, self._chosen_day, self._comes_as_it_comes = page.uuid, None, False
        self._load(page.title, page.body)
        self._show_head(self.tr("A page of yours"), page.day)
        self._list_pages()
        self.write_here()
        self.shown.emit(self._uuid, self._day)

    def _follow(self, uuid: str, page: JournalEntry | None) -> None:
        if uuid != self._uuid:
            return
        self._autosave.follow(page.body if page else "")
        if self._title_saves.follow(page.title if page else ""):
            self._title_room.setVisible(bool(page and page.title))
        if page is not None and page.day != self._day:
            self._show_day(page.day)
            self._list_pages()
            self.shown.emit(self._uuid, self._day)
        self._offer()

    def _on_words(self, words: str) -> None:
        if self._uuid:
            self._settle_day()
            self._session.write(
                store.save_entry(self._uuid, words, self._chosen_day),
                origin=self._origin,
                replaces=("journal_entry", self._uuid),
            )

    def _on_title_words(self, words: str) -> None:
        if self._uuid:
            self._settle_day()
            self._session.write(
                store.save_title(self._uuid, words, self._chosen_day),
                origin=self._origin,
                replaces=("journal_title", self._uuid),
            )

    def _settle_day(self) -> None:
        """Let a page left open overnight be of the day of its first words."""
        if self._comes_as_it_comes and self._day != self._clock.today():
            self._show_day(self._clock.today())
        self._comes_as_it_comes = False

    @property
    def _has_words(self) -> bool:
        return not (self.editor.document().isEmpty() and self.title.document().isEmpty())

    @Slot()
    def _on_text(self) -> None:
        self._offer()
        self.typed.emit(self.editor)

    @Slot()
    def _on_title(self) -> None:
        self._offer()
        self.typed.emit(self.title)

    def _offer(self) -> None:
        """Offer what makes sense for this page: one without words is neither old nor new."""
        for each in (self._delete, self._new):
            each.setVisible(self._has_words)
        self._earlier.say_what_for(has_words=self._has_words)
        self._add_title.setVisible(self._title_room.isHidden())

    @Slot()
    def _on_add_title(self) -> None:
        self._title_room.show()
        self._offer()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_change_day(self) -> None:
        self._dating.ask(self._day)

    @Slot()
    def _on_day_left(self) -> None:
        self._dating.hide()
        self._change_day.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_day(self, day: date) -> None:
        self.flush()
        self._on_day_left()
        if day == self._day:
            return
        self._chosen_day, self._comes_as_it_comes = day, False
        self._show_day(day)
        if self._has_words:
            words = self._day_label.text()
            self._session.write(
                store.date_entry(self._uuid, day),
                origin=self._origin,
                label=UNDO_DAY,
                then=lambda _: self.page_dated.emit(UNDO_DAY, words),
            )
        self._list_pages()
        self.shown.emit(self._uuid, day)

    @Slot()
    def _on_new(self) -> None:
        self.open_blank()
        self.write_here()

    @Slot()
    def _on_delete(self) -> None:
        self.flush()
        label = self.tr("Move page to the bin")
        self._session.write(
            store.bin_entry(self._uuid),
            origin=self._origin,
            label=label,
            then=lambda _: self.page_binned.emit(label),
        )
        self.open_blank()
        self.write_here()
