"""The page of a locked workbook: a passphrase, or another workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reconcile_gui.qtkit.icons import icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, field_label, heading

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

COLUMN_PX = 400


class UnlockPage(QWidget):
    """Asks for the passphrase; holds it no longer than the question."""

    given = Signal(str)  # the passphrase as typed
    other_wanted = Signal()  # open another workbook
    backups_wanted = Signal()  # open a backup instead

    def __init__(self, theme: Theme, picture: Path, parent: QWidget | None = None) -> None:
        """picture: the program's icon."""
        super().__init__(parent)
        self._theme = theme
        name(self, "unlock_page", self.tr("Your workbook is locked."))
        self._build(picture)
        self._field.returnPressed.connect(self._on_unlock)
        self._field.textChanged.connect(self._on_text_changed)
        self._unlock.clicked.connect(self._on_unlock)
        self._other.clicked.connect(self.other_wanted)
        self._backups.clicked.connect(self.backups_wanted)
        theme.changed.connect(self._dress)
        self.ask()

    def ask(self) -> None:
        """Start the question afresh."""
        self._field.setText("")  # clear() could be undone
        self._unlock.setEnabled(False)
        self._show_letters.setChecked(False)
        self._say("", warning=False)
        self._backups.hide()
        self._field.setEnabled(True)
        if self.isVisible():  # else it would take the keyboard from what is in front
            self._field.setFocus()

    def say_unsaved(self, changes: int) -> None:
        """Say that saving still fails behind this page, and how much waits."""
        self._say(
            self.tr(
                "%n change(s) could not be saved yet. They are kept, with the key, until they can.",
                "",
                changes,
            ),
            warning=True,
        )

    def say_saved(self) -> None:
        """Take the sentence about unsaved changes away."""
        self._say("", warning=False)

    def say_working(self) -> None:
        """Show that the passphrase is being tried."""
        self._field.setEnabled(False)
        self._unlock.setEnabled(False)
        self._say(self.tr("Opening…"), warning=False)

    def say_wrong(self, sentence: str, *, offer_backups: bool) -> None:
        """Say why it did not open, and let the passphrase be typed again."""
        self._field.setEnabled(True)
        self._field.setText("")  # clear() could be undone
        self._field.setFocus()
        self._say(sentence, warning=True)
        self._backups.setVisible(offer_backups)

    def _build(self, picture: Path) -> None:
        self._picture = QLabel()
        self._picture_path = picture
        self._field = name(QLineEdit(), "passphrase")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(10_000)
        self._show_letters = QAction(self)
        self._show_letters.setCheckable(True)
        self._show_letters.setText(self.tr("Show the passphrase"))
        self._show_letters.toggled.connect(self._on_show_letters)
        self._field.addAction(self._show_letters, QLineEdit.ActionPosition.TrailingPosition)
        self._message = name(TextLabel("", "body2"), "unlock_message")
        self._unlock = name(button(self.tr("Unlock"), "primary"), "unlock")
        self._other = name(button(self.tr("Open another workbook…"), "quiet"), "open_other")
        self._backups = name(button(self.tr("Open a backup…"), "quiet"), "open_backup")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addSpacing(10)
        column.addWidget(heading(self.tr("Your workbook is locked.")))
        column.addSpacing(12)
        column.addWidget(field_label(self.tr("Passphrase"), self._field))
        column.addWidget(self._field)
        column.addWidget(self._message)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._unlock)
        row.addWidget(self._other)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._backups, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(28)
        column.addWidget(
            caption(
                self.tr(
                    "Nobody can recover a lost passphrase. A backup opens with the passphrase "
                    "it was made with."
                )
            )
        )
        self._column = QWidget()
        self._column.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(self._column, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(5)
        self._dress()

    def _dress(self) -> None:
        self._column.setFixedWidth(min(self._theme.px(COLUMN_PX), 900))
        size = self._theme.px(56)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(str(self._picture_path)).scaledToWidth(
            int(size * ratio), Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._show_letters.setIcon(icon(self._eye(), self._theme))

    def _eye(self) -> str:
        return "eye-off" if self._show_letters.isChecked() else "eye"

    def _say(self, sentence: str, *, warning: bool) -> None:
        self._message.setProperty("role", "warning" if warning else "body2")
        self._message.style().polish(self._message)
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _on_show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._field.setEchoMode(mode)
        self._show_letters.setIcon(icon(self._eye(), self._theme))

    def _on_text_changed(self, text: str) -> None:
        self._unlock.setEnabled(bool(text))

    def _on_unlock(self) -> None:
        passphrase = self._field.text()
        if passphrase and self._field.isEnabled():
            self.given.emit(passphrase)
