"""What stands in the way of a hand, a key or a voice on the page in front."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from reconcile_gui.qtkit.focus_ring import visible_rect
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House

# Source: WCAG 2.2, 2.5.8, target size (minimum).
LEAST_PX = 24
HIT = QAbstractButton | QAbstractItemView | QAbstractSpinBox | QComboBox | QLineEdit | QTextEdit
# Chosen: more than any page of the handbook has; where Tab stays for good, it is a trap.
MOST_LINKS = 60
# By object name, with the reason; a pattern for the whole name.
MAY_BE_SMALL: dict[str, str] = {}
MAY_BE_CALLED_OTHERWISE: dict[str, str] = {}
OUT_OF_ORDER = {"help_and_safety": "Hide is first wherever one is; it stands at the edge"}


def reachable(house: House) -> list[QWidget]:
    """Return every control that is to be seen and takes the keyboard, but for Qt's own parts."""
    return [
        each
        for each in house.window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.objectName().startswith("qt_")
        and each.focusProxy() is None
    ]


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    access = QAccessible.queryAccessibleInterface(widget)
    return str(access.text(QAccessible.Text.Name))


def described(widget: QWidget) -> str:
    """Return enough to find a widget in the code."""
    parent = widget.parentWidget()
    inside = parent.objectName() or type(parent).__name__ if parent else ""
    return f"{type(widget).__name__} '{widget.objectName()}' in {inside}"


def tab_walk(house: House) -> list[QWidget]:
    """Return what Tab comes to, from Hide on until it comes round."""
    house.find(QWidget, "hide").setFocus()
    reached: list[QWidget] = []
    while (current := QApplication.focusWidget()) is not None:
        if current in reached:
            break
        reached.append(current)
        press_until_left(current, Qt.Key.Key_Tab)
    return reached


def press_until_left(current: QWidget, key: Qt.Key) -> None:
    """Press Tab, or Shift+Tab; again while it goes from link to link within one text."""
    is_back = key == Qt.Key.Key_Backtab
    modifier = Qt.KeyboardModifier.ShiftModifier if is_back else Qt.KeyboardModifier.NoModifier
    for _ in range(MOST_LINKS):
        QTest.keyClick(current, key, modifier)
        if QApplication.focusWidget() is not current:
            break


def is_excepted(widget: QWidget, names: dict[str, str]) -> bool:
    """Tell whether a widget is among the exceptions."""
    return any(re.fullmatch(each, widget.objectName()) for each in names)


def shown(house: House) -> list[QWidget]:
    """Return what a person can act on and sees, but for parts that Qt makes for itself."""
    return [
        each
        for each in house.window.findChildren(QWidget)
        if isinstance(each, HIT)
        and each.isVisible()
        and each.objectName()
        and not each.objectName().startswith("qt_")
    ]


def small(house: House) -> Iterator[str]:
    """Yield what is hard to hit."""
    for each in shown(house):
        if min(each.width(), each.height()) < LEAST_PX and not is_excepted(each, MAY_BE_SMALL):
            yield f"{described(each)}: {each.width()} x {each.height()}"
    for bar in house.window.findChildren(QTabBar) if house.window.tab_bar.isVisible() else []:
        heights = [bar.tabRect(number).height() for number in range(bar.count())]
        yield from [f"tab: {each}" for each in heights if each < LEAST_PX]
    for menus in house.window.findChildren(QMenuBar):
        if menus.isVisible() and menus.height() < LEAST_PX:
            yield f"menus: {menus.height()}"


def called_otherwise(house: House) -> Iterator[str]:
    """Yield what a voice would not find by the words that are to be seen on it."""
    for each in shown(house):
        if not isinstance(each, QAbstractButton) or is_excepted(each, MAY_BE_CALLED_OTHERWISE):
            continue
        words, name = plain(each.text()), plain(spoken(each))
        if words and words not in name:
            yield f"{described(each)}: {words!r} is called {name!r}"


def plain(words: str) -> str:
    """Return the words alone, as a voice says them."""
    return " ".join(re.sub(r"[^\w ]", "", words.replace("&", "")).casefold().split())


def deaf(house: House) -> Iterator[str]:
    """Yield switches that hear a click and not being turned on, as a screen reader does."""
    for each in shown(house):
        if isinstance(each, QAbstractButton) and each.isCheckable():
            hears_click = each.receivers(SIGNAL("clicked(bool)")) > 0
            if hears_click and each.receivers(SIGNAL("toggled(bool)")) == 0:
                yield described(each)


def amiss_in_walk(house: House) -> Iterator[str]:
    """Yield what goes wrong where Tab leads through a page, there and back."""
    there = tab_walk(house)
    for each in there:
        if not (each.isVisible() and each.isEnabled()):
            yield f"{described(each)} has the keyboard, hidden or disabled"
    back = walk_back(house, len(there))
    if back != there[::-1]:
        wrong = [each for each in there if each not in back] or back
        yield f"Shift+Tab goes another way: {[described(each) for each in wrong]}"
    yield from out_of_order(there)


def walk_back(house: House, steps: int) -> list[QWidget]:
    """Return what Shift+Tab comes to, to Hide at last; each has to be in sight."""
    house.find(QWidget, "hide").setFocus()
    reached: list[QWidget] = []
    for _ in range(steps):
        current = QApplication.focusWidget()
        assert current is not None
        press_until_left(current, Qt.Key.Key_Backtab)
        come_to = QApplication.focusWidget()
        assert come_to is not None
        laid_out()
        assert not is_out_of_sight(come_to, house.window), described(come_to)
        reached.append(come_to)
    return reached


def is_out_of_sight(control: QWidget, window: QWidget) -> bool:
    """Tell whether not a whole line of a control can be seen. Source: WCAG 2.2, 2.4.11."""
    place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    seen = place & visible_rect(control, window)
    return seen.height() < min(LEAST_PX, place.height()) or seen.width() < LEAST_PX


def out_of_order(walk: list[QWidget]) -> Iterator[str]:
    """Yield neighbours in one row or column that Tab comes to against the way one reads."""
    for before, after in pairwise(walk):
        if before.parentWidget() is not after.parentWidget() or is_excepted(after, OUT_OF_ORDER):
            continue
        one, two = before.geometry(), after.geometry()
        if two.bottom() < one.top() or (two.top() <= one.bottom() and two.right() < one.left()):
            yield f"{described(after)} comes after {before.objectName()}"


def amiss(house: House) -> list[str]:
    """Return everything that stands in the way on the page in front."""
    looks = (small, called_otherwise, deaf, amiss_in_walk)
    return [each for look in looks for each in look(house)]
