"""What the coach says of a boundary's words: one note a field, at most."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace

from reconcile_gui.boundaries.naming import Read, without_name
from reconcile_gui.boundaries.records import Unsaid, Whose
from reconcile_gui.coach.notes import Note, Silenced, notes, sentence_key
from reconcile_gui.coach.reading import Coach, Reading
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.text.names import PartnerWords
from reconcile_gui.text.sentences import sentences

# Never what they said: those are their words, and theirs to choose.
READ_FIELDS = ("body", "is_ok", "is_not_ok", "why", "if_crossed")


@dataclass(frozen=True, slots=True)
class WordingNote:
    """A note, and the words it is about as they were written."""

    words: str
    note: Note


class WordingReader:
    """Loads the rules with the first text; remembers sentences until it forgets them.

    For one thread at a time.
    """

    def __init__(self, load: Callable[[], Ruleset], fields: tuple[str, ...] = READ_FIELDS) -> None:
        """load: gives the rules for these words. fields: that are read."""
        self._load, self._fields = load, fields
        self._ruleset: Ruleset | None = None
        self._coach: Coach | None = None

    def forget(self) -> None:
        """Forget every sentence that was read."""
        if self._coach is not None:
            self._coach.forget()

    def read(
        self, texts: Mapping[str, str], whose: Whose, partner: PartnerWords, unsaid: Unsaid
    ) -> Generator[None, None, dict[str, WordingNote]]:
        """Read these fields, giving way after each sentence; returns the note of each.

        One of theirs is not read at all: it is what they said. The other person's name
        reads as "they" does.
        """
        if whose is Whose.THEIRS or unsaid.is_off:
            return {}
        yield
        ruleset = self._ruleset = self._ruleset or self._load()
        coach = self._coach = self._coach or Coach(ruleset)
        sentences_read = {(rule, without_name(one, partner).text) for rule, one in unsaid.sentences}
        silenced = Silenced(unsaid.kinds, frozenset(sentences_read))
        found: dict[str, WordingNote] = {}
        for field in self._fields:
            text, heard = texts.get(field, ""), []
            read = without_name(text, partner)
            for sentence in coach.read_by_sentence(read.text):
                heard.append(sentence)
                yield
            said = notes(Reading(tuple(heard)), ruleset, partner, silenced)
            if said:
                note = max((each.first for each in said), key=lambda one: one.hit.severity.rank)
                found[field] = _as_written(note, text, read)
        return found


def _as_written(note: Note, text: str, read: Read) -> WordingNote:
    """Return a note on what was read, in the words that were written."""
    start = read.begin_of(note.hit.start_cp)
    around = next(
        (one for one in sentences(read.text) if one.start_cp <= note.hit.start_cp < one.end_cp),
        None,
    )
    sentence = sentence_key(text[around.start_cp : around.end_cp]) if around else note.sentence
    return WordingNote(text[start : note.hit.end_cp], replace(note, sentence=sentence))
