"""What tests of single widgets do again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reconcile_gui.qtkit.page_theme import PageTheme
from reconcile_gui.qtkit.theme import Theme

Dress = Callable[[str, float], Theme]
Page = TypeVar("Page", bound=QWidget)
Found = TypeVar("Found", bound=QObject)


def found(inside: QWidget, kind: type[Found], object_name: str = "") -> Found:
    """Return the one child of that kind and name; AssertionError if there is none."""
    child = inside.findChild(kind, object_name) if object_name else inside.findChild(kind)
    assert isinstance(child, kind), object_name
    return child


def in_window(
    worn: Theme, build: Callable[[Theme], Page], window: QMainWindow | None = None
) -> tuple[QMainWindow, Page]:
    """Build a page, put it into a window and dress it there, as the program does.

    worn: of the fixture `worn`; window: where another page made room, else a new one.
    """
    page_look = PageTheme(worn)
    page = build(page_look)
    around = window or QMainWindow()
    around.setCentralWidget(page)
    page_look.dress_page(page)
    return around, page


def laid_out() -> None:
    """Let every layout come to rest."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
