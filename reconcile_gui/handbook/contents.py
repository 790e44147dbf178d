"""Which help pages there are, in what order, and what each is about; in every language the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_tables,
    take_text,
    take_texts,
    take_truth,
)

CONTENTS_FILE = "contents.toml"
LONGEST = 60
_ID = re.compile(r"[a-z][a-z-]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. screens: object names of what F1 shows it for.

    settings, preferences: names of what it explains, in the settings file and in the
    workbook. has_rules: the rules of the coach stand below its text.
    """

    id: str
    group: str
    screens: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    preferences: tuple[str, ...] = ()
    has_rules: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """Every page in its order, and what of the file could not be used."""

    entries: tuple[Entry, ...]
    problems: tuple[FileProblem, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups in their order."""
        return tuple(dict.fromkeys(entry.group for entry in self.entries))


def load_contents(folder: Path) -> Contents:
    """Return the pages that "contents.toml" in `folder` lists.

    Raises nothing for broken content: an entry that cannot be used is left out and stands
    in `problems`.
    """
    problems: list[FileProblem] = []
    entries: list[Entry] = []
    try:
        groups = take_tables(read_file(folder / CONTENTS_FILE, {"group"}), "group")
    except WrongField as wrong:
        return Contents((), (FileProblem(CONTENTS_FILE, "", wrong.field, wrong.said),))
    for place, one in enumerate(groups, start=1):
        try:
            group = as_table(one)
            refuse_unknown(group, {"id", "page"})
            group_id, pages = _id(group), take_tables(group, "page")
        except WrongField as wrong:
            name = entry_name(one, "group", place)
            problems.append(FileProblem(CONTENTS_FILE, name, wrong.field, wrong.said))
            continue
        for number, page in enumerate(pages, start=1):
            try:
                entries.append(_entry(as_table(page), group_id, entries))
            except WrongField as wrong:
                name = entry_name(page, f"{group_id}, page", number)
                problems.append(FileProblem(CONTENTS_FILE, name, wrong.field, wrong.said))
    return Contents(tuple(entries), tuple(problems))


def _entry(table: Table, group: str, before: list[Entry]) -> Entry:
    refuse_unknown(table, {"id", "screens", "settings", "preferences", "rules"})
    page_id = _id(table)
    if any(page_id == entry.id for entry in before):
        raise WrongField("id", "is used twice")
    screens, settings, preferences = (
        take_texts(table, field, LONGEST) if field in table else ()
        for field in ("screens", "settings", "preferences")
    )
    taken = {screen for entry in before for screen in entry.screens}
    for screen in screens:
        if screen in taken:
            raise WrongField("screens", f"“{screen}” has a page already")
    has_rules = "rules" in table and take_truth(table, "rules")
    return Entry(page_id, group, screens, settings, preferences, has_rules)


def _id(table: Table) -> str:
    found = take_text(table, "id", LONGEST)
    if not _ID.fullmatch(found):
        raise WrongField("id", "must be of small letters and hyphens")
    return found
