"""An error in a file that came with the program: it is named, and the rest works."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QLabel, QListWidget

from reconcile_gui.resources import resource
from reconcile_gui.shell import settings_room
from reconcile_gui.shell.coach_rules import CoachRules
from reconcile_gui.shell.help_words import help_pages
from reconcile_gui.shell.shipped_texts import broken_texts
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]

BREAKS = {
    "questions/en/a_what_happened.toml": ('id = "A2"', 'id = "A2"\ncolour = "red"'),
    "questions/en/l_letting_go.toml": ("intro", "intro = 3\nintroo"),
    "guides/en/11_listening_log.toml": ("title = ", "titles = "),
    "care/en/pages.toml": ("title = ", "title = 3 #"),
    "care/en/status.toml": ("open_since", "opened_since"),
    "coach/en/openness/wording.toml": ('severity = "stop"', 'severity = "loud"'),
    "boundaries/en/starters.toml": ('whose = "mine"', 'whose = "hers"'),
    "help/en/today.md": ("](promises)", "](promised)"),
}


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """Return a copy of the program's own texts, for a person to edit."""
    for kind in ("questions", "guides", "care", "boundaries", "coach", "help"):
        copytree(resource(kind), tmp_path / kind)
    return tmp_path


def spoil(folder: Path, file: str, before: str, after: str) -> None:
    """Edit a file as somebody might who mistypes."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def told(folder: Path) -> list[str]:
    """Return what is said about these files."""
    rules = CoachRules(folder / "coach/en")
    kinds = ("questions", "guides", "care", "boundaries")
    questions, guides, care, boundaries = (folder / kind / "en" for kind in kinds)
    return broken_texts(questions, guides, care, boundaries, rules, help_pages(folder / "help"))


def test_nothing_is_wrong_with_what_is_shipped(edited: Path) -> None:
    """Nobody sees the section who has not edited a file."""
    assert told(edited) == []


@pytest.mark.parametrize("file", BREAKS)
def test_an_error_is_named_with_its_file(edited: Path, file: str) -> None:
    """A question, a page of help, a sentence: file, id and field."""
    spoil(edited, file, *BREAKS[file])

    lines = told(edited)

    assert lines
    assert Path(file).name in lines[0].partition(":")[0]


def test_id_and_field_are_named(edited: Path) -> None:
    """A file has many entries, and an entry many fields."""
    spoil(edited, "questions/en/a_what_happened.toml", 'id = "A2"', 'id = "A2"\ncolour = "red"')

    assert told(edited) == ["a_what_happened.toml, A2, colour: is not a field that is known"]


def test_a_file_that_is_no_text_at_all_is_named(edited: Path) -> None:
    """Saved in another form by an editor; the sentences that are left still stand."""
    (edited / "care/en/status.toml").write_bytes(b"\xff\xfe")
    (edited / "coach/en/guards.toml").write_bytes(b"= = =")

    lines = told(edited)

    assert lines[0] == "status.toml: the file is not UTF-8"
    assert any(line.startswith("guards.toml: not TOML") for line in lines)


def test_settings_name_it_where_there_is_something_to_name(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a section of its own, and only then."""
    line = "a.toml, A2, why: is missing"
    monkeypatch.setattr(settings_room, "broken_texts", lambda *_: [line])
    house.built.tools.theme.missing_fonts = ("SourceSans3-It.ttf",)
    house.lay_in()
    house.start()
    house.window.actions_table["settings"].trigger()
    sections = house.find(QListWidget, "settings_sections")
    sections.setCurrentRow(sections.count() - 1)
    house.settle()

    assert sections.currentItem().text() == "Texts of the program"
    assert house.find(QLabel, "broken_texts").text().splitlines() == [
        line,
        "fonts/SourceSans3-It.ttf: missing or damaged; the system’s typeface is used instead",
    ]
    assert house.is_seen("broken_texts")


def test_settings_are_as_ever_where_nothing_is_wrong(house: House) -> None:
    """Six sections, and nothing about files."""
    house.lay_in()
    house.start()
    house.window.actions_table["settings"].trigger()
    sections = house.find(QListWidget, "settings_sections")

    assert sections.item(sections.count() - 1).text() == "This workbook"
