"""Building an "I"-statement beside the letter; the sentence is seen before it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.apology.store import Blanks
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, field_label
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.coach.feelings import Feelings
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX, GAP_PX = 22, 24, 4, 28, 6
FIRST_FAMILIES = 5  # Chosen: what people look for first fits in two lines.


class StatementPanel(QWidget):
    """Three blanks. A request is left out: an apology asks for nothing."""

    changed = Signal()  # a blank has other words
    typed = Signal(object)  # Blanks: to be saved now
    used = Signal()  # put it below the sentence
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make a panel with empty blanks."""
        super().__init__()
        self._theme = theme
        self._feelings: Feelings | None = None
        self._chips: FlowRow | None = None
        self._shows_all = False
        name(self, "statement_panel", self.tr("I-statement"))
        self._build()
        self._saves = [Autosave(field, self._on_save, self) for field in self._fields()]
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def blanks(self) -> Blanks:
        """What stands in feeling, when and because."""
        return Blanks(self._feeling.text(), self._when.text(), self._because.text())

    def show_blanks(self, blanks: Blanks) -> None:
        """Show a draft."""
        for save, words in zip(self._saves, blanks[:3], strict=True):
            save.load(words)
        self.changed.emit()

    def show_feelings(self, feelings: Feelings) -> None:
        """Offer the families of feelings."""
        self._feelings = feelings
        self._show_families()

    def show_where(self, words: str) -> None:
        """Say what it will be put below."""
        self._where.setText(breakable(words))

    def show_sentence(self, sentence: str, doubts: Sequence[str]) -> None:
        """Show the sentence as it would be, and what may keep it from being one."""
        self._sentence.setText(breakable(sentence))
        self._quote.setVisible(bool(sentence))
        self.use.setEnabled(bool(sentence))
        self._doubts.setText(breakable("\n".join(doubts)))
        self._doubts.setVisible(bool(doubts))

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._feeling

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        for save in self._saves:
            save.flush()

    def clear(self) -> None:
        """Forget every word."""
        for save in self._saves:
            save.clear()
        self._where.clear()
        self.show_sentence("", ())
        self._show_families()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self._feeling, self._when, self._because

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        top = QHBoxLayout()
        self._cross = name(QToolButton(), "statement_cross", self.tr("Close"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        put_icon(self._cross, "x", self._theme)
        top.addWidget(caption(self.tr("I-statement")), 1)
        top.addWidget(self._cross)
        self._where = name(TextLabel("", "body2"), "statement_where")
        self._feeling = name(QLineEdit(), "statement_feeling", self.tr("I feel"))
        self._when = name(QLineEdit(), "statement_when", self.tr("when"))
        self._when.setPlaceholderText(self.tr("what a camera would have shown"))
        self._because = name(QLineEdit(), "statement_because", self.tr("because, if it helps"))
        self._because.setPlaceholderText(self.tr("what matters to me"))
        self._column.addLayout(top)
        self._column.addWidget(self._where)
        self._column.addWidget(field_label(self.tr("I feel"), self._feeling, "caption"))
        self._column.addWidget(self._feeling)
        self._chip_place = QVBoxLayout()
        self._column.addLayout(self._chip_place)
        self._column.addWidget(field_label(self.tr("when"), self._when, "caption"))
        self._column.addWidget(self._when)
        because = field_label(self.tr("because (if it helps)"), self._because, "caption")
        self._column.addWidget(because)
        self._column.addWidget(self._because)
        self._build_sentence()

    def _build_sentence(self) -> None:
        self._quote = QWidget()
        row = QHBoxLayout(self._quote)
        row.setContentsMargins(0, 4, 0, 4)
        bar = QFrame()
        bar.setProperty("shape", "split")
        self._sentence = name(TextLabel("", "written"), "statement_sentence")
        row.addWidget(bar)
        row.addWidget(self._sentence, 1)
        self.use = name(button(self.tr("Put it below my sentence"), "primary"), "use_statement")
        self._doubts = name(TextLabel("", "body2"), "statement_doubts")
        self._column.addWidget(self._quote)
        self._column.addWidget(self._doubts)
        self._column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(
            caption(
                self.tr(
                    "In an apology, one such sentence is often enough. A request belongs in a "
                    "talk or a boundary, so it is left out here."
                )
            )
        )
        self._column.addStretch(1)
        self.show_sentence("", ())

    def _wire(self) -> None:
        self._cross.clicked.connect(self.closed)
        self.use.clicked.connect(self.used)
        for field in self._fields():
            field.textChanged.connect(self.changed)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(GAP_PX))
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    def _on_save(self, _words: str) -> None:
        self.typed.emit(self.blanks)

    def _show_families(self) -> None:
        families = () if self._feelings is None else self._feelings.families
        shown = families if self._shows_all else families[:FIRST_FAMILIES]
        chips = [
            (f"family_{each.id}", self.tr("{family}…").format(family=each.title), each.id)
            for each in shown
        ]
        if len(shown) < len(families):
            chips.append(("more_families", self.tr("More…"), ""))
        self._show_chips(chips, self._on_family)

    def _show_chips(
        self, chips: Sequence[tuple[str, str, str]], act: Callable[..., object]
    ) -> None:
        if self._chips is not None:
            self._chip_place.removeWidget(self._chips)
            take_away(self._chips)
        made = []
        for object_name, words, value in chips:
            chip = name(button(words, "small"), object_name)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(act, value))
            made.append(chip)
        self._chips = FlowRow(self._theme, made, GAP_PX)
        self._chip_place.addWidget(self._chips)

    def _on_family(self, family_id: str, *_: object) -> None:
        """Show the words of a family; the first chip leads back. "" shows all families."""
        if self._feelings is None:
            return
        if not family_id:
            self._shows_all = True
            self._show_families()
            self._go_to_chip(FIRST_FAMILIES)
            return
        family = next(each for each in self._feelings.families if each.id == family_id)
        chips = [(f"feeling_{number}", word, word) for number, word in enumerate(family.words)]
        self._show_chips([("all_families", self.tr("‹ All"), ""), *chips], self._on_word)
        self._go_to_chip(0)

    def _on_word(self, word: str, *_: object) -> None:
        if not word:
            self._show_families()
            self._go_to_chip(0)
            return
        self._feeling.setText(word)
        self._when.setFocus()

    def _go_to_chip(self, place: int) -> None:
        """Give the keyboard to a chip: the one that was pressed is gone."""
        if self._chips is not None:
            self._chips.findChildren(QPushButton)[place].setFocus()
