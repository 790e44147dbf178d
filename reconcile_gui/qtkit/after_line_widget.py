"""The line after something was recorded: what it was, a way back, or room for an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.qtkit.theme import Theme

ANSWER_LINES = 2


class AfterLine(QFrame):
    """Says one sentence in place, takes no keyboard by itself, and goes when told.

    A question in it can be answered on the spot; what is typed is saved by itself.
    """

    undo_wanted = Signal()
    let_go = Signal()  # it has the keyboard and is about to go: whoever had it before takes it

    def __init__(self, theme: Theme, prefix: str = "after") -> None:
        """Make a line that is not shown yet. prefix: of its names, where a view has two."""
        super().__init__()
        self._theme, self._prefix = theme, prefix
        self._save: Callable[[str], None] | None = None
        self.setProperty("shape", "message")
        self._build()
        self._autosave = Autosave(self.answer, self._on_answer, self)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def is_answering(self) -> bool:
        """Whether the person is writing an answer."""
        return self.answer.isVisibleTo(self)

    def say(self, sentence: str) -> None:
        """Say what was recorded, with a way back."""
        self._open(sentence)
        self._undo.show()

    def ask(self, sentence: str, save: Callable[[str], None], label: str) -> None:
        """Ask something that can be answered here and now, or later, or taken back.

        save: keeps the answer. label: names the field.
        """
        self._open(sentence)
        self._save = save
        self.answer.setAccessibleName(label)
        for each in (self._write, self._later, self._undo):
            each.show()

    def put_below(self, part: QWidget) -> None:
        """Put one more row into the line, which goes with it; who puts it there fills it."""
        self._column.addWidget(part)

    def hide_undo(self) -> None:
        """Offer no way back: it would take back something else by now."""
        self._undo.hide()

    def begin_in(self) -> None:
        """Give the keyboard to the way back, as where what had it is gone."""
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the line."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def put_away(self) -> None:
        """Hide the line; an answer is saved first."""
        self.flush()
        if self.has_keyboard:
            self.let_go.emit()
        self.clear()

    def flush(self) -> None:
        """Save what is typed in the answer."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget every word and hide."""
        self._save = None
        self._autosave.clear()
        self.answer.setAccessibleName("")
        self.sentence.clear()
        self.hide()

    def _build(self) -> None:
        self.sentence = name(TextLabel("", "body"), f"{self._prefix}_sentence")
        self._undo = name(button(self.tr("Undo"), "small_quiet"), f"{self._prefix}_undo")
        self._write = name(button(self.tr("Write it down"), "small"), f"{self._prefix}_write")
        self._later = name(button(self.tr("Later"), "small_quiet"), f"{self._prefix}_later")
        self._done = name(button(self.tr("Done"), "small"), f"{self._prefix}_done")
        self.answer = name(
            GrowingEditor(writing="note", bare=False, lines=ANSWER_LINES), f"{self._prefix}_answer"
        )
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.sentence, 1)
        for each in (self._write, self._later, self._done, self._undo):
            self._row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._row)
        self._column.addWidget(self.answer)
        self._undo.clicked.connect(self.undo_wanted)
        self._write.clicked.connect(self._on_write)
        self._later.clicked.connect(self.put_away)
        self._done.clicked.connect(self.put_away)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(8), px(10), px(8))
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(6))

    def _open(self, sentence: str) -> None:
        self.put_away()
        for each in (self._undo, self._write, self._later, self._done, self.answer):
            each.hide()
        self.sentence.setText(sentence)
        self.show()
        announce(self, sentence)

    def _on_write(self) -> None:
        for each in (self._write, self._later, self._undo):
            each.hide()
        self._done.show()
        self.answer.show()
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answer(self, words: str) -> None:
        if self._save is not None:
            self._save(words)
