"""Whether the other person knows of a promise that was not kept: asked once, never pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import ElidedLabel, TextLabel, button
from reconcile_gui.trust import store
from reconcile_gui.trust.event import Event
from reconcile_gui.trust.knows_words import EVENTS, KnowsWords
from reconcile_gui.trust.records import Knows, Line, Outcome, ToWhom

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme

UNDO_KNOWS = QT_TRANSLATE_NOOP("Undo", "Whether they know")
UNDO_EVENT = QT_TRANSLATE_NOOP("Undo", "New event")
GAP_PX, DATE_PX = 6, 190


@dataclass(frozen=True, slots=True)
class AskingTools:
    """What is needed to keep an answer, and an event of it. new_uuid: names the event."""

    session: Session
    clock: Clock
    new_uuid: Callable[[], str]


class PartnerKnows(QWidget):
    """A line that may be ignored. What is answered is kept; an event is only offered."""

    writing = Signal(str)  # name for Undo of what is about to be written

    def __init__(self, theme: Theme, tools: AskingTools, prefix: str) -> None:
        """Ask nothing yet. prefix: of its names, where a view has two."""
        super().__init__()
        self._theme, self._tools, self._prefix = theme, tools, prefix
        self._key: int | None = None
        self._body = ""
        self._knows: Knows | None = None
        self._words: KnowsWords | None = None
        self.setObjectName(prefix)
        self._build()
        tools.session.undo_changed.connect(self._on_undo_changed)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def ask_about(self, line: Line, words: KnowsWords, *, may_ask: bool) -> None:
        """Ask about a line, if it is one to ask about; else show nothing.

        may_ask: whether contact stands so that the question presses nobody.
        """
        occurrence = line.occurrence
        fits = line.promise.to_whom is ToWhom.PARTNER and occurrence.outcome is Outcome.NOT_KEPT
        if not (fits and may_ask):
            self.clear()
            return
        if self._key != occurrence.id or self._knows is not occurrence.knows:
            self._put_offer_away()
        self._key, self._body, self._words = occurrence.id, line.promise.body, words
        self._question.setText(words.question())
        for knows, each in self._answers.items():
            each.setText(words.answer(knows))
            each.setAccessibleName(words.spoken(knows))
        self._show_answer(occurrence.knows)
        self.show()

    def clear(self) -> None:
        """Forget every word and hide."""
        self._key = self._knows = self._words = None
        self._body = ""
        self._question.setText("")
        for each in self._answers.values():
            each.setAccessibleName("")
        self._put_offer_away()
        self.hide()

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._question = name(ElidedLabel("", "body2"), f"{self._prefix}_question")
        self._answers = {
            knows: name(button("", "small_quiet"), f"{self._prefix}_{knows.value}")
            for knows in Knows
        }
        for knows, each in self._answers.items():
            each.setCheckable(True)
            each.setProperty("choice", True)
            each.toggled.connect(partial(self._on_answer, knows))
        self._offer = name(TextLabel("", "body2"), f"{self._prefix}_offer")
        self._day = name(DateField(self._theme, self._tools.clock.today), f"{self._prefix}_day")
        self._day.setAccessibleName(self.tr("Day of the event"))
        self._add = name(
            button(self.tr("Put it on the timeline"), "small"), f"{self._prefix}_add_event"
        )
        self._add.clicked.connect(self._on_add)
        self._asked = FlowRow(self._theme, [self._question, *self._answers.values()], GAP_PX)
        self._dated = QWidget()
        self._dated_row = QHBoxLayout(self._dated)
        self._dated_row.setContentsMargins(0, 0, 0, 0)
        self._dated_row.addWidget(self._day)
        self._dated_row.addWidget(self._add)
        self._dated_row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._asked, self._offer, self._dated):
            self._column.addWidget(part)
        for part in (self._offer, self._dated):
            part.hide()

    def _space(self) -> None:
        for row in (self._column, self._dated_row):
            row.setSpacing(self._theme.px(GAP_PX))
        self._day.setMinimumWidth(self._theme.px(DATE_PX))
        # As high as the buttons beside it, so that the words stand on one line.
        high = next(iter(self._answers.values())).sizeHint().height()
        self._question.setFixedHeight(high)

    def _show_answer(self, knows: Knows | None) -> None:
        self._knows = knows
        for each, one in self._answers.items():
            show_switched(one, on=each is knows)

    def _put_offer_away(self) -> None:
        self._offer.setText("")
        self._day.set_iso("")
        for part in (self._offer, self._dated):
            part.hide()

    def _on_answer(self, knows: Knows, *_: object) -> None:
        if self._key is None or self._words is None:
            return
        is_same = knows is self._knows
        self._show_answer(knows)
        if is_same:
            return
        self._put_offer_away()
        self.writing.emit(UNDO_KNOWS)
        self._tools.session.write(store.save_knows(self._key, knows), label=UNDO_KNOWS)
        offer = self._words.offer(knows)
        if offer:
            self._offer.setText(offer)
            self._day.set_iso(self._tools.clock.today().isoformat())
            for part in (self._offer, self._dated):
                part.show()
            announce(self, offer)

    def _on_undo_changed(self) -> None:
        if self._tools.session.redo_label in (UNDO_KNOWS, UNDO_EVENT):
            self._put_offer_away()  # what it says was taken back

    def _on_add(self) -> None:
        kind = EVENTS.get(self._knows) if self._knows else None
        if kind is None or self._words is None:
            return
        today, iso = self._tools.clock.today(), self._day.iso()
        # What is known is known by today; an emptied field means today as well.
        day = min(date.fromisoformat(iso), today) if iso else today
        event = Event(self._tools.new_uuid(), day, kind, self._words.event_body(self._body))
        self.writing.emit(UNDO_EVENT)
        self._tools.session.write(store.save_event(event), label=UNDO_EVENT)
        if self._add.hasFocus() and self._knows is not None:
            self._answers[self._knows].setFocus(Qt.FocusReason.OtherFocusReason)
        self._dated.hide()
        self._offer.setText(self._words.added())
        announce(self, self._words.added())
