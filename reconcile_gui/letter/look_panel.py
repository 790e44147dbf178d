"""Paper, typeface, size and margins: the choices for one letter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from reconcile_gui.letter.look import MARGINS, SIZES_PT, TYPEFACES, LetterLook
from reconcile_gui.letter.page import LetterText, language_and_region
from reconcile_gui.letter.quotes import has_straight_marks
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page

LABEL_PX, ROW_GAP_PX, COLUMN_GAP_PX = 96, 11, 12
SIZE_PX, FIT_GAP_PX = 96, 10


class LookPanel(QWidget):
    """Shows one look and says when another is wanted."""

    chosen = Signal()  # by the person; `chosen_in` has the new look

    def __init__(self, theme: Theme) -> None:
        """Show the plain look."""
        super().__init__()
        self._theme = theme
        self._build()
        self._paper.chosen.connect(self._on_chosen)
        for choice in (self._typeface, self._size, self._margins):
            choice.activated.connect(self._on_chosen)
        self._quotes.toggled.connect(self._on_chosen)
        theme.changed.connect(self._space)
        self._space()

    def show_look(self, look: LetterLook) -> None:
        """Show what holds."""
        self._paper.set_current(look.paper.replace("-", "_"))
        choices = (
            (self._typeface, look.typeface),
            (self._size, look.size_pt),
            (self._margins, look.margins),
        )
        for choice, value in choices:
            choice.setCurrentIndex(max(0, choice.findData(value)))
        show_switched(self._quotes, on=look.typographic_quotes)
        self._write_typeface_in_itself()

    def chosen_in(self, look: LetterLook) -> LetterLook:
        """Return `look` with the choices that hold here."""
        return replace(
            look,
            paper=self._paper.current().replace("_", "-"),
            typeface=str(self._typeface.currentData()),
            size_pt=int(self._size.currentData()),
            margins=str(self._margins.currentData()),
            typographic_quotes=self._quotes.isChecked(),
        )

    def offer_quotes(self, letter: LetterText) -> None:
        """Offer the choice of quotation marks where `letter` has straight ones."""
        language, _ = language_and_region(letter.language)
        lines = (*letter.parts, letter.salutation, letter.date_line, letter.signature)
        self._quotes.setVisible(has_straight_marks(lines, language))

    def show_fit(self, page_count: int) -> None:
        """Say how many pages it will be; nothing for 0."""
        if page_count > 1:
            self._fits.setText(self.tr("%n pages", "", page_count))
        else:
            self._fits.setText(self.tr("fits one page") if page_count else "")

    def _build(self) -> None:
        papers = (("a4", self.tr("A4")), ("us_letter", self.tr("US Letter")))
        self._paper = Segmented("paper", papers)
        self._paper.setAccessibleName(self.tr("Paper"))
        self._typeface = name(QComboBox(), "typeface")
        self._size = name(QComboBox(), "size")
        self._margins = name(QComboBox(), "margins")
        for choice in (self._typeface, self._size, self._margins):
            leave_wheel_to_page(choice)
        self._quotes = name(QCheckBox(self.tr("Typographic quotation marks")), "quotes")
        self._quotes.hide()
        self._fits = caption()
        self._fits.setObjectName("fits")
        self._fill()
        self._size_row = QHBoxLayout()
        self._size_row.addWidget(self._size)
        self._size_row.addWidget(self._fits, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(TextLabel(self.tr("Paper")), 0, 0)
        self._grid.addWidget(self._paper, 0, 1)
        labelled = (
            (1, self.tr("Typeface"), self._typeface),
            (2, self.tr("Size"), self._size),
            (3, self.tr("Margins"), self._margins),
        )
        for row, words, field in labelled:
            self._grid.addWidget(field_label(words, field, "body"), row, 0)
        self._grid.addWidget(self._typeface, 1, 1)
        self._grid.addLayout(self._size_row, 2, 1)
        self._grid.addWidget(self._margins, 3, 1)
        self._grid.addWidget(self._quotes, 4, 1)

    def _fill(self) -> None:
        for face in TYPEFACES:
            self._typeface.addItem(face.name, face.name)
        for size_pt in SIZES_PT:
            self._size.addItem(self.tr("{size} pt").format(size=size_pt), size_pt)
        words = {
            "generous": self.tr("Generous, {mm} mm"),
            "medium": self.tr("Medium, {mm} mm"),
            "narrow": self.tr("Narrow, {mm} mm"),
        }
        for key, margins in MARGINS.items():
            self._margins.addItem(words[key].format(mm=margins.side_mm), key)

    def _space(self) -> None:
        px = self._theme.px
        self._grid.setHorizontalSpacing(px(COLUMN_GAP_PX))
        self._grid.setVerticalSpacing(px(ROW_GAP_PX))
        self._grid.setColumnMinimumWidth(0, px(LABEL_PX))
        self._size.setMinimumWidth(px(SIZE_PX))
        self._size_row.setSpacing(px(FIT_GAP_PX))
        self._write_typeface_in_itself()

    def _write_typeface_in_itself(self) -> None:
        # Its size is left to the style sheet.
        self._typeface.setFont(QFont(TYPEFACES[max(0, self._typeface.currentIndex())].family))

    def _on_chosen(self) -> None:
        self._write_typeface_in_itself()
        self.chosen.emit()
