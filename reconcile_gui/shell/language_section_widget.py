"""Settings ▸ Language: what the program speaks, by its own name, and how it writes days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.dates import YEAR_FIRST, writes_year_first
from reconcile_gui.qtkit.languages import SPOKEN, interface_language, language_for
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import caption, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.settings import DATE_STYLES, LANGUAGES

if TYPE_CHECKING:
    from reconcile_gui.shell.live_settings import LiveSettings

PARAGRAPH_PX = 12


class LanguageSection(QWidget):
    """Kept outside the workbook; holds from the next start, for every workbook."""

    def __init__(self, settings: LiveSettings) -> None:
        """Show and change this setting."""
        super().__init__()
        self._settings = settings
        self._list = name(QComboBox(), "language")
        for each in LANGUAGES:
            words = self.tr("As the system") if each == "system" else SPOKEN[each].name
            self._list.addItem(words, each)
        self._days = name(QComboBox(), "date_style")
        for style, words in zip(
            DATE_STYLES,
            (self.tr("In words: 3 March 2026"), self.tr("Year first: 2026-03-03")),
            strict=True,
        ):
            self._days.addItem(words, style)
        leave_wheel_to_page(self._list)
        leave_wheel_to_page(self._days)
        self._next_start = name(caption(""), "language_next_start")
        self._days_next_start = name(
            caption(self.tr("Days are written so from the next start of the program.")),
            "days_next_start",
        )
        self._build()
        self._list.activated.connect(self._on_chosen)
        self._days.activated.connect(self._on_days)
        settings.changed.connect(self.show_workbook)
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show the language that is set, and from when on it holds."""
        chosen = self._settings.now.language
        self._list.setCurrentIndex(self._list.findData(chosen))
        wanted = language_for(chosen, QLocale.system().uiLanguages())
        # In the language that was chosen: it may be the only one that is understood.
        said = SPOKEN[wanted].next_start if wanted != interface_language() else ""
        self._next_start.setText(said)
        self._next_start.setVisible(bool(said))
        style = self._settings.now.date_style
        self._days.setCurrentIndex(self._days.findData(style))
        self._days_next_start.setVisible((style == YEAR_FIRST) != writes_year_first())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PARAGRAPH_PX)
        column.addWidget(field_label(self.tr("Language of the program"), self._list, "body"))
        column.addWidget(self._list)
        column.addWidget(self._next_start)
        column.addWidget(field_label(self.tr("Days"), self._days, "body"))
        column.addWidget(self._days)
        column.addWidget(self._days_next_start)
        for words in (
            self.tr("German has not been read by a native reader yet."),
            self.tr(
                "The language of a letter is chosen with the letter. The coach, the I-statement "
                "and the example story are in English only."
            ),
        ):
            column.addWidget(caption(words))

    def _on_days(self, index: int) -> None:
        self._settings.change(date_style=DATE_STYLES[index])

    def _on_chosen(self, index: int) -> None:
        self._settings.change(language=LANGUAGES[index])
