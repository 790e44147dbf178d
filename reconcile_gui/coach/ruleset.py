"""Reads the rules of one language from their files; a broken rule is left out and named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.coach.patterns import BadPattern, compiled
from reconcile_gui.coach.rule import Example, Rule, Severity, Source
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_choice,
    take_table,
    take_tables,
    take_text,
    take_texts,
    take_truth,
)

SOURCES_FILE = "sources.toml"
GUARDS_FILE = "guards.toml"
CHOSEN = "chosen"

# Chosen: what fits a note of four lines; a pattern longer than this nobody can read.
LONGEST_TEXT = 400
LONGEST_TITLE = 80
LONGEST_PATTERN = 1000
FEWEST_EXAMPLES = 2

_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_ANY_PLACE = re.compile(r"\{(?!partner\})|(?<!\{partner)\}")
_MUST = frozenset(
    {"id", "group", "title", "why", "suggest", "severity", "sources", "needs", "patterns"}
)
_MAY = frozenset({"guards", "in_quotes"})
_EXAMPLES = frozenset({"match", "clean", "near_miss"})


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of one language in the order of their files, and what was left out."""

    rules: tuple[Rule, ...]
    problems: tuple[FileProblem, ...] = ()

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule with this id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    @property
    def care(self) -> tuple[Rule, ...]:
        """Return the rules that open the care panel."""
        return tuple(rule for rule in self.rules if rule.severity is Severity.CARE)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the rules of all files lean on, and the ids taken so far."""

    sources: dict[str, Source]
    guards: dict[str, re.Pattern[str]]
    taken: set[str]


def load_ruleset(folder: Path) -> Ruleset:
    """Return the rules in a folder of TOML files ("coach/en").

    Beside files of [[rule]] tables the folder holds sources.toml and guards.toml.
    Raises nothing for broken content: each thing that cannot be used is left out and
    stands in `problems` with its file, rule and field.
    """
    problems: list[FileProblem] = []
    shared = _Shared(_load_sources(folder, problems), _load_guards(folder, problems), set())
    rules: list[Rule] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name not in (SOURCES_FILE, GUARDS_FILE):
            rules += _load_rules(path, shared, problems)
    return Ruleset(tuple(rules), tuple(problems))


def _load_rules(path: Path, shared: _Shared, problems: list[FileProblem]) -> list[Rule]:
    try:
        entries = take_tables(read_file(path, {"rule"}), "rule")
    except WrongField as wrong:
        problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
        return []
    rules = []
    for place, entry in enumerate(entries, start=1):
        try:
            rules.append(_rule(as_table(entry), shared))
        except WrongField as wrong:
            name = entry_name(entry, "rule", place)
            problems.append(FileProblem(path.name, name, wrong.field, wrong.said))
    return rules


def _load_sources(folder: Path, problems: list[FileProblem]) -> dict[str, Source]:
    sources = {}
    for key, entry in _load_named(folder / SOURCES_FILE, "source", problems).items():
        try:
            sources[key] = _source(key, as_table(entry))
        except WrongField as wrong:
            problems.append(FileProblem(SOURCES_FILE, key, wrong.field, wrong.said))
    return sources


def _load_guards(folder: Path, problems: list[FileProblem]) -> dict[str, re.Pattern[str]]:
    guards = {}
    named = _load_named(folder / GUARDS_FILE, "guard", problems)
    for key in named:
        try:
            guards[key] = compiled(take_text(named, key, LONGEST_PATTERN), ())
        except WrongField as wrong:
            problems.append(FileProblem(GUARDS_FILE, key, "", wrong.said))
        except BadPattern as bad:
            problems.append(FileProblem(GUARDS_FILE, key, "", str(bad)))
    return guards


def _load_named(path: Path, field: str, problems: list[FileProblem]) -> Table:
    """Return the table [field] of a file: its keys are names that rules use."""
    try:
        return take_table(read_file(path, {field}), field)
    except WrongField as wrong:
        problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
        return {}


def _source(key: str, table: Table) -> Source:
    refuse_unknown(table, {"author", "title", "year", "read"})
    year = table.get("year")
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise WrongField("year", "must be a whole number")
    author, title = (take_text(table, field, LONGEST_TEXT) for field in ("author", "title"))
    return Source(key, author, title, year, take_truth(table, "read"))


def _rule(table: Table, shared: _Shared) -> Rule:
    refuse_unknown(table, {*_MUST, *_MAY, "examples"})
    examples = take_table(table, "examples")
    refuse_unknown(examples, _EXAMPLES)
    matches = tuple(_example(marked) for marked in _sentences(examples, "match"))
    needs = take_texts(table, "needs", LONGEST_TITLE)
    rule = Rule(
        id=_new_id(table, shared.taken),
        group=take_text(table, "group", LONGEST_TITLE),
        title=take_text(table, "title", LONGEST_TITLE),
        why=_note(table, "why"),
        suggest=_note(table, "suggest"),
        severity=Severity(take_choice(table, "severity", Severity)),
        sources=_cited(table, shared.sources),
        needs=needs,
        patterns=_patterns(table, [example.text for example in matches]),
        guards=_guards(table, shared.guards),
        in_quotes=take_truth(table, "in_quotes") if "in_quotes" in table else False,
        examples=matches,
        clean=_sentences(examples, "clean"),
        near_misses=_sentences(examples, "near_miss") if "near_miss" in examples else (),
    )
    _check_words_needed(rule)
    shared.taken.add(rule.id)
    return rule


def _new_id(table: Table, taken: set[str]) -> str:
    rule_id = take_text(table, "id", LONGEST_TITLE)
    if not _ID.fullmatch(rule_id):
        raise WrongField("id", "must be letters, digits and hyphens")
    if rule_id in taken:
        raise WrongField("id", "is used twice")
    return rule_id


def _note(table: Table, field: str) -> str:
    note = take_text(table, field, LONGEST_TEXT)
    if _ANY_PLACE.search(note):
        raise WrongField(field, "may hold {partner} and no other braces")
    return note


def _cited(table: Table, sources: dict[str, Source]) -> tuple[Source, ...]:
    keys = take_texts(table, "sources", LONGEST_TITLE)
    for key in keys:
        if key != CHOSEN and key not in sources:
            raise WrongField("sources", f"{key!r} is not in {SOURCES_FILE}")
    return tuple(sources[key] for key in keys if key != CHOSEN)


def _patterns(table: Table, probes: list[str]) -> tuple[re.Pattern[str], ...]:
    try:
        return tuple(
            compiled(pattern, probes) for pattern in take_texts(table, "patterns", LONGEST_PATTERN)
        )
    except BadPattern as bad:
        raise WrongField("patterns", str(bad)) from bad


def _guards(table: Table, guards: dict[str, re.Pattern[str]]) -> tuple[re.Pattern[str], ...]:
    if "guards" not in table:
        return ()
    names = take_texts(table, "guards", LONGEST_TITLE)
    for name in names:
        if name not in guards:
            raise WrongField("guards", f"{name!r} is not in {GUARDS_FILE}")
    return tuple(guards[name] for name in names)


def _sentences(examples: Table, field: str) -> tuple[str, ...]:
    at_least = 1 if field == "near_miss" else FEWEST_EXAMPLES
    try:
        return take_texts(examples, field, LONGEST_TEXT, at_least)
    except WrongField as wrong:
        raise WrongField(f"examples.{field}", wrong.said) from wrong


def _example(marked: str) -> Example:
    try:
        return Example.parse(marked)
    except ValueError as bad:
        raise WrongField("examples.match", str(bad)) from bad


def _check_words_needed(rule: Rule) -> None:
    """Refuse needs that cannot be found, and clean examples that prove nothing."""
    if any(need != need.lower() or " " in need for need in rule.needs):
        raise WrongField("needs", "must be single words in lower case")
    if not any(need in clean.lower() for clean in rule.clean for need in rule.needs):
        raise WrongField("examples.clean", "one must hold a word of needs")
