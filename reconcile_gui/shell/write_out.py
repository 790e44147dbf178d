"""Writing what leaves the workbook: a printed letter, a picture of the chart."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from reconcile_gui import safefile
from reconcile_gui.workbook.look import may_be_workbook

if TYPE_CHECKING:
    from pathlib import Path


def write_out(path: Path, content: bytes) -> None:
    """Write a file that was asked for, but never over a workbook. Raises OSError."""
    if may_be_workbook(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    safefile.write_bytes(path, content)
