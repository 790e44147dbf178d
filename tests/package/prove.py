"""Installs a package in a bare Debian, writes with it, installs a newer one, and removes it.

    python -m tests.package.prove dist/reconcile-gui_1.0_amd64.deb later/….deb OUT

OUT/installed.log tells every step, OUT/installed.png shows the window. It needs root, for a
system that holds nothing of this machine; where it may not make one, it says so and ends.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from reconcile_gui.workbook.book import Workbook
from tests.bench.cold_start import desktop
from tests.package.at_the_window import holds, photograph, quit_by_key, window, write_a_letter
from tests.package.bare_system import BareSystem, NotPossible, is_possible, made
from tests.package.parts_used import missing_libraries, never_loaded

NAME = "reconcile-gui"
APP_ID = "org.reconcile_workbook.Reconcile"
FILE_TYPE = "application/x-reconcile-workbook"
WORDS = "I am sorry. I hid a debt from you."
WORKBOOK, LOCKED = "/home/person/Our workbook.reconcile", "/home/person/Locked.reconcile"
# Every desktop has these; a bare system shows with them that it notices a new file type.
OF_A_DESKTOP = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin")
OURS = re.compile(r"reconcile", re.IGNORECASE)
# Kept by the system itself: its history, what it fetched, and what it once knew.
HISTORY = {"proc", "home", "tmp", "var/log", "var/cache", "var/lib/apt"}


class Proof:
    """The steps, each told with the time it took."""

    def __init__(self, system: BareSystem, out: Path, variables: Mapping[str, str]) -> None:
        """out: a folder for the log and the picture; variables: lead to a display."""
        self._system, self._out = system, out
        self._display = {"DISPLAY": variables["DISPLAY"]}
        self._variables = variables
        self._book = system.outside(WORKBOOK)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Tell a step, and how long it took."""
        self.say(f"== {what}")
        began = time.monotonic()
        yield
        self.say(f"   ({time.monotonic() - began:.0f} s)")

    def say(self, words: str) -> None:
        """Tell it on the screen and in the log."""
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
        with (self._out / "installed.log").open("a", encoding="utf-8") as log:
            log.write(f"{words}\n")

    def run(self, *words: str, person: bool = False, **variables: str) -> str:
        """Run something in the system; what it says goes into the log."""
        try:
            told = self._system.run(*words, person=person, **variables)
        except subprocess.CalledProcessError as wrong:
            self.say(str(wrong.output))
            raise
        with (self._out / "installed.log").open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(words)}\n{told}")
        return told

    def install(self, package: Path) -> None:
        """Let apt install a package, with all that it says it depends on."""
        inside = f"/tmp/{package.name}"  # noqa: S108 - of the bare system
        shutil.copy(package, self._system.outside(inside))
        self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", inside)

    def try_it_out(self) -> None:
        """Run the self-test, without a screen; every library is found, and none is in vain."""
        told = self.run(NAME, "--selftest", person=True, **debugging("selftest"))
        assert told.count(": well\n") > 5, told
        kept = [each for each in self._system.home.rglob("*") if "loaded" not in each.name]
        assert [each for each in kept if OURS.search(each.name)] == []
        assert missing_libraries(self._system) == set()

    def check_desktop(self) -> None:
        """Ask what a workbook is, by its bytes and by its name, and what opens it."""
        for path, passphrase in ((WORKBOOK, None), (LOCKED, "one for this test alone")):
            book = self._system.outside(path)
            Workbook.create(book, passphrase, origin="proof").close()
            for each in (book, *book.parent.glob(f"{book.name}-journal")):
                shutil.chown(each, 1000, 1000)
            told = self.run("gio", "info", "-a", "standard::content-type", path, person=True)
            assert f"standard::content-type: {FILE_TYPE}" in told, told
        assert f"{APP_ID}.desktop" in self.run("gio", "mime", FILE_TYPE, person=True)
        nameless = self._system.outside("/home/person/nameless")
        shutil.copy(self._book, nameless)
        assert FILE_TYPE in self.run("gio", "info", "/home/person/nameless")

    def write(self) -> None:
        """Type into the window, quit, and find the words in the workbook."""
        log = self._out / "window.log"
        display = self._display | debugging("window")
        with window(self._system, WORKBOOK, log, display) as process:
            write_a_letter(process, self._book, WORDS, self._variables)
            photograph(self._out / "installed.png", self._variables)
            quit_by_key(process, self._variables)
        assert holds(self._book, WORDS)
        self.export()

    def export(self) -> None:
        """Find the words with the installed program itself."""
        to = f"/home/person/{time.monotonic_ns()}.txt"
        self.run(NAME, "export", "--letter", "1", "--to", to, WORKBOOK, person=True)
        assert WORDS in self._system.outside(to).read_text("utf-8")

    def upgrade(self, newer: Path) -> None:
        """Install a newer package; the workbook opens with its words."""
        before = self.run("dpkg-query", "-W", "-f", "${Version}", NAME)
        self.install(newer)
        after = self.run("dpkg-query", "-W", "-f", "${Version}", NAME)
        self.run("dpkg", "--compare-versions", after, "gt", before)
        self.export()
        with window(self._system, WORKBOOK, self._out / "window.log", self._display) as process:
            quit_by_key(process, self._variables)
        assert holds(self._book, WORDS)

    def remove(self) -> None:
        """Remove the package; the workbook stays as it is, and nothing of ours beside it."""
        before = hashlib.sha256(self._book.read_bytes()).digest()
        self.run("apt-get", "purge", "-q", "-y", NAME)
        assert hashlib.sha256(self._book.read_bytes()).digest() == before
        assert list(left(self._system.root)) == []
        assert APP_ID not in self.run("gio", "mime", FILE_TYPE)

    def prove(self, package: Path, newer: Path) -> None:
        """Do all of it."""
        with self.step("A bare Debian, and what every desktop has"):
            self.run("apt-get", "update", "-q")
            self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *OF_A_DESKTOP)
        with self.step("Install"):
            self.install(package)
        with self.step("Try it out without a screen"):
            self.try_it_out()
        with self.step("The desktop knows its files"):
            self.check_desktop()
        with self.step("Write in the window, quit, find the words"):
            self.write()
        with self.step("Nothing in the package that nothing loads"):
            assert never_loaded(self._system) == set()
        with self.step("Install a newer one"):
            self.upgrade(newer)
        with self.step("Remove it"):
            self.remove()
        self.say("Installed, written with, upgraded and removed; the workbook is as it was.")


