"""Rows, bars, choices and pages: what they show, say and let one do."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.calm_table import STRONG_CELL_ROLE, TWO_LINE_ROW_PX, dress_table
from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.row_list import DatedRow, RowList, TitleRow
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE, STATE_ROLE, StatesDelegate
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from tests.widget.kit_tools import found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]


# Rows


def test_lines_stand_between_rows(theme: Theme, qtbot: QtBot) -> None:
    """A line too many makes a box."""
    rows = RowList(theme)
    qtbot.addWidget(rows)
    rows.add_row(TitleRow("One"))
    rows.add_row(TitleRow("Two"))

    assert len([each for each in rows.findChildren(QFrame) if type(each) is QFrame]) == 1


def test_cleared_rows_keep_no_words(theme: Theme, qtbot: QtBot) -> None:
    """After locking nothing of a person's words may be left in a widget."""
    rows = RowList(theme)
    qtbot.addWidget(rows)
    rows.add_row(DatedRow(theme, "3 March", "private"))
    rows.show()

    rows.clear()
    laid_out()

    assert rows.rows() == []
    assert rows.findChildren(QLabel) == []


def test_rows_grow_with_the_text_size(theme: Theme, qtbot: QtBot) -> None:
    """The room around words belongs to them."""
    rows = RowList(theme)
    qtbot.addWidget(rows)
    rows.add_row(TitleRow("One", "About it"))
    rows.show()
    laid_out()
    before = rows.sizeHint().height()

    theme.change(scale=2.0)
    laid_out()

    assert rows.sizeHint().height() == pytest.approx(2 * before, abs=4)


# Lists with states


