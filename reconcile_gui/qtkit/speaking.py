"""Saying something aloud through the screen reader, if one is listening."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Speak(Protocol):
    """Says words aloud; `announce` in the program."""

    def __call__(self, widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
        """Say `words`."""


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have `words` said without moving the focus.

    words: translated, a whole sentence. is_urgent: breaks off what is being said; only
    for what is not saved.
    """
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
