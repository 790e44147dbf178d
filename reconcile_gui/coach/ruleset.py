"""Reads the rules of one language from their files; a broken rule is left out and named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, TypedDict, TypeVar

from reconcile_gui.coach.feelings import FEELINGS_FILE, Feelings
from reconcile_gui.coach.named import SHORTHAND_FILE, VOCABULARY_FILE
from reconcile_gui.coach.patterns import BadPattern, Pattern, read_pattern
from reconcile_gui.coach.rule import Cue, Example, Positive, Rule, Severity, Source
from reconcile_gui.coach.shared import (
    GUARDS_FILE,
    LONGEST_PATTERN,
    LONGEST_TEXT,
    SOURCES_FILE,
    Guards,
    Shared,
    load_shared,
)
from reconcile_gui.coach.shorthand import WRITTEN_OUT, Shorthand
from reconcile_gui.text.blank import BLANK
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

CHOSEN = "chosen"
CARE_FILE = "care.toml"
# Beside the care rules, which are read alone: a file for each rule, in folders by meaning.
RULES_FOLDER = "rules"
# The parts of a letter, in the order that is proposed.
PART_IDS = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")
LONGEST_TITLE = 80
FEWEST_EXAMPLES = 2

_BESIDE_RULES = {SOURCES_FILE, GUARDS_FILE, VOCABULARY_FILE, FEELINGS_FILE, SHORTHAND_FILE}
_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_ANY_PLACE = re.compile(r"\{(?!partner\})|(?<!\{partner)\}")
_OF_EVERY_CUE = {"id", "title", "sources", "patterns", "guards", "in_quotes", "examples"}
_OF_RULE = _OF_EVERY_CUE | {"group", "why", "suggest", "starter", "severity", "shape"}
_OF_SHAPE = {"title", "patterns", "guards", "examples"}
_OF_POSITIVE = _OF_EVERY_CUE | {"parts", "said"}
_EXAMPLES = frozenset({"match", "clean", "near_miss"})

_C = TypeVar("_C", bound=Cue)


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of one language in the order of their files, and what was left out.

    problems: one for each thing that cannot be used; all others work.
    """

    rules: tuple[Rule, ...]
    problems: tuple[FileProblem, ...] = ()
    positives: tuple[Positive, ...] = ()
    feelings: Feelings = Feelings()  # noqa: RUF009 - frozen and empty
    shorthand: Shorthand = WRITTEN_OUT

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule with this id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def positive(self, positive_id: str) -> Positive | None:
        """Return the positive pattern with this id, or None."""
        return next((each for each in self.positives if each.id == positive_id), None)

    @property
    def care(self) -> tuple[Rule, ...]:
        """Return the rules that open the care panel."""
        return tuple(rule for rule in self.rules if rule.severity is Severity.CARE)


def load_ruleset(
    folder: Path, *, care_only: bool = False, shared_in: Path | None = None
) -> Ruleset:
    """Return the rules in a folder of TOML files ("coach/en").

    care_only: read the rules of care.toml alone, which takes a tenth of the time.
    shared_in: the folder with the files beside the rules, where it is another.

    Any number of files hold [[rule]] and [[positive]] tables, in the folder itself and
    at any depth of its folder "rules". Beside them stand sources.toml, guards.toml,
    vocabulary.toml, shorthand.toml and feelings.toml. Raises nothing for
    broken content: each thing that cannot be used is left out and stands in `problems`
    with its file, id and field.
    """
    problems: list[FileProblem] = []
    shared = load_shared(shared_in or folder, problems)
    rules: list[Rule] = []
    positives: list[Positive] = []
    file_of: dict[str, str] = {}
    for path in _files_of_rules(folder, care_only=care_only):
        try:
            table = read_file(path, {"rule", "positive"})
            if "rule" in table or "positive" not in table:
                found = _load(path.name, table, "rule", _rule, shared, problems)
                file_of |= dict.fromkeys((rule.id for rule in found), path.name)
                rules += found
            if "positive" in table:
                positives += _load(path.name, table, "positive", _positive, shared, problems)
        except WrongField as wrong:
            problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
    _check_groups(file_of, rules, problems)
    return Ruleset(
        tuple(rules), tuple(problems), tuple(positives), shared.feelings, shared.shorthand
    )


def _files_of_rules(folder: Path, *, care_only: bool) -> list[Path]:
    if care_only:
        return sorted(folder.glob(CARE_FILE))
    found = [*sorted(folder.glob("*.toml")), *sorted((folder / RULES_FOLDER).rglob("*.toml"))]
    return [path for path in found if path.name not in _BESIDE_RULES]


def _load(
    file: str,
    table: Table,
    kind: str,
    read: Callable[[Table, Shared], _C],
    shared: Shared,
    problems: list[FileProblem],
) -> list[_C]:
    """Return the entries that can be used; the others are named among the problems."""
    usable = []
    for place, entry in enumerate(take_tables(table, kind), start=1):
        try:
            cue = read(as_table(entry), shared)
        except WrongField as wrong:
            name = entry_name(entry, kind, place)
            problems.append(FileProblem(file, name, wrong.field, wrong.said))
        else:
            shared.taken.add(cue.id)
            usable.append(cue)
    return usable


