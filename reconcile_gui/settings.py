"""Preferences that live outside the workbook, because they are needed before it is open.

Nothing of what a person writes is here: no names, no texts. The file may be damaged, of
another version or edited by hand; each field that cannot be read is its default, and what
this version does not know is kept for the one that does.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from reconcile_gui import safefile

Theme = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "high"]
Typeface = Literal["usual", "plain", "system"]
WindowTitle = Literal["Reconcile", "Notes"]
Language = Literal["system", "en", "de"]
DateStyle = Literal["words", "year_first"]
Pace = Literal["slow", "usual", "quick"]

THEMES: tuple[Theme, ...] = ("system", "light", "dark")
CONTRASTS: tuple[Contrast, ...] = ("system", "usual", "high")
TYPEFACES: tuple[Typeface, ...] = ("usual", "plain", "system")
WINDOW_TITLES: tuple[WindowTitle, ...] = ("Reconcile", "Notes")
LANGUAGES: tuple[Language, ...] = ("system", "en", "de")
DATE_STYLES: tuple[DateStyle, ...] = ("words", "year_first")
PACES: tuple[Pace, ...] = ("slow", "usual", "quick")
TEXT_SIZE_PERCENT = range(80, 201)
BACKUPS_KEPT = range(1, 1000)
# 0 is: never by itself.
LOCK_MINUTES = range(24 * 60 + 1)
# Chosen: beyond any screen wall, small enough for every toolkit's integers.
PIXELS = range(-32_000, 32_001)


class Unreadable(ValueError):
    """One stored value is not what its field can hold; rest is what of it could be read."""

    def __init__(self, message: str, rest: object = None) -> None:
        """Say what is wanted; name the readable rest, if there is one."""
        super().__init__(message)
        self.rest = rest


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where the window was: place and size in device-independent pixels."""

    x: int
    y: int
    width: int
    height: int
    is_maximised: bool = False


