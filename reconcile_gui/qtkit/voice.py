"""What reads words aloud, as everything else sees it; the real one is `system_voice`."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class VoiceTrouble(Enum):
    """Why nothing is heard."""

    NO_SERVICE = "no_service"  # it does not start, or does not answer
    NO_VOICE = "no_voice"  # none for this language


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words to be spoken. language: a tag such as "en-GB"; pace: -1 slowest to 1, 0 usual."""

    words: str
    language: str
    pace: float = 0.0


class Voice(QObject):
    """Speaks one utterance at a time, and never by itself."""

    said = Signal()  # what was given last was spoken to its end
    failed = Signal(object)  # VoiceTrouble; nothing is being spoken any more
    silenced = Signal()  # `silence` was called: whoever gives it words gives no more

    @abstractmethod
    def can_speak(self) -> bool:
        """Return whether this computer has what is needed; quick, starts nothing."""

    @abstractmethod
    def speak(self, utterance: Utterance) -> None:
        """Begin to speak, in place of what is being spoken; returns at once."""

    @abstractmethod
    def stop(self) -> None:
        """Be silent now; `said` does not follow."""

    def silence(self) -> None:
        """Be silent now, and tell whoever is reading: the window is hidden or locked."""
        self.stop()
        self.silenced.emit()

    def end(self) -> None:
        """Let go of the speech service: the program ends."""


class NoVoice(Voice):
    """Speaks nothing: for what is never read aloud."""

    def can_speak(self) -> bool:
        """Return False."""
        return False

    def speak(self, utterance: Utterance) -> None:
        """Say that there is no service."""
        self.failed.emit(VoiceTrouble.NO_SERVICE)

    def stop(self) -> None:
        """Be silent, as always."""


@dataclass(frozen=True, slots=True)
class ReadsAloud:
    """A voice, and what the person chose of it.

    pace: as in `Utterance`. asks_first: whether to ask about headphones before the first
    word. note_asked: remembers that they were asked.
    """

    voice: Voice
    pace: Callable[[], float]
    asks_first: Callable[[], bool]
    note_asked: Callable[[], None]


def never_aloud() -> ReadsAloud:
    """Return what reads nothing and asks nothing."""
    return ReadsAloud(NoVoice(), lambda: 0.0, lambda: False, lambda: None)