def debugging(name: str) -> dict[str, str]:
    """Return what makes the system's loader write down every library it loads."""
    return {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": f"/home/person/loaded-{name}"}


def left(root: Path) -> Iterator[str]:
    """Yield what is left of us outside homes, history and caches."""
    for folder, folders, files in os.walk(root):
        here = os.path.relpath(folder, root)
        if here in HISTORY:
            folders.clear()
            continue
        yield from (f"{here}/{name}" for name in (*folders, *files) if OURS.search(name))


def not_proved(why_not: str, environment: Mapping[str, str]) -> int:
    """Tell why nothing was installed; return the exit code.

    On a machine of one's own that is no fault; where every change is checked (CI=true) it is
    one, for nobody reads there what was passed over.
    """
    is_fault = environment.get("CI") == "true"
    word = "FAILED" if is_fault else "SKIPPED"
    sys.stdout.write(f"{word}: no bare system to install into: {why_not}.\n")
    return int(is_fault)


def main() -> int:
    """Prove it, or tell why that is not possible here."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    for name in ("package", "newer", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--inside", action="store_true", help="has mounts of its own already")
    options = parser.parse_args()
    why_not = is_possible()
    if why_not:
        return not_proved(why_not, os.environ)
    if not options.inside:
        own = ["unshare", "--mount", "--propagation", "private", sys.executable, "-m"]
        return subprocess.run([*own, "tests.package.prove", *sys.argv[1:], "--inside"]).returncode
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "reconcile-packaging")
    with tempfile.TemporaryDirectory(prefix="bare-") as name:
        try:
            with made(Path(name) / "system", cache) as system, desktop(Path(name)) as (_, display):
                Proof(system, options.out, display).prove(options.package, options.newer)
        except NotPossible as problem:
            return not_proved(str(problem), os.environ)
    return 0


if __name__ == "__main__":
    sys.exit(main())
