"""While saving fails, whoever reads sees the newest words, not those on the disk."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reconcile_gui.reflection.store import entries, entry, save_entry
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import DiskFull, WorkbookProblem
from tests.widget.session_tools import Sitting

pytest_plugins = ["tests.widget.session_fixtures"]

LONG = "word " * 200_000


def let_grow(sitting: Sitting, qtbot: QtBot, *, pages: int | None) -> None:
    """Let the file grow by so many pages at most; None: as far as it likes."""

    def work(book: Workbook) -> int:
        present = int(book.raw.execute("PRAGMA page_count").fetchone()[0])
        most = 1_000_000_000 if pages is None else present + pages
        return int(book.raw.execute(f"PRAGMA max_page_count = {most}").fetchone()[0])

    answers: list[int] = []
    sitting.session.on_owner(work, answers.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(answers))


def test_a_full_disk_does_not_bring_old_words_back(sitting: Sitting, qtbot: QtBot) -> None:
    """Someone who looks away and back must not write over their own newest words."""
    session = sitting.session
    sitting.open()
    with qtbot.waitSignal(session.saved):
        session.write(save_entry("one", "first words"))
    let_grow(sitting, qtbot, pages=0)
    problems: list[WorkbookProblem] = []
    session.failed.connect(problems.append)
    with qtbot.waitSignal(session.failed):
        session.write(save_entry("one", LONG), replaces="one")
    session.write(save_entry("one", LONG + "newest"), replaces="one")
    session.write(save_entry("two", "another page"), replaces="two")
    seen: list[object] = []

    session.read(entry("one"), lambda found: seen.append(found.body if found else None))
    session.read(entries(10), lambda found: seen.append(len(found)))
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert seen == [LONG + "newest", 2]
    assert isinstance(problems[0], DiskFull)
    let_grow(sitting, qtbot, pages=None)
    with qtbot.waitSignal(session.saved):
        session.retry()
    assert sitting.look(entry("one")).body == LONG + "newest"  # type: ignore[union-attr]
    sitting.close()


def test_an_answer_never_knows_less_than_what_was_written_before_it_came(
    sitting: Sitting, qtbot: QtBot
) -> None:
    """A field filled with older words would be saved over the newer ones by the next key."""
    session = sitting.session
    sitting.open()
    session.write(save_entry("one", "first words"))
    seen: list[object] = []

    session.read(entry("one"), lambda found: seen.append(found.body if found else None))
    session.on_owner(lambda _: None, lambda _: None, lambda _: None)
    session.write(save_entry("one", "newest words"))
    qtbot.waitUntil(lambda: bool(seen))

    assert seen == ["newest words"]
    sitting.close()
