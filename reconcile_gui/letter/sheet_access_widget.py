"""The page before printing for a screen reader: a picture with its number.

WORKAROUND(PySide6 6.11): Qt holds bare C++ pointers to what is described here; each object
is kept in Python, or it is freed under Qt. Until PySide6 keeps them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reconcile_gui.letter.sheet_widget import Sheet


class _Described:
    """Keeps what was described as long as the program runs, as Qt does."""

    def __init__(self) -> None:
        self._kept: list[QAccessibleWidget] = []
        self.is_installed = False

    def __call__(self, class_name: str, target: QObject | None) -> QAccessibleInterface | None:
        """Return our description of a sheet, or None to let Qt describe the object."""
        if not isinstance(target, Sheet):
            return None
        made = QAccessibleWidget(target, QAccessible.Role.Graphic)
        self._kept.append(made)
        return made


_described = _Described()


def describe_sheets() -> None:
    """Have Qt ask here for every sheet; asking for it again changes nothing."""
    if not _described.is_installed:
        _described.is_installed = True
        QAccessible.installFactory(_described)
