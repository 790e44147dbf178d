"""Where a starter goes: on a line of its own below a sentence, which stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from reconcile_gui.text.blank import BLANK


@dataclass(frozen=True, slots=True)
class Insertion:
    """text[start_cp:end_cp], blanks alone, is replaced by words.

    select_cp: what is to be selected afterwards, counted from start_cp: the first blank
    to be filled in, or the place after the words.
    """

    start_cp: int
    end_cp: int
    words: str
    select_cp: tuple[int, int]


def below_sentence(text: str, sentence_end_cp: int, words: str) -> Insertion:
    """Return how words are put below a sentence. sentence_end_cp: after its last stop.

    The blanks before what follows in the same line give way to the new line.
    """
    end = sentence_end_cp
    while end < len(text) and text[end] in " \t\u00a0":
        end += 1
    goes_on = end < len(text) and text[end] not in "\n\u2028"
    if not goes_on:
        end = sentence_end_cp
    put = f"\n{words}\n" if goes_on else f"\n{words}"
    blank = put.find(BLANK)
    select = (blank, blank + len(BLANK)) if blank >= 0 else (len(words) + 1, len(words) + 1)
    return Insertion(sentence_end_cp, end, put, select)
