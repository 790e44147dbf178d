"""Kills the typing program again and again, and looks at what is left.

Run as `python -m tests.faults.kill_rounds --rounds 100 [--encrypted]`. This is the death of
the process, not of the power: what the system was given to write is still written.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from time import monotonic

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from tests.faults.tokens import texts, tokens_in
from tests.project import CHECKOUT

# Typed in every token of an encrypted round; it may stand in no file.
SENTINEL = "Quittenbrotduft"
PASSPHRASE = "Zimtsternglanz 🌙 o'hara"  # noqa: S105 - for files of this test alone
AT_MOST_S = 2.0
# Chosen: a commit on a slow disk with two busy cores takes no longer.
COMMIT_S = 0.5
START_S = 30.0
LONGEST_ROUND_S = 6.0
ROUNDS_PER_WORKBOOK = 10


@dataclass
class Round:
    """What one round typed, what was acknowledged, and when it was killed."""

    typed: dict[str, float] = field(default_factory=dict)  # token -> seconds, steady clock
    fields: dict[str, str] = field(default_factory=dict)  # token -> the field it went into
    saved: set[str] = field(default_factory=set)
    killed_at: float = 0.0

    def hear(self, line: str) -> None:
        """Note a line of the driver."""
        word, _, rest = line.strip().partition(" ")
        if word == "typed":
            token, seconds, place = rest.split()
            self.typed[token] = float(seconds)
            self.fields[token] = place
        elif word == "saved":
            self.saved |= set(rest.split())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a round left in the file.

    lost: tokens that were acknowledged, or typed long enough ago, and are not there; for
        each, the field it went into.
    gap_s: how long before the kill the oldest missing token was typed.
    """

    typed: int
    saved: int
    is_whole: bool
    lost: dict[str, str]
    gap_s: float
    found_in: tuple[str, ...]


