"""Puts the pages of a set letter on a printer, pixel for pixel as the preview shows them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QRectF,
    QSize,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from reconcile_gui.letter.cut_page import Bands

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


class PrintJob(QObject):
    """The pages of a letter on their way to a printer.

    A page is drawn beside the window's thread and given line by line: given at once it
    would hold the window for a second and more.
    """

    went_on = Signal()  # one more page was given, and there are more
    ended = Signal(object)  # CannotPrint, or None where everything was given

    def __init__(self, pdf: bytes, paper: str, printer: QPrinter) -> None:
        """Begin with the pages of `pdf` that were chosen in `printer`, all by default.

        paper: "a4" or "us-letter", whatever the printer was set to: the letter is set for it.
        Raises CannotPrint.
        """
        super().__init__()
        self._document = QPdfDocument()
        # ORDER: the document reads from the buffer as long as it is open; as its child the
        # buffer outlives it.
        self._buffer = QBuffer(self._document)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._renderer: QPdfPageRenderer | None = None
        self._bands: Bands | None = None  # of the page that is being given
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)
        self._printer, self._painter = printer, QPainter()
        printer.setPageLayout(_whole(paper))
        if not self._painter.begin(printer):
            self._forget()
            raise CannotPrint
        # Else a letter printed into a file, or through one, is kept as a photograph would be.
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
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

    def start(self) -> None:
        """Give all pages from now on, while the window lives; `ended` says how it went."""
        self._renderer = QPdfPageRenderer()
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._draw_beside()

    def finish(self) -> None:
        """Give all that is left at once, and say nothing. Raises CannotPrint."""
        self._next.stop()
        self._renderer = None  # waits for a page that is just being drawn
        is_more = True
        while is_more:
            if self._bands is None:
                self._bands = Bands(self._document.render(self._page, self._size()))
            is_more = self._go_on()

    # Inside -------------------------------------------------------------------------------

    @property
    def _page(self) -> int:
        return self._pages[self.given]

    def _size(self) -> QSize:
        """Return how large a page is drawn, in dots."""
        dpi = min(self._printer.resolution(), FINEST_DPI)
        return (self._document.pagePointSize(self._page) * dpi / POINTS_PER_INCH).toSize()

    def _draw_beside(self) -> None:
        if self._renderer is not None:
            self._renderer.requestPage(self._page, self._size())

    @Slot(int, QSize, QImage, object, int)
    def _on_rendered(self, _page: int, _size: QSize, drawn: QImage, *_: object) -> None:
        if self._renderer is not None:
            self._bands = Bands(drawn)
            self._next.start()

    @Slot()
    def _on_next(self) -> None:
        before, problem = self.given, None
        try:
            is_more = self._go_on()
        except CannotPrint as refused:
            is_more, problem = False, refused
        if not is_more:
            self.ended.emit(problem)
        elif self.given == before:
            self._next.start()
        else:
            self._draw_beside()
            self.went_on.emit()

    def _go_on(self) -> bool:
        """Give one band more; return whether anything is left. Raises CannotPrint and ends."""
        band = None if self._bands is None else self._bands.take()
        if band is not None:
            picture, top = band
            self._give(picture, top)
            return True
        return self._end_page()

    def _give(self, picture: QImage, top: int) -> None:
        paper = self._document.pagePointSize(self._page) / POINTS_PER_INCH
        dots, size = self._printer.resolution(), self._size()
        across = paper.width() * dots / size.width()
        down = paper.height() * dots / size.height()
        where = QRectF(0, top * down, picture.width() * across, picture.height() * down)
        self._painter.drawImage(where, picture)

    def _end_page(self) -> bool:
        """Go to the next page, or end after the last one."""
        states = self._printer.PrinterState
        self._bands = None
        if self._printer.printerState() in (states.Aborted, states.Error):
            self._refuse()
        self.given += 1
        if self.given < len(self._pages):
            if not self._printer.newPage():
                self._refuse()
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
        self._renderer = self._bands = None
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())


def finish_quietly(job: PrintJob) -> None:
    """Give what is left at once; nobody is there to be told that it was not taken."""
    with contextlib.suppress(CannotPrint):
        job.finish()


def _whole(paper: str) -> QPageLayout:
    """Return a paper without margins: those of the letter are in its pages."""
    upright, none = QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    layout = QPageLayout(QPageSize(PAPERS[paper]), upright, none)
    # ORDER: with it, or a printer that leaves an edge white silently keeps its own paper.
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _chosen_pages(count: int, printer: QPrinter) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    return pages[::-1] if printer.pageOrder() == printer.PageOrder.LastPageFirst else pages
