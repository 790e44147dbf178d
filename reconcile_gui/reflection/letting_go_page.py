"""Letting go: a way of its own, with what belongs to it in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from reconcile_gui.care import store as care_store
from reconcile_gui.care.circumstances import LETTING_GO
from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import body, body2, button, caption, question
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.questions import LETTING_GO_SET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.answering_page import Ground
    from reconcile_gui.reflection.guides.guide import Guide

MARGIN_PX = 24
GUIDE = "guide_"  # what the name of its row begins with
# What Undo takes back; the same words as on Today.
UNDO_WAY = QT_TRANSLATE_NOOP("Undo", "Where I am")


class LettingGoPage(ColumnPage):
    """Says what this way is, whether the writer is on it, and what lies along it.

    Nobody is asked why: going this way and leaving it are one press each.
    """

    questions_wanted = Signal()
    letter_wanted = Signal(str)  # kind of letter to open, or to begin where there is none
    guide_wanted = Signal(str)  # id of a guide that lies along this way
    night_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make the page for somebody who is not on this way, without guides along it."""
        super().__init__(theme)
        self._session = session
        self._guides: tuple[Guide, ...] = ()
        self.setObjectName("letting_go_page")
        self._build()
        self.clear()

    def show_ground(self, ground: Ground) -> None:
        """Show how things stand, and how many questions are answered."""
        sets = [one for one in ground.bank.sets if one.id == LETTING_GO_SET]
        asked = [question for one in sets for question in one.questions]
        self._say_way(lets_go=ground.standing.lets_go)
        self._say_questions(answered=ground.days.answered_in(asked), is_there=bool(asked))

    def show_guides(self, guides: Sequence[Guide]) -> None:
        """Show these guides along the way."""
        if tuple(guides) != self._guides:
            self._guides = tuple(guides)
            self._fill_rows()

    def clear(self) -> None:
        """Forget where the person is."""
        self._say_way(lets_go=False)
        self._say_questions(answered=0, is_there=True)

    def begin_here(self) -> None:
        """Give the keyboard to the first thing to do."""
        first = self._begin if self._begin.isVisibleTo(self) else self.rows()[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        # In large letters the first row is below what can be seen.
        self.ensureWidgetVisible(first, 0, self.theme.px(MARGIN_PX))

    def rows(self) -> list[QPushButton]:
        """Return the buttons of what can be opened, top to bottom."""
        return [each for each in self._openers if each.isVisibleTo(self)]

    # Inside -----------------------------------------------------------------------------

    def _say_way(self, *, lets_go: bool) -> None:
        """Say whether the writer is on this way, and offer the other thing."""
        had_keyboard = self._begin.hasFocus() or self._leave.hasFocus()
        self._here.setText(
            self.tr("This is where you are. Today shows what belongs to it.")
            if lets_go
            else self.tr("If this is where you are, Today will show what belongs to it.")
        )
        shown, hidden = (self._leave, self._begin) if lets_go else (self._begin, self._leave)
        shown.show()
        if had_keyboard:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()

    def _say_questions(self, *, answered: int, is_there: bool) -> None:
        """Say how many questions are answered. is_there: the set could be read."""
        self._questions.setVisible(is_there)
        self._questions.about.setText(
            self.tr("%n answered", "", answered)
            if answered
            else self.tr("One at a time, in any order; any of them can be left out")
        )

    def _build(self) -> None:
        self._openers: list[QPushButton] = []
        column = self.column
        column.addWidget(caption(self.tr("A way of its own")))
        self.space(4)
        column.addWidget(name(question(self.tr("Letting go")), "letting_go_heading"))
        self.space(12)
        column.addWidget(
            body(
                self.tr(
                    "This road is worth as much as the other one. It is no verdict, on you or on"
                    " what was. You can be sorry and let go at the same time."
                )
            )
        )
        self.space(16)
        self._here = name(body2(), "letting_go_here")
        self._begin = name(button(self.tr("I am letting go")), "letting_go_begin")
        self._leave = name(button(self.tr("Back to the other way")), "letting_go_leave")
        column.addWidget(self._here)
        self.space(10)
        for each in (self._begin, self._leave):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.space(24)
        column.addWidget(caption(self.tr("Along this way")))
        self.space(2)
        self._rows = RowList(self.theme)
        self._fill_rows()
        column.addWidget(self._rows)
        column.addStretch(1)
        self._begin.clicked.connect(self._on_begin)
        self._leave.clicked.connect(self._on_leave)

    def _fill_rows(self) -> None:
        self._rows.clear()
        self._openers.clear()
        look, write = self.tr("Look"), self.tr("Write")
        self._questions = self._row("questions", self.tr("Questions for letting go"), " ", look)
        letters = (
            self._row(
                "letter",
                self.tr("A letter to let go"),
                self.tr("A goodbye to keep: what was, what you take with you, what you leave."),
                write,
            ),
            self._row(
                "unsent",
                self.tr("A letter that is never sent"),
                self.tr("Whatever you need to say. Nothing is marked, and it is never given."),
                write,
            ),
        )
        guides = [
            self._row(f"{GUIDE}{one.id}", one.title, one.purpose, look) for one in self._guides
        ]
        night = self._row(
            "night",
            self.tr("Who is with you on a bad night"),
            self.tr("The people you can name, and what helps"),
            look,
        )
        for row in (self._questions, *letters, *guides, night):
            self._rows.add_row(row)

    def _row(self, key: str, title: str, about: str, action: str) -> TitleRow:
        opener = name(button(action, "small_quiet"), f"letting_go_{key}", f"{action}: {title}")
        opener.clicked.connect(self._on_opener)
        self._openers.append(opener)
        return TitleRow(title, about, opener)

    def _on_begin(self) -> None:
        self._session.write(care_store.move_to(LETTING_GO), label=UNDO_WAY)

    def _on_leave(self) -> None:
        self._session.write(care_store.go_back_from_letting_go(), label=UNDO_WAY)

    def _on_opener(self) -> None:
        pressed = self.sender()
        key = pressed.objectName().removeprefix("letting_go_")
        if key.startswith(GUIDE):
            self.guide_wanted.emit(key.removeprefix(GUIDE))
        elif key == "questions":
            self.questions_wanted.emit()
        elif key == "letter":
            self.letter_wanted.emit("letting_go")
        elif key == "unsent":
            self.letter_wanted.emit("unsent")
        else:
            self.night_wanted.emit()
