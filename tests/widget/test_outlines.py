"""Where a shade tells something, a line or a shape tells it too in high contrast."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme, set_look
from reconcile_gui.qtkit.tokens import contrast
from reconcile_gui.trust.drawn_chart_widget import draw
from reconcile_gui.trust.laid import Laid, Text
from reconcile_gui.trust.scale import Scale
from tests.widget.kit_tools import Dress, found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

TODAY = date(2026, 3, 18)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
USUAL, HIGH = ("light", "dark"), ("light_contrast", "dark_contrast")
LOOKS = (*USUAL, *HIGH)
BAND = QRect(40, 10, 60, 80)
SPACE = Text(38, 20, "space asked")
LINE_SEEN, GROUND_SEEN = 4.5, 1.5
SPACE_TOP, SPACE_ROWS = 14, 12


def drawn(theme: Theme, draw_on: Callable[[QPainter], None]) -> QImage:
    """Return a picture of 160 by 100 px on the ground of the window."""
    picture = QImage(160, 100, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("window"))
    painter = QPainter(picture)
    draw_on(painter)
    painter.end()
    return picture


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a page to stand on; it is shown with the first widget."""
    made = QWidget()
    made.setProperty("page", "true")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def seen(widget: QWidget, page: QWidget) -> QImage:
    """Show a widget on a page; return what it looks like."""
    column = page.layout()
    assert column is not None
    column.addWidget(widget)
    page.show()
    laid_out()
    return look_of(widget)


def look_of(widget: QWidget) -> QImage:
    """Return what a widget looks like, with the page behind it."""
    page = widget.parentWidget()
    assert page is not None
    return page.grab(widget.geometry()).toImage()


def down(picture: QImage, x: int, rows: QRect) -> list[str]:
    """Return the colours of a column of pixels."""
    return [picture.pixelColor(x, y).name() for y in range(rows.top() + 1, rows.bottom())]


def chart(theme: Theme, *, texts: tuple[Text, ...] = ()) -> Laid:
    """Return a chart with a space in it, and an estimate whose band is level."""
    scale = Scale(date(2026, 1, 1), TODAY, 0, 160)
    line = ((110.0, 50.0), (150.0, 50.0))
    band = ((110.0, 40.0), (150.0, 40.0), (150.0, 60.0), (110.0, 60.0))
    place = (float(BAND.x()), float(BAND.y()), float(BAND.width()), float(BAND.height()))
    return Laid(160, 100, scale, bands=(place,), texts=texts, band=band, line=line)


@pytest.mark.parametrize("name", HIGH)
def test_space_in_the_chart_has_a_dashed_edge(dress: Dress, name: str) -> None:
    """Its shade is a breath away from the ground, and says that nothing was asked of anyone."""
    theme = dress(name, 1.0)
    edge = down(drawn(theme, lambda painter: draw(painter, chart(theme), theme)), 40, BAND)
    inked = [contrast(each, theme.tokens.sunken) >= LINE_SEEN for each in edge]

    assert any(inked)
    assert not all(inked)


@pytest.mark.parametrize("name", USUAL)
def test_the_usual_chart_stays_as_quiet_as_it_was(dress: Dress, name: str) -> None:
    """Paper and files are drawn in it too."""
    theme = dress(name, 1.0)
    picture = drawn(theme, lambda painter: draw(painter, chart(theme), theme))

    assert set(down(picture, 41, BAND)) == {theme.colour("sunken").name()}


def test_no_dash_goes_through_a_word(dress: Dress) -> None:
    """The words at the ends of a space stand where its edges are."""
    theme = dress("light_contrast", 1.0)
    words = chart(theme, texts=(SPACE,))
    bare = drawn(theme, lambda painter: draw(painter, chart(theme), theme))
    with_words = drawn(theme, lambda painter: draw(painter, words, theme))
    rows = QRect(0, SPACE_TOP, 1, SPACE_ROWS)
    # Before the first letter of the word, where the edge would be.
    edge, beside = down(bare, 40, rows), down(with_words, 40, rows)

    assert edge != beside
    assert len(set(down(with_words, 40, BAND))) > 1


