"""Recording what the other person said about contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.care.contact import (
    ORDER_UNSURE,
    STATUS_OF_ANSWER,
    Standing,
    Status,
    StatusDraft,
    must_wait,
)
from reconcile_gui.care.contact_answers_widget import ContactAnswers
from reconcile_gui.qtkit.autosave import Autosave, text_of
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, field_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.theme import Theme


@dataclass(frozen=True, slots=True)
class StatusGiven:
    """What is to be recorded; see `contact.StatusEntry`."""

    status: Status
    said_on: date | None
    until_on: date | None
    in_their_words: str
    what_changed: str
    is_not_sure: bool


class StatusForm(QWidget):
    """Six answers, a day and words. A loosening asks what changed, and says that it waits.

    Words typed here are kept while they are not recorded; *Not now* only closes.
    """

    recorded = Signal(object)  # StatusGiven
    draft_changed = Signal(object)  # StatusDraft
    left = Signal()  # Not now

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: where empty date fields start."""
        super().__init__()
        self._theme, self._today = theme, today
        self._standing = Standing(Status.UNKNOWN)
        self.setObjectName("status_form")
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self._show_friction()

    def open(self, standing: Standing, draft: StatusDraft, partner_name: str) -> None:
        """Begin, under the status that holds; draft: words typed earlier.

        partner_name: as the writer typed it, may be empty.
        """
        self._standing = standing
        self._answers.clear()
        self._answers.name_partner(partner_name)
        self._said.set_iso("")
        self._words_save.load(draft.in_their_words)
        self._changed_save.load(draft.what_changed)
        self._show_friction()
        self.show()
        self._answers.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_under(self, standing: Standing, partner_name: str) -> None:
        """Go on under another status or name, as after a change elsewhere."""
        self._standing = standing
        self._answers.name_partner(partner_name)
        self._show_friction()

    def flush(self) -> None:
        """Hand over the words that are typed."""
        self._words_save.flush()
        self._changed_save.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._answers.clear()
        self._answers.name_partner("")
        self._said.set_iso("")
        self._words_save.clear()
        self._changed_save.clear()
        self.hide()

    def _build(self) -> None:
        self._answers = ContactAnswers(self._theme, self._today, with_words=False)
        self._said = name(DateField(self._theme, self._today), "status_said_on")
        self._words = self._editor("status_words")
        self._changed = self._editor("status_what_changed")
        self._why = name(
            body2(
                self.tr(
                    "This takes effect tomorrow. Out of no contact or an order, a change waits "
                    "for the next day, so that nothing is decided in one evening. It is a pause "
                    "and not a lock: the workbook is yours."
                )
            ),
            "status_takes_effect",
        )
        self._missing = name(
            caption(self.tr("To record this, write down what changed.")), "status_missing"
        )
        self._record = name(button(self.tr("Record it"), "primary"), "status_record")
        self._leave = name(button(self.tr("Not now"), "quiet"), "status_not_now")
        self._lay_out()

    def _editor(self, object_name: str) -> GrowingEditor:
        return name(GrowingEditor(writing="note", bare=False, lines=1), object_name)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._answers)
        self._grid = QGridLayout()
        said = field_label(self.tr("When it was said, if you know"), self._said)
        self._grid.addWidget(said, 0, 0)
        self._grid.addWidget(self._said, 1, 0, Qt.AlignmentFlag.AlignLeft)
        words = field_label(self.tr("In their words, if you remember them"), self._words)
        self._grid.addWidget(words, 2, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self._words, 3, 0)
        self._column.addLayout(self._grid)
        self._friction = QWidget()
        friction = self._friction_column = QVBoxLayout(self._friction)
        friction.setContentsMargins(0, 0, 0, 0)
        label: TextLabel = field_label(self.tr("What changed, in their words?"), self._changed)
        for each in (label, self._changed, self._why, self._missing):
            friction.addWidget(each)
        self._column.addWidget(self._friction)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._record)
        self._foot.addWidget(self._leave)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)

    def _wire(self) -> None:
        self._words_save = Autosave(self._words, self._on_typed, self)
        self._changed_save = Autosave(self._changed, self._on_typed, self)
        self._answers.changed.connect(self._show_friction)
        self._changed.textChanged.connect(self._show_friction)
        self._record.clicked.connect(self._on_record)
        self._leave.clicked.connect(self._on_leave)

    def _status(self) -> Status | None:
        given = self._answers.given()
        return STATUS_OF_ANSWER[given.answer] if given else None

    def _show_friction(self) -> None:
        status = self._status()
        waits = status is not None and must_wait(self._standing, status)
        is_missing = waits and not text_of(self._changed).strip()
        self._friction.setVisible(waits)
        self._missing.setVisible(is_missing)
        self._record.setEnabled(status is not None and not is_missing)

    def _on_typed(self, _words: str) -> None:
        self.draft_changed.emit(StatusDraft(text_of(self._words), text_of(self._changed)))

    def _on_record(self) -> None:
        given, status = self._answers.given(), self._status()
        if given is None or status is None:
            return
        waits = must_wait(self._standing, status)
        said = self._said.iso()
        self.recorded.emit(
            StatusGiven(
                status,
                said_on=date.fromisoformat(said) if said else None,
                until_on=date.fromisoformat(given.until_on) if given.until_on else None,
                in_their_words=text_of(self._words).strip(),
                what_changed=text_of(self._changed).strip() if waits else "",
                is_not_sure=given.answer == ORDER_UNSURE,
            )
        )

    def _on_leave(self) -> None:
        self.flush()
        self.hide()
        self.left.emit()

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setRowMinimumHeight(2, px(26))
        self._grid.setContentsMargins(0, px(8), 0, 0)
        self._friction_column.setSpacing(px(4))
        self._foot.setSpacing(px(6))
