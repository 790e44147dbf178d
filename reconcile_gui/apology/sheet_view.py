"""The paper: a column of parts, each written in its own field, read as one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.apology.part_widget import PartOnPaper
from reconcile_gui.apology.parts import PART_IDS, PARTS
from reconcile_gui.qtkit.room import Room

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

# Chosen: about 62 characters of the writing font.
PAPER_PX = 646
BETWEEN_PARTS_PX, UNDER_HEADING_PX, FOOT_PX = 8, 3, 48


@dataclass(frozen=True, slots=True)
class White:
    """The white on the paper, px at 100 %.

    left: of the bar; right: of the text; top: above it; indent: between bar and text;
    desk: at each side of the paper.
    """

    left: int
    right: int
    top: int
    indent: int
    desk: int


WHITE = {
    Room.WIDE: White(left=40, right=62, top=22, indent=16, desk=14),
    Room.MID: White(left=20, right=40, top=18, indent=16, desk=14),
    Room.COMPACT: White(left=20, right=40, top=13, indent=10, desk=7),
}


class Sheet(QScrollArea):
    """Shows one letter. Arrows and Alt+arrows cross from part to part."""

    typed = Signal(str, str)  # part id, whole text: to be saved now
    entered = Signal(str)  # part id: this is the current part now
    state_changed = Signal(str, object)  # part id, State
    text_paused = Signal(str)  # text of a part, after the writer stopped typing for a while
    _grew = Signal()  # the page has another height

    def __init__(self, theme: Theme) -> None:
        """Make an empty sheet."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._left_px = 0
        self._current = PART_IDS[0]
        self.parts = {part.id: PartOnPaper(part) for part in PARTS}
        self._build()
        self._wire()
        self._take_sizes()

    @property
    def current(self) -> str:
        """The part being written, or written last."""
        return self._current

    def show_letter(self, letter: LetterWithParts, words: PartnerWords) -> None:
        """Show another letter, from its beginning."""
        for part_id, part in self.parts.items():
            part.load(letter.body_of(part_id))
        self.show_prompts(words)
        self._mark(PART_IDS[0])
        self.verticalScrollBar().setValue(0)

    def follow(self, letter: LetterWithParts) -> None:
        """Take in what others wrote in the same letter."""
        for part_id, part in self.parts.items():
            part.follow(letter.body_of(part_id))

    def show_prompts(self, words: PartnerWords) -> None:
        """Ask in the empty parts, with the other person's name."""
        for part in self.parts.values():
            part.show_prompt(words)

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        for part in self.parts.values():
            part.flush()

    def clear(self) -> None:
        """Forget every text."""
        for part in self.parts.values():
            part.clear()

    def show_part(self, part_id: str) -> None:
        """Mark a part and bring its heading into sight; the caret stays where it is."""
        self._mark(part_id)
        part = self.parts[part_id]
        top = part.mapTo(self._inside, QPoint(0, 0)).y()
        foot = min(top + part.height(), top + self.viewport().height() // 2)
        self.ensureVisible(0, foot, 0, self._theme.px(BETWEEN_PARTS_PX))
        self.ensureVisible(0, top, 0, self._theme.px(BETWEEN_PARTS_PX))

    def write_in(self, part_id: str) -> None:
        """Put the caret where it last was in a part, and bring it into sight."""
        self.parts[part_id].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_caret_into_sight()

    def step(self, by: int) -> None:
        """Put the caret into the part `by` places on, if there is one."""
        place = PART_IDS.index(self._current) + by
        if 0 <= place < len(PART_IDS):
            self.write_in(PART_IDS[place])

    def editor_in_front(self) -> GrowingEditor:
        """Return the field of the current part."""
        return self.parts[self._current].editor

    def set_room(self, room: Room) -> None:
        """Lay the paper out for this much room."""
        self._room = room
        self._take_sizes()

    @property
    def paper_px(self) -> int:
        """How wide the paper is where nothing narrows it, px on the screen."""
        return self._theme.px(PAPER_PX)

    def set_left(self, left_px: int) -> None:
        """Leave at least this much room left of the paper, px on the screen."""
        if left_px != self._left_px:
            self._left_px = left_px
            self._take_sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the page has grown or shrunk."""
        if watched is self._inside and event.type() == QEvent.Type.Resize:
            self._grew.emit()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setObjectName("sheet")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("bare", "true")
        self._desk = QHBoxLayout(self._inside)
        self._desk.setSpacing(0)
        self._paper = QFrame()
        self._paper.setObjectName("paper")
        self._paper.setProperty("shape", "paper")
        self._paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self._paper)
        for part in self.parts.values():
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._desk.addWidget(self._paper, 1000)
        self._desk.addStretch(1)
        self.setWidget(self._inside)

    def _wire(self) -> None:
        for part in self.parts.values():
            part.typed.connect(self.typed)
            part.state_changed.connect(self.state_changed)
            part.paused.connect(self.text_paused)
            part.entered.connect(self._on_entered)
            part.editor.left_up.connect(self._on_left_up)
            part.editor.left_down.connect(self._on_left_down)
        self._theme.changed.connect(self._take_sizes)
        # Queued: the scroll bar has to learn of the new height first.
        self._grew.connect(self._bring_caret_into_sight, Qt.ConnectionType.QueuedConnection)
        self._inside.installEventFilter(self)

    @Slot()
    def _take_sizes(self) -> None:
        px, white = self._theme.px, WHITE[self._room]
        compact = self._room is Room.COMPACT
        self._paper.setMaximumWidth(2**24 - 1 if compact else px(PAPER_PX))
        side = px(white.desk)
        self._desk.setContentsMargins(max(side, self._left_px), px(2), side, 0)
        self._column.setContentsMargins(px(white.left), px(white.top), px(white.right), px(FOOT_PX))
        self._column.setSpacing(px(BETWEEN_PARTS_PX))
        for part in self.parts.values():
            part.set_spaces(indent_px=px(white.indent), under_heading_px=px(UNDER_HEADING_PX))

    @Slot(str)
    def _on_entered(self, part_id: str) -> None:
        self._mark(part_id)
        self.entered.emit(part_id)

    @Slot(int)
    def _on_left_up(self, x: int) -> None:
        place = PART_IDS.index(self._current)
        if place > 0:
            self.parts[PART_IDS[place - 1]].editor.enter_from_below(x)

    @Slot(int)
    def _on_left_down(self, x: int) -> None:
        place = PART_IDS.index(self._current)
        if place < len(PART_IDS) - 1:
            self.parts[PART_IDS[place + 1]].editor.enter_from_above(x)

    @Slot()
    def _bring_caret_into_sight(self) -> None:
        editor = self.editor_in_front()
        if editor.hasFocus():
            caret = editor.cursorRect()
            point = editor.viewport().mapTo(self._inside, caret.center())
            self.ensureVisible(0, point.y(), 0, 2 * caret.height())

    def _mark(self, part_id: str) -> None:
        self._current = part_id
        for each, part in self.parts.items():
            part.set_current(current=each == part_id)