@pytest.mark.parametrize("name", HIGH)
def test_the_band_of_the_estimate_has_edges(dress: Dress, name: str) -> None:
    """How unsure it is must not be left to a pale shade."""
    theme = dress(name, 1.0)
    picture = drawn(theme, lambda painter: draw(painter, chart(theme), theme))
    above = [picture.pixelColor(x, 40).name() for x in range(112, 148)]
    inked = [contrast(each, theme.tokens.window) >= LINE_SEEN for each in above]

    assert any(inked)
    assert not all(inked)


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_row_that_is_selected_or_under_the_pointer_has_a_line_around_it(
    dress: Dress, name: str, direction: Qt.LayoutDirection
) -> None:
    """In the usual look a tint and a bar do; in high contrast the edge is drawn all around."""
    theme = dress(name, 1.0)
    row = QRect(10, 10, 140, 30)
    for state, token in (
        (RowState(selected=True, focused=False, hovered=False), "accent"),
        (RowState(selected=False, focused=False, hovered=True), "control"),
    ):
        picture = drawn(theme, lambda p, s=state: draw_row_ground(p, row, theme, s, direction))  # type: ignore[misc]
        top = picture.pixelColor(80, 10)

        assert (top == theme.colour(token)) == theme.is_high_contrast


@pytest.mark.parametrize("name", HIGH)
def test_the_row_with_the_keyboard_has_a_thicker_line(dress: Dress, name: str) -> None:
    """Selected here, or only selected: a list that is left keeps its row."""
    theme = dress(name, 1.0)
    row = QRect(10, 10, 140, 30)

    def thickness(state: RowState) -> int:
        picture = drawn(theme, lambda painter: draw_row_ground(painter, row, theme, state, LEFT))
        ink = theme.colour("accent")
        return sum(picture.pixelColor(80, 10 + y) == ink for y in range(10))

    assert thickness(RowState(selected=True, focused=False, hovered=False)) == 1
    assert thickness(RowState(selected=True, focused=True, hovered=False)) == theme.focus_px


@pytest.mark.parametrize("name", HIGH)
def test_the_day_walked_to_stands_on_the_ink(dress: Dress, name: str, page: QWidget) -> None:
    """Today has a ring; the two must not be taken for each other."""
    theme = dress(name, 1.0)
    grid = MonthGrid(theme, lambda: TODAY, lambda day, count: f"{day}: {count}")
    seen(grid, page)
    grid.walk_to(date(2026, 3, 11))
    laid_out()
    picture = grid.viewport().grab().toImage()
    here = picture.pixelColor(grid.visualRect(grid.currentIndex()).center() - QPoint(12, 0))

    assert here == theme.colour("accent")
    assert contrast(theme.tokens.on_accent, here.name()) >= 7


@pytest.mark.parametrize("name", LOOKS)
def test_the_choice_that_holds_stands_on_the_ink(dress: Dress, name: str, page: QWidget) -> None:
    """Usually its tint, its line and its weight say so; here the whole of it does."""
    theme = dress(name, 1.0)
    choices = Segmented("look", (("chart", "Chart"), ("table", "Table")))
    picture = seen(choices, page)
    at = found(choices, QToolButton, "look_chart").geometry()
    ground = picture.pixelColor(at.left() + 5, at.center().y())

    assert ground == theme.colour("accent" if theme.is_high_contrast else "accent_tint")


@pytest.mark.parametrize("name", HIGH)
@pytest.mark.parametrize("make", [lambda: button("Save"), lambda: QLineEdit("Words"), QToolButton])
def test_what_cannot_be_used_is_dashed(
    dress: Dress, name: str, make: Callable[[], QWidget], page: QWidget
) -> None:
    """Its words are as clear as all words; the edge says that it does nothing now."""
    theme = dress(name, 1.0)
    widget = make()
    widget.resize(120, 40)
    on = edge_colours(seen(widget, page))
    widget.setEnabled(False)
    laid_out()
    off = edge_colours(look_of(widget))
    ground = theme.tokens.surface

    assert min(contrast(each, ground) for each in on) >= LINE_SEEN
    assert max(contrast(each, ground) for each in off) >= LINE_SEEN
    assert min(contrast(each, ground) for each in off) < GROUND_SEEN


