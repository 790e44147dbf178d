"""Which part of a letter a sentence is for, and what is said of each part, in words.

Rules cannot tell truth, sincerity or completeness: "written" may be as good as "says
it", and nothing here is ever a mark to pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from reconcile_gui.coach.notes import NOTHING_SILENCED, Silenced, marks
from reconcile_gui.coach.reading import Reading, SentenceRead
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.ruleset import PART_IDS, Ruleset
from reconcile_gui.coach.settle import Hit


class PartState(StrEnum):
    """What the list says about a part."""

    NOT_WRITTEN = "not written yet"
    WRITTEN = "written"
    SAYS_IT = "says it"
    HAS_NOTE = "has a note"


# Source: the signals of each part follow Lewicki 2016, Lazare 2004 and Lerner 2017.
# A hint takes a part's purpose away only where it is about that very part.
_CONTRARY_HINTS = {
    "sorry": {"not-quite-saying"},
    "what": {"royal-we", "not-me"},
    "why": {"past-shield", "intent-shield"},
    "change": {"vague-promise"},
    "free": {"ask-forgive-soon", "should-you"},
    "close": {"love-bomb", "destiny", "nostalgia-pressure"},
}
# A note about these does not make a part another one: sorry for everything is still sorry.
_STAYS_ITSELF = {
    "sorry": {"vague-everything", "self-attack", "my-pain-first", "grandiose", "royal-we"},
}
NOTHING_ASSIGNED: Mapping[int, str] = MappingProxyType({})
_PRESSURE = "Pressure"
_LAST_SENTENCES = 3

_DETAIL = re.compile(
    r"""\d|["“‘]
      | \b(?:yesterday|today|tonight|morning|evening|night|noon|week|weekend|month|year|day
          |monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march
          |april|may|june|july|august|september|october|november|december|christmas|easter
          |spring|summer|autumn|winter|birthday|wedding|when|while|twice|once|times)s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"\s*(?:(?:with love|love|yours|your)\W+)?(?P<name>[^\W\d_]+(?: [^\W\d_]+)?)[.,]?\s*",
    re.IGNORECASE,
)

# Where a sentence supports several parts, the first of these is the best guess.
_SURER = ("sorry", "free", "why", "repair", "change", "impact", "what", "opening", "close")


