"""Shipped texts in other languages are built as the English ones are, place by place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from reconcile_gui.boundaries.starters import load_starters
from reconcile_gui.care.help_entries import load_help
from reconcile_gui.care.pages import load_pages
from reconcile_gui.care.status_words import load_status_texts
from reconcile_gui.reflection.guides.files import shipped_guides
from reconcile_gui.reflection.question_files import SOURCES_FILE, shipped_questions
from reconcile_gui.resources import ENGLISH, resource

AREAS = ("questions", "guides", "care", "boundaries")
PLACE = re.compile(r"\{[^{}]*\}|___")
# What is a key, a number or a choice, and never a sentence: the same in every language.
NOT_WORDS = frozenset(
    {"id", "table", "kind", "look", "feeds", "place", "needs", "shown", "key", "whose"}
    | {"questions", "headings", "number", "checked_on", "read", "care", "heavy", "afraid", "once"}
    | {"until", "for", "year", "format"}
)


def translated(area: str) -> list[Path]:
    """Return the folders of an area that are not the English one."""
    return [each for each in sorted(resource(area).iterdir()) if is_translated(each)]


def is_translated(folder: Path) -> bool:
    """Return whether it is a folder of another language than English."""
    return folder.is_dir() and folder.name != ENGLISH


FILES = [
    path
    for area in AREAS
    for folder in translated(area)
    for path in sorted(folder.glob("*.toml"))
    if path.name != SOURCES_FILE
]


def named(path: Path) -> str:
    """Return a name for a test: "questions/de/a_what_happened"."""
    return "/".join((*path.parts[-3:-1], path.stem))


@cache
def table(path: Path) -> dict[str, object]:
    """Return what a file holds."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def leaves(node: object, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield everything in a file that holds nothing else, with the way to it.

    What has an id is named by it, so that the order of a list of such things is free.
    """
    if isinstance(node, dict):
        for key, each in node.items():
            yield from leaves(each, (*at, key))
    elif isinstance(node, list):
        for number, each in enumerate(node):
            known = each.get("id") if isinstance(each, dict) else None
            yield from leaves(each, (*at, str(known or number)))
    else:
        yield at, node


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_file_is_built_as_the_english_one(path: Path) -> None:
    """Answers are kept by id; a place that is lost is a name or a day that nobody reads."""
    theirs = dict(leaves(table(path)))
    english = dict(leaves(table(path.parent.with_name(ENGLISH) / path.name)))
    # Who reads another language may need numbers that the English file has no reason for.
    own = {at for at in theirs if at[0] == "country" and at not in english}

    assert sorted(at for at in english if at not in theirs) == []
    assert sorted(at for at in theirs if at not in english and at not in own) == []
    for at in english:
        assert kept(at, theirs[at]) == kept(at, english[at]), at


def kept(at: tuple[str, ...], leaf: object) -> object:
    """Return what of a leaf must be the same in every language."""
    key = next(each for each in reversed(at) if not each.isdigit())
    # "your local emergency number" stands where a number does.
    is_told = key == "number" and not any(each.isdigit() or each == "." for each in str(leaf))
    is_word = isinstance(leaf, str) and (key not in NOT_WORDS or is_told)
    return set(PLACE.findall(str(leaf))) if is_word else leaf


@pytest.mark.parametrize("folder", translated("questions"), ids=named)
def test_every_question_is_read_in_its_language(folder: Path) -> None:
    """None falls back to English because of a slip."""
    bank = shipped_questions(folder)

    assert [str(each) for each in bank.problems] == []
    assert {each.language for each in bank.questions} == {folder.name}


@pytest.mark.parametrize("folder", translated("guides"), ids=named)
def test_every_guide_is_read_in_its_language(folder: Path) -> None:
    """One that is built otherwise would be shown in English."""
    english = shipped_guides(folder.with_name(ENGLISH), resource("questions", "en", SOURCES_FILE))
    shelf = shipped_guides(folder, resource("questions", "en", SOURCES_FILE))

    assert [str(each) for each in shelf.problems] == []
    assert not {each.title for each in shelf.guides} & {each.title for each in english.guides}


@pytest.mark.parametrize("folder", translated("care"), ids=named)
def test_care_is_read_whole_in_its_language(folder: Path) -> None:
    """Words of safety are the last that may be broken."""
    loaded = (load_pages(folder), load_status_texts(folder), load_help(folder))

    assert [str(problem) for each in loaded for problem in each.problems] == []


@pytest.mark.parametrize("folder", translated("boundaries"), ids=named)
def test_starters_are_read_whole_in_their_language(folder: Path) -> None:
    """A menu half in English reads as broken."""
    starters, english = load_starters(folder), load_starters(folder.with_name(ENGLISH))

    assert starters.problems == ()
    assert [each.id for each in starters.all] == [each.id for each in english.all]
    assert not set(starters.all) & set(english.all)
