"""Names, together or apart, and how the other person wants contact: nothing preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.care.contact import STATUS_OF_ANSWER, STRICT
from reconcile_gui.care.contact_answers_widget import TINT_PX, ContactAnswers
from reconcile_gui.care.first_run import TwoOfYou
from reconcile_gui.care.names_widget import NamesAndTogether
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import caption

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.qtkit.theme import Theme


class TwoOfYouQuestions(QWidget):
    """The questions of the first run; all of them may be left out."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: where the field for a last day starts."""
        super().__init__()
        self._theme = theme
        self._names = NamesAndTogether(theme)
        self._contact = ContactAnswers(theme, today)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._about = caption(
            self.tr(
                "This decides what the workbook offers and what it leaves out. You can change "
                "it whenever something changes."
            )
        )
        self._letting_go = name(
            caption(
                self.tr(
                    "Letting go has a way of its own here, worth as much as the other one. You "
                    "find it on Today and in the menu Go."
                )
            ),
            "first_run_letting_go",
        )
        for each in (self._names, self._contact, self._about, self._letting_go):
            self._column.addWidget(each)
        self.setProperty("own_inset", True)
        self._contact.changed.connect(self._say_other_way)
        self._names.partner_typed.connect(self._contact.name_partner)
        theme.changed.connect(self._space)
        self._space()
        self._say_other_way()

    def given(self) -> TwoOfYou:
        """Return what was answered."""
        return TwoOfYou(self._names.people(), self._contact.given())

    def clear(self) -> None:
        """Forget every word."""
        self._names.clear()
        self._contact.clear()
        self._say_other_way()

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._names.first()

    def _say_other_way(self) -> None:
        given = self._contact.given()
        is_no = given is not None and STATUS_OF_ANSWER[given.answer] in STRICT
        self._letting_go.setVisible(is_no)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(7))
        self._names.setContentsMargins(px(TINT_PX), 0, px(TINT_PX), 0)
        for each in (self._about, self._letting_go):
            each.setContentsMargins(px(TINT_PX), px(7), px(TINT_PX), 0)
