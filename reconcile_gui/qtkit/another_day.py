"""Notices that a window comes back to the front on another day than it was last filled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


def came_back_on_another_day(
    view: QWidget, event: QEvent, shown_on: date | None, today: date
) -> bool:
    """Return whether the event brings the view's window back on another day.

    event: one of `changeEvent`; shown_on: the day the view was last filled on, None where it
    shows nothing.
    """
    came_back = event.type() == QEvent.Type.ActivationChange and view.isActiveWindow()
    return came_back and shown_on not in (None, today)
