"""A Debian that holds nothing yet, in a folder of its own, to install a package into.

It lives in memory and goes with the process that made it. What was fetched for it once is
kept in a folder for the next time, outside the checkout.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

RELEASE = "bookworm"
ROOM = "3g"
PERSON = "person"
# A bare one has few of the names that a shell looks for.
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class NotPossible(Exception):
    """No such system can be made here; the words say why."""


class BareSystem:
    """A bare Debian, and a person with an account in it."""

    def __init__(self, root: Path) -> None:
        """root: of a system that was made."""
        self.root = root
        self.home = root / "home" / PERSON

    def command(self, words: Sequence[str], *, person: bool, **variables: str) -> list[str]:
        """Return how to run something in it, as its administrator or as the person in it."""
        home = f"/home/{PERSON}" if person else "/root"
        own = {"HOME": home, "PATH": PATH, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        named = [f"{name}={value}" for name, value in (own | variables).items()]
        account = [f"--userspec={PERSON}:{PERSON}"] if person else []
        return ["chroot", *account, str(self.root), "env", "-i", "-C", home, *named, *words]

    def run(self, *words: str, person: bool = False, **variables: str) -> str:
        """Run something in it and return what it says. Raises CalledProcessError."""
        done = subprocess.run(
            self.command(words, person=person, **variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=True,
        )
        return done.stdout

    def outside(self, inside: str) -> Path:
        """Return where something of it is, seen from outside."""
        return self.root / inside.lstrip("/")


def mirror() -> str:
    """Return where this machine's apt gets its packages from. Raises NotPossible."""
    told = subprocess.run(
        [
            *("apt-get", "indextargets", "--format", "$(REPO_URI)"),
            *("Created-By: Packages", f"Release: {RELEASE}", "Component: main", "Origin: Debian"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    places = told.stdout.split()
    if not places:
        raise NotPossible(f"apt here knows no {RELEASE}")
    return places[0]


@contextlib.contextmanager
def made(folder: Path, kept: Path) -> Iterator[BareSystem]:
    """Make one below folder, in a mount namespace of your own. Raises NotPossible.

    kept: a folder for what was fetched; a system found there is taken.
    """
    root = folder / "root"
    root.mkdir(parents=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={ROOM},mode=755", "bare", str(root))
    try:
        yield _filled(root, kept)
    finally:
        # ORDER: before anybody removes the folder, and with it what is mounted there.
        _run("umount", "--recursive", "--lazy", str(root))


def _filled(root: Path, kept: Path) -> BareSystem:
    kept.mkdir(parents=True, exist_ok=True)
    whole = kept / f"{RELEASE}.tar.zst"
    if whole.exists():
        _run("tar", "--zstd", "-xf", str(whole), "-C", str(root))
    else:
        _run("debootstrap", "--variant=minbase", RELEASE, str(root), mirror())
        shutil.rmtree(root / "var/cache/apt/archives")
        part = kept / f"{RELEASE}.part"
        _run("tar", "--zstd", "-cf", str(part), "-C", str(root), ".")
        part.rename(whole)
    (root / "var/cache/apt/archives/partial").mkdir(parents=True, exist_ok=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    _run("mount", "-t", "proc", "proc", str(root / "proc"))
    system = BareSystem(root)
    system.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
    return system


def is_possible() -> str:
    """Return why no such system can be made here, or nothing."""
    if os.geteuid() != 0:
        return "only root can make one"
    for tool in ("debootstrap", "zstd", "unshare", "chroot", "Xvfb", "openbox", "xdotool"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    done = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "this place allows no mounts"


def _run(*words: str) -> None:
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise NotPossible(f"{words[0]}: {' '.join(last)}")
