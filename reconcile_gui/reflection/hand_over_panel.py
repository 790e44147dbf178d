"""A copy of what was written, to be changed before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, field_label, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.reflection.handing_over import (
    Goal,
    HandOver,
    LetterChoice,
    Original,
    Receivers,
)
from reconcile_gui.reflection.records import Standing
from reconcile_gui.text.names import fill_partner

LINES = 3
# Chosen: a letter's title or a name on one line of a list; the rest is on its own tab.
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Copying:
    """What is being copied, and what it is to become.

    guide: id and title of a guide that is to be looked at before a letter, or empty.
    """

    goal: Goal
    original: Original
    standing: Standing
    guide: tuple[str, str] = ("", "")

    @property
    def key(self) -> tuple[Goal, str, int]:
        """Names the copy, so that one that was changed is found again."""
        return self.goal, self.original.kind, self.original.row_id


class HandOverPanel(QFrame):
    """Opens below what it copies, which it leaves alone; nothing is made before *Make it*."""

    wanted = Signal(object)  # HandOver
    guide_wanted = Signal(str)  # id of a guide
    left = Signal()  # closed by the person, who now wants the keyboard elsewhere
    typed = Signal(object)  # the ProseEditor whose words changed
    grew = Signal()  # it is open, and of another height

    def __init__(
        self, theme: Theme, clock: Clock, receivers: Receivers, prefix: str = "hand_over"
    ) -> None:
        """Make a panel that is not shown yet. prefix: of its names, where a view has two."""
        super().__init__()
        self._theme, self._clock, self._receivers = theme, clock, receivers
        self._prefix = prefix
        self._copying: Copying | None = None
        # Copies that were changed and left: they are there when one comes back.
        self._drafts: dict[tuple[Goal, str, int], str] = {}
        self.setObjectName(f"{prefix}_panel")
        self.setProperty("shape", "message")
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a copy is being made ready."""
        return self._copying is not None

    def open(self, copying: Copying) -> None:
        """Show a copy, or the one that was being changed."""
        self.close_up()
        self._copying = copying
        words = self._drafts.get(copying.key, copying.original.body.strip())
        self._editor.setPlainText(words)
        self._say(copying)
        self._offer(copying)
        if copying.goal is Goal.LETTER:
            self._receivers.ask_letters(self._on_letters)
        self.show()
        self._editor.write_at_end()
        announce(self, self._title.text())

    @Slot()
    def confirm(self) -> None:
        """Ask for what was prepared, and close; a copy without words asks for nothing."""
        copying, text = self._copying, self._editor.toPlainText().strip()
        if copying is None or not text:
            return
        due = self._due.iso()
        made = HandOver(
            copying.goal,
            copying.original.kind,
            copying.original.row_id,
            text,
            letter_id=self._letters.currentData() or 0,
            part=self._parts.currentData() or "",
            to_partner=self._to.currentData() == "partner",
            due_on=date.fromisoformat(due) if due else None,
            is_theirs=self._whose.currentData() == "theirs",
        )
        self._editor.setPlainText("")
        self._drafts.pop(copying.key, None)
        self._on_cancel()
        self.wanted.emit(made)

    def close_up(self) -> None:
        """Close; a copy that was changed is there again when it is opened again."""
        copying = self._copying
        if copying is None:
            return
        text = self._editor.toPlainText()
        if text.strip() and text != copying.original.body.strip():
            self._drafts[copying.key] = text
        self._copying = None
        self._editor.setPlainText("")
        self.hide()

    def clear(self) -> None:
        """Forget every word."""
        self._copying = None
        self._drafts.clear()
        for box in (self._letters, self._to, self._whose):
            box.clear()
        self._before.clear()
        self._due.set_iso("")
        self._editor.setPlainText("")
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so, that the page can bring the whole of it into sight."""
        super().resizeEvent(event)
        if self.is_open:
            self.grew.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = name(TextLabel("", "subheading"), f"{self._prefix}_title")
        self._stays = body2(self.tr("Change it as you like. What you wrote stays as it is."))
        self._before = name(body2(), f"{self._prefix}_before")
        self._guide = name(link("", "link_caption"), f"{self._prefix}_guide")
        self._letters = self._box(f"{self._prefix}_letter")
        self._parts = self._box(f"{self._prefix}_part")
        for part, title in self._receivers.parts:
            self._parts.addItem(title, part)
        self._to, self._whose = self._box(f"{self._prefix}_to"), self._box(f"{self._prefix}_whose")
        self._due = name(DateField(self._theme, self._clock.today), f"{self._prefix}_due")
        self._editor = name(
            GrowingEditor(writing="note", bare=False, lines=LINES),
            f"{self._prefix}_editor",
            self.tr("The copy"),
        )
        self._editor.textChanged.connect(self._on_text)
        self._fields = QGridLayout()
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._labels: dict[QWidget, TextLabel] = {}
        for place, (field, words) in enumerate(
            (
                (self._letters, self.tr("Letter")),
                (self._parts, self.tr("Part")),
                (self._to, self.tr("To")),
                (self._due, self.tr("Due, if it has a day")),
                (self._whose, self.tr("Whose")),
            )
        ):
            self._labels[field] = field_label(words, field)
            self._fields.addWidget(self._labels[field], place, 0)
            self._fields.addWidget(field, place, 1)
        self._fields.setColumnStretch(1, 1)
        self._cancel = name(button(self.tr("Cancel"), "quiet"), f"{self._prefix}_cancel")
        self._make = name(button(""), f"{self._prefix}_make")
        self._make.setToolTip(self.tr("Ctrl+Enter"))
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._cancel)
        self._row.addWidget(self._make)
        self._column = QVBoxLayout(self)
        for each in (self._title, self._stays, self._before, self._guide):
            self._column.addWidget(each)
        self._column.addLayout(self._fields)
        self._column.addWidget(self._editor)
        self._column.addLayout(self._row)
        self._guide.clicked.connect(self._on_guide)
        self._cancel.clicked.connect(self._on_cancel)
        self._make.clicked.connect(self.confirm)

    def _box(self, object_name: str) -> QComboBox:
        box = name(QComboBox(), object_name)
        # A long title must not make the column wider than the window.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        leave_wheel_to_page(box)
        return box

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(12), px(18), px(12))
        self._column.setSpacing(px(8))
        self._fields.setHorizontalSpacing(px(12))
        self._fields.setVerticalSpacing(px(6))
        self._row.setSpacing(px(10))

    def _say(self, copying: Copying) -> None:
        keeps = copying.standing.keeps_letter
        title, make = {
            Goal.LETTER: (
                self.tr("A copy for a letter you keep")
                if keeps
                else self.tr("A copy for your letter"),
                self.tr("Put it into the letter"),
            ),
            Goal.PROMISE: (
                self.tr("A promise: small, clear and in your own hands"),
                self.tr("Make this promise"),
            ),
            Goal.BOUNDARY: (self.tr("A boundary, in one line"), self.tr("Make this boundary")),
        }[copying.goal]
        self._title.setText(title)
        self._make.setText(make)
        is_letter = copying.goal is Goal.LETTER
        before = copying.original.before_letter if is_letter else ""
        self._before.setText(fill_partner(before, copying.standing.partner))
        self._before.setVisible(bool(before))
        self._guide.setText(copying.guide[1])
        self._guide.setVisible(bool(before and copying.guide[0]))

    def _offer(self, copying: Copying) -> None:
        shown = {
            Goal.LETTER: (self._letters, self._parts),
            Goal.PROMISE: (self._to, self._due),
            Goal.BOUNDARY: (self._whose,),
        }[copying.goal]
        for field, label in self._labels.items():
            field.setVisible(field in shown)
            label.setVisible(field in shown)
        partner = copying.standing.partner.name[:LONGEST]
        parts = copying.original.parts
        self._parts.setCurrentIndex(max(0, self._parts.findData(parts[0] if parts else "what")))
        # Where contact is not wanted, a promise must not become a reason to reach out.
        to = [] if copying.standing.keeps_letter else [(partner, "partner")]
        _fill(self._to, [*to, (self.tr("Myself"), "self")])
        if copying.standing.promises_to_self or copying.original.for_oneself:
            self._to.setCurrentIndex(self._to.findData("self"))
        _fill(self._whose, [(self.tr("Mine"), "mine"), (partner, "theirs")])
        self._whose.setCurrentIndex(1 if copying.original.is_theirs else 0)
        self._due.set_iso("")

    def _on_letters(self, letters: list[LetterChoice]) -> None:
        if self._copying is None:
            return
        new = (self.tr("A new letter"), 0)
        _fill(self._letters, [*((self._titled(one), one.id) for one in letters), new])

    def _titled(self, letter: LetterChoice) -> str:
        title = " ".join(letter.title.split())[:LONGEST]
        begun = self.tr("Begun on {day}")
        return title or begun.format(day=long_day(letter.begun_on, self._clock.today()))

    @Slot()
    def _on_cancel(self) -> None:
        self.close_up()
        self.left.emit()

    @Slot()
    def _on_guide(self) -> None:
        if self._copying is not None:
            self.guide_wanted.emit(self._copying.guide[0])

    @Slot()
    def _on_text(self) -> None:
        self._make.setEnabled(bool(self._editor.toPlainText().strip()))
        if self._copying is not None:
            self.typed.emit(self._editor)


def _fill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
