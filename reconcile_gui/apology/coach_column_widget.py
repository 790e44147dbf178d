"""Which note is opened, and where it is shown: in the column, or as a bar in little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reconcile_gui.apology.coach_panel import CoachPanel, level_words
from reconcile_gui.apology.coach_words import Silence
from reconcile_gui.apology.languages import language_rows
from reconcile_gui.apology.note_bar_widget import NoteBar
from reconcile_gui.apology.records import Level, Reach
from reconcile_gui.apology.starter import below_sentence
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.text.offsets import from_u16, to_u16

if TYPE_CHECKING:
    from reconcile_gui.apology.coaching_widget import Coaching
    from reconcile_gui.apology.letter_acts_widget import LetterActs
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_read import PlacedNote
    from reconcile_gui.apology.surroundings_view import Surroundings


class CoachColumn(QObject):
    """Closed until it is asked for, or a pause after a new note that is more than a hint."""

    opened = Signal(bool)  # whether the coach is in the column now

    def __init__(
        self, around: Surroundings, desk: LetterDesk, coaching: Coaching, acts: LetterActs
    ) -> None:
        """Make the panel and the bar; neither is shown."""
        super().__init__(desk)
        self._around, self._desk = around, desk
        self._coaching, self._acts = coaching, acts
        self._panel, self._bar = CoachPanel(around.theme), NoteBar(around.theme)
        for each in (self._panel, self._bar):
            each.setParent(desk)
        self._room = Room.COMPACT
        self._active = ""  # key of the opened note
        self._known: set[tuple[str, str, str]] = set()  # what was shown, or was there before
        self._is_first_look = True
        self._typed_in: set[str] = set()  # fields, before the first look
        self._shows_all = False
        self._wire()

    @property
    def is_open(self) -> bool:
        """Whether the coach is beside the letter, as a column or as a bar."""
        return self._desk.beside.held in (self._panel, self._bar)

    def begin(self) -> None:
        """Begin with another letter: nothing of it is new by itself."""
        self._active, self._known = "", set()
        self._is_first_look, self._shows_all = True, False
        self._typed_in.clear()
        if self._coaching.answers.level is Level.BESIDE:
            self.open()
        elif self.is_open:
            self.close()

    def set_room(self, room: Room) -> None:
        """Be a bar where there is little room."""
        was_open = self.is_open
        self._room = room
        if was_open:
            self.open()

    def toggle(self) -> None:
        """Open or close the column."""
        if self.is_open:
            self.close()
        else:
            self._coaching.when_read(self.open)

    def open(self) -> None:
        """Show the coach beside the letter; the caret stays where it is."""
        if not self._active:
            self._activate(self._nearest())
        self._fill()
        self._desk.show_beside(self._bar if self._room is Room.COMPACT else self._panel)
        self._remember()
        self._show_active()

    def close(self) -> None:
        """Put the column away; it stays so for what it has shown."""
        self._remember()
        self._desk.hide_beside()

    def step(self, by: int) -> None:
        """Go to the next note after the caret, or the one before, and open it."""
        self._desk.flush()  # letters that are still composed must not move with the caret
        self._coaching.when_read(lambda: self._step(by))

    def insert_starter(self) -> None:
        """Put the starter of the opened note below its sentence, which stays."""
        self._desk.flush()
        self._coaching.when_read(self._insert_starter)

    def clear(self) -> None:
        """Forget every note."""
        self._active, self._known = "", set()
        self._is_first_look = True
        self._panel.clear()
        self._bar.clear()

    def _wire(self) -> None:
        panel, coaching = self._panel, self._coaching
        panel.starter_wanted.connect(self.insert_starter)
        panel.answered.connect(self._on_answered)
        panel.note_wanted.connect(self._on_note_wanted)
        panel.more.clicked.connect(self._on_more)
        panel.closed.connect(self._on_closed)
        self._bar.read_wanted.connect(self._on_bar)
        coaching.read_anew.connect(self._on_read)
        coaching.typed.connect(self._on_typed)
        self._desk.changed.connect(self._on_key)
        coaching.answers_changed.connect(self._on_answers)
        self._desk.beside.changed.connect(self._on_beside_changed)
        for field in self._desk.all_fields():
            field.mark_clicked.connect(self._on_note_wanted)

    # Which note --------------------------------------------------------------------------

    def _notes(self) -> list[PlacedNote]:
        read = self._coaching.read
        return [] if read is None else list(read.notes)

    def _note(self) -> PlacedNote | None:
        return next((each for each in self._notes() if each.key == self._active), None)

    def _activate(self, note: PlacedNote | None) -> None:
        self._active = "" if note is None else note.key

    def _nearest(self) -> PlacedNote | None:
        """Return the first note from the caret on, else the first of the letter."""
        notes = [each for each in self._notes() if not each.is_behind]
        after = [each for each in notes if self._place(each) >= self._caret()]
        return next(iter(after or notes), None)

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
        hit = note.note.hit
        return note.field, hit.rule_id, self._found(note).casefold()

    def _found(self, note: PlacedNote) -> str:
        read, hit = self._coaching.read, note.note.hit
        text = "" if read is None else read.texts.get(note.field, "")
        return text[hit.start_cp : hit.end_cp]

    def _remember(self) -> None:
        self._known |= {self._identity(each) for each in self._notes()}

    # Showing ------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Fill panel and bar with the opened note and the others."""
        silence = self._coaching.silence
        note = self._note()
        if note is None:
            partner = self._around.partner().name
            if silence is None:
                has_read = self._coaching.read is not None
                silence = Silence.NOTHING if has_read else Silence.NOT_READ
            self._panel.show_silence(silence, partner, self._language())
            self._bar.show_words(self.tr("Nothing marked"), "")
        else:
            rule, sentence = note.note.hit.rule_id, note.note.sentence
            is_read = self._coaching.is_read(rule, sentence)
            self._panel.show_note(note, self._found(note), is_read=is_read)
            self._bar.show_words(note.note.title, level_words(note))
        self._list_others()

    def _list_others(self) -> None:
        notes = [each for each in self._notes() if each.key != self._active]
        shown = [each for each in notes if self._shows_all or not (each.is_behind or each.waits)]
        self._panel.show_others(shown, len(notes) - len(shown))
        read = self._coaching.read
        self._panel.show_good(() if read is None else read.good)

    def _language(self) -> str:
        letter = self._coaching.letter
        rows = dict(language_rows(letter.language)) if letter is not None else {}
        return rows.get(letter.language, "") if letter is not None else ""

    def _show_active(self) -> None:
        """Tint the words of the opened note, and number its line."""
        note = self._note() if self.is_open else None
        read = self._coaching.read
        for key, field in self._desk.fields().items():
            if note is None or read is None or key != note.field:
                field.tint(None)
                continue
            text, hit = read.texts[key], note.note.hit
            start = to_u16(text, hit.start_cp)
            field.tint((start, to_u16(text, hit.end_cp)))
            self._desk.paper.show_number(field, start)
        if note is None:
            self._desk.paper.show_number(None)

    def _go_to(self, note: PlacedNote) -> None:
        """Bring the words of a note into sight, the caret behind them."""
        read = self._coaching.read
        field = self._desk.fields().get(note.field)
        if read is None or field is None:
            return
        text = read.texts[note.field]
        cursor = field.textCursor()
        cursor.setPosition(to_u16(text, note.note.hit.end_cp))
        field.setTextCursor(cursor)
        self._desk.show_paper()
        field.setFocus()
        self._desk.paper.bring_into_sight(field, to_u16(text, note.note.hit.start_cp))

    # What happened ----------------------------------------------------------------------

    @Slot()
    def _on_read(self) -> None:
        if self._is_first_look:
            self._is_first_look = False
            there = [each for each in self._notes() if each.field not in self._typed_in]
            self._known |= {self._identity(each) for each in there}
        new = [
            each
            for each in self._notes()
            if each.is_more_than_a_hint and not each.is_behind and not each.waits
            and self._identity(each) not in self._known
        ]  # fmt: skip
        if self._note() is None:
            self._activate(self._nearest() if self.is_open else None)
        if self.is_open:
            self._fill()
            self._remember()
        elif new and self._desk.beside.held is None:
            self._activate(new[0])
            self.open()
        self._show_active()

    @Slot()
    def _on_typed(self) -> None:
        self._desk.paper.show_number(None)

    @Slot()
    def _on_key(self) -> None:
        """Note where somebody writes before the letter was read for the first time."""
        if self._is_first_look:
            editor = self._desk.editor_in_front()
            fields = self._desk.fields()
            self._typed_in |= {key for key, field in fields.items() if field is editor}

    @Slot()
    def _on_answers(self) -> None:
        if self._coaching.answers.level is Level.BESIDE and self._desk.beside.held is None:
            self.open()

    @Slot()
    def _on_beside_changed(self) -> None:
        """Take the number off the page when something else took the coach's place."""
        if not self.is_open:
            self._active = ""
            self._show_active()
        self.opened.emit(self.is_open)

    @Slot()
    def _on_closed(self) -> None:
        self.close()
        self._desk.editor_in_front().setFocus()

    @Slot()
    def _on_bar(self) -> None:
        """Read the note in the place of the letter."""
        self._fill()
        self._desk.show_beside(self._panel, whole=True)
        self._panel.starter.setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._shows_all = True
        had_keyboard = self._has_keyboard()
        self._list_others()
        if had_keyboard:
            self._panel.go_to_others()

    @Slot(str)
    def _on_note_wanted(self, key: str) -> None:
        self._active = key
        had_keyboard = self._has_keyboard()
        self.open()
        note = self._note()
        if note is not None and had_keyboard:
            self._go_to(note)  # its row is gone
        elif note is not None:
            field = self._desk.fields()[note.field]
            read = self._coaching.read
            text = "" if read is None else read.texts[note.field]
            self._desk.paper.bring_into_sight(field, to_u16(text, note.note.hit.start_cp))

    @Slot(object)
    def _on_answered(self, reach: Reach) -> None:
        note, letter = self._note(), self._coaching.letter
        if note is not None and letter is not None:
            if self._has_keyboard():
                # What was pressed goes with its note, or would soon be about another one.
                self._go_to(note)
            self._acts.answer_note(letter.id, note.note, reach)

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the column; a click leaves it in the text."""
        focus = QApplication.focusWidget()
        return focus is not None and self._panel.isAncestorOf(focus)

    def _step(self, by: int) -> None:
        notes = [each for each in self._notes() if not each.is_behind]
        if not notes:
            self._activate(None)
            self.open()
            announce(self._panel, self.tr("nothing found, which means little"))
            return
        keys = [each.key for each in notes]
        if self._active in keys and self.is_open:
            place = (keys.index(self._active) + by) % len(notes)
        else:
            before = [each for each in notes if self._place(each) < self._caret()]
            place = len(before) % len(notes) if by > 0 else (len(before) - 1) % len(notes)
        note = notes[place]
        self._activate(note)
        self.open()
        self._go_to(note)
        said = self.tr("note, {title}, {level}")
        announce(self._panel, said.format(title=note.note.title, level=level_words(note)))

    def _insert_starter(self) -> None:
        note, read = self._note(), self._coaching.read
        field = None if note is None else self._desk.fields().get(note.field)
        if note is None or read is None or field is None or not note.note.starter:
            return
        text = read.texts[note.field]
        put = below_sentence(text, note.note.sentence_end_cp, note.note.starter)
        start = to_u16(text, put.start_cp)
        self._desk.show_paper()
        cursor = QTextCursor(field.document())
        cursor.setPosition(start)
        cursor.setPosition(to_u16(text, put.end_cp), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put.words)  # one step of the text's own undo
        first, last = (start + to_u16(put.words, each) for each in put.select_cp)
        field.select(first, last)
        field.setFocus()
