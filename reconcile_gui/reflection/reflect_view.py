"""The tab Reflect: sets at the left, one page at the right."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.qtkit.text_widgets import upright_line
from reconcile_gui.reflection import store
from reconcile_gui.reflection.answering_page import Ground
from reconcile_gui.reflection.answers import Shelf
from reconcile_gui.reflection.arranging_view import Arranging
from reconcile_gui.reflection.guides.guide import GuideShelf
from reconcile_gui.reflection.guides.guides_view import GUIDE, GUIDES, Guides
from reconcile_gui.reflection.guides.kept import AREAS
from reconcile_gui.reflection.handing_over import HandedOver, Receivers
from reconcile_gui.reflection.looking_view import Looking
from reconcile_gui.reflection.message_widget import ReflectMessage
from reconcile_gui.reflection.pages_widget import ReflectPages
from reconcile_gui.reflection.questions import LETTING_GO_SET, OWN_PREFIX, OWN_SET, with_own
from reconcile_gui.reflection.records import ReflectPlace
from reconcile_gui.reflection.resting_view import Resting
from reconcile_gui.reflection.sets_panel import SetsPanel
from reconcile_gui.reflection.writing_pause_view import WritingPause

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.questions import QuestionBank
    from reconcile_gui.reflection.records import Standing
    from reconcile_gui.workbook.changes import Changes


class ReflectView(QWidget):
    """Questions to answer, a page to write on, and what was written before."""

    text_paused = Signal(str)  # all of the text being written, after a pause in it
    help_wanted = Signal(str)  # part of Help and safety, from beside a question
    afraid_said = Signal()  # the writer has been afraid of the other person
    hand_over_wanted = Signal(object)  # HandOver: a copy of an answer for another tab
    set_sheet_wanted = Signal(str)  # id of a set that is to be printed
    row_wanted = Signal(str, int)  # table and id of a row to be shown where it belongs
    kind_of_letter_wanted = Signal(str)  # kind of letter to open, or to begin
    stretch_wanted = Signal()  # pages of some days are to be printed or saved as a file

    def __init__(
        self,
        session: Session,
        questions: QuestionBank,
        standing: Callable[[], Standing],
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str] = lambda: str(uuid.uuid4()),
        *,
        receivers: Receivers | None = None,
        guides: GuideShelf | None = None,
    ) -> None:
        """standing: asked whenever it may have changed; cheap."""
        super().__init__()
        self.setObjectName("reflect_view")
        self.setProperty("page", "true")
        self._session, self._theme, self._clock = session, theme, clock
        self._bank, self._standing, self._new_uuid = questions, standing, new_uuid
        self._receivers = receivers or Receivers()
        self._shelf = Shelf()
        self._guide_shelf = guides or GuideShelf(questions.language)
        self._ground = self._new_ground()
        self._build(self._guide_shelf)
        self._wire()
        self._take_room()

    # The contract of a view ---------------------------------------------------------

    def show_workbook(self) -> None:
        """Read the states of all questions, and what the page shows."""
        self._read_shelf(self._on_shelf)

    def flush(self) -> None:
        """Hand over every unsaved word."""
        self._pages.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        self._pause.forget()
        self._shelf = Shelf()
        self._pages.clear()
        self._ground = self._new_ground()
        self._pages.answering.take_ground(self._ground)
        self._panel.clear()
        self._bar.put_away()

    def place(self) -> ReflectPlace:
        """Return which page is in front."""
        return self._pages.place()

    def return_to(self, place: object) -> None:
        """Bring a page to the front again, in a view that was cleared."""
        if isinstance(place, ReflectPlace):
            self._read_shelf(partial(self._go_back_to, place))

    # What others may ask for ----------------------------------------------------------

    @Slot()
    def write_freely(self) -> None:
        """Open a blank page, dated today."""
        self.flush()
        self._pages.journal.open_blank()
        self._pages.bring(self._pages.journal)
        self._panel.mark_shown("")
        self._pages.journal.write_here()

    def open_question(self, question_id: str, answer_id: int = 0) -> None:
        """Show a question, the caret in its field or in one of its answers.

        Where its set rests, say why.
        """
        # Read first: the view may be new, or the question just written.
        self._read_shelf(partial(self._open_known, question_id, answer_id))

    def open_page(self, page_uuid: str) -> None:
        """Show a page of the journal, the caret in it."""
        self.flush()
        self._pages.bring(self._pages.journal)
        self._panel.mark_shown("")
        self._pages.journal.open_page(page_uuid)

    def open_letting_go(self) -> None:
        """Show the way of letting go, the keyboard at its beginning."""
        self.flush()
        self._show_letting_go()
        self._pages.letting_go.begin_here()

    def open_own_question(self, own_uuid: str) -> None:
        """Show the writer's own questions, the caret in this one."""
        self._on_set_chosen(OWN_SET)
        self._pages.own.write_in(own_uuid)

    def say_handed_over(self, made: HandedOver) -> None:
        """Say what became of a copy of an answer."""
        self._bar.say_handed_over(made)

    def want_sheet(self) -> bool:
        """Print the set of what is in front; tell whether there is one."""
        return self._arranging.print_shown()

    @Slot()
    def start_search(self) -> None:
        """Put the caret into the field for words to look for."""
        self._panel.start_search()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the page beside the sets."""
        return self._pages

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through: the sets, and what stands beside them."""
        return [self._panel, *self._pages.panes()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room the window gives."""
        super().resizeEvent(event)
        self._take_room()

    # Building -------------------------------------------------------------------------

    def _build(self, guides: GuideShelf) -> None:
        theme, clock, session = self._theme, self._clock, self._session
        self._panel = SetsPanel(theme)
        self._pages = ReflectPages(
            session, theme, clock, self._ground, self._receivers, self._new_uuid, self
        )
        self.guides = Guides(session, self._pages, self._panel, guides, self._standing, self)
        self._bar = ReflectMessage(session, theme)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(self._pages, 1)
        self._line = upright_line()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._panel)
        self._row.addWidget(self._line)
        self._row.addLayout(right, 1)
        self._pause = WritingPause(self)
        self._arranging = Arranging(session, self._panel, self._pages, self)
        self._looking = Looking(session, self._panel, self._ground_now)
        self._resting = Resting(session, self._pages, self._panel, self)

    def _wire(self) -> None:
        panel, pages = self._panel, self._pages
        answering, resting = pages.answering, pages.resting
        self._session.changed.connect(self._on_changed)
        self._theme.changed.connect(self._take_room)
        panel.write_freely_wanted.connect(self.write_freely)
        panel.set_chosen.connect(self._on_set_chosen)
        panel.question_chosen.connect(self._on_question_chosen)
        looking = self._looking
        looking.beginning.connect(self.flush)
        looking.page_wanted.connect(self.open_page)
        looking.question_wanted.connect(self._show)
        looking.row_wanted.connect(self.guides.open_row)
        self._arranging.set_hidden.connect(self._on_set_hidden)
        self._arranging.sheet_wanted.connect(self.set_sheet_wanted)
        answering.opened.connect(self._on_opened)
        answering.help_wanted.connect(self.help_wanted)
        answering.afraid_said.connect(self.afraid_said)
        answering.guide_wanted.connect(self.guides.open)
        self.openness_wanted = answering.openness_wanted  # of Boundaries, from beside a question
        answering.copying.wanted.connect(self.hand_over_wanted)
        answering.copying.left.connect(answering.write_here)
        self._bar.row_wanted.connect(self.row_wanted)
        self._bar.let_go.connect(pages.write_here)
        pages.journal.page_binned.connect(self._bar.say_page_binned)
        pages.journal.page_dated.connect(self._bar.say_page_dated)
        pages.journal.paper_wanted.connect(self.stretch_wanted)
        self.guides.leaving.connect(self.flush)
        self.guides.letting_go_wanted.connect(self.open_letting_go)
        pages.guide.help_wanted.connect(self.help_wanted)
        pages.guide.write_freely_wanted.connect(self.write_freely)
        pages.guide.hand_over_wanted.connect(self.hand_over_wanted)
        pages.guide.entry_binned.connect(self._bar.say_page_binned)
        pages.own.answer_wanted.connect(self._on_own_answer)
        pages.own.question_binned.connect(self._bar.say_question_binned)
        resting.write_freely_wanted.connect(self.write_freely)
        resting.letting_go_wanted.connect(self.open_letting_go)
        pages.letting_go.letter_wanted.connect(self.kind_of_letter_wanted)
        pages.typed.connect(self._pause.note)
        pages.leaving.connect(self._pause.end)
        self._pause.paused.connect(self.text_paused)

    @Slot()
    def _take_room(self) -> None:
        room = room_for(self.width(), self._theme.scale)
        compact = room is Room.COMPACT
        self._panel.take_room(room)
        self._line.setVisible(not compact)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        )
        self._pages.set_narrow(narrow=room is not Room.WIDE)

    # Following the workbook -----------------------------------------------------------

    def _read_shelf(self, then: Callable[[Shelf], None]) -> None:
        self._session.read(store.shelf(self.guides.keepings), then)

    def _ground_now(self) -> Ground:
        return self._ground

    def _new_ground(self) -> Ground:
        bank = with_own(self._bank, self.tr("My own questions"), self._shelf.own)
        shelf = self._shelf
        return Ground(
            bank, shelf.days, self._standing(), shelf.left_out, shelf.own, self._guide_shelf
        )

    def _on_shelf(self, shelf: Shelf) -> None:
        self._take_shelf(shelf)
        home = self._ground.bank.set_of(self._pages.answering.wanted)
        if self._pages.is_letting_go:
            self._show_letting_go()
        elif self._pages.is_writing_freely:
            self._pages.journal.reload()
        elif self._pages.is_in_guide:
            self._pages.guide.reload()
        elif home is None:
            self._start()
        elif home.id in self._ground.resting and self._pages.is_answering:
            self._resting.show(self._ground, home.id)
        else:
            self._pages.answering.reload()

    def _take_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._ground = self._new_ground()
        self._pages.answering.take_ground(self._ground)
        self._pages.own.show_questions(shelf.own, self._ground.bank)
        ground, today = self._ground, self._clock.today()
        self.guides.take_standing()
        self._panel.show_sets(ground, today, self.guides.group(shelf.in_guides))
        self._mark_shown()

    def _start(self) -> None:
        """Open where the person stopped, else the first question."""
        ids = [question.id for question in self._ground.questions]
        place = self._shelf.place.question_id if self._shelf.place else ""
        if ids:
            self._pages.answering.open(
                place if place in ids else ids[0], write=False, by_hand=False
            )
            self._mark_shown()
        else:
            self.write_freely()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        is_ours = origin is self
        if not is_ours and changes.touches("answers", "status", "preferences", "journal", *AREAS):
            self.show_workbook()
        elif changes.touches("answers", *AREAS):
            self._read_shelf(self._take_shelf)

    # Showing a page -------------------------------------------------------------------

    def _mark_shown(self) -> None:
        self.guides.mark_shown()
        if not self._pages.is_answering:
            return
        question_id = self._pages.answering.wanted
        home = self._ground.bank.set_of(question_id)
        if home is not None:
            self._panel.mark_shown(home.id, question_id)

    @Slot(str)
    def _on_opened(self, _: str) -> None:
        self._pages.bring(self._pages.answering)
        self._mark_shown()

    def _go_back_to(self, place: ReflectPlace, shelf: Shelf) -> None:
        self._take_shelf(shelf)
        if place.page == "journal":
            self._pages.bring(self._pages.journal)
            self._panel.mark_shown("")
            self._pages.journal.go_back_to(place.key)
        elif place.page == "own":
            self.open_own_question(place.key)
        elif place.page == "guide":
            self.guides.go_back_to(place)
        elif place.page == "letting_go":
            self._show_letting_go()
        else:
            self._pages.answering.open(place.key, write=False, by_hand=False)

    def _open_known(self, question_id: str, answer_id: int, shelf: Shelf) -> None:
        self._take_shelf(shelf)
        self._show(question_id, answer_id)

    def _show(self, question_id: str, answer_id: int = 0) -> None:
        home = self._ground.bank.set_of(question_id)
        if home is not None and home.id in self._ground.resting:
            self._resting.show(self._ground, home.id, answer_id)
        else:
            self._pages.answering.open(question_id, write=True, answer_id=answer_id)

    @Slot(str)
    def _on_question_chosen(self, question_id: str) -> None:
        if question_id.startswith(GUIDE):
            self.guides.look_at(question_id)
        else:
            self._pages.answering.open(question_id, write=False)

    @Slot(str)
    def _on_set_chosen(self, set_id: str) -> None:
        if set_id == OWN_SET:
            self.flush()
            self._pages.bring(self._pages.own)
            self._panel.mark_shown(OWN_SET)
        elif set_id == GUIDES:
            self.guides.show_all()
        elif set_id == LETTING_GO_SET:
            self.flush()
            self._show_letting_go()
        elif set_id in self._ground.resting:
            self._resting.show(self._ground, set_id)
        else:
            self._pages.answering.open_set(set_id)

    def _show_letting_go(self) -> None:
        self._pages.letting_go.show_ground(self._ground)
        self._pages.bring(self._pages.letting_go)
        self._panel.mark_shown(LETTING_GO_SET)

    # What the list leaves out -----------------------------------------------------------

    @Slot(str, str)
    def _on_set_hidden(self, set_id: str, label: str) -> None:
        """Say so, and let what the page shows of that set give way, once the list is new."""
        self._bar.say_set_hidden(label)
        if self._panel.shown_set == set_id:
            self._read_shelf(self._give_way)

    def _give_way(self, shelf: Shelf) -> None:
        self._take_shelf(shelf)
        if not self._pages.answering.give_way():
            self.write_freely()

    # Own questions ----------------------------------------------------

    @Slot(str)
    def _on_own_answer(self, own_uuid: str) -> None:
        self.open_question(f"{OWN_PREFIX}{own_uuid}")
