"""Saves what is typed, without being asked: from the first key on, never later than 2 s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE_MS = 400
AT_MOST_MS = 2000
TextEditor = QPlainTextEdit | QTextEdit | QLineEdit


def text_of(editor: TextEditor) -> str:
    """Return an editor's text exactly as it was typed.

    `toPlainText` turns no-break spaces into spaces and line separators into new
    lines; the raw text keeps both, with U+2029 between paragraphs.
    """
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.document().toRawText().replace("\u2029", "\n")


def put_text(editor: TextEditor, text: str) -> None:
    """Fill an editor with another record's text; its undo stack starts empty."""
    blocked = editor.blockSignals(True)  # filling is not typing
    try:
        if isinstance(editor, QLineEdit):
            editor.setText(text)
        else:
            editor.setPlainText(text)
    finally:
        editor.blockSignals(blocked)


class Autosave(QObject):
    """Watches one editor and hands its text to `save` soon after it changed.

    save: called with the whole text, only when it differs from what was loaded
    or saved last. No timer runs while nothing is unsaved.
    """

    def __init__(
        self,
        editor: TextEditor,
        save: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Watch this editor; `parent` owns the watcher, by default the editor."""
        super().__init__(parent or editor)
        self._editor = editor
        self._save = save
        self._known = text_of(editor)
        self._composing = ""  # what an input method shows in the text but has not given yet
        self._idle = self._timer(IDLE_MS)
        self._at_most = self._timer(AT_MOST_MS)
        editor.textChanged.connect(self._on_text_changed)
        editor.installEventFilter(self)

    def load(self, text: str) -> None:
        """Show another record's text; nothing is saved by this."""
        self._stop()
        put_text(self._editor, text)
        self._known = text_of(self._editor)

    def follow(self, text: str) -> bool:
        """Show what somebody else made of this record; tell whether anything changed.

        Nothing does while words are being typed, nor where it stands here already: the
        caret and the undo stack stay.
        """
        if self.is_pending or text == text_of(self._editor):
            return False
        self.load(text)
        return True

    def flush(self) -> None:
        """Save now what is unsaved, a composition still being typed included."""
        self._take_composition()
        self._save_now()

    def clear(self) -> None:
        """Forget the text and its undo stack without saving."""
        if self._composing:
            QCoreApplication.sendEvent(self._editor, QInputMethodEvent("", []))
            self._end_composition()
        self.load("")

    @property
    def is_pending(self) -> bool:
        """Whether something typed, or being composed, has not been handed over yet."""
        return self._idle.isActive() or self._at_most.isActive() or bool(self._composing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the caret leaves the field; notice what an input method composes."""
        if event.type() == QEvent.Type.FocusOut:
            self._save_now()
        elif isinstance(event, QInputMethodEvent):
            self._composing = event.preeditString()
        return super().eventFilter(watched, event)

    def _take_composition(self) -> None:
        """Take the letters still being composed as they stand."""
        if self._composing and self._editor.hasFocus():
            QGuiApplication.inputMethod().commit()
        if self._composing:
            # The input method did not answer: its letters must not be lost with it.
            given = QInputMethodEvent("", [])
            given.setCommitString(self._composing)
            QCoreApplication.sendEvent(self._editor, given)
            self._end_composition()

    def _end_composition(self) -> None:
        self._composing = ""
        QGuiApplication.inputMethod().reset()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._save_now)
        return timer

    def _on_text_changed(self) -> None:
        self._idle.start()
        if not self._at_most.isActive():
            self._at_most.start()

    def _save_now(self) -> None:
        self._stop()
        text = text_of(self._editor)
        if text != self._known:
            self._save(text)
            self._known = text

    def _stop(self) -> None:
        self._idle.stop()
        self._at_most.stop()
