"""Puts the pages of a set letter on a printer, pixel for pixel as the preview shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPERS = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}
POINTS_PER_INCH = 72
# Chosen: finer than this no eye sees, and a page at 1200 dpi takes 560 MB.
FINEST_DPI = 600


class CannotPrint(Exception):
    """The printer did not take the letter. The letter is untouched."""

    def __init__(self, given: int = 0) -> None:
        """given: how many whole pages the printer took before."""
        super().__init__()
        self.given = given


class PrintJob:
    """The pages of a letter on their way to a printer, one at a time.

    A page takes half a second: between two of them the window can live.
    """

    def __init__(self, pdf: bytes, paper: str, printer: QPrinter) -> None:
        """Begin with the pages of `pdf` that were chosen in `printer`, all by default.

        paper: "a4" or "us-letter", whatever the printer was set to: the letter is set for it.
        Raises CannotPrint.
        """
        self._document = QPdfDocument()
        # ORDER: the document reads from the buffer as long as it is open; as its child the
        # buffer outlives it.
        self._buffer = QBuffer(self._document)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._printer, self._painter = printer, QPainter()
        printer.setFullPage(True)
        printer.setPageLayout(
            QPageLayout(
                QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
            )
        )
        if not self._painter.begin(printer):
            self._forget()
            raise CannotPrint
        self._pages = _chosen_pages(self._document.pageCount(), printer)
        self.given = 0

    def __del__(self) -> None:
        """End what was never ended: a printer must not go before its painter."""
        if self._painter.isActive():
            self._painter.end()

    @property
    def page_count(self) -> int:
        """Return how many pages there are to print."""
        return len(self._pages)

    def give_page(self) -> bool:
        """Give the next page; return whether there are more. Raises CannotPrint and ends."""
        states = self._printer.PrinterState
        if self.given and not self._printer.newPage():
            self._refuse()
        page = self._pages[self.given]
        _draw_page(self._document, page, self._painter, self._printer.resolution())
        if self._printer.printerState() in (states.Aborted, states.Error):
            self._refuse()
        self.given += 1
        if self.given < len(self._pages):
            return True
        if not self._end():
            raise CannotPrint
        return False

    def _refuse(self) -> None:
        self._end()
        raise CannotPrint(self.given)

    def _end(self) -> bool:
        is_ended = self._painter.end()
        self._forget()
        return is_ended

    def _forget(self) -> None:
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())


def _chosen_pages(count: int, printer: QPrinter) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    return pages[::-1] if printer.pageOrder() == printer.PageOrder.LastPageFirst else pages


def _draw_page(document: QPdfDocument, page: int, painter: QPainter, printer_dpi: int) -> None:
    points = document.pagePointSize(page)
    dpi = min(printer_dpi, FINEST_DPI)
    size = (points * dpi / POINTS_PER_INCH).toSize()
    whole = (points * printer_dpi / POINTS_PER_INCH).toSize()
    # Else a letter printed into a file, or through one, is kept as a photograph would be.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRect(QPoint(0, 0), whole), _picture(document, page, size))


def _picture(document: QPdfDocument, page: int, size: QSize) -> QImage:
    # WORKAROUND(PySide6 6.11): the whole page at once, as parts of it (setScaledClipRect) come
    # 0.2 % too small and do not meet; draw it in bands, in less memory, when fixed upstream.
    drawn = document.render(page, size)
    picture = QImage(size, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture
