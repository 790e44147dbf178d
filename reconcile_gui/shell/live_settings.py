"""The preferences outside the workbook, as they are now and on the disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reconcile_gui import logsafe, settings

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.settings import Settings


class LiveSettings(QObject):
    """Holds the settings; every change is on the disk at once."""

    changed = Signal(object)  # Settings, after they are on the disk
    not_kept = Signal()  # the settings file could not be written; they hold until the end

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Read the settings file; a missing or damaged one gives the defaults."""
        super().__init__(parent)
        self._path = path
        self._now = self._stored = settings.load(path)
        self._is_over = False

    @property
    def now(self) -> Settings:
        """The settings that hold now."""
        return self._now

    def keep_no_more(self) -> None:
        """Write nothing any more: the file is being deleted for good."""
        self._is_over = True

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - the fields of Settings
        """Change some fields."""
        self.become(replace(self._now, **fields))

    def become(self, wanted: Settings) -> None:
        """Hold other settings from now on; nothing is written when they are equal.

        What another program stored meanwhile holds here too, but for what is changed now.
        """
        if wanted == self._now or self._is_over:
            return
        found = settings.read(self._path)
        if found is not None:
            wanted = settings.merged(self._stored, wanted, found)
        self._now = wanted
        try:
            settings.save(self._path, wanted)
            self._stored = wanted
        except OSError:
            logsafe.event("settings_not_kept")
            self.not_kept.emit()
        self.changed.emit(wanted)
