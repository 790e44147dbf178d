"""The page before printing for a screen reader: a document whose paragraphs can be read.

As `qtkit/painted_access.py` says, each description is kept here and registered once.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reconcile_gui.letter.sheet_widget import Sheet
from reconcile_gui.qtkit.painted_access import PaintedPart


class ParagraphAccess(PaintedPart):
    """Describes one painted paragraph.

    PRIVACY: it lives as long as the program, so it holds its number alone, no words.
    """

    def __init__(self, sheet: Sheet, index: int) -> None:
        """Describe the paragraph at `index` on whatever page is shown."""
        super().__init__(sheet)
        self._sheet, self.index = sheet, index

    @property
    def _is_there(self) -> bool:
        return shiboken6.isValid(self._sheet) and self.index < len(self._sheet.paragraphs())

    def isValid(self) -> bool:
        """Return whether the sheet is there and its page has so many paragraphs."""
        return self._is_there

    def role(self) -> QAccessible.Role:
        """Return that it is a paragraph."""
        return QAccessible.Role.Paragraph

    def rect(self) -> QRect:
        """Return its place on the screen, in px."""
        if not self._is_there:
            return QRect()
        place = self._sheet.place_of(self.index)
        return QRect(self._sheet.viewport().mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        """Return that it can be read, not written, and whether it is in sight."""
        state = QAccessible.State()
        state.readOnly = True
        state.multiLine = True
        state.invisible = not self._is_there or not self._sheet.isVisible()
        if self._is_there:
            seen = self._sheet.viewport().rect().intersects(self._sheet.place_of(self.index))
            state.offscreen = not seen
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Return its words; it has no other text."""
        if t != QAccessible.Text.Name or not self._is_there:
            return ""
        return self._sheet.paragraphs()[self.index]


class SheetAccess(QAccessibleWidget):
    """Describes the page; its paragraphs are described when somebody asks for them."""

    def __init__(self, sheet: Sheet) -> None:
        """Describe this sheet."""
        super().__init__(sheet, QAccessible.Role.Document)
        self._sheet = sheet
        self._paragraphs: list[ParagraphAccess] = []

    def childCount(self) -> int:
        """Return how many paragraphs stand on the page."""
        return len(self._sheet.paragraphs())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a paragraph by its place, None beyond the last."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._paragraphs) <= index:
            made = ParagraphAccess(self._sheet, len(self._paragraphs))
            self._paragraphs.append(made)
            QAccessible.registerAccessibleInterface(made)
        return self._paragraphs[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the paragraph at a place on the screen, in px."""
        children = (self.child(index) for index in range(self.childCount()))
        return next((each for each in children if each and each.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a paragraph, -1 for what is none."""
        return child.index if isinstance(child, ParagraphAccess) else -1


class _Described:
    """Keeps what was described as long as the program runs, as Qt does."""

    def __init__(self) -> None:
        self._kept: list[SheetAccess] = []
        self.is_installed = False

    def __call__(self, class_name: str, target: QObject | None) -> QAccessibleInterface | None:
        """Return our description of a sheet, or None to let Qt describe the object."""
        if not isinstance(target, Sheet):
            return None
        made = SheetAccess(target)
        self._kept.append(made)
        return made


_described = _Described()


def describe_sheets() -> None:
    """Have Qt ask here for every sheet; asking for it again changes nothing."""
    if not _described.is_installed:
        _described.is_installed = True
        QAccessible.installFactory(_described)
