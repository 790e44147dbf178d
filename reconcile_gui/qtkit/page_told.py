"""Saying which page came to the front, for somebody who does not see it come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from reconcile_gui.qtkit.speaking import Speak, announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

# Roles of the labels that name a page; see `text_widgets`.
HEADS = ("heading", "question", "section")


class PageTold(QObject):
    """Says the name of each page of a stack, once it has come to the front and is filled.

    Its first page, and a page without a name, are not told.
    """

    def __init__(self, stack: QStackedWidget | QStackedLayout, *, speak: Speak = announce) -> None:
        """Listen to this stack from now on. speak: says words aloud."""
        super().__init__(stack)
        self._stack, self._speak = stack, speak
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        stack.currentChanged.connect(self._on_changed)

    def tell(self) -> None:
        """Tell the page in front."""
        page = self._stack.currentWidget()
        if page is not None and page.isVisible():
            tell_page(page, speak=self._speak)

    def _on_changed(self) -> None:
        # After the keyboard has come: a screen reader breaks off for what has the keyboard.
        self._timer.start(0)


def tell_page(page: QWidget, *, speak: Speak = announce) -> None:
    """Say what a page is called."""
    title = title_of(page)
    if title:
        speak(page, title)


def title_of(page: QWidget) -> str:
    """Return what a page is called: its own name, else its first heading that is to be seen."""
    if page.accessibleName():
        return page.accessibleName()
    heads = (
        each.text()
        for each in page.findChildren(QLabel)
        if each.property("role") in HEADS and each.isVisible() and each.text()
    )
    return next(heads, "")
