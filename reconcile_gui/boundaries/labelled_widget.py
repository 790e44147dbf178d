"""A field with its label above it, as one block."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.text_widgets import field_label


def labelled(words: str, field: QWidget) -> QWidget:
    """Return a field below its label, at the top of what room it is given."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(field_label(words, field))
    column.addWidget(field)
    column.addStretch(1)
    return block
