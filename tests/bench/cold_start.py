r"""How long a program takes until its window is there, painted and ready, and what it costs.

    python -m tests.bench.cold_start --app bare "python bare_qt.py" bare-qt \\
                                     --app ours "python -m reconcile_gui" Reconcile

Each program is NAME COMMAND TITLE; the title is a regular expression. The first one is what
the others are compared with. Per run, in seconds from just before the process is made:

mapped    the first window with the title is on the screen, managed by a window manager
painted   it holds more than one colour
ready     the program has printed a line with --ready (event=ready) on standard error
cpu       user and system time of the process until it is quiet (--idle seconds later)
memory    its own share of memory then (PSS), in MB

Kept honest: a private display and window manager, started before; runs take turns, every
other round backwards; each program has a home of its own, warmed by one run that does not
count; variables of Python, Qt and the desktop are not handed on. On a noisy machine trust
the ratio of each round, not the medians. Linux and X11 only.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from tests.bench.x_windows import Screen

POLL_S = 0.004
LIMIT_S = 60.0
NOT_HANDED_ON = ("XDG_", "DBUS_", "QT_", "GTK_", "GDK_", "WAYLAND", "PYTHON")
FIGURES = ("mapped_s", "painted_s", "ready_s", "cpu_s", "memory_mb")


class NoWindow(Exception):
    """The program ended, or showed no window of that title in time."""


@dataclass(frozen=True, slots=True)
class App:
    """A program to measure; seed: a folder that its home starts with."""

    name: str
    command: str
    title: str
    seed: Path | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """The figures of one start; None where there was none within the time."""

    mapped_s: float
    painted_s: float | None
    ready_s: float | None
    cpu_s: float
    memory_mb: float


@contextlib.contextmanager
def running(command: Sequence[str], **how: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command until the block ends."""
    process = subprocess.Popen(  # type: ignore[call-overload]
        command,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        **how,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(3)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@contextlib.contextmanager
def desktop(folder: Path) -> Iterator[tuple[Screen, dict[str, str]]]:
    """Start a display with a window manager; yield it and the variables that lead to it."""
    read, write = os.pipe()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"]
    with running([*server, "-nolisten", "tcp", "-noreset"], pass_fds=(write,), **quiet):
        os.close(write)
        with os.fdopen(read) as answer:
            display = ":" + answer.readline().strip()
        own = {k: v for k, v in os.environ.items() if not k.startswith(NOT_HANDED_ON)}
        variables = own | {"DISPLAY": display, "HOME": str(folder)}
        variables |= {"LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        screen = Screen(display)
        with running(["openbox"], env=variables, **quiet):
            until = time.monotonic() + 10
            while not screen.has_window_manager():
                screen.wait(0.02)
                if time.monotonic() > until:
                    raise NoWindow("openbox did not start")
            yield screen, variables
        screen.close()


def make_home(folder: Path, seed: Path | None) -> dict[str, str]:
    """Make a program's home, with a copy of the seed in it; return its variables."""
    if seed is not None:
        shutil.copytree(seed, folder, dirs_exist_ok=True, symlinks=True)
    places = {"CONFIG_HOME": ".config", "DATA_HOME": ".local/share", "CACHE_HOME": ".cache"}
    places |= {"STATE_HOME": ".local/state", "RUNTIME_DIR": ".run"}
    for place in places.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {"HOME": str(folder)} | {f"XDG_{k}": str(folder / v) for k, v in places.items()}


class Listener:
    """Notes when a line that contains a word comes from a program."""

    def __init__(self, lines: IO[bytes], word: str) -> None:
        """Start to listen, in a thread, until the program closes its end."""
        self.heard_at: float | None = None
        self._word = word.encode()
        self._lines = lines
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._lines:
            if self.heard_at is None and self._word in line:
                self.heard_at = time.perf_counter()


def measure(app: App, screen: Screen, variables: dict[str, str], ready: str, idle_s: float) -> Run:
    """Start the program once, measure it and end it. Raises NoWindow."""
    before = set(screen.windows())
    words = shlex.split(app.command.replace("{home}", variables["HOME"]))
    started = time.perf_counter()
    with running(
        words, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        listener = Listener(process.stderr, ready)  # type: ignore[arg-type]
        window = wait_for_window(screen, app, before, process)
        mapped = time.perf_counter()
        painted = None
        while time.perf_counter() < mapped + idle_s:
            if painted is None and screen.is_painted(window):
                painted = time.perf_counter()
            time.sleep(POLL_S if painted is None else 0.05)
        heard = listener.heard_at
        run = Run(
            mapped_s=mapped - started,
            painted_s=painted - started if painted else None,
            ready_s=heard - started if heard else None,
            cpu_s=time.clock_gettime(((~process.pid) << 3) | 2),  # The CPU clock of a process.
            memory_mb=memory_mb(process.pid),
        )
    while window in screen.windows():
        screen.wait(0.01)
    return run


def wait_for_window(
    screen: Screen, app: App, before: set[int], process: subprocess.Popen[bytes]
) -> int:
    """Return the program's window as soon as it is shown. Raises NoWindow."""
    until = time.monotonic() + LIMIT_S
    while time.monotonic() < until:
        screen.wait(POLL_S)
        for window in set(screen.windows()) - before:
            if screen.is_shown(window) and re.search(app.title, screen.title(window)):
                return window
        if process.poll() is not None:
            raise NoWindow(f"{app.name} ended with {process.returncode}")
    raise NoWindow(f"{app.name} showed no window titled {app.title!r}")


def memory_mb(process: int) -> float:
    """Return a process's own share of memory (PSS) in MB."""
    rows = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def measure_all(
    apps: Sequence[App], rounds: int, ready: str, idle_s: float
) -> dict[str, list[Run]]:
    """Return the runs of each program by its name; one round before does not count."""
    runs: dict[str, list[Run]] = {app.name: [] for app in apps}
    with tempfile.TemporaryDirectory(prefix="cold-start-") as name:
        folder = Path(name)
        with desktop(folder) as (screen, variables):
            homes = {app.name: make_home(folder / app.name, app.seed) for app in apps}
            for number in range(-1, rounds):
                for app in apps if number % 2 else reversed(apps):
                    run = measure(app, screen, variables | homes[app.name], ready, idle_s)
                    if number >= 0:
                        runs[app.name].append(run)
    return runs


def median(runs: Sequence[Run], figure: str) -> float | None:
    """Return the median of a figure over the runs that have it."""
    values = [value for run in runs if (value := getattr(run, figure)) is not None]
    return statistics.median(values) if values else None


def ratio(runs: Sequence[Run], others: Sequence[Run], figure: str) -> float | None:
    """Return the median over the rounds of runs' figure divided by the others'."""
    pairs = [
        (getattr(one, figure), getattr(other, figure))
        for one, other in zip(runs, others, strict=True)
    ]
    ratios = [one / other for one, other in pairs if one is not None and other]
    return statistics.median(ratios) if ratios else None


def table(runs: dict[str, list[Run]]) -> str:
    """Return the medians, and in brackets the ratio to the first program."""
    first = next(iter(runs.values()))
    lines = [f"{'median (× first)':18}" + "".join(f"{figure:>18}" for figure in FIGURES)]
    for name, own in runs.items():
        cells = []
        for figure in FIGURES:
            value, times = median(own, figure), ratio(own, first, figure)
            shown = "-" if value is None else f"{value:.3f}"
            cells.append(f"{shown} (× {times:.2f})" if times and own is not first else shown)
        lines.append(f"{name:18}" + "".join(f"{cell:>18}" for cell in cells))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what the command line names and print the table."""
    parser = argparse.ArgumentParser(prog="cold_start", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--app", nargs=3, action="append", required=True,
                        metavar=("NAME", "COMMAND", "TITLE"))  # fmt: skip
    parser.add_argument("--seed", nargs=2, action="append", default=[], metavar=("NAME", "FOLDER"))
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--idle", type=float, default=3.0, help="seconds watched after the window")
    parser.add_argument("--ready", default="event=ready", help="what a ready program prints")
    parser.add_argument("--json", type=Path, help="write every run to this file")
    options = parser.parse_args(arguments)
    seeds = {name: Path(folder) for name, folder in options.seed}
    apps = [App(name, command, title, seeds.get(name)) for name, command, title in options.app]
    # A closed terminal ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    runs = measure_all(apps, options.runs, options.ready, options.idle)
    sys.stdout.write(table(runs) + "\n")
    if options.json:
        rows = {name: [asdict(run) for run in own] for name, own in runs.items()}
        options.json.write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
