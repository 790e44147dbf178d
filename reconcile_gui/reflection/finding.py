"""Looking for words in questions, and showing where they stand in a text."""

from __future__ import annotations

from collections.abc import Iterable

from reconcile_gui.reflection.questions import Question
from reconcile_gui.text.folded import folded
from reconcile_gui.text.names import PartnerWords

# Chosen: enough before the word to read the sentence it stands in.
WORDS_BEFORE = 24
SHOWN = 120


class QuestionFinder:
    """Questions with their words folded once, to be looked through at every key."""

    def __init__(self, questions: Iterable[Question], partner: PartnerWords | None = None) -> None:
        """partner: whose name can be looked for too; without, nobody's is kept here."""
        self._every = [(one, folded(_words_of(one, partner))) for one in questions]

    def find(self, words: str) -> list[Question]:
        """Return the questions whose title, text or reason hold all these words."""
        wanted = folded(words).split()
        if not wanted:
            return []
        return [one for one, text in self._every if all(word in text for word in wanted)]


def _words_of(one: Question, partner: PartnerWords | None) -> str:
    if partner is None:
        return f"{one.title} {one.text} {one.why}"
    return f"{one.title} {one.text_for(partner)} {one.why_for(partner)}"


def snippet(body: str, words: str) -> str:
    """Return one line of a text from a little before the first of these words on."""
    flat = " ".join(body.split())
    # Character by character, so that a position in the folded text is one in the text.
    plain = [folded(one) for one in flat]
    starts = [0]
    for one in plain:
        starts.append(starts[-1] + len(one))
    found = [at for word in folded(words).split() if (at := "".join(plain).find(word)) >= 0]
    if not found:
        return flat[:SHOWN]
    here = next(index for index, start in enumerate(starts[1:]) if start > min(found))
    begin = max(0, here - WORDS_BEFORE)
    if begin:
        begin = flat.find(" ", begin, here) + 1 or begin
    return ("…" if begin else "") + flat[begin : begin + SHOWN]
