"""Between the window and the disk nothing is lost, nothing waits, nothing is written locked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.session import Session
from reconcile_gui.workbook.backup import copy_with
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.changes import Changes
from reconcile_gui.workbook.errors import (
    BackupFailed,
    Damaged,
    Foreign,
    MovedAway,
    Superseded,
    WorkbookBug,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.tables import AREAS, journal_entry, preference
from reconcile_gui.workbook.transaction import Operation, Reader, Transaction
from tests.workbooks import make_book, open_book, pages, write_page

KEY = "a passphrase"


class AtWork:
    """Someone at work in a workbook, whose file can be taken away."""

    def __init__(self, folder: Path, qtbot: QtBot, key: str | None = None) -> None:
        """Make the file and open it."""
        self.key = key
        self.path = folder / "workbook.reconcile"
        self.qtbot = qtbot
        self.session = Session()
        self.heard: list[str] = []
        make_book(self.path, key).close()
        for name in ("opened", "closed", "changed", "saved", "failed", "skipped", "kept_open"):
            getattr(self.session, name).connect(self._note(name))
        self.session.crashed.connect(lambda kind: self.heard.append(f"crashed {kind}"))
        self.open()

    def _note(self, name: str) -> Callable[..., None]:
        def heard(*given: object) -> None:
            kinds = [type(each).__name__ for each in given if isinstance(each, WorkbookProblem)]
            self.heard.append(" ".join([name, *kinds]))

        return heard

    def open(self) -> None:
        """Open the file in the session."""
        with self.qtbot.waitSignal(self.session.opened):
            self.session.open(self.opened_book, self.refuse)
        self.heard.clear()

    def opened_book(self) -> Workbook:
        """Return the file, opened."""
        return open_book(self.path, self.key, remembered=self.key is not None)

    def refuse(self, problem: WorkbookProblem) -> None:
        """Note why something was refused."""
        self.heard.append(f"refused {type(problem).__name__}")

    def take_away(self) -> None:
        """Take the file away: every save fails from now on."""
        self.path.rename(self.path.with_name("away"))

    def bring_back(self) -> None:
        """Put the file back."""
        self.path.with_name("away").rename(self.path)

    def save(self, *operations: Operation[object]) -> None:
        """Write, and wait until everything is on the disk."""
        with self.qtbot.waitSignal(self.session.saved):
            for operation in operations:
                self.session.write(operation)

    def fail(self, body: str = "unsaved", **more: object) -> None:
        """Write a page while the file is away."""
        with self.qtbot.waitSignal(self.session.failed):
            self.session.write(write_page(body), **more)  # type: ignore[arg-type]

    def ask(self, query: Callable[[Reader], object]) -> object:
        """Return what a query gives."""
        answers: list[object] = []
        self.session.read(query, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def lock(self) -> None:
        """Lock, and wait until the key is dropped."""
        with self.qtbot.waitSignal(self.session.closed):
            self.session.close()

    def end(self) -> None:
        """Give up whatever is not saved, and end the owner thread."""
        self.session.abandon()
        self.qtbot.waitUntil(lambda: not self.session.is_closing)
        self.session.stop()

    def on_disk(self) -> list[str]:
        """Return the pages in the closed file."""
        book = self.opened_book()
        found = pages(book)
        book.close()
        return found


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    """Return someone at work in a plain file."""
    made = AtWork(tmp_path, qtbot)
    yield made
    made.end()


@pytest.fixture
def protected(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    """Return someone at work in an encrypted file."""
    made = AtWork(tmp_path, qtbot, KEY)
    yield made
    made.end()


def bodies(reader: Reader) -> list[str]:
    """Return the living pages."""
    living = sa.select(journal_entry.c.body).where(journal_entry.c.deleted_at.is_(None))
    return [row.body for row in reader.rows(living)]


def set_page(body: str) -> Operation[None]:
    """Write the first page anew."""
    return lambda tx: tx.update(journal_entry, 1, body=body)


def test_a_write_is_told_after_the_commit_and_before_saved(work: AtWork) -> None:
    """Nobody shows what is not on the disk; the author is named."""
    origin = object()
    told: list[object] = []
    work.session.changed.connect(
        lambda changes, by: told.append((changes, by, work.session.waiting))
    )
    with work.qtbot.waitSignal(work.session.saved) as saved:
        work.session.write(write_page("words"), origin=origin, then=told.append)

    assert told == [1, (Changes(frozenset({"journal"})), origin, 0)]
    assert work.heard == ["changed", "saved"]
    assert isinstance(saved.args, list)
    assert isinstance(saved.args[0], datetime)
    work.lock()
    assert work.on_disk() == ["words"]


def test_writing_does_not_wait_for_the_disk(work: AtWork) -> None:
    """A slow disk must not be felt while typing."""
    go_on = threading.Event()

    def slow(tx: Transaction) -> int:
        go_on.wait(10)
        return write_page("slow")(tx)

    work.session.write(slow)
    work.session.write(write_page("next"))
    assert work.session.waiting == 2
    with work.qtbot.waitSignal(work.session.saved):
        go_on.set()

    assert work.ask(bodies) == ["slow", "next"]


def test_a_read_knows_the_writes_before_it(work: AtWork) -> None:
    """A list read right after adding must hold what was added."""
    answers: list[object] = []
    work.session.write(write_page("one"))
    work.session.read(bodies, answers.append)
    work.session.write(write_page("two"))
    work.session.read(bodies, answers.append)
    work.qtbot.waitUntil(lambda: len(answers) == 2)

    assert answers[0] in (["one"], ["one", "two"])
    assert answers[1] == ["one", "two"]


def test_a_write_that_changes_nothing_is_saved_and_told_to_nobody(work: AtWork) -> None:
    """Views would read again for nothing."""
    work.save(lambda tx: None)

    assert work.heard == ["saved"]


def test_a_failed_save_keeps_the_words_until_it_works(work: AtWork) -> None:
    """The banner stays until they are on the disk."""
    work.save(write_page("before"))
    work.take_away()
    work.fail("unsaved")
    assert isinstance(work.session.problem, MovedAway)
    assert work.session.waiting == 1

    work.session.write(write_page("typed on"))
    work.bring_back()
    with work.qtbot.waitSignal(work.session.saved):
        work.session.retry()

    assert work.session.problem is None
    assert work.session.waiting == 0
    work.lock()
    assert work.on_disk() == ["before", "unsaved", "typed on"]


def test_it_is_tried_again_without_being_asked(work: AtWork) -> None:
    """Room may come back by itself."""
    work.lock()
    session = Session(retry_ms=20)
    with work.qtbot.waitSignal(session.opened):
        session.open(work.opened_book, work.refuse)
    work.take_away()
    with work.qtbot.waitSignals([session.failed, session.failed]):
        session.write(write_page("unsaved"))
    work.bring_back()
    with work.qtbot.waitSignal(session.saved):
        pass
    with work.qtbot.waitSignal(session.closed):
        session.close()
    session.stop()

    assert work.on_disk() == ["unsaved"]


def test_words_typed_just_as_the_trouble_ends_are_saved_too(work: AtWork) -> None:
    """They came before the window knew that saving works again."""
    work.take_away()
    work.fail("first")
    work.bring_back()
    work.session.retry()
    work.session.write(write_page("second"))

    with work.qtbot.waitSignal(work.session.saved):
        pass

    assert work.session.waiting == 0
    assert work.ask(bodies) == ["first", "second"]


def test_a_newer_text_of_one_field_takes_the_place_of_an_unsaved_one(work: AtWork) -> None:
    """An hour of typing on a full disk is one write, not a thousand."""
    work.save(write_page("old"))
    work.take_away()
    work.fail("other")
    for length in range(1, 100):
        work.session.write(set_page("x" * length), replaces="page 1")

    assert work.session.waiting == 2
    work.bring_back()
    with work.qtbot.waitSignal(work.session.saved):
        work.session.retry()
    assert work.ask(bodies) == ["x" * 99, "other"]


def test_locking_while_a_save_fails_holds_the_words_and_the_key(protected: AtWork) -> None:
    """The window blanks at once; the file is closed only when nothing can be lost."""
    protected.take_away()
    protected.fail("unsaved")
    with protected.qtbot.waitSignal(protected.session.failed):
        protected.session.close()

    assert protected.session.is_held
    assert not protected.session.is_open
    assert protected.session.waiting == 1
    with pytest.raises(WorkbookBug):
        protected.session.write(write_page("while locked"))
    protected.bring_back()
    with protected.qtbot.waitSignal(protected.session.closed):
        protected.session.retry()
    assert not protected.session.is_held
    assert protected.on_disk() == ["unsaved"]


def test_who_knows_the_passphrase_comes_back_to_unsaved_words(protected: AtWork) -> None:
    """And nobody else."""
    protected.take_away()
    protected.fail("unsaved")
    with protected.qtbot.waitSignal(protected.session.failed):
        protected.session.close()
    protected.session.resume("wrong", protected.refuse)
    protected.qtbot.waitUntil(lambda: "refused WrongPassphrase" in protected.heard)
    assert not protected.session.is_open

    with protected.qtbot.waitSignal(protected.session.opened):
        protected.session.resume(KEY, protected.refuse)

    assert protected.session.is_open
    assert protected.session.problem is not None
    protected.bring_back()
    protected.session.retry()
    protected.save(write_page("and on"))
    assert protected.ask(bodies) == ["unsaved", "and on"]


def test_coming_back_after_the_save_worked_means_opening(protected: AtWork) -> None:
    """A right passphrase must not be called wrong because the file is closed by now."""
    protected.take_away()
    protected.fail("unsaved")
    with protected.qtbot.waitSignal(protected.session.failed):
        protected.session.close()
    protected.bring_back()
    with protected.qtbot.waitSignal(protected.session.closed):
        protected.session.retry()

    otherwise: list[bool] = []
    protected.session.resume(KEY, protected.refuse, lambda: otherwise.append(True))
    protected.qtbot.waitUntil(lambda: bool(otherwise))
    protected.session.resume(KEY, protected.refuse)

    assert "refused WrongPassphrase" not in protected.heard
    protected.open()
    assert protected.ask(bodies) == ["unsaved"]


def test_nothing_is_read_or_written_while_locked(work: AtWork) -> None:
    """An answer that is late must not fill an emptied page."""
    answers: list[object] = []
    work.session.read(bodies, answers.append)
    work.session.on_owner(lambda _: 1, answers.append, work.refuse)
    work.lock()
    work.session.read(bodies, answers.append)

    assert answers == []
    with pytest.raises(WorkbookBug):
        work.session.on_owner(lambda _: 1, answers.append, work.refuse)
    with pytest.raises(WorkbookBug):
        work.session.write(write_page("no"))
    assert work.session.undo_label == ""


def test_writes_on_their_way_are_saved_before_the_lock(work: AtWork) -> None:
    """Locking right after typing loses nothing."""
    for number in range(20):
        work.session.write(write_page(f"{number}"))
    work.lock()

    assert work.on_disk() == [f"{number}" for number in range(20)]
    assert work.heard.count("closed") == 1


def test_locking_while_it_opens_leaves_it_closed(work: AtWork) -> None:
    """The person pressed the key; that it was early does not matter."""
    work.lock()
    work.heard.clear()

    work.session.open(work.opened_book, work.refuse)
    work.lock()

    assert work.heard == ["closed"]
    assert not work.session.is_open


def test_closing_what_is_not_open_is_told_as_closed(work: AtWork) -> None:
    """Leaving the program must end in any state."""
    work.lock()
    work.heard.clear()
    work.lock()

    assert work.heard == ["closed"]


def test_a_workbook_that_does_not_open_is_told(work: AtWork) -> None:
    """And another can be opened."""
    work.lock()

    def opener() -> Workbook:
        raise Foreign

    work.session.open(opener, work.refuse)
    work.qtbot.waitUntil(lambda: "refused Foreign" in work.heard)
    assert not work.session.is_open
    work.open()
    assert work.session.is_open


def test_a_mistake_of_ours_in_opening_is_told_as_well(work: AtWork) -> None:
    """Else the window would wait for ever, and hold what was wanted next."""
    with work.qtbot.waitSignal(work.session.closed):
        work.session.close()
    work.heard.clear()

    def opener() -> Workbook:
        raise KeyError("private words")

    work.session.open(opener, work.refuse)
    work.qtbot.waitUntil(lambda: bool(work.heard))

    assert work.heard == ["refused NotOpened"]
    assert not work.session.is_open


def write_elsewhere(work: AtWork, words: str) -> None:
    """Let another program write to the file, which looks at no lock of ours."""
    other = open_book(work.path, work.key, remembered=work.key is not None)
    other.write(write_page(words))
    other.close()


@pytest.mark.parametrize("kind", ["work", "protected"])
def test_what_another_program_wrote_is_noticed_once(
    kind: str, request: pytest.FixtureRequest
) -> None:
    """Everything is read again; nobody shows what is not in the file."""
    work: AtWork = request.getfixturevalue(kind)
    heard: list[tuple[Changes, object]] = []
    work.session.changed.connect(lambda changes, origin: heard.append((changes, origin)))
    write_elsewhere(work, "from elsewhere")
    with work.qtbot.waitSignal(work.session.changed_elsewhere):
        work.session.look_elsewhere()
    work.session.look_elsewhere()
    assert work.ask(bodies) == ["from elsewhere"]

    assert heard == [(Changes(AREAS), None)]


def test_what_this_program_wrote_is_nobody_elses(work: AtWork) -> None:
    """Nor is a new passphrase, which makes a new file."""
    heard: list[bool] = []
    work.session.changed_elsewhere.connect(lambda: heard.append(True))
    work.save(write_page("ours"))
    folder = work.path.parent / "backups"
    done: list[object] = []
    work.session.on_owner(
        lambda book: change_passphrase(book, KEY, folder, 5), done.append, work.refuse
    )
    work.qtbot.waitUntil(lambda: bool(done))
    work.session.look_elsewhere()
    work.save(write_page("ours too"))
    work.session.look_elsewhere()
    work.ask(bodies)

    assert heard == []


def test_a_write_after_another_program_s_tells_of_it_first(work: AtWork) -> None:
    """The window may have had the keyboard all the time."""
    write_elsewhere(work, "from elsewhere")
    with work.qtbot.waitSignal(work.session.changed_elsewhere):
        work.save(write_page("ours"))

    assert work.heard == ["changed", "changed", "saved"]


def test_a_second_workbook_is_not_opened_over_the_first(work: AtWork) -> None:
    """Its unsaved words would go to the wrong file."""
    with pytest.raises(WorkbookBug):
        work.session.open(work.opened_book, work.refuse)


def refuse_backup(_book: Workbook) -> None:
    """Stand for a backup whose folder is gone."""
    raise BackupFailed


def test_leaving_waits_for_the_last_backup(work: AtWork) -> None:
    """A program that closes on a failed backup has lost people their years."""
    work.session.add_before_closing(refuse_backup)
    with work.qtbot.waitSignal(work.session.kept_open):
        work.session.close(must_finish=True)

    assert work.session.is_open
    assert work.heard == ["kept_open BackupFailed"]
    work.save(write_page("going on"))
    assert work.session.problem is None


def test_an_answer_that_comes_while_leaving_is_told_when_one_stays(work: AtWork) -> None:
    """A passphrase was set meanwhile; whoever does not hear of it locks nobody out."""
    told: list[str] = []
    work.session.add_before_closing(refuse_backup)
    work.session.on_owner(lambda _book: "done", told.append, work.refuse)
    work.session.write(write_page("words"), label="Write", then=lambda _: told.append("written"))
    with work.qtbot.waitSignal(work.session.kept_open):
        work.session.close(must_finish=True)

    assert told == ["done", "written"]
    assert work.heard[-2:] == ["changed", "kept_open BackupFailed"]
    assert work.session.undo_label == "Write"


def test_an_answer_that_comes_while_leaving_is_dropped_with_the_file(work: AtWork) -> None:
    """It is about a workbook that is closed."""
    told: list[str] = []
    work.session.on_owner(lambda _book: "done", told.append, work.refuse)
    with work.qtbot.waitSignal(work.session.closed):
        work.session.close(must_finish=True)
    work.open()

    assert told == []


def test_a_lock_does_not_wait_for_a_backup(work: AtWork) -> None:
    """Somebody is coming in."""
    work.session.add_before_closing(refuse_backup)
    work.lock()

    assert work.heard == ["skipped BackupFailed", "closed"]


def test_work_before_closing_sees_everything_saved(work: AtWork) -> None:
    """A version kept at a lock holds the last words; a mistake in it does not stop the lock."""
    seen: list[list[str]] = []

    def mistake(_book: Workbook) -> None:
        raise LookupError

    work.session.add_before_closing(lambda book: seen.append(pages(book)))
    work.session.add_before_closing(mistake)
    work.session.write(write_page("last words"))
    work.lock()

    assert seen == [["last words"]]
    assert work.heard[-2:] == ["crashed LookupError", "closed"]


def test_who_gives_up_unsaved_words_can_leave(work: AtWork) -> None:
    """Only when the person has said so; and the next workbook knows nothing of them."""
    work.session.add_before_closing(refuse_backup)
    work.take_away()
    work.fail("given up")
    with work.qtbot.waitSignal(work.session.closed):
        work.session.abandon()

    assert work.session.waiting == 0
    assert work.session.problem is None
    work.bring_back()
    work.open()
    assert work.ask(bodies) == []
    with work.qtbot.waitSignal(work.session.kept_open):
        work.session.close(must_finish=True)


def test_giving_up_while_a_write_is_under_way_ends_well(work: AtWork) -> None:
    """The owner thread must outlive it."""
    under_way, go_on = threading.Event(), threading.Event()

    def slow(tx: Transaction) -> int:
        under_way.set()
        go_on.wait(10)
        return write_page("under way")(tx)

    work.session.write(slow)
    under_way.wait(10)
    with work.qtbot.waitSignal(work.session.closed):
        work.session.abandon()
        go_on.set()

    work.open()
    assert work.ask(bodies) == ["under way"]


def test_staying_after_a_failed_leaving_goes_on(work: AtWork) -> None:
    """The person reads why, and stays."""
    work.take_away()
    work.fail("unsaved")
    with work.qtbot.waitSignal(work.session.failed):
        work.session.close(must_finish=True)
    assert work.session.stay_open()

    work.bring_back()
    work.session.retry()
    work.save(write_page("going on"))
    assert work.ask(bodies) == ["unsaved", "going on"]


def test_staying_is_too_late_once_the_file_is_being_closed(work: AtWork) -> None:
    """Words typed then would have no file to go to."""
    under_way, go_on = threading.Event(), threading.Event()

    def slow(_book: Workbook) -> None:
        under_way.set()
        go_on.wait(10)

    work.session.add_before_closing(slow)
    with work.qtbot.waitSignal(work.session.closed):
        work.session.close()
        under_way.wait(10)
        stayed = work.session.stay_open()
        go_on.set()

    assert not stayed
    assert not work.session.is_open


def test_a_mistake_of_ours_costs_its_own_write_only(work: AtWork) -> None:
    """The type is told, never the words."""

    def mistake(_tx: Transaction) -> None:
        raise LookupError("secret words")

    work.save(write_page("before"), mistake, write_page("after"))

    assert "crashed LookupError" in work.heard
    assert not any("secret" in each for each in work.heard)
    assert work.ask(bodies) == ["before", "after"]


def test_a_mistake_in_other_work_is_told(work: AtWork) -> None:
    """The owner thread goes on."""

    def mistake(_book: Workbook) -> None:
        raise LookupError

    work.session.on_owner(mistake, lambda _: None, work.refuse)
    work.qtbot.waitUntil(lambda: "crashed LookupError" in work.heard)
    work.save(write_page("after"))

    assert work.ask(bodies) == ["after"]


def test_a_file_that_cannot_be_read_is_told_without_alarm_about_saving(work: AtWork) -> None:
    """No write waits because of it."""

    def unreadable(_reader: Reader) -> None:
        raise Damaged

    work.session.read(unreadable, lambda _: None)
    work.qtbot.waitUntil(lambda: bool(work.heard))

    assert work.heard == ["skipped Damaged"]
    assert work.session.problem is None


def test_a_record_command_is_taken_back_and_done_again(work: AtWork) -> None:
    """By its name; typing has an undo of its own."""
    session = work.session
    work.save(write_page("typed"))
    assert (session.undo_label, session.redo_label) == ("", "")
    with work.qtbot.waitSignal(session.saved):
        session.write(set_page("by command"), label="Change page")
    assert session.undo_label == "Change page"

    with work.qtbot.waitSignal(session.saved):
        session.undo()
    assert (session.undo_label, session.redo_label) == ("", "Change page")
    assert work.ask(bodies) == ["typed"]
    with work.qtbot.waitSignal(session.saved):
        session.redo()
    assert (session.undo_label, session.redo_label) == ("Change page", "")
    assert work.ask(bodies) == ["by command"]

    work.lock()
    work.open()
    assert (session.undo_label, session.redo_label) == ("", "")
    session.undo()
    session.redo()
    assert session.waiting == 0


def test_a_new_command_ends_what_could_be_done_again(work: AtWork) -> None:
    """Else it would be done to something else."""
    session = work.session
    for name in ("first", "second"):
        with work.qtbot.waitSignal(session.saved):
            session.write(write_page(name), label=f"Add {name}")
    with work.qtbot.waitSignal(session.saved):
        session.undo()
    with work.qtbot.waitSignal(session.saved):
        session.write(write_page("third"), label="Add third")

    assert (session.undo_label, session.redo_label) == ("Add third", "")
    assert work.ask(bodies) == ["first", "third"]


def test_an_undo_that_comes_too_late_is_told(work: AtWork) -> None:
    """Newer words stay."""
    session = work.session
    work.save(write_page("typed"))
    with work.qtbot.waitSignal(session.saved):
        session.write(set_page("by command"), label="Change page")
    work.save(set_page("by command, and typed on"))
    work.heard.clear()

    session.undo()
    work.qtbot.waitUntil(lambda: "skipped Superseded" in work.heard)

    assert work.ask(bodies) == ["by command, and typed on"]
    assert session.undo_label == ""


def test_an_undo_during_a_full_disk_is_done_when_there_is_room(work: AtWork) -> None:
    """It waits like every other write, in its turn."""
    session = work.session
    with work.qtbot.waitSignal(session.saved):
        session.write(write_page("added"), label="Add page")
    work.take_away()
    with work.qtbot.waitSignal(session.failed):
        session.undo()
    work.bring_back()
    with work.qtbot.waitSignal(session.saved):
        session.retry()

    assert work.ask(bodies) == []
    assert session.redo_label == "Add page"


def test_undo_takes_back_a_command_that_is_not_on_the_disk_yet(work: AtWork) -> None:
    """The newest, as it stands in the menu; not the one before it, which was saved."""
    session = work.session
    with work.qtbot.waitSignal(session.saved):
        session.write(write_page("first"), label="Add first")
    work.take_away()
    with work.qtbot.waitSignal(session.failed):
        session.write(write_page("second"), label="Add second")
    assert session.undo_label == "Add second"
    session.undo()
    assert (session.undo_label, session.redo_label) == ("Add first", "Add second")
    assert work.ask(bodies) == ["first"]
    session.undo()
    session.redo()
    assert (session.undo_label, session.redo_label) == ("Add first", "Add second")
    assert work.ask(bodies) == ["first"]

    work.bring_back()
    with work.qtbot.waitSignal(session.saved):
        session.retry()
    assert work.ask(bodies) == ["first"]
    with work.qtbot.waitSignal(session.saved):
        session.redo()
    assert work.ask(bodies) == ["first", "second"]


def test_a_command_that_changed_nothing_or_failed_is_not_offered_for_undo(work: AtWork) -> None:
    """There is nothing to take back."""

    def mistaken(tx: Transaction) -> None:
        tx.insert(journal_entry, day="2026-03-03", body="half")
        raise LookupError

    def overtaken(tx: Transaction) -> None:
        tx.insert(journal_entry, day="2026-03-03", body="half")
        raise Superseded

    session = work.session
    for operation in (lambda _: None, mistaken, overtaken):
        session.write(operation, label="Do it")
        work.save(write_page("typed"))
        assert session.undo_label == ""

    assert work.ask(bodies) == ["typed"] * 3


def test_a_copy_elsewhere_holds_unsaved_words_once(work: AtWork, tmp_path: Path) -> None:
    """Also when the file is locked to the eye."""
    work.save(write_page("saved"))
    work.take_away()
    work.fail("unsaved")
    copied: list[bool] = []
    target = tmp_path / "copy.reconcile"
    work.session.save_copy(copy_with, target, lambda: copied.append(True), work.refuse)
    work.qtbot.waitUntil(lambda: bool(copied))
    work.bring_back()
    with work.qtbot.waitSignal(work.session.saved):
        work.session.retry()
    second = tmp_path / "second.reconcile"
    work.session.save_copy(copy_with, second, lambda: copied.append(True), work.refuse)
    work.qtbot.waitUntil(lambda: len(copied) == 2)

    for path in (target, second):
        copy = open_book(path)
        assert pages(copy) == ["saved", "unsaved"]
        copy.close()
    work.session.save_copy(copy_with, second, lambda: None, work.refuse)
    work.qtbot.waitUntil(lambda: "refused AlreadyThere" in work.heard)


def test_writing_goes_on_under_a_new_passphrase(protected: AtWork, tmp_path: Path) -> None:
    """What was typed meanwhile waits for the new file."""
    done: list[object] = []
    protected.session.write(write_page("before"))
    protected.session.on_owner(
        lambda book: change_passphrase(book, "new", tmp_path / "backups", 5),
        done.append,
        protected.refuse,
    )
    protected.session.write(write_page("meanwhile"))
    protected.qtbot.waitUntil(lambda: bool(done) and protected.session.waiting == 0, timeout=20_000)
    protected.lock()

    with pytest.raises(WrongPassphrase):
        open_book(protected.path, KEY, remembered=True)
    book = open_book(protected.path, "new", remembered=True)
    assert pages(book) == ["before", "meanwhile"]
    book.close()


def test_a_restored_row_that_meets_a_newer_one_is_told(work: AtWork) -> None:
    """From the list of the bin, not from undo."""

    def clash(tx: Transaction) -> None:
        first = tx.insert(preference, key="k", value="old")
        tx.bin(preference, first)
        tx.insert(preference, key="k", value="new")
        tx.unbin(preference, first)

    work.session.write(clash, label="Take out")
    work.qtbot.waitUntil(lambda: "skipped Superseded" in work.heard)

    assert issubclass(Superseded, WorkbookProblem)
    assert work.session.undo_label == ""
