"""Beside the sheet: which boundaries stand on it, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.sheet import SheetChoice, SheetWords, printable
from reconcile_gui.boundaries.wording import belonging_to
from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.letter.listed_panel import ListedPanel
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2
from reconcile_gui.qtkit.theme import Theme


class SheetOptionsPanel(ListedPanel):
    """Says which boundaries are wanted; `choice` has it."""

    def __init__(self, theme: Theme, words: SheetWords) -> None:
        """Offer nothing until there are boundaries."""
        super().__init__(theme, "sheet", self.tr("Save the sheet"))
        self._make_boxes(words)
        self._fill()
        self.listen_to(*self._whose.values(), self._why, self._ended, self._sign)

    def choice(self) -> SheetChoice:
        """Return what is to stand on the sheet."""
        return SheetChoice(
            whose=frozenset(
                whose for whose, box in self._whose.items() if box.isEnabled() and box.isChecked()
            ),
            with_why=self._why.isChecked(),
            with_ended=self._ended.isChecked(),
            to_sign=self._sign.isChecked(),
            paper=self.paper,
        )

    def begin(self, paper: str) -> None:
        """Choose as nobody has chosen yet: everything that holds, nothing to sign."""
        for box in (*self._whose.values(), self._why):
            set_checked(box, is_on=True)
            # Until it is known what there is: the keyboard begins at the first one.
            box.setEnabled(True)
        for box in (self._ended, self._sign):
            set_checked(box, is_on=False)
        self._ended.hide()
        self.begin_with(paper)

    def show_boundaries(self, boundaries: Sequence[Boundary]) -> None:
        """Offer what there is; a choice of nothing cannot be made."""
        there = printable(boundaries)
        for whose, box in self._whose.items():
            box.setEnabled(bool(belonging_to(whose, there)))
        self._ended.setVisible(any(each.status is Status.ENDED for each in there))

    def _make_boxes(self, words: SheetWords) -> None:
        self._whose = {
            whose: name(QCheckBox(words.heading(whose)), f"sheet_{whose.value}") for whose in Whose
        }
        self._why = name(QCheckBox(self.tr("Why it matters")), "sheet_why")
        self._ended = name(QCheckBox(self.tr("Those that have ended")), "sheet_ended")
        self._sign = name(QCheckBox(self.tr("Two lines to sign")), "sheet_sign")

    def _fill(self) -> None:
        heading = TextLabel(self.tr("On the sheet"), "subheading")
        self.add_block((self.missing, heading, *self._whose.values(), self._ended))
        self.add_block((self._why, self._sign))
        self.add_block((self.paper_row(),))
        self.add_block((body2(self._only_this()),), is_last=True)

    def _only_this(self) -> str:
        return self.tr(
            "Only these boundaries are printed: never their log, and no names beside your own "
            "words. A shared printer may keep a copy of what it printed."
        )
