"""Which letters there are, which one is in front, and reading it from the disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.apology import store

if TYPE_CHECKING:
    from reconcile_gui.apology.records import GivenWords, Letter, LetterWithParts
    from reconcile_gui.qtkit.session import Session


class ReadingLetters(QObject):
    """Answers that come after `forget` are dropped, so that nothing fills itself again."""

    listed = Signal()  # the list was read, and the letter in front is the one before
    none_left = Signal()  # there is no letter
    came_back = Signal()  # the letter that went to the bin last is among them again
    chosen = Signal(object)  # LetterWithParts: another letter is in front now
    changed = Signal(object)  # LetterWithParts: the one in front, with other words
    given_here = Signal(int)  # id of a version of the letter in front: it was given so

    def __init__(self, session: Session, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._binned_id: int | None = None
        self._given: GivenWords | None = None  # to be shown as soon as its letter is here
        self.letters: list[Letter] = []
        self.letter_id: int | None = None

    def read(self, wanted: int | None) -> None:
        """Read the list, and a letter: the one wanted, the one in front, or the newest."""
        self._session.read(store.letters(), partial(self._on_letters, self._turn, wanted))

    def read_again(self) -> None:
        """Read the letter in front again: its words are others on the disk."""
        if self.letter_id is not None:
            then = partial(self._on_again, self._turn)
            self._session.read(store.letter(self.letter_id), then)

    def read_given(self, given_id: int) -> None:
        """Bring the letter of a giving to the front; a giving that is gone changes nothing."""
        self._session.read(store.given_words(given_id), partial(self._on_given, self._turn))

    def expect_back(self, letter_id: int) -> None:
        """Bring a letter that is in the bin now to the front when it comes back."""
        self._binned_id = letter_id

    def forget(self) -> None:
        """Forget every title, and which letter is in front."""
        self._turn += 1
        self._given = None
        self.letters, self.letter_id, self._binned_id = [], None, None

    def _on_letters(self, turn: int, wanted: int | None, letters: list[Letter]) -> None:
        if turn != self._turn:
            return
        self.letters = letters
        ids = [each.id for each in letters]
        if self._binned_id in ids:  # taken back
            wanted, self._binned_id = self._binned_id, None
            self.came_back.emit()
        if not letters:
            self.letter_id = None
            self.none_left.emit()
            return
        if wanted not in ids:
            wanted = self.letter_id
        if wanted not in ids:
            wanted = max(letters, key=lambda each: each.changed_at).id
        if wanted == self.letter_id:
            self.listed.emit()
        else:
            self._session.read(store.letter(wanted), partial(self._on_letter, turn))

    def _on_letter(self, turn: int, found: LetterWithParts | None) -> None:
        if turn == self._turn and found is not None:
            self.letter_id = found.letter.id
            self.chosen.emit(found)
            self._show_given()

    def _on_given(self, turn: int, found: GivenWords | None) -> None:
        if turn == self._turn and found is not None:
            self._given = found
            if found.letter_id == self.letter_id:
                self._show_given()
            else:
                self.read(found.letter_id)

    def _show_given(self) -> None:
        given, self._given = self._given, None
        if given is not None and given.letter_id == self.letter_id:
            self.given_here.emit(given.version_id or 0)

    def _on_again(self, turn: int, found: LetterWithParts | None) -> None:
        if turn == self._turn and found is not None and found.letter.id == self.letter_id:
            self.changed.emit(found)
