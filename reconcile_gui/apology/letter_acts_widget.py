"""What is done to letters, and what is said about it; the view shows the outcome."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.apology import store
from reconcile_gui.apology.kinds import SPOKEN_PARTS
from reconcile_gui.apology.page_text import arranged, in_parts
from reconcile_gui.apology.records import Kind, LetterPart, Mode, Reach
from reconcile_gui.qtkit.message_bar_widget import Choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.apology.new_letter_page import Beginning
    from reconcile_gui.apology.page_text import Placed
    from reconcile_gui.coach.notes import Note
    from reconcile_gui.qtkit.session import Session

Labels = tuple["list[Placed]", "list[str | None]"]


class LetterActs(QObject):
    """Every act is one write with a way back."""

    made = Signal(int)  # id of a letter that was just begun
    binned = Signal(int)  # id of a letter that lies in the bin now
    rewritten = Signal(int)  # id of a letter whose words are others now
    told = Signal(str, object)  # a sentence, and a Choice to take it back or None
    taken_back = Signal()  # what was said last does not hold any more
    given_changed = Signal()  # an entry of the log came or went

    def __init__(self, session: Session, origin: QObject, *, language: str) -> None:
        """origin: the view that writes. language: of new letters."""
        super().__init__(origin)
        self._session, self._origin = session, origin
        self.language = language

    def begin(self, how: Beginning, *, keeps: bool) -> None:
        """Add a letter; keeps: it is for the writer alone unless changed."""
        self._session.write(
            store.create_letter(
                language=how.language,
                kind=how.kind.kind,
                mode=how.mode,
                page_text=how.draft,
                for_myself=keeps or how.kind.is_kept,
            ),
            origin=self._origin,
            label=self.tr("New letter"),
            then=self.made.emit,
        )

    def start_from(self, letter_id: int, title: str, *, keeps: bool) -> None:
        """Add a letter with the words of this one; keeps: as for `begin`."""
        self._session.write(
            store.start_from(letter_id, title=title, keeps=keeps),
            origin=self._origin,
            label=self.tr("New letter"),
            then=self._on_copied,
        )

    def speak(self, letter_id: int, title: str, labels: Callable[[str], Labels]) -> None:
        """Add a spoken version: the parts that a spoken apology has.

        labels: gives the sentences of a page and the part of each.
        """
        self._session.write(
            store.start_from(
                letter_id,
                title=title,
                kind=Kind.SPOKEN,
                only=SPOKEN_PARTS,
                divide=partial(_divided, labels),
            ),
            origin=self._origin,
            label=self.tr("New letter"),
            then=self._on_copied,
        )

    def rename(self, letter_id: int, title: str, then: Callable[[], None]) -> None:
        """Keep a title."""
        self._session.write(
            store.save_text(letter_id, "title", title),
            origin=self._origin,
            replaces=("letter", letter_id, "title"),
            then=lambda _: then(),
        )

    def set_language(self, letter_id: int, language: str) -> None:
        """Keep which language the letter is in."""
        self._session.write(
            store.set_language(letter_id, language),
            origin=self._origin,
            label=self.tr("Change language of letter"),
            then=lambda _: self.rewritten.emit(letter_id),
        )

    def bin(self, letter_id: int) -> None:
        """Move a letter to the bin."""
        self._session.write(
            store.bin_letter(letter_id),
            origin=self._origin,
            label=self.tr("Move letter to the bin"),
            then=partial(self._on_binned, letter_id),
        )

    def turn(self, letter_id: int, mode: Mode, labels: Callable[[str], Labels]) -> None:
        """Write the letter the other way; mode: how it is written now.

        labels: gives the sentences of a page and the part of each.
        """
        if mode is Mode.PARTS:
            sentence = self.tr("It is on one page now. The parts are kept as a version.")
            operation = store.write_on_one_page(letter_id)
        else:
            sentence = self.tr("It is in parts now. The page is kept as a version.")
            operation = store.write_in_parts(letter_id, partial(_divided, labels))
        label = self.tr("Write letter the other way")
        self._session.write(
            operation,
            origin=self._origin,
            label=label,
            then=lambda _: self._on_rewritten(letter_id, sentence, label),
        )

    def say_brought_back(self, letter_id: int) -> None:
        """Tell that a version is the letter again."""
        sentence = self.tr("It is as it was. What it was until now is kept as a version.")
        self._on_rewritten(letter_id, sentence, self.tr("Bring version back"))

    def order(self, letter_id: int, order: tuple[str, ...]) -> None:
        """Keep the order of the parts."""
        self._session.write(
            store.move_part(letter_id, arranged(order)),
            origin=self._origin,
            label=self.tr("Move part"),
        )

    def merge(self, letter_id: int, part: str, into: str) -> None:
        """Write a part in the field of another."""
        label = self.tr("Write parts together")
        sentence = self.tr("They are written together now. How it was is kept as a version.")
        self._session.write(
            store.merge_parts(letter_id, part, into),
            origin=self._origin,
            label=label,
            then=lambda _: self._on_rewritten(letter_id, sentence, label),
        )

    def split(self, letter_id: int, part: str) -> None:
        """Give a part a field of its own again."""
        label = self.tr("Write part in a field of its own")
        sentence = self.tr("It has a field of its own again. The words stay where they were.")
        self._session.write(
            store.split_part(letter_id, part),
            origin=self._origin,
            label=label,
            then=lambda _: self._on_rewritten(letter_id, sentence, label),
        )

    def say_part(
        self, letter_id: int, sentences: tuple[tuple[str, int], ...], part: str | None
    ) -> None:
        """Keep which part sentences of the page are."""
        self._session.write(
            store.say_part(letter_id, sentences, part),
            origin=self._origin,
            label=self.tr("Choose part of a sentence"),
            then=lambda _: self.rewritten.emit(letter_id),
        )

    def log_giving(self, letter_id: int, day: date, how: str) -> None:
        """Keep that a letter was given."""
        label = self.tr("Log giving of letter")
        self._session.write(
            store.log_giving(letter_id, day, how),
            origin=self._origin,
            label=label,
            then=lambda _: self._on_logged(label),
        )

    def answer_note(self, letter_id: int, note: Note, reach: Reach) -> None:
        """Keep what was answered to a note, and say how it comes back."""
        label = self.tr("Answer to a note")
        sentence = {
            Reach.HERE: self.tr("This sentence is left alone. Settings ▸ Coach brings it back."),
            Reach.ALWAYS: self.tr(
                "“{title}” will not be marked again. You can bring it back in Settings ▸ Coach."
            ).format(title=note.title),
            Reach.READ: "",
        }[reach]
        self._session.write(
            store.answer_note(note.hit.rule_id, reach, letter_id, note.sentence),
            label=label,
            then=lambda _: self._say(sentence, label),
        )

    @Slot(int)
    def bin_giving(self, given_id: int) -> None:
        """Move an entry of the log to the bin."""
        self._session.write(
            store.bin_giving(given_id),
            origin=self._origin,
            label=self.tr("Move entry to the bin"),
            then=lambda _: self.given_changed.emit(),
        )

    def _on_logged(self, label: str) -> None:
        sentence = self.tr(
            "It is kept, with the words as they are now. It stands on the timeline, too."
        )
        self._say(sentence, label)
        self.given_changed.emit()

    def _on_copied(self, made: int | None) -> None:
        if made is not None:
            self.made.emit(made)

    def _on_binned(self, letter_id: int, _: None) -> None:
        undo = Choice(self.tr("Undo"), partial(self._bring_back, letter_id))
        self.told.emit(self.tr("Moved to the bin, with its versions."), undo)
        self.binned.emit(letter_id)

    def _bring_back(self, letter_id: int) -> None:
        self._session.write(
            store.unbin_letter(letter_id),
            origin=self._origin,
            label=self.tr("Bring letter back"),
            then=lambda _: self.rewritten.emit(letter_id),
        )

    def _on_rewritten(self, letter_id: int, sentence: str, label: str) -> None:
        self._say(sentence, label)
        self.rewritten.emit(letter_id)

    def _say(self, sentence: str, label: str) -> None:
        """Say what was done, with the way back of this act alone."""

        def take_back() -> None:
            # Only this act: after another one, Undo in the menu is the way.
            if self._session.undo_label == label:
                self._session.undo()
            self.taken_back.emit()

        if sentence:
            self.told.emit(sentence, Choice(self.tr("Undo"), take_back))


def _divided(labels: Callable[[str], Labels], text: str) -> tuple[LetterPart, ...]:
    """Return a page as parts; labels: gives its sentences and the part of each."""
    placed, of = labels(text)
    return in_parts(text, placed, of, "opening")
