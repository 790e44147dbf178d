"""What the coach says of a whole letter, whichever way it is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reconcile_gui.apology.parts import State
from reconcile_gui.coach.notes import (
    AT_MOST_ACKNOWLEDGED,
    AT_MOST_OPENED,
    Note,
    acknowledgements,
    notes,
)
from reconcile_gui.coach.parts import Parts
from reconcile_gui.coach.reading import Coach, Reading
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.statement import doubts_in

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from reconcile_gui.coach.notes import SentenceNotes, Silenced
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.text.names import PartnerWords

PLAN = "pos-plan"  # the pattern of a plan or a promise small enough to be kept
FAUX = "faux-feeling"  # the rule on words that say what somebody did
PAGE = "page"  # the key of the one field of a letter on one page
NONE_OF_THEM = ""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and the field it is about; key: names it for as long as its words stay.

    part: an id, None where the sentence sounds like no part. is_behind: another note of
    the same sentence comes first. waits: more than a page's worth of notes came first.
    under: feelings that are often under the word found, where it only looks like one.
    """

    key: str
    field: str
    part: str | None
    note: Note
    is_behind: bool = False
    waits: bool = False
    under: tuple[str, ...] = ()

    @property
    def is_more_than_a_hint(self) -> bool:
        """Whether the column may open by itself for it."""
        return self.note.hit.severity is not Severity.HINT


