"""Every file that belongs to a workbook: itself, what lies beside it, and its backups."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui.workbook import placing
from reconcile_gui.workbook.backup import backups_in, kept_beside

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Belongings:
    """What a workbook consists of on the disk; only what is there.

    files: the workbook first. backups: in the folders given. beside: those a backup took
    the place of. others: journals, locks and unfinished copies.
    """

    files: tuple[Path, ...]
    backups: tuple[Path, ...]
    beside: tuple[Path, ...]
    others: tuple[Path, ...]

    @property
    def all(self) -> tuple[Path, ...]:
        """Return every file, the workbook first."""
        return (*self.files, *self.backups, *self.beside, *self.others)


def belongings_of(path: Path, folders: Iterable[Path]) -> Belongings:
    """Return what belongs to a workbook. folders: of its backups, there or not."""
    place = placing.real(path)
    backups = [each.path for folder in folders for each in backups_in(folder)]
    beside = [each.path for each in kept_beside(path)]
    journals = [placing.journal_of(each) for each in (place, *backups, *beside)]
    journals += placing.set_aside_of(place)
    unfinished = [
        each
        for folder in (*{each.parent for each in backups}, place.parent)
        for each in placing.unfinished_in(folder, None if folder != place.parent else place)
    ]
    lock = place.with_name(f".{place.name}.lock")
    return Belongings(
        files=_there([place, *([path] if path != place else [])]),
        backups=_there(backups),
        beside=_there(beside),
        others=_there([*journals, *unfinished, lock]),
    )


def _there(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(each for each in dict.fromkeys(paths) if os.path.lexists(each))
