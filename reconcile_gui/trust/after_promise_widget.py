"""The line after something was done to a promise: what it was, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.trust import store
from reconcile_gui.trust.knows_words import KnowsWords
from reconcile_gui.trust.partner_knows_panel import UNDO_KNOWS, AskingTools, PartnerKnows
from reconcile_gui.trust.records import Asked, Line, Outcome
from reconcile_gui.trust.undo_line_widget import UndoLine

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords


class AfterPromise(UndoLine):
    """Goes by itself once the promise stands in the list again as it was."""

    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it

    def __init__(self, theme: Theme, session: Session, tools: AskingTools) -> None:
        """Make a line that is not shown yet. tools: to keep whether the partner knows."""
        super().__init__(theme, session)
        self._knows = PartnerKnows(theme, tools, "knows")
        self._knows.writing.connect(self.stay_for)
        self.put_below(self._knows)
        self._told_of: int | str | None = None  # what the line speaks of: a day, or a promise

    def say_outcome(self, line: Line, words: PromiseWords, *, may_ask: bool) -> None:
        """Say what was recorded. line: with its outcome.

        may_ask: whether it may be asked if the partner knows.
        """
        self._told_of = key = line.occurrence.id
        sentence = words.after(line.occurrence.outcome)
        if line.occurrence.outcome is Outcome.NOT_KEPT:
            self.ask(sentence, partial(self._save_note, key), self.tr("What I will do"))
            asking = KnowsWords(words.translate, words.partner)
            self._knows.ask_about(line, asking, may_ask=may_ask)
            if not self._knows.isHidden():
                announce(self, asking.question())
        else:
            self.say(sentence)

    def ask_no_more(self) -> None:
        """Leave it unasked whether the partner knows; the rest of the line stays."""
        self._knows.clear()

    def say_binned(self, uuid: str) -> None:
        """Say that a promise went to the bin."""
        self._told_of = uuid
        self.say(self.tr("Moved to the bin."))

    def forget_if_undone(self, asked: Mapping[int, Asked]) -> None:
        """Go if what it speaks of is open again. asked: what stands in the list now."""
        is_back = self._told_of in asked or any(
            one.line.promise.uuid == self._told_of for one in asked.values()
        )
        if is_back and not self.is_answering:
            self._told_of = None
            self.put_away()

    def clear(self) -> None:
        """Forget every word and hide."""
        super().clear()
        self._knows.clear()

    def _on_undo_changed(self) -> None:
        if self._session.redo_label == UNDO_KNOWS:
            self.put_away()  # the answer shown here is the one that was just taken back
        else:
            super()._on_undo_changed()

    def _save_note(self, key: int, note: str) -> None:
        self._session.write(
            store.save_note(key, note), origin=self, replaces=("occurrence note", key)
        )
        self.text_paused.emit(note)
