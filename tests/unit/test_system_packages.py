"""Nothing is installed behind a person's back, and what is missing is named in one line."""

from __future__ import annotations

import os
import pty
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

# Stand-ins for what the script asks of a machine: no library, no venv, and a person's number.
NO_LIBRARY = "exit 0"
NO_VENV = 'case "$2" in *ensurepip*) exit 1 ;; *) echo 3.11 ;; esac'
NOTES_WHAT_IT_DOES = 'echo "$@" >> "$NOTES"'
RUNS_AS_ROOT = 'echo "sudo" >> "$NOTES"; [ "$1" != -n ] || exit 0; "$@"'


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """Return the folder of commands of a machine that lacks everything; not root, no sudo."""
    commands = {
        "apt-get": NOTES_WHAT_IT_DOES,
        "id": "echo 1000",
        "ldconfig": NO_LIBRARY,
        "no-venv-python": NO_VENV,
        "sudo": "exit 1",
    }
    for name, content in commands.items():
        add(tmp_path, name, content)
    return tmp_path


def add(machine: Path, name: str, content: str) -> None:
    """Give the machine a command, in place of one it had."""
    (machine / name).write_text(f"#!/bin/sh\n{content}\n")
    (machine / name).chmod(0o755)


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Return the two ends of a terminal: ours and the script's."""
    try:
        ends = pty.openpty()
    except OSError:
        pytest.skip("this machine has no terminals to give (is devpts mounted?)")
    yield ends
    for end in ends:
        os.close(end)


def run(
    machine: Path, checkout: Path, *, ci: bool = False, terminal: tuple[int, int] | None = None
) -> tuple[int, str]:
    """Run the script; return its exit status and what apt-get and sudo were asked to do."""
    end: int = terminal[1] if terminal else subprocess.DEVNULL
    done = subprocess.run(
        ["sh", str(checkout / "packaging/system.sh"), "run"],
        stdin=end,
        stdout=end if terminal else subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        timeout=30,
        check=False,
        env=os.environ
        | {"PATH": f"{machine}:{os.environ['PATH']}", "PYTHON": "no-venv-python"}
        | {"CI": "true" if ci else "", "NOTES": str(machine / "notes")},
    )
    notes = machine / "notes"
    return done.returncode, notes.read_text() if notes.exists() else done.stderr


def everything_on(terminal: tuple[int, int]) -> bytes:
    """Return all that a terminal shows; one reading may give only the echo of the answer."""
    os.set_blocking(terminal[0], False)
    shown = b""
    try:
        while found := os.read(terminal[0], 10_000):
            shown += found
    except BlockingIOError:
        return shown
    return shown


@pytest.mark.parametrize("ci", [True, False])
def test_root_without_a_terminal_installs_without_asking(
    machine: Path, checkout: Path, ci: bool
) -> None:
    """There is nobody to ask, and CI has said that it wants it."""
    add(machine, "id", "echo 0")

    status, notes = run(machine, checkout, ci=ci)

    assert status == 0
    assert notes.startswith("update -q\ninstall -q -y --no-install-recommends libglib2.0-0 ")
    assert "python3.11-venv" in notes


def test_without_rights_one_line_to_copy_is_told(machine: Path, checkout: Path) -> None:
    """A person can give it to whoever may install."""
    status, told = run(machine, checkout)

    assert status == 1
    (line,) = (line for line in told.splitlines() if "apt-get" in line)
    assert line.startswith("sudo apt-get update && sudo apt-get install -y")
    assert "libegl1" in line


def test_sudo_is_not_used_without_a_terminal_or_ci(machine: Path, checkout: Path) -> None:
    """That sudo asks for no password is not a yes."""
    add(machine, "sudo", RUNS_AS_ROOT)

    status, notes = run(machine, checkout)

    assert status == 1
    assert "install" not in notes


def test_ci_may_use_sudo(machine: Path, checkout: Path) -> None:
    """CI=true is the yes of whoever set it."""
    add(machine, "sudo", RUNS_AS_ROOT)

    status, notes = run(machine, checkout, ci=True)

    assert status == 0
    assert "sudo\nupdate -q\n" in notes


@pytest.mark.parametrize(
    ("answer", "is_installed"), [(b"y\n", True), (b"n\n", False), (b"\n", False)]
)
def test_at_a_terminal_it_asks_first(
    machine: Path, checkout: Path, terminal: tuple[int, int], answer: bytes, is_installed: bool
) -> None:
    """It is the person's machine, even when they are root on it."""
    add(machine, "id", "echo 0")
    os.write(terminal[0], answer)

    status, notes = run(machine, checkout, terminal=terminal)

    assert status == (0 if is_installed else 1)
    assert notes.startswith("update -q") is is_installed
    assert b"Install them now?" in everything_on(terminal)


def test_with_everything_there_nothing_is_said_or_done(machine: Path, checkout: Path) -> None:
    """Set-up runs before every start."""
    add(machine, "no-venv-python", "exit 0")
    names = "glib-2.0.so.0 EGL.so.1 GL.so.1 dbus-1.so.3 fontconfig.so.1 xkbcommon-x11.so.0"
    names += " xcb-cursor.so.0 xcb-icccm.so.4 xcb-keysyms.so.1 xcb-shape.so.0 xcb-xkb.so.1"
    lines = "\n".join(f"\tlib{name} (libc6,x86-64) => /lib/lib{name}" for name in names.split())
    add(machine, "ldconfig", f"cat <<'LIST'\n{lines}\nLIST")

    assert run(machine, checkout) == (0, "")
