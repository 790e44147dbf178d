"""What several fields of one record have in common: saved by themselves, read in pauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reconcile_gui.boundaries.wording_line_widget import WordingLine
from reconcile_gui.qtkit.autosave import Autosave, text_of
from reconcile_gui.qtkit.pause import Pause

if TYPE_CHECKING:
    from reconcile_gui.boundaries.reading import WordingNote
    from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
    from reconcile_gui.qtkit.theme import Theme


class WrittenFields(QObject):
    """Watches the fields of one record at a time; each may have a line about its wording."""

    typed = Signal(str, str)  # field, whole text: to be saved now
    paused = Signal(str)  # whole text of a field, after the writer stopped typing
    unsaid_wanted = Signal(str, str)  # id of a rule; a sentence, or "" for any

    def __init__(
        self,
        parent: QObject,
        theme: Theme,
        editors: Mapping[str, GrowingEditor],
        read: Iterable[str],
        prefix: str = "",
    ) -> None:
        """editors: by field. read: the fields whose wording is read. prefix: of names."""
        super().__init__(parent)
        self._editors = dict(editors)
        self.lines = {field: WordingLine(theme, f"{prefix}{field}") for field in read}
        self._typed_in: GrowingEditor | None = None
        self._pause = Pause(self)
        self._watchers = {
            field: Autosave(editor, partial(self.typed.emit, field), self)
            for field, editor in self._editors.items()
        }
        for editor in self._editors.values():
            editor.textChanged.connect(partial(self._on_text_changed, editor))
        for line in self.lines.values():
            line.unsaid_wanted.connect(self.unsaid_wanted)
        self._pause.over.connect(self._on_pause)

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields whose wording is read."""
        return {field: text_of(self._editors[field]) for field in self.lines}

    def show_wording(self, noted: Mapping[str, WordingNote | None]) -> None:
        """Show these notes; a field that is not named keeps its own. {}: none any more."""
        for field, line in self.lines.items():
            if field in noted or not noted:
                if line.has_keyboard and noted.get(field) is None:
                    self._editors[field].setFocus(Qt.FocusReason.OtherFocusReason)
                line.show_note(noted.get(field))

    def load(self, texts: Mapping[str, str]) -> None:
        """Show another record's texts. What was typed last counts as a pause."""
        self.show_wording({})
        for field, watcher in self._watchers.items():
            watcher.load(texts[field])

    def follow(self, texts: Mapping[str, str]) -> None:
        """Show what was made of the same record elsewhere, but where something is typed."""
        for field, watcher in self._watchers.items():
            watcher.follow(texts[field])

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        for watcher in self._watchers.values():
            watcher.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._pause.stop()
        self._typed_in = None
        self.show_wording({})
        for watcher in self._watchers.values():
            watcher.clear()

    def end_pause(self) -> None:
        """Take what was typed last for finished."""
        self._pause.end()

    def _on_text_changed(self, editor: GrowingEditor) -> None:
        if editor is not self._typed_in:
            self.end_pause()
        self._typed_in = editor
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._typed_in is not None:
            self.paused.emit(self._typed_in.toPlainText())
