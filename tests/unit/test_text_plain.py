"""The plain copy that rules search in."""

from __future__ import annotations

import pytest

from reconcile_gui.text.plain import plain


@pytest.mark.parametrize("apostrophe", "'’‘‛ʼʻ′´`＇")  # noqa: RUF001 - these are the cases
def test_every_apostrophe_becomes_the_straight_one(apostrophe: str) -> None:
    """Phones and word processors type "I’m"; the rules say "I'm"."""
    assert plain(f"I{apostrophe}m") == "I'm"


@pytest.mark.parametrize("mark", '"“”„‟«»″＂')  # noqa: RUF001 - these are the cases
def test_every_double_mark_becomes_the_straight_one(mark: str) -> None:
    """Rules about quotes know one mark."""
    assert plain(mark) == '"'


@pytest.mark.parametrize("blank", ["\t", "\r", "\u00a0", "\u2009", "\u202f", "\u3000"])
def test_every_blank_becomes_the_plain_one(blank: str) -> None:
    """A no-break space between two words is still a blank."""
    assert plain(f"made{blank}me") == "made me"


@pytest.mark.parametrize("end", ["\n", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_line_end_becomes_one(end: str) -> None:
    """Qt keeps U+2028 in a block and U+2029 between blocks."""
    assert plain(f"a{end}b") == "a\nb"


@pytest.mark.parametrize("text", ["İstanbul", "ﬁne", "e\u0301", "ǅ", "ß", "😀"])
def test_letters_stay_as_they_are(text: str) -> None:
    """Lower case, composing and folding change lengths, and every mark would shift."""
    assert plain(text) == text


def test_a_no_break_hyphen_is_a_hyphen() -> None:
    """Otherwise the word pasted from a web page is missed."""
    assert plain("self\u2011harm") == "self-harm"
