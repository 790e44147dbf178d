"""A set that rests while contact is not wanted, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body, button, caption, question
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow
from reconcile_gui.reflection.records import Answer, Standing
from reconcile_gui.text.names import fill_partner


class RestingPage(ColumnPage):
    """Says in a few sentences why a set is closed, and what stands open."""

    letting_go_wanted = Signal()
    write_freely_wanted = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        """Make the page without a set."""
        super().__init__(theme)
        self._clock = clock
        self._build()

    def show_set(self, title: str, answers: Sequence[Answer], standing: Standing) -> None:
        """Show why the set rests, and what was written in it."""
        today = self._clock.today()
        self._title.setText(title)
        why = (
            self.tr("An order about contact is in force, or may be. Only the court can change it.")
            if standing.is_order
            else self.tr("{partner} does not want contact.")
        )
        self._why.setText(fill_partner(why, standing.partner))
        self._earlier.show_rows(
            [
                EarlierRow(
                    str(one.id), long_day(one.day, today), f"{one.question_text}\n\n{one.body}"
                )
                for one in answers
            ]
        )

    def read_earlier(self, answer_id: int) -> bool:
        """Unfold what was written, the caret in it; tell whether there is such an answer."""
        return self._earlier.read(str(answer_id))

    def clear(self) -> None:
        """Forget every word of the person."""
        self._title.setText("")
        self._why.setText("")
        self._earlier.clear()

    def _build(self) -> None:
        self._title = name(question(), "resting_set")
        self._why = name(body(), "resting_why")
        rest = body(
            self.tr(
                "These questions are about giving a letter. Nothing is to be given now, so they"
                " rest. You can go on writing for yourself."
            )
        )
        go = name(button(self.tr("Letting go")), "resting_letting_go")
        write = name(button(self.tr("Write freely"), "quiet"), "resting_write_freely")
        self._earlier = EarlierList(
            self.theme,
            "resting_answers",
            self.tr("What you wrote before stays as it was"),
            unfolds=True,
        )
        buttons = QHBoxLayout()
        buttons.addWidget(go)
        buttons.addWidget(write)
        buttons.addStretch(1)
        column = self.column
        column.addWidget(caption(self.tr("This set rests")))
        self.space(4)
        column.addWidget(self._title)
        self.space(12)
        column.addWidget(self._why)
        self.space(8)
        column.addWidget(rest)
        self.space(20)
        column.addLayout(buttons)
        self.space(24)
        column.addWidget(self._earlier)
        column.addStretch(1)
        go.clicked.connect(self.letting_go_wanted)
        write.clicked.connect(self.write_freely_wanted)
