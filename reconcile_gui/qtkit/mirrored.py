"""What is laid out by hand stands the other way round where reading goes from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def put(part: QWidget, x: int, y: int, width: int, height: int) -> None:
    """Put a part of a widget at a place that is told as for reading from left to right."""
    around = part.parentWidget() or part
    place = QRect(x, y, width, height)
    part.setGeometry(QStyle.visualRect(around.layoutDirection(), around.rect(), place))
