"""The log tells what happened and cannot tell what was written."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui import logsafe, settings
from reconcile_gui.logsafe import Bug, EventFormatter, Place
from reconcile_gui.settings import Settings

WRITTEN = "I never told you about the debt"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Keep the log in a file for the length of a test."""
    with logsafe.kept(tmp_path / "events.log"):
        yield tmp_path / "events.log"


def events(log: Path) -> list[str]:
    """Return the log's lines without their time."""
    return [line.partition(" ")[2] for line in log.read_text().splitlines()]


def test_an_event_is_its_name_and_its_facts(log: Path) -> None:
    """One line that a person and a test can both read."""
    logsafe.event("letter_saved", id=3, took_ms=1.5, kind=KeyError, is_first=True, size=None)

    assert events(log) == [
        "event=letter_saved id=3 took_ms=1.500 kind=KeyError is_first=yes size=none"
    ]


def test_a_text_is_refused(log: Path) -> None:
    """A text may be a letter, a name or a passphrase; the log cannot know."""
    logsafe.event("letter_saved", title=WRITTEN)  # type: ignore[arg-type]
    logsafe.event("letter_saved", paths=[WRITTEN])  # type: ignore[arg-type]
    logsafe.event(WRITTEN)

    assert events(log) == [
        "event=letter_saved title=refused",
        "event=letter_saved paths=refused",
        "event=refused",
    ]


def test_a_known_word_is_told(log: Path) -> None:
    """Words of the program's own cannot hold a secret."""
    logsafe.event("bug_met", where="thread")

    assert events(log) == ["event=bug_met where=thread"]


def test_an_exception_is_told_by_its_type_alone(log: Path) -> None:
    """Messages of exceptions quote what they were given."""
    logsafe.event("save_failed", problem=ValueError(WRITTEN))

    assert events(log) == ["event=save_failed problem=ValueError"]


def test_a_line_cannot_be_broken_into_two(log: Path) -> None:
    """A fact that forges an event would make the log lie."""
    logsafe.event("letter_saved\nevent=forged", id=1)

    assert events(log) == ["event=refused id=1"]


def test_only_the_owner_can_read_the_log(tmp_path: Path) -> None:
    """That something was written, and when, is private too."""
    before = os.umask(0)
    with logsafe.kept(tmp_path / "events.log"):
        logsafe.event("letter_saved", id=3)
    os.umask(before)

    assert (tmp_path / "events.log").stat().st_mode & 0o777 == 0o600


def test_the_log_stays_small(log: Path) -> None:
    """Years of use must not fill the disk; the newest events are kept."""
    for age, name in enumerate(("events.log", "events.log.1", "events.log.2")):
        log.with_name(name).write_text(f"{age}" * logsafe.LARGEST_BYTES)
    logsafe.event("letter_saved", id=1)
    logsafe.event("letter_saved", id=2)

    kept = sorted(log.parent.iterdir())
    assert [path.name for path in kept] == ["events.log", "events.log.1", "events.log.2"]
    assert events(log) == ["event=letter_saved id=1", "event=letter_saved id=2"]
    assert [path.read_text()[0] for path in kept[1:]] == ["0", "1"]


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    """Saving a letter must not fail because its event has no room."""
    (tmp_path / "events.log").mkdir()
    with logsafe.kept(tmp_path / "events.log"), logsafe.kept(tmp_path / "none" / "events.log"):
        logsafe.event("letter_saved", id=3)

    assert list((tmp_path / "events.log").iterdir()) == []
    assert not (tmp_path / "none").exists()


def test_a_link_in_the_logs_place_is_not_followed(tmp_path: Path) -> None:
    """Another account must not make us write into a file of its choice."""
    (tmp_path / "target").write_text("mine")
    (tmp_path / "events.log").symlink_to(tmp_path / "target")
    with logsafe.kept(tmp_path / "events.log"):
        logsafe.event("letter_saved", id=3)

    assert (tmp_path / "target").read_text() == "mine"


