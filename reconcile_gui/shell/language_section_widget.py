"""Settings ▸ Language: what the program speaks, each language by its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.languages import SPOKEN, interface_language, language_for
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import caption, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.settings import LANGUAGES

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
        leave_wheel_to_page(self._list)
        self._next_start = name(caption(""), "language_next_start")
        self._build()
        self._list.activated.connect(self._on_chosen)
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

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PARAGRAPH_PX)
        column.addWidget(field_label(self.tr("Language of the program"), self._list, "body"))
        column.addWidget(self._list)
        column.addWidget(self._next_start)
        for words in (
            self.tr("German has not been read by a native reader yet."),
            self.tr(
                "The language of a letter is chosen with the letter. The coach, the I-statement "
                "and the example story are in English only."
            ),
        ):
            column.addWidget(caption(words))

    def _on_chosen(self, index: int) -> None:
        self._settings.change(language=LANGUAGES[index])
