"""What a visit to the program leaves: no readable word, no right for others, no connection."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.project import CHECKOUT
from tests.workbooks import holds

PASSPHRASE = "Zimtsternglanz 'o hara"  # noqa: S105 - for files of this test alone
# Where a system keeps what programs put aside, whatever their surroundings say.
SHARED = [Path("/dev/shm"), Path("/tmp"), Path("/var/tmp")]  # noqa: S108 - looked into
TRACE = "trace"
PLACES = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "SQLITE_TMPDIR": "tmp",
    "XDG_RUNTIME_DIR": "run",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: where it was, the word that was left everywhere, and how it ended."""

    folder: Path
    word: str
    code: int
    told: str
    shared_before: frozenset[Path]

    def files(self) -> list[Path]:
        """Return every file of a person, and what is new where all programs put things."""
        new = set(in_shared_places()) - self.shared_before
        return [each for each in (*self.folder.rglob("*"), *new) if is_file(each)]

    def readable(self) -> list[str]:
        """Return the names of the files in which the word or the passphrase can be read."""
        words = (self.word, PASSPHRASE)
        return [each.name for each in self.files() if any(holds(each, word) for word in words)]


def is_file(path: Path) -> bool:
    """Return whether there is a file that can be looked into; another program may take it."""
    try:
        return path.is_file() and os.access(path, os.R_OK)
    except OSError:
        return False


def in_shared_places() -> Iterator[Path]:
    """Yield what lies in the places that all programs share."""
    for place in SHARED:
        if place.is_dir():
            yield from place.iterdir()


def visit(folder: Path, how: str, passphrase: str, *before: str) -> Visit:
    """Let somebody do everything once, in a process of its own.

    before: words that the command begins with.
    """
    for place in PLACES.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    word = f"Quittenduft{secrets.token_hex(6)}"
    shared = frozenset(in_shared_places())
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.faults.hunted_driver", str(folder), word, how],
        cwd=CHECKOUT,
        env={**os.environ, **{name: str(folder / place) for name, place in PLACES.items()}},
        input=passphrase + "\n",
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    return Visit(folder, word, done.returncode, done.stderr, shared)


def rights_of_others(folder: Path) -> list[str]:
    """Return what anybody but the owner may do something with, in the folder of the program."""
    return [str(each) for each in (folder, *folder.rglob("*")) if each.lstat().st_mode & 0o077]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """Return a visit to an encrypted workbook that ended in the midst of all."""
    done = visit(tmp_path_factory.mktemp("killed"), "killed", PASSPHRASE)
    assert done.code == -signal.SIGKILL, done.told
    return done


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """Return a visit to one that ended well, with a letter saved, watched by the system."""
    # No skipping: without the witness nothing is proven. packaging/system.sh names it.
    assert shutil.which("strace"), "strace is missing: sh packaging/system.sh dev"
    folder = tmp_path_factory.mktemp("closed")
    trace = str(folder / TRACE)
    witness = ("strace", "-f", "--seccomp-bpf", "-e", "trace=socket,connect", "-o", trace)
    done = visit(folder, "closed", PASSPHRASE, *witness)
    assert done.code == 0, done.told
    return done


def test_a_killed_visit_to_an_encrypted_workbook_leaves_no_readable_word(killed: Visit) -> None:
    """After writing, searching, a preview, a cancelled export, the bin, and a kill."""
    assert (killed.folder / "kept" / "workbook.reconcile").stat().st_size > 100_000
    assert any(each.name == "events.log" for each in killed.files())
    assert killed.readable() == []


def test_a_closed_visit_leaves_what_was_saved_and_no_more(closed: Visit) -> None:
    """Locked, opened, closed; a letter that was saved as PDF is there for whoever has it."""
    assert closed.readable() == []
    words = ["pdftotext", str(closed.folder / "letter.pdf"), "-"]
    assert closed.word in subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_whatever_is_written_is_its_owner_s_alone(killed: Visit, closed: Visit) -> None:
    """Although every program of this account gives everything away: its umask is 0."""
    assert rights_of_others(killed.folder / "kept") == []
    assert rights_of_others(closed.folder / "kept") == []
    assert (closed.folder / "letter.pdf").stat().st_mode & 0o777 == 0o600


def test_a_visit_makes_no_internet_socket(closed: Visit) -> None:
    """The system's own witness, over writing, searching, saving a letter, locking, closing."""
    seen = (closed.folder / TRACE).read_text("utf-8", "replace")

    assert "exited with 0" in seen
    assert re.findall(r".*AF_INET6?\b.*", seen) == []


def test_what_left_the_bin_is_in_no_plain_file_either(tmp_path: Path) -> None:
    """But for a backup that was made before: the window says that one may remain.

    The rest of a plain workbook is readable, and only there and in its backups.
    """
    done = visit(tmp_path, "killed", "")

    assert done.code == -signal.SIGKILL, done.told
    gone = f"{done.word} gone"
    outside = [each for each in done.files() if "backups" not in each.parts]
    assert [each.name for each in outside if holds(each, gone)] == []
    where = [each for each in done.files() if holds(each, done.word)]
    assert tmp_path / "kept" / "workbook.reconcile" in where
    assert {each.relative_to(tmp_path).parts[:2] for each in where} <= {
        ("kept", "workbook.reconcile"),
        ("kept", "backups"),
        # What was just being saved; taken back at the next opening.
        ("kept", "workbook.reconcile-journal"),
    }
    assert rights_of_others(tmp_path / "kept") == []
