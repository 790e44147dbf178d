"""Long work on a file is followed, and can be stopped between any two of its steps."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from reconcile_gui.workbook import cipher
from reconcile_gui.workbook.errors import Stopped, WorkbookProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    # Told how much is done, 0..1; raises Stopped where it is not wanted any more.
    Tick = Callable[[float], object]

# Chosen: steps of SQLite between two questions. Few, because one may copy a long text.
STEPS = 2_000
AT_ONCE = 500  # rows between two questions whether it is wanted still


def no_tick(_done: float) -> None:
    """Follow nothing, and stop nothing."""


def part_of(tick: Tick, begun: float, until: float) -> Tick:
    """Return what tells of one part of a work, 0..1 of it, as the whole sees it."""

    def told(done: float) -> None:
        tick(begun + (until - begun) * min(1.0, done))

    return told


def grown(part: Path, whole: Path) -> Callable[[], float]:
    """Return what says how much of one file there is in another, about, 0..1."""

    def done() -> float:
        try:
            return part.stat().st_size / max(1, whole.stat().st_size)
        except OSError:
            return 0.0

    return done


@contextlib.contextmanager
def followed(
    raw: cipher.RawConnection, tick: Tick, done: Callable[[], float] = float
) -> Iterator[None]:
    """Ask between the steps of every statement whether the work is wanted still.

    done: how much of it is done. Raises Stopped at the statement, whatever that would have
    made of being broken off.
    """
    is_stopped = False

    def look() -> int:
        nonlocal is_stopped
        try:
            tick(done())
        except Stopped:
            is_stopped = True
        return int(is_stopped)

    tick(done())
    raw.set_progress_handler(look, STEPS)
    try:
        yield
    except (cipher.DriverError, WorkbookProblem):
        if not is_stopped:
            raise
        raise Stopped from None
    finally:
        with contextlib.suppress(cipher.DriverError):  # it may have been closed meanwhile
            raw.set_progress_handler(None, 0)
    if is_stopped:
        raise Stopped
