"""A language nobody speaks: longer by two fifths, with accents, and in brackets.

What is shown without brackets went past the catalogues; what is cut off now would be cut off
in a language that needs more room than English.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from typing import cast

from PySide6.QtCore import QTranslator

from reconcile_gui.resources import resource

# Left as they are: what is put in later, and what is no letter.
LEFT_ALONE = re.compile(r"\{[^{}]*\}|%n|%\d|</?[a-z]+[^>]*>|&\w")
ACCENTED = str.maketrans(
    "aceinouyzACEINOUYZ",
    "áçéíñóúýžÁÇÉÍÑÓÚÝŽ",
)
LONGER_BY = 0.4


@cache
def known() -> frozenset[tuple[str, str]]:
    """Return context and source of every text that a catalogue can translate."""
    root = ET.parse(resource("languages", "reconcile_de.ts")).getroot()  # noqa: S314 - our own
    return frozenset(
        (context.findtext("name", ""), each.findtext("source", ""))
        for context in root.iter("context")
        for each in context.iter("message")
    )


def pseudo(text: str) -> str:
    """Return a text as that language says it, its places, tags and access key kept."""
    parts: list[str] = []
    end = 0
    for place in LEFT_ALONE.finditer(text):
        parts += [text[end : place.start()].translate(ACCENTED), place[0]]
        end = place.end()
    words = "".join(parts) + text[end:].translate(ACCENTED)
    lead = words[: len(words) - len(words.lstrip())]
    tail = words[len(words.rstrip()) :]
    more = " ~~~~" * max(1, round(len(text) * LONGER_BY / 5))
    return f"{lead}[{words.strip()}{more}]{tail}"


class PseudoLanguage(QTranslator):
    """Translates every text of the catalogue, and no other."""

    def isEmpty(self) -> bool:
        """Say that there is something in it: Qt asks no empty one."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text in this language; nothing, as Qt has it, for what is not known."""
        if (context, sourceText) in known():
            return pseudo(sourceText)
        return cast("str", None)
