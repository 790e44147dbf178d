"""Beside a sheet: the paper, what to do with it, and what a tab offers to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu

from reconcile_gui.letter.choices_panel import ChoiceNames, ChoicesPanel
from reconcile_gui.letter.notices_panel import MissingCharacters
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from reconcile_gui.letter.glyphs import MissingGlyph


class ListedChoicesPanel(ChoicesPanel):
    """Changes nothing itself: it says what is wanted. A tab adds its own choices."""

    chosen = Signal()  # by the person
    save_wanted = Signal(str)  # ending: "pdf", "txt" or "md"
    print_wanted = Signal()

    def __init__(self, theme: Theme, prefix: str) -> None:
        """prefix: begins the object names, such as "sheet"."""
        names = (f"{prefix}_{each}" for each in ("choices", "message", "save", "print"))
        super().__init__(theme, ChoiceNames(*names))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(self.tr("Save the sheet"))
        self._save.setMenu(self._menu(prefix))
        self._print.setText(self.tr("Print…"))
        self._print.clicked.connect(self.print_wanted)
        self.missing = MissingCharacters(theme)
        self._paper = Segmented(
            f"{prefix}_paper", (("a4", self.tr("A4")), ("us_letter", self.tr("US Letter")))
        )
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.chosen.connect(self.note_chosen)

    def paper(self) -> str:
        """Return the paper that is chosen, as in `letter.look`."""
        return self._paper.current().replace("_", "-")

    def begin(self, paper: str) -> None:
        """Choose as nobody has chosen yet. paper: as in `letter.look`."""
        self._paper.set_current(paper.replace("-", "_"))

    def show_missing(self, missing: tuple[MissingGlyph, ...]) -> None:
        """Name the characters that would be printed as empty boxes."""
        self.missing.show_missing(missing)

    def note_chosen(self, _is_on: object = None) -> None:
        """Say that the person chose something."""
        self.chosen.emit()

    def paper_row(self) -> QHBoxLayout:
        """Return the row in which the paper is chosen."""
        row = QHBoxLayout()
        row.addWidget(field_label(self.tr("Paper"), self._paper, "body"))
        row.addWidget(self._paper)
        row.addStretch(1)
        return row

    def listen_to(self, *boxes: QCheckBox) -> None:
        """Say so whenever one of these is turned on or off by the person."""
        for box in boxes:
            box.toggled.connect(self.note_chosen)

    def _menu(self, prefix: str) -> QMenu:
        menu = QMenu(self)
        for ending, words in (
            ("pdf", self.tr("As PDF…")),
            ("txt", self.tr("As text…")),
            ("md", self.tr("As Markdown…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"{prefix}_save_{ending}")
            action.setData(ending)
            action.triggered.connect(self._on_save)
            menu.addAction(action)
        return menu

    @Slot()
    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_wanted.emit(str(action.data()))
