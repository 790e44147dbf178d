"""Work done in a process of its own, which may be killed at any step."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import NoReturn

# What Python tells before it changes a name; SQLite's own steps are between them.
NAME_EVENTS = {"os.link", "os.rename", "os.remove", "os.mkdir", "os.chmod"}
WRITING = os.O_WRONLY | os.O_RDWR
KILLED = -signal.SIGKILL


def in_child(work: Callable[[], object], user: int | None = None) -> int:
    """Do work in a forked process; return its exit code, KILLED if it was killed.

    user: whose rights it has, by default the same. Nothing of the work may be open here.
    """
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        work_and_end(work, user)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do work in a process that is killed at one of its steps with files, counted from 1.

    False if the work was done before.
    """
    code = in_child(lambda: _with_death_at(step, work))
    assert code in (0, KILLED)
    return code == KILLED


def die() -> NoReturn:
    """End this process as a power cut or a crash does: at once, with nothing put in order."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("dead")


def _with_death_at(step: int, work: Callable[[], object]) -> None:
    seen = 0

    def on_event(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        opens = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if opens or event in NAME_EVENTS:
            seen += 1
            if seen == step:
                die()

    sys.addaudithook(on_event)
    work()


def work_and_end(work: Callable[[], object], user: int | None = None) -> NoReturn:
    """Do work in a process that was forked, and end it without the tests' own end."""
    code = 1
    try:
        if user is not None:
            os.setuid(user)
        work()
        code = 0
    except BaseException:  # noqa: BLE001 - a process of its own: told here or nowhere
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
