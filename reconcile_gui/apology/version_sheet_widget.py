"""One version on paper, to be read: passages, and on a tint what only it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.apology.differences import Side, in_one_text
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label, link
from reconcile_gui.text.offsets import u16_places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reconcile_gui.apology.comparing import Passage
    from reconcile_gui.apology.differences import Span
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, TOP_PX, BETWEEN_PX, LEAST_PX, TITLE_PX = 28, 16, 10, 200, 27


# How words that are there no more stand in a text that holds both.
BRACKETS = ("[", "]")


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as it is shown. heading: with words that say whether it differs.

    gone: places in code points of words that are there no more. may_bring_back: whether
    this passage alone can be brought back.
    """

    key: str
    heading: str
    text: str
    differing: tuple[Span, ...]
    gone: tuple[Span, ...] = ()
    may_bring_back: bool = False


def side_by_side(passage: Passage, heading: str, *, first: bool, may_bring_back: bool) -> Shown:
    """Return one side of a passage; first: the earlier one."""
    differ = passage.differences
    return Shown(
        passage.key,
        heading,
        passage.first if first else passage.second,
        differ.in_first if first else differ.in_second,
        may_bring_back=may_bring_back and can_come_back(passage),
    )


def as_one(passage: Passage, heading: str, *, may_bring_back: bool) -> Shown:
    """Return both sides of a passage as one text."""
    text, new, gone = "", [], []
    for each in in_one_text(passage.first, passage.second):
        words = each.words.join(BRACKETS) if each.side is Side.FIRST else each.words
        place = (len(text), len(text) + len(words))
        if each.side is Side.FIRST:
            gone.append(place)
        elif each.side is Side.SECOND:
            new.append(place)
        text += words
    may = may_bring_back and can_come_back(passage)
    return Shown(passage.key, heading, text, tuple(new), tuple(gone), may_bring_back=may)


def can_come_back(passage: Passage) -> bool:
    """Tell whether a passage had other words then; emptying one needs no version."""
    return bool(passage.differences) and bool(passage.first.strip())


class VersionSheet(QFrame):
    """Nothing can be written here; words can be selected and copied."""

    passage_wanted = Signal(str)  # key of a passage that is to be brought back alone

    def __init__(self, theme: Theme, key: str, action: QPushButton | None = None) -> None:
        """key: names the sheet for the program; action: what can be done with it."""
        super().__init__()
        self._theme, self._key = theme, key
        self._held: list[QWidget] = []
        self.setProperty("shape", "paper")
        self.setObjectName(f"{key}_sheet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(LEAST_PX)
        self._title = name(TextLabel("", "strong"), f"{key}_title")
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        if action is not None:
            self._top.addWidget(action)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._passages = QVBoxLayout()
        self._column.addLayout(self._passages)
        self._column.addStretch(1)
        theme.changed.connect(self._space)
        self._space()

    def show_passages(self, title: str, passages: Sequence[Shown]) -> None:
        """Show a version in place of the one before."""
        self.clear()
        self._title.setText(title)
        for passage in passages:
            editor = name(MarkedEditor(self._theme), f"{self._key}_{passage.key}")
            editor.setReadOnly(True)
            editor.setPlainText(passage.text)
            text = editor.toPlainText()
            editor.show_found(_places(text, passage.differing))
            for start, end in _places(text, passage.gone):
                _slant(editor, start, end)
            head = self._head(passage, editor)
            editor.setAccessibleName(passage.heading)
            for each in (head, editor):
                self._passages.addWidget(each)
                self._held.append(each)

    def _head(self, passage: Shown, editor: MarkedEditor) -> QWidget:
        """Return the heading of a passage, and the way to bring it back where there is one."""
        heading = field_label(passage.heading, editor, "caption")
        heading.setWordWrap(True)
        if not passage.may_bring_back:
            return heading
        bring = name(
            link(self.tr("Bring this part back"), "link_caption"), f"bring_back_{passage.key}"
        )
        told = self.tr("Bring back: {passage}").format(passage=passage.heading)
        bring.setAccessibleName(told)
        bring.clicked.connect(partial(self._on_bring, passage.key))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(heading, 1)
        row.addWidget(bring)
        return head

    def _on_bring(self, key: str, *_: object) -> None:
        self.passage_wanted.emit(key)

    def clear(self) -> None:
        """Forget every word."""
        self._title.clear()
        for widget in self._held:
            self._passages.removeWidget(widget)
            if isinstance(widget, MarkedEditor):
                widget.clear()
            take_away(widget)
        self._held = []

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(SIDE_PX))
        self._top.setContentsMargins(0, 0, 0, px(BETWEEN_PX))
        self._title.setMinimumHeight(max(24, px(TITLE_PX)))
        self._passages.setSpacing(px(3))


def _places(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    last = len(text)
    place = u16_places(text)
    return [(place(min(start, last)), place(min(end, last))) for start, end in spans]


def _slant(editor: MarkedEditor, start_u16: int, end_u16: int) -> None:
    """Let words stand back: in italics, whatever the colours are."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start_u16)
    cursor.setPosition(end_u16, QTextCursor.MoveMode.KeepAnchor)
    slanted = QTextCharFormat()
    slanted.setFontItalic(True)
    cursor.mergeCharFormat(slanted)
