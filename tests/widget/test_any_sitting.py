"""Any order of commands, undo, locking and coming back: what is there is what was done."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
from reconcile_gui.qtkit.session import Session
from reconcile_gui.reflection.store.journal import bin_entry, save_entry
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import WorkbookBug, WorkbookProblem, WrongPassphrase
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Reader
from tests.workbooks import StandingClock, make_book, open_book

EXAMPLES = max(10, 4 * int(os.environ.get("ROUNDS", "3")))
KEY = "a passphrase"
PAGES = [f"00000000-0000-4000-8000-{number:012d}" for number in range(3)]
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8).filter(
    lambda text: bool(text.strip())
)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(PAGES), TEXTS),
        st.tuples(st.just("delete"), st.sampled_from(PAGES), st.just("")),
        st.tuples(st.sampled_from(["undo", "redo", "lock", "wrong key"]), st.just(""), st.just("")),
    ),
    max_size=25,
)


Words = dict[str, str]


@dataclass
class Meant:
    """What a person believes is there, and what undo and redo would bring."""

    words: Words = field(default_factory=dict)
    back: list[Words] = field(default_factory=list)
    again: list[Words] = field(default_factory=list)

    def become(self, words: Words) -> None:
        """Do a command; one that changes nothing leaves nothing to undo."""
        self.again.clear()
        if words != self.words:
            self.back.append(self.words)
            self.words = words

    def undo(self) -> None:
        """Take the newest command back."""
        if self.back:
            self.again.append(self.words)
            self.words = self.back.pop()

    def redo(self) -> None:
        """Do it again."""
        if self.again:
            self.back.append(self.words)
            self.words = self.again.pop()

    def forget(self) -> None:
        """Lock: undo ends."""
        self.back.clear()
        self.again.clear()


class AtWork:
    """Somebody at an encrypted workbook, through a session as the window has one."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        """Make the file and open it."""
        self.path, self.qtbot = path, qtbot
        self.session, self.clock, self.meant = Session(), StandingClock(), Meant()
        make_book(path, KEY, self.clock).close()
        self.open()

    def open(self) -> None:
        """Open the file with the right passphrase."""
        problems: list[WorkbookProblem] = []
        with self.qtbot.waitSignal(self.session.opened):
            self.session.open(
                lambda: open_book(self.path, KEY, self.clock, remembered=True), problems.append
            )
        assert problems == []

    def act(self, name: str, page: str, text: str) -> None:
        """Do one thing, and believe that it is done."""
        if name == "write":
            self.session.write(save_entry(page, text), label="Write")
            self.meant.become({**self.meant.words, page: text})
        elif name == "delete":
            self.session.write(bin_entry(page), label="Delete")
            self.meant.become(
                {key: words for key, words in self.meant.words.items() if key != page}
            )
        elif name == "undo":
            self.session.undo()
            self.meant.undo()
        elif name == "redo":
            self.session.redo()
            self.meant.redo()
        else:
            self.lock(tries_wrong_key=name == "wrong key")
        # A command that changed nothing is known as such when it was carried out.
        self.qtbot.waitUntil(lambda: self.session.waiting == 0)
        assert self.look() == self.meant.words

    def lock(self, *, tries_wrong_key: bool) -> None:
        """Lock, try what a locked workbook does not allow, and come back the next day."""
        with self.qtbot.waitSignal(self.session.closed):
            self.session.close()
        self.meant.forget()
        with pytest.raises(WorkbookBug):
            self.session.write(save_entry(PAGES[0], "no"))
        if tries_wrong_key:
            with pytest.raises(WrongPassphrase):
                open_book(self.path, "wrong", self.clock, remembered=True)
        self.clock.pass_by(days=1)
        self.open()

    def look(self) -> Words:
        """Return what is in the file."""
        answers: list[Words] = []
        self.session.read(living, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def leave(self) -> None:
        """Close, and look once more at all of it."""
        with self.qtbot.waitSignal(self.session.closed):
            self.session.close()
        self.session.stop()
        book = open_book(self.path, KEY, self.clock, remembered=True)
        assert checked(book).is_whole
        assert book.read(living) == self.meant.words
        book.close()


def living(reader: Reader) -> Words:
    """Return the pages that are not in the bin."""
    table = journal_entry
    rows = reader.rows(table.select().where(table.c.deleted_at.is_(None)))
    return {row.uuid: row.body for row in rows}


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(acts=ACTS)
def test_what_is_there_is_what_was_done(
    tmp_path: Path, qtbot: QtBot, acts: list[tuple[str, str, str]]
) -> None:
    """After every single act, and at the end in the closed file."""
    free = next(
        path
        for number in itertools.count()
        if not (path := tmp_path / f"{number}.reconcile").exists()
    )
    at_work = AtWork(free, qtbot)
    for name, page, text in acts:
        at_work.act(name, page, text)
    at_work.leave()


KINDS = st.sampled_from(
    ["text/plain", "text/html", "text/uri-list", "image/png", "text/plain;charset=utf-16", "x/y"]
)
CONTENTS = st.dictionaries(KINDS, st.binary(max_size=60) | TEXTS.map(str.encode), max_size=4)


@settings(max_examples=5 * EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=CONTENTS, before=TEXTS)
def test_whatever_is_copied_elsewhere_is_pasted_as_words_or_not_at_all(
    qtbot: QtBot, content: dict[str, bytes], before: str
) -> None:
    """Web pages, files, pictures, half a character: no format, no picture, no address is kept."""
    editor = ProseEditor("letter")
    qtbot.addWidget(editor)
    editor.setPlainText(before)
    there = editor.toPlainText()
    copied = QMimeData()
    for kind, data in content.items():
        copied.setData(kind, data)

    editor.insertFromMimeData(copied)

    now = editor.toPlainText()
    assert there in now
    assert copied.hasText() or now == there
    assert "<img" not in editor.toHtml()
    formats = [each.toCharFormat() for each in editor.document().allFormats()]
    assert not any(each.isAnchor() or each.isImageFormat() for each in formats)
    editor.undo()
    assert editor.toPlainText() == there or not copied.hasText()
