"""Looking for words in questions, and showing where they stand in a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reconcile_gui.reflection.questions import Question
from reconcile_gui.text.names import PartnerWords

# Chosen: enough before the word to read the sentence it stands in.
WORDS_BEFORE = 24
SHOWN = 120


def folded(text: str) -> str:
    """Return text in which case and accents no longer differ; for comparing only."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def questions_with(
    questions: Iterable[Question], words: str, partner: PartnerWords
) -> list[Question]:
    """Return the questions whose title, text or reason hold all these words."""
    wanted = folded(words).split()
    if not wanted:
        return []
    return [
        one
        for one in questions
        if all(
            word in folded(f"{one.title} {one.text_for(partner)} {one.why_for(partner)}")
            for word in wanted
        )
    ]


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
