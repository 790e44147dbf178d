"""Settings ▸ Hiding and locking: the passphrase, and when to ask for it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.new_passphrase_widget import NewPassphrase
from reconcile_gui.qtkit.text_widgets import (
    TextLabel,
    body2,
    button,
    caption,
    field_label,
    hairline,
)
from reconcile_gui.shell.lock_when_widget import LockWhen

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.desktop import Desktop
    from reconcile_gui.shell.live_settings import LiveSettings

LABEL_PX = 4  # between a label and its field, as in `NewPassphrase`


class LockingSection(QWidget):
    """A passphrase means that the file is encrypted; nothing less is called protection."""

    passphrase_given = Signal(str, str)  # the old one or "", the new one
    removal_wanted = Signal(str)  # the passphrase that is to be taken off

    def __init__(
        self,
        theme: Theme,
        settings: LiveSettings,
        desktop: Desktop,
        is_protected: Callable[[], bool],
    ) -> None:
        """is_protected: whether the open workbook has a passphrase."""
        super().__init__()
        self._is_protected = is_protected
        self._state = name(TextLabel("", "strong"), "protection_state")
        self._about = body2()
        self._old = name(QLineEdit(), "old_passphrase")
        self._old.setEchoMode(QLineEdit.EchoMode.Password)
        self._old_label = field_label(self.tr("Passphrase until now"), self._old)
        self._new = NewPassphrase(theme, self.tr("New passphrase"))
        self._set = name(button(""), "set_passphrase")
        self._remove = name(button(self.tr("Take the passphrase off")), "remove_passphrase")
        self._remove_line = hairline()
        self._remove_about = body2(
            self.tr(
                "Without it, anyone who can use this computer account can read the file and its "
                "backups again."
            )
        )
        self._remove_title = TextLabel(self.tr("Without a passphrase again"), "subheading")
        self._message = name(TextLabel("", "body2"), "protection_message")
        self._when = LockWhen(settings, desktop)
        self._build()
        self._new.changed.connect(self._allow)
        self._old.textChanged.connect(self._allow)
        self._set.clicked.connect(self._on_set)
        self._remove.clicked.connect(self._on_remove)
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show whether the workbook is protected, and when it locks."""
        protected = self._is_protected()
        self._state.setText(
            self.tr("This workbook has a passphrase.")
            if protected
            else self.tr("This workbook has no passphrase.")
        )
        self._about.setText(
            self.tr("The file and its backups are encrypted. Nobody can recover a lost passphrase.")
            if protected
            else self.tr(
                "Anyone who can use this computer account can read this file. With a passphrase "
                "nobody can read it without it. If you lose it, nobody can open the workbook "
                "again, and that includes you."
            )
        )
        self._set.setText(
            self.tr("Change the passphrase") if protected else self.tr("Protect with a passphrase")
        )
        self._old.setVisible(protected)
        self._old_label.setVisible(protected)
        for each in (self._remove_line, self._remove_title, self._remove_about, self._remove):
            each.setVisible(protected)
        self._when.setVisible(protected)
        self._when.show_workbook()
        self._allow()

    def clear(self) -> None:
        """Forget the passphrases."""
        self._old.setText("")
        self._new.clear()
        self.say("")

    def say(self, sentence: str) -> None:
        """Say what became of it."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def done(self, sentence: str) -> None:
        """Say that it is done, forget what was typed, show the new state."""
        self.clear()
        self.say(sentence)
        self.show_workbook()

    def failed(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self.say(sentence)
        self._allow()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._about)
        old = QVBoxLayout()
        old.setSpacing(LABEL_PX)
        old.addWidget(self._old_label)
        old.addWidget(self._old)
        column.addLayout(old)
        column.addWidget(self._new)
        column.addWidget(self._set, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._message)
        self._message.hide()
        column.addWidget(self._remove_line)
        column.addWidget(self._remove_title)
        column.addWidget(self._remove_about)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(self._when)
        column.addWidget(
            caption(
                self.tr(
                    "Esc three times within two seconds, or the Hide button, blanks the window at "
                    "once. It helps against a glance over the shoulder; it cannot hide anything "
                    "from a program that watches this computer."
                )
            )
        )

    def _allow(self) -> None:
        has_old = bool(self._old.text()) or not self._is_protected()
        self._set.setEnabled(has_old and self._new.passphrase() is not None)
        self._remove.setEnabled(bool(self._old.text()))

    def _on_set(self) -> None:
        passphrase = self._new.passphrase()
        if passphrase is not None:
            self._wait(self.tr("Making the protected file…"))
            self.passphrase_given.emit(self._old.text(), passphrase)

    def _on_remove(self) -> None:
        self._wait(self.tr("Making the readable file…"))
        self.removal_wanted.emit(self._old.text())

    def _wait(self, sentence: str) -> None:
        self._set.setEnabled(False)
        self._remove.setEnabled(False)
        self.say(sentence)
