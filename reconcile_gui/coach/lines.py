"""What the coach finds, as lines for a terminal or for another program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from reconcile_gui.coach.parts import Parts
from reconcile_gui.coach.reading import Coach, Reading
from reconcile_gui.coach.ruleset import PART_IDS, Ruleset
from reconcile_gui.text.names import PartnerWords, fill_partner

I_STATEMENT = "i_statement"
I_STATEMENTS = ("pos-i-statement", "part-i-statement")
NOTHING_FOUND = "Nothing was found. That is no sign that all is well: the coach misses a lot."


class BadLine(ValueError):
    """A line is not what was asked for; number: of the line, 1 is the first."""

    def __init__(self, number: int) -> None:
        """Take the line's number."""
        super().__init__(f'Line {number} is not a JSON object with an "id" and a "text".')
        self.number = number


def readable_lines(text: str, ruleset: Ruleset, partner: PartnerWords) -> Iterator[str]:
    """Yield a line for each hit: line, column, level, words, title, suggestion.

    Columns count code points; 1 is the first line and the first column.
    """
    is_empty = True
    for hit in Coach(ruleset).reading(text).hits:
        rule = ruleset.rule(hit.rule_id)
        if rule is not None:
            is_empty = False
            line = text.count("\n", 0, hit.start_cp) + 1
            column = hit.start_cp - (text.rfind("\n", 0, hit.start_cp) + 1) + 1
            words = " ".join(_printable(text[hit.start_cp : hit.end_cp]).split())
            said = fill_partner(rule.suggest, partner)
            yield f"{line}:{column}\t{hit.severity}\t“{words}”\t{rule.title}\t{said}"
    if is_empty:
        yield NOTHING_FOUND


def json_lines(lines: Iterable[str], ruleset: Ruleset) -> Iterator[str]:
    """Yield {"id", "hits", "parts"} for each line of {"id", "text"}; empty ones are passed.

    hits: settled, with "rule", "severity", "start" and "end" in code points. parts: ids
    of the parts that sentences do, and "i_statement". Raises BadLine.
    """
    coach, parts = Coach(ruleset), Parts(ruleset)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            name, text = _read(line, number)
            reading = coach.reading(text)
            hits = [
                {
                    "rule": hit.rule_id,
                    "severity": str(hit.severity),
                    "start": hit.start_cp,
                    "end": hit.end_cp,
                }
                for hit in reading.hits
            ]
            found = {"id": name, "hits": hits, "parts": _parts_in(reading, parts)}
            yield json.dumps(found)


def _read(line: str, number: int) -> tuple[str | int, str]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine(number) from None
    if not isinstance(given, dict):
        raise BadLine(number)
    name, text = given.get("id"), given.get("text")
    if not isinstance(name, str | int) or isinstance(name, bool) or not isinstance(text, str):
        raise BadLine(number)
    return name, text


def _parts_in(reading: Reading, parts: Parts) -> list[str]:
    said = {
        part
        for sentence, sounds_like in zip(reading.sentences, parts.sound_like(reading), strict=True)
        for part in sounds_like
        if part in parts.said_by(sentence) or not sentence.hits
    }
    named = [part for part in PART_IDS if part in said]
    if any(sentence.has(*I_STATEMENTS) for sentence in reading.sentences):
        named.append(I_STATEMENT)
    return named


def _printable(words: str) -> str:
    """Return words that cannot steer the terminal."""
    return "".join(each if each.isprintable() else " " for each in words)
