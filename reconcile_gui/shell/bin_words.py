"""How things in the bin are named, and the first of their words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reconcile_gui.marked import QT_TRANSLATE_NOOP

LINE = 90  # letters of a line shown; a row of a list is no place to read
LINES = 2  # of an answer the question and its beginning
MORE = "…"

KINDS = {
    "journal_entry": QT_TRANSLATE_NOOP("Kinds", "Journal page"),
    "answer": QT_TRANSLATE_NOOP("Kinds", "Answer"),
    "own_question": QT_TRANSLATE_NOOP("Kinds", "Question of your own"),
    "letter": QT_TRANSLATE_NOOP("Kinds", "Letter"),
    "letter_part": QT_TRANSLATE_NOOP("Kinds", "Part of a letter"),
    "letter_version": QT_TRANSLATE_NOOP("Kinds", "Earlier version of a letter"),
    "letter_given": QT_TRANSLATE_NOOP("Kinds", "Note on giving a letter"),
    "i_statement": QT_TRANSLATE_NOOP("Kinds", "Sentence to say"),
    "boundary": QT_TRANSLATE_NOOP("Kinds", "Boundary"),
    "boundary_log": QT_TRANSLATE_NOOP("Kinds", "Entry in the log of a boundary"),
    "openness_agreement": QT_TRANSLATE_NOOP("Kinds", "Agreement about openness"),
    "promise": QT_TRANSLATE_NOOP("Kinds", "Promise"),
    "occurrence": QT_TRANSLATE_NOOP("Kinds", "Day of a promise"),
    "event": QT_TRANSLATE_NOOP("Kinds", "Event"),
    "check_in": QT_TRANSLATE_NOOP("Kinds", "Check-in"),
    "talk": QT_TRANSLATE_NOOP("Kinds", "Entry in the listening log"),
    "growth_area": QT_TRANSLATE_NOOP("Kinds", "Something to grow in"),
    "growth_note": QT_TRANSLATE_NOOP("Kinds", "Note on something to grow in"),
    "good_time": QT_TRANSLATE_NOOP("Kinds", "Good time"),
    "asked_of_me": QT_TRANSLATE_NOOP("Kinds", "Something asked of you"),
    "disclosure": QT_TRANSLATE_NOOP("Kinds", "Something to tell"),
    "own_value": QT_TRANSLATE_NOOP("Kinds", "Something that matters to you"),
    "keepsake": QT_TRANSLATE_NOOP("Kinds", "Something to keep"),
    "space_plan": QT_TRANSLATE_NOOP("Kinds", "Plan for time apart"),
    "contact_status": QT_TRANSLATE_NOOP("Kinds", "How things stood between you"),
    "sheet": QT_TRANSLATE_NOOP("Kinds", "Sheet"),
    "sheet_field": QT_TRANSLATE_NOOP("Kinds", "Field of a sheet"),
    "help_entry": QT_TRANSLATE_NOOP("Kinds", "Somebody who can help"),
}


def kind_words(kind: str) -> str:
    """Return what a thing is, in words. KeyError for a kind that the bin never lists."""
    return QCoreApplication.translate("Kinds", KINDS[kind])


def first_words(words: str) -> str:
    """Return the beginning of a text in one line or two, each cut after a whole word."""
    lines = [flat for line in words.splitlines() if (flat := " ".join(line.split()))]
    return "\n".join(_shortened(line) for line in lines[:LINES])


def _shortened(line: str) -> str:
    if len(line) <= LINE:
        return line
    whole, _, _ = line[: LINE + 1].rpartition(" ")
    # Writing without spaces between words is cut where it must be.
    return (whole if len(whole) > LINE // 2 else line[:LINE]) + MORE
