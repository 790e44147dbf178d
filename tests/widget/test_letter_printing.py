"""What comes out of the printer is what the preview showed, page for page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize, QTimer
from PySide6.QtGui import QImage, QPageSize, QPainter, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from reconcile_gui.letter.cut_page import Bands
from reconcile_gui.letter.look import LetterLook
from tests.letters import LETTER, PARTS, pdf_of, read_facts, read_text
from tests.widget.preview_tools import Preview

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.preview_fixtures"]

POINTS_PER_INCH, LOOKED_AT_DPI, FINER = 72, 12, 20


def paper_printer(path: Path, resolution: int = 300) -> QPrinter:
    """Return a printer that prints into the file at `path`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    return printer


def seen(pdf: bytes) -> list[QImage]:
    """Return each page as a small picture in grey on white."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pictures = []
    for page in range(document.pageCount()):
        paper = document.pagePointSize(page) * LOOKED_AT_DPI / POINTS_PER_INCH
        size = QSize(round(paper.width()), round(paper.height()))
        sharp = QImage(size * FINER, QImage.Format.Format_Grayscale8)
        sharp.fill(Qt.GlobalColor.white)
        painter = QPainter(sharp)
        painter.drawImage(QPoint(0, 0), document.render(page, size * FINER))
        painter.end()
        # Made small afterwards: letters and pictures of letters then look alike.
        smooth = Qt.TransformationMode.SmoothTransformation
        pictures.append(sharp.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    document.close()
    return pictures


def difference(one: QImage, other: QImage) -> float:
    """Return how far two pictures of one size lie apart: 0 the same, 1 black and white."""
    assert abs(one.width() - other.width()) <= 1
    assert abs(one.height() - other.height()) <= 1
    places = [
        (x, y)
        for x in range(min(one.width(), other.width()))
        for y in range(min(one.height(), other.height()))
    ]
    apart = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x, y in places
    )
    return apart / len(places) / 255


def white(size: QSize) -> QImage:
    """Return empty paper."""
    paper = QImage(size, QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    return paper


def ink(picture: QImage) -> float:
    """Return how dark a page is: 0 empty, 1 black."""
    return difference(picture, white(picture.size()))


def print_letter(preview: Preview, printer: QPrinter | None) -> None:
    """Press Print…, choose `printer`, and wait until that is told."""
    preview.chosen_printer = printer
    preview.find(QPushButton, "print_letter").click()
    if printer is not None:
        preview.qtbot.waitUntil(lambda: is_told(preview), timeout=30_000)


def is_told(preview: Preview) -> bool:
    """Return whether it is said how the printing ended."""
    said = preview.text("message")
    return "rinter" in said and "…" not in said


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_the_printed_pages_are_the_pages_that_were_shown(preview: Preview, paper: str) -> None:
    """On the paper the letter was set for, at its own size, to the edge."""
    text, look = replace(LETTER, parts=PARTS * 2), LetterLook(paper)
    preview.show(text, look)
    path = preview.folder / "printed.pdf"

    print_letter(preview, paper_printer(path))

    assert preview.text("message") == "Given to the printer."
    set_pages, printed = seen(pdf_of(text, look)), seen(path.read_bytes())
    assert len(printed) == len(set_pages) == 2
    for one, other in zip(set_pages, printed, strict=True):
        assert ink(one) > 0.01
        assert difference(one, other) < ink(one) / 10


def test_a_fine_printer_gets_the_page_at_its_full_size(preview: Preview) -> None:
    """Drawn at 600 dpi and spread: finer than that no eye sees."""
    preview.show()
    path = preview.folder / "printed.pdf"

    print_letter(preview, paper_printer(path, 1200))

    (page,) = seen(path.read_bytes())
    (expected,) = seen(pdf_of(LETTER))
    assert difference(page, expected) < ink(expected) / 10


def test_only_the_chosen_pages_are_printed(preview: Preview) -> None:
    """Page 2 alone, when page 2 alone was asked for."""
    text = replace(LETTER, parts=PARTS * 3)
    preview.show(text)
    path = preview.folder / "printed.pdf"
    printer = paper_printer(path)
    printer.setFromTo(2, 2)

    print_letter(preview, printer)

    (page,) = seen(path.read_bytes())
    expected = seen(pdf_of(text))
    assert difference(page, expected[1]) < ink(expected[1]) / 10


def test_a_letter_not_to_be_sent_is_printed_with_its_line(preview: Preview) -> None:
    """What the preview showed, and not what it would be without."""
    preview.show(not_to_send=True)
    path = preview.folder / "printed.pdf"

    print_letter(preview, paper_printer(path))

    (page,) = seen(path.read_bytes())
    with_line, without = (seen(pdf_of(LETTER, not_to_send=each))[0] for each in (True, False))
    assert difference(page, with_line) < difference(page, without) / 2


def test_no_printer_prints_nothing(preview: Preview) -> None:
    """Cancel is an answer."""
    preview.show()

    print_letter(preview, None)

    assert not preview.find(QLabel, "message").isVisible()
    assert list(preview.folder.iterdir()) == []


@pytest.mark.qt_log_ignore("QPainter::begin")  # how Qt says that a printer refuses
def test_a_printer_that_refuses_is_said_in_words(preview: Preview) -> None:
    """A printer that was switched off takes nothing; the letter stays on screen."""
    preview.show()

    print_letter(preview, paper_printer(preview.folder / "no folder" / "printed.pdf"))

    said = "The printer did not take it. Your letter is as you wrote it."
    assert preview.text("message") == said
    assert read_facts(preview.saved())["Pages"] == "1"
    assert "Dear Alex," in read_text(preview.saved())


class Leaving(QPrinter):
    """A printer that is gone after a few pages."""

    def __init__(self, path: Path, pages: int) -> None:
        """pages: how many it takes."""
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))
        self.setResolution(60)
        self._left = pages

    def newPage(self) -> bool:
        """Refuse once it is gone."""
        self._left -= 1
        return self._left > 0 and super().newPage()


@pytest.mark.parametrize(
    ("pages", "said"),
    [(1, "The printer stopped after one page."), (2, "The printer stopped after 2 pages.")],
)
def test_a_printer_that_goes_away_is_said_with_what_it_took(
    preview: Preview, pages: int, said: str
) -> None:
    """So that the person knows which pages lie there; the letter can be printed again."""
    preview.show(replace(LETTER, parts=PARTS * 4))
    path = preview.folder / "printed.pdf"

    print_letter(preview, Leaving(path, pages))
    first = preview.text("message")
    print_letter(preview, paper_printer(path, 60))

    assert first == f"{said} Your letter is as you wrote it."
    assert preview.text("message") == "Given to the printer."
    assert len(seen(path.read_bytes())) == 4


def test_the_window_lives_between_two_pages(preview: Preview) -> None:
    """A long letter takes a while; hiding must work meanwhile, and what goes on is said."""
    preview.show(replace(LETTER, parts=PARTS * 4))
    path, said = preview.folder / "printed.pdf", []
    message = preview.find(QLabel, "message")
    preview.chosen_printer = paper_printer(path, 60)
    preview.find(QPushButton, "print_letter").click()

    def look() -> bool:
        if message.text() not in said:
            said.append(message.text())
        return is_told(preview)

    preview.qtbot.waitUntil(look, timeout=30_000)

    assert any(each.startswith("Printed page ") for each in said)
    assert said[-1] == "Given to the printer."


def test_the_window_lives_while_one_page_is_printed(preview: Preview) -> None:
    """A page given at once held it for a second and more; each line goes by itself."""
    preview.show()
    path, turns = preview.folder / "printed.pdf", []
    often = QTimer(preview.page, interval=0)
    often.timeout.connect(lambda: turns.append(is_told(preview)))
    preview.chosen_printer = paper_printer(path, 600)
    preview.find(QPushButton, "print_letter").click()
    often.start()
    preview.qtbot.waitUntil(lambda: is_told(preview), timeout=30_000)
    often.stop()

    lines = 25
    assert turns.count(False) > lines
    (page,) = seen(path.read_bytes())
    (expected,) = seen(pdf_of(LETTER))
    assert difference(page, expected) < ink(expected) / 10


def test_who_leaves_while_it_is_printed_gets_the_whole_letter(preview: Preview) -> None:
    """Half a letter would lie in the printer; the one on screen is forgotten at once."""
    text = replace(LETTER, parts=PARTS * 4)
    preview.show(text)
    path = preview.folder / "printed.pdf"
    preview.chosen_printer = paper_printer(path, 60)
    preview.find(QPushButton, "print_letter").click()

    preview.page.clear()

    assert preview.words() == ""
    assert len(seen(path.read_bytes())) == 4


def test_what_is_changed_meanwhile_is_not_printed_halfway(preview: Preview) -> None:
    """The pages are those that were shown when Print… was pressed."""
    preview.show()
    path = preview.folder / "printed.pdf"
    preview.chosen_printer = paper_printer(path)
    preview.find(QPushButton, "print_letter").click()
    preview.find(QComboBox, "size").setCurrentIndex(5)
    preview.find(QComboBox, "size").activated.emit(5)
    preview.qtbot.waitUntil(lambda: is_told(preview), timeout=30_000)

    (page,) = seen(path.read_bytes())
    (expected,) = seen(pdf_of(LETTER))
    assert difference(page, expected) < ink(expected) / 10


def test_the_printers_own_paper_is_replaced_by_the_letters(preview: Preview) -> None:
    """A letter set for A4 must not be cut by a printer that was left at A5."""
    preview.show()
    path = preview.folder / "printed.pdf"
    printer = paper_printer(path)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))

    print_letter(preview, printer)

    width, height = read_facts(path.read_bytes())["Page size"].split()[::2][:2]
    assert (float(width), float(height)) == pytest.approx((595, 842), abs=1)


def test_no_dot_is_lost_between_two_bands() -> None:
    """Also where nothing white is between the lines, and at the foot of the paper."""
    drawn = QImage(QSize(40, 1403), QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    for first, last in ((0, 3), (17, 18), (100, 1000), (1011, 1012), (1395, 1403)):
        painter.fillRect(3, first, 20, last - first, Qt.GlobalColor.black)
    painter.end()
    expected, put = white(drawn.size()), white(drawn.size())
    painter = QPainter(expected)
    painter.drawImage(0, 0, drawn)
    painter.end()

    bands, rows, painter = Bands(drawn), 0, QPainter(put)
    while (band := bands.take()) is not None:
        painter.drawImage(0, band[1], band[0])
        rows += band[0].height()
    painter.end()

    assert put == expected
    assert rows < drawn.height()
