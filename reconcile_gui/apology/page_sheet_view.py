"""The letter on one page: a single field, and beside it what its sentences sound like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from reconcile_gui.apology.letter_read import PAGE
from reconcile_gui.apology.margin_widget import Margin, Paragraph, Sentences, fill_parts
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.page_text import labels, paragraphs, placed_sentences
from reconcile_gui.apology.paper_widget import Paper, White
from reconcile_gui.apology.part_widget import written_state
from reconcile_gui.apology.parts import State
from reconcile_gui.apology.records import Kind
from reconcile_gui.apology.short_message import MESSAGE_PROMPT
from reconcile_gui.apology.source_lines_widget import SourceLines
from reconcile_gui.qtkit.autosave import Autosave, text_of
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.text.blank import BLANK
from reconcile_gui.text.offsets import from_u16, to_u16, u16_places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.apology.page_text import Placed
    from reconcile_gui.apology.records import LetterWithParts, Said
    from reconcile_gui.qtkit.theme import Theme

BAR_PX = 2


class PageSheet(Paper):
    """One field on the paper. Its margin names parts, and lets the writer name others."""

    said = Signal(object, object)  # ((words, occurrence), …), part id or None for none
    labelled = Signal(object)  # {part id: place of its first sentence in UTF-16}

    def __init__(self, theme: Theme) -> None:
        """Make an empty page."""
        self._margin: Margin | None = None
        super().__init__(theme)
        self.setObjectName("page_sheet")
        self._paper.setObjectName("one_paper")
        self._number.setObjectName("page_note_number")
        self._said: dict[tuple[str, int], str | None] = {}
        self._guessed: dict[str, str] = {}
        self._kind = ""
        self.editor = name(MarkedEditor(theme), "page_text", self.tr("The letter"))
        self.column.addWidget(self.editor)
        self.sources = SourceLines(PAGE)
        self.column.addWidget(self.sources)
        self.column.addStretch(1)
        self._margin = margin = Margin(theme, self._inside)
        self._autosave = Autosave(self.editor, self._on_autosave, self)
        self._pause = Pause(self)
        self._pause.over.connect(self._on_pause)
        self.editor.textChanged.connect(self._on_text_changed)
        margin.chosen.connect(self._on_chosen)
        self.editor.menu_opening.connect(self._on_menu_opening)
        self.resized.connect(self._place_margin)
        self._take_sizes()

    def fields(self) -> dict[str, MarkedEditor]:
        """Return the one field."""
        return {PAGE: self.editor}

    def editor_in_front(self) -> MarkedEditor:
        """Return the one field."""
        return self.editor

    @property
    def is_pending(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return self._autosave.is_pending

    @property
    def state(self) -> State:
        """Whether anything is written here."""
        return written_state(self.editor)

    def show_letter(self, letter: LetterWithParts) -> None:
        """Show another letter, from its beginning."""
        self._pause.stop()
        self._kind = letter.letter.kind
        self.editor.setPlaceholderText(
            QCoreApplication.translate("Parts", MESSAGE_PROMPT)
            if self._kind == Kind.ONE_MESSAGE
            else self.tr("Write, or paste a draft.")
        )
        self._guessed = {}
        self.editor.hide_marks()
        self._autosave.load(letter.letter.page_text)
        self.hear(letter.said)
        self.verticalScrollBar().setValue(0)

    def refresh(self, letter: LetterWithParts) -> None:
        """Show what is different on the disk; what is being typed stays."""
        if not self.is_pending and text_of(self.editor) != letter.letter.page_text:
            self._autosave.load(letter.letter.page_text)
        self.hear(letter.said)

    def hear(self, said: tuple[Said, ...]) -> None:
        """Take what the writer said of the sentences."""
        self._said = {(one.sentence, one.occurrence): one.part for one in said}
        self._label()

    def guess(self, by_words: Mapping[str, str]) -> None:
        """Take what sentences sound like: part id by the words of the sentence."""
        self._guessed = dict(by_words)
        self._label()

    @property
    def said_so_far(self) -> dict[tuple[str, int], str | None]:
        """What the writer said of the sentences, by words and occurrence."""
        return dict(self._said)

    def labels_of(self, text: str) -> tuple[list[Placed], list[str | None]]:
        """Return the sentences of a page and the part of each, as known now."""
        placed = placed_sentences(text)
        guessed = {
            place: self._guessed[one.words]
            for place, one in enumerate(placed)
            if one.words in self._guessed
        }
        return placed, labels(placed, self._said, guessed)

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget the text, and what was said and thought of it."""
        self._pause.stop()
        self.show_number(None)
        self.editor.hide_marks()
        self._autosave.clear()
        self._said, self._guessed = {}, {}
        if self._margin is not None:
            self._margin.clear()

    def write_at(self, at_u16: int | None = None) -> None:
        """Put the caret into the text, where it was or at a place."""
        if at_u16 is not None:
            cursor = self.editor.textCursor()
            cursor.setPosition(at_u16)
            self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_caret_into_sight()

    def begin_with(self, words: str) -> None:
        """Put words with blanks on the empty page, the first blank selected."""
        if text_of(self.editor).strip():
            return
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)  # one step of the text's own undo
        blank = words.find(BLANK)
        if blank >= 0:
            self.editor.select(to_u16(words, blank), to_u16(words, blank + len(BLANK)))
        self.write_at()

    def write_at_end(self) -> None:
        """Put the caret behind the last word."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.write_at()

    @property
    def margin_px(self) -> int:
        """How much room the margin wants beside the paper, px on the screen."""
        return self._margin.wanted_px if self._margin is not None else 0

    def _label(self) -> None:
        text = text_of(self.editor)
        placed, of = self.labels_of(text)
        is_said = [(one.words, one.occurrence) in self._said for one in placed]
        place = u16_places(text)
        shown = []
        first: dict[str, int] = {}
        for runs in paragraphs(text, placed, of, is_said):
            at = place(placed[runs[0].first].start_cp)
            sentences = [
                tuple((one.words, one.occurrence) for one in placed[run.first : run.last + 1])
                for run in runs
            ]
            shown.append(Paragraph(at, tuple(runs), tuple(sentences)))
            for run in runs:
                if run.part is not None and run.part not in first:
                    first[run.part] = place(placed[run.first].start_cp)
        if self._margin is not None:
            self._margin.show_paragraphs(shown, self._kind)
            self._place_margin()
        self.labelled.emit(first)

    @Slot()
    def _place_margin(self) -> None:
        if self._margin is None:
            return
        left = self._paper.geometry().right() + 1
        room = self._inside.width() - left
        top = self.editor.viewport().mapTo(self._inside, QPoint(0, 0)).y()
        self._margin.place(
            self.editor, left_px=left, room_px=room, top_px=top, height_px=self._inside.height()
        )

    def _space(self, white: White) -> None:
        self.column.setSpacing(0)
        # The words begin where they do in the column of parts, behind its bar.
        around = self.column.contentsMargins()
        around.setLeft(around.left() + self._theme.px(BAR_PX + white.indent))
        self.column.setContentsMargins(around)
        if self._margin is not None:
            self._place_margin()

    def _on_autosave(self, body: str) -> None:
        self.typed.emit(PAGE, body)

    @Slot()
    def _on_text_changed(self) -> None:
        self._pause.start()
        self.changed.emit()

    @Slot()
    def _on_pause(self) -> None:
        self._label()
        self.text_paused.emit(text_of(self.editor))

    @Slot(QMenu)
    def _on_menu_opening(self, menu: QMenu) -> None:
        """Offer to say which part the sentences here are."""
        sentences, part = self._sentences_here()
        if sentences:
            menu.addSeparator()
            parts = name(menu.addMenu(self.tr("This sentence is")), "sentence_is")
            fill_parts(parts, self._kind, part, partial(self._on_chosen, sentences))

    def _sentences_here(self) -> tuple[Sentences, str | None]:
        """Return the sentences of the selection, or the one with the caret, and their part."""
        text, cursor = text_of(self.editor), self.editor.textCursor()
        start = from_u16(text, cursor.selectionStart())
        end = max(start + 1, from_u16(text, cursor.selectionEnd()))
        placed, of = self.labels_of(text)
        here = [i for i, one in enumerate(placed) if one.start_cp < end and one.end_cp > start]
        if not here and placed and start >= placed[-1].end_cp:
            here = [len(placed) - 1]
        words = tuple((placed[i].words, placed[i].occurrence) for i in here)
        return words, of[here[0]] if here else None

    @Slot(object, object)
    def _on_chosen(self, sentences: object, part: object) -> None:
        self.said.emit(sentences, part)
