"""What is looked at before a letter is given: read, shown, kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.apology import store
from reconcile_gui.apology.parts import State
from reconcile_gui.apology.readiness import (
    Answer,
    Answers,
    Item,
    Known,
    Stop,
    asked_items,
    missing_core,
    stop_of,
)
from reconcile_gui.apology.readiness_page import ReadinessPage, ReadinessShown
from reconcile_gui.apology.readiness_words_widget import ReadinessWords, Told
from reconcile_gui.apology.records import Mode
from reconcile_gui.apology.resting import resting
from reconcile_gui.apology.soon import is_soon
from reconcile_gui.care.offered import Giving
from reconcile_gui.coach.rule import Severity
from reconcile_gui.qtkit.dates import long_day

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.apology.letter_page import LetterPage
    from reconcile_gui.apology.letter_read import PlacedNote
    from reconcile_gui.apology.letter_titles_widget import LetterTitles
    from reconcile_gui.apology.records import Letter
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.workbook.changes import Changes

SHOWN = ("letters", "status", "preferences", "silenced_notes")


class BeforeGiving(QObject):
    """Fills the page with what holds at this moment, and keeps what is answered."""

    came = Signal()  # the page can be looked at

    def __init__(self, around: Surroundings, page: LetterPage, titles: LetterTitles) -> None:
        """page: the letter in front."""
        super().__init__(page)
        self._around, self._session = around, around.session
        self._letter_page, self._titles = page, titles
        self._words = ReadinessWords(self)
        self.page = ReadinessPage(around.theme, around.clock, self._words)
        self._letter: Letter | None = None
        self._kept: Answers = {}
        self._waits_for_look = False
        self._turn = 0
        self.page.marked.connect(self._on_marked)
        self.page.rest_chosen.connect(self._on_rest)
        self.page.answered.connect(self._on_answered)
        self._session.changed.connect(self._on_changed)

    def start(self) -> None:
        """Look at the letter in front."""
        letter = self._letter_page.letter
        if letter is not None:
            self.flush()
            self._letter_page.flush()
            self._letter, self._kept = letter, {}
            self.page.clear()
            self._waits_for_look = True
            self._look()

    def look_again(self) -> None:
        """Show what holds now, where the page is in front: contact may stand otherwise."""
        if self._letter is not None and not self.page.isHidden():
            self._look()

    def flush(self) -> None:
        """Keep what was answered since the last time; answers of another day stay apart."""
        answers = self.page.answers
        if self._letter is None or not answers or answers == self._kept:
            return
        self._keep(answers)

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        self._letter, self._kept = None, {}
        self.page.clear()

    # Reading ------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read what is known, and once more when the coach has read the letter, too."""
        coaching = self._letter_page.coaching
        if not coaching.is_fresh:
            self._read()
        coaching.when_read(self._read)

    def _read(self) -> None:
        if self._letter is None:
            return
        self._turn += 1
        letter_id = self._letter.id
        asked = store.known_before_giving(letter_id)
        self._session.read(asked, partial(self._on_known, self._turn))

    def _on_known(self, turn: int, known: Known) -> None:
        if turn != self._turn or self._letter is None:
            return
        self._show(self._letter, known)
        if self._waits_for_look:
            self._waits_for_look = False
            self.came.emit()

    def _show(self, letter: Letter, known: Known) -> None:
        today, partner = self._around.clock.today(), self._around.partner().name
        giving = self._around.offered().giving
        asked = asked_items(giving)
        answers = self.page.answers
        if not answers:
            answers = self._kept = _of_today(known, asked, today)
        stop = self._stop(letter, answers)
        told = self._told(letter, known, stop)
        self.page.show_check(
            ReadinessShown(
                lead=self._lead(letter),
                told=told,
                asked=asked,
                answers=answers,
                waits=self._words.waits(told, stop, partner),
                ready=self._ready(known.ready_on, today),
                days=known.rest.days,
                soon=self._soon(letter, known, today),
                earlier=tuple(
                    (long_day(each.day, today), self._words.earlier(each.answers))
                    for each in known.checks
                ),
            )
        )

    def _stop(self, letter: Letter, answers: Answers) -> Stop | None:
        """Return why contact stops the giving at this moment, or None."""
        is_asked_for = answers.get(Item.ASKED_FOR) is Answer.YES
        giving = self._around.offered().giving
        return stop_of(giving, letter.kind, is_asked_for=is_asked_for)

    def _told(self, letter: Letter, known: Known, stop: Stop | None) -> tuple[Told, ...]:
        now, coaching = self._around.clock.now(), self._letter_page.coaching
        silence, giving = coaching.silence, self._around.offered().giving
        written, is_known = self._written(letter, known)
        missing = missing_core(letter.kind, written)
        return (
            self._words.contact(
                stop,
                self._around.contact(),
                self._around.partner().name,
                is_known=giving is not Giving.ONE_MESSAGE,
            ),
            self._words.notes(silence, self._unread() if coaching.is_fresh else None),
            self._words.core(letter.kind, missing, is_known=is_known),
            self._words.rested(resting(known.rest, now), now),
        )

    def _written(self, letter: Letter, known: Known) -> tuple[frozenset[str], bool]:
        """Return the parts that are written, and whether anyone could tell."""
        if letter.mode is not Mode.PAGE:
            return known.written, True
        read = self._letter_page.coaching.read
        if read is None:
            return known.written, False
        found = {part for part, state in read.states.items() if state is not State.NOT_WRITTEN}
        return known.written | found, True

    def _unread(self) -> list[PlacedNote]:
        coaching = self._letter_page.coaching
        return [
            each
            for each in (coaching.read.notes if coaching.read else ())
            if each.note.hit.severity is Severity.STOP
            and not coaching.is_read(each.note.hit.rule_id, each.note.sentence)
        ]

    def _lead(self, letter: Letter) -> str:
        return self.tr("{title}. This is a pause, not a test. “Not sure” is a fair answer.").format(
            title=self._titles.title(letter)
        )

    def _ready(self, ready_on: date | None, today: date) -> str:
        if ready_on is None:
            return ""
        if ready_on == today:
            return self.tr("Marked as ready to give today. A change takes the mark away.")
        return self.tr("Marked as ready to give on {day}. A change takes the mark away.").format(
            day=long_day(ready_on, today)
        )

    def _soon(self, letter: Letter, known: Known, today: date) -> str:
        others = [each for each in known.given if each.letter_id != letter.id]
        if not is_soon(others, today):
            return ""
        return self.tr("One is enough for now. Would a kept promise say more?")

    # Writing ------------------------------------------------------------------------------

    def _keep(self, answers: Answers, *, is_marked: bool = False) -> None:
        """Add the answers, with what the program told of the letter at this moment."""
        if self._letter is None:
            return
        self._kept = answers
        marked = {Item.READY: Answer.YES} if is_marked else {}
        kept = {**self.page.told, **answers, **marked}
        label = self.tr("Mark letter as ready") if is_marked else ""
        self._session.write(store.keep_check(self._letter.id, kept), origin=self, label=label)

    @Slot(object)
    def _on_answered(self, item: Item) -> None:
        if item is Item.ASKED_FOR:
            self._read()  # whether giving is offered hangs on it

    @Slot()
    def _on_marked(self) -> None:
        if self._letter is not None and self._stop(self._letter, self.page.answers) is None:
            self._keep(self.page.answers, is_marked=True)
        self._read()

    @Slot(int)
    def _on_rest(self, days: int) -> None:
        if self._letter is not None:
            label = self.tr("Let letter rest")
            self._session.write(store.let_rest(self._letter.id, days), origin=self, label=label)
            self._read()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and self.page.isVisible() and changes.touches(*SHOWN):
            self._look()


def _of_today(known: Known, asked: tuple[Item, ...], today: date) -> Answers:
    """Return what was answered earlier today; what was yesterday is asked anew."""
    newest = known.checks[0] if known.checks else None
    if newest is None or newest.day != today:
        return {}
    return {item: answer for item, answer in newest.answers.items() if item in asked}
