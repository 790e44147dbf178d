"""Types into the window of an installed program, and looks at what it left on the disk."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.package.bare_system import BareSystem

PATIENCE_S = 60.0
LOOK_AGAIN_S = 0.25
PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
if not app.primaryScreen().grabWindow(0).save(sys.argv[1]):
    sys.exit(1)
"""


@contextlib.contextmanager
def window(
    system: BareSystem, workbook: str, log: Path, variables: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Open a workbook as a double click would, wait until it can be typed into; end it at last."""
    words = ["reconcile-gui", workbook, "--log-events"]
    with log.open("wb") as told:
        process = subprocess.Popen(
            system.command(words, person=True, **variables),
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
        )
    try:
        wait_until(lambda: "event=ready" in log.read_text("utf-8"), "the window", process)
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
        process.kill()
        process.wait()


def write_a_letter(
    process: subprocess.Popen[bytes], path: Path, words: str, variables: Mapping[str, str]
) -> None:
    """Begin a letter by key, type into it, and wait until it is on the disk."""

    def begun() -> bool:
        press("ctrl+3", variables)
        press("space", variables)
        return bool(read(path, "SELECT 1 FROM letter"))

    def takes_keys() -> bool:
        press("period", variables)  # presses no button that still has the keyboard
        return bool(read(path, "SELECT 1 FROM letter_part WHERE body <> ''"))

    wait_until(begun, "a letter", process)
    # The letter is on the disk a moment before its first field has the keyboard.
    wait_until(takes_keys, "the first key", process)
    subprocess.run(["xdotool", "type", words], env=dict(variables), check=True)
    wait_until(lambda: holds(path, words), "the words on the disk", process)


def quit_by_key(process: subprocess.Popen[bytes], variables: Mapping[str, str]) -> None:
    """Quit, and see the program end well."""
    press("ctrl+q", variables)
    if process.wait(PATIENCE_S) != 0:
        raise AssertionError(f"it ended with {process.returncode}")


def press(keys: str, variables: Mapping[str, str]) -> None:
    """Press keys, as a person would."""
    subprocess.run(["xdotool", "key", keys], env=dict(variables), check=True)


def photograph(to: Path, variables: Mapping[str, str]) -> None:
    """Keep a picture of the display."""
    subprocess.run(
        [sys.executable, "-c", PICTURE, str(to)],
        env=dict(variables) | {"QT_QPA_PLATFORM": "xcb"},
        check=True,
    )


def holds(path: Path, words: str) -> bool:
    """Tell whether a part of a letter in a plain workbook ends in these words."""
    return any(str(body).endswith(words) for (body,) in read(path, "SELECT body FROM letter_part"))


def read(path: Path, question: str) -> list[tuple[object, ...]]:
    """Ask a plain workbook, beside the program; nothing where it is just being written."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as book:
            return book.execute(question).fetchall()
    except sqlite3.OperationalError:
        return []


def wait_until(is_so: Callable[[], bool], what: str, process: subprocess.Popen[bytes]) -> None:
    """Look again and again, as long as the program runs."""
    until = time.monotonic() + PATIENCE_S
    while not is_so():
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_AGAIN_S)
            raise AssertionError(f"it ended with {process.returncode} before {what}")
        if time.monotonic() > until:
            raise AssertionError(f"{what} did not come")
