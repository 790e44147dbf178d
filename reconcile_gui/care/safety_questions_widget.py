"""The three safety questions: a row each, answers side by side, none chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.first_run import OWN_LIFE, SAFETY_QUESTIONS
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.qtkit.theme import Theme

# Narrower than this a question wraps too often; then its answers go below it.
QUESTION_PX, NARROWEST_PX = 404, 200
ANSWER_PX, GAP_PX, ROW_PX = 70, 12, 13
NO_LIMIT = 16_777_215


class SafetyQuestions(QWidget):
    """Arrows move within a row, Tab from row to row."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Build the rows."""
        super().__init__()
        self._theme = theme
        self._groups: dict[str, OneOf] = {}
        self._questions: list[TextLabel] = []
        self._answers: list[QRadioButton] = []
        self._sides: list[QWidget] = []
        self._rows: list[QBoxLayout] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        for key in SAFETY_QUESTIONS:
            column.addLayout(self._row(key))
            column.addWidget(hairline())
        # Asks for no width: it is told one and puts the answers beside or below.
        self.setMinimumWidth(1)
        theme.changed.connect(self._space)
        self._space()

    def answers(self) -> dict[str, str]:
        """Return the chosen answers; skipped questions are left out."""
        chosen = {}
        for key, group in self._groups.items():
            if (checked := group.checkedButton()) is not None:
                chosen[key] = str(checked.property("answer"))
        return chosen

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Choose these answers, and none where there is none."""
        for key, group in self._groups.items():
            group.hold_answer(answers.get(key))

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        group = next(iter(self._groups.values()))
        return group.checkedButton() or self._answers[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside their questions, or below them."""
        super().resizeEvent(event)
        self._space()

    def what_is_kept(self) -> str:
        """Return what becomes of the answers, as a person reads it."""
        return self.tr(
            "The answers to the first two stay in your own file, can be cleared at once and are "
            "never part of anything you export to read or print. The third is not kept at all."
        )

    def _row(self, key: str) -> QBoxLayout:
        question, words = self._words(key)
        label = TextLabel(question)
        side = QWidget()
        answers = QHBoxLayout(side)
        answers.setContentsMargins(0, 0, 0, 0)
        group = OneOf(self)
        for answer in SAFETY_QUESTIONS[key]:
            radio = QRadioButton(words[answer])
            radio.setProperty("answer", answer)
            name(radio, f"safety_{key}_{answer}", f"{question} {words[answer]}")
            group.addButton(radio)
            answers.addWidget(radio)
            self._answers.append(radio)
        answers.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(side, 1)
        group.chosen.connect(self._on_answered)
        self._groups[key] = group
        self._questions.append(label)
        self._sides.append(side)
        self._rows.append(row)
        return row

    def _words(self, key: str) -> tuple[str, dict[str, str]]:
        answers = {
            "no": self.tr("no"),
            "yes": self.tr("yes"),
            "not_sure": self.tr("not sure"),
            "not_said": self.tr("prefer not to say"),
        }
        questions = {
            AFRAID_OF_ME: self.tr(
                "Has the other person ever been afraid of you, or have you hurt or threatened "
                "them physically?"
            ),
            AFRAID_OF_THEM: self.tr(
                "Have you been afraid of them, or are you being told that everything is your fault?"
            ),
            OWN_LIFE: self.tr("Are you having thoughts of ending your life or hurting yourself?"),
        }
        return questions[key], answers

    def _on_answered(self) -> None:
        self.changed.emit()

    def _space(self) -> None:
        px = self._theme.px
        for radio in self._answers:
            if radio.property("answer") in ("no", "yes"):
                radio.setMinimumWidth(px(ANSWER_PX))
        for side in self._sides:
            layout = side.layout()
            if layout is not None:
                layout.setSpacing(px(GAP_PX))
        left = self.width() - px(GAP_PX) - max(side.sizeHint().width() for side in self._sides)
        is_beside = left >= px(NARROWEST_PX)
        direction = QBoxLayout.Direction
        for label in self._questions:
            label.setMinimumWidth(min(px(QUESTION_PX), left) if is_beside else 0)
            label.setMaximumWidth(min(px(QUESTION_PX), left) if is_beside else NO_LIMIT)
        for row in self._rows:
            row.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
            row.setContentsMargins(0, px(ROW_PX), 0, px(ROW_PX))
            row.setSpacing(px(GAP_PX) if is_beside else px(4))