@dataclass(frozen=True, slots=True)
class KnownWorkbook:
    """What is remembered of a workbook file without opening it.

    origin: random name of this installation's copy, stamped on each row it writes.
    inode: the file's number when origin was given; another number is another copy.
    uuid: the workbook's own name, by which its backups are found while it does not
    open; empty before it was open once.
    """

    is_encrypted: bool
    origin: str
    inode: int
    uuid: str = ""


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference outside the workbook, each with its default.

    backup_folder: None is beside the workbook's data. earlier_backup_folders: those chosen
    before; backups may lie in them still. known_workbooks: by absolute path. country: whose
    numbers Help and safety shows, by its id there; empty is the system's.
    spelling: whether words that are in no dictionary are marked.
    lock_with_...: whether to lock when the screen is locked, the lid closed, or sleep comes.
    reading_pace: of letters read aloud; asks_about_headphones: before the next one is.
    unknown: fields of other versions, kept as read.
    """

    language: Language = "system"
    theme: Theme = "system"
    contrast: Contrast = "system"
    text_size_percent: int = 100
    typeface: Typeface = "usual"
    window: WindowPlace | None = None
    window_title: WindowTitle = "Reconcile"
    last_workbook: Path | None = None
    known_workbooks: Mapping[str, KnownWorkbook] = field(default_factory=_nothing)
    backup_folder: Path | None = None
    earlier_backup_folders: tuple[Path, ...] = ()
    backups_kept: int = 10
    lock_minutes: int = 5
    lock_with_screen: bool = True
    lock_with_lid: bool = True
    lock_with_sleep: bool = True
    country: str = ""
    date_style: DateStyle = "words"
    reading_pace: Pace = "usual"
    asks_about_headphones: bool = True
    spelling: bool = True
    unknown: Mapping[str, Any] = field(default_factory=_nothing)

    def workbook(self, path: Path) -> KnownWorkbook | None:
        """Return what is remembered of the file, or None if the path is new."""
        return self.known_workbooks.get(str(path.absolute()))

    def was_encrypted(self, path: Path, inode: int) -> bool | None:
        """Return what is known of this very file; of another in its place, None.

        A passphrase that was just set lies in a new file: a kill, or another program's
        older settings, must not make it look damaged.
        """
        known = self.workbook(path)
        return known.is_encrypted if known and known.inode == inode else None

    def place_of(self, uuid: str) -> Path | None:
        """Return where the workbook of this name was last known, or None."""
        known = self.known_workbooks.items()
        places = [Path(place) for place, each in known if each.uuid == uuid]
        if self.last_workbook in places:
            return self.last_workbook
        return places[0] if places else None

    def origin_for(self, path: Path, inode: int) -> str:
        """Return the origin kept for this very file, or a new one: 16 hex digits.

        New when the path is new or holds another file than when it was remembered: then it
        is a copy, whose rows must not be taken for the first one's.
        """
        known = self.workbook(path)
        return known.origin if known and known.inode == inode else os.urandom(8).hex()

    def with_workbook(self, path: Path, known: KnownWorkbook) -> Settings:
        """Return these settings, remembering the file and that it was the last one."""
        place = path.absolute()
        workbooks = MappingProxyType({**self.known_workbooks, str(place): known})
        return replace(self, known_workbooks=workbooks, last_workbook=place)

    def without_workbook(self, path: Path) -> Settings:
        """Return these settings without the file, which is gone from there."""
        place = str(path.absolute())
        known = {each: one for each, one in self.known_workbooks.items() if each != place}
        return replace(self, known_workbooks=MappingProxyType(known))

    def with_backup_folder(self, folder: Path | None) -> Settings:
        """Return these settings with another folder for backups, remembering the one before."""
        known = (*self.earlier_backup_folders, self.backup_folder)
        earlier = tuple(dict.fromkeys(each for each in known if each not in (None, folder)))
        return replace(self, backup_folder=folder, earlier_backup_folders=earlier)


def load(path: Path) -> Settings:
    """Return the settings of the file; defaults where it is missing or cannot be read.

    A damaged file is copied to "NAME.damaged" before anything overwrites it. Never raises
    for what the file holds or for a file that cannot be read.
    """
    return read(path) or Settings()


def read(path: Path) -> Settings | None:
    """Return the settings of the file as `load` does, but None where there are none."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    try:
        stored = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        stored = None
    if not isinstance(stored, dict):
        _keep_damaged(path)
        return None
    settings, is_whole = _from_stored(stored)
    if not is_whole:
        _keep_damaged(path)
    return settings


def merged(known: Settings, wanted: Settings, found: Settings) -> Settings:
    """Return what another program stored, with what was changed here since.

    known: what was in the file when it was last read or written here; wanted: what is to
    be in it; found: what is in it now.
    """
    values: dict[str, Any] = {}
    for each in fields(Settings):
        was, ours, theirs = (getattr(one, each.name) for one in (known, wanted, found))
        if ours == was:
            ours = theirs
        elif isinstance(ours, Mapping):
            changed = {key: value for key, value in ours.items() if value != was.get(key)}
            kept = {key: value for key, value in theirs.items() if key in ours or key not in was}
            ours = MappingProxyType({**kept, **changed})
        elif isinstance(ours, tuple):
            ours = tuple(dict.fromkeys([*theirs, *ours]))
        values[each.name] = ours
    # Another folder for backups that was chosen meanwhile must not be forgotten.
    chosen = values.pop("backup_folder")
    return Settings(**values, backup_folder=found.backup_folder).with_backup_folder(chosen)


def save(path: Path, settings: Settings) -> None:
    """Write the settings to the file, wholly or not at all. Raises OSError."""
    text = json.dumps(_to_stored(settings), indent=2, sort_keys=True, ensure_ascii=True)
    safefile.write_bytes(path, (text + "\n").encode("ascii"))


def _keep_damaged(path: Path) -> None:
    try:
        safefile.copy_file(path, path.with_name(path.name + ".damaged"))
    except OSError:
        # No room or no right to keep it; the person's own work is elsewhere.
        return


def _from_stored(stored: dict[str, Any]) -> tuple[Settings, bool]:
    """Return the settings, and whether every field that we know could be read."""
    values: dict[str, Any] = {}
    is_whole = True
    for name, read in _READERS.items():
        if name not in stored:
            continue
        try:
            values[name] = read(stored[name])
        except Unreadable as problem:
            is_whole = False
            if problem.rest is not None:
                values[name] = problem.rest
    unknown = {name: value for name, value in stored.items() if name not in _READERS}
    return Settings(**values, unknown=MappingProxyType(unknown)), is_whole


