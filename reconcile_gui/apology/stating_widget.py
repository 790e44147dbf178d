"""The "I"-statement for the letter in front: its draft, what may be doubted, its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import in_one_line
from reconcile_gui.apology.languages import is_english
from reconcile_gui.apology.page_text import placed_sentences
from reconcile_gui.apology.starter import below_sentence
from reconcile_gui.apology.statement_panel import StatementPanel
from reconcile_gui.apology.store import Blanks
from reconcile_gui.coach.statement import (
    Doubt,
    Doubtful,
    Statement,
    bare_feeling,
    built,
    doubts,
    sketched,
)
from reconcile_gui.coach.statement_words import StatementWords, load_statement_words
from reconcile_gui.coach.you_sentence import Heard, Turned, turn
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.qtkit.languages import in_marks
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.resources import resource
from reconcile_gui.text.offsets import from_u16, to_u16

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_read import LetterReader
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.records import Letter
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.coach.ruleset import Ruleset

# Chosen: doubting a word while it is typed would doubt half a word.
DOUBT_MS = 500
NO_BLANKS = Blanks()


@dataclass(frozen=True, slots=True)
class Rules:
    """What sentences and blanks are judged by."""

    ruleset: Ruleset
    words: StatementWords


@dataclass(frozen=True, slots=True)
class Asked:
    """The sentence a statement is for. is_chosen: the person selected words of it."""

    words: str
    is_chosen: bool
    is_english: bool


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
        self._rules: Rules | None = None
        self._place: tuple[str, int] | None = None  # field, end of the sentence in it
        self._asked = Asked("", False, True)
        self._told = NO_BLANKS  # what the sentence tells
        self._filled: Blanks | None = None  # put in from a sentence, and nobody's own words yet
        self._before: Blanks | None = None  # what stood there before that
        self._turn = 0
        self.panel = StatementPanel(around.theme)
        self.panel.setParent(desk)
        self._background: Background[tuple[Rules, Turned | None]] = Background(self, "statement")
        self._doubt = QTimer(self)
        self._doubt.setSingleShot(True)
        self._doubt.setInterval(DOUBT_MS)
        self._doubt.timeout.connect(self._say_doubts)
        self.panel.changed.connect(self._on_changed)
        self.panel.typed.connect(self._on_typed)
        self.panel.used.connect(self._on_used)
        self.panel.fill_wanted.connect(self._on_fill_wanted)

    def start(self, letter: Letter) -> None:
        """Open the panel for the words selected, or for the sentence with the caret."""
        self._turn += 1
        if letter.id != self._letter_id or self.panel.blanks == self._filled:
            self.panel.show_blanks(NO_BLANKS)
        self._letter_id = letter.id
        self._told, self._filled, self._before = NO_BLANKS, None, None
        self.panel.show_partner(self._around.partner().name)
        self.panel.heard.clear()
        self._find_place(is_english=is_english(letter.language))
        self._around.session.read(
            store.statement_draft(letter.id), partial(self._on_draft, self._turn)
        )
        self._desk.show_beside(self.panel, whole=True)
        self.panel.ask_next()

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self.panel.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        self._letter_id = self._place = self._filled = self._before = None
        self._asked, self._told = Asked("", False, True), NO_BLANKS
        self._doubt.stop()
        self._background.stop()
        self.panel.clear()

    def _on_draft(self, turn: int, blanks: Blanks) -> None:
        if turn != self._turn:
            return
        # Whoever began to write before it was read goes on with their own words.
        if any(blanks) and not any(self.panel.blanks):
            self.panel.show_blanks(blanks)
        self._background.start(partial(self._read, self._asked), partial(self._on_read, turn))

    def _read(self, asked: Asked) -> Slices[tuple[Rules, Turned | None]]:
        """Load what is needed the first time, and read the sentence; off the window's thread."""
        yield
        rules = self._rules
        if rules is None:
            ruleset = self._reader.ruleset
            yield
            words = load_statement_words(resource("statement"))
            rules = Rules(replace(ruleset, feelings=words.with_more(ruleset.feelings)), words)
        yield
        if not asked.is_english or not asked.words:
            return rules, None
        return rules, turn(asked.words, rules.words, rules.ruleset)

    def _on_read(self, turn: int, read: tuple[Rules, Turned | None]) -> None:
        rules, turned = read
        if self._rules is None:
            self._rules = rules
            self.panel.show_feelings(rules.ruleset.feelings)
        if turn == self._turn:
            self._hear(turned)
            self._say_doubts()

    # From a sentence ---------------------------------------------------------------------

    def _hear(self, turned: Turned | None) -> None:
        """Say what the sentence tells, and fill it in where nothing else stands."""
        if turned is None:
            if self._asked.is_chosen and not self._asked.is_english:
                self.panel.heard.show_heard(self.tr("Only English sentences can be turned round."))
            elif not self._asked.is_english:
                self.panel.heard.show_heard(
                    self.tr(
                        "The sentence is built in English; no other language is known here yet."
                    )
                )
            return
        if not self._asked.is_chosen and turned.heard not in (Heard.ACCUSES, Heard.JUDGES):
            return
        told = turned.statement
        self._told = Blanks(told.feeling, told.when_text, told.because, told.understood)
        words = self.panel.heard.words(turned, self._around.partner().name)
        if not any(self._told):
            self._say_heard(words)
        elif not any(self.panel.blanks):
            self._fill()
            self._say_heard(words)
        elif any(
            new and new != old for new, old in zip(self._told, self.panel.blanks, strict=True)
        ):
            self._say_heard(self.tr("What you began before stands below."))
            self.panel.heard.offer_fill(offered=True)

    def _say_heard(self, words: str) -> None:
        self.panel.heard.show_heard(words)
        announce(self.panel, words)

    def _fill(self) -> None:
        self._filled = self._told
        self.panel.show_blanks(self._told)
        self._say_doubts()
        focus = QApplication.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self.panel.ask_next()

    @Slot()
    def _on_fill_wanted(self) -> None:
        """Fill it in from the sentence in place of other words, or bring those back."""
        if self._before is None:
            self._before = self.panel.blanks
            self._fill()
            self.panel.heard.offer_fill(offered=True, taken=True)
            return
        self.panel.show_blanks(self._before)
        self._before = self._filled = None
        self.panel.heard.offer_fill(offered=True)
        self._say_doubts()

    def _find_place(self, *, is_english: bool) -> None:
        """Find the end of the sentence with the caret, and say which one it is."""
        field, editor = self._in_front()
        text, cursor = text_of(editor), editor.textCursor()
        start = from_u16(text, cursor.selectionStart())
        end = from_u16(text, cursor.selectionEnd())
        before = [one for one in placed_sentences(text) if one.start_cp < max(end, 1)]
        is_chosen = cursor.hasSelection() and bool(text[start:end].strip())
        if not before:
            self._place = (field, end)
            self._asked = Asked("", False, is_english)
            said = self.tr("Your own feeling, and what a camera would have shown.")
            self.panel.heard.show_where(said)
            return
        last = before[-1]
        self._place = (field, last.start_cp + len(text[last.start_cp : last.end_cp].rstrip()))
        touched = [one for one in before if one.end_cp > start] if is_chosen else [last]
        whole = "".join(text[one.start_cp : one.end_cp] for one in touched).strip()
        self._asked = Asked(whole, is_chosen, is_english)
        said = (
            self.tr("From the words you selected: {words}.")
            if is_chosen
            else self.tr("It will stand below {words}.")
        )
        words = text[start:end].replace("\u2029", " ") if is_chosen else last.words
        self.panel.heard.show_where(said.format(words=in_marks(in_one_line(words))))

    def _in_front(self) -> tuple[str, MarkedEditor]:
        editor = self._desk.editor_in_front()
        fields = self._desk.fields()
        return next((key for key, each in fields.items() if each is editor), ""), editor

    def _statement(self) -> Statement:
        blanks = self.panel.blanks
        return Statement(
            blanks.feeling, blanks.when_text, blanks.because, understood=blanks.understood
        )

    def _is_past(self, statement: Statement) -> bool:
        """Tell whether it is said as over, by what happened where nobody chose it."""
        if statement.feeling.startswith(("I felt ", "I feel ")):
            return statement.feeling.startswith("I felt ")
        return self._rules is not None and self._rules.words.tells_past(statement.when_text)

    def _sentence(self) -> str:
        statement = self._statement()
        return built(statement, with_request=False, is_past=self._is_past(statement))

    @Slot()
    def _on_changed(self) -> None:
        if self._before is not None and self.panel.blanks != self._filled:
            self._before = None  # going back would take words away that were typed since
            self.panel.heard.offer_fill(offered=False)
        self._show_sentence(())
        self._doubt.start()

    def _show_sentence(self, said: Sequence[str]) -> None:
        statement = self._statement()
        is_past = self._is_past(statement)
        sentence = self._sentence()
        shown = sentence or sketched(statement, is_past=is_past)
        self.panel.show_sentence(shown, said, usable=bool(sentence), is_past=is_past)

    @Slot()
    def _say_doubts(self) -> None:
        if self._rules is None:
            return
        statement, ruleset = self._statement(), self._rules.ruleset
        found = doubts(statement, ruleset, in_apology=True) if any(self.panel.blanks) else []
        self._show_sentence([words for each in found if (words := self._doubt_words(each))])
        pseudo = {word.replace("-", " ") for word in ruleset.feelings.pseudo}
        word = next((each for each in bare_feeling(statement.feeling) if each in pseudo), "")
        under = ruleset.feelings.underneath(word)
        self.panel.show_under(word, () if under is None else under.feelings)

    def _doubt_words(self, found: Doubtful) -> str:
        words, name = in_marks(in_one_line(found.words)), self._around.partner().name
        said = {
            Doubt.JUDGEMENT: self.tr("{words} is a thought. Which feeling is under it?"),
            Doubt.UNKNOWN_FEELING: self.tr(
                "{words} is not among the feelings known here. It may still be one."
            ),
            Doubt.BLAME: self.tr("{words} blames. What would a camera have shown?"),
            Doubt.MIND_READING: self.tr("{words} guesses what {name} wanted."),
            Doubt.DEMAND: self.tr("{words} leaves no way to say no."),
            Doubt.REQUEST_IN_APOLOGY: self.tr("{words} asks for something."),
        }.get(found.doubt, "")
        return said.format(words=words, name=name)

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
        sentence = self._sentence()
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
        self._filled = self._before = None
        self.panel.show_blanks(NO_BLANKS)
        self._around.session.write(
            store.use_statement(self._letter_id, blanks),
            origin=self._origin,
            replaces=("statement", self._letter_id),
        )
