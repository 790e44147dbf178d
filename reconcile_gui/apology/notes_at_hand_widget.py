"""The notes of the letter in front: which is opened, which come next, which are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.text.offsets import from_u16

if TYPE_CHECKING:
    from collections.abc import Collection

    from reconcile_gui.apology.coaching_widget import Coaching
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_read import PlacedNote


class NotesAtHand:
    """Asks what was read last; shows nothing itself."""

    def __init__(self, desk: LetterDesk, coaching: Coaching) -> None:
        """Know no note yet."""
        self._desk, self._coaching = desk, coaching
        self._known: set[tuple[str, str, str]] = set()  # what was shown, or was there before
        self.key = ""  # of the opened note

    def begin(self) -> None:
        """Forget every note: another letter is in front."""
        self.key, self._known = "", set()

    def all(self) -> list[PlacedNote]:
        """Return every note, in the order of the letter."""
        read = self._coaching.read
        return [] if read is None else list(read.notes)

    def in_front(self) -> list[PlacedNote]:
        """Return the first note of every sentence that has any."""
        return [each for each in self.all() if not each.is_behind]

    def opened(self) -> PlacedNote | None:
        """Return the opened note, if its words are still there."""
        return next((each for each in self.all() if each.key == self.key), None)

    def open(self, note: PlacedNote | None) -> None:
        """Take a note as the opened one, or none."""
        self.key = "" if note is None else note.key

    def nearest(self) -> PlacedNote | None:
        """Return the first note from the caret on, else the first of the letter."""
        notes = self.in_front()
        after = [each for each in notes if self._place(each) >= self._caret()]
        return next(iter(after or notes), None)

    def beside(self, by: int, *, is_shown: bool) -> PlacedNote | None:
        """Return the note `by` places on from the opened one, or from the caret; around the ends.

        is_shown: whether the opened one can be seen, and is what is walked on from.
        """
        notes = self.in_front()
        if not notes:
            return None
        keys = [each.key for each in notes]
        if self.key in keys and is_shown:
            return notes[(keys.index(self.key) + by) % len(notes)]
        before = [each for each in notes if self._place(each) < self._caret()]
        return notes[(len(before) if by > 0 else len(before) - 1) % len(notes)]

    def words_of(self, note: PlacedNote) -> str:
        """Return the words that were found."""
        read, hit = self._coaching.read, note.note.hit
        text = "" if read is None else read.texts.get(note.field, "")
        return text[hit.start_cp : hit.end_cp]

    def remember(self, but: Collection[str] = ()) -> None:
        """Take all notes as known. but: fields whose notes are left out."""
        self._known |= {self._identity(each) for each in self.all() if each.field not in but}

    def new(self) -> list[PlacedNote]:
        """Return the notes for which the column may open by itself."""
        return [
            each
            for each in self.in_front()
            if each.is_more_than_a_hint
            and not each.waits
            and self._identity(each) not in self._known
        ]

    def _place(self, note: PlacedNote) -> tuple[int, int]:
        keys = list(self._desk.fields())
        return (keys.index(note.field), note.note.hit.start_cp) if note.field in keys else (0, 0)

    def _caret(self) -> tuple[int, int]:
        fields = self._desk.fields()
        editor = self._desk.editor_in_front()
        order = [field is editor for field in fields.values()]
        place = from_u16(text_of(editor), editor.textCursor().position())
        return (order.index(True) if True in order else 0, place)

    def _identity(self, note: PlacedNote) -> tuple[str, str, str]:
        return note.field, note.note.hit.rule_id, self.words_of(note).casefold()
