"""What lies between a written letter and a given one: a rest, a reading, a last look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reconcile_gui.apology import store
from reconcile_gui.apology.before_giving_widget import BeforeGiving
from reconcile_gui.apology.kinds import kind_of
from reconcile_gui.apology.letter_promises_widget import LetterPromises
from reconcile_gui.apology.moments_widget import Moments
from reconcile_gui.apology.printed import letter_text
from reconcile_gui.apology.read_as_page import ReadAsPage
from reconcile_gui.apology.readiness import has_readiness
from reconcile_gui.apology.readiness_page import ReadinessPage
from reconcile_gui.apology.readiness_words_widget import (
    HELP,
    LONGEST_NAME_IN_LINK,
    NOTE,
    PART,
    STATUS,
)
from reconcile_gui.apology.rest_panel import RestPanel
from reconcile_gui.apology.resting import Rest, resting
from reconcile_gui.apology.soon import is_soon
from reconcile_gui.apology.standing_widget import SayStanding
from reconcile_gui.care.offered import Giving
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import page_of
from reconcile_gui.qtkit.message_bar_widget import Choice

if TYPE_CHECKING:
    from reconcile_gui.apology.asking_view import AskingView
    from reconcile_gui.apology.letter_acts_widget import LetterActs
    from reconcile_gui.apology.letter_menu_widget import Entry
    from reconcile_gui.apology.letter_page import LetterPage
    from reconcile_gui.apology.letter_titles_widget import LetterTitles
    from reconcile_gui.apology.records import Given, LetterWithParts
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.qtkit.room import Room
    from reconcile_gui.workbook.changes import Changes


class GivingPages(QObject):
    """Builds the pages and panels, offers them in the list of letters, and leads on."""

    wanted = Signal(QWidget)  # one of `pages` wants to be in front
    left = Signal()  # back to the letter

    def __init__(
        self,
        around: Surroundings,
        page: LetterPage,
        acts: LetterActs,
        titles: LetterTitles,
        view: AskingView,
    ) -> None:
        """page: the letter in front; view: asks the window and the other tabs."""
        super().__init__(view)
        self._around, self._session = around, around.session
        self._page, self._acts, self._view = page, acts, view
        self._moments = Moments(self)
        self._turn = 0
        self._before = BeforeGiving(around, page, titles)
        self._read_as = ReadAsPage(around.theme, around.aloud)
        self._promises = LetterPromises(around, page)
        self._standing = SayStanding(around, page)
        self._rest = RestPanel(around.theme, around.clock)
        self._rest.setParent(page)
        page.more_panels += [self._rest, self._promises.panel]
        self._wire()

    @property
    def pages(self) -> tuple[ReadAsPage, ReadinessPage]:
        """The pages that may lie over the letter."""
        return self._read_as, self._before.page

    def look_again(self) -> None:
        """Let the page before giving show what holds now."""
        self._before.look_again()

    def flush(self) -> None:
        """Hand over what was answered."""
        self._before.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        for each in (self._before, self._read_as, self._promises, self._rest, self._standing):
            each.clear()

    def set_room(self, room: Room) -> None:
        """Lay the pages out for this much room."""
        self._read_as.set_room(room)

    # What is offered ----------------------------------------------------------------------

    def _entries(self) -> tuple[Entry, ...]:
        """Return what the list of letters offers for the letter in front."""
        letter, giving = self._page.letter, self._around.offered().giving
        if letter is None:
            return ()
        read_as = self.tr("Read it as {partner}").format(partner=self._name().replace("&", "&&"))
        entries: list[Entry] = [("read_as_letter", read_as, self.show_read_as)]
        entries.append(("rest_letter", self.tr("Let it rest…"), self.show_rest))
        if kind_of(letter.kind).has_coach:
            promises = self.tr("Promises in this letter…")
            entries.append(("letter_promises", promises, self._promises.show))
        if has_readiness(letter.kind, giving, is_for_myself=letter.for_myself):
            entries.append(("before_giving", self.tr("Before you give it…"), self._before.start))
        return tuple(entries)

    def _name(self) -> str:
        """Return the other person's name, where it is one that fits into a line."""
        name = self._around.partner().name
        return self.tr("the other person") if len(name) > LONGEST_NAME_IN_LINK else name

    @Slot()
    def show_read_as(self) -> None:
        """Show the letter as the other person would see it."""
        letter = self._page.letter
        if letter is not None:
            self._page.flush()
            self._turn += 1
            self._session.read(store.letter(letter.id), partial(self._on_words, self._turn))

    @Slot()
    def show_rest(self) -> None:
        """Offer a rest beside the letter."""
        self._read_rest(is_new=True)

    # Inside -------------------------------------------------------------------------------

    def _wire(self) -> None:
        page, before, view = self._page, self._before, self._view
        page.tools.menu.ask_for_more(self._entries)
        page.shown.connect(self._put_away)
        before.came.connect(self._on_readiness)
        ready = before.page
        for each in (ready, self._read_as):
            each.left.connect(self._on_left)
        ready.way_wanted.connect(self._on_way)
        ready.promises_wanted.connect(view.promises_wanted)
        ready.given_wanted.connect(self._on_given_wanted)
        self._rest.chosen.connect(self._on_rest)
        self._rest.closed.connect(page.close_beside)
        self._promises.promise_wanted.connect(view.promise_wanted)
        page.coach.promises_wanted.connect(self._promises.show)
        page.giving_panel.promises_wanted.connect(view.promises_wanted)
        page.giving_panel.day_wanted.connect(view.day_wanted)
        self._acts.made.connect(self._on_made)
        self._session.changed.connect(self._on_changed)

    def _on_words(self, turn: int, found: LetterWithParts | None) -> None:
        if turn != self._turn or found is None:
            return
        text = page_of(letter_text(found.letter, found.parts), LetterLook()).as_read
        is_for_oneself = self._around.offered().giving is Giving.NOT_OFFERED
        self._read_as.show_letter(
            text, self._name(), found.letter.language, is_for_oneself=is_for_oneself
        )
        self.wanted.emit(self._read_as)
        self._read_as.begin_in().setFocus()

    @Slot()
    def _on_readiness(self) -> None:
        self.wanted.emit(self._before.page)
        self._before.page.begin_in().setFocus()

    @Slot()
    def _on_left(self) -> None:
        self.flush()
        self.left.emit()

    @Slot(str)
    def _on_way(self, way: str) -> None:
        kind, _, where = way.partition(":")
        self.flush()
        if kind == STATUS:
            self._view.status_wanted.emit()
        elif kind == HELP:
            self._view.help_wanted.emit(where)
        elif kind == NOTE:
            self.left.emit()
            self._page.coach.show_note(where)
        elif kind == PART:
            self.left.emit()
            self._page.desk.write_in(where)

    @Slot()
    def _on_given_wanted(self) -> None:
        self._on_left()
        self._page.show_giving()

    # A rest beside the letter -------------------------------------------------------------

    def _read_rest(self, *, is_new: bool) -> None:
        letter = self._page.letter
        if letter is not None:
            self._page.flush()
            self._turn += 1
            then = partial(self._on_rest_read, self._turn, is_new)
            self._session.read(store.rest_of(letter.id), then)

    def _on_rest_read(self, turn: int, is_new: bool, rest: Rest | None) -> None:
        if turn != self._turn or rest is None:
            return
        now = self._around.clock.now()
        self._rest.show_rest(self._moments.rest(resting(rest, now), now))
        if is_new:
            self._page.desk.show_beside(self._rest, whole=True)
            self._rest.start(rest.days)

    @Slot(int)
    def _on_rest(self, days: int) -> None:
        letter = self._page.letter
        if letter is None:
            return
        self._session.write(
            store.let_rest(letter.id, days),
            origin=self._view,
            label=self.tr("Let letter rest"),
            then=partial(self._say_rest, letter.id),
        )
        self._page.close_beside()

    def _say_rest(self, letter_id: int, _: None) -> None:
        self._session.read(store.rest_of(letter_id), self._tell_rest)

    def _tell_rest(self, rest: Rest | None) -> None:
        if rest is None:
            return
        now = self._around.clock.now()
        found = resting(rest, now)
        if found.is_over or found.until is None:
            self._acts.told.emit(self.tr("It does not rest."), None)
            return
        sentence = self.tr(
            "It rests until {moment}. You can read and change it. The letter will not be"
            " offered for giving."
        )
        self._acts.told.emit(sentence.format(moment=self._moments.until(found.until, now)), None)

    # A second letter ----------------------------------------------------------------------

    @Slot(int)
    def _on_made(self, letter_id: int) -> None:
        self._session.read(store.letter(letter_id), self._on_made_read)

    def _on_made_read(self, found: LetterWithParts | None) -> None:
        if found is not None and not found.letter.for_myself:
            then = partial(self._on_given_read, found.letter.id)
            self._session.read(store.given(), then)

    def _on_given_read(self, letter_id: int, given: list[Given]) -> None:
        others = [each for each in given if each.letter_id != letter_id]
        if is_soon(others, self._around.clock.today()):
            sentence = self.tr("One is enough for now. Would a kept promise say more?")
            way = Choice(self.tr("My promises"), self._view.promises_wanted.emit)
            self._acts.told.emit(sentence, way)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is self._view or not changes.touches("letters"):
            return
        held = self._page.desk.beside.held
        if held is self._page.giving_panel:
            self._page.show_giving()
        elif held is self._rest:
            self._read_rest(is_new=False)

    @Slot()
    def _put_away(self) -> None:
        """Put panels away that are about the letter before."""
        if self._page.desk.beside.held in (self._rest, self._promises.panel):
            self._page.desk.hide_beside()
