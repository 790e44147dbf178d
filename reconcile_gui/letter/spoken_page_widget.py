"""What stands on each page of a document and where, for those who cannot see it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtPdf import QPdfDocument

from reconcile_gui.letter.page_words import OnPage, PageWords

LETTER = re.compile(r"\S")


class SpokenPages:
    """Reads nothing until it is asked: a page is read in 1 to 15 ms."""

    def __init__(self, document: QPdfDocument) -> None:
        """document: as it is whenever this is asked; `show` says that it is another."""
        self._document = document
        self._words = PageWords((), self._page_text)
        self._read: dict[int, tuple[OnPage, ...]] = {}
        self._places: dict[tuple[int, int], QRectF] = {}

    def show(self, paragraphs: Sequence[str], header: str = "") -> None:
        """Begin with another document. paragraphs, header: as in `PageWords`."""
        self._words = PageWords(paragraphs, self._page_text, header)
        self._read.clear()
        self._places.clear()

    def on(self, page: int) -> tuple[str, ...]:
        """Return the words of each paragraph on a page."""
        return tuple(each.words for each in self._on(page))

    def place(self, page: int, index: int) -> QRectF:
        """Return where the paragraph at `index` stands, in points on the paper."""
        if (page, index) not in self._places:
            self._places[page, index] = self._place(page, self._on(page)[index])
        return self._places[page, index]

    def _on(self, page: int) -> tuple[OnPage, ...]:
        count = self._document.pageCount()
        if not 0 <= page < count:
            return ()
        if page not in self._read:
            self._read[page] = self._words.on(page, count)
        return self._read[page]

    def _page_text(self, page: int) -> str:
        return self._document.getAllText(page).text()

    def _place(self, page: int, words: OnPage) -> QRectF:
        letters = [found.start() for found in LETTER.finditer(self._page_text(page))]
        if not letters:
            return QRectF()
        first = letters[min(words.first, len(letters) - 1)]
        last = letters[min(words.last, len(letters) - 1)]
        chosen = self._document.getSelectionAtIndex(page, first, last - first + 1)
        return chosen.boundingRectangle()
