"""One question: why it is asked, the field for an answer, what was written before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, link, question
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.answer_buttons_widget import AnswerButtons
from reconcile_gui.reflection.answers import answer_for_field, earlier_answers
from reconcile_gui.reflection.care_aside_widget import CareAside
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow
from reconcile_gui.reflection.hand_over_panel import HandOverPanel
from reconcile_gui.reflection.handing_over import Goal, Receivers
from reconcile_gui.reflection.questions import Question
from reconcile_gui.reflection.records import Answer
from reconcile_gui.reflection.source_line import source_line
from reconcile_gui.text.names import PartnerWords

LINES = 7
# Chosen: an own question may be long; its heading shows its beginning.
HEADING_CHARACTERS = 400


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the page shows it. set_id, set_name, intro: of the set it stands in.

    guide, guide_title: that goes with it, or "". has_openness: openness goes with it.
    """

    question: Question
    set_id: str
    set_name: str
    intro: str
    words: PartnerWords
    guide: str = ""
    guide_title: str = ""
    has_openness: bool = False

    @property
    def text(self) -> str:
        """The question as shown, which an answer keeps."""
        return self.question.text_for(self.words)


class QuestionPage(ColumnPage):
    """Shows one question and its answers, and says when there is something to keep."""

    words_changed = Signal(object, str)  # the Asked they answer, all words of the field
    previous_wanted = Signal()
    following_wanted = Signal()  # the next in the list
    next_wanted = Signal()  # the next that is open
    skip_wanted = Signal()
    put_off_wanted = Signal()
    menu_wanted = Signal(str, str, QPoint)  # ids of the set and the question; where on screen
    help_wanted = Signal(str)  # part of Help and safety to begin at
    afraid_said = Signal()  # the writer has been afraid of the other person
    guide_wanted = Signal(str)  # id of the guide that goes with the question
    openness_wanted = Signal()  # what may be offered for a while, on Boundaries
    copy_wanted = Signal(object)  # Goal: a copy of the answer is to become this

    def __init__(self, theme: Theme, clock: Clock, receivers: Receivers) -> None:
        """Make a page without a question."""
        super().__init__(theme)
        self.clock = clock
        self.copying = HandOverPanel(theme, clock, receivers)
        self._goals: tuple[Goal, ...] = ()
        self._asked: Asked | None = None
        self._answers: list[Answer] = []
        self._in_field: Answer | None = None
        self._left_alone: Answer | None = None  # not to come back by itself: Answer again
        self._build()
        self._autosave = Autosave(self.editor, self._on_words, self)
        self.editor.setReadOnly(True)  # words without a question would go nowhere
        self._wire()

    @property
    def asked(self) -> Asked | None:
        """The question on the page."""
        return self._asked

    @property
    def answer(self) -> Answer | None:
        """The answer in the field, as far as it is on the disk."""
        return self._in_field

    @property
    def has_words(self) -> bool:
        """Whether anything stands in the field."""
        return bool(self.editor.toPlainText().strip())

    def show_question(self, asked: Asked, answers: Sequence[Answer]) -> None:
        """Show a question with its newest answer in the field.

        What is unsaved in the field goes to its own question first.
        """
        self.flush()
        self.copying.close_up()
        self._asked = asked
        self._answers = list(answers)
        self._in_field = answer_for_field(answers, self.clock.today())
        self._left_alone = None
        self.leaving.emit()
        self._autosave.load(self._in_field.body if self._in_field else "")
        self.editor.setReadOnly(False)
        self._show_asked(asked)
        self._show_answers()
        self.verticalScrollBar().setValue(0)

    def note_saved(self, question_id: str, saved: Answer | None) -> None:
        """Take in what a save made of today's row; None: there is none any more."""
        if self._asked is None or self._asked.question.id != question_id:
            return
        today = self.clock.today()
        before = self._in_field
        self._answers = [one for one in self._answers if one.day != today]
        if saved is not None:
            self._answers.insert(0, saved)
        self._in_field = saved
        if (before and before.id) != (saved and saved.id):
            self._show_answers()

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Follow what somebody else wrote, unless there is something unsaved here."""
        self._answers = list(answers)
        wanted = answer_for_field(answers, self.clock.today())
        if not self._autosave.is_pending and wanted != self._left_alone:
            self._in_field, self._left_alone = wanted, None
            self._autosave.follow(wanted.body if wanted else "")
        self._show_answers()

    def offer_goals(self, goals: tuple[Goal, ...]) -> None:
        """Offer what may be made of the answer, as soon as there are words."""
        self._goals = goals
        for goal, each in self._hand_overs.items():
            each.setVisible(goal in goals and self.has_words)

    def say_letter(self, *, keeps: bool) -> None:
        """Name the letter as what it is: one to give perhaps, or one to keep."""
        words = self.tr("Use in a letter I keep…") if keeps else self.tr("Use in my letter…")
        self._hand_overs[Goal.LETTER].setText(words)

    def change_words(self, asked: Asked) -> None:
        """Name the other person anew; the answer stays as it is."""
        self._asked = asked
        self._show_asked(asked)

    def read_earlier(self, answer_id: int) -> bool:
        """Unfold an earlier answer, the caret in it; tell whether there is such a one."""
        return self._earlier.read(str(answer_id))

    def write_here(self) -> None:
        """Put the caret behind the last word."""
        self.editor.write_at_end()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        self._asked, self._answers, self._in_field, self._left_alone = None, [], None, None
        self._autosave.clear()
        self.editor.setReadOnly(True)
        self.editor.setAccessibleDescription("")
        self.copying.clear()
        self.offer_goals(())
        for label in (self._set_name, self._text, self._why, self._sources, self._note):
            label.setText("")
        self._older.hide()
        self._goes_with.hide()
        self._openness.hide()
        self._earlier.clear()

    # Inside --------------------------------------------------------------------------

    def _build(self) -> None:
        self._set_name = name(caption(), "question_set")
        self._text, self._why, self._sources = question(), body2(), caption()
        self._text.setObjectName("question_text")
        self._why.setObjectName("question_why")
        self._sources.setObjectName("question_sources")
        self._sources.setTextFormat(Qt.TextFormat.RichText)
        self.editor = name(
            GrowingEditor(writing="answer", bare=False, lines=LINES),
            "answer_editor",
            self.tr("Your answer"),
        )
        self._note = name(caption(), "answer_note")
        self._again = name(link(self.tr("Answer again"), "link_caption"), "answer_again")
        self._older = _Aside(self._note, self._again)
        self._heavy = caption(self.tr("This one can be heavy. It can wait for another day."))
        self._care = CareAside(self.theme)
        self._guide = name(link("", "link_caption"), "question_guide")
        goes_with = caption(self.tr("A guide goes with this question:"))
        goes_with.setWordWrap(False)
        self._goes_with = FlowRow(self.theme, (goes_with, self._guide), 8)
        self._openness = name(
            link(self.tr("Openness has a place of its own on Boundaries."), "link_caption"),
            "question_openness",
        )
        self._earlier = EarlierList(
            self.theme,
            "earlier_answers",
            self.tr("What you wrote before stays as it was"),
            unfolds=True,
        )
        column = self.column
        column.addWidget(self._text)
        self.space(8)
        column.addWidget(self._why)
        self.space(2)
        column.addWidget(self._sources)
        self.space(16)
        column.addWidget(self.editor)
        self.space(8)
        for aside in (self._older, self._heavy, self._care, self._goes_with, self._openness):
            column.addWidget(aside)
        self.space(4)
        column.addWidget(self._buttons())
        self.space(8)
        column.addWidget(self.copying)
        # ORDER: last of the controls, so that Tab comes to the arrows after the writing.
        column.insertLayout(0, self._head())
        self.space(4, at=1)
        self.space(24)
        column.addWidget(self._earlier)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        self._previous = name(QToolButton(), "previous_question", self.tr("Previous question"))
        self._following = name(QToolButton(), "following_question", self.tr("Next in the list"))
        put_icon(self._previous, "chevron-left", self.theme)
        put_icon(self._following, "chevron-right", self.theme)
        self._previous.setToolTip(self.tr("Previous question (Alt+Up)"))
        self._following.setToolTip(self.tr("Next in the list (Alt+Down)"))
        self._menu = name(QToolButton(), "set_menu_button", self.tr("More about this set"))
        put_icon(self._menu, "ellipsis", self.theme)
        self._menu.setToolTip(self.tr("Hide this set, and more"))
        row = QHBoxLayout()
        row.addWidget(self._set_name, 1)
        row.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._previous, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._following, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> AnswerButtons:
        self._hand_overs = {
            Goal.LETTER: name(button(self.tr("Use in my letter…")), "use_in_letter"),
            Goal.PROMISE: name(button(self.tr("Make this a promise…")), "make_promise"),
            Goal.BOUNDARY: name(button(self.tr("Make this a boundary…")), "make_boundary"),
        }
        self._put_off = name(button(self.tr("Not today"), "quiet"), "not_today_button")
        self._skip = name(button(self.tr("Skip"), "quiet"), "skip_button")
        self._next = name(button(self.tr("Next question")), "next_question_button")
        self._skip.setToolTip(self.tr("Skip (Ctrl+Shift+Enter)"))
        self._next.setToolTip(self.tr("Next question (Ctrl+Enter)"))
        for goal, each in self._hand_overs.items():
            each.hide()
            each.clicked.connect(partial(self.copy_wanted.emit, goal))
        left, right = self._hand_overs.values(), (self._put_off, self._skip, self._next)
        return AnswerButtons(self.theme, list(left), right)

    def _wire(self) -> None:
        self._previous.clicked.connect(self.previous_wanted)
        self._following.clicked.connect(self.following_wanted)
        self._menu.clicked.connect(self._on_menu)
        self._next.clicked.connect(self.next_wanted)
        self._skip.clicked.connect(self.skip_wanted)
        self._put_off.clicked.connect(self.put_off_wanted)
        self._care.help_wanted.connect(self.help_wanted)
        self._care.afraid_said.connect(self.afraid_said)
        self._guide.clicked.connect(self._on_guide)
        self._openness.clicked.connect(self.openness_wanted)
        self.copying.guide_wanted.connect(self.guide_wanted)
        self._again.clicked.connect(self._on_again)
        self.copying.typed.connect(self.typed)
        # Queued: the scroll bar has to learn of the new height first.
        self.copying.grew.connect(self._show_copy, Qt.ConnectionType.QueuedConnection)
        self.editor.textChanged.connect(self._on_text)

    def _show_asked(self, asked: Asked) -> None:
        one, intro = asked.question, asked.intro
        if one.is_own and intro:
            intro = self.tr("one of your own questions")
        self._set_name.setText(
            self.tr("{set} · {intro}").format(set=asked.set_name, intro=intro)
            if intro
            else asked.set_name
        )
        self._text.setText(asked.text[:HEADING_CHARACTERS])
        self.editor.setAccessibleDescription(asked.text[:HEADING_CHARACTERS])
        self._why.setText(one.why_for(asked.words))
        self._why.setVisible(bool(one.why))
        self._sources.setText(source_line(one.sources, self.tr("Further reading")))
        self._sources.setVisible(bool(one.sources))
        self._heavy.setVisible(one.is_heavy and not one.has_care)
        self._care.show_for(has_care=one.has_care, asks_afraid=one.asks_afraid)
        self._guide.setText(asked.guide_title)
        self._goes_with.setVisible(bool(asked.guide))
        self._openness.setVisible(asked.has_openness)

    def _show_answers(self) -> None:
        today = self.clock.today()
        shown = self._in_field
        is_older = shown is not None and shown.day != today
        if shown is not None and is_older:
            self._note.setText(
                self.tr(
                    "You wrote this on {day}. A change starts a new answer; this one stays."
                ).format(day=long_day(shown.day, today))
            )
        self._older.setVisible(is_older)
        self._earlier.show_rows(
            [
                EarlierRow(str(one.id), long_day(one.day, today), one.body)
                for one in earlier_answers(self._answers, shown)
            ]
        )

    def _on_words(self, words: str) -> None:
        if self._asked is not None:
            self.words_changed.emit(self._asked, words)

    @Slot()
    def _on_text(self) -> None:
        self.offer_goals(self._goals)
        self.typed.emit(self.editor)

    @Slot()
    def _on_menu(self) -> None:
        if self._asked is not None:
            at = self._menu.mapToGlobal(self._menu.rect().bottomLeft())
            self.menu_wanted.emit(self._asked.set_id, self._asked.question.id, at)

    @Slot()
    def _show_copy(self) -> None:
        if self.copying.is_open:
            self.ensureWidgetVisible(self.copying, 0, self.theme.px(8))

    @Slot()
    def _on_guide(self) -> None:
        if self._asked is not None:
            self.guide_wanted.emit(self._asked.guide)

    @Slot()
    def _on_again(self) -> None:
        self.flush()
        self.copying.close_up()
        self._in_field, self._left_alone = None, self._in_field
        self.leaving.emit()
        self._autosave.load("")
        self._show_answers()
        self.write_here()


class _Aside(QWidget):
    """A caption under the field, with where it leads at its end."""

    def __init__(self, label: TextLabel, leads: QPushButton) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(leads, 0, Qt.AlignmentFlag.AlignTop)
