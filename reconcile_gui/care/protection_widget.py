"""With a passphrase or without: two choices of equal standing, and where the file is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.new_passphrase_widget import NewPassphrase
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, field_label, hairline
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme


class Protection(QWidget):
    """Neither choice is made beforehand; each says its consequence in one line."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        place: Path,
        ask_place: Callable[[str], Path | None],
        synced: Callable[[Path], str | None],
    ) -> None:
        """Offer `place`; ask_place: lets another be chosen; synced: names a copying service."""
        super().__init__()
        self._theme = theme
        self._usual = place
        self._place = place
        self._ask_place = ask_place
        self._synced = synced
        self._cards: list[tuple[QVBoxLayout, QVBoxLayout]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._choice = OneOf(self)
        self._build()
        self._choice.chosen.connect(self._on_chosen)
        self._fields.changed.connect(self._on_typed)
        self._other_place.clicked.connect(self._on_other_place)
        theme.changed.connect(self._space)
        self._space()
        self._show_place()

    @property
    def place(self) -> Path:
        """Where the workbook will be kept."""
        return self._place

    @property
    def is_complete(self) -> bool:
        """Whether one of the two is chosen, and the passphrase typed twice alike."""
        return self._without.isChecked() or self.passphrase() is not None

    def what_is_missing(self) -> str:
        """Return what is still to be done, as a sentence, or ""."""
        if self.is_complete:
            return ""
        if self._with.isChecked():
            return self.tr("Type the passphrase twice to go on")
        return self.tr("Choose one to go on")

    def passphrase(self) -> str | None:
        """Return the passphrase, or None without one or while it is incomplete."""
        return self._fields.passphrase() if self._with.isChecked() else None

    def say(self, sentence: str) -> None:
        """Say why the workbook could not be made like this; "" takes it back."""
        self._trouble.setText(breakable(sentence))
        self._trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def clear(self) -> None:
        """Forget the passphrase, the choice and another place."""
        self._fields.clear()
        self._choice.hold(None)
        self._fields.hide()
        self.say("")
        self._place = self._usual
        self._show_place()

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._with

    def _build(self) -> None:
        self._with = self._radio("with_passphrase", self.tr("With a passphrase"))
        self._without = self._radio("without_passphrase", self.tr("Without"))
        self._fields = NewPassphrase(self._theme)
        self._fields.hide()
        with_words = self.tr(
            "Nobody can read the workbook without it. If you lose it, nobody can open the "
            "workbook again, and that includes you."
        )
        without_words = self.tr(
            "Anyone who can use your account or open the file can read it. You can add a "
            "passphrase later."
        )
        self._column.addWidget(self._card(self._with, with_words, self._fields))
        self._column.addWidget(self._card(self._without, without_words))
        self._trouble = name(TextLabel("", "warning"), "protection_trouble")
        self._trouble.hide()
        self._column.addWidget(self._trouble)
        self._below = QSpacerItem(0, 8)
        self._column.addSpacerItem(self._below)
        self._column.addWidget(hairline())
        self._build_place()

    def _build_place(self) -> None:
        self._where = name(QLineEdit(), "where_kept")
        self._where.setReadOnly(True)
        self._other_place = name(button(self.tr("Choose…")), "choose_place")
        self._about_place = name(caption(), "about_place")
        self._where_row = QHBoxLayout()
        self._where_row.addWidget(self._where, 1)
        self._where_row.addWidget(self._other_place)
        column = self._where_column = QVBoxLayout()
        column.addWidget(field_label(self.tr("Where it is kept"), self._where, "caption"))
        column.addLayout(self._where_row)
        column.addWidget(self._about_place)
        self._column.addLayout(column)

    def _radio(self, object_name: str, words: str) -> QRadioButton:
        radio = name(QRadioButton(words), object_name)
        radio.setProperty("look", "choice")
        self._choice.addButton(radio)
        return radio

    def _card(self, radio: QRadioButton, words: str, more: QWidget | None = None) -> QFrame:
        card = QFrame()
        card.setProperty("shape", "choice")
        radio.setAccessibleDescription(words)
        column = QVBoxLayout(card)
        column.addWidget(radio)
        inner = QVBoxLayout()
        inner.addWidget(TextLabel(words, "body2"))
        if more is not None:
            inner.addWidget(more)
        column.addLayout(inner)
        self._cards.append((column, inner))
        return card

    def _on_chosen(self) -> None:
        self._fields.setVisible(self._with.isChecked())
        if self._with.isChecked():
            self._fields.first().setFocus()
        self.say("")
        self.changed.emit()

    def _on_typed(self) -> None:
        self.say("")
        self.changed.emit()

    def _on_other_place(self) -> None:
        chosen = self._ask_place(self._usual.name)
        if chosen is not None:
            self._place = chosen
            self._show_place()
            self.changed.emit()

    def _show_place(self) -> None:
        if self._place == self._usual:
            words = self.tr("In your own data folder, as {file}").format(file=self._place.name)
        else:
            words = str(self._place)
        self._where.setText(words)
        self._where.setToolTip(str(self._place))
        self._where.setCursorPosition(0)
        service = self._synced(self._place)
        if service is None:
            self._about_place.setText(
                self.tr(
                    "One file, on this computer. A folder that is copied to the internet by "
                    "another program is a place others may reach."
                )
            )
        else:
            self._about_place.setText(
                self.tr(
                    "This folder seems to be copied by {service}. Others may reach it there, and "
                    "two computers may write to it at once. Another folder is safer."
                ).format(service=service)
            )

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        self._below.changeSize(0, px(8))
        self._where_column.setSpacing(px(4))
        self._where_row.setSpacing(px(10))
        self._about_place.setContentsMargins(0, px(4), 0, 0)
        for card, inner in self._cards:
            card.setContentsMargins(px(20), px(18), px(20), px(18))
            card.setSpacing(px(2))
            # The words stand under those of the title.
            inner.setContentsMargins(px(26), 0, 0, 0)
