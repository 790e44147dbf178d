"""Beside a page of entries: the paper, how it is saved, and what cannot be drawn."""

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


class ListedPanel(ChoicesPanel):
    """What every such page offers; each adds its own choices with `add_block`.

    Changes nothing itself: it says what is wanted. Its parts are called PREFIX_save,
    PREFIX_save_pdf, PREFIX_paper and so on.
    """

    chosen = Signal()  # something else is to stand on the page, by the person
    save_wanted = Signal(str)  # ending: "pdf", "html", "txt" or "md"
    print_wanted = Signal()

    _as_page: QAction | None = None  # saves as PDF

    def __init__(self, theme: Theme, prefix: str, save_name: str) -> None:
        """save_name: what the button that saves is called for a screen reader."""
        super().__init__(
            theme,
            ChoiceNames(
                f"{prefix}_choices", f"{prefix}_message", f"{prefix}_save", f"{prefix}_print"
            ),
        )
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(save_name)
        self._print.setText(self.tr("Print…"))
        self._save.setMenu(self._menu(prefix))
        self.missing = MissingCharacters(theme)
        self._paper = Segmented(
            f"{prefix}_paper", (("a4", self.tr("A4")), ("us_letter", self.tr("US Letter")))
        )
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.chosen.connect(self._on_chosen)
        self._print.clicked.connect(self.print_wanted)

    @property
    def paper(self) -> str:
        """Return the paper that holds, as in `look`."""
        return self._paper.current().replace("_", "-")

    def begin_with(self, paper: str) -> None:
        """Let a paper hold, without saying so."""
        self._paper.set_current(paper.replace("-", "_"))

    def show_missing(self, missing: tuple[MissingGlyph, ...]) -> None:
        """Name the characters that would be printed as empty boxes."""
        self.missing.show_missing(missing)

    def offer(self, *, is_set: bool) -> None:
        """Offer saving and printing only where there is a page."""
        super().offer(is_set=is_set)
        self._offer_page(is_set=True)  # the button itself is off where there is none

    def offer_words(self) -> None:
        """Offer to save the words alone, as where there is no page to print."""
        super().offer(is_set=False)
        self._save.setEnabled(True)
        self._offer_page(is_set=False)

    def paper_row(self) -> QHBoxLayout:
        """Return the choice of paper with its label, to be put into a block."""
        row = QHBoxLayout()
        row.addWidget(field_label(self.tr("Paper"), self._paper, "body"))
        row.addWidget(self._paper)
        row.addStretch(1)
        return row

    def listen_to(self, *boxes: QCheckBox) -> None:
        """Say so whenever the person turns one of these on or off."""
        for box in boxes:
            box.toggled.connect(self._on_chosen)

    def _offer_page(self, *, is_set: bool) -> None:
        if self._as_page is not None:
            self._as_page.setEnabled(is_set)

    def _menu(self, prefix: str) -> QMenu:
        menu = QMenu(self)
        for ending, words in (
            ("pdf", self.tr("As PDF…")),
            ("html", self.tr("As web page…")),
            ("txt", self.tr("As text…")),
            ("md", self.tr("As Markdown…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"{prefix}_save_{ending}")
            action.setData(ending)
            action.triggered.connect(self._on_save)
            menu.addAction(action)
            if ending == "pdf":
                self._as_page = action
        return menu

    def _on_chosen(self, _is_on: object) -> None:
        self.chosen.emit()

    @Slot()
    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_wanted.emit(str(action.data()))
