"""What Apologise keeps: letters, their parts, versions of them, and when one was given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a letter is for; `kinds` says what each has."""

    APOLOGY = "apology"
    ENDED_IT = "ended_it"
    LETTING_GO = "letting_go"
    UNSENT = "unsent"
    SPOKEN = "spoken"
    ONE_MESSAGE = "one_message"


class Mode(StrEnum):
    """How a letter is written: in its parts, or as one text."""

    PARTS = "parts"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, without the texts of its parts.

    title: for the list alone, never printed. language: of the letter, such as "en-GB".
    salutation, date_text, signature: as they are to be printed, empty for none.
    page_text: the one text of a letter written on one page. look: JSON, empty for the
    plain look. changed_at: aware, UTC; the newest write to the letter or a part.
    for_myself: prints are marked as not to be sent.
    """

    id: int
    uuid: str
    title: str
    kind: str
    language: str
    mode: Mode
    salutation: str
    dated_on: date | None
    date_text: str
    signature: str
    page_text: str
    look: str
    created_at: datetime
    changed_at: datetime
    for_myself: bool = False


@dataclass(frozen=True, slots=True)
class LetterPart:
    """The text of one part. part: an id from `parts.PARTS`; position: 0 is the first.

    merged_into: the part in whose field it is written, None for its own; see `merging`.
    """

    part: str
    position: int
    body: str
    merged_into: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Which part the writer said a sentence of a page is.

    sentence: its text, without blanks at its ends. occurrence: 0 for the first sentence
    of this text in the letter, 1 for the second. part: None for "none of them".
    """

    sentence: str
    occurrence: int
    part: str | None


@dataclass(frozen=True, slots=True)
class LetterVersion:
    """A letter as it once was. content: JSON; taken_at: aware, UTC; name: maybe empty.

    is_given: these are the words that were given, which stay as they are.
    """

    id: int
    reason: str
    taken_at: datetime
    content: str
    name: str = ""
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """That a letter was given. day: local; how: in the writer's words, maybe empty."""

    id: int
    letter_id: int
    day: date
    how: str


@dataclass(frozen=True, slots=True)
class GivenWords:
    """Where the words of a giving stand. version_id: None where no version was kept."""

    letter_id: int
    version_id: int | None


@dataclass(frozen=True, slots=True)
class CameFrom:
    """Words that were copied from an answer. part: where to, empty for a whole page.

    question_id: of the question, question: as it was shown; day: of the answer, local;
    words: as they were copied.
    """

    part: str
    question_id: str
    question: str
    day: date
    words: str


class Level(StrEnum):
    """How near the coach is. Off leaves the care panel, which is no part of it."""

    OFF = "off"
    QUIET = "quiet"
    BESIDE = "beside"


class Reach(StrEnum):
    """How far an answer to a note reaches: this sentence, the kind, or "I have read it"."""

    HERE = "here"
    ALWAYS = "always"
    READ = "read"


@dataclass(frozen=True, slots=True)
class SilencedNote:
    """An answer to a note. sentence: as the coach remembers it, empty for a whole kind."""

    id: int
    rule_id: str
    reach: Reach
    letter_id: int | None
    sentence: str
    letter_title: str = ""


@dataclass(frozen=True, slots=True)
class CoachAnswers:
    """How near the coach is, and every note that was answered."""

    level: Level = Level.QUIET
    notes: tuple[SilencedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterWithParts:
    """A letter and all its texts, the parts in their order; what is unwritten is absent.

    said: what the writer said of its sentences, on one page.
    """

    letter: Letter
    parts: tuple[LetterPart, ...]
    said: tuple[Said, ...] = ()

    def body_of(self, part: str) -> str:
        """Return the text of a part, empty where none was written."""
        return next((each.body for each in self.parts if each.part == part), "")


@dataclass(frozen=True, slots=True)
class ApologyPlace:
    """What is in front in Apologise. part: the one written last."""

    letter_id: int | None
    part: str
