"""Bringing what has the keyboard into sight."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(control: QWidget | None) -> None:
    """Scroll every area that a control lies in until it is seen; of a long text, its caret.

    Qt does so by itself only where the keyboard was in the same area before.
    """
    around = control.parentWidget() if control is not None else None
    while control is not None and around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control)
        around = around.parentWidget()
