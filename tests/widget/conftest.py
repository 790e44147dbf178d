"""Nothing of a window outlives its test: no timer, no thread, no top-level widget."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator, Mapping

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from reconcile_gui.qtkit.languages import speak
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds

# Chosen: nothing takes so long, on however busy a machine; it only ends what would hang.
PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits for what happens, and calls nothing a failure because a machine is slow."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until it is true."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        """Wait for a signal."""
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return what drives widgets, with more patience than its usual five seconds."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def garbage_waits() -> Iterator[None]:
    """Let no garbage be collected but between two tests, as the program does when idle.

    Anywhere else it may be a widget of an earlier test, on the list that Qt is just going
    through to dress all widgets anew; Qt then follows a pointer to nothing.
    """
    gc.disable()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def quick_keys() -> Iterator[None]:
    """Derive keys quickly: what a window does with a passphrase needs no slow one."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture(scope="session", autouse=True)
def speaks_english(qapp: QApplication) -> None:
    """Speak English from the first test on, whichever it is: its plurals are a catalogue too."""
    speak(qapp, "en")


LONGEST_WAIT_S = 20


@pytest.fixture(autouse=True)
def garbage_taken_away(garbage_waits: None) -> Iterator[None]:
    """End what the test left, on this thread and outside any call of Qt.

    What was there before the test is not looked through again: trees of the whole source and
    rules that were read are a million objects, and took a second of each test after them.
    """
    gc.collect()
    gc.freeze()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, garbage_taken_away: None) -> Iterator[None]:
    """Fail a test that used qtbot and leaves something running or shown.

    A leak slows and disturbs the tests after it; in the program it is a timer that wakes an
    idle computer, or a window that still holds a letter after locking.
    """
    if "qtbot" not in request.fixturenames:
        yield
        return
    wait_for_background()
    # Held until the test is over: the place of what is freed may be given to what it leaves.
    before = {id(each): each for each in alive()}
    yield
    wait_for_background()
    left = new(before)
    if left:
        # Python may only now drop what refers to itself; Qt deletes when it next may.
        gc.collect()
        left = new(before)
    if left:
        pytest.fail("Still alive after the test: " + ", ".join(described(each) for each in left))


def wait_for_background() -> None:
    """Let work off the window's thread come to its end, which nobody may want any more.

    CPython raises SystemError in a thread that is building a tuple while another one looks
    at all objects, as `alive` does.
    """
    for thread in threading.enumerate():
        if thread.name.startswith("background-"):
            thread.join(LONGEST_WAIT_S)


def new(before: Mapping[int, QObject]) -> list[QObject]:
    """Return what is alive now and was not before."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [each for each in alive() if id(each) not in before]


def alive() -> list[QObject]:
    """Return every running timer, running thread and top-level widget that Python knows."""
    wrapped = [
        each
        for each in gc.get_objects()
        if issubclass(type(each), (QTimer, QThread)) and shiboken6.isValid(each)
    ]
    running: list[QObject] = [
        each
        for each in wrapped
        if (each.isActive() if isinstance(each, QTimer) else is_other_thread(each))
    ]
    return running + [each for each in QApplication.topLevelWidgets() if is_a_window(each)]


def is_other_thread(thread: QThread) -> bool:
    """Return whether the thread runs and is not the one that runs the tests."""
    return thread.isRunning() and thread is not QThread.currentThread()


def is_a_window(widget: QWidget) -> bool:
    """Return whether Qt did not make the widget for itself (a tool tip, a drag's picture)."""
    return not widget.metaObject().className().startswith(("QTipLabel", "QShapedPixmapWidget"))


def described(each: QObject) -> str:
    """Return the class and object name, enough to find where it was made."""
    return f"{type(each).__name__} '{each.objectName()}'"
