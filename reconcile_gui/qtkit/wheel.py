"""The wheel belongs to the page: a choice must not change because someone scrolled by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox

Turning = QComboBox | QAbstractSpinBox | QAbstractSlider


def leave_wheel_to_page(field: Turning) -> None:
    """Have a choice, number or slider hand the wheel to what it stands in."""
    field.installEventFilter(_WheelRefused(field))


class _WheelRefused(QObject):
    """Ignores the wheel for one field, so that it goes on to the parent."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
