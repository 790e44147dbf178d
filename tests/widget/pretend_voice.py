"""A voice that says nothing aloud and tells a test what it would have said."""

from __future__ import annotations

from reconcile_gui.qtkit.voice import ReadsAloud, Utterance, Voice, VoiceTrouble


class PretendVoice(Voice):
    """Speaks until a test says that the sentence is over."""

    def __init__(self, languages: tuple[str, ...] = ("en", "de"), *, is_there: bool = True) -> None:
        """languages: of its voices; is_there: whether the computer has a speech service."""
        super().__init__()
        self.languages, self.is_there = languages, is_there
        self.spoken: list[Utterance] = []
        self.now: Utterance | None = None
        self.has_ended = False

    def can_speak(self) -> bool:
        """Return what the test said."""
        return self.is_there

    def speak(self, utterance: Utterance) -> None:
        """Begin, unless there is no such voice."""
        self.now = None
        if utterance.language.partition("-")[0] not in self.languages:
            self.failed.emit(VoiceTrouble.NO_VOICE)
            return
        self.now = utterance
        self.spoken.append(utterance)

    def stop(self) -> None:
        """Be silent."""
        self.now = None

    def end(self) -> None:
        """Note it."""
        self.has_ended = True

    def finish(self) -> None:
        """Come to the end of the sentence."""
        assert self.now is not None, "nothing is being spoken"
        self.now = None
        self.said.emit()

    def break_down(self) -> None:
        """Lose the speech service in the middle of a sentence."""
        self.now = None
        self.failed.emit(VoiceTrouble.NO_SERVICE)

    @property
    def words(self) -> list[str]:
        """Everything it was given so far."""
        return [each.words for each in self.spoken]


class Wishes:
    """What a person chose of reading aloud."""

    def __init__(self) -> None:
        """Have been asked about headphones already."""
        self.pace, self.asks_first = 0.0, False

    def of(self, voice: Voice) -> ReadsAloud:
        """Return a voice that follows these."""
        return ReadsAloud(voice, lambda: self.pace, lambda: self.asks_first, self._note)

    def _note(self) -> None:
        self.asks_first = False
