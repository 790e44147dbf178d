"""The title of a page, if the writer gives it one: a single line above the words."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeyEvent, QKeySequence

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name

LEAVING = (
    QKeySequence.StandardKey.InsertParagraphSeparator,
    QKeySequence.StandardKey.InsertLineSeparator,
)


class PageTitle(GrowingEditor):
    """Enter goes on to the words below, as does the Down key; what is pasted is one line."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(writing="boundary", bare=False)
        self.setProperty("strong", "true")
        name(self, "page_title", self.tr("Title of the page"))
        self.setPlaceholderText(self.tr("Title"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards instead of beginning a second line."""
        if any(event.matches(each) for each in LEAVING):
            self.left_down.emit(0)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop the words in one line."""
        words = QMimeData()
        words.setText(" ".join(source.text().split()))
        super().insertFromMimeData(words)
