"""The chart outside the workbook: pictures, a page, a table, the printer."""

from __future__ import annotations

import csv
import errno
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QPushButton

from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Outcome
from tests.widget.chart_tools import LAST_WEEK, Paper, add_event, record
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]
WAYS = ("png", "svg", "pdf", "csv", "csv_words", "print")


@pytest.fixture
def paper() -> Paper:
    """Return paper that nobody has chosen yet."""
    return Paper()


@pytest.fixture
def printing(trust: Trust, paper: Paper) -> Trust:
    """Return the tab with a way to paper and files."""
    trust.begin_anew(paper.outside())
    return trust


def export(trust: Trust, name: str) -> None:
    """Choose from the menu of the export."""
    menu = trust.find(QPushButton, "export_chart").menu()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    trust.settle()


def test_without_a_way_out_none_is_offered(trust: Trust) -> None:
    """A button that does nothing is not there."""
    trust.open()

    assert not trust.is_seen("export_chart")


def test_a_picture_is_for_my_own_use_and_names_nobody(printing: Trust, paper: Paper) -> None:
    """Drawn as on the screen, light, with its heading."""
    record(printing)
    paper.path = Path("chart.svg")
    printing.open()
    export(printing, "export_svg")
    picture = paper.written["chart.svg"].decode("utf-8")

    words = " ".join(re.findall(r">([^<>]+)</text>", picture))
    assert "For my own use" in words
    assert "setback" in words
    assert "Alex" not in picture
    assert "voice" not in picture
    assert printing.text("chart_said").startswith("Saved.")


def test_a_pdf_is_one_page_without_an_author(printing: Trust, paper: Paper) -> None:
    """Titled as it is headed."""
    record(printing)
    paper.path = Path("chart.pdf")
    printing.open()
    export(printing, "export_pdf")
    content = paper.written["chart.pdf"]

    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert "For my own use".encode("utf-16-be") in content or b"For my own use" in content
    assert b"/Author ()" in content


def said(picture: str) -> list[str]:
    """Return the texts of a picture."""
    return re.findall(r">([^<>]+)</text>", picture)


def test_a_sheet_says_of_which_days_it_is(printing: Trust, paper: Paper) -> None:
    """With their years: months alone say nothing once the paper is old."""
    printing.lay_in("Ring.", LAST_WEEK, Outcome.KEPT)
    paper.path = Path("chart.svg")
    printing.open()
    export(printing, "export_svg")

    texts = said(paper.written["chart.svg"].decode("utf-8"))
    assert texts[:2] == ["For my own use", "From 24 February 2026 to 3 March 2026."]


def test_the_band_is_explained_only_where_it_is_drawn(printing: Trust, paper: Paper) -> None:
    """Whoever holds the paper has no screen beside it."""
    for number in range(5):
        printing.lay_in(f"Promise {number}", LAST_WEEK, Outcome.KEPT)
    paper.path = Path("chart.svg")
    printing.open()
    about = "The shaded band is how unsure the estimate is."
    export(printing, "export_svg")
    assert about in said(paper.written["chart.svg"].decode("utf-8"))
    printing.press("hide_estimate")
    printing.settle()
    export(printing, "export_svg")

    assert about not in said(paper.written["chart.svg"].decode("utf-8"))


def test_a_picture_names_fonts_to_fall_back_on(printing: Trust, paper: Paper) -> None:
    """Ours are on few computers; without another name a browser takes any."""
    record(printing)
    paper.path = Path("chart.svg")
    printing.open()
    export(printing, "export_svg")

    fonts = re.findall(r'font-family="([^"]*)"', paper.written["chart.svg"].decode("utf-8"))
    assert fonts
    assert all(font.rpartition(", ")[2] in ("serif", "sans-serif") for font in fonts)


@pytest.mark.parametrize(
    ("paper", "points"),
    [(Paper(), (841.9, 595.3)), (Paper(kind="us-letter"), (792.0, 612.0))],
)
def test_a_page_lies_on_the_paper_of_the_country(
    printing: Trust, paper: Paper, points: tuple[float, float]
) -> None:
    """A4 in London, US Letter in Toronto; nothing is cut off or made smaller."""
    record(printing)
    paper.path = Path("chart.pdf")
    printing.open()
    export(printing, "export_pdf")

    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper.written["chart.pdf"])
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(points, abs=0.6)


def test_without_colours_every_shade_has_an_edge(printing: Trust, paper: Paper) -> None:
    """A printer may swallow a light grey: the time of space would be gone."""
    record(printing)
    asked = StatusEntry(
        Status.SPACE,
        printing.sitting.clock.now(),
        printing.sitting.clock.now(),
        said_on=LAST_WEEK - timedelta(days=20),
        until_on=LAST_WEEK,
    )
    printing.sitting.lay_in(care_store.record_status(asked))
    paper.path = Path("chart.svg")
    printing.open()
    before = dotted(drawn_without_space(printing, paper))
    export(printing, "export_svg")
    picture = paper.written["chart.svg"].decode("utf-8")

    assert "space" in said(picture)
    assert dotted(picture) == before + 2


def dotted(picture: str) -> int:
    """Return how many dotted lines there are."""
    groups = [each for each in picture.split("<g ") if "stroke-dasharray" in each]
    return sum(len(re.findall("<(?:polyline|path|line) ", each)) for each in groups)


