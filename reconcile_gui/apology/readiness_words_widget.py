"""Everything the page before giving says of its items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.apology.coach_words import Silence
from reconcile_gui.apology.giving_stop_widget import StopWords
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.apology.moments_widget import Moments
from reconcile_gui.apology.readiness import Answer, Item, Stop, core_of
from reconcile_gui.care.pages import PageId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reconcile_gui.apology.letter_read import PlacedNote
    from reconcile_gui.apology.readiness import Answers
    from reconcile_gui.apology.resting import Resting

# Where a way leads; what comes after the colon is the note, the part or the page.
STATUS, HELP, NOTE, PART = "status", "help", "note", "part"
# Chosen: a name as long as a line would push the rest of a link off the page.
LONGEST_NAME_IN_LINK = 24


@dataclass(frozen=True, slots=True)
class Told:
    """What the program says of one item. way: where to go, see above; "" for nowhere."""

    item: Item
    answer: Answer
    words: str
    way: str = ""
    way_words: str = ""


class ReadinessWords(QObject):
    """Plain sentences; nothing here counts, and nothing praises."""

    def __init__(self, parent: QObject) -> None:
        """Know how to speak of reasons and of moments."""
        super().__init__(parent)
        self.stops = StopWords(self)
        self.moments = Moments(self)

    def title(self, item: Item) -> str:
        """Return the line of an item."""
        return {
            Item.CONTACT: self.tr("Contact is welcome, or at least not refused"),
            Item.NOTES: self.tr("No stop-and-think note is unread"),
            Item.CORE: self.tr("The core parts are written"),
            Item.RESTED: self.tr("It has rested since the last change"),
            Item.ASKED_FOR: self.tr(
                "They have asked for a letter, clearly and freely, or through a worker, a lawyer"
                " or a programme"
            ),
            Item.STEADY: self.tr(
                "Today you slept, you are sober and calm, and there is someone to call afterwards"
            ),
            Item.ANY_ANSWER: self.tr(
                "You can hear anger, silence, a no or thanks, and know what you do then"
            ),
            Item.NOTHING_BACK: self.tr("You want nothing back"),
            Item.TRUE: self.tr("It is true, and will stay true"),
            Item.HEARD: self.tr("They have had room, and you have listened"),
            Item.THEIRS: self.tr(
                "It is theirs alone: no audience, no children carrying it, not at their work"
            ),
        }.get(item, "")

    def help(self, item: Item) -> str:
        """Return the sentence that is said at "not yet" and "not sure"."""
        return {
            Item.ASKED_FOR: self.tr("Then it stays with you. What shows change is not a letter."),
            Item.STEADY: self.tr(
                "Give it on a day when you are steady. Not today is a full answer."
            ),
            Item.ANY_ANSWER: self.tr(
                "Write down what you will do after each of them. Then you can stay kind."
            ),
            Item.NOTHING_BACK: self.tr(
                "Can you give it and get nothing? If you do not know yet, the letter can wait."
            ),
            Item.TRUE: self.tr(
                "What would make it untrue later? One more lie costs more than the first."
            ),
            Item.HEARD: self.tr(
                "An apology is heard better by someone who was heard first. The letter can wait."
            ),
            Item.THEIRS: self.tr("Choose a way that nobody else sees, and that they can put down."),
        }.get(item, "")

    def answer(self, answer: Answer) -> str:
        """Return an answer in words."""
        return {
            Answer.YES: self.tr("yes"),
            Answer.NOT_YET: self.tr("not yet"),
            Answer.NOT_SURE: self.tr("not sure"),
        }[answer]

    # What the program can tell ----------------------------------------------------------

    def contact(self, stop: Stop | None, sentence: str, name: str, *, is_known: bool) -> Told:
        """Return how contact stands. sentence: as Today says it, or "".

        is_known: whether the other person said how they want contact.
        """
        words = sentence or self.stops.sentence(stop, name) or self.tr("Contact is welcome")
        if stop is None:
            return Told(Item.CONTACT, Answer.YES if is_known else Answer.NOT_SURE, words)
        if stop is Stop.NOT_ASKED_FOR:
            way, led = f"{HELP}:{PageId.SAFETY_FIRST.value}", self.tr("Safety before words")
        else:
            way = STATUS
            led = (
                self.tr("Record what they said")
                if len(name) > LONGEST_NAME_IN_LINK
                else self.tr("Record what {partner} said").format(partner=name)
            )
        return Told(Item.CONTACT, Answer.NOT_YET, words, way, led)

    def notes(self, silence: Silence | None, unread: Sequence[PlacedNote] | None) -> Told:
        """Return which stop-and-think notes are unread. unread: None while it is being read."""
        if silence is not None:
            words = (
                self.tr("The coach is off, so nothing was looked for")
                if silence is Silence.OFF
                else self.tr("The coach does not read this letter")
            )
            return Told(Item.NOTES, Answer.NOT_SURE, words)
        if unread is None:
            return Told(Item.NOTES, Answer.NOT_YET, self.tr("The coach is reading the letter"))
        if not unread:
            return Told(Item.NOTES, Answer.YES, self.tr("None unread"))
        titles = dict.fromkeys(each.note.title for each in unread)
        words = self.tr("Unread: {titles}").format(titles=", ".join(titles))
        way = f"{NOTE}:{unread[0].key}"
        return Told(Item.NOTES, Answer.NOT_YET, words, way, self.tr("Read the note"))

    def core(self, kind: str, missing: Sequence[str], *, is_known: bool) -> Told:
        """Return which core parts are missing. is_known: whether anyone could tell."""
        if not is_known:
            words = self.tr("It is on one page, and nobody has looked for its parts")
            return Told(Item.CORE, Answer.NOT_SURE, words)
        if not missing:
            several = core_of(kind)
            all_six = self.tr("All six are written")
            words = all_six if len(several) == 6 else self.tr("All of them are written")
            return Told(Item.CORE, Answer.YES, words)
        titles = ", ".join(part_title(kind, part) for part in missing)
        words = self.tr("Not written yet: {titles}").format(titles=titles)
        return Told(
            Item.CORE, Answer.NOT_YET, words, f"{PART}:{missing[0]}", self.tr("Go to the letter")
        )

    def rested(self, resting: Resting, now: datetime) -> Told:
        """Return how it stands with the rest."""
        if resting.is_clock_back:
            answer = Answer.NOT_SURE
        else:
            answer = Answer.YES if resting.is_over else Answer.NOT_YET
        return Told(Item.RESTED, answer, self.moments.rest(resting, now))

    def waits(self, told: Sequence[Told], stop: Stop | None, name: str) -> str:
        """Return why the letter cannot be marked as ready now, or ""."""
        if stop is not None:
            return self.stops.sentence(stop, name)
        answers = {each.item: each.answer for each in told}
        notes = next((each for each in told if each.item is Item.NOTES), None)
        if notes is not None and notes.answer is Answer.NOT_YET:
            if not notes.way:
                return self.tr("A moment: the coach is reading the letter.")
            return self.tr("A stop-and-think note is unread. Read it; the sentence can stay.")
        if answers.get(Item.RESTED) is not Answer.YES:
            return self.tr(
                "While it rests, the letter is not offered for giving. You can read and change it."
            )
        return ""

    def earlier(self, answers: Answers) -> str:
        """Return what was answered once, one line for each answer."""
        lines = []
        for answer in Answer:
            items = [each for each, given in answers.items() if given is answer]
            titles = [title for each in items if (title := self.title(each))]
            if titles:
                lines.append(f"{self._said(answer)} {' · '.join(titles)}")
        if answers.get(Item.READY) is Answer.YES:
            lines.append(self.tr("You marked it as ready to give."))
        return "\n".join(lines)

    def _said(self, answer: Answer) -> str:
        return {
            Answer.YES: self.tr("Yes:"),
            Answer.NOT_YET: self.tr("Not yet:"),
            Answer.NOT_SURE: self.tr("Not sure:"),
        }[answer]
