"""What is being written in Reflect, told whole after a pause or when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from reconcile_gui.qtkit.prose_editor_widget import ProseEditor

# Chosen: a pause in writing, longer than the one after a word.
PAUSE_MS = 800


class WritingPause(QObject):
    """Knows the field that was typed in last."""

    paused = Signal(str)  # all of the text being written

    def __init__(self, parent: QObject) -> None:
        """Wait for the first key."""
        super().__init__(parent)
        self._typed_in: ProseEditor | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)

    def forget(self) -> None:
        """Tell nothing of what was typed until now."""
        self._pause.stop()
        self._typed_in = None

    @Slot(object)
    def note(self, editor: ProseEditor) -> None:
        """Note that a key went into this field."""
        if editor is not self._typed_in:
            self.end()
        self._typed_in = editor
        self._pause.start()

    @Slot()
    def end(self) -> None:
        """Take what was typed last for finished: it will not be there any more."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_paused()

    @Slot()
    def _on_paused(self) -> None:
        if self._typed_in is not None:
            self.paused.emit(self._typed_in.toPlainText())
