"""Puts the pages of a set letter on a printer, pixel for pixel as the preview shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSize, Qt
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


def print_pages(document: QPdfDocument, paper: str, printer: QPrinter) -> None:
    """Print the pages of `document` that were chosen in `printer`, all by default.

    paper: "a4" or "us-letter", whatever the printer was set to: the letter is set for it.
    Raises CannotPrint.
    """
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint
    pages, given, states = _chosen_pages(document.pageCount(), printer), 0, printer.PrinterState
    try:
        for page in pages:
            if given and not printer.newPage():
                break
            _draw_page(document, page, painter, printer.resolution())
            if printer.printerState() in (states.Aborted, states.Error):
                break
            given += 1
    finally:
        is_ended = painter.end()
    if given < len(pages):
        raise CannotPrint(given)
    if not is_ended:
        raise CannotPrint


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
