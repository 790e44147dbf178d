"""The letter as a file: which kinds there are, and what stands in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.letter.formats import markdown, plain_text
from reconcile_gui.letter.opendocument import opendocument
from reconcile_gui.letter.page import LetterPage, LetterText
from reconcile_gui.letter.word_document import word_document

WORDS: dict[str, Callable[..., str]] = {".md": markdown, ".txt": plain_text}
DOCUMENTS = {".docx": word_document, ".odt": opendocument}
PDF = ".pdf"
# In the order in which they are offered.
ENDINGS = (PDF, ".odt", ".docx", ".md", ".txt")


class UnknownKind(ValueError):
    """No kind of file that a letter can be. Nothing was written."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """A letter on its way into a file.

    text: as it is kept; page: as it is printed. pdf: returns the set page, may raise
    CannotTypeset; asked only for a PDF.
    """

    text: LetterText
    page: LetterPage
    pdf: Callable[[], bytes]


def content_of(ending: str, letter: Leaving, fonts_dir: Path) -> bytes:
    """Return the content of a file that ends in `ending`, ".pdf" with its stop.

    Plain text and Markdown hold the words as they were typed, the others the page. Raises
    UnknownKind, OSError where a font cannot be read, and what `Leaving.pdf` raises.
    """
    ending = ending.lower()
    if ending in WORDS:
        return WORDS[ending](letter.text, not_to_send=letter.page.not_to_send).encode()
    if ending in DOCUMENTS:
        return DOCUMENTS[ending](letter.page, fonts_dir)
    if ending == PDF:
        return letter.pdf()
    raise UnknownKind(ending)
