"""Everything that can be done, set or noted is explained in the help pages, or a test fails."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from reconcile_gui.care.people import People
from reconcile_gui.coach.rule import Severity
from reconcile_gui.handbook.contents import load_contents
from reconcile_gui.handbook.page_text import Kind, read_page
from reconcile_gui.handbook.rules_listed import rules_as_blocks
from reconcile_gui.resources import ENGLISH
from reconcile_gui.settings import Settings
from reconcile_gui.shell.actions import COMMANDS
from reconcile_gui.shell.coach_rules import CoachRules
from reconcile_gui.shell.help_words import place, say_command, shown_keys
from reconcile_gui.shell.help_words import shipped_pages as book
from tests.project import CHECKOUT, python_files, tree

FOLDER = CHECKOUT / "resources" / "help"
RULES = CoachRules(CHECKOUT / "resources" / "coach" / "en")
LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
# What later versions of a settings file may hold is kept, and is nothing to explain.
NO_SETTING = {"unknown"}
FEWEST_WORDS, MOST_WORDS = 80, 260


def text_of(page_id: str) -> str:
    """Return all words of a page."""
    page = book().page(page_id)
    assert page is not None
    return " ".join(block.text for block in page.blocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_used(language: str) -> None:
    """Placeholders and links included: a broken one would leave its page out."""
    assert [str(problem) for problem in book(language).problems] == []
    assert len(book(language).pages) == len(load_contents(FOLDER).entries)


def test_no_two_entries_of_the_list_have_one_name() -> None:
    """Who hears the list could not tell them apart; groups stand in it as well."""
    titles = [*book().groups.values(), *(page.title for page in book().pages)]

    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_a_page(language: str) -> None:
    """A text that no list names is read by nobody."""
    listed = {entry.id for entry in load_contents(FOLDER).entries}

    assert {path.stem for path in (FOLDER / language).glob("*.md")} <= listed


def test_every_command_is_explained_where_it_is_found_and_with_its_keys() -> None:
    """The words and keys themselves are put in from the table of commands."""
    texts = {page.id: text_of(page.id) for page in book().pages}
    named = {
        command: [page.id for page in book().pages if command in page.text.commands]
        for command in (each.key for each in COMMANDS)
    }
    for command in COMMANDS:
        said = " ".join(texts[page] for page in named[command.key])

        assert named[command.key], f"no help page names {command.key}"
        assert place(command) in said, command.key
        assert shown_keys(command) in said, command.key


def test_every_setting_of_the_computer_is_explained() -> None:
    """What is only remembered, such as the place of the window, is told as well."""
    explained = {name for page in book().pages for name in page.entry.settings}

    assert explained == {field.name for field in fields(Settings)} - NO_SETTING


def test_every_choice_kept_in_the_workbook_is_explained() -> None:
    """Found in the code: whatever is handed to `prefer`."""
    explained = {name for page in book().pages for name in page.entry.preferences}
    preferred = set(preferences_in_the_code())

    assert len(preferred) > len(People().as_preferences())
    assert explained == preferred


def preferences_in_the_code() -> Iterator[str]:
    """Yield the key of every preference that some code writes."""
    paths = python_files("reconcile_gui")
    modules = [tree(path) for path in paths if "prefer(" in path.read_text("utf-8")]
    everywhere = {name: said for module in modules for name, said in constants_of(module)}
    yield from People().as_preferences()
    for module in modules:
        constants = {**everywhere, **dict(constants_of(module))}
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "prefer":
                yield from keys_of(node.args[0], constants)


def constants_of(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names of a module that stand for a text, and the text."""
    for node in module.body:
        if isinstance(node, ast.Assign):
            (target,) = node.targets
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name) and isinstance(value, ast.Constant):
                    yield name.id, str(value.value)


def keys_of(table: ast.expr, constants: dict[str, str]) -> Iterator[str]:
    """Yield the keys of a table that is written down, those of tables in it included."""
    if not isinstance(table, ast.Dict):
        return
    for key, value in zip(table.keys, table.values, strict=True):
        if key is None:
            for inner in ast.walk(value):
                if isinstance(inner, ast.Dict):
                    yield from keys_of(inner, constants)
            continue
        while isinstance(key, ast.Call | ast.Attribute):
            key = key.func if isinstance(key, ast.Call) else key.value
        yield constants[key.id] if isinstance(key, ast.Name) else str(ast.literal_eval(key))


def test_every_rule_is_listed_with_why_and_an_example() -> None:
    """Made of the rules, so that none can be missing or out of date."""
    rules = RULES.that_can_be_silenced().rules
    said = [block.text for block in rules_as_blocks(rules) if block.kind is Kind.POINT]

    assert len(said) == len(rules) > 50
    for rule in rules:
        line = next(each for each in said if each.startswith(f"{rule.title}: "))
        assert rule.why.partition("{")[0][1:] in line, rule.id
        assert (rule.examples[0].text in line) == (rule.severity is not Severity.CARE)
    assert [page.id for page in book().pages if page.entry.has_rules] == ["all-rules"]


def test_every_screen_is_a_name_in_the_code() -> None:
    """F1 would pass over one that is misspelt."""
    said = " ".join(path.read_text("utf-8") for path in python_files("reconcile_gui"))

    for page in book().pages:
        for screen in page.entry.screens:
            assert f'"{screen}"' in said or screen == "event_form", screen


def test_pages_are_short_and_can_be_reached_from_one_another() -> None:
    """Who reads in trouble reads a screen, not more."""
    linked = {link for page in book().pages for link in page.text.links}
    alone = [page.id for page in book().pages if page.id not in linked and not page.entry.screens]

    assert alone == []
    for page in book().pages:
        count = len(text_of(page.id).split())
        assert page.entry.has_rules or FEWEST_WORDS <= count <= MOST_WORDS, (page.id, count)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != ENGLISH])
def test_a_translation_names_the_same_commands_and_leads_to_the_same_pages(language: str) -> None:
    """What is lost on the way would be missing for those who read that language alone."""
    for path in sorted((FOLDER / language).glob("*.md")):
        ours, theirs = (
            read_page(Path(one).read_text("utf-8"), say_command)
            for one in (FOLDER / ENGLISH / path.name, path)
        )

        assert theirs.commands == ours.commands, path.name
        assert theirs.links == ours.links, path.name
