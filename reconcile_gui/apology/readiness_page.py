"""Before you give it: a pause, not a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.apology.readiness import Answer, Answers, Item
from reconcile_gui.apology.readiness_rows_widget import ReadinessRows
from reconcile_gui.apology.rest_choice_widget import RestChoice
from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.row_list import DatedRow, RowList
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, heading, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.apology.readiness_words_widget import ReadinessWords, Told
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

COLUMN_PX, BACK_PX = 820, 34


@dataclass(frozen=True, slots=True)
class ReadinessShown:
    """Everything the page shows of one letter.

    told: by the program. asked: items, with the answers of today. waits: why it cannot be
    marked now, or "". ready: that it is marked, in words, or "". days: as long as it rests.
    soon: said where a letter was given a few days ago, or "". earlier: day and words of
    what was answered before, newest first.
    """

    lead: str
    told: tuple[Told, ...]
    asked: tuple[Item, ...]
    answers: Answers = field(default_factory=dict)
    waits: str = ""
    ready: str = ""
    days: int = 1
    soon: str = ""
    earlier: tuple[tuple[str, str], ...] = ()


class ReadinessPage(PageFrame):
    """Keeps the answers while it is open; whoever listens puts them into the workbook."""

    left = Signal()  # back to the letter
    answered = Signal(object)  # Item that was answered by the person just now
    marked = Signal()  # the writer's decision, with the answers as they stand
    rest_chosen = Signal(int)  # days
    way_wanted = Signal(str)  # see `readiness_words_widget`
    promises_wanted = Signal()
    given_wanted = Signal()  # where it is kept that the letter was given
    _opened = Signal()

    def __init__(self, theme: Theme, clock: Clock, words: ReadinessWords) -> None:
        """Make a page without a letter."""
        super().__init__(theme, "readiness_page", column_px=COLUMN_PX)
        self._clock = clock
        self._answers: dict[Item, Answer] = {}
        self._told: dict[Item, Answer] = {}
        self._days = 1
        self._build(words)
        self._wire()
        self._space_parts()

    @property
    def answers(self) -> Answers:
        """What is answered now."""
        return dict(self._answers)

    @property
    def told(self) -> Answers:
        """What the program told, as answers."""
        return dict(self._told)

    def show_check(self, shown: ReadinessShown) -> None:
        """Show how it stands with a letter; what is being answered stays chosen."""
        self._lead.setText(breakable(shown.lead))
        self._soon.setText(shown.soon)
        self._soon_line.setVisible(bool(shown.soon))
        self._answers = {k: v for k, v in shown.answers.items() if k in shown.asked}
        self._told = {each.item: each.answer for each in shown.told}
        self._rows.show_told(shown.told)
        self._rows.show_asked(shown.asked, self._answers)
        self._days = shown.days
        self._show_decision(shown)
        self._show_earlier(shown.earlier)

    def clear(self) -> None:
        """Forget every word and every answer."""
        self._answers, self._told = {}, {}
        for label in (self._lead, self._soon, self._decision):
            label.clear()
        self._rows.clear()
        self._choice.hide()
        self._earlier_list.clear()
        self._earlier.setChecked(False)

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: what has to be seen to first."""
        return self._rows.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [self._rows, self._decision_place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc; a choice that is open closes first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._choice.isVisibleTo(self):
            self._close_choice()
        else:
            self.left.emit()

    # Building -----------------------------------------------------------------------------

    def _build(self, words: ReadinessWords) -> None:
        self._back = name(button(self.tr("‹ Back to the letter"), "back"), "readiness_back")
        self._top = QHBoxLayout()
        self._top.addWidget(self._back)
        self._top.addStretch(1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(0, self._top)
        self._lead = name(TextLabel("", "body2"), "readiness_lead")
        self._soon = name(InlineText("", "body"), "readiness_soon")
        self._soon_link = name(link(self.tr("My promises")), "readiness_promises")
        self._soon_line = TextThenLink(self._soon, self._soon_link)
        self._soon_line.hide()
        self._rows = ReadinessRows(self._theme, words)
        self.column.addWidget(heading(self.tr("Before you give it")))
        for part in (self._lead, self._soon_line, self._rows, self._build_decision()):
            self.column.addWidget(part)
        self._choice = RestChoice(self._theme, self._clock, "readiness_rest")
        self._choice.hide()
        self.column.addWidget(self._choice)
        self._kept = caption(self.tr("Only today’s date and these answers are kept."))
        self._earlier = name(button(self.tr("Earlier answers"), "small_quiet"), "readiness_earlier")
        self._earlier.setCheckable(True)
        self._earlier.setProperty("flush", "true")
        self._earlier_list = RowList(self._theme)
        self._earlier_list.hide()
        self.column.addWidget(self._kept)
        self.column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._earlier_list)
        self.column.addStretch(1)

    def _build_decision(self) -> QWidget:
        self._decision_place = QWidget()
        self._rest = name(button(self.tr("Let it rest until…")), "readiness_rest")
        self._mark = name(button(self.tr("Mark as ready to give")), "readiness_mark")
        self._given = name(button(self.tr("When it was given…")), "readiness_given")
        self._decision = name(TextLabel("", "body2"), "readiness_decision")
        self._decision_row = QHBoxLayout(self._decision_place)
        self._decision_row.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignTop)
        self._decision_row.addWidget(self._decision, 1)
        self._decision_row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._decision_row.addWidget(self._given, 0, Qt.AlignmentFlag.AlignTop)
        return self._decision_place

    def _wire(self) -> None:
        self._back.clicked.connect(self.left)
        self._rows.answered.connect(self._on_answered)
        self._rows.way_wanted.connect(self.way_wanted)
        self._rest.clicked.connect(self._on_rest)
        self._choice.chosen.connect(self._on_chosen)
        self._choice.given_up.connect(self._close_choice)
        # Queued: the page has to grow by the choice first.
        self._opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)
        self._mark.clicked.connect(self.marked)
        self._given.clicked.connect(self.given_wanted)
        self._soon_link.clicked.connect(self.promises_wanted)
        self._earlier.toggled.connect(self._on_earlier)
        self._theme.changed.connect(self._space_parts)

    @Slot()
    def _space_parts(self) -> None:
        px = self._theme.px
        self._top.setContentsMargins(px(14), px(2), px(14), 0)
        self._back.setMinimumHeight(px(BACK_PX))
        self._lead.setContentsMargins(0, px(2), 0, px(10))
        self._soon_line.setContentsMargins(0, 0, 0, px(12))
        self._decision_row.setContentsMargins(0, px(14), 0, px(6))
        self._decision_row.setSpacing(px(10))
        self._decision.setContentsMargins(0, px(6), 0, 0)
        self._choice.setContentsMargins(0, 0, 0, px(14))
        self._kept.setContentsMargins(0, 0, 0, 0)

    # Showing ------------------------------------------------------------------------------

    def _show_decision(self, shown: ReadinessShown) -> None:
        may_mark = not shown.waits and not shown.ready
        had_keyboard = self._mark.hasFocus()
        self._mark.setVisible(may_mark)
        self._given.setVisible(bool(shown.ready) and not shown.waits)
        words = shown.waits or shown.ready or self.tr("It is your letter, and your decision.")
        if had_keyboard and not may_mark:
            announce(self, words)
            (self._rest if shown.waits else self._given).setFocus()
        self._decision.setText(breakable(words))
        align = Qt.AlignmentFlag
        self._decision.setAlignment(align.AlignRight if may_mark else align.AlignLeft)

    def _show_earlier(self, earlier: Sequence[tuple[str, str]]) -> None:
        self._earlier_list.clear()
        for day, words in earlier:
            self._earlier_list.add_row(DatedRow(self._theme, day, words))
        self._earlier.setVisible(bool(earlier))
        self._earlier_list.setVisible(bool(earlier) and self._earlier.isChecked())

    @Slot(object, object)
    def _on_answered(self, item: Item, answer: Answer) -> None:
        self._answers[item] = answer
        self.answered.emit(item)

    @Slot()
    def _on_rest(self) -> None:
        self._choice.show()
        self._choice.start(self._days)
        self._opened.emit()

    @Slot()
    def _on_opened(self) -> None:
        self.area.ensureWidgetVisible(self._choice)

    @Slot(int)
    def _on_chosen(self, days: int) -> None:
        self._close_choice()
        self.rest_chosen.emit(days)

    @Slot()
    def _close_choice(self) -> None:
        self._choice.hide()
        self._rest.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_earlier(self, is_open: bool) -> None:
        self._earlier_list.setVisible(is_open)
