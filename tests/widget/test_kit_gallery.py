"""Every widget of the kit, in every look and at several text sizes: nothing cut, all to be seen.

Set KIT_PICTURES to a folder to have the windows saved there, to be looked at.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QTableView,
    QTextEdit,
    QWidget,
)

from reconcile_gui.qtkit.focus_ring import FocusRing, marked_rect, visible_rect
from reconcile_gui.qtkit.theme import Theme, apply
from reconcile_gui.qtkit.tokens import contrast
from tests.widget.kit_gallery import page_window, sheet_window
from tests.widget.kit_tools import found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

READABLE, HIGH_READABLE = 4.5, 7.0
SMALLEST_HIT_PX = 24
KINDS = [
    ("light", 1.0),
    ("dark", 1.0),
    ("light", 2.0),
    ("dark", 2.0),
    ("light", 0.8),
    ("light_contrast", 1.0),
    ("dark_contrast", 2.0),
    ("dark_contrast", 0.8),
]
HEIGHTS_PX = {
    "plain": 33,
    "go": 33,
    "skip": 33,
    "kept": 27,
    "starter": 27,
    "not_here": 27,
    "your_name": 33,
    "passphrase": 33,
    "status": 33,
    "until": 33,
    "minutes": 33,
    "find": 33,
}
CONTROLS = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QTextEdit


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: f"{kind[0]}-{kind[1]}")
def worn(request: pytest.FixtureRequest, qapp: QApplication, bundled_fonts: None) -> Theme:
    """Return each theme at each size in turn; built once for all tests, which only look."""
    theme = Theme(*request.param)
    apply(qapp, theme)
    theme.dress(qapp)
    return theme


@pytest.fixture(scope="module")
def windows(worn: Theme, qapp: QApplication) -> Iterator[list[QWidget]]:
    """Return both windows, shown and at rest."""
    made = [build(worn, qapp) for build in (sheet_window, page_window)]
    for window in made:
        # Wide enough that the columns have their place at 200 %, as no view folds them here.
        window.resize(worn.px(1280), worn.px(1100))
        window.show()
    laid_out()
    folder = os.environ.get("KIT_PICTURES")
    for window in made if folder else []:
        picture = f"{window.objectName()}-{worn.name}-{worn.scale}.png"
        window.grab().save(str(Path(str(folder)) / picture))
    yield made
    for window in made:
        window.close()
        window.deleteLater()
    laid_out()
    qapp.setStyleSheet("")


def shown(windows: list[QWidget], kind: type[QWidget]) -> list[QWidget]:
    """Return all visible widgets of a kind."""
    return [each for window in windows for each in window.findChildren(kind) if each.isVisible()]


def is_control(widget: QWidget) -> bool:
    """Return whether a person can go there; the inside of a spin box is not a control."""
    return (
        isinstance(widget, CONTROLS)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
    )


def test_no_label_is_cut(windows: list[QWidget]) -> None:
    """Words that do not fit are the first thing that breaks at 200 %."""
    cut = []
    for label in shown(windows, QLabel):
        assert isinstance(label, QLabel)
        metrics = QFontMetrics(label.font())
        widest = label.text() if not label.wordWrap() else max(label.text().split(), key=len)
        high = label.heightForWidth(label.width()) if label.wordWrap() else metrics.height()
        room = label.contentsRect()
        if metrics.horizontalAdvance(widest) > room.width() + 1 or high > label.height() + 1:
            cut.append(label.text())

    assert cut == []


def test_no_button_is_cut(windows: list[QWidget]) -> None:
    """A button is at least as large as its words ask for."""
    cut = [
        each.objectName()
        for each in shown(windows, QAbstractButton)
        if each.sizeHint().width() > each.width() or each.sizeHint().height() > each.height()
    ]

    assert cut == []


def test_everything_can_be_hit(windows: list[QWidget]) -> None:
    """Source: WCAG 2.2, 2.5.8, target size."""
    small = [
        (each.objectName(), each.width(), each.height())
        for each in shown(windows, QWidget)
        if is_control(each) and min(each.width(), each.height()) < SMALLEST_HIT_PX
    ]

    assert small == []


def test_heights_are_the_designed_ones(windows: list[QWidget], worn: Theme) -> None:
    """Fields and buttons stand in rows: one px more and the row is ragged."""
    differing = {}
    for object_name, height in HEIGHTS_PX.items():
        widget = next(
            each for window in windows if (each := window.findChild(QWidget, object_name))
        )
        wanted = max(SMALLEST_HIT_PX, worn.px(height))
        # Lines are whole px, so a scaled control may be one off.
        if abs(widget.height() - wanted) > 1:
            differing[object_name] = (widget.height(), wanted)

    assert differing == {}


def test_rows_of_lists_and_tables_are_the_designed_ones(
    windows: list[QWidget], worn: Theme
) -> None:
    """31 for a part, 39 for a promise, at every text size."""
    parts = found(windows[0], QListView, "parts")
    promises = found(windows[1], QTableView, "promises")

    assert parts.visualRect(parts.model().index(0, 0)).height() == max(24, worn.px(31))
    assert promises.rowHeight(0) == worn.px(39)


def test_all_words_can_be_read_where_they_stand(windows: list[QWidget], worn: Theme) -> None:
    """The table of colours is tested by itself; this looks at what was really drawn."""
    pale = []
    for window in windows:
        picture = window.grab().toImage()
        least = HIGH_READABLE if worn.is_high_contrast else READABLE
        for label in shown([window], QLabel):
            assert isinstance(label, QLabel)
            corner = label.mapTo(window, QPoint(0, 0))
            if not label.text() or not picture.rect().contains(corner):
                continue
            ground = picture.pixelColor(corner).name()
            ink = label.palette().color(label.foregroundRole()).name()
            if contrast(ink, ground) < least:
                pale.append((label.text(), ink, ground))

    assert pale == []


def test_focus_is_seen_on_every_button(windows: list[QWidget], worn: Theme) -> None:
    """Who uses the keyboard has nothing else to go by."""
    for window in windows:
        window.activateWindow()
        laid_out()
        ring = found(window, FocusRing)
        for target in shown([window], QAbstractButton):
            if not target.isEnabled() or target.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            target.setFocus(Qt.FocusReason.TabFocusReason)

            assert ring.isVisible(), target.objectName()
            marked = marked_rect(target).translated(target.mapTo(window, QPoint(0, 0)))
            around = worn.px(2) + worn.focus_px
            wanted = marked.adjusted(-around, -around, around, around) & window.rect()
            assert ring.geometry() == wanted & visible_rect(target, window), target.objectName()


def test_a_long_choice_is_ringed_at_its_circle(windows: list[QWidget], worn: Theme) -> None:
    """A ring around a whole sentence would read as a frame."""
    radio = found(windows[1], QRadioButton, "safety_2")

    assert marked_rect(radio).width() == marked_rect(radio).height() == worn.px(16)


def test_everything_says_its_name(windows: list[QWidget]) -> None:
    """A screen reader knows a control by this alone."""
    unnamed = []
    for widget in shown(windows, QWidget):
        if not is_control(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name) or not widget.objectName():
            unnamed.append(widget.objectName() or type(widget).__name__)

    assert unnamed == []
