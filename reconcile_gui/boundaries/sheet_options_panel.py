"""Beside the sheet: which boundaries stand on it, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.sheet import SheetChoice, SheetWords, printable
from reconcile_gui.boundaries.wording import belonging_to
from reconcile_gui.letter.choices_panel import ChoiceNames, ChoicesPanel
from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.letter.notices_panel import MissingCharacters
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, field_label
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from reconcile_gui.letter.glyphs import MissingGlyph


class SheetOptionsPanel(ChoicesPanel):
    """Changes nothing itself: it says what is wanted."""

    chosen = Signal()  # by the person; `choice` has it
    save_wanted = Signal(str)  # ending: "pdf", "txt" or "md"
    print_wanted = Signal()

    def __init__(self, theme: Theme, words: SheetWords) -> None:
        """Offer nothing until there are boundaries."""
        super().__init__(
            theme, ChoiceNames("sheet_choices", "sheet_message", "sheet_save", "sheet_print")
        )
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(self.tr("Save the sheet"))
        self._save.setMenu(self._menu())
        self._print.setText(self.tr("Print…"))
        self._missing = MissingCharacters(theme)
        self._make_boxes(words)
        self._fill()
        self._wire()

    def choice(self) -> SheetChoice:
        """Return what is to stand on the sheet."""
        return SheetChoice(
            whose=frozenset(
                whose for whose, box in self._whose.items() if box.isEnabled() and box.isChecked()
            ),
            with_why=self._why.isChecked(),
            with_ended=self._ended.isChecked(),
            to_sign=self._sign.isChecked(),
            paper=self._paper.current().replace("_", "-"),
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
        self._paper.set_current(paper.replace("-", "_"))

    def show_boundaries(self, boundaries: Sequence[Boundary]) -> None:
        """Offer what there is; a choice of nothing cannot be made."""
        there = printable(boundaries)
        for whose, box in self._whose.items():
            box.setEnabled(bool(belonging_to(whose, there)))
        self._ended.setVisible(any(each.status is Status.ENDED for each in there))

    def show_missing(self, missing: tuple[MissingGlyph, ...]) -> None:
        """Name the characters that would be printed as empty boxes."""
        self._missing.show_missing(missing)

    def _make_boxes(self, words: SheetWords) -> None:
        self._whose = {
            whose: name(QCheckBox(words.heading(whose)), f"sheet_{whose.value}") for whose in Whose
        }
        self._why = name(QCheckBox(self.tr("Why it matters")), "sheet_why")
        self._ended = name(QCheckBox(self.tr("Those that have ended")), "sheet_ended")
        self._sign = name(QCheckBox(self.tr("Two lines to sign")), "sheet_sign")
        self._paper = Segmented(
            "sheet_paper", (("a4", self.tr("A4")), ("us_letter", self.tr("US Letter")))
        )
        self._paper.setAccessibleName(self.tr("Paper"))

    def _fill(self) -> None:
        paper = QHBoxLayout()
        paper.addWidget(field_label(self.tr("Paper"), self._paper, "body"))
        paper.addWidget(self._paper)
        paper.addStretch(1)
        heading = TextLabel(self.tr("On the sheet"), "subheading")
        self.add_block((self._missing, heading, *self._whose.values(), self._ended))
        self.add_block((self._why, self._sign))
        self.add_block((paper,))
        self.add_block((body2(self._only_this()),), is_last=True)

    def _only_this(self) -> str:
        return self.tr(
            "Only these boundaries are printed: never their log, and no names beside your own "
            "words. A shared printer may keep a copy of what it printed."
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for ending, words in (
            ("pdf", self.tr("As PDF…")),
            ("txt", self.tr("As text…")),
            ("md", self.tr("As Markdown…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"sheet_save_{ending}")
            action.setData(ending)
            action.triggered.connect(self._on_save)
            menu.addAction(action)
        return menu

    def _wire(self) -> None:
        for box in (*self._whose.values(), self._why, self._ended, self._sign):
            box.toggled.connect(self._on_chosen)
        self._paper.chosen.connect(self._on_chosen)
        self._print.clicked.connect(self.print_wanted)

    def _on_chosen(self, _is_on: object) -> None:
        self.chosen.emit()

    @Slot()
    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_wanted.emit(str(action.data()))
