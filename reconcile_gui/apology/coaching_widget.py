"""The coach at work on the letter in front: reads in pauses, off the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import Silence
from reconcile_gui.apology.kinds import kind_of
from reconcile_gui.apology.languages import is_english
from reconcile_gui.apology.letter_read import Asked, LetterRead, LetterReader
from reconcile_gui.apology.marked_editor_widget import Mark
from reconcile_gui.apology.records import CoachAnswers, Letter, Level, Reach, SilencedNote
from reconcile_gui.coach.notes import Silenced
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.background import Background
from reconcile_gui.text.offsets import u16_places

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.workbook.changes import Changes

# Chosen: what was read is shown as soon as the letter is, but not before its first paint.
SOON_MS = 60


class Coaching(QObject):
    """Marks are shown after a pause and gone with the next key; a late answer is dropped."""

    typed = Signal()  # a key went in: what was read is old
    read_anew = Signal()  # `read` holds what is to be shown of the letter as it stands
    answers_changed = Signal()  # the coach's level, or what is left unsaid

    def __init__(self, around: Surroundings, desk: LetterDesk, reader: LetterReader) -> None:
        """reader: of this letter's language."""
        super().__init__(desk)
        self._around, self._desk, self._reader = around, desk, reader
        self._letter: Letter | None = None
        self._read: LetterRead | None = None
        self._is_fresh = False
        self._after: Callable[[], None] | None = None
        self._revision = self._turn = 0
        self.answers = CoachAnswers()
        self._background: Background[LetterRead] = Background(self, "coach")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.read_now)
        desk.changed.connect(self._on_typed)
        desk.text_paused.connect(self._on_pause)
        around.session.changed.connect(self._on_changed)

    @property
    def letter(self) -> Letter | None:
        """The letter that is read."""
        return self._letter

    @property
    def read(self) -> LetterRead | None:
        """What was read last, of the letter in front; maybe not of its last words."""
        return self._read

    @property
    def is_fresh(self) -> bool:
        """Whether `read` is of the letter as it stands, or nothing is read in it."""
        return self._is_fresh or self.silence is not None

    @property
    def silence(self) -> Silence | None:
        """Why nothing is read in this letter, or None where it is."""
        if self._letter is None or not kind_of(self._letter.kind).has_coach:
            return Silence.KIND
        if self.answers.level is Level.OFF:
            return Silence.OFF
        return None if is_english(self._letter.language) else Silence.LANGUAGE

    def follow(self, letter: Letter, *, is_new: bool) -> None:
        """Read this letter soon; is_new: another one than before."""
        self._letter = letter
        if is_new:
            self._read = None
            self._forget_look()
            self._read_answers()
        self._soon.start()

    def when_read(self, act: Callable[[], None]) -> None:
        """Run `act` once everything that stands there has been read."""
        if self.is_fresh:
            act()
        else:
            self._after = act
            self.read_now()

    def is_read(self, rule_id: str, sentence: str) -> bool:
        """Return whether the writer said that they have read this note."""
        return any(
            (each.reach, each.rule_id, each.sentence) == (Reach.READ, rule_id, sentence)
            for each in self._answers_here()
        )

    def clear(self) -> None:
        """Forget the letter and every sentence of it."""
        self._turn += 1
        self._letter = self._read = self._after = None
        self.answers = CoachAnswers()
        self._soon.stop()
        self._background.stop()
        self._reader.forget()
        self._forget_look()

    @Slot()
    def read_now(self) -> None:
        """Read the letter as it stands, with what may be said of it."""
        self._soon.stop()
        if self._letter is None:
            return
        if self.silence is not None:
            self._show_nothing()
            return
        asked = Asked(
            {key: text_of(field) for key, field in self._desk.fields().items()},
            self._around.partner(),
            self._silenced(),
            self._desk.page.said_so_far,
            self._desk.sheet.held,
        )
        then = partial(self._on_read, self._revision)
        self._background.start(partial(self._reader.read, asked), then)

    def _on_read(self, revision: int, read: LetterRead) -> None:
        if revision != self._revision or self._letter is None:
            return
        self._read, self._is_fresh = read, True
        self._show_marks(read)
        self._desk.page.guess(read.sounds_like)
        self._desk.show_states(read.states)
        self.read_anew.emit()
        after, self._after = self._after, None
        if after is not None:
            after()

    def _show_marks(self, read: LetterRead) -> None:
        for key, field in self._desk.fields().items():
            place = u16_places(read.texts.get(key, ""))
            field.show_marks(
                Mark(
                    each.key,
                    place(each.note.hit.start_cp),
                    place(each.note.hit.end_cp),
                    each.note.hit.severity.value,
                )
                for each in read.notes
                if each.field == key
            )

    def _show_nothing(self) -> None:
        self._background.stop()
        self._read, self._is_fresh, self._after = None, True, None
        self._hide_marks()
        self._desk.page.guess({})
        self._desk.show_written()
        self.read_anew.emit()

    def _hide_marks(self) -> None:
        for field in self._desk.fields().values():
            field.hide_marks()

    def _forget_look(self) -> None:
        self._revision += 1
        self._is_fresh = False
        self._hide_marks()

    def _silenced(self) -> Silenced:
        return Silenced(
            frozenset(n.rule_id for n in self.answers.notes if n.reach is Reach.ALWAYS),
            frozenset(
                (n.rule_id, n.sentence) for n in self._answers_here() if n.reach is Reach.HERE
            ),
        )

    def _answers_here(self) -> list[SilencedNote]:
        letter_id = None if self._letter is None else self._letter.id
        return [each for each in self.answers.notes if each.letter_id == letter_id]

    def _read_answers(self) -> None:
        self._around.session.read(store.coach_answers(), partial(self._on_answers, self._turn))

    def _on_answers(self, turn: int, answers: CoachAnswers) -> None:
        if turn == self._turn and answers != self.answers:
            self.answers = answers
            self.answers_changed.emit()
            self.read_now()

    @Slot()
    def _on_typed(self) -> None:
        self._revision += 1
        if self._is_fresh or self._background.is_busy:
            self._is_fresh = False
            self._background.stop()
            self._hide_marks()
            self.typed.emit()

    @Slot(str)
    def _on_pause(self, _text: str) -> None:
        self.read_now()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if self._letter is not None and changes.touches("silenced_notes", "preferences"):
            self._read_answers()
