"""The coach on the command line: lines to read, lines for another program."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from reconcile_gui import cli, terminal
from reconcile_gui.coach.lines import NOTHING_FOUND, BadLine, json_lines
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset
from tests.rules.shipped import FOLDER, SHIPPED

LETTER = "😀 I'm sorry if I hurt you.\r\nYou always nag.\nI want to die."


def said(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """Return the columns of what was printed."""
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


def json_of(text: str) -> dict[str, object]:
    """Return what is found in one text, as the other program reads it."""
    line = next(json_lines([json.dumps({"id": "a", "text": text})], SHIPPED))
    found = json.loads(line)
    assert isinstance(found, dict)
    return found


def test_hits_are_told_by_line_and_column(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where, how grave, which words, and what might be asked."""
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER.encode())

    assert cli.main(["coach", str(path)]) == 0

    found = said(capsys)
    assert [columns[:4] for columns in found] == [
        ["1:7", "rework", "“sorry if”", "Conditional apology"],
        ["2:1", "rework", "“You always”", "“You always / you never”"],
        ["3:3", "care", "“want to die”", "Thoughts of dying or self-harm"],
    ]
    assert all("{partner}" not in column for columns in found for column in columns)


def test_without_a_file_it_reads_what_comes_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A letter can be piped in from anywhere."""
    comes_in = io.TextIOWrapper(io.BytesIO(b"Mistakes were made."))
    monkeypatch.setattr(sys, "stdin", comes_in)

    assert cli.main(["coach"]) == 0
    assert said(capsys)[0][2] == "“Mistakes were made”"


def test_a_clean_text_is_not_called_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody may take silence for a pass mark."""
    path = tmp_path / "letter.txt"
    path.write_text("I lied to you on Friday.", "utf-8")

    assert cli.main(["coach", str(path)]) == 0
    assert capsys.readouterr().out == NOTHING_FOUND + "\n"


def test_words_cannot_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text may have been pasted from anywhere."""
    path = tmp_path / "letter.txt"
    path.write_text("I'm sorry \x1b[2J\u202e if I hurt you.", "utf-8")

    assert cli.main(["coach", str(path)]) == 0
    out = capsys.readouterr().out
    assert "sorry [2J if" in out
    assert "\x1b" not in out


def test_json_lines_carry_places_in_code_points(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An emoji is one; ids come back as they were given."""
    path = tmp_path / "texts.jsonl"
    path.write_text(
        '{"id": "a", "text": "😀 You always nag."}\n\n{"id": 7, "text": "", "more": 1}\n', "utf-8"
    )

    assert cli.main(["coach", "--jsonl", str(path)]) == 0

    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {
            "id": "a",
            "hits": [{"rule": "you-always", "severity": "rework", "start": 2, "end": 12}],
            "parts": [],
        },
        {"id": 7, "hits": [], "parts": []},
    ]


def test_parts_are_those_the_sentences_support() -> None:
    """In the order of a letter, and an I-statement after them."""
    found = json_of("I feel sad when it rains. I lied on Friday. I'm sorry I lied.")

    assert found["parts"] == ["sorry", "what", "i_statement"]


def test_places_in_a_wrapped_text_are_those_of_the_text_given() -> None:
    """Nothing is taken out of it before it is searched."""
    text = "Well.\nYou\nalways nag."

    assert json_of(text)["hits"] == [
        {"rule": "you-always", "severity": "rework", "start": 6, "end": 16}
    ]


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        "3",
        "null",
        '{"id": "b"}',
        '{"text": "b"}',
        '{"id": "b", "text": 3}',
        '{"id": null, "text": "b"}',
        '{"id": true, "text": "b"}',
        '{"id": [], "text": "b"}',
        '{"id": "b", "text": "b"',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_told_with_its_number(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one sentence, after what was found in the lines before it."""
    path = tmp_path / "texts.jsonl"
    path.write_text('{"id": "a", "text": "So."}\n\n' + line, "utf-8")

    assert cli.main(["coach", "--jsonl", str(path)]) == 2

    printed = capsys.readouterr()
    assert printed.err == 'Line 3 is not a JSON object with an "id" and a "text".\n'
    assert len(printed.out.splitlines()) == 1


def test_the_number_of_a_bad_line_can_be_asked_for() -> None:
    """The sentence is for people."""
    with pytest.raises(BadLine) as bad:
        list(json_lines(["", "x"], SHIPPED))

    assert bad.value.number == 2


@pytest.mark.parametrize("more", [[], ["--jsonl"]])
def test_a_file_that_cannot_be_read_is_told(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing, a folder, or no text: one sentence each."""
    binary = tmp_path / "picture"
    binary.write_bytes(b"\xff\xfe\x00")
    for path, told in (
        (tmp_path / "gone", "no such file"),
        (tmp_path, "is a directory"),
        (binary, "is not UTF-8 text"),
    ):
        assert cli.main(["coach", *more, str(path)]) == 2
        printed = capsys.readouterr()
        assert (told in printed.err, printed.err.count("\n"), printed.out) == (True, 1, "")


def test_a_broken_rule_is_named_and_the_others_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The coach of a damaged installation is worth more than none."""
    path = tmp_path / "letter.txt"
    path.write_text("You always nag.", "utf-8")

    def with_a_broken_rule(folder: Path) -> Ruleset:
        assert folder.samefile(FOLDER)
        broken = tmp_path / "broken"
        shutil.copytree(FOLDER, broken)
        label = broken / "rules" / "blame" / "label.toml"
        text = label.read_text("utf-8").replace('id = "label"', 'id = "no label"')
        label.write_text(text, "utf-8")
        return load_ruleset(broken)

    monkeypatch.setattr(terminal, "load_ruleset", with_a_broken_rule)

    assert cli.main(["coach", str(path)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ("label.toml, no label, id: must be letters, digits and hyphens\n")
    assert "you never" in printed.out
