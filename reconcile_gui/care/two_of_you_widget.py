"""Names, together or apart, and how the other person wants contact: nothing preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.contact import STATUS_OF_ANSWER
from reconcile_gui.care.first_run import ContactGiven, TwoOfYou
from reconcile_gui.care.people import TOGETHER, People
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, field_label
from reconcile_gui.qtkit.theme import set_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.qtkit.theme import Theme


class TwoOfYouQuestions(QWidget):
    """One partner per workbook; any name will do, or none."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        with_contact: bool = True,
    ) -> None:
        """with_contact: also ask how contact is wanted, as in the first run."""
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._with_contact = with_contact
        self._radios: dict[str, QRadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build_names()
        self._build_together()
        if with_contact:
            self._build_contact()
        theme.changed.connect(self._space)
        self._space()
        self._fill_names()

    def given(self) -> TwoOfYou:
        """Return what was answered."""
        together = self._together.checkedButton()
        people = People(
            own_name=self._own.text().strip(),
            partner_name=self._partner.text().strip(),
            together=str(together.property("answer")) if together else "",
        )
        return TwoOfYou(people, self._contact_given() if self._with_contact else None)

    def show_people(self, people: People) -> None:
        """Show the names a workbook has."""
        self._own.setText(people.own_name)
        self._partner.setText(people.partner_name)
        self._together.setExclusive(False)
        for radio in self._together.buttons():
            radio.setChecked(radio.property("answer") == people.together)
        self._together.setExclusive(True)

    def clear(self) -> None:
        """Forget every word."""
        self.show_people(People())
        if self._with_contact:
            self._words.setText("")
            self._until.set_iso("")
            self._contact.setExclusive(False)
            for radio in self._radios.values():
                radio.setChecked(False)
            self._contact.setExclusive(True)
            self._show_space()

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._own

    def _contact_given(self) -> ContactGiven | None:
        chosen = self._contact.checkedButton()
        if chosen is None:
            return None
        answer = str(chosen.property("answer"))
        if answer != "space":
            return ContactGiven(answer)
        return ContactGiven(answer, self._until.iso() or None, self._words.text().strip())

    def _build_names(self) -> None:
        grid = self._names = QGridLayout()
        self._own = name(QLineEdit(), "own_name")
        self._partner = name(QLineEdit(), "partner_name")
        grid.addWidget(field_label(self.tr("Your name"), self._own), 0, 0)
        grid.addWidget(field_label(self.tr("The other person’s name"), self._partner), 0, 1)
        grid.addWidget(self._own, 1, 0)
        grid.addWidget(self._partner, 1, 1)
        self._column.addLayout(grid)
        self._partner.textChanged.connect(self._fill_names)
        self._own.textChanged.connect(self.changed)

    def _build_together(self) -> None:
        words = {
            "together": self.tr("together"),
            "apart": self.tr("apart"),
            "unclear": self.tr("it is unclear"),
        }
        row = self._together_row = QHBoxLayout()
        asked = self.tr("Today you are")
        label = TextLabel(asked, "field")
        label.setWordWrap(False)
        row.addWidget(label)
        self._together = QButtonGroup(self)
        for key in TOGETHER:
            radio = name(QRadioButton(words[key]), f"together_{key}", f"{asked} {words[key]}")
            radio.setProperty("answer", key)
            self._together.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        self._column.addLayout(row)
        self._together.buttonClicked.connect(self._on_chosen)

    def _build_contact(self) -> None:
        self._asked = TextLabel("", "subheading")
        self._column.addWidget(self._asked)
        self._contact = QButtonGroup(self)
        for answer in STATUS_OF_ANSWER:
            radio = name(QRadioButton(), f"contact_{answer}")
            radio.setProperty("answer", answer)
            self._contact.addButton(radio)
            self._radios[answer] = radio
            self._column.addWidget(self._space_rows(radio) if answer == "space" else radio)
            if answer == "order_unsure":
                self._column.addLayout(self._unsure_note())
        self._column.addWidget(
            caption(
                self.tr(
                    "This decides what the workbook offers and what it leaves out. You can change "
                    "it whenever something changes."
                )
            )
        )
        self._contact.buttonClicked.connect(self._on_chosen)
        self._show_space()

    def _space_rows(self, radio: QRadioButton) -> QWidget:
        self._tint = QFrame()
        self._tint.setProperty("shape", "tint")
        column = QVBoxLayout(self._tint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(radio)
        self._more = QWidget()
        grid = self._more_grid = QGridLayout(self._more)
        self._until = name(DateField(self._theme, self._today), "space_until")
        self._words = name(QLineEdit(), "space_words")
        until, words = (
            field_label(self.tr("Until, if a date was named"), self._until, "small"),
            field_label(self.tr("In their words, if you remember them"), self._words, "small"),
        )
        grid.addWidget(until, 0, 0)
        grid.addWidget(words, 0, 1)
        grid.addWidget(self._until, 1, 0)
        grid.addWidget(self._words, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        column.addWidget(self._more)
        return self._tint

    def _unsure_note(self) -> QHBoxLayout:
        row = self._note_row = QHBoxLayout()
        row.addWidget(
            TextLabel(self.tr("It is treated as an order until you change this."), "small")
        )
        return row

    def _fill_names(self) -> None:
        """Put the typed name into the answers; nothing else is asked about it."""
        self.changed.emit()
        if not self._with_contact:
            return
        typed = self._partner.text().strip()
        self._asked.setText(
            self.tr("How does {name} want contact with you now?").format(name=typed)
            if typed
            else self.tr("How does the other person want contact with you now?")
        )
        who = typed or self.tr("They")
        they = typed or self.tr("they")
        texts = {
            "welcome": self.tr("We are in contact, and it is welcome"),
            "space": self.tr("{name} asked for space").format(name=who),
            "no_contact": self.tr(
                "{name} asked for no contact, blocked me, or stopped answering after asking me "
                "to stop"
            ).format(name=who),
            "order": self.tr("There is a court order, a bail condition or a police warning"),
            "order_unsure": self.tr("I am not sure whether there is such an order"),
            "unknown": self.tr("I don’t know how {name} wants it").format(name=they)
            if typed
            else self.tr("I don’t know how they want it"),
        }
        for answer, words in texts.items():
            self._radios[answer].setText(words.replace("&", "&&"))
            self._radios[answer].setAccessibleName(words)

    def _on_chosen(self) -> None:
        if self._with_contact:
            self._show_space()
        self.changed.emit()

    def _show_space(self) -> None:
        shown = self._radios["space"].isChecked()
        self._more.setVisible(shown)
        set_look(self._tint, on="true" if shown else "false")

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(7))
        self._names.setHorizontalSpacing(px(20))
        self._names.setVerticalSpacing(px(4))
        self._together_row.setContentsMargins(0, px(9), 0, px(9))
        self._together_row.setSpacing(px(24))
        if self._with_contact:
            self._more_grid.setContentsMargins(px(27), 0, 0, px(8))
            self._more_grid.setHorizontalSpacing(px(12))
            self._more_grid.setVerticalSpacing(px(2))
            self._note_row.setContentsMargins(px(27), 0, 0, px(4))
