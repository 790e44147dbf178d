"""The catalogues of the interface: in step with the source, whole, and with the same places."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from reconcile_gui.resources import resource
from reconcile_gui.settings import LANGUAGES
from reconcile_gui.shell.actions import COMMANDS, MENUS
from tests.project import CHECKOUT, nodes, python_files

CATALOGUES = resource("languages")
SPOKEN = tuple(each for each in LANGUAGES if each != "system")
TRANSLATED = tuple(each for each in SPOKEN if each != "en")
PLACE = re.compile(r"\{[^{}]*\}|%n|%\d|</?[a-z]+[^>]*>|\n")
ACCESS_KEY = re.compile(r"&(?=[^\s&])")
# What a German sentence about somebody else's name must not do with it.
INFLECTED = re.compile(r"\{partner\}(?:['’]?s\b|['’])")


@dataclass(frozen=True)
class Message:
    """One text of a catalogue. forms: one, or one for each plural of the language."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool

    @property
    def named(self) -> str:
        """Return what to call it in a list of mistakes."""
        return f"{self.context}: {self.source[:60]}"


@cache
def messages(language: str) -> tuple[Message, ...]:
    """Return every text of a catalogue."""
    root = ET.parse(CATALOGUES / f"reconcile_{language}.ts").getroot()  # noqa: S314 - our own
    found: list[Message] = []
    for context in root.iter("context"):
        for each in context.iter("message"):
            told = each.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    each.findtext("source", ""),
                    each.findtext("comment", ""),
                    tuple(forms),
                    each.get("numerus") == "yes",
                    told.get("type") is None,
                )
            )
    return tuple(found)


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the catalogues as they come out of the source now."""
    folder = tmp_path_factory.mktemp("languages")
    for each in CATALOGUES.glob("*.ts"):
        shutil.copy(each, folder)
    subprocess.run(
        ["sh", "packaging/translations.sh", str(folder)], cwd=CHECKOUT, check=True, timeout=60
    )
    return folder


@pytest.mark.parametrize("language", SPOKEN)
def test_a_catalogue_is_in_step_with_the_source(language: str, made_anew: Path) -> None:
    """A sentence that is changed in the source is English again in every other language.

    Mend it with “make translations”, and translate what is unfinished then.
    """
    for ending in ("ts", "qm"):
        name = f"reconcile_{language}.{ending}"
        assert (CATALOGUES / name).read_bytes() == (made_anew / name).read_bytes(), name


def test_every_language_of_the_settings_has_its_catalogue() -> None:
    """A choice without one would be English under another name."""
    assert {each.stem for each in CATALOGUES.glob("*.qm")} == {f"reconcile_{e}" for e in SPOKEN}


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_is_left_unfinished(language: str) -> None:
    """Half a page in one language and half in another reads as broken."""
    assert [
        each.named for each in messages(language) if not each.is_finished or not all(each.forms)
    ] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_places_and_signs_are_those_of_the_source(language: str) -> None:
    """A place that is missing loses a name or a day; one too many ends the program."""
    wrong = [
        each.named
        for each in messages(language)
        for place, form in enumerate(each.forms)
        if set(PLACE.findall(form)) != set(PLACE.findall(each.source))
        and not (each.is_plural and place == 0)  # "one page" may do without its number
    ]
    assert wrong == []


@pytest.mark.parametrize("language", SPOKEN)
def test_blanks_at_the_ends_and_access_keys_are_kept(language: str) -> None:
    """Alt and a letter lead to the same commands in every language."""
    edges = re.compile(r"^\s*|\s*$")
    assert [
        each.named
        for each in messages(language)
        for form in each.forms
        if edges.findall(form) != edges.findall(each.source)
        or len(ACCESS_KEY.findall(form)) != len(ACCESS_KEY.findall(each.source))
    ] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_commands_of_a_menu_have_one_access_key(language: str) -> None:
    """The second of them could not be reached by it."""
    told = {each.source: each.forms[0] for each in messages(language) if each.context == "Menus"}

    def key_of(text: str) -> str:
        found = ACCESS_KEY.search(told[text])
        return told[text][found.end()].lower() if found else ""

    menus = {"": [text for _, text in MENUS]}
    for command in COMMANDS:
        if command.menu:
            menus.setdefault(command.menu, []).append(command.text)
    twice = {
        menu: [key for key, count in Counter(map(key_of, texts)).items() if key and count > 1]
        for menu, texts in menus.items()
    }
    assert {menu: keys for menu, keys in twice.items() if keys} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_tone_is_calm_in_every_language(language: str) -> None:
    """No exclamation marks; a name of somebody else is never bent, for nobody can know how."""
    assert [
        each.named
        for each in messages(language)
        for form in each.forms
        if "!" in form or INFLECTED.search(form)
    ] == []


def test_nothing_that_translates_goes_by_another_name() -> None:
    """Who collects the texts knows `tr` and `translate` alone; ten sentences were missed."""
    renamed = [
        f"{file.name}:{each.lineno}"
        for file in python_files("reconcile_gui")
        for each in nodes(file)
        if isinstance(each, ast.Assign)
        and isinstance(each.value, ast.Attribute)
        and each.value.attr in ("tr", "translate")
        and [ast.unparse(target) for target in each.targets] != ["translate"]
    ]
    assert renamed == []
