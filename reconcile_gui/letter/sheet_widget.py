"""The printed page on its desk: one page of the file itself, drawn as large as is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reconcile_gui.letter.spoken_page_widget import SpokenPages
from reconcile_gui.qtkit.theme import Theme

DESK_PX = 18  # of desk at the sides of the page and above it
EDGE_PX = 1  # the line around the page, which must not be cut below it
WHEEL_STEP = 120  # what one notch of a wheel counts
LARGER = 1.2
SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0
SMALLEST_SCALE = 0.05  # a window without room still has a page
COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
FIT_PAGE, FIT_WIDTH = "page", "width"


class Sheet(QAbstractScrollArea):
    """Shows one page of a document. White in every theme: that is how it will be printed.

    Page up and down turn the page; + and - draw it larger and smaller, as does the wheel
    with Ctrl.
    """

    page_turned = Signal(int)  # index of the page now shown, by the person

    def __init__(self, document: QPdfDocument, theme: Theme) -> None:
        """document: shown as it is at each `show_document`."""
        super().__init__()
        self._document, self._theme = document, theme
        self._spoken = SpokenPages(document)
        self._page = 0
        self._fit = FIT_PAGE
        self._zoom = 1.0  # of the page that fits
        self._drawn = QImage()
        self._wheel = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        theme.changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """Return the index of the page that is shown."""
        return self._page

    def show_document(self, paragraphs: Sequence[str], header: str = "") -> None:
        """Draw anew after the document has become another; the page stays where it can.

        paragraphs, header: what stands in it, for those who cannot see it.
        """
        self._spoken.show(paragraphs, header)
        self._page = max(0, min(self._page, self._document.pageCount() - 1))
        self._redraw()

    def forget(self) -> None:
        """Keep no picture of any page, and no word."""
        self._page = 0
        self._spoken.show(())
        self._redraw()

    def paragraphs(self) -> tuple[str, ...]:
        """Return the words of each paragraph on the page that is shown."""
        return self._spoken.on(self._page)

    def place_of(self, index: int) -> QRect:
        """Return where the paragraph at `index` is drawn in the viewport, in px."""
        size = self._shown_size()
        points = self._spoken.place(self._page, index)
        scale = size.width() / self._document.pagePointSize(self._page).width()
        corner = QPointF(self._corner(size))
        return QRectF(corner + points.topLeft() * scale, points.size() * scale).toAlignedRect()

    def turn_to(self, page: int) -> None:
        """Show page `page`, if there is one, from its top."""
        if page == self._page or not 0 <= page < self._document.pageCount():
            return
        self._page = page
        self._redraw()
        self.verticalScrollBar().setValue(0)
        self.page_turned.emit(page)

    def fit(self, what: str) -> None:
        """Draw the page so that all of it fits (FIT_PAGE), or its width (FIT_WIDTH)."""
        self._fit, self._zoom = what, 1.0
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, page and the edge of the page."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("desk"))
        size = self._shown_size()
        if size.isEmpty():
            return
        place = QRect(self._corner(size), size)
        painter.fillRect(place.adjusted(-1, -1, 1, 1), self._theme.colour("paper_edge"))
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self._image(size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new room."""
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom; leave the other keys to the scroll bars."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: LARGER, Qt.Key.Key_Equal: LARGER, Qt.Key.Key_Minus: 1 / LARGER}
        key = Qt.Key(event.key())
        if event.modifiers() & COMMAND_KEYS:
            event.ignore()
        elif key in turns:
            self.turn_to(self._page + turns[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.turn_to(0 if key == Qt.Key.Key_Home else self._document.pageCount() - 1)
        elif key in zooms:
            self._zoom_by(zooms[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll, and where there is nothing to scroll, turn the page."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(LARGER ** (turn / WHEEL_STEP))
        elif self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
            return
        else:
            self._wheel += turn
            before = self._page
            while abs(self._wheel) >= WHEEL_STEP:
                down = self._wheel < 0
                self._wheel += WHEEL_STEP if down else -WHEEL_STEP
                self.turn_to(self._page + (1 if down else -1))
            # Where there is no page to turn to, what the page lies in may scroll.
            event.setAccepted(self._page != before)
            return
        event.accept()

    def _zoom_by(self, factor: float) -> None:
        self._zoom = min(max(self._zoom * factor, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._redraw()

    def _redraw(self) -> None:
        self._drawn = QImage()
        size, room = self._shown_size(), self.viewport().size()
        side = self._theme.px(DESK_PX)
        for bar, wanted, there in (
            (self.horizontalScrollBar(), size.width() + 2 * side, room.width()),
            (self.verticalScrollBar(), size.height() + side + EDGE_PX, room.height()),
        ):
            bar.setRange(0, max(0, wanted - there) if size.isValid() else 0)
            bar.setPageStep(there)
            bar.setSingleStep(self._theme.px(DESK_PX))
        self.viewport().update()

    def _shown_size(self) -> QSize:
        if self._page >= self._document.pageCount():
            return QSize()
        paper = self._document.pagePointSize(self._page)
        side = self._theme.px(DESK_PX)
        # The whole area, not the viewport: a bar that comes must not shrink the page again.
        across = (self.width() - 2 * side) / paper.width()
        down = (self.height() - side - EDGE_PX) / paper.height()
        beside_bar = across - self.verticalScrollBar().sizeHint().width() / paper.width()
        fitting = min(across, down) if self._fit == FIT_PAGE else beside_bar
        scale = max(fitting * self._zoom, SMALLEST_SCALE)
        return QSize(round(paper.width() * scale), round(paper.height() * scale))

    def _corner(self, size: QSize) -> QPoint:
        room, desk = self.viewport().size(), self._theme.px(DESK_PX)
        return QPoint(
            max(desk, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value(),
            max(desk, (room.height() - size.height()) // 2) - self.verticalScrollBar().value(),
        )

    def _image(self, size: QSize) -> QImage:
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._drawn.size() != wanted:
            self._drawn = self._document.render(self._page, wanted)
        return self._drawn
