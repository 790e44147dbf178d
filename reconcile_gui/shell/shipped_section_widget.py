"""Settings ▸ Texts of the program: what cannot be used of them, where there is such a thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2
from reconcile_gui.text.breaking import breakable


class ShippedSection(QWidget):
    """Names file, entry and field; holds nothing that a person wrote."""

    def __init__(self, lines: Sequence[str]) -> None:
        """lines: one for each thing that is left out."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            body2(
                self.tr(
                    "Some of the questions, rules, help texts or typefaces that come with the"
                    " program cannot be used as they are in their files. These are left out;"
                    " everything else works, and nothing of yours is touched."
                )
            )
        )
        said = name(TextLabel(breakable("\n".join(lines)), "body2"), "broken_texts")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