@pytest.mark.parametrize("name", HIGH)
def test_what_was_agreed_and_is_only_read_is_dashed(dress: Dress, name: str, page: QWidget) -> None:
    """Elsewhere its ground tells it from a field to write in; here both stand on the same."""
    theme = dress(name, 1.0)
    field, beside = QTextEdit("I show the receipts"), QTextEdit()
    field.setFixedHeight(80)
    seen(beside, page)
    before = edge_colours(seen(field, page))
    field.setReadOnly(True)
    set_look(field, kept="true")
    laid_out()
    kept = edge_colours(look_of(field))
    field.setFocus()
    laid_out()
    here = edge_colours(look_of(field))

    assert set(before) == {theme.tokens.control.lower()}
    assert max(contrast(each, theme.tokens.window) for each in kept) >= LINE_SEEN
    assert min(contrast(each, theme.tokens.window) for each in kept) < GROUND_SEEN
    assert set(here) == {theme.tokens.accent.lower()}


def edge_colours(picture: QImage) -> list[str]:
    """Return the colours along the upper edge, without the corners."""
    return [picture.pixelColor(x, 0).name() for x in range(12, picture.width() - 12)]


@pytest.mark.parametrize("name", HIGH)
def test_a_box_that_cannot_be_ticked_is_dashed(dress: Dress, name: str, page: QWidget) -> None:
    """It has no words of its own to be paler."""
    dress(name, 1.0)
    box = QCheckBox("Lock on sleep")
    box.setEnabled(False)
    picture = seen(box, page)
    top = (box.height() - 16) // 2
    edge = [picture.pixelColor(x, top).name() for x in range(4, 13)]

    assert len(set(edge)) > 1


@pytest.mark.parametrize("name", LOOKS)
def test_what_was_found_is_underlined_as_well(dress: Dress, name: str, page: QWidget) -> None:
    """A search, and what differs between two versions, lie on a tint elsewhere."""
    theme = dress(name, 1.0)
    editor = MarkedEditor(theme)
    editor.setPlainText("I hid a debt from you.")
    editor.show_found([(2, 5)])
    editor.tint((8, 12))
    lined = [each.format.fontUnderline() for each in editor.extraSelections()]

    assert lined == [theme.is_high_contrast, False]


@pytest.mark.parametrize("name", HIGH)
@pytest.mark.parametrize("kind", ["quiet", "small_quiet", "back", "corner"])
def test_a_button_without_an_edge_has_one(
    dress: Dress, name: str, kind: str, page: QWidget
) -> None:
    """Elsewhere the colour of its words alone says that it can be pressed."""
    theme = dress(name, 1.0)
    made = QPushButton("Not here")
    made.setProperty("kind", kind)
    picture = seen(made, page)

    assert picture.pixelColor(made.width() // 2, 0) == theme.colour("button_edge")


@pytest.mark.parametrize("kind", ["", "quiet", "small", "small_quiet"])
def test_putting_a_button_down_moves_nothing(dress: Dress, kind: str, page: QWidget) -> None:
    """The line of what is on is three times as thick; what is around it gives way."""
    theme = dress("dark_contrast", 1.0)
    made = QPushButton("What is shown")
    made.setProperty("kind", kind)
    made.setCheckable(True)
    seen(made, page)
    size = made.sizeHint()
    made.setChecked(True)
    laid_out()
    picture = look_of(made)

    assert made.sizeHint() == size
    edge = [picture.pixelColor(made.width() // 2, y) for y in range(theme.focus_px)]
    assert edge == [theme.colour("accent")] * theme.focus_px
