"""Words typed in a hurry are read as what they mean, and stay where they were typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.coach.match import match
from reconcile_gui.coach.named import load_shorthand
from reconcile_gui.coach.pieces import pieces
from reconcile_gui.coach.shorthand import Shorthand
from reconcile_gui.text.checked import FileProblem
from tests.unit.test_coach_match import rule

HURRIED = Shorthand({"u": "you", "bc": "because", "gonna": "going to", "dont": "don't"})


def read(text: str) -> str:
    """Return a sentence in words written out."""
    return "".join(HURRIED.read(piece).searched for _start, _end, piece in pieces(text))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bc u left", "because you left"),
        ("BC U LEFT", "because you LEFT"),
        ("im gonna, dont ask", "im going to, don't ask"),
        ("sooo sorryyyy", "so sorry"),
        ("uuu", "you"),
        ("U2 and unique", "U2 and unique"),
        ("a cool hill, 1000 of them", "a cool hill, 1000 of them"),
        ("", ""),
    ],
)
def test_short_words_are_written_out(typed: str, meant: str) -> None:
    """Whole words only: the letters may stand in any other word."""
    assert read(typed) == meant


def test_a_sentence_without_short_words_is_the_very_same() -> None:
    """Most are, and cost nothing."""
    _start, _end, piece = next(pieces("You left."))

    assert HURRIED.read(piece) is piece


def test_a_place_is_that_of_the_words_as_typed() -> None:
    """The line stands under what the writer sees."""
    text = "😀 sooo u r gone bc u left. Well, bc u left!"

    hits = match(text, [rule("because you left")], HURRIED)

    assert [text[hit.start_cp : hit.end_cp] for hit in hits] == ["bc u left", "bc u left"]


def test_a_place_inside_a_word_that_was_written_out_is_the_whole_word() -> None:
    """One short word cannot be marked in part."""
    text = "im gonna go"

    hits = match(text, [rule("going"), rule("to go", "s")], HURRIED)

    assert [text[hit.start_cp : hit.end_cp] for hit in hits] == ["gonna go"]


def test_words_in_quotes_stay_quoted_when_words_before_them_grow() -> None:
    """Places shift between what is typed and what is read."""
    text = 'bc bc bc bc u wrote "you left" and you left'

    hits = match(text, [rule("you left")], HURRIED)

    assert [(hit.start_cp, hit.end_cp) for hit in hits] == [(35, 43)]


def shorthand_in(folder: Path, text: str) -> tuple[Shorthand, list[str]]:
    """Return what a file of short words holds, and what is wrong with it."""
    (folder / "shorthand.toml").write_text(f"format = 1\n{text}", encoding="utf-8")
    found: list[FileProblem] = []
    shorthand = load_shorthand(folder, found)
    return shorthand, [str(problem) for problem in found]


def test_the_file_says_what_each_word_means(tmp_path: Path) -> None:
    """The word that is meant may be several."""
    shorthand, problems = shorthand_in(
        tmp_path, '[shorthand]\nyou = ["u", "ya"]\n"going to" = ["gonna"]'
    )

    assert problems == []
    assert shorthand.meant == {"u": "you", "ya": "you", "gonna": "going to"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[shorthand]\nyou = ['U']", "you: 'U' is not one word in small letters"),
        ("[shorthand]\nyou = ['y o']", "you: 'y o' is not one word in small letters"),
        ("[shorthand]\nyou = 3", "you: must be a list of at least 1"),
        ("[shorthand]\na = ['u']\nb = ['u']", "b: 'u' already means 'a'"),
        ("[other]", "other: is not a field that is known"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, problem: str) -> None:
    """Whoever edits the file sees what is wrong, and where."""
    _shorthand, problems = shorthand_in(tmp_path, text)

    assert len(problems) == 1
    assert problems[0].startswith(f"shorthand.toml, {problem}")


def test_a_language_may_have_no_file_of_short_words(tmp_path: Path) -> None:
    """Stretched words are shortened in any language."""
    problems: list[FileProblem] = []

    assert load_shorthand(tmp_path, problems).meant == {}
    assert problems == []
