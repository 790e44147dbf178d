"""The real window over many years, and how long it takes until something is painted."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from reconcile_gui.app import Built, build
from reconcile_gui.paths import Folders
from reconcile_gui.workbook.book import Workbook
from tests.bench.ten_years import ten_years
from tests.workbooks import StandingClock

LIMIT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Took:
    """How long something took, in ms: by the clock, and of the processor.

    On a machine that does other things too, only the second says something.
    """

    clock_ms: float
    processor_ms: float


class Years:
    """Somebody in front of the window who looks at the clock."""

    def __init__(self, built: Built) -> None:
        """Look at this window."""
        self.built, self.window, self.session = built, built.window, built.tools.session
        self._loop = QEventLoop()
        self._patience = QTimer(self._loop)
        self._patience.setInterval(LIMIT_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._patience.start()

    def settle(self) -> None:
        """Wait until every read asked for so far has come back and was painted."""
        for _ in range(4):
            self.wait_for_owner()
            self.paint()

    def wait_for_owner(self) -> None:
        """Wait for the answers that are on their way, and nothing else."""
        leave = self._loop.quit
        self.session.on_owner(lambda _: None, lambda _: leave(), lambda _: leave())
        self._loop.exec()

    def paint(self) -> None:
        """Let everything that wants painting be painted."""
        QApplication.processEvents()
        QApplication.processEvents()

    def until(self, begin: Callable[[], object], told: SignalInstance) -> None:
        """Begin something, wait until it is told, and paint it.

        Waiting sleeps: a loop that asks again and again would take the processor from the
        thread that answers.
        """
        heard: list[bool] = []

        def hear(*_: object) -> None:
            heard.append(True)
            self._loop.quit()

        connection = told.connect(hear)
        begin()
        if not heard:
            self._loop.exec()
        told.disconnect(connection)
        self.paint()

    def longest_frame(self, act: Callable[[], object]) -> Took:
        """Act, and return the longest time until the window could paint again.

        Waiting for Python belongs to it: another thread may be busy with what was asked for.
        processor_ms: of the window's own thread.
        """
        began, began_cpu = time.perf_counter(), time.thread_time()
        longest = longest_cpu = 0.0

        def tick() -> None:
            nonlocal began, began_cpu, longest, longest_cpu
            now, now_cpu = time.perf_counter(), time.thread_time()
            longest, longest_cpu = max(longest, now - began), max(longest_cpu, now_cpu - began_cpu)
            began, began_cpu = now, now_cpu

        clock = QTimer(self._loop)
        clock.setTimerType(Qt.TimerType.PreciseTimer)
        clock.timeout.connect(tick)
        clock.start(1)
        act()
        for _ in range(2):
            self.wait_for_owner()
        self.paint()
        tick()
        clock.stop()
        clock.deleteLater()
        return Took(longest * 1000, longest_cpu * 1000)


@contextmanager
def at_home(make: Callable[[Path], Workbook] = ten_years) -> Iterator[Years]:
    """Open the real window over many years; everything is taken away afterwards.

    make: makes the workbook and returns it open.
    """
    with tempfile.TemporaryDirectory(prefix="years-") as kept:
        folders = Folders.under(Path(kept))
        folders.make()
        make(folders.workbook).close()
        built = build(folders, clock=StandingClock(), app=_application())
        years = Years(built)
        built.window.resize(1280, 770)
        built.window.show()
        begin = partial(built.program.start, folders.workbook)
        years.until(begin, built.tools.session.opened)
        years.settle()
        try:
            yield years
        finally:
            years.until(built.window.close, built.program.ended)


def _application() -> QApplication | None:
    """Return the application of an earlier test of the same run, if there is one."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else None


def timed(work: Callable[[], object]) -> Took:
    """Do something, and return how long it took."""
    start, start_cpu = time.perf_counter(), time.process_time()
    work()
    cpu = time.process_time() - start_cpu
    return Took((time.perf_counter() - start) * 1000, cpu * 1000)


def said(name: str, took: Sequence[Took]) -> str:
    """Return a line with median, 90th percentile and worst, and the processor's median."""
    in_order = sorted(one.clock_ms for one in took)
    ninetieth = in_order[min(len(in_order) - 1, len(in_order) * 9 // 10)]
    processor = statistics.median(one.processor_ms for one in took)
    return (
        f"{name:26} median {statistics.median(in_order):6.1f} ms  90 % {ninetieth:6.1f} ms"
        f"  worst {in_order[-1]:6.1f} ms  processor {processor:6.1f} ms\n"
    )
