"""Beside a heavy question: who can be called, and a way to say that one has been afraid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import button, caption, link

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

BEING_HURT = "being_hurt"  # the part of Help and safety


class CareAside(QWidget):
    """Stands under the answer; it asks nothing, and nothing said here is stored."""

    help_wanted = Signal(str)  # part of Help and safety to begin at, "" for its top
    afraid_said = Signal()  # the writer has been afraid of the other person

    def __init__(self, theme: Theme) -> None:
        """Make one that is not shown yet."""
        super().__init__()
        self._theme = theme
        self._build()
        self._help.clicked.connect(self._on_help)
        self._afraid.clicked.connect(self._on_afraid)
        self._hurt.clicked.connect(self._on_hurt)
        theme.changed.connect(self._space)
        self._space()

    def show_for(self, *, has_care: bool, asks_afraid: bool) -> None:
        """Stand beside a question. asks_afraid: offer the answer that one was afraid."""
        self.setVisible(has_care)
        self._afraid.setVisible(asks_afraid)
        self._said.hide()

    def _build(self) -> None:
        self._help = name(link(self.tr("Help and safety"), "link_caption"), "question_help")
        calls = caption(
            self.tr(
                "If this is about fear or someone getting hurt, Help and safety has people to "
                "call. You can stop here at any time."
            )
        )
        self._afraid = name(button(self.tr("Yes, I have been afraid"), "small"), "afraid_yes", "")
        self._hurt = name(link(self.tr("Being hurt: who can help"), "link_caption"), "afraid_help")
        self._words = caption(
            self.tr(
                "Then an apology is not what comes next here today. You may not owe one. Nothing "
                "about this is stored."
            )
        )
        self._said = QWidget()
        self._top, self._below = QHBoxLayout(), QHBoxLayout(self._said)
        self._top.addWidget(calls, 1)
        self._top.addWidget(self._help)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self._words, 1)
        self._below.addWidget(self._hurt)
        yes = QHBoxLayout()
        yes.addWidget(self._afraid)
        yes.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(yes)
        self._column.addWidget(self._said)
        self._said.hide()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(6))

    def _on_help(self) -> None:
        self.help_wanted.emit("")

    def _on_hurt(self) -> None:
        self.help_wanted.emit(BEING_HURT)

    def _on_afraid(self) -> None:
        self._said.show()
        self._hurt.setFocus()
        self._afraid.hide()
        announce(self, self._words.text())
        self.afraid_said.emit()
