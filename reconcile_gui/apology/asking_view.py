"""What Apologise asks of the window and of the other tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class AskingView(QWidget):
    """Only the window connects these."""

    status_wanted = Signal()  # how contact stands is to be recorded or changed
    help_wanted = Signal(str)  # id of the page of Help and safety to begin at
    promises_wanted = Signal()
    promise_wanted = Signal(object)  # SaidInLetter: words that a promise is to be made of
    day_wanted = Signal(object)  # date on the timeline
    letting_go_wanted = Signal()
