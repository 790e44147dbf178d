"""The speech service on a thread of its own, which nobody ever waits for."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QEvent,
    QLocale,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    Signal,
    Slot,
)

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

ENGINE = "speechd" if sys.platform == "linux" else ""  # "" is the system's own
QUEUED = Qt.ConnectionType.QueuedConnection
# Chosen: nobody notices it when leaving; a service that is well ends in a tenth of it.
END_MS = 300

# ORDER: Qt aborts the program when a thread that runs is destroyed; one that hangs in the
# service cannot be ended. So each is kept here until it has come to its end by itself.
_kept: list[SpeechThread] = []


@dataclass(frozen=True, slots=True)
class Offered:
    """What the service has. locale: the one it speaks now; voices: of that one."""

    locales: tuple[QLocale, ...]
    locale: QLocale
    voices: tuple[QVoice, ...]


class _Scribe(QObject):
    """Lives on the other thread: the engine must not be asked anything from here."""

    offered = Signal(object)  # Offered

    def __init__(self, engine: QTextToSpeech) -> None:
        """Take down what this engine has, once it is told to."""
        super().__init__()
        self._engine = engine

    @Slot()
    def write_down(self) -> None:
        """Tell what Qt remembers of the service, which is not asked anew."""
        engine = self._engine
        self.offered.emit(
            Offered(
                tuple(engine.availableLocales()), engine.locale(), tuple(engine.availableVoices())
            )
        )


class SpeechThread(QObject):
    """Orders go to the service, and what happened comes back; both through Qt's queues."""

    offered = Signal(object)  # Offered: it is there, or speaks another language now
    began = Signal()  # to speak
    fell_silent = Signal()
    broke = Signal()

    _locale_ordered = Signal(QLocale)
    _pace_ordered = Signal(float)
    _words_ordered = Signal(str)
    _silence_ordered = Signal()

    def __init__(self) -> None:
        """Look for the service; `offered` follows. ImportError where Qt cannot speak at all."""
        super().__init__()
        # START: nobody needs it before the first letter is read.
        from PySide6.QtTextToSpeech import QTextToSpeech

        self.is_busy = False
        self._engine = engine = QTextToSpeech("none")
        self._scribe = scribe = _Scribe(engine)
        self._thread = QThread()
        # GIL: for a thread without a name Qt asks its class for one, on that thread, where
        # PySide looks among Python's objects without the interpreter and may crash.
        self._thread.setObjectName("speech")
        engine.stateChanged.connect(self._on_state, QUEUED)
        engine.errorOccurred.connect(self._on_error, QUEUED)
        scribe.offered.connect(self._on_offered, QUEUED)
        engine.moveToThread(self._thread)
        scribe.moveToThread(self._thread)
        engine.engineChanged.connect(scribe.write_down)
        engine.localeChanged.connect(scribe.write_down)
        # GIL: called from Python these would hold the interpreter, and the window, for seconds.
        self._locale_ordered.connect(engine.setLocale)
        self._pace_ordered.connect(engine.setRate)
        self._words_ordered.connect(engine.say)
        self._silence_ordered.connect(engine.stop)
        _kept.append(self)
        self._thread.start()
        QMetaObject.invokeMethod(engine, "setEngine", QUEUED, Q_ARG(str, ENGINE))

    @property
    def is_running(self) -> bool:
        """Whether the thread has not come to its end."""
        return self._thread.isRunning()

    def take_locale(self, locale: QLocale) -> None:
        """Speak this language from now on; `offered` follows with its voices."""
        self._locale_ordered.emit(locale)

    def say(self, words: str, voice: QVoice | None, pace: float) -> None:
        """Say words; voice: None for that of the service."""
        if voice is not None:
            QMetaObject.invokeMethod(self._engine, "setVoice", QUEUED, Q_ARG(type(voice), voice))
        self._pace_ordered.emit(pace)
        self._words_ordered.emit(words)

    def be_silent(self) -> None:
        """Break off what is being said."""
        self._silence_ordered.emit()

    def wait(self, wait_ms: int) -> None:
        """Wait for its end, and no longer than this."""
        self._thread.wait(wait_ms)

    def give_up(self) -> None:
        """Tell nothing any more, and end as soon as the service lets go."""
        self.blockSignals(True)
        self._let_go_of_signals()
        # PRIVACY: a service that comes back must not speak what waits for it.
        QCoreApplication.removePostedEvents(self._engine, QEvent.Type.MetaCall.value)
        QMetaObject.invokeMethod(self._engine, "stop", QUEUED)
        self._scribe.deleteLater()
        self._engine.deleteLater()
        self._thread.quit()

    def _let_go_of_signals(self) -> None:
        # GIL: what is still joined when the engine is destroyed, on its own thread, is looked
        # up among Python's objects there, without the interpreter.
        self._engine.disconnect(self)
        self._engine.disconnect(self._scribe)
        self._scribe.disconnect(self)
        for order in (
            self._locale_ordered,
            self._pace_ordered,
            self._words_ordered,
            self._silence_ordered,
        ):
            order.disconnect()

    @Slot(object)
    def _on_offered(self, offered: Offered) -> None:
        self.offered.emit(offered)

    @Slot(object)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        self.is_busy = state in (state.Speaking, state.Synthesizing)
        if state is state.Speaking:
            self.began.emit()
        elif state is state.Ready:
            self.fell_silent.emit()

    @Slot(object, str)
    def _on_error(self, _reason: object, _words: str) -> None:
        # PRIVACY: the words of the service may repeat what it was given.
        self.broke.emit()


def is_any_running() -> bool:
    """Return whether a thread of before still hangs; forget those that came to their end."""
    _kept[:] = [each for each in _kept if each.is_running]
    return bool(_kept)


def end_process(code: int) -> int:
    """Return the code, or end the process with it where a service does not let go.

    To be called when everything is closed: nothing is run after it then.
    """
    until = time.monotonic() + END_MS / 1000
    for each in _kept:
        each.wait(max(0, int((until - time.monotonic()) * 1000)))
    if not is_any_running():
        return code
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a window without a terminal has none
            stream.flush()
    os._exit(code)
