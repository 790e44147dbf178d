"""Long words on screen: where a label may break them."""

from __future__ import annotations

import re

# Chosen: no word of a living language is longer; what is, was pasted or leaned on.
LONGEST_WORD = 40
STEP = 20
ZERO_WIDTH_SPACE = "\u200b"

_RUN = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


def breakable(text: str) -> str:
    """Return `text` for a label, with places to break inside words over 40 letters.

    For showing only: what is stored, copied or read aloud stays without them.
    """
    return _RUN.sub(_with_breaks, text)


def _with_breaks(run: re.Match[str]) -> str:
    word = run[0]
    return ZERO_WIDTH_SPACE.join(word[at : at + STEP] for at in range(0, len(word), STEP))
