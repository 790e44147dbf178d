"""The words of feelings are checked when they are read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reconcile_gui.coach.feelings import Family, Underneath, load_feelings

FEELINGS = """format = 1
[[family]]
id = "sad"
title = "Sad"
words = ["sad", "heavy-hearted"]

[[pseudo]]
words = ["shut out", "used"]
under = ["sad"]
need = "care"

[[pseudo]]
words = ["robbed"]
"""


def feelings_in(folder: Path, text: str = FEELINGS) -> Path:
    """Write a folder with feelings; return it."""
    (folder / "feelings.toml").write_text(text, encoding="utf-8")
    return folder


def test_feelings_are_read_whole(tmp_path: Path) -> None:
    """Families for the builder, and what lies under the words that are none."""
    feelings = load_feelings(feelings_in(tmp_path))

    assert feelings.problems == ()
    assert feelings.families == (Family("sad", "Sad", ("sad", "heavy-hearted")),)
    assert feelings.pseudo == ("shut out", "used", "robbed")
    assert feelings.underneath("Used") == Underneath(("sad",), "care")
    assert feelings.underneath("robbed") is None


def test_the_words_are_pieces_of_patterns(tmp_path: Path) -> None:
    """One list for the builder and the rules, so that they never disagree."""
    vocabulary = load_feelings(feelings_in(tmp_path)).vocabulary()

    assert sorted(vocabulary) == ["feeling", "pseudo_feeling"]
    assert re.fullmatch(vocabulary["feeling"], "heavy hearted")
    assert re.fullmatch(vocabulary["pseudo_feeling"], "shut-out")
    assert not re.fullmatch(vocabulary["pseudo_feeling"], "shutout")


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("format = 1", "format = 2", "feelings.toml, format: must be 1"),
        ("[[family]]", "[[clan]]", "feelings.toml, clan: is not a field that is known"),
        ('id = "sad"\n', "", "feelings.toml, family 1, id: is missing"),
        ('title = "Sad"', 'title = ""', "feelings.toml, sad, title: must be a text"),
        ('["sad", "heavy-hearted"]', '["Sad"]', "feelings.toml, sad, words: must be in lower case"),
        ('need = "care"', "", "feelings.toml, pseudo 1, need: is missing"),
        ('["robbed"]', "[]", "feelings.toml, pseudo 2, words: must be a list of at least 1"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, found: str, put: str, problem: str) -> None:
    """File, entry and field; all else still works."""
    assert found in FEELINGS
    feelings = load_feelings(feelings_in(tmp_path, FEELINGS.replace(found, put)))

    assert [str(each)[: len(problem)] for each in feelings.problems] == [problem]


def test_without_the_file_there_are_no_feelings(tmp_path: Path) -> None:
    """A broken installation says so; the program still starts."""
    feelings = load_feelings(tmp_path)

    assert (feelings.words, feelings.vocabulary()) == ((), {})
    assert [str(each) for each in feelings.problems] == ["feelings.toml: the file cannot be read"]
