"""A desktop on a message bus of its own: its screen, its lid, its sleep, and who holds it up."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtDBus import QDBusConnection

from reconcile_gui.shell.desktop_bus import (
    LOGIN_PATH,
    LOGIN_SESSION,
    MANAGER,
    POWER,
    POWER_PATH,
    PROPERTIES,
    DesktopBus,
)
from tests.project import CHECKOUT
from tests.widget.pretend_desktop import LID, OWN_SESSION

__all__ = ["OTHER_SESSION", "OWN_SESSION", "PretendDesktop", "desktop_on_a_bus", "nowhere"]
OTHER_SESSION = OWN_SESSION + "7"

_numbers = itertools.count(1)


class PretendDesktop:
    """What a test does to the desktop, and sees of what programs asked it."""

    def __init__(self, address: str, screen: str) -> None:
        """screen: the name under which it tells of its locked screen."""
        self._screen = screen
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.widget.pretend_desktop", address, screen],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._say, self._heard = self._process.stdin, self._process.stdout
        assert self._heard.readline() == "ready\n"
        self.asked: list[str] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def is_held_up(self) -> bool:
        """Whether anybody still has the moment they asked for before sleep."""
        return self.asked.count("Inhibit") > self.asked.count("let_go")

    def screen(self, *, is_locked: bool) -> None:
        """Tell that the screen was locked or unlocked."""
        path = "/" + self._screen.replace(".", "/")
        self._tell(path, self._screen, "ActiveChanged", is_locked)

    def lock_session(self, path: str) -> None:
        """Lock somebody's session, as `loginctl lock-session` does."""
        self._tell(path, LOGIN_SESSION, "Lock")

    def move_lid(self, *, is_closed: bool) -> None:
        """Close or open the lid."""
        self._tell(LID, "", "", is_closed)
        self._tell(POWER_PATH, PROPERTIES, "PropertiesChanged", POWER)

    def fall_asleep(self) -> None:
        """Tell that the computer is about to sleep."""
        self._tell(LOGIN_PATH, MANAGER, "PrepareForSleep", True)

    def wake(self) -> None:
        """Tell that the computer is awake again."""
        self._tell(LOGIN_PATH, MANAGER, "PrepareForSleep", False)

    def end(self) -> None:
        """Let its process end, and close what it spoke through."""
        self._say.close()
        self._process.wait()
        self._listener.join()
        self._heard.close()

    def _listen(self) -> None:
        for line in self._heard:
            self.asked.append(line.strip())

    def _tell(self, path: str, interface: str, member: str, *values: object) -> None:
        self._say.write(json.dumps([path, interface, member, values]) + "\n")
        self._say.flush()


@contextmanager
def desktop_on_a_bus(screen: str) -> Iterator[tuple[PretendDesktop, DesktopBus]]:
    """Give a desktop, and what hears it, on a bus that ends with the test."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    known_as = f"test {next(_numbers)}"
    desktop = PretendDesktop(address, screen)
    hears = QDBusConnection.connectToBus(address, known_as)
    try:
        yield desktop, DesktopBus(hears, hears)
    finally:
        QDBusConnection.disconnectFromBus(known_as)
        desktop.end()
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


def nowhere() -> DesktopBus:
    """Return what hears a desktop that has no bus at all."""
    bus = QDBusConnection.connectToBus("unix:path=/nowhere", f"test {next(_numbers)}")
    return DesktopBus(bus, bus)
