"""Settings ▸ Appearance: colours, contrast, text size, typeface, the window's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import caption, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.settings import CONTRASTS, THEMES, TYPEFACES, WINDOW_TITLES
from reconcile_gui.shell.commands import SIZES

if TYPE_CHECKING:
    from reconcile_gui.shell.live_settings import LiveSettings

# Chosen: fields of about one width below each other.
WORDS_IN_COMBO = 18
PARAGRAPH_PX = 12


class AppearanceSection(QWidget):
    """Kept outside the workbook; holds for every workbook on this computer."""

    def __init__(self, settings: LiveSettings) -> None:
        """Show and change these settings."""
        super().__init__()
        self._settings = settings
        self._colours = Segmented(
            "colours",
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
        )
        self._contrast = Segmented(
            "contrast",
            (
                ("system", self.tr("As the system")),
                ("usual", self.tr("Usual")),
                ("high", self.tr("High")),
            ),
        )
        self._size = name(QComboBox(), "text_size")
        for size in SIZES:
            self._size.addItem(self.tr("{size} %").format(size=size), size)
        self._typeface = name(QComboBox(), "typeface")
        for key, words in zip(
            TYPEFACES,
            (
                self.tr("As designed"),
                self.tr("Without serifs"),
                self.tr("As the system"),
            ),
            strict=True,
        ):
            self._typeface.addItem(words, key)
        self._title = name(QComboBox(), "window_title")
        for title in WINDOW_TITLES:
            self._title.addItem(title, title)
        leave_wheel_to_page(self._size)
        leave_wheel_to_page(self._typeface)
        leave_wheel_to_page(self._title)
        self._build()
        self._colours.chosen.connect(self._on_colours)
        self._contrast.chosen.connect(self._on_contrast)
        self._size.activated.connect(self._on_size)
        self._typeface.activated.connect(self._on_typeface)
        self._title.activated.connect(self._on_title)
        settings.changed.connect(self.show_workbook)
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show the settings that hold now."""
        now = self._settings.now
        self._colours.set_current(now.theme)
        self._contrast.set_current(now.contrast)
        nearest = min(range(len(SIZES)), key=lambda i: abs(SIZES[i] - now.text_size_percent))
        self._size.setCurrentIndex(nearest)
        self._typeface.setCurrentIndex(self._typeface.findData(now.typeface))
        self._title.setCurrentIndex(self._title.findData(now.window_title))

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("Colours"), self._colours),
            (self.tr("Contrast"), self._contrast),
            (self.tr("Text size"), self._size),
            (self.tr("Typeface"), self._typeface),
            (self.tr("Name of the window"), self._title),
        ):
            form.addRow(field_label(words, field, "body"), field)
        for combo in (self._size, self._typeface, self._title):
            combo.setMinimumContentsLength(WORDS_IN_COMBO)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.setSpacing(PARAGRAPH_PX)
        column.addWidget(
            caption(
                self.tr(
                    "High contrast, in light and in dark: words in black or white, lines around "
                    "what is a shade otherwise, a thicker line around what has the keyboard. "
                    "Paper, pictures and files stay as they are."
                )
            )
        )
        column.addWidget(
            caption(
                self.tr(
                    "The typeface is that of the screen. A letter has its own, chosen before "
                    "printing."
                )
            )
        )
        column.addWidget(
            caption(
                self.tr(
                    "The name is what the title bar shows. The task bar may still show the "
                    "program’s own name where it was installed as a package, and so do the "
                    "menus of the system."
                )
            )
        )

    def _on_colours(self, key: str) -> None:
        if key in THEMES:
            self._settings.change(theme=key)

    def _on_contrast(self, key: str) -> None:
        if key in CONTRASTS:
            self._settings.change(contrast=key)

    def _on_size(self, index: int) -> None:
        self._settings.change(text_size_percent=SIZES[index])

    def _on_typeface(self, index: int) -> None:
        self._settings.change(typeface=TYPEFACES[index])

    def _on_title(self, index: int) -> None:
        self._settings.change(window_title=WINDOW_TITLES[index])
