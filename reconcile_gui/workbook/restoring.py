"""Bringing a backup back; what stood in its place is kept beside, first."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from reconcile_gui.workbook import copies, placing, version
from reconcile_gui.workbook.backup import name_to_keep
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import PassphraseNeeded
from reconcile_gui.workbook.look import is_encrypted

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.clock import Clock


def restore(backup: Path, path: Path, passphrase: str | None, clock: Clock) -> Path | None:
    """Put a copy of a backup in the place of a workbook that nobody has open.

    passphrase: the backup's, or None. Returns where the former file is kept now, or None
    if there was none. Raises Missing, Foreign, Damaged, TooNew, PassphraseNeeded,
    WrongPassphrase, DiskFull, ReadOnly and others; the former file is then in its place,
    or beside it, whole.
    """
    encrypted = is_encrypted(backup, remembered=None if passphrase is None else True)
    if encrypted and passphrase is None:
        raise PassphraseNeeded
    key = passphrase if encrypted else None
    try:
        with placing.beside(path) as part:
            shutil.copyfile(backup, part)
            holds = copies.prove(part, key)
            version.check(holds.application_id, holds.user_version)
            if not path.exists():
                placing.put_new(part, path)
                return None
            kept = _keep(path, clock)
            placing.put_over(part, path)
            return kept
    except OSError as error:
        raise problem_from(error, path, writing=True) or error from None


def _keep(path: Path, clock: Clock) -> Path:
    """Give the file a second name beside its own, and its journal with it."""
    place = placing.real(path)
    kept = name_to_keep(path, clock)
    try:
        os.link(place, kept)
    except OSError:
        # A file system without hard links.
        shutil.copyfile(place, kept)
        kept.chmod(0o600)
        placing.sync(kept)
    journal = placing.journal_of(place)
    if journal.exists():
        # ORDER: after the second name is there, before the first is another file's. The
        # journal of a broken save belongs to the former file alone.
        journal.replace(placing.journal_of(kept))
    return kept
