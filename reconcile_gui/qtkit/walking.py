"""Walking in a list while the caret stays in the field above it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def walked(rows: QAbstractItemView, event: QEvent) -> bool:
    """Hand a key that walks to the list; tell whether it was one.

    event: of the field, before it has it. With Shift the keys select in the field.
    """
    if event.type() != QEvent.Type.KeyPress:
        return False
    key = cast("QKeyEvent", event)
    if key.key() not in KEYS or key.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    QApplication.sendEvent(rows, event)
    return True
