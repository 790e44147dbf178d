"""The real program in a process of its own, heard through its log."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from time import monotonic

from tests.project import CHECKOUT

PATIENCE_S = 30.0


class Running:
    """A started program: its events, and its end."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Listen to it from now on."""
        self.process = process
        self.lines: list[str] = []
        self._heard = threading.Condition()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def wait_for(self, event: str, times: int = 1) -> None:
        """Wait until an event was logged so many times. AssertionError if it never is."""
        until = monotonic() + PATIENCE_S
        with self._heard:
            while sum(f"event={event}" in line for line in self.lines) < times:
                left = until - monotonic()
                assert left > 0, f"no event={event} in {self.lines}"
                assert self.process.poll() is None or self._reader.is_alive(), self.lines
                self._heard.wait(min(left, 1.0))

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end, and return how it did."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._heard:
                self.lines.append(line.rstrip("\n"))
                self._heard.notify_all()


def travelled(
    journey: Path, *words: str, program: Sequence[str] = (), longest_s: float = 240
) -> subprocess.CompletedProcess[str]:
    """Take a journey with Debian's Python, which knows AT-SPI, and return how it ended.

    words: what the journey is told; program: what the program that it starts is told.
    """
    started = (sys.executable, "-m", "reconcile_gui", *program)
    return subprocess.run(
        ["/usr/bin/python3", str(journey), *words, "--", *started],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=longest_s,
        check=False,
    )


@contextlib.contextmanager
def running(
    data_dir: Path, *arguments: str, env: Mapping[str, str] | None = None
) -> Iterator[Running]:
    """Start the program on a folder, without a screen; it is killed at the end if it lives."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "reconcile_gui", *arguments),
            *("--data-dir", str(data_dir), "--log-events"),
        ],
        cwd=CHECKOUT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Running(process)
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()
