"""One call that names a control for the program, for tests and for assistive technology."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def name(
    widget: AnyWidget, object_name: str, accessible_name: str = "", description: str = ""
) -> AnyWidget:
    """Give `widget` its names and return it.

    object_name: snake_case, unique in its view; never shown, never translated.
    accessible_name: what a screen reader says, translated. May be left out where the
    widget shows its own text or has a label as buddy.
    description: one more sentence, read out on request.
    """
    widget.setObjectName(object_name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)
    if description:
        widget.setAccessibleDescription(description)
    return widget
