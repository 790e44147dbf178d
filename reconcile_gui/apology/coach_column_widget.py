"""Which note is opened, and where it is shown: in the column, or as a bar in little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reconcile_gui.apology.coach_panel import CoachPanel, level_words
from reconcile_gui.apology.coach_words import Silence, not_recognised
from reconcile_gui.apology.languages import language_rows
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.apology.note_bar_widget import NoteBar
from reconcile_gui.apology.notes_at_hand_widget import NotesAtHand
from reconcile_gui.apology.parts import State
from reconcile_gui.apology.records import Level, Mode, Reach
from reconcile_gui.apology.starter import below_sentence
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.scripts import can_write
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.text.names import fill_partner
from reconcile_gui.text.offsets import to_u16
from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from reconcile_gui.apology.coaching_widget import Coaching
    from reconcile_gui.apology.letter_acts_widget import LetterActs
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_read import PlacedNote
    from reconcile_gui.apology.surroundings_view import Surroundings


class CoachColumn(QObject):
    """Closed until it is asked for, or a pause after a new note that is more than a hint."""

    turn_wanted = Signal()  # the sentence of the opened note is selected; make it a statement
    promises_wanted = Signal()  # those that were found in the letter
    help_wanted = Signal(str)  # part of Help and safety to begin at
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
        self._notes = NotesAtHand(desk, coaching)
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
        self._notes.begin()
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
            self._coaching.when_read(self._open_by_hand)

    def open(self) -> None:
        """Show the coach beside the letter; the caret stays where it is."""
        if not self._notes.key:
            self._notes.open(self._notes.nearest())
        self._fill()
        self._desk.show_beside(self._bar if self._room is Room.COMPACT else self._panel)
        self._notes.remember()
        self._show_active()

    def close(self) -> None:
        """Put the column away; it stays so for what it has shown."""
        self._notes.remember()
        self._desk.hide_beside()

    def step(self, by: int) -> None:
        """Go to the next note after the caret, or the one before, and open it."""
        self._desk.flush()  # letters that are still composed must not move with the caret
        self._coaching.when_read(lambda: self._step(by))

    def show_note(self, key: str) -> None:
        """Open a note; key: see `PlacedNote`."""
        self._coaching.when_read(lambda: self._on_note_wanted(key))

    def insert_starter(self) -> None:
        """Put the starter of the opened note below its sentence, which stays."""
        self._desk.flush()
        self._coaching.when_read(self._insert_starter)

    def clear(self) -> None:
        """Forget every note."""
        self._notes.begin()
        self._is_first_look = True
        self._panel.clear()
        self._bar.clear()

    def _wire(self) -> None:
        panel, coaching = self._panel, self._coaching
        panel.starter_wanted.connect(self.insert_starter)
        panel.turn_wanted.connect(self._on_turn)
        panel.help_wanted.connect(self.help_wanted)
        panel.answered.connect(self._on_answered)
        panel.note_wanted.connect(self._on_note_wanted)
        panel.promises_wanted.connect(self.promises_wanted)
        panel.more.clicked.connect(self._on_more)
        panel.closed.connect(self._on_closed)
        self._bar.read_wanted.connect(self._on_bar)
        coaching.read_anew.connect(self._on_read)
        self._desk.sheet.entered.connect(self._say_unsure)
        coaching.typed.connect(self._on_typed)
        self._desk.changed.connect(self._on_key)
        coaching.answers_changed.connect(self._on_answers)
        self._desk.beside.changed.connect(self._on_beside_changed)
        for field in self._desk.all_fields():
            field.mark_clicked.connect(self._on_note_wanted)

    # Showing ------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Fill panel and bar with the opened note and the others."""
        silence = self._coaching.silence
        note = self._notes.opened()
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
            self._panel.show_note(note, self._notes.words_of(note), is_read=is_read)
            self._bar.show_words(note.note.title, level_words(note))
        self._list_others()

    def _list_others(self) -> None:
        notes = [each for each in self._notes.all() if each.key != self._notes.key]
        shown = [each for each in notes if self._shows_all or not (each.is_behind or each.waits)]
        letter = self._coaching.letter
        kind = "" if letter is None else letter.kind
        self._panel.show_others(shown, len(notes) - len(shown), kind)
        read = self._coaching.read
        if read is not None:
            self._panel.show_good(read.good, has_plans=bool(read.plans))
        else:
            self._panel.show_good(())
        self._say_unsure()

    @Slot()
    def _say_unsure(self) -> None:
        """Doubt in words where the part being written was not recognised; never a mark."""
        read, letter, part = self._coaching.read, self._coaching.letter, self._desk.sheet.current
        said = ""
        state = State.NOT_WRITTEN if read is None else read.states.get(part)
        is_in_parts = self._desk.mode is Mode.PARTS
        if letter is not None and is_in_parts and state is State.WRITTEN:
            said = QCoreApplication.translate("Coach", not_recognised(letter.kind, part))
        self._panel.show_unsure(fill_partner(said, self._around.partner()))

    def _language(self) -> str:
        letter = self._coaching.letter
        rows = dict(language_rows(letter.language, can_write)) if letter is not None else {}
        return rows.get(letter.language, "") if letter is not None else ""

    def _show_active(self) -> None:
        """Tint the words of the opened note, and number its line."""
        note = self._notes.opened() if self.is_open else None
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
            self._notes.remember(but=self._typed_in)
        new, before = self._notes.new(), self._notes.key
        if self._notes.opened() is None:
            self._notes.open(self._notes.nearest() if self.is_open else None)
        if self.is_open:
            self._fill()
            self._notes.remember()
            if new or self._notes.key != before:
                self._tell_opened()
        elif new and self._desk.beside.held is None:
            self._notes.open(new[0])
            self.open()
            self._tell_opened()
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
            self._notes.open(None)
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
        self._notes.key = key
        had_keyboard = self._has_keyboard()
        self.open()
        note = self._notes.opened()
        if note is not None and had_keyboard:
            self._go_to(note)  # its row is gone
        elif note is not None:
            field = self._desk.fields()[note.field]
            read = self._coaching.read
            text = "" if read is None else read.texts[note.field]
            self._desk.paper.bring_into_sight(field, to_u16(text, note.note.hit.start_cp))

    @Slot()
    def _on_turn(self) -> None:
        """Select the sentence of the opened note: it is the one to be turned."""
        note, read = self._notes.opened(), self._coaching.read
        field = None if note is None else self._desk.fields().get(note.field)
        if note is None or read is None or field is None:
            return
        self._go_to(note)
        text, end = read.texts[note.field], note.note.sentence_end_cp
        start = max((s.start_cp for s in sentences(text) if s.start_cp < end), default=0)
        field.select(to_u16(text, start), to_u16(text, end))
        self.turn_wanted.emit()

    @Slot(object)
    def _on_answered(self, reach: Reach) -> None:
        note, letter = self._notes.opened(), self._coaching.letter
        if note is not None and letter is not None:
            if self._has_keyboard():
                # What was pressed goes with its note, or would soon be about another one.
                self._go_to(note)
            self._acts.answer_note(letter.id, note.note, reach)

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the column; a click leaves it in the text."""
        focus = QApplication.focusWidget()
        return focus is not None and self._panel.isAncestorOf(focus)

    def _open_by_hand(self) -> None:
        self.open()
        self._tell_opened()

    def _tell_opened(self) -> None:
        """Say how many notes there are, and the opened one: the keyboard stays in the text."""
        note, count = self._notes.opened(), len(self._notes.in_front())
        if note is None:
            announce(self._panel, self._panel.silence)
            return
        said = self.tr("Coach: one note.") if count == 1 else self.tr("Coach: %n notes.", "", count)
        announce(self._panel, f"{said} {self._told(note)}")

    def _told(self, note: PlacedNote) -> str:
        """Return a note as it is read out, with where its words stand."""
        title, level = note.note.title, level_words(note)
        letter = self._coaching.letter
        if note.part is None or letter is None:
            return self.tr("note, {title}, {level}").format(title=title, level=level)
        return self.tr("note, {title}, {level}, in: {part}").format(
            title=title, level=level, part=part_title(letter.kind, note.part)
        )

    def _step(self, by: int) -> None:
        note = self._notes.beside(by, is_shown=self.is_open)
        self._notes.open(note)
        self.open()
        if note is None:
            announce(self._panel, self.tr("nothing found, which means little"))
            return
        self._go_to(note)
        announce(self._panel, self._told(note))

    def _insert_starter(self) -> None:
        note, read = self._notes.opened(), self._coaching.read
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
