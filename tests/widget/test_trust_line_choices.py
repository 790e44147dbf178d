"""How the line is drawn: two choices over a real file, both off until somebody chooses."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care import store as care_store
from reconcile_gui.care.people import People
from reconcile_gui.trust import store
from reconcile_gui.trust.chart_paper_widget import Outside
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.records import Outcome
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import focus
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

LONGER = "Alex may remember longer than this line does."


def record(trust: Trust, weeks: int = 6) -> None:
    """Put promises into the file: one of each week kept, the last but one not."""
    for week in range(1, weeks + 1):
        outcome = Outcome.NOT_KEPT if week == 2 else Outcome.KEPT
        trust.lay_in(f"Promise {week}", TODAY - timedelta(days=7 * week), outcome)


def choose(trust: Trust, object_name: str) -> None:
    """Choose in the menu."""
    action(trust, object_name).trigger()
    trust.settle()


def action(trust: Trust, object_name: str) -> QAction:
    """Return a line of the menu."""
    menu = trust.find(QPushButton, "how_drawn").menu()
    assert menu is not None
    return next(each for each in menu.actions() if each.objectName() == object_name)


def test_what_the_choices_mean_is_one_step_away(trust: Trust, qtbot: QtBot) -> None:
    """How large a step is, and what half a year does, are our choices; the page says so."""
    record(trust)
    trust.open()

    with qtbot.waitSignal(trust.view.help_wanted) as asked:
        choose(trust, "what_these_mean")
    assert asked.args == ["chart"]


def kept(trust: Trust) -> Drawing:
    """Return what the file knows of the choices."""
    return trust.sitting.look(store.recorded(TODAY)).drawing


def pixels(widget: QWidget) -> QImage:
    """Return what a widget looks like."""
    return widget.grab().toImage()


def test_nothing_is_chosen_until_somebody_chooses(trust: Trust) -> None:
    """The line matches the counts, and no idea is drawn as if it were measured."""
    record(trust)
    trust.open()

    assert trust.is_seen("how_drawn")
    assert not trust.is_seen("remembers_longer")
    assert not trust.is_seen("built_and_lost")
    assert not action(trust, "weigh_recent").isChecked()
    assert not action(trust, "show_built").isChecked()


def test_below_five_neither_is_offered(trust: Trust) -> None:
    """Without a line there is no way to draw it; nor with the choices made before."""
    trust.sitting.lay_in(store.weigh_recent(True))
    trust.sitting.lay_in(store.show_built(True))
    record(trust, weeks=4)
    trust.open()

    for object_name in ("how_drawn", "remembers_longer", "built_and_lost"):
        assert not trust.is_seen(object_name)


def test_recent_months_weigh_more_where_that_was_chosen(trust: Trust) -> None:
    """The line is another one, and it says what it does not know."""
    record(trust)
    trust.open()
    before = pixels(trust.find(QWidget, "trust_chart"))
    choose(trust, "weigh_recent")

    assert trust.is_seen("remembers_longer")
    assert trust.text("remembers_longer") == LONGER
    assert action(trust, "weigh_recent").isChecked()
    assert kept(trust) == Drawing(weighs_recent=True)
    assert pixels(trust.find(QWidget, "trust_chart")) != before


def test_built_and_lost_stands_below_the_chart_where_that_was_chosen(trust: Trust) -> None:
    """Titled as what it is, and told in words as well."""
    record(trust)
    trust.open()
    choose(trust, "show_built")

    assert trust.is_seen("built_and_lost")
    assert trust.text("built_title") == "An idea, not a measurement"
    assert "our choice" in trust.text("built_about")
    told = trust.text("built_told")
    assert told == (
        "From 20 January to 3 March the line drops where a promise was not kept, last on"
        " 17 February. It ends higher than it began."
    )
    picture = trust.find(QWidget, "built_picture")
    assert picture.accessibleName() == "An idea, not a measurement"
    assert picture.accessibleDescription() == told
    assert _top(picture) > _top(trust.find(QWidget, "trust_chart"))
    assert kept(trust) == Drawing(shows_built=True)


@pytest.mark.parametrize(
    ("chosen", "seen"), [("weigh_recent", "remembers_longer"), ("show_built", "built_and_lost")]
)
def test_a_choice_is_taken_back_and_done_again(trust: Trust, chosen: str, seen: str) -> None:
    """As every other record command."""
    record(trust)
    trust.open()
    choose(trust, chosen)
    trust.sitting.session.undo()
    trust.settle()
    assert not trust.is_seen(seen)
    assert not action(trust, chosen).isChecked()
    trust.sitting.session.redo()
    trust.settle()

    assert trust.is_seen(seen)
    choose(trust, chosen)
    assert not trust.is_seen(seen)
    assert kept(trust) == Drawing()


def test_both_are_there_after_a_new_start(trust: Trust) -> None:
    """They belong to the workbook, not to a sitting."""
    trust.sitting.lay_in(store.weigh_recent(True))
    trust.sitting.lay_in(store.show_built(True))
    record(trust)
    trust.open()

    assert trust.text("remembers_longer") == LONGER
    assert trust.is_seen("built_and_lost")
    assert action(trust, "weigh_recent").isChecked()
    assert action(trust, "show_built").isChecked()


@pytest.mark.parametrize("away", ["hide_estimate", "table"])
def test_both_go_with_the_line(trust: Trust, away: str) -> None:
    """Whoever wants to see no line is shown none, nor asked how to draw it."""
    record(trust)
    trust.open()
    choose(trust, "weigh_recent")
    choose(trust, "show_built")
    trust.press("trust_look_table" if away == "table" else away)

    for object_name in ("how_drawn", "remembers_longer", "built_and_lost"):
        assert not trust.is_seen(object_name)
    trust.press("trust_look_chart" if away == "table" else away)
    for object_name in ("how_drawn", "remembers_longer", "built_and_lost"):
        assert trust.is_seen(object_name)


def test_a_lock_empties_both(trust: Trust) -> None:
    """A name and the days of a record are nobody else's to read."""
    record(trust)
    trust.open()
    choose(trust, "weigh_recent")
    choose(trust, "show_built")
    trust.view.clear()
    laid_out()

    texts = "\n".join(trust.all_texts())
    assert "Alex" not in texts
    assert "February" not in texts
    assert not trust.is_seen("built_and_lost")
    picture = trust.find(QWidget, "built_picture")
    picture.resize(400, 80)
    accent = trust.theme.colour("accent").rgb()
    assert not _has(pixels(picture), accent)