def _rule(table: Table, shared: Shared) -> Rule:
    refuse_unknown(table, _OF_RULE)
    rule = Rule(
        **_named(table, shared),
        **_searched(table, shared)._asdict(),
        group=take_text(table, "group", LONGEST_TITLE),
        why=_note(table, "why"),
        suggest=_note(table, "suggest"),
        starter=_starter(table),
        severity=Severity(take_choice(table, "severity", Severity)),
    )
    if "shape" not in table:
        return rule
    return replace(rule, shapes=tuple(_shapes(rule, table, shared)))


def _shapes(rule: Rule, table: Table, shared: Shared) -> Iterator[Rule]:
    """Yield the rule as it is looked for in each of its other shapes."""
    for place, each in enumerate(take_tables(table, "shape"), start=1):
        try:
            shape = as_table(each)
            refuse_unknown(shape, _OF_SHAPE)
            title = take_text(shape, "title", LONGEST_TITLE)
            yield replace(rule, title=title, **_searched(shape, shared)._asdict())
        except WrongField as wrong:
            raise WrongField(f"shape {place}, {wrong.field}", wrong.said) from wrong


def _positive(table: Table, shared: Shared) -> Positive:
    refuse_unknown(table, _OF_POSITIVE)
    return Positive(
        **_named(table, shared),
        **_searched(table, shared)._asdict(),
        parts=_parts(table),
        said=_note(table, "said") if "said" in table else "",
    )


class _Searched(NamedTuple):
    """What of a `Cue` is its own in each shape."""

    patterns: tuple[Pattern, ...]
    guards: tuple[Pattern, ...]
    guards_after: tuple[Pattern, ...]
    examples: tuple[Example, ...]
    clean: tuple[str, ...]
    near_misses: tuple[str, ...]


class _Named(TypedDict):
    """What of a `Cue` all its shapes have in common."""

    id: str
    title: str
    sources: tuple[Source, ...]
    in_quotes: bool


def _named(table: Table, shared: Shared) -> _Named:
    return {
        "id": _new_id(table, shared.taken),
        "title": take_text(table, "title", LONGEST_TITLE),
        "sources": _cited(table, shared.sources),
        "in_quotes": take_truth(table, "in_quotes") if "in_quotes" in table else False,
    }


def _searched(table: Table, shared: Shared) -> _Searched:
    examples = take_table(table, "examples")
    refuse_unknown(examples, _EXAMPLES)
    before, after = _guards(table, shared.guards)
    matches = tuple(_example(marked) for marked in _sentences(examples, "match"))
    searched = _Searched(
        patterns=_patterns(table, shared, [example.text for example in matches]),
        guards=before,
        guards_after=after,
        examples=matches,
        clean=_sentences(examples, "clean"),
        near_misses=_sentences(examples, "near_miss") if "near_miss" in examples else (),
    )
    _check_clean(searched)
    return searched


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


def _starter(table: Table) -> str:
    if "starter" not in table:
        return ""
    starter = take_text(table, "starter", LONGEST_TITLE)
    if BLANK not in starter or "{" in starter:
        raise WrongField("starter", f"must hold a blank {BLANK}, and no braces")
    return starter


def _parts(table: Table) -> tuple[str, ...]:
    parts = table.get("parts")
    if parts == []:
        return ()
    named = take_texts(table, "parts", LONGEST_TITLE)
    for part in named:
        if part not in PART_IDS:
            raise WrongField("parts", f"{part!r} is no part of a letter")
    return named


def _cited(table: Table, sources: dict[str, Source]) -> tuple[Source, ...]:
    keys = take_texts(table, "sources", LONGEST_TITLE)
    for key in keys:
        if key != CHOSEN and key not in sources:
            raise WrongField("sources", f"{key!r} is not in {SOURCES_FILE}")
    return tuple(sources[key] for key in keys if key != CHOSEN)


def _patterns(table: Table, shared: Shared, probes: list[str]) -> tuple[Pattern, ...]:
    try:
        return tuple(
            read_pattern(pattern, shared.vocabulary, probes, is_tested=shared.is_tested)
            for pattern in take_texts(table, "patterns", LONGEST_PATTERN)
        )
    except BadPattern as bad:
        raise WrongField("patterns", str(bad)) from bad


def _guards(table: Table, shared: Guards) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
    """Return the guards looked for before the words, and those behind them."""
    if "guards" not in table:
        return (), ()
    names = take_texts(table, "guards", LONGEST_TITLE)
    for name in names:
        if name not in shared.before and name not in shared.after:
            raise WrongField("guards", f"{name!r} is not in {GUARDS_FILE}")
    return (
        tuple(shared.before[name] for name in names if name in shared.before),
        tuple(shared.after[name] for name in names if name in shared.after),
    )


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


def _check_clean(cue: _Searched) -> None:
    """Refuse clean examples that prove nothing, as no pattern is tried on them."""
    if not any(each.may_be_in(clean.lower()) for clean in cue.clean for each in cue.patterns):
        raise WrongField("examples.clean", "one must hold a word that a pattern needs")


def _check_groups(file_of: dict[str, str], rules: list[Rule], problems: list[FileProblem]) -> None:
    """Name the groups of which no example has an emoji or a curly apostrophe."""
    for group in dict.fromkeys(rule.group for rule in rules):
        members = [rule for rule in rules if rule.group == group]
        if all(example.text.isascii() for rule in members for example in rule.examples):
            first = members[0].id
            said = f"none of {group!r} has an emoji or a curly apostrophe"
            problems.append(FileProblem(file_of[first], first, "examples.match", said))
