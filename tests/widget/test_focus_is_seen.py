"""Where the keyboard is can be seen: on every control of every page, in every look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from reconcile_gui.qtkit.focus_ring import marked_rect
from reconcile_gui.qtkit.sight import bring_into_sight
from reconcile_gui.qtkit.tokens import contrast
from tests.widget.hand_tools import described, reachable
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House
from tests.widget.test_room_for_everything import fill, pages

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

# Source: WCAG 2.2, 2.4.13: how much a pixel has to change, and for how long a line.
CHANGE = 3.0
# Beyond a control: the ring of a button, the bar and the heading of a part of a letter.
AROUND_PX, RING_PX = 24, 8


def to_be_seen(house: House) -> Iterator[QWidget]:
    """Yield each control with the keyboard on it, in the order of the window."""
    for control in reachable(house):
        if control.objectName() == "hide":
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(control)
        laid_out()
        if control.isVisible() and control.hasFocus():
            yield control


def resting_place(house: House, control: QWidget) -> QWidget:
    """Return where the keyboard is when it is not on the control.

    A part of a letter keeps its bar while the keyboard is beside the letter, as the notes
    there are about it; among the parts it shows where the keyboard is.
    """
    parts = [each for each in reachable(house) if each.objectName().startswith("part_")]
    if control in parts:
        at = parts.index(control)
        return parts[at - 1 if at else 1]  # beside it: nothing scrolls
    return house.find(QWidget, "hide")


def around(control: QWidget, window: QWidget, margin: int) -> QRect:
    """Return where the focus of a control may show, in the window."""
    place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    return place.adjusted(-margin, -margin, margin, margin) & window.rect()


def look_of(control: QWidget, window: QWidget, rest: QWidget) -> QImage:
    """Return a picture of a control and what is around it, without the other place."""
    place = around(control, window, AROUND_PX)
    picture = window.grab(place).toImage()
    if isinstance(rest, QAbstractButton):
        painter = QPainter(picture)
        other = around(rest, window, RING_PX).translated(-place.topLeft())
        painter.fillRect(other, Qt.GlobalColor.black)
        painter.end()
    return picture


def pixels_of(picture: QImage) -> memoryview:
    """Return the colours of a picture, one number each."""
    bits = picture.convertToFormat(QImage.Format.Format_RGB32).constBits()
    return memoryview(bits).cast("B").cast("I")


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels are another by so much that everybody sees it."""
    if before == after:
        return 0
    kinds = Counter(zip(pixels_of(before), pixels_of(after), strict=True))
    return sum(
        times
        for (one, other), times in kinds.items()
        if one != other and contrast(f"#{one & 0xFFFFFF:06x}", f"#{other & 0xFFFFFF:06x}") >= CHANGE
    )


def least(control: QWidget) -> int:
    """Return how many pixels have to change: two lines along the shorter side.

    A caret that comes and goes is half of that, and is no sign of where the keyboard is.
    """
    size = marked_rect(control).size()
    return 2 * min(size.width(), size.height())


# Chosen: the tables of colours are computed for all four looks; these two draw it differently.
@pytest.mark.parametrize(("colours", "contrasts"), [("light", "usual"), ("dark", "high")])
def test_focus_is_seen_on_every_control_of_every_page(
    house: House, bundled_fonts: None, colours: str, contrasts: str
) -> None:
    """Who uses the keyboard has nothing else to go by."""
    fill(house)
    house.window.resize(1280, 770)
    house.start()
    house.built.tools.settings.change(theme=colours, contrast=contrasts)
    unseen: dict[str, list[str]] = {}
    for page in pages(house):
        laid_out()
        for control in to_be_seen(house):
            rest = resting_place(house, control)
            after = look_of(control, house.window, rest)
            rest.setFocus(Qt.FocusReason.OtherFocusReason)
            laid_out()
            before = look_of(control, house.window, rest)
            seen = changed(before, after)
            if seen < least(control):
                unseen.setdefault(page, []).append(f"{described(control)}: {seen}")

    assert unseen == {}
