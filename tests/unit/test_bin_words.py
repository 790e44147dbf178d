"""How things in the bin are named, and how their first words are cut."""

from __future__ import annotations

import pytest

from reconcile_gui.shell.bin_words import KINDS, LINE, first_words
from reconcile_gui.workbook.bin import LISTED


def test_everything_the_bin_lists_has_a_name() -> None:
    """A table added later must not be shown by its name in the file."""
    assert set(KINDS) == {table.name for table in LISTED}


def test_no_two_kinds_are_called_the_same() -> None:
    """A person must know a letter from a part of one."""
    assert len(set(KINDS.values())) == len(KINDS)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("", ""),
        ("  \n \n", ""),
        ("I hid it", "I hid it"),
        ("What did you do?\n\n  I   hid it\nand more", "What did you do?\nI hid it"),
        ("word " * 40, "word " * 17 + "word…"),
        ("對" * 200, "對" * LINE + "…"),
    ],
)
def test_first_words_are_two_lines_at_most(words: str, shown: str) -> None:
    """Each cut after a whole word, where there are any."""
    assert first_words(words) == shown
