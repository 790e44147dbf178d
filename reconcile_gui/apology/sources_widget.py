"""Says under the words of a letter which answer in Reflect they came from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import in_one_line
from reconcile_gui.apology.letter_read import PAGE
from reconcile_gui.apology.source_lines_widget import SourceLine
from reconcile_gui.apology.sources import still_there
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.languages import in_marks

if TYPE_CHECKING:
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.records import CameFrom
    from reconcile_gui.apology.surroundings_view import Surroundings

LONGEST_QUESTION = 90


class Sources(QObject):
    """Reads with the letter; looks again after a pause, for words come and go."""

    question_wanted = Signal(str)  # question id: its answer is to be seen

    def __init__(self, around: Surroundings, desk: LetterDesk) -> None:
        """Know nothing yet."""
        super().__init__(desk)
        self._around, self._desk = around, desk
        self._turn = 0
        self._copied: tuple[CameFrom, ...] = ()
        desk.text_paused.connect(self.look_again)
        for under in desk.all_sources().values():
            under.wanted.connect(self.question_wanted)

    def follow(self, letter_id: int, *, is_new: bool) -> None:
        """Read what was copied into this letter; is_new: another one than before."""
        if is_new:
            self.clear()
        self._turn += 1
        self._around.session.read(store.came_from(letter_id), partial(self._on_read, self._turn))

    def clear(self) -> None:
        """Forget every question."""
        self._turn += 1
        self._copied = ()
        for under in self._desk.all_sources().values():
            under.show_lines(())

    @Slot()
    def look_again(self) -> None:
        """Say where the words came from that are still there."""
        held, today = self._desk.sheet.held, self._around.clock.today()
        for key, field in self._desk.fields().items():
            here = [
                each
                for each in self._copied
                if key == PAGE or held.get(each.part, each.part) == key
            ]
            lines = [
                SourceLine(
                    self.tr("From Reflect, {day}: {question}").format(
                        day=long_day(each.day, today),
                        question=in_marks(in_one_line(each.question, LONGEST_QUESTION)),
                    ),
                    each.question_id,
                )
                for each in still_there(text_of(field), here)
            ]
            self._desk.all_sources()[key].show_lines(lines)

    def _on_read(self, turn: int, copied: tuple[CameFrom, ...]) -> None:
        if turn == self._turn:
            self._copied = copied
            self.look_again()
