"""Ways to begin a boundary: what ships controls nobody, and an edited file breaks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.boundaries.records import Whose
from reconcile_gui.boundaries.starters import STARTERS_FILE, Starter, load_starters
from reconcile_gui.coach.reading import Coach
from reconcile_gui.resources import resource
from tests.rules.shipped import boundary_rules

SHIPPED = load_starters(resource("boundaries", "en"))
GOOD = '[[starter]]\nid = "a"\nwhose = "mine"\nwords = "I leave when ___."\n'


def read(tmp_path: Path, text: str) -> tuple[list[str], list[str]]:
    """Return the ids that can be used of a file, and what is said about the others."""
    (tmp_path / STARTERS_FILE).write_text(text, encoding="utf-8")
    found = load_starters(tmp_path)
    return [each.id for each in found.all], [str(each) for each in found.problems]


def test_everybody_has_something_to_begin_with() -> None:
    """Mine, theirs as they told me, ours."""
    assert SHIPPED.problems == ()
    assert {whose: len(SHIPPED.of(whose)) >= 5 for whose in Whose} == dict.fromkeys(Whose, True)


@pytest.mark.parametrize("starter", SHIPPED.all, ids=lambda one: one.id)
def test_none_of_them_controls_somebody_else(starter: Starter) -> None:
    """What the program offers, its own rules about wording find nothing in."""
    heard = Coach(boundary_rules()).reading(starter.words)

    assert [hit.rule_id for hit in heard.hits] == []


def test_the_first_blank_is_where_one_writes() -> None:
    """And the end where there is none."""
    assert Starter("a", Whose.MINE, "I leave when ___, ___.").first_blank == (13, 16)
    assert Starter("a", Whose.MINE, "I leave.").first_blank == (8, 8)


@pytest.mark.parametrize(
    ("text", "ids", "said"),
    [
        (f"format = 1\n{GOOD}", ["a"], []),
        (f"format = 1\n{GOOD}{GOOD}", ["a"], ["starters.toml, a, id: is there twice"]),
        (
            f"format = 1\n[[starter]]\nid = 'b'\nwhose = 'mine'\n{GOOD}",
            ["a"],
            ["starters.toml, b, words: is missing"],
        ),
        ("format = 2\n", [], ["starters.toml, format: must be 1"]),
    ],
)
def test_what_cannot_be_used_is_named_and_the_rest_works(
    tmp_path: Path, text: str, ids: list[str], said: list[str]
) -> None:
    """For whoever edits the file."""
    assert read(tmp_path, text) == (ids, said)


def test_without_the_file_there_are_none(tmp_path: Path) -> None:
    """A missing file is a sentence, not a crash."""
    found = load_starters(tmp_path)

    assert found.all == ()
    assert [str(each) for each in found.problems] == ["starters.toml: the file cannot be read"]
