"""The headings of a help page as headings for a screen reader.

Qt describes the text of a browser by character and line, and its headings as larger words
alone. So on each of them lies a mark without a look, which is described as a heading.
As `qtkit/painted_access.py` says, each description is kept here and made once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from reconcile_gui.qtkit.names import name

if TYPE_CHECKING:
    from collections.abc import Iterable


class HeadingMark(QWidget):
    """Lies where a heading is painted; takes neither the mouse nor the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        """parent: what the text is painted on."""
        super().__init__(parent)
        self.setObjectName("help_heading")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class HeadingMarks(QObject):
    """As many marks as a page has headings; those of the page before are used again."""

    def __init__(self, parent: QWidget) -> None:
        """parent: what the text is painted on."""
        super().__init__(parent)
        describe_headings()
        self._on = parent
        self._marks: list[HeadingMark] = []

    def place(self, headings: Iterable[tuple[str, QRect]]) -> None:
        """Lay a mark on each heading: its words, and where it is now on the parent."""
        used = 0
        for words, place in headings:
            if used == len(self._marks):
                self._marks.append(HeadingMark(self._on))
            mark = self._marks[used]
            name(mark, "help_heading", words)
            mark.setGeometry(place)
            mark.show()
            used += 1
        for mark in self._marks[used:]:
            mark.hide()


class HeadingAccess(QAccessibleWidget):
    """Describes a mark as a heading.

    PRIVACY: it lives as long as the program, so it holds no words.
    """

    def __init__(self, mark: HeadingMark) -> None:
        """Describe this mark."""
        super().__init__(mark, QAccessible.Role.Heading)
        self._mark = mark

    def isValid(self) -> bool:
        """Return whether the mark is there."""
        return shiboken6.isValid(self._mark)


class _Described:
    """Keeps what was described as long as the program runs, as Qt does."""

    def __init__(self) -> None:
        self._kept: list[HeadingAccess] = []
        self.is_installed = False

    def __call__(self, class_name: str, target: QObject | None) -> QAccessibleInterface | None:
        """Return our description of a mark, or None to let Qt describe the object."""
        if not isinstance(target, HeadingMark):
            return None
        made = HeadingAccess(target)
        self._kept.append(made)
        return made


_described = _Described()


def describe_headings() -> None:
    """Have Qt ask here for every mark; asking for it again changes nothing."""
    if not _described.is_installed:
        _described.is_installed = True
        QAccessible.installFactory(_described)
