"""The pages that lean on tests name tests that are there."""

from __future__ import annotations

import ast
import re

import pytest

from tests.project import CHECKOUT, nodes

PAGE = (CHECKOUT / "docs" / "promises.md").read_text("utf-8")
ACCESS = (CHECKOUT / "docs" / "accessibility.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
# Level A and AA of WCAG 2.2; 4.1.1 was taken out, 1.2.1 to 1.2.5 stand in one row.
CRITERIA = re.findall(
    r"\S+",
    """1.1.1 1.2.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
    1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7
    2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1
    3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3""",
)
HEADS = {"fault", "promise"}


def those_in(path: str) -> set[str]:
    """Return the names of the tests in a file; none where there is no file."""
    place = CHECKOUT / path
    if not place.is_file():
        return set()
    return {each.name for each in nodes(place) if isinstance(each, ast.FunctionDef)}


def rows_of(page: str) -> list[list[str]]:
    """Return the cells of each row of each table."""
    return [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]


@pytest.mark.parametrize(("page", "least"), [(PAGE, 100), (ACCESS, 60)])
def test_every_test_that_is_named_exists(page: str, least: int) -> None:
    """A promise that leans on a test that was renamed leans on nothing."""
    named = NAMED.findall(page)
    lost = [f"{path}::{name}" for path, name in named if name not in those_in(path)]

    assert lost == []
    assert len(named) > least


def test_every_promise_has_a_test_or_says_that_it_is_open() -> None:
    """Nothing is promised by silence."""
    rows = [row for row in rows_of(PAGE) if not HEADS.intersection(row)]
    bare = [row[0] for row in rows if not NAMED.search(row[-1]) and "**open**: " not in row[-1]]

    assert bare == []
    assert [row[0] for row in rows if row[0].isdigit()] == [str(n) for n in range(1, 41)]


def test_every_criterion_has_a_test_or_says_why_not() -> None:
    """Nobody is told that something can be used because nobody looked."""
    rows = [row for row in rows_of(ACCESS) if row[0][0].isdigit()]
    bare = [
        row[0]
        for row in rows
        if not NAMED.search(row[-1])
        and "**open**" not in row[-1]
        and "does not apply" not in row[1]
    ]

    assert bare == []
    assert [row[0].split()[0] for row in rows] == CRITERIA
