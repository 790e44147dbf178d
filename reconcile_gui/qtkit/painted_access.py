"""A part of a widget that is only painted, for a screen reader.

WORKAROUND(PySide6 6.11): Qt holds bare C++ pointers to what is described here; each object
is kept in Python and registered once, or it is freed under Qt. `interface_cast` must return
the object itself or a null VoidPtr, whatever the stub says. Until PySide6 keeps them.
"""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget


class PaintedPart(QAccessibleInterface):
    """Describes what has no object and no parts, only a place and words.

    Every method here is abstract in C++; `role`, `rect`, `state` and `text` are left to
    whoever knows the part, and `isValid` to be narrowed.
    PRIVACY: it lives as long as the program, so it may hold no words.
    """

    def __init__(self, holder: QWidget) -> None:
        """holder: the widget it is painted on."""
        super().__init__()
        self._holder = holder

    def isValid(self) -> bool:
        """Return whether its widget is there."""
        return shiboken6.isValid(self._holder)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: what is painted is no object."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window of its widget."""
        return self._holder.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return its widget."""
        return QAccessible.queryAccessibleInterface(self._holder)

    def childCount(self) -> int:
        """Return 0: it has no parts."""
        return 0

    def child(self, index: int) -> None:  # type: ignore[override]
        """Return None: it has no parts."""

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        """Return None: it has no parts."""

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1: it has no parts."""
        return -1

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Refuse: nothing is changed by way of what is read out."""

    def interface_cast(self, type: QAccessible.InterfaceType) -> Any:  # noqa: ANN401
        """Return no further interface."""
        return shiboken6.VoidPtr(0)
