"""What is asked of the workbook is answered in order, and never with old words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reconcile_gui.qtkit.readings import Readings
from reconcile_gui.workbook.transaction import Query


class OwnerThread:
    """Stands for the thread that has the file: answers one question after the other."""

    def __init__(self) -> None:
        """Nothing was asked yet."""
        self.words = "old"
        self.asked: list[tuple[Query[Any], Callable[[Any], None]]] = []
        self._ready: list[Callable[[], None]] = []

    def ask(self, query: Query[Any], then: Callable[[Any], None]) -> None:
        """Take a question."""
        self.asked.append((query, then))

    def answer(self) -> None:
        """Look up what the oldest question asks for; it is not told yet."""
        query, then = self.asked.pop(0)
        found = query(self)  # type: ignore[arg-type]
        self._ready.append(lambda: then(found))

    def fail(self) -> None:
        """Answer the oldest question with nothing at all."""
        self.asked.pop(0)

    def tell(self) -> None:
        """Tell the oldest answer that is ready."""
        self._ready.pop(0)()

    def finish(self) -> None:
        """Answer and tell until nothing is asked any more."""
        while self.asked or self._ready:
            if self.asked:
                self.answer()
            self.tell()


def words(owner: OwnerThread) -> str:
    """Return what stands in the file."""
    return owner.words


WORDS: Query[str] = words  # type: ignore[assignment]


def test_an_answer_that_a_write_has_overtaken_is_asked_for_again() -> None:
    """Old words in a field would be saved over the newer ones by the next key."""
    owner = OwnerThread()
    readings = Readings(owner.ask)
    told: list[str] = []
    readings.ask(WORDS, told.append)
    owner.answer()
    owner.words = "new"
    readings.note_write()

    owner.tell()
    before = list(told)
    owner.finish()

    assert before == []
    assert told == ["new"]


def test_answers_come_in_the_order_of_the_asking() -> None:
    """A page asked for last must be the one that stays."""
    owner = OwnerThread()
    readings = Readings(owner.ask)
    told: list[str] = []
    readings.ask(lambda _: "first", told.append)
    owner.answer()
    readings.note_write()
    readings.ask(lambda _: "second", told.append)
    readings.ask(lambda _: "third", told.append)

    owner.finish()

    assert told == ["first", "second", "third"]


def test_a_question_that_failed_holds_up_nobody() -> None:
    """One damaged page must not keep the others from being read."""
    owner = OwnerThread()
    readings = Readings(owner.ask)
    told: list[str] = []
    readings.ask(lambda _: "broken", told.append)
    readings.ask(lambda _: "whole", told.append)
    owner.fail()

    owner.finish()

    assert told == ["whole"]


def test_a_write_by_whoever_is_told_overtakes_those_behind() -> None:
    """What one answer makes a view write, the next answer must know."""
    owner = OwnerThread()
    readings = Readings(owner.ask)
    told: list[str] = []

    def write(_: str) -> None:
        owner.words = "written on being told"
        readings.note_write()

    readings.ask(WORDS, write)
    readings.ask(WORDS, told.append)
    owner.answer()
    owner.answer()

    owner.tell()
    owner.tell()
    owner.finish()

    assert told == ["written on being told"]


def test_what_is_forgotten_is_never_told() -> None:
    """After a lock no word of the workbook may come to the window."""
    owner = OwnerThread()
    readings = Readings(owner.ask)
    told: list[str] = []
    readings.ask(WORDS, told.append)
    owner.answer()

    readings.forget()
    owner.finish()

    assert told == []