class Parts:
    """Tells parts from what the coach has read, with the patterns of one language."""

    def __init__(self, ruleset: Ruleset) -> None:
        """ruleset: its positive patterns name the parts they are for."""
        self._parts_of = {positive.id: positive.parts for positive in ruleset.positives}
        self._pressure = {rule.id for rule in ruleset.rules if rule.group == _PRESSURE}

    def of_sentence(self, sentence: SentenceRead) -> tuple[str, ...]:
        """Return the parts a sentence is meant for by its words alone, best first."""
        meant = {
            part for found in sentence.found for part in self._parts_of.get(found.positive_id, ())
        }
        return tuple(part for part in _SURER if part in meant)

    def said_by(self, sentence: SentenceRead) -> tuple[str, ...]:
        """Return the parts a sentence does: those it is meant for, if nothing is against it.

        A note above a hint is against all of them, but for notes that only ask for more;
        a hint is against the part it is about.
        """
        return tuple(
            part
            for part in self.of_sentence(sentence)
            if not any(
                _is_contrary(part, hit) and hit.rule_id not in _STAYS_ITSELF.get(part, ())
                for hit in sentence.hits
            )
        )

    def sound_like(self, reading: Reading) -> list[tuple[str, ...]]:
        """Return for each sentence of a whole letter the parts it sounds like, best first.

        A closing counts among the last sentences alone, and a name as the last one.
        """
        words = [each for each in reading.sentences if each.text.strip()]
        last = words[-_LAST_SENTENCES:]
        return [
            self._with_place(sentence, is_late=sentence in last, is_end=sentence in words[-1:])
            for sentence in reading.sentences
        ]

    def state(
        self,
        part: str,
        reading: Reading,
        silenced: Silenced = NOTHING_SILENCED,
        *,
        is_pressed: bool = False,
    ) -> PartState:
        """Return what is said of a part that has a field of its own.

        is_pressed: pressure stands elsewhere in the letter; see `pressure_in`.
        """
        sentences = [each for each in reading.sentences if each.text.strip()]
        if not sentences:
            return PartState.NOT_WRITTEN
        if part == "free" and is_pressed:
            return PartState.HAS_NOTE
        return self._state(part, sentences, silenced, is_signed=_is_signature(sentences[-1]))

    def states(
        self, readings: Mapping[str, Reading], silenced: Silenced = NOTHING_SILENCED
    ) -> dict[str, PartState]:
        """Return the state of every part of a letter written part by part.

        readings: by part; a part without one is not written yet.
        """
        is_pressed = any(self.pressure_in(reading, silenced) for reading in readings.values())
        return {
            part: self.state(part, readings.get(part, Reading(())), silenced, is_pressed=is_pressed)
            for part in PART_IDS
        }

    def states_on_page(
        self,
        reading: Reading,
        silenced: Silenced = NOTHING_SILENCED,
        assigned: Mapping[int, str] = NOTHING_ASSIGNED,
    ) -> dict[str, PartState]:
        """Return the state of every part of a letter written on one page.

        assigned: part by the number of the sentence, as the writer changed it.
        """
        supported = self.sound_like(reading)
        is_pressed = bool(self.pressure_in(reading, silenced))
        states = {}
        for part in PART_IDS:
            belonging = [
                sentence
                for number, sentence in enumerate(reading.sentences)
                if part in ((assigned[number],) if number in assigned else supported[number])
            ]
            if not belonging:
                states[part] = PartState.NOT_WRITTEN
            elif part == "free" and is_pressed:
                states[part] = PartState.HAS_NOTE
            else:
                is_signed = _is_signature(belonging[-1])
                states[part] = self._state(part, belonging, silenced, is_signed=is_signed)
        return states

    def pressure_in(self, reading: Reading, silenced: Silenced = NOTHING_SILENCED) -> list[Hit]:
        """Return the stop-and-think hits that take the freedom back, in the text's order."""
        return [
            hit
            for hit in marks(reading, silenced)
            if hit.severity is Severity.STOP and hit.rule_id in self._pressure
        ]

    def _with_place(
        self, sentence: SentenceRead, *, is_late: bool, is_end: bool
    ) -> tuple[str, ...]:
        parts = self.of_sentence(sentence)
        if not is_late:
            return tuple(part for part in parts if part != "close")
        if is_end and _is_signature(sentence) and not parts:
            return ("close",)
        return parts

    def _state(
        self, part: str, sentences: Sequence[SentenceRead], silenced: Silenced, *, is_signed: bool
    ) -> PartState:
        if any(_is_contrary(part, hit) for each in sentences for hit in _told(each, silenced)):
            return PartState.HAS_NOTE
        says_it = any(part in self.of_sentence(each) for each in sentences)
        if part == "what":
            says_it = says_it and any(_DETAIL.search(each.text) for each in sentences)
        elif part == "close":
            says_it = says_it or is_signed
        return PartState.SAYS_IT if says_it else PartState.WRITTEN


def _told(sentence: SentenceRead, silenced: Silenced) -> Iterator[Hit]:
    for hit in sentence.hits:
        if not silenced.hides(hit, sentence.text):
            yield hit


def _is_contrary(part: str, hit: Hit) -> bool:
    """Tell whether a hit stands against what this part is for; care never does."""
    if hit.severity is Severity.HINT:
        return hit.rule_id in _CONTRARY_HINTS.get(part, ())
    return hit.severity is not Severity.CARE


def _is_signature(sentence: SentenceRead) -> bool:
    """Tell whether it is a name, or a name after "love" or "yours"."""
    found = _SIGNATURE.fullmatch(sentence.text)
    return found is not None and found["name"][0].isupper()