class Killing:
    """One workbook that is typed into and killed, round after round."""

    def __init__(self, folder: Path, *, encrypted: bool, chance: random.Random) -> None:
        """Make the folders of a person and an empty workbook in them."""
        self._folder, self._chance = folder, chance
        self._passphrase = PASSPHRASE if encrypted else None
        self.data = folder / "data"
        for each in (self.data, folder / "home", folder / "tmp", folder / "run"):
            each.mkdir(mode=0o700)
        self.path = self.data / "workbook.reconcile"
        Workbook.create(self.path, self._passphrase, origin="kill").close()

    def round(self, number: int) -> Outcome:
        """Start the program, let it type, kill it, and look."""
        name = f"{SENTINEL}r{number}"
        happened = Round()
        with self._program(number, name) as (process, lines):
            self._listen(process, lines, happened)
        return self._look(name, happened)

    @contextlib.contextmanager
    def _program(
        self, number: int, name: str
    ) -> Iterator[tuple[subprocess.Popen[str], Queue[str]]]:
        places = {
            "HOME": "home",
            "TMPDIR": "tmp",
            "XDG_RUNTIME_DIR": "run",
            "XDG_CACHE_HOME": "home/cache",
        }
        surroundings = {
            **os.environ,
            **{key: str(self._folder / place) for key, place in places.items()},
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "*.debug=false;*.info=false",
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.typing_driver", str(self.data), str(number), name],
            cwd=CHECKOUT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write((self._passphrase or "") + "\n")
        process.stdin.flush()
        lines: Queue[str] = Queue()
        reader = threading.Thread(target=_pass_on, args=(process, lines), daemon=True)
        reader.start()
        try:
            yield process, lines
        finally:
            process.kill()
            process.wait()
            reader.join()
            for end in (process.stdin, process.stdout, process.stderr):
                if end is not None:
                    with contextlib.suppress(OSError):
                        end.close()

    def _listen(self, process: subprocess.Popen[str], lines: Queue[str], happened: Round) -> None:
        """Hear the program out until a moment of chance, then kill it."""
        until = monotonic() + START_S
        is_open = False
        # Chosen: half of the kills follow right upon a line, so near a commit or a key.
        lines_left = self._chance.choice((3, 40, 120, 10_000, 10_000, 10_000))
        while monotonic() < until and lines_left > 0:
            try:
                line = lines.get(timeout=max(0.001, until - monotonic()))
            except Empty:
                break
            if line == "":
                raise ChildProcessError((process.stderr.read() if process.stderr else "")[-2000:])
            if line.strip() == "ready":
                is_open = True
                until = monotonic() + self._chance.uniform(0.05, LONGEST_ROUND_S)
            elif is_open:
                lines_left -= 1
            happened.hear(line)
        if not is_open:
            raise TimeoutError("The program did not open its workbook.")
        happened.killed_at = monotonic()
        process.kill()
        process.wait()
        while True:
            # What it told before it died counts.
            try:
                line = lines.get(timeout=5)
            except Empty:
                break
            if line == "":
                break
            if line.endswith("\n"):
                happened.hear(line)

    def _look(self, name: str, happened: Round) -> Outcome:
        found_in = tuple(self._traces()) if self._passphrase else ()
        book = Workbook.open(self.path, self._passphrase, origin="look")
        try:
            is_whole = checked(book).is_whole
            there = tokens_in(book.read(texts()), name)
        finally:
            book.close()
        missing = {token: at for token, at in happened.typed.items() if token not in there}
        too_old = happened.killed_at - AT_MOST_S - COMMIT_S
        lost = (happened.saved - there) | {each for each, at in missing.items() if at < too_old}
        gap = max((happened.killed_at - at for at in missing.values()), default=0.0)
        places = {each: happened.fields[each] for each in sorted(lost)}
        return Outcome(len(happened.typed), len(happened.saved), is_whole, places, gap, found_in)

    def _traces(self) -> Iterator[str]:
        """Yield the files that hold a typed word or the passphrase, in UTF-8 or UTF-16."""
        wanted = [
            words.encode(code)
            for words in (SENTINEL, PASSPHRASE, PASSPHRASE.split()[0])
            for code in ("utf-8", "utf-16-le", "utf-16-be")
        ]
        for each in self._folder.rglob("*"):
            if each.is_file() and any(words in each.read_bytes() for words in wanted):
                yield str(each.relative_to(self._folder))


def _pass_on(process: subprocess.Popen[str], lines: Queue[str]) -> None:
    """Pass on every line as it comes; an empty one says that no more will."""
    if process.stdout is not None:
        for line in process.stdout:
            lines.put(line)
    lines.put("")


def rounds(number: int, *, encrypted: bool, seed: int = 1) -> Iterator[Outcome]:
    """Yield what each round left; a new workbook every few rounds."""
    chance = random.Random(seed)  # noqa: S311 - when to kill is no secret
    for first in range(0, number, ROUNDS_PER_WORKBOOK):
        with tempfile.TemporaryDirectory(prefix="killed-") as folder:
            killing = Killing(Path(folder), encrypted=encrypted, chance=chance)
            for each in range(first, min(number, first + ROUNDS_PER_WORKBOOK)):
                yield killing.round(each)


def report(outcomes: list[Outcome]) -> str:
    """Return the sum of all rounds in one line."""
    return (
        f"{len(outcomes)} rounds, {sum(one.typed for one in outcomes)} words typed, "
        f"{sum(one.saved for one in outcomes)} acknowledged, "
        f"{sum(len(one.lost) for one in outcomes)} lost, "
        f"{sum(not one.is_whole for one in outcomes)} files damaged, "
        f"newest {max(one.gap_s for one in outcomes):.2f} s of typing gone at most, "
        f"{sum(len(one.found_in) for one in outcomes)} traces"
    )


def main() -> int:
    """Run the rounds that were asked for; 1 if anything was lost, damaged or left behind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--encrypted", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    outcomes: list[Outcome] = []
    for one in rounds(options.rounds, encrypted=options.encrypted, seed=options.seed):
        outcomes.append(one)
        if one.lost or one.found_in or not one.is_whole:
            sys.stdout.write(f"round {len(outcomes)}: {one}\n")
    kind = "encrypted" if options.encrypted else "plain"
    sys.stdout.write(f"{kind}: {report(outcomes)}\n")
    return int(any(one.lost or one.found_in or not one.is_whole for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())
