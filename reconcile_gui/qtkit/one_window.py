"""One program per workbook: a lock file beside it, and a way to call the first window.

The second start touches the lock file; the first one watches it and comes to the front.
No socket, no timer.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

from reconcile_gui.safefile import OWNER_ONLY


class OneWindow(QObject):
    """Holds the workbook for this window while it is open."""

    raise_wanted = Signal()  # the program was started again with this workbook

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._held: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_touched)

    def claim(self, workbook: Path) -> bool:
        """Take the workbook for this program; False while another one has it.

        What a killed program left behind is taken over. A folder that takes no lock
        file cannot be written to by another program either: True.
        """
        place = lock_of(workbook)
        if place == self._held:
            return True
        lock = QLockFile(str(place))
        lock.setStaleLockTime(0)  # stale is who is dead, not who is old
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            return False
        self.release()
        if lock.isLocked():
            with contextlib.suppress(OSError):
                place.chmod(OWNER_ONLY)
            self._watcher.addPath(str(place))
        self._lock, self._held = lock, place
        return True

    def other_computer(self, workbook: Path) -> str:
        """Return the name of the other computer that left its lock, or an empty text.

        On a stick or in a synced folder: it says nothing about a window that could be
        raised here, nor whether anybody has the workbook open still.
        """
        host = str(QLockFile(str(lock_of(workbook))).getLockInfo()[1])
        return "" if host == QSysInfo.machineHostName() else host

    def take_over(self, workbook: Path) -> None:
        """Remove the lock that another computer left; `claim` may succeed then.

        SQLite's own locks still keep two from writing at one moment.
        """
        if self.other_computer(workbook):
            QLockFile(str(lock_of(workbook))).removeStaleLockFile()

    def ask_other_to_raise(self, workbook: Path) -> None:
        """Ask the program that holds the workbook to show its window."""
        with contextlib.suppress(OSError):
            os.utime(lock_of(workbook))

    def release(self) -> None:
        """Let the workbook go."""
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._held = None

    def _on_touched(self, _path: str) -> None:
        self.raise_wanted.emit()


def lock_of(workbook: Path) -> Path:
    """Return the lock file of a workbook, the same for every way to name it."""
    place = Path(os.path.realpath(workbook))
    return place.with_name(f".{place.name}.lock")
