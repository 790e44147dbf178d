"""Tells whether a text brings its own greeting, date or name, so that none is printed twice."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from reconcile_gui.letter.cleaning import one_line, paragraphs

# Chosen: a date or a name with its closing words is shorter than this, a sentence seldom.
SHORT_LINE = 40
# A name may be followed by a postscript of a few lines.
LINES_AT_THE_END = 4

GREETING = (
    r"(?:(?:my )?dear(?:est)?|hi|hello|hey|good (?:morning|evening)"
    r"|lieb(?:e|er|es|ste|ster)|hallo|ch(?:er|ère)|bonjour|querid[oa]|hola|car[oa]|ciao|lieve|beste"
    r"|ol[áa]|kj?ære|kära|hej)"
)
# "Dear Alex," with or without the letter going on in the same line; "Hello!"; "Dear Alex".
GREETS = re.compile(
    rf"{GREETING}(?:\s?[,!:]|(?:\s[^\s,.!?:]{{1,24}}){{1,3}}\s?(?:[,:!–—]|$))", re.IGNORECASE
)
# "Alex," or "My love:" alone on the first line.
NAME_ALONE = re.compile(r"[^\W\d_][\w’'.-]*(?:\s[\w’'.-]+){0,2}\s?[,:]")
MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
# The place and the weekday may stand before: "Leeds, Saturday, 25 April 2026".
DATE = re.compile(
    r"(?:[^\W\d]+[,.]?\s+){0,4}"
    r"(?:"
    rf"\d{{1,2}}(?:[snrt][tdh])?(?:\sof)?\s(?:{MONTHS})\.?(?:,?\s\d{{4}})?"
    rf"|(?:{MONTHS})\.?\s\d{{1,2}}(?:[snrt][tdh])?(?:,?\s\d{{4}})?"
    r"|\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,12}\.?\s(?:de\s)?\d{4}"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})?|\d{4}-\d{2}-\d{2}"
    r")\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Already:
    """What the text itself already says."""

    salutation: bool = False
    date: bool = False
    signature: bool = False


def already_in(parts: tuple[str, ...], salutation: str, date_line: str, signature: str) -> Already:
    """Return which of the three the text of `parts` brings itself.

    salutation, date_line, signature: what would be printed above and below it. A text
    that opens "Alex, this is …" greets Alex, if Alex is whom the salutation names.
    """
    lines = [
        line.strip()
        for part in parts
        for paragraph in paragraphs(part)
        for line in paragraph.split("\n")
        if line.strip()
    ]
    if not lines:
        return Already()
    dated_first = _is_date(lines[0], date_line)
    greeting = lines[1] if dated_first and len(lines) > 1 else lines[0]
    greets = not _is_date(greeting, date_line) and _greets(greeting, salutation, len(lines))
    dated_after = greets and len(lines) > 1 and _is_date(lines[1], date_line)
    dated_last = any(_is_date(line, date_line) for line in lines[-2:])
    return Already(
        salutation=greets,
        date=dated_first or dated_after or dated_last,
        signature=any(
            _is_signature(line, one_line(signature)) for line in lines[-LINES_AT_THE_END:]
        ),
    )


def _greets(line: str, salutation: str, line_count: int) -> bool:
    if GREETS.match(line) or (NAME_ALONE.fullmatch(line) and line_count > 1):
        return True
    name = _same(re.sub(rf"^{GREETING}\s+", "", one_line(salutation), flags=re.IGNORECASE))
    opening = _same(line, keep_end=True)
    return bool(name) and bool(re.match(rf"{re.escape(name)}\s?(?:[,:!–—]|-\s|$)", opening))


def _is_date(line: str, date_line: str) -> bool:
    if len(line) > SHORT_LINE:
        return False
    return bool(DATE.fullmatch(line)) or (bool(date_line) and _same(line) == _same(date_line))


def _is_signature(line: str, signature: str) -> bool:
    name = _same(signature)
    if not name or len(line) > SHORT_LINE + len(name):
        return False
    closing, comma, last = _same(line).rpartition(",")
    return _same(line) == name or (bool(closing and comma) and _same(last) == name)


def _same(text: str, *, keep_end: bool = False) -> str:
    # For comparing alone; never shown, never printed.
    text = unicodedata.normalize("NFC", one_line(text)).casefold().lstrip("–—-~ ")
    return text if keep_end else text.rstrip(" ,.:;!–—-~")
