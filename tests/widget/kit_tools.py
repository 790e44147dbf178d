"""What tests of single widgets do again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reconcile_gui.qtkit.theme import Theme

Dress = Callable[[str, float], Theme]
Found = TypeVar("Found", bound=QObject)


def found(inside: QWidget, kind: type[Found], object_name: str = "") -> Found:
    """Return the one child of that kind and name; AssertionError if there is none."""
    child = inside.findChild(kind, object_name) if object_name else inside.findChild(kind)
    assert isinstance(child, kind), object_name
    return child


def laid_out() -> None:
    """Let every layout come to rest."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
