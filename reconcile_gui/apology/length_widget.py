"""How long the letter is, in words, and the one thing that may be said about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.apology.counting import Fit, Length, fit_of, length_of, seconds_to_say
from reconcile_gui.apology.records import Kind
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel

MINUTE = 60


class LengthTold(QWidget):
    """A count, never of what is missing; a hint only at the ends."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self._count = name(TextLabel("", "caption"), "word_count")
        self._hint = name(TextLabel("", "caption"), "length_hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._count)
        self._column.addWidget(self._hint)
        self.say("", 0, 0)

    def say(self, kind: str, words: int, sentences: int) -> None:
        """Say how long a letter of this kind is."""
        self._count.setText(self._counted(kind, words, sentences) if words else "")
        self._hint.setText(self._hinted(kind, words, sentences) if words else "")
        for label in (self._count, self._hint):
            label.setVisible(bool(label.text()))

    def set_spacing(self, px: int) -> None:
        """Leave this much room between the two."""
        self._column.setSpacing(px)

    def _counted(self, kind: str, words: int, sentences: int) -> str:
        one, many = self.tr("1 word"), self.tr("%n words", "", words)
        counted = one if words == 1 else many
        if kind not in (Kind.SPOKEN, Kind.ONE_MESSAGE):
            return counted
        one, many = self.tr("1 sentence"), self.tr("%n sentences", "", sentences)
        told = self.tr("{words} in {sentences}").format(
            words=counted, sentences=one if sentences == 1 else many
        )
        if kind == Kind.ONE_MESSAGE:
            return told
        return self.tr("{words}, {time}").format(words=told, time=self._time(seconds_to_say(words)))

    def _time(self, seconds: int) -> str:
        if seconds < MINUTE:
            return self.tr("about {seconds} seconds to say").format(seconds=seconds)
        if seconds < 2 * MINUTE:
            return self.tr("about a minute to say")
        minutes = round(seconds / MINUTE)
        return self.tr("about {minutes} minutes to say").format(minutes=minutes)

    def _hinted(self, kind: str, words: int, sentences: int) -> str:
        if kind == Kind.UNSENT:
            return ""
        if kind in (Kind.SPOKEN, Kind.ONE_MESSAGE):
            return {
                (Kind.SPOKEN, Fit.MORE): self.tr(
                    "Three to six sentences can be taken in at once. What could go?"
                ),
                (Kind.SPOKEN, Fit.LESS): self.tr(
                    "Three sentences are enough: that you are sorry, for what, and what it did."
                ),
                (Kind.ONE_MESSAGE, Fit.MORE): self.tr(
                    "A few lines are easier to leave unanswered. What could go?"
                ),
            }.get((Kind(kind), fit_of(kind, words, sentences)), "")
        length = length_of(words)
        if length is Length.LONG:
            return self.tr("Long letters can feel heavy. What could go?")
        if length is Length.SHORT:
            return self.tr("Short is fine. Does it say what you did, and what it did?")
        return ""