def _to_stored(settings: Settings) -> dict[str, Any]:
    """Return the settings as JSON can hold them; absent is the same as None."""
    stored: dict[str, Any] = dict(settings.unknown)
    for name in _READERS:
        value = getattr(settings, name)
        if value is None:
            stored.pop(name, None)
            continue
        if isinstance(value, WindowPlace):
            value = {part: getattr(value, part) for part in WindowPlace.__slots__}
        elif isinstance(value, Path):
            value = os.fspath(value)
        elif isinstance(value, tuple):
            value = [os.fspath(each) for each in value]
        elif isinstance(value, Mapping):
            value = {
                place: {part: getattr(known, part) for part in KnownWorkbook.__slots__}
                for place, known in value.items()
            }
        stored[name] = value
    return stored


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise Unreadable("A short text is wanted here.")
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise Unreadable("Yes or no is wanted here.")
    return value


def _number(allowed: range) -> Callable[[object], int]:
    def read(value: object) -> int:
        # ORDER: True is an int to Python, but not to a person.
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            raise Unreadable("A whole number within its limits is wanted here.")
        return value

    return read


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise Unreadable("One of the known choices is wanted here.")
        return value

    return read


def _path(value: object) -> Path:
    if not isinstance(value, str) or "\0" in value or not Path(value).is_absolute():
        raise Unreadable("An absolute path is wanted here.")
    return Path(value)


def _paths(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise Unreadable("A list of paths is wanted here.")
    return tuple(_path(each) for each in value)


def _part(whole: object, name: str) -> object:
    if not isinstance(whole, dict) or name not in whole:
        raise Unreadable("A part is missing here.")
    return whole[name]


def _window(value: object) -> WindowPlace:
    pixels, size = _number(PIXELS), _number(range(1, PIXELS.stop))
    return WindowPlace(
        x=pixels(_part(value, "x")),
        y=pixels(_part(value, "y")),
        width=size(_part(value, "width")),
        height=size(_part(value, "height")),
        is_maximised=_switch(_part(value, "is_maximised")),
    )


def _workbooks(value: object) -> Mapping[str, KnownWorkbook]:
    if not isinstance(value, dict):
        raise Unreadable("A list of workbooks is wanted here.")
    workbooks: dict[str, KnownWorkbook] = {}
    for place, known in value.items():
        with contextlib.suppress(Unreadable):
            workbooks[str(_path(place))] = _workbook(known)
    if len(workbooks) < len(value):
        raise Unreadable("One of the workbooks cannot be read.", MappingProxyType(workbooks))
    return MappingProxyType(workbooks)


def _workbook(value: object) -> KnownWorkbook:
    return KnownWorkbook(
        is_encrypted=_switch(_part(value, "is_encrypted")),
        origin=_text(_part(value, "origin")),
        inode=_number(range(2**64))(_part(value, "inode")),
        uuid=_text(value.get("uuid", "")) if isinstance(value, dict) else "",
    )


_READERS: dict[str, Callable[[object], Any]] = {
    "language": _one_of(LANGUAGES),
    "theme": _one_of(THEMES),
    "contrast": _one_of(CONTRASTS),
    "text_size_percent": _number(TEXT_SIZE_PERCENT),
    "typeface": _one_of(TYPEFACES),
    "window": _window,
    "window_title": _one_of(WINDOW_TITLES),
    "last_workbook": _path,
    "known_workbooks": _workbooks,
    "backup_folder": _path,
    "earlier_backup_folders": _paths,
    "backups_kept": _number(BACKUPS_KEPT),
    "lock_minutes": _number(LOCK_MINUTES),
    "lock_with_screen": _switch,
    "lock_with_lid": _switch,
    "lock_with_sleep": _switch,
    "country": _text,
    "date_style": _one_of(DATE_STYLES),
    "reading_pace": _one_of(PACES),
    "asks_about_headphones": _switch,
    "spelling": _switch,
}
