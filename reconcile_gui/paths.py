"""Where things are kept. The only place that asks the system for a person's folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs  # type: ignore[import-untyped]  # appdirs has no types.

NAME = "reconcile"
OWNER_ONLY = 0o700

# A folder's name, in lower case -> the service that copies it to other computers.
# Chosen: the default folder names of the services' own programs.
_WHOLE_NAMES = {
    "box": "Box",
    "box sync": "Box",
    "com~apple~clouddocs": "iCloud",
    "creative cloud files": "Creative Cloud",
    "gdrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "jottacloud": "Jottacloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "mobile documents": "iCloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "proton drive": "Proton Drive",
    "seafile": "Seafile",
    "sync": "Syncthing",
    "syncthing": "Syncthing",
    "tresorit": "Tresorit",
    "yandex.disk": "Yandex Disk",
}
_BEGINNINGS = {
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "onedrive": "OneDrive",
}
# A file or folder that a service leaves inside what it copies.
_LEFT_INSIDE = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
}


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person: workbook and backups, settings, log.

    Nothing is made before it is asked for. What is made is open to its owner alone.
    """

    data: Path
    config: Path
    log: Path

    @classmethod
    def default(cls) -> Folders:
        """Return the folders that the system gives this person."""
        data = _place(appdirs.user_data_dir(NAME, appauthor=False), ".local/share")
        config = _place(appdirs.user_config_dir(NAME, appauthor=False), ".config")
        return cls(data=data, config=config, log=data / "log")

    @classmethod
    def under(cls, folder: Path) -> Folders:
        """Return folders that keep everything the program ever writes under one folder."""
        whole = folder.absolute()
        return cls(data=whole, config=whole, log=whole / "log")

    @property
    def workbook(self) -> Path:
        """Return where the workbook is, unless the person chose another place."""
        return self.data / "workbook.reconcile"

    @property
    def settings(self) -> Path:
        """Return the file of the preferences that live outside the workbook."""
        return self.config / "settings.json"

    @property
    def are_ours(self) -> bool:
        """Return whether this program wrote there before; its workbook may be elsewhere."""
        return self.workbook.exists() or self.settings.exists()

    @property
    def log_file(self) -> Path:
        """Return the newest file of the log."""
        return self.log / "events.log"

    def backups(self, workbook_uuid: str, chosen: Path | None = None) -> Path:
        """Return the folder of one workbook's backups, under a chosen folder if there is one.

        workbook_uuid: letters, digits and hyphens; anything else raises ValueError.
        """
        if not workbook_uuid.replace("-", "").isalnum() or not workbook_uuid.isascii():
            raise ValueError("A workbook's uuid is letters, digits and hyphens.")
        return (chosen or self.data / "backups") / workbook_uuid

    def make(self) -> None:
        """Make the folders that are missing. Raises OSError."""
        for folder in (self.data, self.config, self.log):
            make_private(folder)


def make_private(folder: Path) -> None:
    """Make the folder, and those above it that are missing, open to their owner alone.

    A folder that is there already stays as it is: it may be somebody's own. Raises OSError.
    """
    missing = []
    above = folder
    while not above.exists() and above != above.parent:
        missing.append(above)
        above = above.parent
    for each in reversed(missing):
        each.mkdir(mode=OWNER_ONLY, exist_ok=True)
        # The umask may have taken away even the owner's rights.
        each.chmod(OWNER_ONLY)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder.")


def takes_files(folder: Path) -> bool:
    """Return whether files can be made in the folder; nothing is tried."""
    return os.access(folder, os.W_OK | os.X_OK)


def looks_synced(path: Path) -> str | None:
    """Return the name of the service that seems to copy this place, or None.

    path: a file or folder, existing or not. A guess by names: it may err both ways, so it
    is good for a warning and for nothing else.
    """
    whole = path.absolute()
    for part in whole.parts:
        service = _named(part)
        if service is not None:
            return service
    for folder in (whole, *whole.parents):
        for left, service in _LEFT_INSIDE.items():
            if (folder / left).exists():
                return service
    return None


def _place(found: str, under_home: str) -> Path:
    """Return the found folder, or its usual place where HOME or XDG_… is empty or relative.

    Source: XDG Base Directory Specification 0.8: a path that is not absolute is ignored.
    Raises FileNotFoundError when this account has no home folder at all.
    """
    path = Path(found)
    if os.name != "posix" or (path.is_absolute() and os.environ.get("HOME", "unset")):
        return path
    import pwd  # Only on POSIX systems.

    try:
        home = pwd.getpwuid(os.getuid()).pw_dir
    except KeyError as unknown:
        message = "This account has no home folder. Name a folder with --data-dir."
        raise FileNotFoundError(message) from unknown
    return Path(home) / under_home / NAME


def _named(part: str) -> str | None:
    name = part.casefold()
    if name in _WHOLE_NAMES:
        return _WHOLE_NAMES[name]
    return next(
        (service for start, service in _BEGINNINGS.items() if _is_or_extends(name, start)), None
    )


def _is_or_extends(name: str, start: str) -> bool:
    """Return whether name is start alone or start and an addition: "OneDrive - Work"."""
    return name == start or (name.startswith(start) and not name[len(start)].isalnum())
