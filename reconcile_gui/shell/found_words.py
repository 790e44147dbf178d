"""What was found, in words: under which heading, what it is, and the text around the hit."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.shell.bin_words import kind_words
from reconcile_gui.shell.wayfinding import GUIDES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reconcile_gui.workbook.search import Found

Span = tuple[int, int]

QUESTION = "question"  # of the bank: in no table
# Headings in their order, and the tables under each.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Search", "Answers"), ("answer",)),
    (QT_TRANSLATE_NOOP("Search", "Journal"), ("journal_entry",)),
    (QT_TRANSLATE_NOOP("Search", "Guides"), GUIDES),
    (QT_TRANSLATE_NOOP("Search", "Letters"), ("letter", "letter_part", "letter_given")),
    (QT_TRANSLATE_NOOP("Search", "Boundaries"), ("boundary", "boundary_log", "openness_agreement")),
    (QT_TRANSLATE_NOOP("Search", "Promises"), ("promise", "occurrence")),
    (QT_TRANSLATE_NOOP("Search", "Events"), ("event",)),
    (QT_TRANSLATE_NOOP("Search", "Check-ins"), ("check_in",)),
    (QT_TRANSLATE_NOOP("Search", "Questions"), (QUESTION, "own_question")),
)
# Chosen: code points before the first hit, so that it stands in the first line at any width.
BEFORE = 36
TITLE = 80
MORE = "…"
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the results.

    kind, row_id: table and id; question_id: for a question of the bank. about: what it
    is. text: around the hits; spans: hits in it, [start, end) in code points.
    """

    kind: str
    row_id: int
    about: str
    text: str
    spans: tuple[Span, ...]
    question_id: str = ""


@dataclass(frozen=True, slots=True)
class FoundWords:
    """How results speak.

    translate: context and English text in, the sentence out. long_day: "Sunday 22 March".
    parts: title of each part of a letter, by id. sheets: of each kind of sheet.
    """

    translate: Callable[[str, str], str]
    long_day: Callable[[date], str]
    parts: dict[str, str]
    sheets: Mapping[str, str] = field(default_factory=dict)

    def hits(self, found: Iterable[Found]) -> list[Hit]:
        """Return results in words.

        An answer whose question alone has the words is none: questions are found by
        themselves.
        """
        return [self.hit(one) for one in found if one.spans or one.kind != "answer"]

    def hit(self, found: Found) -> Hit:
        """Return one result in words; what was found in its title is shown there."""
        in_title = bool(found.title_spans) and not found.spans
        text, spans = near_the_hit(
            found.title if in_title else found.snippet,
            found.title_spans if in_title else found.spans,
        )
        about = self._about(found, title="" if in_title else shortened(found.title))
        return Hit(found.kind, found.row_id, about or kind_words(found.kind), text, spans)

    def _about(self, found: Found, title: str) -> str:
        owner, kind = shortened(found.owner_title), found.kind
        if kind in ("letter", "boundary", "promise", "openness_agreement"):
            words = [title]
        elif kind == "letter_part":
            words = [owner or self._letter, self.parts.get(found.key, "")]
        elif kind == "letter_given":
            words = [owner or self._letter, self.translate("Search", "given"), self._day(found)]
        elif kind == "boundary_log":
            words = [owner, self.translate("Search", "log"), self._day(found)]
        elif kind == "occurrence":
            words = [owner, self._day(found)]
        elif kind in GUIDES:
            called = self.sheets.get(found.owner_title, "") if kind == "sheet_field" else owner
            words = [called or kind_words(kind), title, self._day(found)]
        elif kind == "own_question":
            words = [self.translate("Search", "A question of your own")]
        else:
            words = [title, self._day(found)]
        return " · ".join(word for word in words if word)

    @property
    def _letter(self) -> str:
        return self.translate("Search", "A letter")

    def _day(self, found: Found) -> str:
        try:
            return self.long_day(date.fromisoformat(found.day))
        except ValueError:
            return ""


def question_hit(question_id: str, title: str, text: str, typed: str) -> Hit:
    """Return a question of the bank; what was typed is marked where it stands as it is."""
    spans = sorted(
        found.span()
        for word in set(typed.split())
        for found in re.finditer(re.escape(word), text, re.IGNORECASE)
    )
    return Hit(QUESTION, 0, title, text, tuple(spans), question_id)


def grouped(hits: Iterable[Hit]) -> list[tuple[str, list[Hit]]]:
    """Return results under their headings (in English); a heading without any is absent."""
    by_kind: dict[str, list[Hit]] = {}
    for hit in hits:
        by_kind.setdefault(hit.kind, []).append(hit)
    groups = [
        (heading, [hit for kind in kinds for hit in by_kind.get(kind, [])])
        for heading, kinds in GROUPS
    ]
    return [(heading, its) for heading, its in groups if its]


def near_the_hit(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return a text in one paragraph that begins a little before its first hit."""
    flat = _BLANK.sub(" ", text)
    first = min((start for start, _ in spans), default=0)
    if first <= BEFORE:
        return flat, tuple(spans)
    cut = flat.find(" ", first - BEFORE, first) + 1 or first - BEFORE
    moved = tuple((start - cut + len(MORE), end - cut + len(MORE)) for start, end in spans)
    return MORE + flat[cut:], tuple(span for span in moved if span[0] >= len(MORE))


def shortened(title: str) -> str:
    """Return a title in one line, its end left out where it is long."""
    flat = " ".join(title[: 4 * TITLE].split())
    return flat if len(flat) <= TITLE else flat[: TITLE - 1].rstrip() + MORE
