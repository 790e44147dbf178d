"""Taking a widget off its page for good."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def take_away(widget: QWidget) -> None:
    """Remove `widget` from where it stands; it is gone with the next round of events.

    What its labels say is gone at once: a lock must not leave a word until then.

    Why: what was put into a layout a moment ago still waits to be shown. Without a
    parent it would then flash up as a window of its own, with the person's words in it.
    """
    # ORDER: hidden first; only what was hidden by name is not shown any more.
    widget.hide()
    for label in widget.findChildren(QLabel):
        label.clear()
    if isinstance(widget, QLabel):
        widget.clear()
    widget.setParent(None)
    widget.deleteLater()
