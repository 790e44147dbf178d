"""Reads the question bank from its files, and says exactly what is wrong with one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from reconcile_gui.reflection.own_language import questions_in
from reconcile_gui.reflection.questions import Question, QuestionBank, QuestionSet, Source
from reconcile_gui.resources import with_english
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_toml,
    refuse_unknown,
    take_choice,
    take_tables,
    take_text,
    take_truth,
)

SOURCES_FILE = "sources.toml"
LETTER_PARTS = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")
FEEDS = frozenset(
    {*(f"letter:{part}" for part in LETTER_PARTS), "boundary", "boundary:theirs", "promise"}
)
_KINDS = ("article", "book", "study", "guidance", "practice")
_QUESTION_FIELDS = frozenset(
    {"id", "title", "text", "why", "sources", "feeds", "before_letter", "care", "afraid", "heavy"},
)
_ANY_PLACE = re.compile(r"\{(?!partner\})|(?<!\{partner)\}")

# Chosen: a heading of a few lines, and a reason of a short paragraph.
LONGEST = 600


def load_questions(folder: Path) -> QuestionBank:
    """Return the bank in `folder` alone, whose name is its language ("en").

    Raises nothing for broken content: whatever cannot be used is left out and
    stands in `problems`, so one bad line never takes the other questions away.
    """
    problems: list[FileProblem] = []
    # Works are named as they were published, in whatever language one reads about them.
    works = next((each for each in with_english(folder) if (each / SOURCES_FILE).exists()), folder)
    sources = load_sources(works / SOURCES_FILE, problems)
    sets: list[QuestionSet] = []
    seen: set[str] = set()
    for path in sorted(folder.glob("*.toml")):
        if path.name == SOURCES_FILE:
            continue
        table = _read(path, problems)
        if table is not None and (one := _set(path.name, table, sources, seen, problems)):
            asked = tuple(replace(each, language=folder.name) for each in one.questions)
            sets.append(replace(one, questions=asked))
    if not sets:
        problems.append(FileProblem(folder.name, "", "", "no set could be read"))
    return QuestionBank(folder.name, tuple(sets), tuple(problems))


@cache
def shipped_questions(folder: Path) -> QuestionBank:
    """Return the bank of a language, in English what is not there; read once.

    folder: stays as it is while the program runs; need not be there.
    """
    banks = [load_questions(each) for each in with_english(folder)]
    return questions_in(*banks) if len(banks) > 1 else banks[0]


def _read(path: Path, problems: list[FileProblem]) -> Table | None:
    try:
        return read_toml(path)
    except WrongField as wrong:
        problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
        return None


def load_sources(path: Path, problems: list[FileProblem]) -> dict[str, Source]:
    """Return the works in a file by their key; what cannot be used goes to `problems`."""
    sources: dict[str, Source] = {}
    for key, table in (_read(path, problems) or {}).items():
        try:
            sources[key] = _source(key, table)
        except WrongField as wrong:
            problems.append(FileProblem(path.name, key, wrong.field, wrong.said))
    return sources


def _source(key: str, entry: object) -> Source:
    table = as_table(entry)
    refuse_unknown(table, {"author", "year", "title", "kind", "checked"})
    year = table.get("year")
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise WrongField("year", "must be a whole number")
    return Source(
        key=key,
        title=take_text(table, "title", LONGEST),
        kind=take_choice(table, "kind", _KINDS),
        is_read=take_choice(table, "checked", ("read", "recalled")) == "read",
        author=take_text(table, "author", LONGEST) if "author" in table else "",
        year=year,
    )


def _set(
    file: str,
    table: Table,
    sources: dict[str, Source],
    seen: set[str],
    problems: list[FileProblem],
) -> QuestionSet | None:
    """Return the set of one file; None, and a problem, if its head is unusable."""
    try:
        head = _set_head(table, seen)
    except WrongField as wrong:
        problems.append(FileProblem(file, "", wrong.field, wrong.said))
        return None
    seen.add(head.id)
    questions: list[Question] = []
    for place, one in enumerate(take_tables(table, "question"), start=1):
        try:
            questions.append(_question(as_table(one), head.id, sources, seen))
        except WrongField as wrong:
            named = entry_name(one, "question", place)
            problems.append(FileProblem(file, named, wrong.field, wrong.said))
    return replace(head, questions=tuple(questions))


def _set_head(table: Table, seen: set[str]) -> QuestionSet:
    """Return the set of a file without its questions, which are there to be read."""
    refuse_unknown(table, {"id", "name", "intro", "question"})
    set_id, name, intro = (take_text(table, field, LONGEST) for field in ("id", "name", "intro"))
    head = QuestionSet(set_id, name, intro, ())
    if not re.fullmatch(r"[A-Z]", head.id):
        raise WrongField("id", "must be one capital letter")
    if head.id in seen:
        raise WrongField("id", f"there is already a set {head.id}")
    take_tables(table, "question")
    return head


def _question(table: Table, set_id: str, sources: dict[str, Source], seen: set[str]) -> Question:
    refuse_unknown(table, _QUESTION_FIELDS)
    question_id = take_text(table, "id", LONGEST)
    if not re.fullmatch(rf"{set_id}[1-9][0-9]*", question_id):
        raise WrongField("id", f"must be {set_id} and a number")
    if question_id in seen:
        raise WrongField("id", "is used twice")
    question = Question(
        id=question_id,
        title=take_text(table, "title", LONGEST),
        text=take_told(table, "text"),
        why=take_told(table, "why"),
        sources=tuple(cited_source(one, sources) for one in take_list(table, "sources")),
        feeds=tuple(_feed(one) for one in take_list(table, "feeds")),
        before_letter=take_told(table, "before_letter") if "before_letter" in table else "",
        has_care="care" in table and take_truth(table, "care"),
        asks_afraid="afraid" in table and take_truth(table, "afraid"),
        is_heavy="heavy" in table and take_truth(table, "heavy"),
    )
    seen.add(question_id)
    return question


def cited_source(cited: object, sources: dict[str, Source]) -> Source:
    """Return the work that an entry of a list of sources names. Raises WrongField."""
    note = ""
    if isinstance(cited, dict):
        if set(cited) != {"key", "note"}:
            raise WrongField("sources", "an entry has a key and a note, and nothing else")
        note = take_text(cited, "note", LONGEST)
        cited = cited["key"]
    if not isinstance(cited, str) or cited not in sources:
        raise WrongField("sources", f"{cited!r} is not in {SOURCES_FILE}")
    return replace(sources[cited], note=note)


def _feed(feed: object) -> str:
    if not isinstance(feed, str) or feed not in FEEDS:
        raise WrongField("feeds", f"{feed!r} is not a part of the letter, a boundary or a promise")
    return feed


def take_told(table: Table, field: str) -> str:
    """Return a text that has no place but {partner}. Raises WrongField."""
    text = take_text(table, field, LONGEST)
    if _ANY_PLACE.search(text):
        raise WrongField(field, "may hold {partner} and no other braces")
    return text


def take_list(table: Table, field: str) -> list[object]:
    """Return a list, which may be empty. Raises WrongField."""
    if field not in table:
        raise WrongField(field, "is missing")
    entries = table[field]
    if not isinstance(entries, list):
        raise WrongField(field, "must be a list")
    return entries
