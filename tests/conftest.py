"""The ground every test stands on: no network, no real home, one clock zone, no screen.

What must hold before Qt is imported is set when this file is read; what must be fresh
for each test is a fixture.
"""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

# For "make check": at every save a few examples do; "make test" tries them all.
hypothesis.settings.register_profile("quick", max_examples=15)

# What a test may see of the machine: its own home, UTC, plain text, no scaling, no screen.
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "LANG": "C.UTF-8",
    "LANGUAGE": "en",
}
# Where programs look for a person's files, below the home; made when first used.
BELOW_HOME = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
}
# One for the whole run: what a desktop keeps in them is nobody's work.
OF_THE_RUN = {"XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}
INTERNET = {socket.AF_INET, socket.AF_INET6}


class NetworkUsed(AssertionError):
    """Something asked for an internet socket; nothing here may."""


def refuse_internet(event: str, arguments: tuple[object, ...]) -> None:
    """Raise NetworkUsed when Python is about to make an internet socket or ask for a name.

    An audit hook: it cannot be taken off again and sees C extensions that use Python's
    sockets too. Unix sockets (a desktop's message bus) stay possible.
    """
    if event == "socket.getaddrinfo":
        raise NetworkUsed("a name was looked up")
    if event == "socket.__new__" and arguments[1] in INTERNET:
        raise NetworkUsed("an internet socket was made")


def home_in(folder: Path) -> dict[str, str]:
    """Make an empty home; return the variables that point at it."""
    folder.mkdir(mode=0o700)
    return {variable: str(folder / place) for variable, place in BELOW_HOME.items()}


sys.addaudithook(refuse_internet)
_homes = Path(tempfile.mkdtemp(prefix="reconcile-tests-"))
os.environ.update(SURROUNDINGS)
os.environ.update(home_in(_homes / "session"))
for _variable, _place in OF_THE_RUN.items():
    (_homes / _place).mkdir(mode=0o700)
    os.environ[_variable] = str(_homes / _place)
os.environ.pop("WAYLAND_DISPLAY", None)
time.tzset()
_numbers = itertools.count(1)


def pytest_unconfigure() -> None:
    """Take the homes of this run away, and what the tests copied.

    Without a screen Qt lets go of what was copied when Python is gone; where Python had
    made it, that ends the process with a segmentation fault after the last test.
    """
    _let_go_of_what_was_copied()
    shutil.rmtree(_homes, ignore_errors=True)


def _let_go_of_what_was_copied() -> None:
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_copied() -> None:
    """Begin each test with nothing copied: what another one copied would be offered as a draft."""
    _let_go_of_what_was_copied()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home of its own, so that none finds another's files."""
    folder = _homes / f"home-{next(_numbers)}"
    for variable, value in home_in(folder).items():
        monkeypatch.setenv(variable, value)
    return folder


@pytest.fixture
def in_zone() -> Iterator[Callable[[str], None]]:
    """Return what moves the computer to a time zone; afterwards it is back where it was."""
    before = os.environ["TZ"]

    def move(name: str) -> None:
        os.environ["TZ"] = name
        time.tzset()

    yield move
    # ORDER: the variable first; else the zone would outlive the test.
    move(before)


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Return the folder that holds pyproject.toml."""
    return Path(__file__).resolve().parent.parent
