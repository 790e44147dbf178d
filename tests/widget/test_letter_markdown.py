"""Markdown read by a reader of Markdown is the letter again."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextDocument

from reconcile_gui.letter.formats import markdown
from reconcile_gui.letter.page import LetterText
from tests.letters import LETTER, PARTS

pytestmark = pytest.mark.usefixtures("qapp")

# Every mark of Markdown, what makes one at the head of a line, and a few letters.
MARKS = st.text(alphabet=string.punctuation + "ab19 ", min_size=1, max_size=30)


def read(text: LetterText) -> str:
    """Return what a reader sees; lines of one paragraph stand apart as they were typed."""
    document = QTextDocument()
    # The reader of Markdown computes with points; a font in pixels makes Qt complain.
    document.setDefaultFont(QFont("Source Sans 3", 12))
    document.setMarkdown(markdown(text))
    return document.toPlainText()


def test_the_letter_reads_as_it_was_written() -> None:
    """Word for word, one block for each part."""
    assert read(LETTER).split("\n") == ["Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"]


@given(MARKS, MARKS)
def test_no_mark_is_lost_or_means_anything(first: str, second: str) -> None:
    """Neither in one line nor at the beginning of the next."""
    typed = f"x{first}x\n{second}x"

    seen = read(LetterText((typed,))).replace("\u00a0", " ")
    assert [line.split() for line in seen.split("\n")] == [
        line.split() for line in typed.split("\n")
    ]


@pytest.mark.parametrize("line", ["====", "----", "1.", "+", "-", "#", ">", "a|b\n-|-", "    code"])
def test_a_line_is_never_a_rule_a_list_or_a_table(line: str) -> None:
    """Some marks mean something only when they stand alone."""
    seen = read(LetterText((f"before\n{line}\nafter",))).replace("\u00a0", " ")

    assert seen == f"before\n{line}\nafter"
