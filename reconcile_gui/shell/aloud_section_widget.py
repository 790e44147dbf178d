"""Settings ▸ Reading aloud: how fast, whether to ask about headphones, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, field_label
from reconcile_gui.settings import PACES

if TYPE_CHECKING:
    from reconcile_gui.qtkit.voice import Voice
    from reconcile_gui.shell.live_settings import LiveSettings


class AloudSection(QWidget):
    """Kept outside the workbook; holds for every letter on this computer."""

    def __init__(self, settings: LiveSettings, voice: Voice) -> None:
        """Show and change these settings; voice: whether there is one."""
        super().__init__()
        self._settings, self._voice = settings, voice
        self._pace = Segmented(
            "reading_pace",
            (
                ("slow", self.tr("Slower")),
                ("usual", self.tr("As usual")),
                ("quick", self.tr("Faster")),
            ),
        )
        self._asks = name(
            QCheckBox(self.tr("Ask about headphones again")),
            "asks_about_headphones",
        )
        self._build()
        self._pace.chosen.connect(self._on_pace)
        self._asks.toggled.connect(self._on_asks)
        settings.changed.connect(self.show_workbook)
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show the settings that hold now, or what this computer needs first."""
        now = self._settings.now
        self._pace.set_current(now.reading_pace)
        show_switched(self._asks, on=now.asks_about_headphones)
        can_speak = self._voice.can_speak()
        self._choices.setVisible(can_speak)
        self._missing.setVisible(not can_speak)

    def _build(self) -> None:
        self._missing = name(
            TextLabel(
                self.tr(
                    "Nothing on this computer can read aloud yet: on Debian and Ubuntu, install "
                    "speech-dispatcher and speech-dispatcher-espeak-ng, then start this program "
                    "again."
                )
            ),
            "aloud_missing",
        )
        self._choices = QWidget()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(field_label(self.tr("Pace"), self._pace, "body"), self._pace)
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(12)
        choices.addLayout(form)
        choices.addWidget(self._asks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._missing)
        column.addWidget(self._choices)
        column.addWidget(
            caption(
                self.tr(
                    "A letter is read aloud only when you ask for it, by the speech service of "
                    "this computer, in the language of the letter. Hiding, locking and Esc "
                    "silence it at once. The service gets the words of each sentence; which "
                    "voice it uses, and where that runs, is up to your system."
                )
            )
        )

    def _on_pace(self, pace: str) -> None:
        if pace in PACES:
            self._settings.change(reading_pace=pace)

    def _on_asks(self, asks: bool) -> None:
        self._settings.change(asks_about_headphones=asks)