@pytest.fixture
def parts(theme: Theme, qtbot: QtBot) -> QListView:
    """Return a list of two parts, the second of the second level."""
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for title, state, level in (("I am sorry", "has a note", 0), ("Their side", "answered", 1)):
        item = QStandardItem(title)
        item.setData(state, STATE_ROLE)
        item.setData(level, LEVEL_ROLE)
        item.setData(f"{title}, {state}", Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(StatesDelegate(theme, view))
    view.resize(250, 100)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_state_is_read_aloud_with_its_part(parts: QListView) -> None:
    """The state is painted, so it has to be said as well."""
    spoken = QAccessible.queryAccessibleInterface(parts).child(0)

    assert spoken.text(QAccessible.Text.Name) == "I am sorry, has a note"


def test_selected_row_is_not_known_by_colour_alone(parts: QListView, theme: Theme) -> None:
    """A bar of 3 px stands at its left."""
    parts.setCurrentIndex(parts.model().index(0, 0))
    laid_out()
    row = parts.visualRect(parts.model().index(0, 0))
    picture = parts.viewport().grab().toImage()
    middle = row.center().y()

    bar = [picture.pixelColor(x, middle).name().upper() for x in range(row.left(), row.left() + 4)]
    assert bar == [theme.tokens.accent] * 3 + [theme.tokens.accent_tint]


def test_keyboard_in_a_list_is_seen(parts: QListView, theme: Theme, qtbot: QtBot) -> None:
    """The selected row shows it by a line around it."""
    parts.setCurrentIndex(parts.model().index(0, 0))
    row = parts.visualRect(parts.model().index(0, 0))
    top = row.center().x(), row.top()
    parts.clearFocus()
    laid_out()
    assert colour_at(parts, *top) == theme.tokens.accent_tint

    parts.activateWindow()
    parts.setFocus()
    qtbot.waitUntil(parts.hasFocus)
    laid_out()

    assert colour_at(parts, *top) == theme.tokens.accent


def colour_at(view: QListView, x: int, y: int) -> str:
    """Return the colour of one pixel of a list."""
    return view.viewport().grab().toImage().pixelColor(x, y).name().upper()


# Tables


def test_tab_leaves_a_table_and_rows_follow_the_text(theme: Theme, qtbot: QtBot) -> None:
    """Tab through every cell would be forty keys to the next field."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    table, after = QTableView(), QLineEdit()
    column.addWidget(table)
    column.addWidget(after)
    model = QStandardItemModel(3, 2, table)
    model.setData(model.index(0, 0), True, STRONG_CELL_ROLE)
    table.setModel(model)
    dress_table(table, theme, TWO_LINE_ROW_PX)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)

    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()

    theme.change(scale=2.0)
    assert table.rowHeight(0) == 116


# Messages


@dataclass
class Voice:
    """Keeps what was said instead of saying it."""

    said: list[tuple[str, bool]] = field(default_factory=list)

    def __call__(self, widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
        """Keep the words and whether they were urgent."""
        self.said.append((words, is_urgent))


@pytest.fixture
def voice() -> Voice:
    """Return a voice that has said nothing yet."""
    return Voice()


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot, voice: Voice) -> MessageBar:
    """Return a message bar that says nothing yet."""
    made = MessageBar(theme, speak=voice)
    qtbot.addWidget(made)
    return made


def test_bar_says_what_happened_and_offers_two_ways(bar: MessageBar, qtbot: QtBot) -> None:
    """What happened, what is safe, what to do."""
    done: list[str] = []
    bar.tell(
        "This disk is full.",
        "Your text is still here.",
        Choice("Save a copy elsewhere…", lambda: done.append("copy")),
        Choice("Try again", lambda: done.append("again")),
    )

    assert found(bar, QLabel, "message_sentence").text() == "This disk is full."
    found(bar, QPushButton, "message_primary").click()
    found(bar, QPushButton, "message_secondary").click()
    assert done == ["copy", "again"]


def test_a_message_without_choices_has_no_buttons(bar: MessageBar) -> None:
    """A button that does nothing is worse than none."""
    bar.tell("Saved again.", tone="calm")

    assert found(bar, QPushButton, "message_primary").isHidden()
    assert found(bar, QPushButton, "message_secondary").isHidden()
    assert found(bar, QLabel, "message_detail").isHidden()


def test_a_later_message_takes_the_place_of_an_earlier(bar: MessageBar) -> None:
    """Two causes at once: the newest is what can be acted on."""
    done: list[str] = []
    bar.tell("First.", "", Choice("One", lambda: done.append("one")))
    bar.tell("Second.", "", Choice("Two", lambda: done.append("two")))

    found(bar, QPushButton, "message_primary").click()

    assert done == ["two"]
    assert found(bar, QLabel, "message_sentence").text() == "Second."


def test_a_message_put_away_is_forgotten(bar: MessageBar) -> None:
    """It may have named what someone wrote."""
    bar.tell("Moved to the bin.", "With its versions.", Choice("Undo", lambda: None), tone="calm")

    bar.put_away()

    assert bar.isHidden()
    assert {label.text() for label in bar.findChildren(QLabel)} == {""}
    assert {button.text() for button in bar.findChildren(QPushButton)} == {""}


def test_ochre_stays_for_what_is_not_saved(bar: MessageBar, theme: Theme) -> None:
    """Used for everything it would stop meaning anything."""
    bar.resize(400, 80)
    bar.tell("Not saved.", tone="warning")
    laid_out()
    warning = bar.grab().toImage().pixelColor(1, 40).name().upper()
    bar.tell("Moved to the bin.", tone="calm")
    laid_out()
    calm = bar.grab().toImage().pixelColor(1, 40).name().upper()

    assert warning == theme.tokens.ochre
    assert calm == theme.tokens.control


def test_a_message_is_said_once(bar: MessageBar, voice: Voice) -> None:
    """Saving is tried again every few seconds, and fails again."""
    bar.tell("This disk is full.", "Your text is here.")
    bar.tell("This disk is full.", "Your text is here.")
    bar.tell("Moved to the bin.", tone="calm")

    assert voice.said == [
        ("This disk is full. Your text is here.", True),
        ("Moved to the bin.", False),
    ]


def test_a_message_does_not_take_the_keyboard(theme: Theme, qtbot: QtBot, voice: Voice) -> None:
    """Someone is in the middle of a sentence."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar, line = MessageBar(theme, speak=voice), QLineEdit()
    column.addWidget(bar)
    column.addWidget(line)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)

    bar.tell("This disk is full.", "", Choice("Try again", lambda: None))
    laid_out()

    assert line.hasFocus()


# Segmented


