"""Reads the question bank from its files, and says exactly what is wrong with one."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from reconcile_gui.reflection.questions import (
    Question,
    QuestionBank,
    QuestionProblem,
    QuestionSet,
    Source,
)

SOURCES_FILE = "sources.toml"
LETTER_PARTS = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")
FEEDS = frozenset(
    {*(f"letter:{part}" for part in LETTER_PARTS), "boundary", "boundary:theirs", "promise"}
)
_KINDS = frozenset({"article", "book", "study", "guidance", "practice"})
_QUESTION_FIELDS = frozenset(
    {"id", "title", "text", "why", "sources", "feeds", "before_letter", "care", "heavy"},
)
_ANY_PLACE = re.compile(r"\{(?!partner\})|(?<!\{partner)\}")

Table = dict[str, Any]


class _Wrong(Exception):
    """A field that cannot be used; caught in this file and turned into a problem."""

    def __init__(self, field: str, said: str) -> None:
        super().__init__(said)
        self.field = field
        self.said = said


def load_questions(folder: Path) -> QuestionBank:
    """Return the bank in `folder`, whose name is its language ("en").

    Raises nothing for broken content: whatever cannot be used is left out and
    stands in `problems`, so one bad line never takes the other questions away.
    """
    problems: list[QuestionProblem] = []
    sources = _load_sources(folder / SOURCES_FILE, problems)
    sets: list[QuestionSet] = []
    seen: set[str] = set()
    for path in sorted(folder.glob("*.toml")):
        if path.name == SOURCES_FILE:
            continue
        table = _read(path, problems)
        if table is not None and (one := _set(path.name, table, sources, seen, problems)):
            sets.append(one)
    if not sets:
        problems.append(QuestionProblem(folder.name, "", "", "no set could be read"))
    return QuestionBank(folder.name, tuple(sets), tuple(problems))


def _read(path: Path, problems: list[QuestionProblem]) -> Table | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        said = "the file cannot be read"
    except UnicodeDecodeError:
        said = "the file is not UTF-8"
    except tomllib.TOMLDecodeError as problem:
        said = f"not TOML: {problem}"
    problems.append(QuestionProblem(path.name, "", "", said))
    return None


def _load_sources(path: Path, problems: list[QuestionProblem]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for key, table in (_read(path, problems) or {}).items():
        try:
            sources[key] = _source(key, table)
        except _Wrong as wrong:
            problems.append(QuestionProblem(path.name, key, wrong.field, wrong.said))
    return sources


def _source(key: str, table: object) -> Source:
    if not isinstance(table, dict):
        raise _Wrong("", "must be a table")
    _refuse_unknown(table, frozenset({"author", "year", "title", "kind", "checked"}))
    year = table.get("year")
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise _Wrong("year", "must be a whole number")
    return Source(
        key=key,
        title=_text(table, "title"),
        kind=_one_of(table, "kind", _KINDS),
        is_read=_one_of(table, "checked", frozenset({"read", "recalled"})) == "read",
        author=_text(table, "author") if "author" in table else "",
        year=year,
    )


def _set(
    file: str,
    table: Table,
    sources: dict[str, Source],
    seen: set[str],
    problems: list[QuestionProblem],
) -> QuestionSet | None:
    """Return the set of one file; None, and a problem, if its head is unusable."""
    try:
        head = _set_head(table, seen)
    except _Wrong as wrong:
        problems.append(QuestionProblem(file, "", wrong.field, wrong.said))
        return None
    seen.add(head.id)
    questions: list[Question] = []
    for place, one in enumerate(table["question"], start=1):
        shown_id = one.get("id") if isinstance(one, dict) else None
        label = shown_id if isinstance(shown_id, str) and shown_id else f"question {place}"
        try:
            questions.append(_question(one, head.id, sources, seen))
        except _Wrong as wrong:
            problems.append(QuestionProblem(file, label, wrong.field, wrong.said))
    return replace(head, questions=tuple(questions))


def _set_head(table: Table, seen: set[str]) -> QuestionSet:
    """Return the set of a file without its questions, which are there to be read."""
    _refuse_unknown(table, frozenset({"id", "name", "intro", "question"}))
    head = QuestionSet(_text(table, "id"), _text(table, "name"), _text(table, "intro"), ())
    if not re.fullmatch(r"[A-Z]", head.id):
        raise _Wrong("id", "must be one capital letter")
    if head.id in seen:
        raise _Wrong("id", f"there is already a set {head.id}")
    if not isinstance(table.get("question"), list) or not table["question"]:
        raise _Wrong("question", "must be a list of [[question]] tables")
    return head


def _question(table: object, set_id: str, sources: dict[str, Source], seen: set[str]) -> Question:
    if not isinstance(table, dict):
        raise _Wrong("", "must be a table")
    _refuse_unknown(table, _QUESTION_FIELDS)
    question_id = _text(table, "id")
    if not re.fullmatch(rf"{set_id}[1-9][0-9]*", question_id):
        raise _Wrong("id", f"must be {set_id} and a number")
    if question_id in seen:
        raise _Wrong("id", "is used twice")
    question = Question(
        id=question_id,
        title=_text(table, "title"),
        text=_text(table, "text", with_places=True),
        why=_text(table, "why", with_places=True),
        sources=tuple(_cited(one, sources) for one in _list(table, "sources")),
        feeds=tuple(_feed(one) for one in _list(table, "feeds")),
        before_letter=_text(table, "before_letter", with_places=True)
        if "before_letter" in table
        else "",
        has_care=_flag(table, "care"),
        is_heavy=_flag(table, "heavy"),
    )
    seen.add(question_id)
    return question


def _cited(cited: object, sources: dict[str, Source]) -> Source:
    note = ""
    if isinstance(cited, dict):
        if set(cited) != {"key", "note"}:
            raise _Wrong("sources", "an entry has a key and a note, and nothing else")
        note = _text(cited, "note")
        cited = cited["key"]
    if not isinstance(cited, str) or cited not in sources:
        raise _Wrong("sources", f"{cited!r} is not in {SOURCES_FILE}")
    return replace(sources[cited], note=note)


def _feed(feed: object) -> str:
    if not isinstance(feed, str) or feed not in FEEDS:
        raise _Wrong("feeds", f"{feed!r} is not a part of the letter, a boundary or a promise")
    return feed


def _text(table: Table, field: str, *, with_places: bool = False) -> str:
    """Return a text that is there, not blank, and has no place but {partner}."""
    if field not in table:
        raise _Wrong(field, "is missing")
    text = table[field]
    if not isinstance(text, str) or not text.strip():
        raise _Wrong(field, "must be a text that is not empty")
    if text != text.strip():
        raise _Wrong(field, "has blanks at its ends")
    if with_places and _ANY_PLACE.search(text):
        raise _Wrong(field, "may hold {partner} and no other braces")
    return text


def _one_of(table: Table, field: str, allowed: frozenset[str]) -> str:
    chosen = _text(table, field)
    if chosen not in allowed:
        raise _Wrong(field, "must be one of " + ", ".join(sorted(allowed)))
    return chosen


def _list(table: Table, field: str) -> list[object]:
    if field not in table:
        raise _Wrong(field, "is missing")
    entries = table[field]
    if not isinstance(entries, list):
        raise _Wrong(field, "must be a list")
    return entries


def _flag(table: Table, field: str) -> bool:
    flag = table.get(field, False)
    if not isinstance(flag, bool):
        raise _Wrong(field, "must be true or false")
    return flag


def _refuse_unknown(table: Table, known: frozenset[str]) -> None:
    for field in table:
        if field not in known:
            raise _Wrong(field, "is not a field that is known")