def test_events_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """A journey waits on these lines instead of sleeping."""
    with logsafe.kept(None, on_stderr=True):
        logsafe.event("letter_saved", id=3)
    logsafe.event("after_the_end")

    assert capsys.readouterr().err == "event=letter_saved id=3\n"


def test_other_libraries_records_are_not_kept(log: Path) -> None:
    """A library's record holds whatever it was given."""
    logging.getLogger("sqlalchemy.engine").warning("INSERT %s", WRITTEN)
    logging.getLogger().warning(WRITTEN)

    assert not log.exists()


def test_a_record_of_another_shape_is_refused() -> None:
    """Who uses the logger past event() still cannot write a text."""
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, WRITTEN + " %s", (WRITTEN,), None)

    assert EventFormatter(tells_time=False).format(record) == "event=refused"


def test_a_bug_is_logged_by_type_and_place(log: Path) -> None:
    """Enough to find it in the code; nothing of what was being written."""
    met: list[Bug] = []
    with logsafe.bugs_caught(met.append):
        raise_in_hook(ValueError(WRITTEN))

    assert [bug.type_name for bug in met] == ["ValueError"]
    assert events(log) == [f"event=bug_met kind=ValueError place={place(met[0])} where=gui"]
    assert WRITTEN not in log.read_text()


def test_the_place_is_in_this_program_where_there_is_one(tmp_path: Path) -> None:
    """The innermost line is often the library's, which tells little."""
    met: list[Bug] = []
    with logsafe.bugs_caught(met.append):
        try:
            settings.save(tmp_path / "settings.json", Settings(unknown={"x": object()}))
        except TypeError as error:
            sys.excepthook(type(error), error, error.__traceback__)

    assert met[0].place.module == "reconcile_gui.settings"


def test_a_bug_while_python_forgets_something_is_logged(log: Path) -> None:
    """Python prints these with the object's own text otherwise."""

    class Sour:
        def __del__(self) -> None:
            raise ValueError(WRITTEN)

    with logsafe.bugs_caught(lambda _bug: None):
        sour = Sour()
        del sour
        gc.collect()

    assert events(log)[0].startswith("event=bug_while_forgetting kind=ValueError")
    assert WRITTEN not in log.read_text()


def test_a_bug_in_a_thread_is_met_too(log: Path) -> None:
    """The file is written in a thread of its own."""
    met: list[Bug] = []

    def fail() -> None:
        raise LookupError(WRITTEN)

    with logsafe.bugs_caught(met.append):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    assert [bug.type_name for bug in met] == ["LookupError"]
    assert events(log)[0].endswith("where=thread")
    assert WRITTEN not in log.read_text()


def test_nothing_of_a_bug_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal keeps what was printed, and its message may hold the letter."""
    with logsafe.bugs_caught(lambda _bug: None):
        raise_in_hook(ValueError(WRITTEN))

    assert capsys.readouterr().err == ""


def test_a_bug_in_the_dialog_about_a_bug_ends_there(log: Path) -> None:
    """Two mistakes must not become an endless row of dialogs."""

    def show(_bug: Bug) -> None:
        raise RuntimeError(WRITTEN)

    with logsafe.bugs_caught(show):
        raise_in_hook(ValueError(WRITTEN))

    assert events(log)[-1] == "event=bug_not_shown kind=RuntimeError"


def test_the_hooks_are_given_back() -> None:
    """What runs after the program finds Python as it was."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with logsafe.bugs_caught(lambda _bug: None):
        assert sys.excepthook is not before[0]

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def place(bug: Bug) -> str:
    """Return a bug's place as the log writes it."""
    return logsafe.told(bug.place)


def raise_in_hook(error: Exception) -> None:
    """Hand a raised error to the hook, as Python and Qt do when nobody catches it."""
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_place_tells_module_and_line() -> None:
    """Shaped as an editor can jump to it."""
    assert logsafe.told(Place("reconcile_gui.apology.desk", 41)) == "reconcile_gui.apology.desk:41"
