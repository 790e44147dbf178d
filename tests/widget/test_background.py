"""Work off the window's thread: only the newest answer comes, and it comes back here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.background import Background, Slices


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background[str]]:
    """Return a place for work, for as long as its owner lives."""
    owner = QObject()
    yield Background(owner, "test")
    owner.deleteLater()


def working(answer: str, until: threading.Event | None = None) -> Callable[[], Slices[str]]:
    """Return work that gives way until something happens."""

    def work() -> Slices[str]:
        yield
        while until is not None and not until.is_set():
            yield
        return answer

    return work


def test_the_answer_comes_on_the_windows_thread(background: Background[str], qtbot: QtBot) -> None:
    """Only there may anything be shown."""
    came: list[tuple[str, bool]] = []
    here = threading.current_thread()
    background.start(
        working("done"), lambda answer: came.append((answer, threading.current_thread() is here))
    )
    assert background.is_busy

    qtbot.waitUntil(lambda: bool(came))
    assert came == [("done", True)]
    assert not background.is_busy


def test_an_older_answer_is_dropped(background: Background[str], qtbot: QtBot) -> None:
    """It speaks of words that are not there any more."""
    came: list[str] = []
    first_may_end = threading.Event()
    background.start(working("old", first_may_end), came.append)
    background.start(working("new"), came.append)
    first_may_end.set()

    qtbot.waitUntil(lambda: bool(came))
    assert came == ["new"]


def test_what_was_stopped_never_answers(background: Background[str], qtbot: QtBot) -> None:
    """Locking forgets what was asked."""
    came: list[str] = []
    may_end = threading.Event()
    background.start(working("secret", may_end), came.append)
    background.stop()
    may_end.set()
    background.start(working("later"), came.append)

    qtbot.waitUntil(lambda: bool(came))
    assert came == ["later"]


def test_two_pieces_never_run_at_once(background: Background[str], qtbot: QtBot) -> None:
    """What they share is made for one thread at a time."""
    running: list[str] = []
    at_once: list[int] = []

    def work(name: str) -> Slices[str]:
        running.append(name)
        try:
            for _ in range(20):
                at_once.append(len(running))
                yield
        finally:
            running.remove(name)
        return name

    came: list[str] = []
    for name in "abc":
        background.start(lambda name=name: work(name), came.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: bool(came))

    assert came == ["c"]
    assert set(at_once) == {1}


def test_what_was_dropped_before_its_turn_never_begins(
    background: Background[str], qtbot: QtBot
) -> None:
    """Each key asks; those in between are nobody's."""
    began: list[str] = []
    first_may_end = threading.Event()

    def work(name: str) -> Slices[str]:
        began.append(name)
        first_may_end.wait()
        yield
        return name

    came: list[str] = []
    background.start(lambda: work("one"), came.append)
    qtbot.waitUntil(lambda: bool(began))
    background.start(lambda: work("two"), came.append)
    background.start(lambda: work("three"), came.append)
    first_may_end.set()
    qtbot.waitUntil(lambda: bool(came))

    assert came == ["three"]
    assert began == ["one", "three"]


def test_closing_while_it_works_does_no_harm(qtbot: QtBot) -> None:
    """The thread finds nobody to give its answer to, and ends."""
    owner = QObject()
    closing: Background[str] = Background(owner, "closing")
    came: list[str] = []
    may_end = threading.Event()
    closing.start(working("late", may_end), came.append)
    (worker,) = (each for each in threading.enumerate() if each.name == "background-closing")
    with qtbot.waitSignal(closing.destroyed):
        owner.deleteLater()
    may_end.set()
    worker.join()

    assert came == []
