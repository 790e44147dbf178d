"""The "I"-statement for the letter in front: its draft, what may be doubted, its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import quoted
from reconcile_gui.apology.page_text import placed_sentences
from reconcile_gui.apology.starter import below_sentence
from reconcile_gui.apology.statement_panel import StatementPanel
from reconcile_gui.apology.store import Blanks
from reconcile_gui.coach.statement import Doubt, Doubtful, Statement, built, doubts
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.text.offsets import from_u16, to_u16

if TYPE_CHECKING:
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_read import LetterReader
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.coach.ruleset import Ruleset

# Chosen: doubting a word while it is typed would doubt half a word.
DOUBT_MS = 500


class Stating(QObject):
    """Keeps the draft of each letter until it was put below a sentence."""

    def __init__(
        self, around: Surroundings, desk: LetterDesk, reader: LetterReader, origin: QObject
    ) -> None:
        """reader: knows the rules and the words of feelings. origin: who writes."""
        super().__init__(desk)
        self._around, self._desk, self._reader = around, desk, reader
        self._origin = origin
        self._letter_id: int | None = None
        self._ruleset: Ruleset | None = None
        self._place: tuple[str, int] | None = None  # field, end of the sentence in it
        self._turn = 0
        self.panel = StatementPanel(around.theme)
        self.panel.setParent(desk)
        self._background: Background[Ruleset] = Background(self, "feelings")
        self._doubt = QTimer(self)
        self._doubt.setSingleShot(True)
        self._doubt.setInterval(DOUBT_MS)
        self._doubt.timeout.connect(self._say_doubts)
        self.panel.changed.connect(self._on_changed)
        self.panel.typed.connect(self._on_typed)
        self.panel.used.connect(self._on_used)

    def start(self, letter_id: int) -> None:
        """Open the panel for the sentence with the caret, or the last one selected."""
        self._turn += 1
        if letter_id != self._letter_id:
            self.panel.show_blanks(Blanks())
        self._letter_id = letter_id
        self._find_place()
        self._around.session.read(
            store.statement_draft(letter_id), partial(self._on_draft, self._turn)
        )
        if self._ruleset is None:
            self._background.start(self._load, self._on_loaded)
        self._desk.show_beside(self.panel, whole=True)
        self.panel.begin_in().setFocus()

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self.panel.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        self._letter_id = self._place = None
        self._doubt.stop()
        self.panel.clear()

    def _load(self) -> Slices[Ruleset]:
        yield
        return self._reader.ruleset

    def _on_loaded(self, ruleset: Ruleset) -> None:
        self._ruleset = ruleset
        self.panel.show_feelings(ruleset.feelings)

    def _on_draft(self, turn: int, blanks: Blanks) -> None:
        # Whoever began to write before it was read goes on with their own words.
        if turn == self._turn and not any(self.panel.blanks):
            self.panel.show_blanks(blanks)

    def _find_place(self) -> None:
        """Find the end of the sentence with the caret, and say which one it is."""
        field, editor = self._in_front()
        text, cursor = text_of(editor), editor.textCursor()
        at = from_u16(text, cursor.selectionEnd())
        before = [one for one in placed_sentences(text) if one.start_cp < max(at, 1)]
        is_chosen = cursor.hasSelection()
        if not before:
            self._place = (field, at)
            self.panel.show_where(self.tr("Your own feeling, and what a camera would have shown."))
            return
        one = before[-1]
        self._place = (field, one.start_cp + len(text[one.start_cp : one.end_cp].rstrip()))
        said = (
            self.tr("From the words you selected: {words}.")
            if is_chosen
            else self.tr("It will stand below {words}.")
        )
        words = cursor.selectedText() if is_chosen else one.words
        self.panel.show_where(said.format(words=quoted(words.replace("\u2029", " "))))

    def _in_front(self) -> tuple[str, MarkedEditor]:
        editor = self._desk.editor_in_front()
        fields = self._desk.fields()
        return next((key for key, each in fields.items() if each is editor), ""), editor

    def _statement(self) -> Statement:
        blanks = self.panel.blanks
        return Statement(blanks.feeling, blanks.when_text, blanks.because)

    @Slot()
    def _on_changed(self) -> None:
        self.panel.show_sentence(built(self._statement(), with_request=False), ())
        self._doubt.start()

    @Slot()
    def _say_doubts(self) -> None:
        if self._ruleset is None or not any(self.panel.blanks):
            return
        statement = self._statement()
        found = doubts(statement, self._ruleset, in_apology=True)
        said = [words for each in found if (words := self._doubt_words(each))]
        self.panel.show_sentence(built(statement, with_request=False), said)

    def _doubt_words(self, found: Doubtful) -> str:
        words, name = quoted(found.words), self._around.partner().name
        said = {
            Doubt.JUDGEMENT: self.tr("{words} is a thought. Which feeling is under it?"),
            Doubt.PSEUDO_FEELING: self.tr("{words} says what somebody did."),
            Doubt.UNKNOWN_FEELING: self.tr(
                "{words} is not among the feelings known here. It may still be one."
            ),
            Doubt.BLAME: self.tr("{words} blames. What would a camera have shown?"),
            Doubt.MIND_READING: self.tr("{words} guesses what {name} wanted."),
            Doubt.DEMAND: self.tr("{words} leaves no way to say no."),
            Doubt.REQUEST_IN_APOLOGY: self.tr("{words} asks for something."),
        }.get(found.doubt, "")
        told = said.format(words=words, name=name)
        if found.instead:
            often = self.tr("{told} Often underneath: {feelings}.")
            told = often.format(told=told, feelings=", ".join(found.instead))
        return told

    @Slot(object)
    def _on_typed(self, blanks: Blanks) -> None:
        if self._letter_id is not None:
            self._around.session.write(
                store.save_statement(self._letter_id, blanks),
                origin=self._origin,
                replaces=("statement", self._letter_id),
            )

    @Slot()
    def _on_used(self) -> None:
        """Put it below the sentence, as one step of the text's own undo."""
        sentence = built(self._statement(), with_request=False)
        if not sentence or self._place is None or self._letter_id is None:
            return
        field, at = self._place
        editor = self._desk.fields().get(field)
        if editor is None:
            return
        blanks = self.panel.blanks
        text = text_of(editor)
        put = below_sentence(text, min(at, len(text)), sentence)
        words = put.words.removeprefix("\n") if not text[: put.start_cp].strip() else put.words
        self._desk.hide_beside()
        cursor = QTextCursor(editor.document())
        cursor.setPosition(to_u16(text, put.start_cp))
        cursor.setPosition(to_u16(text, put.end_cp), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        end = to_u16(text, put.start_cp) + to_u16(words, len(words.rstrip("\n")))
        editor.select(end, end)
        editor.setFocus()
        self.panel.show_blanks(Blanks())
        self._around.session.write(
            store.use_statement(self._letter_id, blanks),
            origin=self._origin,
            replaces=("statement", self._letter_id),
        )
