"""The real program on the command line, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reconcile_gui import __version__, cli
from reconcile_gui.apology import store
from tests.project import CHECKOUT
from tests.workbooks import make_book


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """Return a workbook with a letter."""
    path = tmp_path / "book.reconcile"
    book = make_book(path)
    book.write(store.create_letter(language="en", title="Für Alex 🌙"))
    book.close()
    return path


def program(
    *arguments: str, env: dict[str, str] | None = None, stdin: int = subprocess.DEVNULL
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "reconcile_gui", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, **(env or {})},
        stdin=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_version_is_told() -> None:
    """The first question of everyone who helps."""
    told = program("--version")

    assert (told.returncode, told.stdout) == (0, f"Reconcile {__version__}\n")


@pytest.mark.parametrize("command", ["", *cli.COMMANDS])
def test_every_command_explains_itself(command: str) -> None:
    """Without opening a window."""
    told = program(*filter(None, [command]), "--help", env={"QT_QPA_PLATFORM": "none"})

    assert told.returncode == 0
    assert "usage: reconcile-gui" in told.stdout


def test_the_commands_for_scripts_need_no_screen_and_no_qt(plain: Path) -> None:
    """They run on servers, and start at once."""
    script = (
        "import sys\n"
        "from reconcile_gui import cli\n"
        f"code = cli.main(['letters', {str(plain)!r}])\n"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", script], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )

    assert told.returncode == 0, told.stderr


NO_SCREEN = {
    "none": {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
    "nobody answers": {"QT_QPA_PLATFORM": "", "DISPLAY": ":7654", "WAYLAND_DISPLAY": "gone"},
    "xcb": {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":7654", "WAYLAND_DISPLAY": ""},
}


@pytest.mark.parametrize("env", NO_SCREEN.values(), ids=NO_SCREEN)
def test_without_a_display_the_window_says_so(env: dict[str, str]) -> None:
    """Qt itself would end with a dump of its memory, which may hold a letter."""
    told = program(env=env)

    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "no display" in told.stderr


def test_the_tour_needs_nobody_at_the_display(tmp_path: Path) -> None:
    """It draws into memory. One picture shows that; another test takes the whole way."""
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "reconcile_gui", "tour", str(tmp_path / "out")],
        cwd=CHECKOUT,
        env={**os.environ, **NO_SCREEN["nobody answers"], "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as tour:
        try:
            assert tour.stdout is not None
            first = Path(tour.stdout.readline().rstrip())
        finally:
            tour.kill()

    assert first.parent == tmp_path / "out"
    assert first.read_bytes().startswith(b"\x89PNG")


def test_a_place_that_is_taken_is_told_by_the_tour(tmp_path: Path) -> None:
    """In a sentence, as everything else."""
    (tmp_path / "letter.pdf").mkdir()

    told = program("tour", str(tmp_path))

    assert told.returncode == 2
    assert told.stderr == f"{tmp_path / 'letter.pdf'} could not be written.\n"


def test_without_a_home_the_window_says_so(tmp_path: Path) -> None:
    """Some service accounts have none."""
    env = {"HOME": str(tmp_path / "file"), "XDG_DATA_HOME": str(blocked(tmp_path)) + "/data"}
    with subprocess.Popen(
        [sys.executable, "-m", "reconcile_gui"],
        cwd=CHECKOUT,
        env={**os.environ, **env},
        stderr=subprocess.PIPE,
        text=True,
    ) as waiting:
        try:
            assert waiting.stderr is not None
            assert "--data-dir" in waiting.stderr.readline()
            waiting.send_signal(signal.SIGTERM)
            assert waiting.wait(30) == 0
            assert "Traceback" not in waiting.stderr.read()
        finally:
            waiting.kill()


def blocked(folder: Path) -> Path:
    """Return a file, in which no folder can be made."""
    path = folder / "file"
    path.touch()
    return path


def test_letters_that_the_terminal_has_not_do_not_stop_the_list(plain: Path) -> None:
    """An old terminal shows a question mark, not a traceback."""
    told = program("letters", str(plain), env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})

    assert told.returncode == 0, told.stderr
    assert "F?r Alex ?" in told.stdout


def test_a_reader_that_has_enough_is_no_error(plain: Path) -> None:
    """As with `| head -n 0`."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-m", "reconcile_gui", "letters", str(plain)],
        cwd=CHECKOUT,
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write_end)

    assert done.stderr == ""
