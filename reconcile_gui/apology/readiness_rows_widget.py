"""The items of the page before giving: told by the program, or asked of the writer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

from reconcile_gui.apology.readiness import Answer, Answers, Item, asked_items
from reconcile_gui.care.offered import Giving
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.apology.readiness_words_widget import ReadinessWords, Told
    from reconcile_gui.qtkit.theme import Theme

ROW_PX, PADDING_PX, RIGHT_PX, GAP_PX, ANSWER_GAP_PX = 43, 6, 266, 24, 27
WAY_GAP_PX = 4  # the ring around a way must not lie on the words above it
# Narrower than this a line wraps too often; then its answer goes below it.
NARROWEST_PX = 300


class ReadinessRow(QWidget):
    """A line at the left, what is said of it at the right, or below where it is narrow."""

    def __init__(self, theme: Theme, title: str, right: QWidget) -> None:
        """right: what stands beside the line."""
        super().__init__()
        self._theme, self._right = theme, right
        self.title = TextLabel(title)
        self.about = TextLabel("", "small")
        self.about.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.about)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(words, 1)
        self._row.addWidget(right)

    def say_about(self, words: str) -> None:
        """Say a sentence under the line, or none."""
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def place(self, *, is_beside: bool) -> None:
        """Put the right part beside the line or below it."""
        px, direction = self._theme.px, QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._row.setContentsMargins(0, px(PADDING_PX), 0, px(PADDING_PX))
        self._row.setSpacing(px(GAP_PX) if is_beside else px(2))
        self._right.setFixedWidth(px(RIGHT_PX)) if is_beside else _free(self._right)
        self.setMinimumHeight(px(ROW_PX) if is_beside else 0)


class ReadinessRows(QWidget):
    """Arrows move within an answer, Tab from line to line."""

    answered = Signal(object, object)  # Item, Answer; by the person
    way_wanted = Signal(str)  # see `readiness_words_widget`

    def __init__(self, theme: Theme, words: ReadinessWords) -> None:
        """Make every row; which are shown is told later."""
        super().__init__()
        self._theme, self._words = theme, words
        self._rows: dict[Item, ReadinessRow] = {}
        self._told: dict[Item, TextLabel] = {}
        self._ways: dict[Item, QAbstractButton] = {}
        self._groups: dict[Item, OneOf] = {}
        self._lines: dict[Item, QWidget] = {}
        self._answers: list[QHBoxLayout] = []
        self._sides: list[QVBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline())
        for item in (Item.CONTACT, Item.NOTES, Item.CORE, Item.RESTED):
            self._add(item, self._told_side(item))
        # Every item that can be asked; the first one only after fear.
        for item in asked_items(Giving.AFTER_CONFIRMING):
            self._add(item, self._asked_side(item))
        # Asks for no width: it is told one and puts the answers beside or below.
        self.setMinimumWidth(1)
        theme.changed.connect(self._space)

    def show_told(self, told: Sequence[Told]) -> None:
        """Show what the program can tell."""
        for one in told:
            self._told[one.item].setText(breakable(one.words))
            way = self._ways[one.item]
            way.setText(one.way_words)
            way.setAccessibleName(f"{self._words.title(one.item)}: {one.way_words}")
            way.setProperty("way", one.way)
            way.setVisible(bool(one.way))
        self._space()

    def show_asked(self, items: Sequence[Item], answers: Answers) -> None:
        """Ask these items, with what was answered to them today."""
        for item, group in self._groups.items():
            for each in (self._rows[item], self._lines[item]):
                each.setVisible(item in items)
            group.hold_answer(answers.get(item))
            self._say_help(item, answers.get(item))

    def clear(self) -> None:
        """Forget what was told and answered."""
        for label in self._told.values():
            label.clear()
        for way in self._ways.values():
            way.setText("")
            way.setProperty("way", "")
            way.hide()
        self.show_asked((), {})

    def begin_in(self) -> QWidget:
        """Return what takes the keyboard first: a way that leads on, else the first answer."""
        for way in self._ways.values():
            if not way.isHidden():
                return way
        for item, group in self._groups.items():
            if not self._rows[item].isHidden():
                return group.checkedButton() or group.buttons()[0]
        return self

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside their lines, or below them."""
        super().resizeEvent(event)
        self._space()

    # Inside -----------------------------------------------------------------------------

    def _add(self, item: Item, side: QWidget) -> None:
        row = name(
            ReadinessRow(self._theme, self._words.title(item), side), f"ready_{item.value}_row"
        )
        name(row.about, f"ready_{item.value}_help")
        self._rows[item], self._lines[item] = row, hairline()
        self._column.addWidget(row)
        self._column.addWidget(self._lines[item])

    def _told_side(self, item: Item) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._sides.append(column)
        self._told[item] = name(TextLabel("", "body2"), f"ready_{item.value}")
        way = name(link("", "link_caption"), f"ready_{item.value}_way", self._words.title(item))
        way.clicked.connect(self._on_way)
        way.hide()
        self._ways[item] = way
        column.addStretch(1)
        column.addWidget(self._told[item])
        column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return side

    def _asked_side(self, item: Item) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        self._answers.append(row)
        group = OneOf(side)
        for answer in Answer:
            words = self._words.answer(answer)
            radio = QRadioButton(words)
            radio.setProperty("answer", answer.value)
            radio.setProperty("item", item.value)
            name(radio, f"ready_{item.value}_{answer.value}", f"{self._words.title(item)}: {words}")
            group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        group.chosen.connect(self._on_answered)
        self._groups[item] = group
        return side

    def _on_answered(self, radio: QAbstractButton) -> None:
        item, answer = Item(radio.property("item")), Answer(radio.property("answer"))
        self._say_help(item, answer)
        if answer is not Answer.YES:
            announce(radio, self._words.help(item))
        self.answered.emit(item, answer)

    def _say_help(self, item: Item, answer: Answer | None) -> None:
        is_wanted = answer in (Answer.NOT_YET, Answer.NOT_SURE)
        self._rows[item].say_about(self._words.help(item) if is_wanted else "")

    def _on_way(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAbstractButton):
            self.way_wanted.emit(str(pressed.property("way")))

    def _space(self) -> None:
        px = self._theme.px
        for answers in self._answers:
            answers.setSpacing(px(ANSWER_GAP_PX))
        for told in self._sides:
            told.setSpacing(px(WAY_GAP_PX))
        is_beside = self.width() - px(RIGHT_PX) - px(GAP_PX) >= px(NARROWEST_PX)
        for row in self._rows.values():
            row.place(is_beside=is_beside)


def _free(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(2**24 - 1)
