"""The page of a locked workbook: a passphrase, or another workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reconcile_gui.qtkit.icons import ICON_PX, icon
from reconcile_gui.qtkit.middle_column_widget import MiddleColumn
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.passphrase_field_widget import PassphraseField
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, field_label, heading

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

COLUMN_PX, PICTURE_PX = 400, 52


class UnlockPage(QWidget):
    """Asks for the passphrase; holds it no longer than the question."""

    given = Signal(str)  # the passphrase as typed
    other_wanted = Signal()  # open another workbook
    backups_wanted = Signal()  # open a backup instead
    rescue_wanted = Signal()  # make a new workbook of what can be read

    def __init__(self, theme: Theme, picture: Path) -> None:
        """picture: the program's icon."""
        super().__init__()
        self._theme = theme
        self._standing = ""  # said as long as nothing else is
        name(self, "unlock_page", self.tr("Your workbook is locked."))
        self._build(picture)
        self._field.returnPressed.connect(self._on_unlock)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.caps_lock_seen.connect(self._on_caps_lock)
        self._unlock.clicked.connect(self._on_unlock)
        self._other.clicked.connect(self.other_wanted)
        self._backups.clicked.connect(self.backups_wanted)
        self._rescue.clicked.connect(self.rescue_wanted)
        theme.changed.connect(self._dress)
        self.ask()

    def ask(self) -> None:
        """Start the question afresh."""
        self._field.forget()
        self._unlock.setEnabled(False)
        self._say("", warning=False)
        self._caps.hide()
        self._standing = ""
        self._backups.hide()
        self._rescue.hide()
        self._field.setEnabled(True)
        if self.isVisible():  # else it would take the keyboard from what is in front
            self._field.setFocus()

    def ask_for_other(self, sentence: str) -> None:
        """Ask for the passphrase of another file than the workbook; sentence: of which."""
        self.ask()
        self._standing = sentence
        self._say(self._standing, warning=False)

    def say_unsaved(self, changes: int) -> None:
        """Say that saving still fails behind this page, and how much waits."""
        one = self.tr("One change could not be saved yet. It is kept, with the key, until it can.")
        many = self.tr(
            "%n changes could not be saved yet. They are kept, with the key, until they can.",
            "",
            changes,
        )
        self._say(one if changes == 1 else many, warning=True)

    def say_saved(self) -> None:
        """Take the sentence about unsaved changes away."""
        self._say("", warning=False)

    def say_working(self) -> None:
        """Show that the passphrase is being tried."""
        # PRIVACY: it is being tried; nobody needs to find it here if the window is hidden now.
        self._field.setText("")
        self._field.setEnabled(False)
        self._unlock.setEnabled(False)
        self._say(self.tr("Opening…"), warning=False)

    def say_wrong(self, sentence: str, *, is_damaged: bool) -> None:
        """Say why it did not open, and let the passphrase be typed again."""
        self._field.setEnabled(True)
        self._field.forget()
        self._field.setFocus()
        self._say(sentence, warning=True)
        self._backups.setVisible(is_damaged)
        self._rescue.setVisible(is_damaged)

    def _build(self, picture: Path) -> None:
        self._picture = QLabel()
        self._picture_path = picture
        self._field = PassphraseField(self._theme, "passphrase")
        self._message = name(TextLabel("", "body2"), "unlock_message")
        self._caps = name(caption(self.tr("Caps Lock is on.")), "caps_lock")
        self._sign = QLabel()
        self._unlock = name(button(self.tr("Unlock"), "primary"), "unlock")
        self._other = name(button(self.tr("Open another workbook…"), "quiet"), "open_other")
        self._backups = name(button(self.tr("Open a backup…"), "quiet"), "open_backup")
        self._rescue = name(button(self.tr("Rescue what can be read…"), "quiet"), "rescue")
        area = MiddleColumn(self._theme, COLUMN_PX)
        column = area.column
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Your workbook is locked.")))
        column.addSpacing(8)
        column.addWidget(field_label(self.tr("Passphrase"), self._field))
        column.addWidget(self._field)
        column.addWidget(self._caps)
        self._caps.hide()
        column.addLayout(self._row(self._sign, self._message))
        column.addSpacing(6)
        column.addLayout(self._row(self._unlock, self._other))
        column.addWidget(self._backups, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rescue, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(28)
        column.addWidget(
            caption(
                self.tr(
                    "Nobody can recover a lost passphrase. A backup opens with the passphrase "
                    "it was made with."
                )
            )
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area)
        self._dress()

    def _row(self, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        for part in parts:
            row.addWidget(part, 1 if part is self._message else 0, Qt.AlignmentFlag.AlignTop)
        if self._message not in parts:
            row.addStretch(1)
        return row

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(str(self._picture_path)).scaledToWidth(
            int(self._theme.px(PICTURE_PX) * ratio), Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        size = self._theme.px(ICON_PX)
        self._sign.setPixmap(icon("info", self._theme, "ochre").pixmap(size, size))

    def _say(self, sentence: str, *, warning: bool) -> None:
        self._message.setProperty("role", "warning" if warning else "body2")
        self._message.style().polish(self._message)
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self._sign.setVisible(warning)
        if warning and sentence and self.isVisible():
            announce(self, sentence)

    def _on_caps_lock(self, is_on: bool) -> None:
        """Say it on a line of its own: after a wrong passphrase it explains the most."""
        if is_on and self._caps.isHidden():
            announce(self, self._caps.text())
        self._caps.setVisible(is_on)

    def _on_text_changed(self, text: str) -> None:
        self._unlock.setEnabled(bool(text))

    def _on_unlock(self) -> None:
        passphrase = self._field.text()
        if passphrase and self._field.isEnabled():
            self.given.emit(passphrase)
