"""Beside a set on paper: with which answers, which questions, and for whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton

from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.letter.listed_panel import ListedPanel
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.set_sheet import SetOnPaper, SetSheetChoice, WithAnswers


class SetSheetOptionsPanel(ListedPanel):
    """Says what of a set is wanted; `choice` has it."""

    def __init__(self, theme: Theme) -> None:
        """Offer nothing until there is a set."""
        super().__init__(theme, "set_sheet", self.tr("Save the sheet"))
        self._is_begun = False
        self._make()
        self._fill()
        for button in self._answers.values():
            button.toggled.connect(self._on_answers)
        self.listen_to(self._unanswered, self._why, self._heavy, self._myself)

    def choice(self) -> SetSheetChoice:
        """Return what is to stand on the sheet."""
        answers = next(each for each, button in self._answers.items() if button.isChecked())
        return SetSheetChoice(
            answers=answers,
            with_unanswered=self._unanswered.isChecked(),
            with_why=self._why.isChecked(),
            with_heavy=self._heavy.isChecked(),
            not_to_send=self._myself.isChecked(),
            paper=self.paper,
        )

    def begin(self, paper: str) -> None:
        """Choose as nobody has chosen yet."""
        self.begin_with(paper)
        self._is_begun = False
        self._answers[WithAnswers.NEWEST].setChecked(True)
        set_checked(self._unanswered, is_on=False)
        set_checked(self._why, is_on=True)

    def show_set(self, shown: SetOnPaper, *, heavy: bool, marked: bool) -> None:
        """Offer what there is in a set; what was chosen for it stays.

        heavy: whether heavy questions are in the list. marked: whether a print says by
        itself that it is not to be sent.
        """
        self._heavy.setVisible(shown.has_heavy)
        if not self._is_begun:
            self._is_begun = True
            self._choose(WithAnswers.NEWEST if shown.has_answers else WithAnswers.NONE)
            set_checked(self._heavy, is_on=heavy)
            set_checked(self._myself, is_on=marked)
        for each in (WithAnswers.NEWEST, WithAnswers.ALL):
            self._answers[each].setEnabled(shown.has_answers)
        self._offer_unanswered()

    def _choose(self, first: WithAnswers) -> None:
        """Choose for the person; the keyboard goes along if it is at this choice."""
        buttons = self._answers.values()
        has_keyboard = any(button.hasFocus() for button in buttons)
        blocked = [button.blockSignals(True) for button in buttons]
        self._answers[first].setChecked(True)
        for button, was in zip(buttons, blocked, strict=True):
            button.blockSignals(was)
        if has_keyboard:
            self._answers[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        words = {
            WithAnswers.NEWEST: self.tr("With the newest answers"),
            WithAnswers.ALL: self.tr("With every answer and its day"),
            WithAnswers.NONE: self.tr("Only the questions, with room to write"),
        }
        self._answers = {
            each: name(QRadioButton(said), f"set_sheet_{each.value}")
            for each, said in words.items()
        }
        self._group = QButtonGroup(self)
        for button in self._answers.values():
            self._group.addButton(button)
        self._unanswered = name(
            QCheckBox(self.tr("Also questions without an answer")), "set_sheet_unanswered"
        )
        self._why = name(QCheckBox(self.tr("Why each is asked")), "set_sheet_why")
        self._heavy = name(QCheckBox(self.tr("Also heavy questions")), "set_sheet_heavy")
        self._myself = name(
            QCheckBox(self.tr("Say “For myself: not to be sent” at the top")), "set_sheet_myself"
        )

    def _fill(self) -> None:
        heading = TextLabel(self.tr("On the sheet"), "subheading")
        self.add_block((self.missing, heading, *self._answers.values(), self._unanswered))
        self.add_block((self._why, self._heavy, self._myself))
        self.add_block((self.paper_row(),))
        alone = self.tr(
            "For yourself, or for someone who helps you. The questions stand as you see them,"
            " with the name you use there. A shared printer may keep a copy of what it printed."
        )
        self.add_block((body2(alone),), is_last=True)

    def _offer_unanswered(self) -> None:
        self._unanswered.setEnabled(not self._answers[WithAnswers.NONE].isChecked())

    def _on_answers(self, is_on: bool) -> None:
        if is_on:  # of two that change, the one that is chosen now
            self._offer_unanswered()
            self.chosen.emit()