def test_a_lock_closes_the_menu(trust: Trust, qtbot: QtBot) -> None:
    """What stands in it says that there is a record."""
    record(trust)
    trust.open()
    focus(trust.find(QPushButton, "how_drawn"), qtbot)
    QTest.keyClick(trust.find(QPushButton, "how_drawn"), Qt.Key.Key_Space)
    menu = trust.find(QMenu, "how_drawn_menu")
    qtbot.waitUntil(menu.isVisible)
    trust.view.clear()

    assert not menu.isVisible()


def test_both_are_chosen_with_the_keyboard_alone(trust: Trust, qtbot: QtBot) -> None:
    """Space opens, the arrows walk, Enter chooses; the keyboard is back where it was."""
    record(trust)
    trust.open()
    for downs, seen in ((1, "remembers_longer"), (2, "built_and_lost")):
        how = trust.find(QPushButton, "how_drawn")
        focus(how, qtbot)
        QTest.keyClick(how, Qt.Key.Key_Space)
        menu = trust.find(QMenu, "how_drawn_menu")
        qtbot.waitUntil(menu.isVisible)
        for _ in range(downs):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        trust.settle()

        assert trust.is_seen(seen)
        assert trust.window.focusWidget() is how


def test_tab_comes_to_the_choices_after_the_estimate(trust: Trust, qtbot: QtBot) -> None:
    """In the order in which they are read."""
    record(trust)
    trust.open()
    focus(trust.find(QPushButton, "hide_estimate"), qtbot)
    trust.key(Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is trust.find(QPushButton, "how_drawn")


def test_no_word_of_it_measures_or_praises(trust: Trust) -> None:
    """Neither on the page, nor in the menu, nor for a screen reader."""
    record(trust)
    trust.open()
    choose(trust, "weigh_recent")
    choose(trust, "show_built")
    menu = [action(trust, each).text() for each in ("weigh_recent", "show_built")]

    for text in [*trust.all_texts(), *menu]:
        for forbidden in FORBIDDEN:
            assert forbidden not in text.casefold(), text
    drawn = [trust.text(each) for each in ("built_title", "built_about", "remembers_longer")]
    assert not any(each.isdigit() for each in "".join(drawn))


def test_another_time_is_drawn_and_told_by_its_own_days(trust: Trust) -> None:
    """The picture shows the time that is chosen above the chart."""
    record(trust)
    trust.lay_in("Long ago.", TODAY - timedelta(days=150), Outcome.KEPT)
    trust.open()
    choose(trust, "show_built")
    assert trust.text("built_told").startswith("From 4 October 2025 to 3 March")
    trust.press("trust_range_3")

    assert trust.text("built_told").startswith("From 20 January to 3 March")


def test_the_picture_goes_along_when_the_time_is_zoomed(trust: Trust) -> None:
    """Else its drops would stand below other days; and hidden it stays hidden."""
    record(trust)
    trust.open()
    choose(trust, "show_built")
    zoom(trust)
    assert trust.find(TrustChart, "trust_chart").view != (TODAY - timedelta(days=42), TODAY)
    assert not trust.text("built_told").startswith("From 20 January")
    trust.press("hide_estimate")
    zoom(trust)

    assert not trust.is_seen("built_and_lost")


def zoom(trust: Trust) -> None:
    """Turn the wheel over the chart, with Ctrl."""
    chart = trust.find(TrustChart, "trust_chart")
    middle = QPointF(chart.rect().center())
    QApplication.sendEvent(
        chart,
        QWheelEvent(
            middle,
            QPointF(chart.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    laid_out()


@pytest.mark.parametrize(("look", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_the_picture_is_drawn_in_the_inks_of_the_theme(
    trust: Trust, look: str, scale: float
) -> None:
    """And grows with the text."""
    record(trust)
    trust.open()
    choose(trust, "show_built")
    trust.theme.change(name=look)
    trust.change_scale(scale)

    picture = trust.find(QWidget, "built_picture")
    assert picture.height() == trust.theme.px(64)
    assert _has(pixels(picture), trust.theme.colour("accent").rgb())
    about = trust.find(QWidget, "built_about")
    assert about.height() >= about.heightForWidth(about.width())


def test_a_long_name_is_not_cut(trust: Trust) -> None:
    """The caption has lines of its own."""
    trust.sitting.lay_in(care_store.name_people(People("Sam", "Alexandra " * 20, "apart")))
    trust.sitting.lay_in(store.weigh_recent(True))
    record(trust)
    trust.window.resize(800, 700)
    trust.open()
    trust.change_scale(2.0)

    caption = trust.find(QWidget, "remembers_longer")
    assert caption.width() <= trust.window.width()
    assert caption.height() >= caption.heightForWidth(caption.width())


def test_the_picture_stands_below_the_same_days(trust: Trust) -> None:
    """A drop is right below the mark of the promise that was not kept."""
    record(trust)
    trust.open()
    choose(trust, "show_built")
    chart = trust.find(TrustChart, "trust_chart")
    picture = trust.find(QWidget, "built_picture")
    accent = trust.theme.colour("accent").name()
    drawn = pixels(picture)
    columns = [
        x
        for x in range(drawn.width())
        if any(drawn.pixelColor(x, y).name() == accent for y in range(drawn.height()))
    ]

    plot = chart.plot()
    assert plot is not None
    assert min(columns) == pytest.approx(plot[0], abs=3)
    assert max(columns) == pytest.approx(plot[1], abs=3)
    assert picture.mapTo(trust.view, QPoint()).x() == chart.mapTo(trust.view, QPoint()).x()


def test_paper_says_how_its_line_is_drawn_and_names_nobody(
    trust: Trust,
) -> None:
    """A print lives on without the program; the idea is not on it."""
    written: dict[str, str] = {}

    def write(path: Path, content: bytes) -> None:
        written[path.name] = content.decode("utf-8")

    trust.begin_anew(Outside(lambda _ending: Path("chart.svg"), lambda: None, write))
    record(trust)
    trust.open()
    save = trust.view.findChild(QAction, "export_svg")
    assert isinstance(save, QAction)
    sentence = "In the line recent months weigh more than earlier ones."
    save.trigger()
    assert sentence not in written["chart.svg"]
    choose(trust, "weigh_recent")
    choose(trust, "show_built")
    save.trigger()

    assert sentence in written["chart.svg"]
    assert "Alex" not in written["chart.svg"]
    assert "idea" not in written["chart.svg"]


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topLeft()).y()


def _has(picture: QImage, colour: int) -> bool:
    wanted = QColor(colour).name()
    return any(
        picture.pixelColor(x, y).name() == wanted
        for x in range(picture.width())
        for y in range(picture.height())
    )
