"""Words for a feeling, to be chosen: by family, or those that may be under another word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reconcile_gui.apology.coach_words import in_one_line
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.languages import in_marks
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import button, caption

if TYPE_CHECKING:
    from reconcile_gui.coach.feelings import Feelings
    from reconcile_gui.qtkit.theme import Theme

GAP_PX = 6
FIRST_FAMILIES = 5  # Chosen: what people look for first fits in two lines.


class FeelingChips(QWidget):
    """Nothing is chosen by itself; a chip that is pressed gives its word."""

    chosen = Signal(str)  # a feeling

    def __init__(self, theme: Theme, after: QWidget) -> None:
        """Make it empty; feelings come when they are read. after: what Tab comes from."""
        super().__init__()
        self._theme, self._after = theme, after
        self._feelings: Feelings | None = None
        self._shown: FlowRow | None = None
        self._shows_all = False
        self._under = ""  # the word under which something is offered now
        self._left_alone = ""  # the word for which other feelings were asked for instead
        self._why = name(caption(), "feelings_under")
        self._why.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(GAP_PX))
        self._column.addWidget(self._why)

    def show_feelings(self, feelings: Feelings) -> None:
        """Offer the families of feelings."""
        self._feelings = feelings
        self._show_families()

    def show_under(self, word: str, feelings: Sequence[str]) -> None:
        """Offer what may be under a word that says what somebody did; "" offers families."""
        if word == self._under or (word and word == self._left_alone):
            return  # what is looked at now stays
        self._left_alone = ""
        had_keyboard = self._has_keyboard()
        if not feelings:
            self._show_families()
        else:
            self._under = word
            said = self.tr("{word} says what somebody did. Under it there is often:")
            self._why.setText(said.format(word=in_marks(in_one_line(word))))
            self._why.show()
            chips = [(f"under_{number}", each, each) for number, each in enumerate(feelings)]
            self._show([*chips, ("other_feelings", self.tr("Another…"), "")], self._on_under)
        if had_keyboard:
            self._go_to(0)

    def clear(self) -> None:
        """Offer the first families again."""
        self._shows_all, self._left_alone = False, ""
        self._show_families()

    def _show_families(self) -> None:
        self._under = ""
        self._why.hide()
        self._why.clear()
        families = () if self._feelings is None else self._feelings.families
        shown = families if self._shows_all else families[:FIRST_FAMILIES]
        chips = [(f"family_{each.id}", each.title, each.id) for each in shown]
        if len(shown) < len(families):
            chips.append(("more_families", self.tr("More…"), ""))
        self._show(chips, self._on_family)

    def _show(self, chips: Sequence[tuple[str, str, str]], act: Callable[..., object]) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            take_away(self._shown)
        made = []
        for object_name, words, value in chips:
            chip = name(button(words, "small"), object_name)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(act, value))
            made.append(chip)
        self._shown = FlowRow(self._theme, made, GAP_PX)
        self._column.addWidget(self._shown)
        order: list[QWidget] = [self._after, *made]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _on_family(self, family_id: str, *_: object) -> None:
        """Show the words of a family; the first chip leads back. "" shows all families."""
        if self._feelings is None:
            return
        if not family_id:
            self._shows_all = True
            self._show_families()
            self._go_to(FIRST_FAMILIES)
            return
        family = next(each for each in self._feelings.families if each.id == family_id)
        chips = [(f"feeling_{number}", word, word) for number, word in enumerate(family.words)]
        self._show([("all_families", self.tr("‹ All"), ""), *chips], self._on_word)
        self._go_to(0)

    def _on_word(self, word: str, *_: object) -> None:
        if word:
            self.chosen.emit(word)
        else:
            self._show_families()
            self._go_to(0)

    def _on_under(self, word: str, *_: object) -> None:
        if word:
            self.chosen.emit(word)
        else:
            self._left_alone = self._under
            self._show_families()
            self._go_to(0)

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget() if self.isVisible() else None
        return focus is not None and self.isAncestorOf(focus)

    def _go_to(self, place: int) -> None:
        """Give the keyboard to a chip: the one that was pressed is gone."""
        if self._shown is not None:
            self._shown.findChildren(QPushButton)[place].setFocus()
