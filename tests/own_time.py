"""How long something took, without the time in which the computer was at work for others."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter_ns


class OwnTime:
    """Begins when it is made; waiting for a disk, a lock or a timer counts, load does not."""

    def __init__(self) -> None:
        """Begin."""
        self._began, self._kept_waiting = perf_counter_ns(), kept_waiting_ns()

    @property
    def ms(self) -> float:
        """Milliseconds until now."""
        took = perf_counter_ns() - self._began
        return max(0, took - (kept_waiting_ns() - self._kept_waiting)) / 1e6


def kept_waiting_ns() -> int:
    """Return for how long this thread was ready while another had the processor."""
    return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1])
