"""Settings ▸ Hiding and locking: when the passphrase is asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.text_widgets import caption, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.shell.desktop import Sign

if TYPE_CHECKING:
    from reconcile_gui.shell.desktop import Desktop
    from reconcile_gui.shell.live_settings import LiveSettings

MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)


class LockWhen(QWidget):
    """Minutes without a hand, and what the desktop tells of itself."""

    def __init__(self, settings: LiveSettings, desktop: Desktop) -> None:
        """Show what holds now."""
        super().__init__()
        self._settings = settings
        self._desktop = desktop
        self._minutes = name(QComboBox(), "lock_minutes")
        for minutes in MINUTES:
            self._minutes.addItem(self._minutes_words(minutes), minutes)
        leave_wheel_to_page(self._minutes)
        self._switches = {
            Sign.SCREEN_LOCKED: QCheckBox(self.tr("Lock when the screen is locked")),
            Sign.LID_CLOSED: QCheckBox(self.tr("Lock when the lid is closed")),
            Sign.SLEEP: QCheckBox(self.tr("Lock when the computer goes to sleep")),
        }
        self._unheard = name(caption(""), "desktop_is_silent")
        self._build()
        self._minutes.activated.connect(self._on_minutes)
        for sign, switch in self._switches.items():
            name(switch, sign.value).toggled.connect(self._on_switches)

    def show_workbook(self) -> None:
        """Show the choices, and which of them this desktop can follow."""
        now = self._settings.now
        self._minutes.setCurrentIndex(_nearest(now.lock_minutes))
        for sign, switch in self._switches.items():
            show_switched(switch, on=getattr(now, sign.value))
            switch.setEnabled(self._desktop.hears(sign))
        heard = [self._desktop.hears(sign) for sign in Sign]
        self._unheard.setText(
            self.tr("This computer tells no program about its sleep or its lid.")
            if any(heard)
            else self.tr("This desktop tells no program about its screen, its sleep or its lid.")
        )
        self._unheard.setVisible(not all(heard))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(field_label(self.tr("Lock when nobody types for"), self._minutes, "body"))
        row.addWidget(self._minutes)
        row.addStretch(1)
        column.addLayout(row)
        for switch in self._switches.values():
            column.addWidget(switch)
        column.addWidget(self._unheard)

    def _minutes_words(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("never by itself")
        return self.tr("one minute") if minutes == 1 else self.tr("%n minutes", "", minutes)

    def _on_minutes(self, index: int) -> None:
        self._settings.change(lock_minutes=MINUTES[index])

    def _on_switches(self) -> None:
        self._settings.change(
            **{sign.value: switch.isChecked() for sign, switch in self._switches.items()}
        )


def _nearest(minutes: int) -> int:
    return min(range(len(MINUTES)), key=lambda index: abs(MINUTES[index] - minutes))
