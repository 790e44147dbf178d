"""What the coach says beside a letter: its marks and notes, and what was silenced."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from reconcile_gui.coach.reading import Reading, SentenceRead
from reconcile_gui.coach.rule import Rule, Severity
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle
from reconcile_gui.text.names import PartnerWords, fill_partner
from reconcile_gui.text.plain import plain

AT_MOST_OPENED = 5
AT_MOST_ACKNOWLEDGED = 3


@dataclass(frozen=True, slots=True)
class Silenced:
    """What the writer does not want to be told.

    kinds: ids of rules, "Never this kind". sentences: id of a rule and the
    `sentence_key` of a sentence, "Not here".
    """

    kinds: frozenset[str] = frozenset()
    sentences: frozenset[tuple[str, str]] = frozenset()

    def hides(self, hit: Hit, sentence: str) -> bool:
        """Tell whether a hit in this sentence is to be left unsaid; a care hit never is."""
        if hit.severity is Severity.CARE:
            return False
        return hit.rule_id in self.kinds or (hit.rule_id, sentence_key(sentence)) in self.sentences


NOTHING_SILENCED = Silenced()


@dataclass(frozen=True, slots=True)
class Note:
    """One note, its texts with the other person's name in them.

    sentence: as `sentence_key` has it, to be kept with "Not here". sentence_end_cp: the
    place after the sentence's last character that is no blank; the starter goes on a
    line below. starter: empty where there is none.
    """

    hit: Hit
    title: str
    why: str
    suggest: str
    starter: str
    sentence: str
    sentence_end_cp: int


@dataclass(frozen=True, slots=True)
class SentenceNotes:
    """The notes of one sentence: the first may be opened, the others wait behind it."""

    first: Note
    behind: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Words that do something well: text[start_cp:end_cp], and the plain line about them."""

    positive_id: str
    said: str
    start_cp: int
    end_cp: int


def sentence_key(sentence: str) -> str:
    """Return what a sentence is remembered by: its words, however it is spaced or quoted."""
    return " ".join(plain(sentence).split())


def marks(reading: Reading, silenced: Silenced = NOTHING_SILENCED) -> list[Hit]:
    """Return the hits that get a line under their words, none crossing another."""
    return [hit for hit in _told(reading, silenced) if hit.severity is not Severity.CARE]


def notes(
    reading: Reading,
    ruleset: Ruleset,
    partner: PartnerWords,
    silenced: Silenced = NOTHING_SILENCED,
) -> list[SentenceNotes]:
    """Return the notes of a text, by sentence, in its order; care has none.

    In a sentence the gravest comes first, then the earliest.
    """
    of_sentence: dict[int, list[Note]] = {}
    for hit in marks(reading, silenced):
        rule = ruleset.rule(hit.rule_id)
        if rule is not None:
            sentence = _sentence_at(reading, hit.start_cp)
            note = _note(hit, rule, sentence, partner)
            of_sentence.setdefault(sentence.start_cp, []).append(note)
    ordered = [sorted(found, key=_gravest_first) for found in of_sentence.values()]
    return [SentenceNotes(found[0], tuple(found[1:])) for found in ordered]


def acknowledgements(
    reading: Reading,
    ruleset: Ruleset,
    partner: PartnerWords,
    at_most: int = AT_MOST_ACKNOWLEDGED,
) -> list[Acknowledgement]:
    """Return what may be said of good sentences: few, each kind once, in their order.

    A sentence with a hit above a hint earns none: "I'm sorry I lied, but …" is not
    praised for its first half.
    """
    said: dict[str, Acknowledgement] = {}
    for sentence in reading.sentences:
        if any(hit.severity is not Severity.HINT for hit in sentence.hits):
            continue
        for found in sentence.found:
            positive = ruleset.positive(found.positive_id)
            if positive is not None and positive.said and positive.id not in said:
                line = fill_partner(positive.said, partner)
                said[positive.id] = Acknowledgement(positive.id, line, found.start_cp, found.end_cp)
    return sorted(said.values(), key=lambda each: each.start_cp)[:at_most]


def _told(reading: Reading, silenced: Silenced) -> list[Hit]:
    """Return the settled hits that were not silenced; a silenced one hides no other."""
    return settle(
        hit
        for sentence in reading.sentences
        for hit in sentence.hits
        if not silenced.hides(hit, sentence.text)
    )


def _sentence_at(reading: Reading, at_cp: int) -> SentenceRead:
    starts = [each.start_cp for each in reading.sentences]
    return reading.sentences[bisect_right(starts, at_cp) - 1]


def _note(hit: Hit, rule: Rule, sentence: SentenceRead, partner: PartnerWords) -> Note:
    return Note(
        hit,
        fill_partner(rule.title, partner),
        fill_partner(rule.why, partner),
        fill_partner(rule.suggest, partner),
        rule.starter,
        sentence_key(sentence.text),
        sentence.start_cp + len(sentence.text.rstrip()),
    )


def _gravest_first(note: Note) -> tuple[int, int, str]:
    return (-note.hit.severity.rank, note.hit.start_cp, note.hit.rule_id)
