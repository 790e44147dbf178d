"""What kind of file lies at a path, judged without a key and without touching it."""

from __future__ import annotations

import math
import stat
from collections import Counter
from typing import TYPE_CHECKING

from reconcile_gui.workbook import version
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    Foreign,
    ForeignOrCut,
    Missing,
    WorkbookProblem,
)

if TYPE_CHECKING:
    from pathlib import Path

PLAIN_HEADER = b"SQLite format 3\0"
HEADER_SIZE = 100
SAMPLE = 64 << 10
PAGE = 4096
# Chosen: 4 KiB of random bytes have about 7.95 bits a byte, text below 5.5.
RANDOM_BITS = 7.8
OTHER_KINDS = (
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"%PDF",
    b"\x1f\x8b\x08",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"GIF8",
    b"OggS",
    b"ID3",
    b"\x7fELF",
)


def is_encrypted(path: Path, *, remembered: bool | None = None) -> bool:
    """Tell whether the workbook at path needs a passphrase.

    remembered: what is known about this path from outside, or None. A file known
    to be plain that looks otherwise is damaged; nobody is asked for a passphrase
    that never was. Raises Missing, CannotOpen, Damaged, Foreign, TooNew; ForeignOrCut
    where there is less than a page.
    """
    sample = _sample(path)
    if sample.startswith(PLAIN_HEADER):
        _check_plain_header(sample)
        return False
    if remembered is False:
        raise Damaged
    # What is remembered wins: the first bytes are random, and may be another kind's by chance.
    if _looks_random(sample) and (remembered or not sample.startswith(OTHER_KINDS)):
        return True
    if remembered or not sample:
        raise Damaged
    is_short = len(sample) < PAGE and not sample.startswith(OTHER_KINDS)
    raise ForeignOrCut if is_short else Foreign


def may_be_workbook(path: Path) -> bool:
    """Tell whether a workbook, whole or not, may lie at path: nothing else goes there.

    A workbook may have any name, letter.pdf too. Never raises.
    """
    try:
        is_encrypted(path)
    except (Missing, Foreign, CannotOpen):
        return False
    except WorkbookProblem:
        return path.stat().st_size > 0
    return True


def _sample(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise CannotOpen
        with path.open("rb") as file:
            return file.read(SAMPLE)
    except FileNotFoundError:
        raise Missing from None
    except OSError:
        raise CannotOpen from None


def _check_plain_header(sample: bytes) -> None:
    """Judge a plain file by its own header, so that another's is not even opened."""
    if len(sample) < HEADER_SIZE:
        raise Damaged
    application = int.from_bytes(sample[68:72], "big")
    user_version = int.from_bytes(sample[60:64], "big")
    version.check(application, user_version)


def _looks_random(sample: bytes) -> bool:
    """Tell whether the first page is random, or most pages are: a damaged file still is."""
    pages = [sample[start : start + PAGE] for start in range(0, len(sample) - PAGE + 1, PAGE)]
    found = [_bits(page) >= RANDOM_BITS for page in pages]
    return bool(found) and (found[0] or 2 * sum(found) > len(found))


def _bits(sample: bytes) -> float:
    """Return the entropy of a sample in bits a byte, 0..8."""
    size = len(sample)
    return -sum(n / size * math.log2(n / size) for n in Counter(sample).values())
