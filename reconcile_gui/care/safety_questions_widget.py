"""The three safety questions: a row each, answers side by side, none chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from reconcile_gui.care.first_run import OWN_LIFE, SAFETY_QUESTIONS
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.qtkit.theme import Theme

QUESTION_PX, ANSWER_PX, ROW_PX = 404, 82, 13


class SafetyQuestions(QWidget):
    """Arrows move within a row, Tab from row to row."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the rows."""
        super().__init__(parent)
        self._theme = theme
        self._groups: dict[str, QButtonGroup] = {}
        self._questions: list[TextLabel] = []
        self._answers: list[QRadioButton] = []
        self._rows: list[QHBoxLayout] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        for key in SAFETY_QUESTIONS:
            column.addLayout(self._row(key))
            column.addWidget(hairline())
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
            group.setExclusive(False)
            for radio in group.buttons():
                radio.setChecked(radio.property("answer") == answers.get(key))
            group.setExclusive(True)

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._answers[0]

    def _row(self, key: str) -> QHBoxLayout:
        question, words = self._words(key)
        label = TextLabel(question)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.addWidget(label)
        for answer in SAFETY_QUESTIONS[key]:
            radio = QRadioButton(words[answer])
            radio.setProperty("answer", answer)
            name(radio, f"safety_{key}_{answer}", f"{question} {words[answer]}")
            group.addButton(radio)
            row.addWidget(radio, 0, Qt.AlignmentFlag.AlignVCenter)
            self._answers.append(radio)
        row.addStretch(1)
        group.buttonClicked.connect(self._on_answered)
        self._groups[key] = group
        self._questions.append(label)
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
        for label in self._questions:
            label.setMinimumWidth(min(px(QUESTION_PX), 420))
            label.setMaximumWidth(px(QUESTION_PX))
        for row in self._rows:
            row.setContentsMargins(0, px(ROW_PX), 0, px(ROW_PX))
            row.setSpacing(px(12))
        for radio in self._answers:
            if radio.property("answer") in ("no", "yes"):
                radio.setMinimumWidth(px(ANSWER_PX) - px(12))
