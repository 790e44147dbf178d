"""Shipped files are read field by field, and a wrong field is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reconcile_gui.text.checked import (
    FileProblem,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_choice,
    take_day,
    take_table,
    take_tables,
    take_text,
    take_texts,
    take_truth,
)


def test_a_good_file_is_a_table(tmp_path: Path) -> None:
    """Format first, so that a newer file is refused rather than half understood."""
    path = tmp_path / "a.toml"
    path.write_text('format = 1\nname = "é"\n', encoding="utf-8")

    assert read_file(path, {"name"}) == {"format": 1, "name": "é"}


@pytest.mark.parametrize(
    ("content", "field", "said"),
    [
        (b"", "format", "must be 1"),
        (b"format = 2", "format", "must be 1"),
        (b"format = 1\nnaem = 1", "naem", "is not a field that is known"),
        (b"format = ", "", "not TOML"),
        (b"name = '\xff'", "", "not UTF-8"),
    ],
)
def test_a_bad_file_is_refused(tmp_path: Path, content: bytes, field: str, said: str) -> None:
    """Whoever edits a file must learn what is wrong with it."""
    path = tmp_path / "a.toml"
    path.write_bytes(content)

    with pytest.raises(WrongField) as caught:
        read_file(path, {"name"})

    assert caught.value.field == field
    assert said in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A broken installation must say so, not crash."""
    with pytest.raises(WrongField, match="cannot be read"):
        read_file(tmp_path / "none.toml", ())


@pytest.mark.parametrize(
    ("take", "value", "expected"),
    [
        (lambda table: take_text(table, "x", 3), "abc", "abc"),
        (lambda table: take_texts(table, "x", 3, 2), ["a", "b"], ("a", "b")),
        (lambda table: take_table(table, "x"), {"a": 1}, {"a": 1}),
        (lambda table: take_tables(table, "x"), [{}], [{}]),
        (lambda table: take_choice(table, "x", ("a", "b")), "b", "b"),
        (lambda table: take_truth(table, "x"), False, False),
        (lambda table: take_day(table, "x"), date(2026, 11, 20), date(2026, 11, 20)),
    ],
)
def test_a_good_field_is_returned(
    take: Callable[[dict[str, object]], object], value: object, expected: object
) -> None:
    """As the file has it; lists become tuples."""
    assert take({"x": value}) == expected


@pytest.mark.parametrize(
    ("take", "value", "said"),
    [
        (lambda table: take_text(table, "x", 3), 1, "not empty"),
        (lambda table: take_text(table, "x", 3), " ", "not empty"),
        (lambda table: take_text(table, "x", 3), "a ", "blanks at its ends"),
        (lambda table: take_text(table, "x", 3), "abcd", "longer than 3"),
        (lambda table: take_texts(table, "x", 3), "abc", "at least 1"),
        (lambda table: take_texts(table, "x", 3, 2), ["a"], "at least 2"),
        (lambda table: take_texts(table, "x", 3), [1], "not empty"),
        (lambda table: take_table(table, "x"), [], "must be a table"),
        (lambda table: take_tables(table, "x"), [], "[[x]]"),
        (lambda table: take_tables(table, "x"), {}, "[[x]]"),
        (lambda table: take_choice(table, "x", ("a", "b")), "c", "one of a, b"),
        (lambda table: take_choice(table, "x", ("a", "b")), 1, "one of a, b"),
        (lambda table: take_truth(table, "x"), 1, "true or false"),
        (lambda table: take_day(table, "x"), "2026-11-20", "must be a day"),
    ],
)
def test_a_bad_field_is_named(
    take: Callable[[dict[str, object]], object], value: object, said: str
) -> None:
    """The field and what is wrong with it, and that it is missing if it is."""
    with pytest.raises(WrongField) as caught:
        take({"x": value})
    with pytest.raises(WrongField, match="is missing"):
        take({})

    assert caught.value.field == "x"
    assert said in caught.value.said


def test_a_time_is_not_a_day(tmp_path: Path) -> None:
    """A date with hours in it is a different thing in TOML, and a subclass in Python."""
    path = tmp_path / "a.toml"
    path.write_text("format = 1\nx = 2026-11-20T10:00:00Z", encoding="utf-8")

    with pytest.raises(WrongField, match="must be a day"):
        take_day(read_file(path, {"x"}), "x")


def test_an_entry_must_be_a_table() -> None:
    """A list may hold anything."""
    with pytest.raises(WrongField, match="must be a table"):
        as_table("text")


def test_an_unknown_field_is_refused() -> None:
    """A misspelt field would silently do nothing."""
    refuse_unknown({"a": 1}, {"a", "b"})
    with pytest.raises(WrongField, match="c: is not"):
        refuse_unknown({"c": 1}, {"a", "b"})


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ({"id": "x"}, "x"),
        ({"id": ""}, "rule 2"),
        ({"id": 1}, "rule 2"),
        ({}, "rule 2"),
        (7, "rule 2"),
    ],
)
def test_an_entry_is_called_by_its_id_or_its_place(entry: object, name: str) -> None:
    """So that it can be found in the file."""
    assert entry_name(entry, "rule", 2) == name


def test_a_problem_is_one_line() -> None:
    """File, entry, field, and what is wrong; what is empty is left out."""
    assert str(FileProblem("a.toml", "x", "why", "is missing")) == "a.toml, x, why: is missing"
    assert str(FileProblem("a.toml", "", "", "not TOML")) == "a.toml: not TOML"
