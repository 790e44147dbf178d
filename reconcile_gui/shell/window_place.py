"""Where the window was; never a place that no screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reconcile_gui.settings import WindowPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow

# Chosen: enough of the first row to be grasped with the mouse.
VISIBLE_WIDTH_PX, VISIBLE_HEIGHT_PX = 120, 40
# Chosen: a generous title bar and a thin frame. Their real size is known only once the
# window is on the screen, and moving it then would be seen.
TITLE_BAR_PX, FRAME_PX = 36, 2


def keep_place(window: QMainWindow) -> WindowPlace:
    """Return the window's place, the one before maximising if it is."""
    place = window.normalGeometry()
    return WindowPlace(
        x=place.x(),
        y=place.y(),
        width=max(1, place.width()),
        height=max(1, place.height()),
        is_maximised=window.isMaximized(),
    )


def restore_place(window: QMainWindow, place: WindowPlace | None) -> None:
    """Put the window where it was, or on the first screen if that place is gone."""
    screens = [_inside_frame(screen) for screen in window.screen().virtualSiblings()]
    room = _inside_frame(window.screen())
    wanted = QRect(place.x, place.y, place.width, place.height) if place else None
    if wanted is None or not any(_can_be_grasped(wanted, screen) for screen in screens):
        size = (wanted or window.geometry()).size().boundedTo(room.size())
        wanted = QRect(room.topLeft(), size)
        wanted.moveCenter(room.center())
    window.setGeometry(_within(wanted, screens))
    if place is not None and place.is_maximised:
        window.showMaximized()


def _inside_frame(screen: QScreen) -> QRect:
    """Return the room on a screen for what is inside a window's frame."""
    return screen.availableGeometry().adjusted(FRAME_PX, TITLE_BAR_PX, -FRAME_PX, -FRAME_PX)


def _within(window: QRect, screens: list[QRect]) -> QRect:
    """Return the place, no larger than its screen and wholly on it: Hide must be in reach."""
    screen = max(screens, key=lambda each: _area(window.intersected(each)))
    size = window.size().boundedTo(screen.size())
    x = min(max(window.x(), screen.x()), screen.x() + screen.width() - size.width())
    y = min(max(window.y(), screen.y()), screen.y() + screen.height() - size.height())
    return QRect(x, y, size.width(), size.height())


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())


def _can_be_grasped(window: QRect, screen: QRect) -> bool:
    top = QRect(window.x(), window.y(), window.width(), VISIBLE_HEIGHT_PX)
    seen = top.intersected(screen)
    return seen.width() >= min(VISIBLE_WIDTH_PX, window.width()) and seen.height() > 0
