"""The bar of Reflect: what was done a moment ago, with a way to it and a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.reflection.handing_over import Goal, HandedOver

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme


class ReflectMessage(MessageBar):
    """Offers to undo only while that is the newest command."""

    row_wanted = Signal(str, int)  # table and id of a row to be shown where it belongs

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make a bar that is not shown yet."""
        super().__init__(theme)
        self._session = session
        self._undo_label = ""
        name(self, "reflect_message")
        session.undo_changed.connect(self._on_undo_changed)

    @Slot(str)
    def say_question_binned(self, label: str) -> None:
        """Say that a question went to the bin. label: of the command."""
        self._say(self.tr("Moved to the bin, with its answers."), label)

    @Slot(str)
    def say_page_binned(self, label: str) -> None:
        """Say that a page went to the bin. label: of the command."""
        self._say(self.tr("Moved to the bin."), label)

    @Slot(str, str)
    def say_page_dated(self, label: str, day: str) -> None:
        """Say which day a page is of now. label: of the command; day: in words."""
        self._say(self.tr("The page is of {day} now.").format(day=day), label)

    @Slot(str)
    def say_set_hidden(self, label: str) -> None:
        """Say that a set is not in the list any more. label: of the command."""
        self._say(self.tr("Hidden from the list. Your answers are as they were."), label)

    def say_handed_over(self, made: HandedOver) -> None:
        """Say what became of a copy."""
        sentence = {
            Goal.LETTER: self.tr("The copy is in the letter. What you wrote is as it was."),
            Goal.PROMISE: self.tr("The promise is made. What you wrote is as it was."),
            Goal.BOUNDARY: self.tr("The boundary is on your list. What you wrote is as it was."),
        }[made.goal]
        open_it = Choice(self.tr("Open it"), partial(self.row_wanted.emit, made.kind, made.row_id))
        self._say(sentence, self._session.undo_label, open_it)

    def _say(self, sentence: str, label: str, other: Choice | None = None) -> None:
        self._undo_label = label
        undo = Choice(self.tr("Undo"), self._session.undo)
        if other is None:
            self.tell(sentence, secondary=undo, tone="calm")
        else:
            self.tell(sentence, primary=other, secondary=undo, tone="calm")

    @Slot()
    def _on_undo_changed(self) -> None:
        if self._undo_label and self._session.undo_label != self._undo_label:
            self._undo_label = ""
            self.put_away()
