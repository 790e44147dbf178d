"""Letters that an input method composes in a field, and has not given to it yet."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit


def is_composing(editor: QTextEdit) -> bool:
    """Tell whether letters are composed here still, once the input method was asked for them.

    While they are, the caret is theirs: they would take the place of what is chosen, or
    stand wherever the caret was moved to.
    """
    if _has_composed(editor) and editor.hasFocus():
        QGuiApplication.inputMethod().commit()
    return _has_composed(editor)


def _has_composed(editor: QTextEdit) -> bool:
    return bool(editor.textCursor().block().layout().preeditAreaText())
