"""Waves under the words of one field that are in no dictionary, painted below the text.

Nothing here changes the document: a wave is no formatting, no step of undo, no change.
Only what is on the screen is looked at: a long text that was pasted holds nobody up. What
was looked through is remembered (`spell.paragraphs`) as long as it stands in the text.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF, QTextBlock, QTextCursor

from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.qtkit.under_words import stretches
from reconcile_gui.spell.paragraphs import Paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
    from reconcile_gui.spell.checking import Checker
    from reconcile_gui.spell.paragraphs import Paragraph, Place

# Of the size of the text: how far under the baseline, how high, how long, how thick.
BELOW_BASELINE, HEIGHT, HALF_WAVE, THICKNESS = 0.15, 0.05, 0.16, 0.05
# Chosen: a quarter of what a key may take in all.
AT_ONCE_S = 0.004
GIVE_WAY_MS = 15
# Chosen: what was struck out is forgotten as soon as the hands rest.
FORGET_AFTER_MS = 1000
# Chosen: Qt itself needs longer than that to lay a longer paragraph out at each key.
LONGEST_PARAGRAPH = 100_000


class Proof(Protocol):
    """What a field is looked through with, asked whenever it is painted."""

    def checker_for(self, editor: ProseEditor) -> Checker | None:
        """Return what knows the words of this field, None while nothing does."""
        ...

    def left_in(self, editor: ProseEditor) -> Collection[str]:
        """Return the words that are left as they are in this text, `folded`."""
        ...


class SpellingMarks(QObject):
    """Belongs to one field; the word that is just being typed is never marked."""

    def __init__(self, editor: ProseEditor, proof: Proof, at_once_s: float = AT_ONCE_S) -> None:
        """Mark words of this field from now on.

        at_once_s: how long words are looked at in one go; at least a sentence always is.
        """
        super().__init__(editor)
        self.editor = editor
        self._proof, self._at_once_s = proof, at_once_s
        self._checker: Checker | None = None
        self.left: set[str] = set()  # `folded`; of a text that nothing else belongs to
        self._left: Collection[str] = frozenset()
        self._paragraphs = Paragraphs()
        self._typed_at: int | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(GIVE_WAY_MS)
        self._later.timeout.connect(self._go_on)
        self._rest = Pause(self, FORGET_AFTER_MS)
        self._rest.over.connect(self._forget_gone)
        editor.document().contentsChange.connect(self._on_contents_change)
        editor.cursorPositionChanged.connect(self._on_caret_moved)

    @property
    def passed_over(self) -> str:
        """The language that a paragraph of the text now is not in, so passed over; or ""."""
        known = (self._paragraphs.get(text) for text in self._texts())
        return next((each.other_than for each in known if each and each.other_than), "")

    @property
    def characters(self) -> int:
        """How many characters of the person's are remembered here."""
        return self._paragraphs.characters

    def remembers(self, words: str) -> bool:
        """Tell whether these words are remembered here in any form."""
        kept = [*self.left, *self._left]
        return self._paragraphs.holds(words) or any(words in each for each in kept)

    @property
    def places(self) -> tuple[Place, ...]:
        """The words that are marked now, in UTF-16, in the order of the text."""
        block, found = self.editor.document().begin(), []
        while block.isValid():
            found += [place for place in self._in(block) if not self._is_typed(place)]
            block = block.next()
        return tuple(found)

    def forget(self) -> None:
        """Forget every word that was looked at; those that were left are asked for anew."""
        self._paragraphs.forget()
        self._left = frozenset()
        self._later.stop()
        self._rest.stop()
        self._checker = None
        self._typed_at = None
        self.editor.viewport().update()

    def let_be(self) -> None:
        """Take the word at the caret for typed: the keyboard went elsewhere."""
        if self._typed_at is not None:
            self._typed_at = None
            self.editor.viewport().update()

    def place_at(self, position_u16: int) -> Place | None:
        """Return the word here that is in no dictionary, also one just typed, or None."""
        block = self.editor.document().findBlock(position_u16)
        here = (each for each in self._in(block) if each[0] <= position_u16 <= each[1])
        return next(here, None)

    def next_from(self, position_u16: int) -> Place | None:
        """Return the first such word that begins here or later, or None."""
        block = self.editor.document().findBlock(position_u16)
        while block.isValid():
            for place in self._in(block):
                if place[0] >= position_u16:
                    return place
            block = block.next()
        return None

    def paint(self, area: QRect) -> None:
        """Draw the waves within `area` of the viewport; what takes too long comes later."""
        if not self._may_mark():
            return
        editor = self.editor
        until = perf_counter() + self._at_once_s
        layout = editor.document().documentLayout()
        scrolled = -editor.verticalScrollBar().value()
        painter = QPainter(editor.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = editor.font().pixelSize()
        ink = editor.palette().color(QPalette.ColorRole.PlaceholderText)
        pen = QPen(ink, max(1.0, THICKNESS * size))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        block = editor.cursorForPosition(QPoint(0, area.top())).block()
        while block.isValid():
            top = layout.blockBoundingRect(block).topLeft() + QPointF(0, scrolled)
            if top.y() > area.bottom():
                break
            for place in self._in(block, until):
                if not self._is_typed(place):
                    _draw(painter, block, place, top, size)
            block = block.next()
        painter.end()

    def _may_mark(self) -> bool:
        """Take up what holds now; forget what was looked at with other words known."""
        if self.editor.isReadOnly():
            return False
        checker = self._proof.checker_for(self.editor)
        if checker is not self._checker:
            self.forget()
            self._checker = checker
        # ORDER: after `forget`, which forgets these too.
        self._left = self._proof.left_in(self.editor)
        return checker is not None

    def _in(self, block: QTextBlock, until: float | None = None) -> Iterator[Place]:
        """Yield the words of a paragraph that are in no dictionary, by place in the text.

        until: when to stop looking, and go on with it later; None: look to the end.
        """
        if not block.isValid() or (until is None and not self._may_mark()):
            return
        text = block.text()
        if not text or len(text) > LONGEST_PARAGRAPH or block.layout().preeditAreaText():
            return
        found = self._paragraphs.get(text)
        if found is None:
            found = self._looked_through(text, until)
        if found is None:
            self._later.start()
            return
        begins = block.position()
        for start, end in found.places:
            yield begins + start, begins + end

    def _looked_through(self, text: str, until: float | None) -> Paragraph | None:
        """Look a paragraph through; None when the time is over."""
        if self._checker is None:
            return None
        found = self._paragraphs.look(text, self._checker, self._left, _is_after(until))
        if self._paragraphs.is_too_much(self.editor.document().characterCount()):
            self._forget_gone()
        return found

    def _go_on(self) -> None:
        """Look at more of what was to be painted, for as long as nobody notices."""
        until = perf_counter() + self._at_once_s
        for text in self._paragraphs.half:
            if self._looked_through(text, until) is None:
                self._later.start()
                break
        self.editor.viewport().update()

    def _texts(self) -> list[str]:
        """Return the paragraphs of the text now."""
        block, texts = self.editor.document().begin(), []
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        return texts

    def _forget_gone(self) -> None:
        """Forget what stands in the text no more."""
        self._paragraphs.keep_only(frozenset(self._texts()))

    def _is_typed(self, place: Place) -> bool:
        """Tell whether somebody is just typing this word."""
        if self._typed_at is None or not self.editor.hasFocus():
            return False
        caret = self.editor.textCursor().position()
        return place[0] <= caret <= place[1] and place[0] <= self._typed_at <= place[1]

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        document = self.editor.document()
        if not document.isUndoRedoEnabled():  # another text was put in its place
            self._typed_at = None
            self.left.clear()
            self._paragraphs.forget()
        elif removed or added:
            self._typed_at = at + added
        if document.isEmpty():
            self.forget()
        elif self.characters:
            self._rest.start()

    def _on_caret_moved(self) -> None:
        """Mark the word that was typed once the caret has left it."""
        caret, typed = self.editor.textCursor().position(), self._typed_at
        if typed is None or caret == typed:
            return
        between = QTextCursor(self.editor.document())
        last = self.editor.document().characterCount() - 1
        between.setPosition(min(typed, last))
        between.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        if not between.selectedText().isalnum():
            self._typed_at = None
            self.editor.viewport().update()


def _is_after(until: float | None) -> Callable[[], bool]:
    """Return what tells that a time is over; None: it never is."""
    return lambda: until is not None and perf_counter() > until


def _draw(painter: QPainter, block: QTextBlock, place: Place, top: QPointF, size: int) -> None:
    """Draw a wave under a word, in each line that it stands in."""
    step, height = HALF_WAVE * size, HEIGHT * size
    for left, right, baseline in stretches(block, *place):
        y = top.y() + baseline + BELOW_BASELINE * size
        points = [
            QPointF(top.x() + left + turn * step, y + (height if turn % 2 else -height))
            for turn in range(int((right - left) / step) + 1)
        ]
        painter.drawPolyline(QPolygonF(points))
