"""All help pages of a language, read from their files and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.handbook.contents import Entry, load_contents
from reconcile_gui.handbook.page_text import COMMAND_LINK, Block, Fill, PageText, read_page
from reconcile_gui.resources import ENGLISH
from reconcile_gui.text.checked import FileProblem, WrongField, read_file, take_table, take_text

GROUPS_FILE = "groups.toml"
LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page. language: in which its text is there, English where it is not translated."""

    entry: Entry
    text: PageText
    language: str

    @property
    def id(self) -> str:
        """Return its name, the same in every language."""
        return self.entry.id

    @property
    def title(self) -> str:
        """Return its title."""
        return self.text.title

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return what stands below the title."""
        return self.text.blocks


@dataclass(frozen=True, slots=True)
class Book:
    """Pages in their order; groups: the title of each; what had to be left out."""

    pages: tuple[HelpPage, ...]
    groups: Mapping[str, str]
    problems: tuple[FileProblem, ...] = ()

    def page(self, page_id: str) -> HelpPage | None:
        """Return a page, or None where there is none or its text could not be used."""
        return next((page for page in self.pages if page.id == page_id), None)

    def for_screen(self, names: Iterable[str]) -> HelpPage | None:
        """Return the page for the first of these object names that has one."""
        by_screen = {screen: page for page in self.pages for screen in page.entry.screens}
        return next((by_screen[each] for each in names if each in by_screen), None)


def load_book(folder: Path, language: str, fill: Fill, commands: Collection[str]) -> Book:
    """Return the pages in `folder` ("help") in a language, each in English where it is missing.

    fill: as in `read_page`. commands: those that a link may lead to. Raises nothing for
    broken content: what cannot be used is left out, in favour of English, and stands in
    `problems`.
    """
    contents = load_contents(folder)
    problems = list(contents.problems)
    known = {entry.id for entry in contents.entries} | {COMMAND_LINK + one for one in commands}
    pages: list[HelpPage] = []
    for entry in contents.entries:
        for tongue in dict.fromkeys((language, ENGLISH)):
            path = folder / tongue / f"{entry.id}.md"
            if tongue != ENGLISH and not path.exists():
                continue
            try:
                pages.append(HelpPage(entry, _checked(path, fill, known), tongue))
            except WrongField as wrong:
                name = f"{tongue}/{path.name}"
                problems.append(FileProblem(name, "", wrong.field, wrong.said))
            else:
                break
    return Book(tuple(pages), _groups(folder, language, contents.groups, problems), tuple(problems))


def _checked(path: Path, fill: Fill, known: Collection[str]) -> PageText:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise WrongField("", "the file cannot be read") from problem
    except UnicodeDecodeError as problem:
        raise WrongField("", "the file is not UTF-8") from problem
    page = read_page(text, fill)
    for link in sorted(page.links):
        if link not in known:
            raise WrongField("", f"a link leads to “{link}”, which is no page")
    return page


def _groups(
    folder: Path, language: str, wanted: Iterable[str], problems: list[FileProblem]
) -> dict[str, str]:
    """Return the titles of groups; one that has none is called by its id."""
    titles: dict[str, str] = {}
    for tongue in dict.fromkeys((ENGLISH, language)):
        path = folder / tongue / GROUPS_FILE
        if tongue != ENGLISH and not path.exists():
            continue
        name = f"{tongue}/{GROUPS_FILE}"
        try:
            table = take_table(read_file(path, {"group"}), "group")
        except WrongField as wrong:
            problems.append(FileProblem(name, "", wrong.field, wrong.said))
            continue
        for group in wanted:
            try:
                titles[group] = take_text(table, group, LONGEST_TITLE)
            except WrongField as wrong:
                problems.append(FileProblem(name, "", wrong.field, wrong.said))
    return {group: titles.get(group, group) for group in wanted}
