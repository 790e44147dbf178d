"""Reads the guides from their files, and says exactly what is wrong with one."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from reconcile_gui.reflection.guides.guide import (
    LETTING_GO_PLACE,
    Block,
    Choice,
    Field,
    Guide,
    GuideShelf,
    Look,
    Shown,
    Waiting,
)
from reconcile_gui.reflection.guides.kept import SHEET, TABLES, Holds, Keeping, may_hold
from reconcile_gui.reflection.own_language import guides_in
from reconcile_gui.reflection.question_files import (
    FEEDS,
    LONGEST,
    cited_source,
    load_sources,
    take_list,
    take_told,
)
from reconcile_gui.reflection.questions import LETTER_FEED, Source
from reconcile_gui.resources import with_english
from reconcile_gui.text.checked import (
    FileProblem,
    WrongField,
    as_table,
    read_file,
    refuse_unknown,
    take_choice,
    take_table,
    take_tables,
    take_text,
    take_texts,
    take_truth,
)
from reconcile_gui.text.checked import Table as Toml

_KNOWN = frozenset(
    {"id", "title", "purpose", "sources", "table", "kind", "field", "text", "samples", "entry"}
    | {"new", "once", "day", "needs", "place", "note", "waiting", "questions", "unwelcome", "care"}
)
_FIELD = frozenset({"id", "label", "look", "hint", "choices", "feeds", "when_past"})
_NAME = re.compile(r"[a-z][a-z_]*")
FED = tuple(sorted(feed for feed in FEEDS if not feed.startswith(LETTER_FEED)))
PLACES = ("reflect", LETTING_GO_PLACE)


def load_guides(folder: Path, sources_file: Path) -> GuideShelf:
    """Return the guides in `folder` alone, whose name is their language, in the order of the files.

    sources_file: the works they may name. Raises nothing for broken content: a guide that
    cannot be used is left out and stands in `problems`.
    """
    problems: list[FileProblem] = []
    # What is wrong with the works is told by the questions, whose file it is.
    sources = load_sources(sources_file, [])
    guides: list[Guide] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            taken = {one.id for one in guides}
            guides.append(_guide(read_file(path, _KNOWN), sources, taken))
        except WrongField as wrong:
            problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
    if not guides:
        problems.append(FileProblem(folder.name, "", "", "no guide could be read"))
    return GuideShelf(folder.name, tuple(guides), tuple(problems))


@cache
def shipped_guides(folder: Path, sources_file: Path) -> GuideShelf:
    """Return the guides of a language, in English what is not there; read once.

    folder: stays as it is while the program runs; need not be there.
    """
    shelves = [load_guides(each, sources_file) for each in with_english(folder)]
    return guides_in(*shelves) if len(shelves) > 1 else shelves[0]


def _guide(toml: Toml, sources: dict[str, Source], taken: set[str]) -> Guide:
    table = take_choice(toml, "table", TABLES)
    fields = tuple(_field(as_table(one, "field"), table) for one in take_tables(toml, "field"))
    if len({one.id for one in fields}) < len(fields):
        raise WrongField("field", "an id is used twice")
    if "day" in toml and not TABLES[table].day:
        raise WrongField("day", f"{table} has no day")
    return Guide(
        id=_id(toml, taken),
        title=take_text(toml, "title", LONGEST),
        purpose=take_told(toml, "purpose"),
        sources=tuple(cited_source(one, sources) for one in take_list(toml, "sources")),
        keeping=_keeping(toml, table, fields),
        fields=fields,
        blocks=tuple(_block(as_table(one, "text")) for one in _some(toml, "text")),
        samples=take_texts(toml, "samples", LONGEST) if "samples" in toml else (),
        entry=_maybe(toml, "entry"),
        new=_maybe(toml, "new"),
        is_one="once" in toml and take_truth(toml, "once"),
        day_label=_maybe(toml, "day"),
        needs="plan_contact" if _one_of(toml, "needs", ("plan_contact",)) else "",
        place=_one_of(toml, "place", PLACES) or PLACES[0],
        note=_note(toml, table),
        waiting=_waiting(take_table(toml, "waiting"), fields) if "waiting" in toml else None,
        questions=take_texts(toml, "questions", LONGEST) if "questions" in toml else (),
        unwelcome=_maybe_told(toml, "unwelcome"),
        has_care="care" in toml and take_truth(toml, "care"),
    )


def _id(toml: Toml, taken: set[str]) -> str:
    guide_id = take_text(toml, "id", LONGEST)
    if not _NAME.fullmatch(guide_id):
        raise WrongField("id", "must be small letters and _")
    if guide_id in taken:
        raise WrongField("id", "is used twice")
    return guide_id


def _keeping(toml: Toml, table: str, fields: tuple[Field, ...]) -> Keeping:
    kinds = TABLES[table].kinds
    kind = take_choice(toml, "kind", sorted(kinds)) if kinds else ""
    return Keeping(
        table,
        kind,
        tuple(one.id for one in fields),
        {one.id: one.choices[0].key for one in fields if one.choices},
    )


def _field(toml: Toml, table: str) -> Field:
    refuse_unknown(toml, _FIELD)
    made = Field(
        id=take_text(toml, "id", LONGEST),
        label=take_told(toml, "label"),
        look=_look(toml),
        hint=_maybe_told(toml, "hint"),
        choices=tuple(_choice(as_table(one, "choices")) for one in _some(toml, "choices")),
        feeds=tuple(_fed(one) for one in take_list(toml, "feeds")) if "feeds" in toml else (),
        when_past=_maybe_told(toml, "when_past"),
    )
    if not may_hold(table, made.id, made.holds):
        raise WrongField("id", f"{table} holds no {made.holds} called {made.id}")
    if bool(made.choices) != (made.look == "choice"):
        raise WrongField("choices", "belong to a field that is a choice, and to no other")
    known = TABLES[table].choices.get(made.id)
    if made.choices and table != SHEET and tuple(one.key for one in made.choices) != known:
        raise WrongField("choices", f"must be {known}, in this order")
    return made


def _look(toml: Toml) -> Look:
    looks: dict[str, Look] = {"prose": "prose", "line": "line", "date": "date", "choice": "choice"}
    return looks[take_choice(toml, "look", looks)]


def _choice(toml: Toml) -> Choice:
    refuse_unknown(toml, {"key", "words"})
    key = toml.get("key", "")
    if not isinstance(key, str):
        raise WrongField("choices", "a key is a text")
    return Choice(key, take_text(toml, "words", LONGEST))


def _block(toml: Toml) -> Block:
    refuse_unknown(toml, {"heading", "lines", "shown"})
    lines = take_texts(toml, "lines", LONGEST)
    shown = _one_of(toml, "shown", ("contact", "no_contact"))
    when: Shown = "contact" if shown == "contact" else "no_contact" if shown else ""
    return Block(_maybe(toml, "heading"), lines, when)


def _waiting(toml: Toml, fields: tuple[Field, ...]) -> Waiting:
    refuse_unknown(toml, {"until", "for", "words", "alone"})
    days = [one.id for one in fields if one.holds is Holds.DAY]
    ids = [one.id for one in fields]
    return Waiting(
        until=take_choice(toml, "until", days),
        words=take_text(toml, "words", LONGEST),
        alone=take_text(toml, "alone", LONGEST),
        for_words=take_choice(toml, "for", ids) if "for" in toml else "",
    )


def _note(toml: Toml, table: str) -> str:
    if "note" in toml and not Keeping(table).has_notes:
        raise WrongField("note", f"{table} has no notes")
    return _maybe(toml, "note")


def _fed(feed: object) -> str:
    if feed not in FED:
        raise WrongField("feeds", "must be of " + ", ".join(FED))
    return str(feed)


def _some(toml: Toml, field: str) -> list[object]:
    return take_list(toml, field) if field in toml else []


def _maybe(toml: Toml, field: str) -> str:
    return take_text(toml, field, LONGEST) if field in toml else ""


def _maybe_told(toml: Toml, field: str) -> str:
    return take_told(toml, field) if field in toml else ""


def _one_of(toml: Toml, field: str, choices: tuple[str, ...]) -> str:
    return take_choice(toml, field, choices) if field in toml else ""
