"""The speech service of this computer, through Qt; loaded when it is first wanted."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Q_ARG,
    QLibrary,
    QLocale,
    QLoggingCategory,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from reconcile_gui import logsafe
from reconcile_gui.qtkit.voice import Utterance, Voice, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

ENGINE = "speechd" if sys.platform == "linux" else ""  # "" is the system's own
# Chosen: twice what listing 1,500 voices took on a busy computer, and then some.
PATIENCE_MS = 15_000
# Chosen: by then the service has told of the words that were taken back unspoken.
CALM_MS = 150
END_MS = 5_000


class _Orders(QObject):
    """Signals that Qt carries to the other thread without Python."""

    locale = Signal(QLocale)
    voice = Signal(object)
    pace = Signal(float)
    say = Signal(str)
    stop = Signal()


class SystemVoice(Voice):
    """Speaks through Qt on a thread of its own: its service lists voices for seconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Load and start nothing."""
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._thread: QThread | None = None
        self._orders = _Orders(self)
        self._is_ready = False
        self._next: Utterance | None = None
        self._is_asked = self._is_speaking = False
        self._patience = self._timer(PATIENCE_MS, self._on_no_answer)
        self._calm = self._timer(CALM_MS, self._go_on)

    def can_speak(self) -> bool:
        """Return whether there is a speech service to ask; on Linux, Speech Dispatcher."""
        return ENGINE != "speechd" or has_speech_dispatcher()

    def speak(self, utterance: Utterance) -> None:
        """Begin to speak as soon as the service is there and silent."""
        self.stop()
        self._next = utterance
        self._patience.start()
        if self._engine is None:
            self._begin()
        elif self._is_ready:
            self._go_on()

    def stop(self) -> None:
        """Be silent now."""
        self._next = None
        self._patience.stop()
        if self._is_asked and not self._is_speaking:
            self._calm.start()  # it may still tell that it begins
        if self._is_asked:
            self._orders.stop.emit()
        self._is_asked = self._is_speaking = False

    def end(self) -> None:
        """End the thread; what is being spoken is broken off."""
        self.stop()
        engine, thread = self._engine, self._thread
        self._engine = self._thread = None
        self._is_ready = False
        if engine is not None and thread is not None:
            engine.disconnect(self)
            engine.deleteLater()
            thread.quit()
            thread.wait(END_MS)

    # The service --------------------------------------------------------------------------

    def _timer(self, wait_ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(then)
        return timer

    def _begin(self) -> None:
        # The library below it says on the terminal which sound servers are not there.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        # START: nobody needs it before the first letter is read.
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            # A library of the system that it is linked with, such as libpulse, is not there.
            QTimer.singleShot(0, self, self._on_no_answer)
            return
        engine = self._engine = QTextToSpeech("none")
        thread = self._thread = QThread(self)
        queued = Qt.ConnectionType.QueuedConnection
        engine.stateChanged.connect(self._on_state, queued)
        engine.engineChanged.connect(self._on_engine, queued)
        engine.errorOccurred.connect(self._on_error, queued)
        engine.moveToThread(thread)
        orders = self._orders
        orders.locale.connect(engine.setLocale)
        orders.pace.connect(engine.setRate)
        orders.say.connect(engine.say)
        orders.stop.connect(engine.stop)
        thread.start()
        # GIL: called from Python it would hold the interpreter, and the window, for seconds.
        QMetaObject.invokeMethod(engine, "setEngine", queued, Q_ARG(str, ENGINE))

    @Slot(str)
    def _on_engine(self, _name: str) -> None:
        engine = self._engine
        if engine is None:
            return
        if engine.availableLocales():
            self._is_ready = True
            self._go_on()
        else:
            self._fail(VoiceTrouble.NO_SERVICE)

    @Slot()
    def _go_on(self) -> None:
        engine, wanted = self._engine, self._next
        if engine is None or wanted is None or not self._is_ready or self._calm.isActive():
            return
        if engine.state() in (engine.State.Speaking, engine.State.Synthesizing):
            return  # goes on as soon as it is silent
        locale = fitting(wanted.language, engine.availableLocales())
        if locale is None:
            self._fail(VoiceTrouble.NO_VOICE, is_over=False)
            return
        self._next = None
        self._is_asked = True
        self._take_voice(engine, locale)
        self._orders.pace.emit(wanted.pace)
        self._orders.say.emit(wanted.words)

    def _take_voice(self, engine: QTextToSpeech, locale: QLocale) -> None:
        if engine.locale() != locale:
            self._orders.locale.emit(locale)
        voices = engine.allVoices(locale)
        if voices:
            best = plainest(voices)
            QMetaObject.invokeMethod(
                engine, "setVoice", Qt.ConnectionType.QueuedConnection, Q_ARG(type(best), best)
            )

    @Slot(object)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        engine = self._engine
        if engine is None:
            return
        if state is engine.State.Speaking and self._is_asked:
            self._is_speaking = True
            self._patience.stop()
        elif state is engine.State.Ready and self._is_speaking:
            self._is_asked = self._is_speaking = False
            self.said.emit()
        elif state is engine.State.Ready:
            self._go_on()

    @Slot(object, str)
    def _on_error(self, _reason: object, _words: str) -> None:
        # PRIVACY: the words of the service may repeat what it was given.
        if self._is_ready and (self._is_asked or self._next is not None):
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
