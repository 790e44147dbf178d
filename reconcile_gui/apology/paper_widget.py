"""The paper, in a place that scrolls: what the column of parts and the one page share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel

if TYPE_CHECKING:
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.qtkit.theme import Theme

# Chosen: about 62 characters of the writing font.
PAPER_PX = 646
FOOT_PX, NUMBER_RIGHT_PX = 48, 24


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


class Paper(QScrollArea):
    """A sheet of paper on a desk; `column` is where the words go."""

    typed = Signal(str, str)  # key of a field, whole text: to be saved now
    changed = Signal()  # a key went in
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while
    resized = Signal()  # the page has another height or width
    _grew = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty sheet."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._left_px = 0
        self._numbered: tuple[MarkedEditor, int] | None = None
        self._build_paper()
        # Queued: the scroll bar has to learn of the new height first.
        self._grew.connect(self._on_grown, Qt.ConnectionType.QueuedConnection)
        self._inside.installEventFilter(self)
        theme.changed.connect(self._take_sizes)

    def fields(self) -> dict[str, MarkedEditor]:
        """Return the fields in their order, by key."""
        raise KeyError

    def editor_in_front(self) -> MarkedEditor:
        """Return the field that is written in."""
        raise KeyError

    @property
    def paper_px(self) -> int:
        """How wide the paper is where nothing narrows it, px on the screen."""
        return self._theme.px(PAPER_PX)

    def set_room(self, room: Room) -> None:
        """Lay the paper out for this much room."""
        self._room = room
        self._take_sizes()

    def set_left(self, left_px: int) -> None:
        """Leave at least this much room left of the paper, px on the screen."""
        if left_px != self._left_px:
            self._left_px = left_px
            self._take_sizes()

    def show_number(self, editor: MarkedEditor | None, at_u16: int = 0) -> None:
        """Show the number of the opened note beside its line, or none."""
        self._numbered = None if editor is None else (editor, at_u16)
        self._place_number()

    def bring_into_sight(self, editor: MarkedEditor, at_u16: int) -> None:
        """Scroll to a place of a field; the caret stays where it is."""
        spot = editor.line_of(at_u16).toPoint()
        height = editor.fontMetrics().height()
        point = editor.viewport().mapTo(self._inside, spot)
        self._ensure(point.y() + height // 2, 3 * height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the caret in sight where something took room from the paper."""
        super().resizeEvent(event)
        self._grew.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the page has grown or shrunk."""
        if watched is self._inside and event.type() == QEvent.Type.Resize:
            self._grew.emit()
        return super().eventFilter(watched, event)

    def _build_paper(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("bare", "true")
        self._desk = QHBoxLayout(self._inside)
        self._desk.setSpacing(0)
        self._paper = QFrame()
        self._paper.setProperty("shape", "paper")
        self._paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self._paper)
        self._number = name(TextLabel("1", "note_number"), "note_number")
        self._number.setParent(self._paper)
        self._number.hide()
        self._desk.addWidget(self._paper, 1000)
        self._desk.addStretch(1)
        self.setWidget(self._inside)

    @Slot()
    def _take_sizes(self) -> None:
        px, white = self._theme.px, WHITE[self._room]
        compact = self._room is Room.COMPACT
        self._paper.setMaximumWidth(2**24 - 1 if compact else px(PAPER_PX))
        side = px(white.desk)
        self._desk.setContentsMargins(max(side, self._left_px), px(2), side, 0)
        self.column.setContentsMargins(px(white.left), px(white.top), px(white.right), px(FOOT_PX))
        self._space(white)
        self._place_number()

    def _space(self, white: White) -> None:
        """Space what stands on the paper."""

    @Slot()
    def _on_grown(self) -> None:
        self._bring_caret_into_sight()
        self._place_number()
        self.resized.emit()

    def _place_number(self) -> None:
        shown = self._numbered
        self._number.setVisible(shown is not None and shown[0].isVisibleTo(self))
        if shown is None:
            return
        editor, at_u16 = shown
        at_u16 = min(at_u16, editor.document().characterCount() - 1)
        line = editor.viewport().mapTo(self._paper, editor.line_of(at_u16).toPoint())
        self._number.adjustSize()
        drop = max(0, editor.fontMetrics().height() - self._number.height()) // 2
        left = self._paper.width() - self._theme.px(NUMBER_RIGHT_PX) - self._number.width()
        self._number.move(left, line.y() + drop + self._theme.px(2))

    @Slot()
    def _bring_caret_into_sight(self) -> None:
        editor = self.editor_in_front()
        if editor.hasFocus():
            caret = editor.cursorRect()
            point = editor.viewport().mapTo(self._inside, caret.center())
            self._ensure(point.y(), 2 * caret.height())

    def _ensure(self, y: int, around: int) -> None:
        """Scroll until a height of the page is seen, with room around it where there is."""
        # With more room wanted than there is, Qt would show the room above and cut the line.
        self.ensureVisible(0, y, 0, min(around, self.viewport().height() // 2))
