"""The chart on paper and in a file: for one's own use, without names.

Drawn by the same `draw` as on the screen, always light, whatever the screen wears.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from reconcile_gui.qtkit.dates import day_on_paper
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.chart_layout import lay_out
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.drawn_chart_widget import draw, measure_with
from reconcile_gui.trust.laid import Asked
from reconcile_gui.trust.shown import Shown

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SVG_WIDTH_PX, SCREEN_DPI, MARGIN_MM, PNG_RATIO = 1000, 96, 18, 2
HEADING_PX, WORDS_PX, GAP_PX, LEADING_PX = 21, 13, 12, 2
PAPERS = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}
FALL_BACK = {
    "Source Sans 3": "Segoe UI, Helvetica, Arial, sans-serif",
    "Source Serif 4": "Georgia, Times, serif",
}


@dataclass(frozen=True, slots=True)
class Outside:
    """What paper and files need of the window around.

    ask_path: for an ending such as "pdf", where to write, or None. printer: one that was
    chosen, or None. write: puts bytes there, never over a workbook; raises OSError. paper:
    "a4" or "us-letter", what is printed on here.
    """

    ask_path: Callable[[str], Path | None]
    printer: Callable[[], QPrinter | None]
    write: Callable[[Path, bytes], None]
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the paper. sentences: above the chart, without names.

    not_shown: what was left out with the legend, for a table; may be empty.
    """

    asked: Asked
    words: ChartWords
    sentences: tuple[str, ...]
    not_shown: str = ""


def sheet_of(
    shown: Shown, words: ChartWords, counts: tuple[str, ...], told: str, not_shown: str
) -> Sheet:
    """Return what is shown as a sheet; its days with their years, for paper grows old.

    counts: sentences on the screen. told, not_shown: what was left out, at length and short.
    """
    timeline = shown.timeline
    asked = Asked(timeline, shown.first, shown.last, 0, shown.shows_estimate, shown.hidden)
    has_line = bool(timeline.steps) and shown.shows_estimate
    is_weighed = has_line and timeline.drawing.weighs_recent
    said = (
        words.time(day_on_paper(shown.first), day_on_paper(shown.last)),
        *counts,
        words.band() if has_line else "",
        words.weighed() if is_weighed else "",
        told,
    )
    return Sheet(asked, words, tuple(each for each in said if each), not_shown)


class CannotPrint(Exception):
    """The printer did not take it. The record is untouched."""


def draw_sheet(painter: QPainter, width: float, sheet: Sheet, theme: Theme) -> float:
    """Draw heading, counts and chart; return the height, px at 96 dpi."""
    heading, own_word = sheet.words.own_use()
    y = _write(painter, width, 0, heading, theme, is_heading=True)
    for sentence in sheet.sentences:
        y = _write(painter, width, y, sentence, theme)
    y += GAP_PX
    laid = lay_out(replace(sheet.asked, width=width), sheet.words, measure_with(theme))
    painter.save()
    painter.translate(QPointF(0, y))
    draw(painter, laid, theme, edges="text3")
    painter.restore()
    return _write(painter, width, y + laid.height + GAP_PX, own_word, theme)


def svg(sheet: Sheet) -> bytes:
    """Return the sheet as a picture that can be enlarged."""
    theme = Theme()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    height = _height(sheet, theme)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(SCREEN_DPI)
    made.setSize(QSize(SVG_WIDTH_PX + 2 * GAP_PX, height + 2 * GAP_PX))
    made.setViewBox(QRectF(0, 0, SVG_WIDTH_PX + 2 * GAP_PX, height + 2 * GAP_PX))
    made.setTitle(sheet.words.own_use()[0])
    made.setDescription("")
    painter = QPainter(made)
    ground = QRectF(0, 0, SVG_WIDTH_PX + 2 * GAP_PX, height + 2 * GAP_PX)
    painter.fillRect(ground, Qt.GlobalColor.white)
    painter.translate(GAP_PX, GAP_PX)
    draw_sheet(painter, SVG_WIDTH_PX, sheet, theme)
    painter.end()
    return _with_fonts_to_fall_back_on(bytes(buffer.data().data()))


def png(sheet: Sheet) -> bytes:
    """Return the sheet as a picture of fixed size, sharp on a fine screen."""
    theme = Theme()
    size = QSize(SVG_WIDTH_PX + 2 * GAP_PX, _height(sheet, theme) + 2 * GAP_PX)
    picture = QImage(size * PNG_RATIO, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(PNG_RATIO)
    picture.fill(Qt.GlobalColor.white)
    picture.setText("Title", sheet.words.own_use()[0])
    painter = QPainter(picture)
    painter.translate(GAP_PX, GAP_PX)
    draw_sheet(painter, SVG_WIDTH_PX, sheet, theme)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


def pdf(sheet: Sheet, paper: str = "a4") -> bytes:
    """Return the sheet as a page lying on its side. paper: as in `Outside`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.words.own_use()[0])
    writer.setCreator("")
    writer.setPageLayout(_page(paper))
    painter = QPainter(writer)
    _draw_page(painter, writer.width(), writer.resolution(), sheet)
    painter.end()
    return bytes(buffer.data().data())


def print_sheet(sheet: Sheet, printer: QPrinter) -> None:
    """Print the sheet on a page lying on its side. Raises CannotPrint."""
    # PRIVACY: the queue of a shared printer shows this name.
    printer.setDocName(sheet.words.own_use()[0])
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint
    _draw_page(painter, printer.width(), printer.resolution(), sheet)
    if not painter.end():
        raise CannotPrint


# Inside -------------------------------------------------------------------------------


def _draw_page(painter: QPainter, width: int, dpi: int, sheet: Sheet) -> None:
    scale = dpi / SCREEN_DPI
    painter.scale(scale, scale)
    draw_sheet(painter, width / scale, sheet, Theme())


def _page(paper: str) -> QPageLayout:
    size = QPageSize(PAPERS[paper])
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    lying, mm = QPageLayout.Orientation.Landscape, QPageLayout.Unit.Millimeter
    return QPageLayout(size, lying, margins, mm)


def _with_fonts_to_fall_back_on(picture: bytes) -> bytes:
    """Name what stands for our fonts on a computer that does not have them."""
    for family, kind in FALL_BACK.items():
        picture = picture.replace(f'"{family}"'.encode(), f'"{family}, {kind}"'.encode())
    return picture


def _height(sheet: Sheet, theme: Theme) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    trial = QSvgGenerator()
    trial.setOutputDevice(buffer)
    trial.setResolution(SCREEN_DPI)
    painter = QPainter(trial)
    height = draw_sheet(painter, SVG_WIDTH_PX, sheet, theme)
    painter.end()
    return int(height) + 1


def _write(
    painter: QPainter, width: float, y: float, words: str, theme: Theme, *, is_heading: bool = False
) -> float:
    """Write a sentence, in as many lines as it needs; return where the next one begins."""
    painter.setFont(theme.font("serif", HEADING_PX) if is_heading else theme.font("sans", WORDS_PX))
    painter.setPen(theme.colour("text" if is_heading else "text2"))
    room = QRectF(0, y, width, 1000)
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    drawn = painter.boundingRect(room, flags, words)
    painter.drawText(room, flags, words)
    return float(drawn.bottom()) + (GAP_PX / 2 if is_heading else LEADING_PX)
