"""The letter as the other person would see it: plain, with a few questions beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.apology.languages import language_name
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.reading_aloud_widget import ReadingAloud
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel, button, heading
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.qtkit.voice import ReadsAloud

TEXT = "letter"  # key of the one field, for what reads it aloud
ROW_PX, PAPER_PX, BESIDE_PX = 38, 646, 312
SIDE_PX, WHITE_PX, TOP_PX, BETWEEN_PX, AROUND_PX = 20, 62, 34, 14, 90


class ReadAsPage(QWidget):
    """Nothing is marked here and nothing can be changed; words can be selected."""

    left = Signal()  # back to the letter

    def __init__(self, theme: Theme, aloud: ReadsAloud) -> None:
        """Make a page without a letter; aloud: what reads it aloud."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._language = ""
        self.aloud = ReadingAloud(aloud, theme, self._fields, self._spoken_in, "read_as_aloud")
        self.aloud.setParent(self)
        self.setObjectName("read_as_page")
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._back.clicked.connect(self.left)
        self._wire_aloud()
        theme.changed.connect(self._space)
        self.set_room(Room.COMPACT)

    def show_letter(
        self, text: str, name_of_partner: str, language: str, *, is_for_oneself: bool
    ) -> None:
        """Show the words of a letter. is_for_oneself: it is not to be given at all."""
        self._language = language
        self._read_aloud.setVisible(self.aloud.is_offered and bool(text))
        self._heading.setText(
            breakable(self.tr("Read it as {partner}").format(partner=name_of_partner))
        )
        lead = (
            self.tr("There is to be no contact, so this reading is for you. The letter stays here.")
            if is_for_oneself
            else self.tr(
                "As it would lie in front of {partner}: nothing is marked, and nothing can be"
                " changed here."
            ).format(partner=name_of_partner)
        )
        self._lead.setText(breakable(lead))
        self._text.setPlainText(text or self.tr("Nothing is written yet."))
        self._text.setAccessibleName(
            self.tr("The letter, as {partner} would read it").format(partner=name_of_partner)
        )
        self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget every word and the other person's name."""
        self.aloud.stop()
        self._heading.clear()
        self._lead.clear()
        self._text.clear()
        self._text.setAccessibleName(self.tr("The letter"))

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the letter, at its first word."""
        return self._text

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        bar = [self.aloud.bar.pane()] if self.aloud.bar.isVisibleTo(self) else []
        return [self._back, *bar, self._text]

    def set_room(self, room: Room) -> None:
        """Put the questions beside the letter, or below it in little room."""
        self._room = room
        direction = QBoxLayout.Direction
        compact = room is Room.COMPACT
        self._columns.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        if compact:
            self._columns.insertWidget(0, self._head)
        else:
            self._column.insertWidget(0, self._head)
        self._space()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing aloud that is not in front any more; minimising goes on reading."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.aloud.stop()

    def _wire_aloud(self) -> None:
        self.aloud.listen_for_esc(self)
        self.aloud.began.connect(self._show_whether_read)
        self.aloud.spoken_at.connect(self._on_spoken_at)
        self.aloud.bar.let_go.connect(self._text.setFocus)
        self._read_aloud.toggled.connect(self._on_read_aloud)

    def _fields(self) -> dict[str, MarkedEditor]:
        return {TEXT: self._text}

    def _spoken_in(self) -> tuple[str, str]:
        return self._language, language_name(self._language)

    @Slot()
    def _on_read_aloud(self) -> None:
        self.aloud.toggle()
        self._show_whether_read()

    @Slot()
    def _show_whether_read(self) -> None:
        show_switched(self._read_aloud, on=self.aloud.is_on)

    @Slot(str, int)
    def _on_spoken_at(self, _key: str, at_u16: int) -> None:
        line = self._text.line_of(at_u16).toPoint()
        y = self._text.viewport().mapTo(self._inside, line).y()
        self._area.ensureVisible(0, y, 0, AROUND_PX)

    def _build(self) -> None:
        self._back = name(button(self.tr("‹ Back to the letter"), "back"), "read_as_back")
        self._row = QHBoxLayout()
        self._read_aloud = name(button(self.tr("Read aloud"), "small_quiet"), "read_as_read_aloud")
        self._read_aloud.setCheckable(True)
        # A click leaves the keyboard in the letter, where the reading begins.
        self._read_aloud.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        put_icon(self._read_aloud, "volume-2", self._theme)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._row.addWidget(self._read_aloud)
        self._inside = inside = PageInside()
        around = QHBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._build_paper())
        self._columns.addWidget(self._build_questions(), 0, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        around.addLayout(self._columns, 1000)
        around.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("read_as_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._row)
        whole.addWidget(self.aloud.bar)
        whole.addWidget(self._area, 1)

    def _build_paper(self) -> QFrame:
        self._paper = QFrame()
        self._paper.setProperty("shape", "paper")
        self._text = name(MarkedEditor(self._theme), "read_as_text", self.tr("The letter"))
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._paper_column = QVBoxLayout(self._paper)
        self._paper_column.addWidget(self._text)
        self._paper_column.addStretch(1)
        return self._paper

    def _build_questions(self) -> QWidget:
        self._head, self._beside = QWidget(), QWidget()
        self._heading = name(heading(), "read_as_heading")
        self._lead = name(TextLabel("", "body2"), "read_as_lead")
        self._questions = [
            name(TextLabel(words), f"read_as_question_{number}")
            for number, words in enumerate(self._asked(), start=1)
        ]
        self._head_column = QVBoxLayout(self._head)
        for each in (self._heading, self._lead):
            self._head_column.addWidget(each)
        self._column = QVBoxLayout(self._beside)
        for question in self._questions:
            self._column.addWidget(question)
        return self._beside

    def _asked(self) -> tuple[str, ...]:
        # Source: QUESTIONS H9, H4, H5; S0.15, S0.29 of the articles; Lerner 2017.
        return (
            self.tr("Which line would make you stop?"),
            self.tr("Would you know from it what happened, and what it was like for you?"),
            self.tr("Where does it explain too much?"),
            self.tr("Does it ask you for anything?"),
            self.tr("Is there a line that you would not believe?"),
            self.tr("Could you put it down and never answer?"),
        )

    @Slot()
    def _space(self) -> None:
        px, compact = self._theme.px, self._room is Room.COMPACT
        white = px(SIDE_PX if compact else WHITE_PX)
        self._row.setContentsMargins(px(14), px(2), px(SIDE_PX), px(2))
        self._back.setMinimumHeight(px(ROW_PX) - px(4))
        self._columns.setContentsMargins(px(SIDE_PX), 0, px(SIDE_PX), px(SIDE_PX))
        self._columns.setSpacing(px(SIDE_PX if compact else 36))
        self._paper.setMaximumWidth(px(PAPER_PX))
        self._paper_column.setContentsMargins(white, px(TOP_PX), white, px(TOP_PX))
        self._beside.setMinimumWidth(0 if compact else px(BESIDE_PX - 40))
        self._beside.setMaximumWidth(px(PAPER_PX if compact else BESIDE_PX))
        self._head.setMaximumWidth(px(PAPER_PX))
        self._head_column.setContentsMargins(0, 0, 0, 0)
        self._head_column.setSpacing(px(BETWEEN_PX))
        self._column.setContentsMargins(0, 0 if compact else px(8), 0, 0)
        self._column.setSpacing(px(BETWEEN_PX))
