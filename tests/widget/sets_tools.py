"""Hands for the menu of a set."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.widget.reflect_tools import Desk


def menu_at(desk: Desk, title: str, *, by_key: bool = False) -> dict[str, QAction]:
    """Open the menu of a row, by mouse or by the menu key; its entries by name."""
    index = desk.row(title)
    desk.tree.scrollTo(index)
    reason = QContextMenuEvent.Reason.Mouse
    if by_key:
        desk.tree.setCurrentIndex(index)
        reason = QContextMenuEvent.Reason.Keyboard
    at = QPoint(1, 1) if by_key else desk.tree.visualRect(index).center()
    viewport = desk.tree.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return entries(desk)


def entries(desk: Desk) -> dict[str, QAction]:
    """Return the entries of the menu that is open, those of menus in it too, and close it."""
    open_now = [each for each in desk.view.findChildren(QMenu, "set_menu") if each.isVisible()]
    if not open_now:
        return {}
    found = {each.objectName(): each for each in open_now[0].findChildren(QAction)}
    open_now[0].close()
    desk.window.activateWindow()
    return found


def choose(desk: Desk, title: str, entry: str, *, by_key: bool = False) -> None:
    """Choose an entry of the menu of a row."""
    menu_at(desk, title, by_key=by_key)[entry].trigger()
    desk.settle()


def titles(desk: Desk) -> list[str]:
    """Return the rows of the list that are no questions, from top to bottom."""
    model = desk.tree.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def rows_in(desk: Desk, title: str) -> list[str]:
    """Return the rows of a set."""
    head, model = desk.row(title), desk.tree.model()
    return [str(model.index(row, 0, head).data()) for row in range(model.rowCount(head))]
