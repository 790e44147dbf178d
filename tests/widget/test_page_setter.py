"""Pages are set in the background, one at a time, and only the newest is given back."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.setting_page import PageSetter
from reconcile_gui.letter.typeset import CannotTypeset


@dataclass
class SlowTypesetter:
    """Sets nothing, but each page only when it is let go on."""

    may_go_on: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    began: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def set(self, page: LetterPage) -> SetLetter:
        """Wait, then return an empty file."""
        self.began.append(page.paragraphs[0])
        self.threads.add(threading.get_ident())
        assert self.may_go_on.acquire(timeout=10)
        if page.paragraphs[0] == "bad":
            raise CannotTypeset
        return SetLetter(page, b"", ())


def test_only_the_newest_page_is_set_and_given_back(qtbot: QtBot) -> None:
    """Each key asks for a page; those in between are nobody's."""
    slow = SlowTypesetter()
    setter = PageSetter(slow.set)
    given: list[str] = []
    setter.ready.connect(lambda letter: given.append(letter.page.paragraphs[0]))

    for words in ("one", "two", "three"):
        setter.set(LetterPage((words,)))
    slow.may_go_on.release(2)
    qtbot.waitUntil(lambda: setter.is_settled)

    assert given == ["three"]
    assert slow.began == ["one", "three"]
    assert threading.get_ident() not in slow.threads


def test_a_forgotten_page_is_not_given_back(qtbot: QtBot) -> None:
    """The workbook may be locked while the typesetter is at work."""
    slow = SlowTypesetter()
    setter = PageSetter(slow.set)
    given: list[object] = []
    setter.ready.connect(given.append)
    setter.failed.connect(lambda: given.append("failed"))

    setter.set(LetterPage(("one",)))
    setter.set(LetterPage(("two",)))
    setter.forget()
    slow.may_go_on.release(2)
    qtbot.waitUntil(lambda: setter.is_settled)

    assert given == []
    assert slow.began == ["one"]


def test_a_page_that_cannot_be_set_is_said_and_the_next_is_set(qtbot: QtBot) -> None:
    """A failure is not the end of it."""
    slow = SlowTypesetter()
    setter = PageSetter(slow.set)
    slow.may_go_on.release(2)

    with qtbot.waitSignal(setter.failed):
        setter.set(LetterPage(("bad",)))
    with qtbot.waitSignal(setter.ready):
        setter.set(LetterPage(("good",)))


def test_closing_while_a_page_is_set_does_no_harm(qtbot: QtBot) -> None:
    """The thread finds nobody to give its page to, and ends."""
    slow = SlowTypesetter()
    setter = PageSetter(slow.set)
    setter.set(LetterPage(("one",)))
    (worker,) = (each for each in threading.enumerate() if each.name == "page-setter")

    with qtbot.waitSignal(setter.destroyed):
        setter.deleteLater()
    slow.may_go_on.release()
    worker.join(timeout=10)

    assert not worker.is_alive()


@pytest.mark.parametrize("count", [1, 2])
def test_a_setter_is_settled_when_all_is_given_back(qtbot: QtBot, count: int) -> None:
    """Saving waits for this."""
    slow = SlowTypesetter()
    setter = PageSetter(slow.set)
    assert setter.is_settled

    for number in range(count):
        setter.set(LetterPage((str(number),)))
        assert not setter.is_settled
    slow.may_go_on.release(count)
    qtbot.waitUntil(lambda: setter.is_settled)
