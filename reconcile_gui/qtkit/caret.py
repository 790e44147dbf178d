"""The line that is being written stays in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QTextEdit

# Chosen: as much as a growing field keeps below its last line.
SPARE_PX = 4


def keep_caret_in_sight(editor: QTextEdit) -> None:
    """Scroll what the field stands in, no more than it takes, until its caret is seen."""
    editor.ensureCursorVisible()
    area = editor.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    page = None if area is None else area.widget()
    if area is None or page is None:
        return
    caret = editor.cursorRect()
    point = editor.viewport().mapTo(page, caret.center())
    # With more room wanted than there is, Qt would show the room above and cut the line.
    around = min(caret.height() + SPARE_PX, area.viewport().height() // 2)
    area.ensureVisible(point.x(), point.y(), 0, around)
