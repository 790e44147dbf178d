"""The bordered box for one answer: it has its place on the page and scrolls by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.prose_editor_widget import ProseEditor


class PlainEditor(ProseEditor):
    """A field of fixed height with an outline, which doubles with the keyboard in it."""

    def __init__(self, parent: QWidget | None = None, *, writing: str = "answer") -> None:
        """Make an empty box; writing: "answer" for a long one, "note" for a short one."""
        super().__init__(writing, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
