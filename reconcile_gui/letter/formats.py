"""The letter as plain text and as Markdown: its words, exactly, and nothing else."""

from __future__ import annotations

import re

from reconcile_gui.letter.already import already_in
from reconcile_gui.letter.page import NOT_TO_SEND, LetterText, language_and_region

# A mark of Markdown wherever it stands …
ANYWHERE = re.compile(r"([\\`*_\[\]<>~|]|&(?=#?\w+;))")
NUMBER_STOP = re.compile(r"^(\d{1,9})([.)])")
# Spaces at the head of a line would be dropped, or make it a block of code.
INDENT = re.compile(r"^[ \t]+")


def plain_text(text: LetterText, *, not_to_send: bool = False) -> str:
    """Return the letter as it was typed, with one empty line between its parts.

    Nothing is cleaned: each part stands there character by character, but for empty
    lines around it. Salutation, date and name are left out where the text has its own.
    """
    blocks = _blocks(text, not_to_send=not_to_send)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def markdown(text: LetterText, *, not_to_send: bool = False) -> str:
    """Return the letter as Markdown (CommonMark) that reads as the letter, word for word.

    What would be a mark of Markdown is escaped, a line end stays a line end.
    """
    blocks = _blocks(text, not_to_send=not_to_send)
    return "\n\n".join(marked_down(block) for block in blocks) + "\n" if blocks else ""


def _blocks(text: LetterText, *, not_to_send: bool) -> list[str]:
    has = already_in(text.parts, text.salutation, text.date_line, text.signature)
    language, _ = language_and_region(text.language)
    header = NOT_TO_SEND.get(language, NOT_TO_SEND["en"]) if not_to_send else ""
    parts = [
        header,
        "" if has.date else text.date_line.strip(),
        "" if has.salutation else text.salutation.strip(),
        *(_without_outer_empty_lines(part) for part in text.parts),
        "" if has.signature else text.signature.strip(),
    ]
    return [part for part in parts if part.strip()]


def _without_outer_empty_lines(text: str) -> str:
    return re.sub(r"\A(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+\Z", "", text)


def marked_down(block: str) -> str:
    """Return a text as Markdown that reads as it; a line end stays a line end."""
    done: list[str] = []
    for line in block.replace("\r\n", "\n").split("\n"):
        escaped = _escaped(line)
        if escaped.strip() and done and done[-1].strip():
            done[-1] += "\\"  # a hard line break
        done.append(escaped)
    return "\n".join(done)


def _escaped(line: str) -> str:
    indent = INDENT.match(line)
    words = line[indent.end() :] if indent else line
    words = ANYWHERE.sub(r"\\\1", words.rstrip())
    words = NUMBER_STOP.sub(r"\1\\\2", words)
    words = re.sub(r"^([#+=-])", r"\\\1", words)
    blanks = "\N{NO-BREAK SPACE}" * len(indent[0].expandtabs(4)) if indent and words else ""
    return blanks + words
