"""Every piece of the five articles has its place, and every place a test that uses it."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.articles.page import ARTICLES, ORDER, PAGE, Capability, capabilities, page, pieces
from tests.articles.page import test_of as named_test

# Counted in the articles themselves, each read whole.
PIECES = {"S0": 46, "S1": 40, "S2": 22, "S3": 40, "S4": 71}


def test_no_piece_of_advice_was_left_out() -> None:
    """Numbered without a gap, article by article."""
    found = [each.id for each in pieces()]

    assert found == [
        f"{article}.{number}" for article in ARTICLES for number in range(1, PIECES[article] + 1)
    ]


def test_every_piece_says_what_became_of_it() -> None:
    """In words, in a capability that exists, and how."""
    known = {each.id for each in capabilities()}
    for piece in pieces():
        assert piece.says, piece.id
        assert piece.here.endswith((".", "?", ".”", "”")), piece.id
        assert piece.of, piece.id
        assert set(piece.of) <= known, piece.id
        assert piece.how in ORDER, piece.id


def test_every_capability_came_from_somewhere() -> None:
    """There are twenty-five, and none is there twice."""
    ids = Counter(each.id for each in capabilities())
    used = {one for piece in pieces() for one in piece.of}

    assert len(ids) == 25
    assert set(ids.values()) == {1}
    assert used == set(ids)


@pytest.mark.parametrize("one", capabilities(), ids=lambda one: one.id)
def test_every_capability_has_a_test_that_uses_it(one: Capability, checkout: Path) -> None:
    """Only what is open has none; a renamed test is noticed here."""
    is_open = all(piece.how == "open" for piece in pieces() if one.id in piece.of)
    assert bool(one.tests) is not is_open
    for named in one.tests:
        file, name = named_test(named)
        source = ast.parse((checkout / "tests" / file).read_text("utf-8"))
        functions = {each.name for each in source.body if isinstance(each, ast.FunctionDef)}
        assert name in functions, named


def test_a_question_is_named_by_its_title(checkout: Path) -> None:
    """“Their side: In their place” leads nowhere once the question is called otherwise."""
    titles: dict[str, set[str]] = {}
    for file in (checkout / "resources" / "questions" / "en").glob("?_*.toml"):
        table = tomllib.loads(file.read_text("utf-8"))
        titles[table["name"].rstrip("?")] = {each["title"] for each in table["question"]}
    for piece in pieces():
        for sentence in piece.here.split(". "):
            for part in sentence.split("; "):
                set_name, colon, rest = part.partition(": ")
                if colon and set_name.rstrip("?") in titles:
                    first = rest.rstrip(".").split(", ")[0]
                    known = titles[set_name.rstrip("?")]
                    assert any(rest.startswith(each) for each in known), (piece.id, first)


def test_the_page_is_made_from_the_table() -> None:
    """Nobody writes it by hand."""
    assert PAGE.read_text("utf-8") == page()
