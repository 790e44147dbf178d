"""The speech service of this computer, through Qt; loaded when it is first wanted."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibrary, QLocale, QLoggingCategory, QObject, QTimer, Slot

from reconcile_gui import logsafe
from reconcile_gui.qtkit.speech_thread import ENGINE, Offered, SpeechThread, is_any_running
from reconcile_gui.qtkit.voice import Utterance, Voice, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtTextToSpeech import QVoice

# Chosen: twice what listing 1,500 voices took on a busy computer, and then some.
PATIENCE_MS = 15_000
# Chosen: by then the service has told of the words that were taken back unspoken.
CALM_MS = 150


class SystemVoice(Voice):
    """Speaks through Qt on a thread of its own: its service lists voices for seconds."""

    def __init__(self, parent: QObject | None = None, *, patience_ms: int = PATIENCE_MS) -> None:
        """Load and start nothing. patience_ms: for the service to begin to speak."""
        super().__init__(parent)
        self._patience_ms = patience_ms
        self._service: SpeechThread | None = None
        self._offered: Offered | None = None  # by a service that is there
        self._next: Utterance | None = None
        self._is_asked = self._is_speaking = False
        self._patience = self._timer(self._on_no_answer)
        self._calm = self._timer(self._go_on)

    def can_speak(self) -> bool:
        """Return whether there is a speech service to ask; on Linux, Speech Dispatcher."""
        return ENGINE != "speechd" or has_speech_dispatcher()

    def speak(self, utterance: Utterance) -> None:
        """Begin to speak as soon as the service is there and silent."""
        self.stop()
        self._next = utterance
        self._patience.start(self._patience_ms)
        if self._service is None:
            self._begin()
        else:
            self._go_on()

    def stop(self) -> None:
        """Be silent now."""
        self._next = None
        self._patience.stop()
        if self._is_asked and not self._is_speaking:
            self._calm.start(CALM_MS)  # it may still tell that it begins
        if self._is_asked and self._service is not None:
            self._service.be_silent()
        self._is_asked = self._is_speaking = False

    def end(self) -> None:
        """Let go of the service; what is being spoken is broken off. Nobody waits for it."""
        self.stop()
        service, self._service, self._offered = self._service, None, None
        if service is not None:
            service.give_up()

    # The service --------------------------------------------------------------------------

    def _timer(self, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _begin(self) -> None:
        # The library below it says on the terminal which sound servers are not there.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        if is_any_running():
            # The service holds an earlier thread still; another one would hang as well.
            self._patience.start(0)
            return
        try:
            service = self._service = SpeechThread()
        except ImportError:
            # A library of the system that it is linked with, such as libpulse, is not there.
            self._patience.start(0)
            return
        service.offered.connect(self._on_offered)
        service.began.connect(self._on_began)
        service.fell_silent.connect(self._on_silent)
        service.broke.connect(self._on_broke)

    @Slot(object)
    def _on_offered(self, offered: Offered) -> None:
        if offered.locales:
            self._offered = offered
            self._go_on()
        else:
            self._fail(VoiceTrouble.NO_SERVICE)

    @Slot()
    def _go_on(self) -> None:
        service, offered, wanted = self._service, self._offered, self._next
        if service is None or offered is None or wanted is None:
            return
        if self._calm.isActive() or service.is_busy:
            return  # goes on as soon as it is silent
        locale = fitting(wanted.language, offered.locales)
        if locale is None:
            self._fail(VoiceTrouble.NO_VOICE, is_over=False)
        elif locale != offered.locale:
            service.take_locale(locale)  # goes on when its voices are told
        else:
            self._next = None
            self._is_asked = True
            voice = plainest(offered.voices) if offered.voices else None
            service.say(wanted.words, voice, wanted.pace)

    @Slot()
    def _on_began(self) -> None:
        if self._is_asked:
            self._is_speaking = True
            self._patience.stop()

    @Slot()
    def _on_silent(self) -> None:
        if self._is_speaking:
            self._is_asked = self._is_speaking = False
            self.said.emit()
        else:
            self._go_on()

    @Slot()
    def _on_broke(self) -> None:
        if self._offered is not None and (self._is_asked or self._next is not None):
            self._fail(VoiceTrouble.NO_SERVICE)

    @Slot()
    def _on_no_answer(self) -> None:
        self._fail(VoiceTrouble.NO_SERVICE)

    def _fail(self, trouble: VoiceTrouble, *, is_over: bool = True) -> None:
        """Tell it; is_over: the next time begins anew, the service may be there by then."""
        if is_over:
            self.end()
        else:
            self.stop()
        logsafe.event("reading_aloud_failed")
        self.failed.emit(trouble)


def has_speech_dispatcher() -> bool:
    """Return whether its library loads, and it runs or can be started."""
    if not QLibrary("speechd", 2).load():
        return False
    run = os.environ.get("XDG_RUNTIME_DIR", "")
    runs = bool(run) and (Path(run) / "speech-dispatcher" / "speechd.sock").exists()
    return runs or "SPEECHD_ADDRESS" in os.environ or bool(shutil.which("speech-dispatcher"))


def fitting(language: str, locales: Sequence[QLocale]) -> QLocale | None:
    """Return the locale of a voice for a language tag: of its country, else of any."""
    wanted = QLocale(language)
    same = [each for each in locales if each.language() == wanted.language()]
    exact = [each for each in same if each.territory() == wanted.territory()]
    return next(iter((*exact, *same)), None)


def plainest(voices: Sequence[QVoice]) -> QVoice:
    """Return the voice with the shortest name: each accent and variant adds to it."""
    return min(voices, key=lambda voice: ("+" in voice.name(), len(voice.name()), voice.name()))
