"""The statements of the check-in: a row each, four answers side by side, none chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.check_in import Answer
from reconcile_gui.trust.check_in_words import CheckInWords

ROW_PX, GAP_PX, BESIDE_GAP_PX = 9, 16, 24
# Narrower than this a statement wraps too often; then its answers go below it.
NARROWEST_PX = 300


class Statements(QWidget):
    """Arrows move within a row, Tab from row to row."""

    answered = Signal(str, object)  # key of the statement, Answer; by the person

    def __init__(self, theme: Theme) -> None:
        """Start without statements."""
        super().__init__()
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self._groups: dict[str, OneOf] = {}
        self._labels: list[TextLabel] = []
        self._rows: list[QBoxLayout] = []
        self._sides: list[QWidget] = []
        self._holder: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # Asks for no width: it is told one and puts the answers beside or below.
        self.setMinimumWidth(1)
        theme.changed.connect(self._space)

    def show_statements(self, keys: Sequence[str], words: CheckInWords) -> None:
        """Ask these statements; those that stand here already keep the keyboard."""
        texts = [words.statement(key) for key in keys]
        if tuple(keys) == self._keys and texts == [label.text() for label in self._labels]:
            return
        self.clear()
        self._keys = tuple(keys)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        for key, text in zip(keys, texts, strict=True):
            column.addLayout(self._row(key, text, words))
            column.addWidget(hairline())
        self._column.addWidget(self._holder)
        self._space()

    def show_answers(self, answers: Mapping[str, Answer]) -> None:
        """Choose these answers, and none where there is none."""
        for key, group in self._groups.items():
            group.hold_answer(answers.get(key))

    def first(self) -> QWidget | None:
        """Return what takes the keyboard first, if there is a statement."""
        if not self._keys:
            return None
        group = self._groups[self._keys[0]]
        return group.checkedButton() or group.buttons()[0]

    def follow(self, before: QWidget) -> QWidget:
        """Let Tab come here from `before`; return what it comes to last."""
        for group in self._groups.values():
            for radio in group.buttons():
                QWidget.setTabOrder(before, radio)
                before = radio
        return before

    def clear(self) -> None:
        """Forget the statements and the name in them."""
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            take_away(self._holder)
        self._holder, self._keys = None, ()
        self._groups, self._labels, self._rows, self._sides = {}, [], [], []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside their statements, or below them."""
        super().resizeEvent(event)
        self._space()

    # Inside -----------------------------------------------------------------------------

    def _row(self, key: str, text: str, words: CheckInWords) -> QBoxLayout:
        label, side = TextLabel(text), QWidget()
        answers = QHBoxLayout(side)
        answers.setContentsMargins(0, 0, 0, 0)
        group = OneOf(side)
        for answer in Answer:
            radio = QRadioButton(words.answer(answer))
            radio.setProperty("answer", answer.value)
            radio.setProperty("statement", key)
            name(radio, f"check_in_{key}_{answer.value}", f"{text} {words.answer(answer)}")
            group.addButton(radio)
            answers.addWidget(radio)
        answers.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(side, 0)
        group.chosen.connect(self._on_answered)
        self._groups[key] = group
        self._labels.append(label)
        self._sides.append(side)
        self._rows.append(row)
        return row

    def _on_answered(self, radio: QAbstractButton) -> None:
        self.answered.emit(str(radio.property("statement")), Answer(radio.property("answer")))

    def _space(self) -> None:
        px = self._theme.px
        for side in self._sides:
            layout = side.layout()
            if layout is not None:
                layout.setSpacing(px(GAP_PX))
        widest = max((side.sizeHint().width() for side in self._sides), default=0)
        is_beside = self.width() - widest - px(BESIDE_GAP_PX) >= px(NARROWEST_PX)
        direction = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
            row.setContentsMargins(0, px(ROW_PX), 0, px(ROW_PX))
            row.setSpacing(px(BESIDE_GAP_PX) if is_beside else px(4))
