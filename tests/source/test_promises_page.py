"""The page of promises names tests that are there."""

from __future__ import annotations

import ast
import re

from tests.project import CHECKOUT, nodes

PAGE = (CHECKOUT / "docs" / "promises.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
ROWS = [line.strip("| ").split(" | ") for line in PAGE.splitlines() if line.startswith("| ")]
HEADS = {"fault", "promise"}


def those_in(path: str) -> set[str]:
    """Return the names of the tests in a file; none where there is no file."""
    place = CHECKOUT / path
    if not place.is_file():
        return set()
    return {each.name for each in nodes(place) if isinstance(each, ast.FunctionDef)}


def test_every_test_that_is_named_exists() -> None:
    """A promise that leans on a test that was renamed leans on nothing."""
    named = NAMED.findall(PAGE)
    lost = [f"{path}::{name}" for path, name in named if name not in those_in(path)]

    assert lost == []
    assert len(named) > 100


def test_every_promise_has_a_test_or_says_that_it_is_open() -> None:
    """Nothing is promised by silence."""
    rows = [row for row in ROWS if not HEADS.intersection(row)]
    bare = [row[0] for row in rows if not NAMED.search(row[-1]) and "**open**: " not in row[-1]]

    assert bare == []
    assert [row[0] for row in rows if row[0].isdigit()] == [str(n) for n in range(1, 41)]
