"""The coach beside the letter: one note opened, the others in two lines each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.apology.coach_words import Silence, in_one_line
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.apology.note_row_widget import MarkSample, NoteRow
from reconcile_gui.apology.records import Reach
from reconcile_gui.coach.statement import ACCUSING
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.languages import in_marks
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.row_list import RowList
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, hairline, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reconcile_gui.apology.letter_read import PlacedNote
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX = 22, 24, 4, 28
# Rules whose suggestion names Help and safety: a quiet way there, no panel.
LEADS_TO_HELP = ("cannot-live", "threat")


class CoachPanel(QWidget):
    """Opening it never takes the caret. What it says can always be left."""

    starter_wanted = Signal()  # below the sentence of the opened note
    turn_wanted = Signal()  # of the sentence of the opened note into an "I"-statement
    help_wanted = Signal(str)  # part of Help and safety to begin at, "" for its top
    answered = Signal(object)  # Reach: left alone, never again, or read
    note_wanted = Signal(str)  # key of another note
    promises_wanted = Signal()  # those that were found in the letter
    closed = Signal()  # put away by the person

    def __init__(self, theme: Theme) -> None:
        """Make a panel without notes."""
        super().__init__()
        self._theme = theme
        name(self, "coach_panel", self.tr("Coach"))
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.show_silence(Silence.NOT_READ, "")
        self.hide()

    def show_note(self, shown: PlacedNote, words: str, *, is_read: bool) -> None:
        """Open a note. words: those found; is_read: the writer said so before."""
        note = shown.note
        self._title.setText(breakable(note.title))
        self._sample.show_level(note.hit.severity.value)
        self._level.setText(breakable(f"{level_words(shown)} · {in_marks(in_one_line(words))}"))
        self._why.setText(breakable(note.why))
        self._suggest.setText(breakable(note.suggest))
        under = self.tr("Under it there is often: {feelings}.")
        self._under.setText(under.format(feelings=", ".join(shown.under)))
        self._under.setVisible(bool(shown.under))
        self.starter.setVisible(bool(note.starter))
        self._turn.setVisible(note.hit.rule_id in ACCUSING)
        self._help.setVisible(note.hit.rule_id in LEADS_TO_HELP)
        is_stop = note.hit.severity.value == "stop"
        self._read.setVisible(is_stop and not is_read)
        self._was_read.setVisible(is_stop and is_read)
        self._note.show()
        self._silence.hide()

    def show_silence(self, why: Silence, partner: str, language: str = "") -> None:
        """Show no note, and say why."""
        self._note.hide()
        self._silence.setText(
            {
                Silence.NOTHING: self.tr(
                    "Nothing marked. That does not mean that it is finished; read it once as "
                    "{partner}."
                ).format(partner=breakable(partner)),
                Silence.NOT_READ: self.tr("The coach reads when you pause."),
                Silence.OFF: self.tr("The coach is off. You can turn it on in Settings ▸ Coach."),
                Silence.LANGUAGE: self.tr(
                    "The coach knows English only. This letter is in another language: {language}."
                ).format(language=language),
                Silence.KIND: self.tr("This letter is never sent, so nothing is marked in it."),
            }[why]
        )
        self._silence.show()
        self.show_others((), 0)
        self.show_unsure("")
        self.show_good(())

    @property
    def silence(self) -> str:
        """Why there is no note, as the panel says it."""
        return self._silence.text()

    def show_others(self, others: Sequence[PlacedNote], more: int, kind: str = "") -> None:
        """List other notes; more: how many wait until asked for. kind: of the letter."""
        self._others.clear()
        for number, other in enumerate(others):
            row = name(
                NoteRow(self._theme, other.note.title, self._about(other, kind)),
                f"other_note_{number}",
            )
            row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.clicked.connect(partial(self._on_row, other.key))
            self._others.add_row(row)
        one, many = self.tr("1 more note"), self.tr("%n more notes", "", more)
        self.more.setText(one if more == 1 else many)
        self.more.setVisible(more > 0)
        for line in self._lines:
            line.setVisible(bool(others) or more > 0)

    def go_to_others(self) -> None:
        """Give the keyboard to the first of the other notes."""
        for row in self._others.rows()[:1]:
            row.setFocus()

    def show_unsure(self, sentence: str) -> None:
        """Say of the part being written that it was not recognised, or nothing."""
        self._unsure.setText(breakable(sentence))
        self._unsure.setVisible(bool(sentence))

    def show_good(self, lines: Sequence[str], *, has_plans: bool = False) -> None:
        """Say plainly what some sentences do well; never in the text.

        has_plans: whether a sentence of the letter could become a promise.
        """
        self._good.setText(breakable("\n".join(lines)))
        self._good.setVisible(bool(lines))
        self._promises.setVisible(has_plans)

    def clear(self) -> None:
        """Forget every note, with the other person's name in it."""
        for label in (self._title, self._level, self._why, self._suggest, self._good):
            label.clear()
        self.show_silence(Silence.NOT_READ, "")

    def _build(self) -> None:
        self._cross = name(QToolButton(), "coach_cross", self.tr("Close"))
        self._cross.setToolTip(self.tr("Close"))
        put_icon(self._cross, "x", self._theme)
        self._top = QHBoxLayout()
        self._top.addWidget(caption(self.tr("Coach")), 1)
        self._top.addWidget(self._cross)
        self._silence = name(TextLabel("", "body2"), "coach_silence")
        self._others = RowList(self._theme)
        self.more = name(link("", "link_caption"), "more_notes")
        self._unsure = name(caption(), "coach_unsure")
        self._good = name(caption(), "coach_good")
        self._promises = name(
            link(self.tr("Promises in this letter…"), "link_caption"), "coach_promises"
        )
        self._foot = caption(
            self.tr(
                "The coach reads words, not hearts. It misses much, and you may leave any note."
            )
        )
        self._lines = (hairline(), hairline())
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        for each in (
            self._silence,
            self._build_note(),
            self._lines[0],
            self._others,
            self._lines[1],
        ):
            self._column.addWidget(each)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._unsure)
        self._column.addWidget(self._good)
        self._column.addWidget(self._promises, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._foot)
        self._column.addStretch(1)
        for each in (self._cross, self.more, self._promises, *self._pressed()):
            # A click on them leaves the caret in the text.
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _build_note(self) -> QWidget:
        self._note = QWidget()
        self._number = name(TextLabel("1", "note_number"), "active_number")
        self._title = name(TextLabel("", "note_title"), "note_title")
        self._sample = MarkSample(self._theme)
        self._level = name(caption(), "note_level")
        self._why = name(TextLabel(""), "note_why")
        self._suggest = name(TextLabel(""), "note_suggest")
        self._under = name(TextLabel(""), "note_under")
        self.starter = name(button(self.tr("Insert a starter below"), "small"), "insert_starter")
        turn = self.tr("Turn it into an I-statement…")
        self._turn = name(button(turn, "small"), "turn_statement")
        self._help = name(link(self.tr("Help and safety"), "link_caption"), "note_help")
        self._here = name(button(self.tr("Not here"), "small_quiet"), "not_here")
        self._never = name(button(self.tr("Never this kind"), "small_quiet"), "never_this_kind")
        self._read = name(button(self.tr("I have read this note"), "small"), "note_read")
        self._was_read = name(caption(self.tr("You have read this note.")), "note_was_read")
        for quiet in (self._here, self._never):
            quiet.setProperty("flush", "true")
        head, sample = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._title, 1)
        sample.addWidget(self._sample)
        sample.addWidget(self._level, 1)
        self._note_column = QVBoxLayout(self._note)
        self._note_column.setContentsMargins(0, 0, 0, 0)
        self._note_column.addLayout(head)
        self._note_column.addLayout(sample)
        self._note_column.addWidget(self._why)
        self._note_column.addWidget(self._suggest)
        self._note_column.addWidget(self._under)
        self._note_column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        self._note_column.addWidget(self.starter, 0, Qt.AlignmentFlag.AlignLeft)
        self._note_column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        self._note_column.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)
        self._note_column.addWidget(self._was_read)
        self._note_column.addWidget(FlowRow(self._theme, (self._here, self._never), 16))
        return self._note

    def _pressed(self) -> tuple[QPushButton, ...]:
        return (self._help, self.starter, self._turn, self._read, self._here, self._never)

    def _wire(self) -> None:
        self._cross.clicked.connect(self.closed)
        self._promises.clicked.connect(self.promises_wanted)
        self.starter.clicked.connect(self.starter_wanted)
        self._turn.clicked.connect(self.turn_wanted)
        self._help.clicked.connect(partial(self.help_wanted.emit, ""))
        for pressed, reach in (
            (self._here, Reach.HERE),
            (self._never, Reach.ALWAYS),
            (self._read, Reach.READ),
        ):
            pressed.clicked.connect(partial(self._on_answer, reach))

    def _about(self, other: PlacedNote, kind: str) -> str:
        level = level_words(other)
        if other.part is None:
            return level
        return f"{part_title(kind, other.part)} · {level}"

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(6))
        self._note_column.setSpacing(px(8))
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))
        for each in (self._unsure, self._good):
            each.setContentsMargins(0, px(8), 0, 0)
        self._foot.setContentsMargins(0, px(12), 0, 0)

    def _on_answer(self, reach: Reach, *_: object) -> None:
        self.answered.emit(reach)

    def _on_row(self, key: str, *_: object) -> None:
        self.note_wanted.emit(key)


def level_words(shown: PlacedNote) -> str:
    """Return how much a note asks, in words."""
    return {
        "hint": QCoreApplication.translate("CoachPanel", "a hint"),
        "rework": QCoreApplication.translate("CoachPanel", "worth rewriting"),
        "stop": QCoreApplication.translate("CoachPanel", "stop and think"),
    }[shown.note.hit.severity.value]