@dataclass(frozen=True, slots=True)
class LetterRead:
    """Everything that is shown of one look at a letter.

    texts: the letter as it was read. notes: in the order of the letter. states: by part.
    sounds_like: part by the words of a sentence, on one page only. good: plain lines.
    plans: sentences that say what the writer does or will do, in one line each.
    """

    texts: Mapping[str, str]
    notes: tuple[PlacedNote, ...]
    states: Mapping[str, State]
    sounds_like: Mapping[str, str]
    good: tuple[str, ...]
    plans: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter to be read, as it is now, and what is known beside it.

    said: part of sentences on one page, where the writer named it, by words and
    occurrence. held: parts that are written in the field of another, and in which.
    """

    texts: Mapping[str, str]
    partner: PartnerWords
    silenced: Silenced
    said: Mapping[tuple[str, int], str | None]
    held: Mapping[str, str] = field(default_factory=dict)


class LetterReader:
    """Loads the rules with the first letter; remembers sentences until it forgets them.

    For one thread at a time.
    """

    def __init__(self, load: Callable[[], Ruleset]) -> None:
        """load: gives the rules of one language."""
        self._load = load
        self._ruleset: Ruleset | None = None
        self._coach: Coach | None = None
        self._parts: Parts | None = None

    @property
    def ruleset(self) -> Ruleset:
        """The rules, loaded when they are first wanted."""
        if self._ruleset is None:
            self._ruleset = self._load()
        return self._ruleset

    def forget(self) -> None:
        """Forget every sentence that was read."""
        if self._coach is not None:
            self._coach.forget()

    def read(self, asked: Asked) -> Generator[None, None, LetterRead]:
        """Read a letter, giving way after each sentence; returns what is to be shown."""
        ruleset = self.ruleset
        yield
        if self._coach is None or self._parts is None:
            self._coach, self._parts = Coach(ruleset), Parts(ruleset)
        readings: dict[str, Reading] = {}
        for key, text in asked.texts.items():
            sentences = []
            for sentence in self._coach.read_by_sentence(text):
                sentences.append(sentence)
                yield
            readings[key] = Reading(tuple(sentences))
        yield
        return self._told(asked, readings)

    def _told(self, asked: Asked, readings: Mapping[str, Reading]) -> LetterRead:
        ruleset, parts = self.ruleset, self._parts or Parts(self.ruleset)
        found = [
            (key, each)
            for key, reading in readings.items()
            for each in notes(reading, ruleset, asked.partner, asked.silenced)
        ]
        page = readings.get(PAGE)
        supported = [] if page is None else _supported(page, parts)
        named = supported if page is None else _named(page, asked, supported)
        return LetterRead(
            texts=asked.texts,
            notes=tuple(
                replace(each, under=_under(asked.texts[each.field], each.note, ruleset))
                for each in _placed(found, named)
            ),
            states=_states(asked, readings, parts),
            sounds_like={words: part for _, words, part in supported},
            good=_good(asked, readings, ruleset),
            plans=_plans(readings),
        )


def _placed(
    found: list[tuple[str, SentenceNotes]], supported: list[tuple[int, str, str]]
) -> Iterator[PlacedNote]:
    gravest = sorted(found, key=lambda each: -each[1].first.hit.severity.rank)
    opened = [id(each) for _, each in gravest[:AT_MOST_OPENED]]
    seen: Counter[str] = Counter()
    for key, each in found:
        for note in (each.first, *each.behind):
            named = f"{key}:{note.hit.rule_id}:{note.sentence}"
            seen[named] += 1
            part = _part_at(supported, note.hit.start_cp) if key == PAGE else key
            yield PlacedNote(
                key=f"{named}:{seen[named]}",
                field=key,
                part=part or None,
                note=note,
                is_behind=note is not each.first,
                waits=id(each) not in opened,
            )


def _under(text: str, note: Note, ruleset: Ruleset) -> tuple[str, ...]:
    """Return what is often under the word of a note; nothing where it is no such word."""
    if note.hit.rule_id != FAUX:
        return ()
    found = doubts_in(text[note.hit.start_cp : note.hit.end_cp], ruleset)
    return next((each.instead for each in found if each.instead), ())


def _supported(page: Reading, parts: Parts) -> list[tuple[int, str, str]]:
    """Return place, words and likeliest part of the sentences that sound like one."""
    return [
        (sentence.start_cp, sentence.text.strip(), likely[0])
        for sentence, likely in zip(page.sentences, parts.sound_like(page), strict=True)
        if likely
    ]


def _named(
    page: Reading, asked: Asked, supported: list[tuple[int, str, str]]
) -> list[tuple[int, str, str]]:
    """Return the same, with what the writer said in the place of what is likely."""
    likely = {place: part for place, _, part in supported}
    assigned = _assigned(page, asked)
    return [
        (sentence.start_cp, sentence.text.strip(), part)
        for number, sentence in enumerate(page.sentences)
        if (part := assigned.get(number, likely.get(sentence.start_cp))) is not None
    ]


def _assigned(page: Reading, asked: Asked) -> dict[int, str]:
    """Return the part that the writer named, by the number of the sentence."""
    seen: Counter[str] = Counter()
    assigned: dict[int, str] = {}
    for number, sentence in enumerate(page.sentences):
        words = sentence.text.strip()
        if (words, seen[words]) in asked.said:
            assigned[number] = asked.said[words, seen[words]] or NONE_OF_THEM
        seen[words] += 1
    return assigned


def _part_at(supported: list[tuple[int, str, str]], at_cp: int) -> str | None:
    before = [each for each in supported if each[0] <= at_cp]
    if not before or at_cp >= before[-1][0] + len(before[-1][1]):
        return None
    return before[-1][2]


def _states(asked: Asked, readings: Mapping[str, Reading], parts: Parts) -> dict[str, State]:
    page = readings.get(PAGE)
    if page is None:
        shared = {part: readings[host] for part, host in asked.held.items() if host in readings}
        states = parts.states({**readings, **shared}, asked.silenced)
    else:
        states = parts.states_on_page(page, asked.silenced, _assigned(page, asked))
    return {part: State(state.value) for part, state in states.items()}


def _good(asked: Asked, readings: Mapping[str, Reading], ruleset: Ruleset) -> tuple[str, ...]:
    """Return what may be said of good sentences of the whole letter, each kind once."""
    said = [
        each.said
        for reading in readings.values()
        for each in acknowledgements(reading, ruleset, asked.partner)
    ]
    return tuple(dict.fromkeys(said))[:AT_MOST_ACKNOWLEDGED]


def _plans(readings: Mapping[str, Reading]) -> tuple[str, ...]:
    """Return the sentences with a plan, each once; none that should be written anew."""
    found = (
        " ".join(sentence.text.split())
        for reading in readings.values()
        for sentence in reading.sentences
        if sentence.has(PLAN) and all(hit.severity is Severity.HINT for hit in sentence.hits)
    )
    return tuple(dict.fromkeys(found))
