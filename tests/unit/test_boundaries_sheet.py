"""What stands on the sheet: the chosen boundaries, in their words, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.sheet import SheetChoice, SheetWords, on_sheet, printable
from reconcile_gui.letter.listed import listed_markdown, listed_text

WORDS = SheetWords(lambda _context, text: text, lambda day: f"{day:%-d %B %Y}")
OURS = Boundary(
    id=1,
    uuid="u1",
    body="We talk about money on Sundays",
    whose=Whose.OURS,
    is_ok="With the list on the table.",
    is_not_ok="Raising it after nine.",
    why="Late talks are where I used to lie.",
    if_crossed="Either of us says “Sunday”.",
    in_their_words="",
    status=Status.AGREED,
    agreed_on=date(2026, 5, 2),
    look_again_on=date(2026, 11, 2),
)
BARE = replace(
    OURS,
    is_ok="",
    is_not_ok="",
    why="",
    if_crossed="",
    agreed_on=None,
    look_again_on=None,
)
MINE = replace(BARE, id=2, body="I can ask for a pause", whose=Whose.MINE, status=Status.SAID)
THEIRS = replace(
    BARE,
    id=3,
    body="No surprise visits",
    whose=Whose.THEIRS,
    status=Status.TOLD_TO_ME,
    in_their_words="Ask me a day before.",
)
ENDED = replace(BARE, id=4, body="Separate rooms", status=Status.ENDED)
ALL = (OURS, THEIRS, MINE, ENDED)


def text(choice: SheetChoice | None = None) -> str:
    """Return the sheet of all four as text."""
    return listed_text(WORDS.page(ALL, choice or SheetChoice()))


def test_a_sheet_says_everything_that_is_in_a_boundary() -> None:
    """Mine first; a field in which nothing is written is not named."""
    assert text() == (
        "Boundaries\n\nMine\n\nI can ask for a pause\nStatus: said\n\n"
        "Theirs, as told to me\n\nNo surprise visits\nIn their words: Ask me a day before.\n"
        "Status: as told to me\n\n"
        "Ours\n\nWe talk about money on Sundays\nWhat is OK: With the list on the table.\n"
        "What is not OK: Raising it after nine.\n"
        "Why it matters: Late talks are where I used to lie.\n"
        "If it is crossed: Either of us says “Sunday”.\nStatus: agreed\n"
        "Agreed on: 2 May 2026\nLook again on: 2 November 2026\n"
    )


@pytest.mark.parametrize("whose", Whose)
def test_only_the_chosen_ones_are_on_it(whose: Whose) -> None:
    """Mine may be nobody else's to read."""
    groups = on_sheet(ALL, SheetChoice(whose=frozenset({whose})))

    assert list(groups) == [whose]
    assert all(each.whose is whose for each in groups[whose])


def test_the_reason_can_be_left_out() -> None:
    """It is often the most private line."""
    assert "Why it matters" not in text(SheetChoice(with_why=False))


def test_ended_ones_are_on_it_when_asked_for() -> None:
    """What has ended is not held out to anybody again by mistake."""
    assert "Separate rooms" not in text()
    assert "Separate rooms" in text(SheetChoice(with_ended=True))


def test_nothing_is_to_be_signed_unless_asked_for() -> None:
    """A boundary is no contract."""
    assert "Name and day" not in text()
    assert text(SheetChoice(to_sign=True)).count("Name and day") == 2


def test_a_boundary_without_a_word_is_not_on_it_and_one_without_a_name_is() -> None:
    """A row begun by mistake is nothing to print; what is written in one is."""
    empty = replace(BARE, id=5, body=" \n ")

    assert printable((empty, OURS)) == [OURS]
    page = WORDS.page((replace(empty, why="Because"),), SheetChoice())
    assert page.groups[0].entries[0].heading == "Not named yet"


def test_markdown_reads_as_the_sheet_whatever_is_written() -> None:
    """No word of a boundary becomes a heading, a list or a link."""
    hostile = replace(BARE, body="# *x* [a](b)", is_ok="- one\n1. two\n\n<b>&amp;")
    page = WORDS.page((hostile,), SheetChoice(to_sign=True))

    assert listed_markdown(page) == (
        "# Boundaries\n\n## Ours\n\n### \\# \\*x\\* \\[a\\](b)\n\n"
        "*What is OK:* \\- one\\\n1\\. two\n\n\\<b\\>\\&amp;\n\n*Status:* agreed\n\n"
        "Name and day: \\_\\_\\_\\_\\_\\_\\_\\_\n\nName and day: \\_\\_\\_\\_\\_\\_\\_\\_\n"
    )
