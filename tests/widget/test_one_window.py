"""One program per workbook: a second start raises the first window."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.one_window import OneWindow, lock_of
from tests.project import CHECKOUT

CLAIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reconcile_gui.qtkit.one_window import OneWindow

app = QCoreApplication(sys.argv)
window = OneWindow()
path = Path(sys.argv[1])
claimed = window.claim(path)
if not claimed:
    window.ask_other_to_raise(path)
print("claimed" if claimed else "refused", flush=True)
if "stay" in sys.argv and claimed:
    window.raise_wanted.connect(lambda: print("raised", flush=True))
    app.exec()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a workbook is; it need not be there."""
    return tmp_path / "workbook.reconcile"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[OneWindow]:
    """Return the one of this program."""
    made = OneWindow()
    yield made
    made.release()
    made.deleteLater()


@contextmanager
def another(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Run another program that claims the workbook and stays."""
    command = [sys.executable, "-c", CLAIM, str(path), "stay"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) as process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    """Return the next line that a process says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_program_is_refused_and_the_first_is_raised(
    window: OneWindow, path: Path, qtbot: QtBot
) -> None:
    """Two windows on one journal overwrite each other."""
    assert window.claim(path)

    with qtbot.waitSignal(window.raise_wanted):
        second = subprocess.run(
            [sys.executable, "-c", CLAIM, str(path)],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=CHECKOUT,
            check=True,
        )

    assert second.stdout == "refused\n"
    assert second.stderr == ""


def test_asking_raises_the_window_of_another_program(window: OneWindow, path: Path) -> None:
    """Every time it is asked."""
    with another(path) as process:
        assert line_of(process) == "claimed"
        for _ in range(3):
            assert not window.claim(path)
            window.ask_other_to_raise(path)
            assert line_of(process) == "raised"


def test_the_lock_of_a_killed_program_is_taken_over(window: OneWindow, path: Path) -> None:
    """A crash must not lock a person out."""
    with another(path) as process:
        assert line_of(process) == "claimed"
        assert not window.claim(path)
        process.send_signal(signal.SIGKILL)
        process.wait(10)

        assert window.claim(path)


def test_every_name_of_a_workbook_is_one_workbook(window: OneWindow, path: Path) -> None:
    """A link on the desktop leads to the same file."""
    path.write_bytes(b"x")
    link = path.with_name("link.reconcile")
    link.symlink_to(path)
    other = OneWindow()

    assert window.claim(link)
    assert lock_of(link) == lock_of(path)
    assert not other.claim(path)


def test_a_program_may_claim_again_what_it_holds(window: OneWindow, path: Path) -> None:
    """After a lock it opens the same workbook."""
    assert window.claim(path)
    assert window.claim(path)
    assert not OneWindow().claim(path)


def test_another_workbook_frees_the_first(window: OneWindow, path: Path) -> None:
    """Whoever leaves a workbook lets others have it."""
    second, other = path.with_name("second.reconcile"), OneWindow()
    assert window.claim(path)
    assert window.claim(second)

    assert other.claim(path)
    assert not other.claim(second)
    other.release()


def test_a_refused_claim_keeps_what_is_held(window: OneWindow, path: Path) -> None:
    """The workbook that is open stays protected."""
    second, other = path.with_name("second.reconcile"), OneWindow()
    assert window.claim(path)
    assert other.claim(second)

    assert not window.claim(second)
    assert not other.claim(path)
    other.release()


def test_after_release_nothing_is_left_and_nothing_is_heard(
    window: OneWindow, path: Path, qtbot: QtBot
) -> None:
    """No file stays beside the workbook."""
    assert window.claim(path)
    window.release()
    window.release()

    assert list(path.parent.iterdir()) == []
    with qtbot.assertNotEmitted(window.raise_wanted):
        window.ask_other_to_raise(path)
    assert OneWindow().claim(path)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")
def test_the_lock_is_its_owners_alone(window: OneWindow, path: Path) -> None:
    """It tells that there is something."""
    before = os.umask(0)
    try:
        assert window.claim(path)
    finally:
        os.umask(before)

    assert stat.S_IMODE(lock_of(path).stat().st_mode) == 0o600


def test_a_folder_that_takes_no_lock_does_not_lock_a_person_out(
    window: OneWindow, path: Path
) -> None:
    """From a read-only disk one may still read; here the folder is not even there."""
    assert window.claim(path / "deeper" / "workbook.reconcile")
    window.release()