def drawn_without_space(printing: Trust, paper: Paper) -> str:
    """Return the picture with the time of space left out."""
    box = printing.find(QCheckBox, "shown_space")
    box.toggle()
    export(printing, "export_svg")
    box.toggle()
    return paper.written["chart.svg"].decode("utf-8")


def test_a_table_says_what_it_leaves_out(printing: Trust, paper: Paper) -> None:
    """Else it would be taken for the whole record by whoever counts its rows."""
    record(printing)
    paper.path = Path("chart.csv")
    printing.open()
    printing.find(QCheckBox, "shown_not_kept").toggle()
    export(printing, "export_csv")

    title, missing, heads, *rows = table_of(paper)
    assert (title, missing) == (["For my own use"], ["Not shown: not kept."])
    assert heads[0] == "Date"
    assert "not kept" not in {row[3] for row in rows}


def test_it_is_printed(printing: Trust, paper: Paper, tmp_path: Path) -> None:
    """On whatever printer was chosen; here one that writes a file."""
    record(printing)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper.chosen = printer
    printing.open()
    export(printing, "export_print")

    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert printer.docName() == "For my own use"
    assert printing.text("chart_said") == "Given to the printer."


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (errno.EACCES, "It could not be written there."),
        (errno.ENOSPC, "That disk is full. Nothing was saved; the record is untouched."),
    ],
)
def test_a_place_that_refuses_is_said(
    printing: Trust, paper: Paper, problem: int, sentence: str
) -> None:
    """And nothing is lost by it."""
    record(printing)
    paper.path, paper.fails = Path("chart.pdf"), problem
    printing.open()
    export(printing, "export_pdf")

    assert printing.text("chart_said").startswith(sentence)


def test_a_question_left_open_writes_nothing(printing: Trust, paper: Paper) -> None:
    """Cancelled is cancelled."""
    record(printing)
    printing.open()
    for way in WAYS:
        export(printing, f"export_{way}")

    assert paper.written == {}
    assert not printing.is_seen("chart_said")


@pytest.mark.parametrize("look", ["dark", "dark_contrast"])
def test_a_png_is_sharp_and_light_whatever_the_screen_wears(
    printing: Trust, paper: Paper, look: str
) -> None:
    """Two pixels for one, on white; titled, and without a name in what it carries."""
    record(printing)
    printing.theme.change(name=look)
    paper.path = Path("chart.png")
    printing.open()
    export(printing, "export_png")
    picture = QImage.fromData(paper.written["chart.png"])

    assert picture.width() == 2 * 1024
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    assert "#2c4f70" in {
        picture.pixelColor(x, y).name()
        for x in range(400, picture.width(), 2)
        for y in range(300, 700, 3)
    }
    assert picture.text("Title") == "For my own use"
    assert b"Alex" not in paper.written["chart.png"]


def table_of(paper: Paper) -> list[list[str]]:
    """Return the cells of the table that was written."""
    return list(csv.reader(io.StringIO(paper.written["chart.csv"].decode("utf-8-sig"))))


def test_a_table_holds_a_row_for_each_thing_shown(printing: Trust, paper: Paper) -> None:
    """Its title, its heads, and the newest first, as on the screen."""
    printing.lay_in("Ring the bank.", LAST_WEEK, Outcome.LATE)
    add_event(printing, LAST_WEEK, Kind.SETBACK, "I raised my voice, “so what”.\nTwice.")
    printing.sitting.lay_in(store.save_answer(TODAY, Variant.APART, "1", Answer.YES))
    paper.path = Path("chart.csv")
    printing.open()
    export(printing, "export_csv_words")

    assert table_of(paper) == [
        ["For my own use"],
        ["Date", "Kind", "In words", "Outcome"],
        ["2026-03-03", "promise", "Ring the bank.", "done late"],
        ["2026-03-03", "check-in", "statements on the week", ""],
        ["2026-02-24", "event", "Setback. I raised my voice, “so what”. Twice.", ""],
    ]


def test_a_table_leaves_out_my_words_where_they_are_not_asked_for(
    printing: Trust, paper: Paper
) -> None:
    """A file for a counsellor need not say what anybody promised."""
    record(printing)
    paper.path = Path("chart.csv")
    printing.open()
    export(printing, "export_csv")
    content = paper.written["chart.csv"].decode("utf-8")

    assert "voice" not in content
    assert "Promise" not in content
    assert "Broken" not in content
    assert ["2026-02-24", "event", "setback", ""] in table_of(paper)
    assert ["2026-02-24", "promise", "", "not kept"] in table_of(paper)


@pytest.mark.parametrize("begun", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1"])
def test_no_cell_of_a_table_is_a_formula(printing: Trust, paper: Paper, begun: str) -> None:
    """What was pasted into a promise must not run in a spreadsheet."""
    printing.lay_in(begun, LAST_WEEK, Outcome.KEPT)
    paper.path = Path("chart.csv")
    printing.open()
    export(printing, "export_csv_words")

    assert table_of(paper)[2][2] == f"'{begun.strip()}"


@pytest.mark.parametrize("way", WAYS[:-1])
def test_a_full_disk_is_said_calmly_for_every_file(printing: Trust, paper: Paper, way: str) -> None:
    """Whatever kind of file it was to be."""
    record(printing)
    paper.path, paper.fails = Path("chart"), errno.ENOSPC
    printing.open()
    export(printing, f"export_{way}")

    assert printing.text("chart_said") == (
        "That disk is full. Nothing was saved; the record is untouched."
    )
