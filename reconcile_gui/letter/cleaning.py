"""Takes out of a text what has no place on paper: control characters and their kind.

The text itself is kept as it was typed; this is only how it goes to the printer.
"""

from __future__ import annotations

import re

# What ends a line somewhere: Windows, old Macs, vertical tab, form feed, NEL, and
# Unicode's own line and paragraph separators.
LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Never a character of a letter: C0 and C1 controls and DEL; lone surrogates;
# noncharacters; the marks that turn the direction of what follows (embeddings and
# overrides: a printed line must read as it was typed); the byte order mark; interlinear
# annotation marks; and the soft hyphen, because nothing is hyphenated.
NOT_FOR_PAPER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u202a-\u202e\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
    )
    + "]"
)
EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")


def cleaned(text: str) -> str:
    """Return `text` as it can be printed: a line feed ends a line, a tab is a space.

    Visible characters are never changed, and none is taken away.
    """
    text = LINE_ENDS.sub("\n", text).replace("\t", " ")
    return NOT_FOR_PAPER.sub("", text)


def one_line(text: str) -> str:
    """Return `text` cleaned, in one line, without white space at its ends."""
    return " ".join(line.strip() for line in cleaned(text).split("\n")).strip()


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of `text`, cleaned; empty lines stand between them.

    A single line end stays inside its paragraph. Without any text: ().
    """
    lines = "\n".join(line.rstrip() for line in cleaned(text).split("\n"))
    return tuple(part.strip("\n") for part in EMPTY_LINES.split(lines) if part.strip())
