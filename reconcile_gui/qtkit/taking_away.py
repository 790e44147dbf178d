"""Taking a widget off its page for good."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def take_away(widget: QWidget) -> None:
    """Remove `widget` from where it stands; it is gone with the next round of events.

    Why: what was put into a layout a moment ago still waits to be shown. Without a
    parent it would then flash up as a window of its own, with the person's words in it.
    """
    # ORDER: hidden first; only what was hidden by name is not shown any more.
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