@pytest.fixture
def ranges(theme: Theme, qtbot: QtBot) -> Segmented:
    """Return a segmented choice of three."""
    made = Segmented("range", (("quarter", "3 months"), ("year", "12 months"), ("all", "All")))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_choosing_says_what_was_chosen_once(ranges: Segmented, qtbot: QtBot) -> None:
    """Each saying reads the workbook."""
    said: list[str] = []
    ranges.chosen.connect(said.append)

    QTest.mouseClick(found(ranges, QToolButton, "range_all"), Qt.MouseButton.LeftButton)

    assert said == ["all"]
    assert ranges.current() == "all"


def test_arrows_move_the_choice(ranges: Segmented, qtbot: QtBot) -> None:
    """As in any group of radio buttons."""
    first = found(ranges, QToolButton, "range_quarter")
    ranges.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    QTest.keyClick(first, Qt.Key.Key_Right)

    assert ranges.current() == "year"
    assert found(ranges, QToolButton, "range_year").hasFocus()


def test_setting_from_the_workbook_is_no_choice(ranges: Segmented, qtbot: QtBot) -> None:
    """Else showing a record would write it again."""
    with qtbot.assertNotEmitted(ranges.chosen):
        ranges.set_current("all")

    assert ranges.current() == "all"
    assert not found(ranges, QToolButton, "range_quarter").isChecked()


def test_choosing_moves_nothing(ranges: Segmented) -> None:
    """Semibold words are wider; the room for them is kept."""
    laid_out()
    before = [button.geometry() for button in ranges.findChildren(QToolButton)]

    ranges.set_current("year")
    laid_out()

    assert [button.geometry() for button in ranges.findChildren(QToolButton)] == before


# Pages


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QSlider])
def test_scrolling_by_changes_no_choice(
    theme: Theme, qtbot: QtBot, kind: type[QComboBox | QSpinBox | QSlider]
) -> None:
    """Someone scrolls the settings, and the pointer happens to pass over one of them."""
    page = PageFrame(theme, "page")
    qtbot.addWidget(page)
    choice = kind()
    if isinstance(choice, QComboBox):
        choice.addItems(["one", "two", "three"])
    leave_wheel_to_page(choice)
    page.column.addWidget(choice)
    below = QWidget()
    below.setFixedHeight(2000)
    page.column.addWidget(below)
    page.resize(800, 400)
    with qtbot.waitExposed(page):
        page.show()
    laid_out()
    middle = choice.mapTo(page, choice.rect().center())

    QTest.wheelEvent(page.windowHandle(), QPointF(middle), QPoint(0, -120))

    assert (choice.currentIndex() if isinstance(choice, QComboBox) else choice.value()) == 0
    assert page.area.verticalScrollBar().value() > 0


@pytest.mark.parametrize("width", [600, 1024, 1280, 1600])
def test_column_of_a_page_is_no_wider_than_can_be_read(
    theme: Theme, qtbot: QtBot, width: int
) -> None:
    """Lines of more than about ninety letters are lost on the way back."""
    page = PageFrame(theme, "page")
    qtbot.addWidget(page)
    inside = name(QLineEdit(), "inside", "Inside")
    page.column.addWidget(inside)
    page.foot.addWidget(name(QPushButton("Go on"), "go_on"))
    page.show_foot()
    page.resize(width, 500)
    with qtbot.waitExposed(page):
        page.show()
    laid_out()

    left = inside.mapTo(page, QPoint(0, 0)).x()
    # A px or two at each side go to the space that centres it.
    assert inside.width() == pytest.approx(min(720, width - 40), abs=2)
    assert left == pytest.approx((width - inside.width()) / 2, abs=1)
    assert found(page, QPushButton, "go_on").mapTo(page, QPoint(0, 0)).x() == left


def test_foot_stays_under_the_column_when_the_page_scrolls(theme: Theme, qtbot: QtBot) -> None:
    """A scroll bar moves the column aside."""
    page = PageFrame(theme, "page")
    qtbot.addWidget(page)
    inside = QWidget()
    inside.setFixedHeight(3000)
    page.column.addWidget(inside)
    page.foot.addWidget(name(QPushButton("Go on"), "go_on"))
    page.show_foot()
    page.resize(1280, 500)
    with qtbot.waitExposed(page):
        page.show()
    laid_out()

    button = found(page, QPushButton, "go_on")
    assert button.mapTo(page, QPoint(0, 0)).x() == inside.mapTo(page, QPoint(0, 0)).x()
