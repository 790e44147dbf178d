"""Promises found in a letter, offered beside it; each of them once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import Silence
from reconcile_gui.apology.letter_promises_panel import LetterPromisesPanel
from reconcile_gui.apology.page_text import placed_sentences
from reconcile_gui.apology.said_in_letter import SaidInLetter
from reconcile_gui.coach.notes import sentence_key
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.text.offsets import from_u16

if TYPE_CHECKING:
    from reconcile_gui.apology.letter_page import LetterPage
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.workbook.changes import Changes


class LetterPromises(QObject):
    """What the coach recognises as a plan; it may miss some, and says so."""

    promise_wanted = Signal(object)  # SaidInLetter

    def __init__(self, around: Surroundings, page: LetterPage) -> None:
        """page: the letter in front."""
        super().__init__(page)
        self._session, self._page = around.session, page
        self._turn = 0
        self.panel = LetterPromisesPanel(around.theme)
        self.panel.setParent(page)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.closed.connect(page.close_beside)
        self._promised: frozenset[str] = frozenset()  # sentences of the letter in front
        page.shown.connect(self._on_shown)
        for field in page.desk.all_fields():
            field.menu_opening.connect(self._on_menu_opening)
        self._session.changed.connect(self._on_changed)

    @Slot()
    def show(self) -> None:
        """Look for promises in the letter in front, and show them beside it."""
        if self._page.letter is not None:
            self._page.flush()
            self._page.coaching.when_read(partial(self._read, is_new=True))

    def clear(self) -> None:
        """Forget every sentence."""
        self._turn += 1
        self._promised = frozenset()
        self.panel.clear()

    @Slot()
    def _on_shown(self) -> None:
        """Learn which sentences of another letter are promised already."""
        self._promised = frozenset()
        letter = self._page.letter
        if letter is not None:
            then = partial(self._on_promised, letter.id)
            self._session.read(store.promised_from(letter.id), then)

    def _on_promised(self, letter_id: int, promised: frozenset[str]) -> None:
        if self._page.letter is not None and self._page.letter.id == letter_id:
            self._promised = frozenset(sentence_key(each) for each in promised)

    def _read(self, *, is_new: bool) -> None:
        letter = self._page.letter
        if letter is not None:
            self._turn += 1
            then = partial(self._on_read, self._turn, is_new)
            self._session.read(store.promised_from(letter.id), then)

    def _on_read(self, turn: int, is_new: bool, promised: frozenset[str]) -> None:
        if turn != self._turn:
            return
        self._promised = frozenset(sentence_key(each) for each in promised)
        plans, offered = self._plans(), self._offered()
        self.panel.show_sentences(offered, self._lead(len(plans), len(offered)))
        if is_new:
            self._page.desk.show_beside(self.panel, whole=True)
            self.panel.take_keyboard()

    def _plans(self) -> tuple[str, ...]:
        read = self._page.coaching.read
        return () if read is None else read.plans

    def _offered(self) -> list[str]:
        """Return the plans that are no promises yet."""
        return [each for each in self._plans() if sentence_key(each) not in self._promised]

    def _lead(self, found: int, offered: int) -> str:
        silence = self._page.coaching.silence
        if silence is Silence.OFF:
            return self.tr("The coach is off, so nothing was looked for.")
        if silence is not None:
            return self.tr("The coach does not read this letter.")
        if offered:
            return self.tr(
                "A promise has its own place in Trust. The words are copied; you can make them"
                " smaller there."
            )
        if found:
            return self.tr("What was found here is among your promises.")
        return self.tr(
            "Nothing was recognised as a promise. That says little: it may be said in other words."
        )

    @Slot(str)
    def _on_chosen(self, sentence: str, *_: object) -> None:
        if self._page.letter is not None:
            self.promise_wanted.emit(SaidInLetter(self._page.letter.id, sentence))

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if not changes.touches("hand_overs"):
            return
        if self._page.desk.beside.held is self.panel:
            self._read(is_new=False)
        else:
            self._on_shown()

    @Slot(QMenu)
    def _on_menu_opening(self, menu: QMenu) -> None:
        """Offer the sentence with the caret, where it is a plan that is no promise yet."""
        sentence = self._at_caret()
        if sentence in self._offered():
            action = menu.addAction(self.tr("Add to promises…"))
            action.setObjectName("promise_here")
            action.triggered.connect(partial(self._on_chosen, sentence))

    def _at_caret(self) -> str:
        editor = self._page.desk.editor_in_front()
        text = text_of(editor)
        at_cp = from_u16(text, editor.textCursor().selectionEnd())
        before = [one.words for one in placed_sentences(text) if one.start_cp < max(at_cp, 1)]
        return " ".join(before[-1].split()) if before else ""
