"""SQLite's steps with files, told through its own table of functions."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

import sqlcipher3  # type: ignore[import-untyped]

from tests.faults.steps import OK, Listener, Step

# Source: https://sqlite.org/c3ref/io_methods.html and vfs.html, in their order.
METHODS = """
    xClose xRead xWrite xTruncate xSync xFileSize xLock xUnlock xCheckReservedLock xFileControl
    xSectorSize xDeviceCharacteristics xShmMap xShmLock xShmBarrier xShmUnmap xFetch xUnfetch
"""
OF_VFS = """
    xOpen xDelete xAccess xFullPathname xDlOpen xDlError xDlSym xDlClose xRandomness xSleep
    xCurrentTime xGetLastError xCurrentTimeInt64 xSetSystemCall xGetSystemCall xNextSystemCall
"""


class Methods(ctypes.Structure):
    """What SQLite does to an open file."""

    _fields_ = [("iVersion", ctypes.c_int), *((name, ctypes.c_void_p) for name in METHODS.split())]


class File(ctypes.Structure):
    """An open file of SQLite: only its beginning is anybody's business."""

    _fields_ = [("pMethods", ctypes.POINTER(Methods))]


class Vfs(ctypes.Structure):
    """What SQLite asks of the system."""

    _fields_ = [
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in OF_VFS.split()),
    ]


P, INT, I64, TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.c_char_p
# SQLite keeps the place of a name in memory: it is passed on as the number it is.
OPEN = ctypes.CFUNCTYPE(INT, P, P, P, INT, P)
DELETE = ctypes.CFUNCTYPE(INT, P, P, INT)
SET_CALL = ctypes.CFUNCTYPE(INT, P, TEXT, P)
GET_CALL = ctypes.CFUNCTYPE(P, P, TEXT)
OPEN_FOLDER = ctypes.CFUNCTYPE(INT, TEXT, P)
CLOSE = ctypes.CFUNCTYPE(INT, P)
WRITE = ctypes.CFUNCTYPE(INT, P, P, INT, I64)
CUT = ctypes.CFUNCTYPE(INT, P, I64)
SYNC = ctypes.CFUNCTYPE(INT, P, INT)


class Sqlite:
    """SQLite's table of functions, with ours in it for a while."""

    def __init__(self, listener: Listener) -> None:
        """Watch nothing yet."""
        self._listener = listener
        # A reference to every function that C may call: else Python would free it.
        self._held: list[Any] = []
        self._names: dict[int, str] = {}
        self._tables: dict[int, ctypes.Array[Any] | Methods] = {}
        library = ctypes.CDLL(str(next(Path(sqlcipher3.__file__).parent.glob("_sqlite3*.so"))))
        library.sqlite3_vfs_find.restype = ctypes.POINTER(Vfs)
        self._vfs = library.sqlite3_vfs_find(None).contents
        self._open, self._delete = OPEN(self._vfs.xOpen), DELETE(self._vfs.xDelete)
        get = GET_CALL(self._vfs.xGetSystemCall)
        self._folder_address = get(ctypes.addressof(self._vfs), b"openDirectory")
        self._open_folder = OPEN_FOLDER(self._folder_address)

    def take_over(self) -> None:
        """Put our functions in."""
        self._former = self._vfs.xOpen, self._vfs.xDelete
        self._vfs.xOpen = self._kept(OPEN(self._on_open))
        self._vfs.xDelete = self._kept(DELETE(self._on_delete))
        self._set_call(self._kept(OPEN_FOLDER(self._on_open_folder)))

    def give_back(self) -> None:
        """Put its own back."""
        self._vfs.xOpen, self._vfs.xDelete = self._former
        self._set_call(self._folder_address)

    def _set_call(self, address: int | None) -> None:
        change = SET_CALL(self._vfs.xSetSystemCall)
        assert change(ctypes.addressof(self._vfs), b"openDirectory", address) == OK

    def _kept(self, function: ctypes._FuncPointer) -> int | None:
        self._held.append(function)
        return ctypes.cast(function, P).value

    def _on_open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        is_new = bool(path) and not Path(path).exists()
        if is_new and (failure := self._listener(Step("make", path))):
            return failure
        code = int(self._open(vfs, name, file, flags, out))
        if code == OK and path:
            self._names[file] = path
            self._watch(file)
        return code

    def _watch(self, file: int) -> None:
        """Give an open file a table of functions of its own, with three of them ours."""
        opened = File.from_address(file)
        own = ctypes.cast(opened.pMethods, P).value or 0
        if own not in self._tables:
            table = Methods.from_buffer_copy(opened.pMethods.contents)
            write, cut, sync = WRITE(table.xWrite), CUT(table.xTruncate), SYNC(table.xSync)
            self._held += [write, cut, sync]

            def on_write(file: int, data: int, many: int, at: int) -> int:
                step = Step("write", self._names[file], at, ctypes.string_at(data, many))
                return self._listener(step) or int(write(file, data, many, at))

            def on_cut(file: int, size: int) -> int:
                return self._listener(Step("cut", self._names[file], size)) or int(cut(file, size))

            def on_sync(file: int, flags: int) -> int:
                # ORDER: noted when it is done; until then nothing is sure.
                code = int(sync(file, flags))
                return code or self._listener(Step("sync", self._names[file]))

            table.xWrite = self._kept(WRITE(on_write))
            table.xTruncate = self._kept(CUT(on_cut))
            table.xSync = self._kept(SYNC(on_sync))
            self._tables[own] = table
        opened.pMethods = ctypes.pointer(self._tables[own])

    def _on_delete(self, vfs: int, name: int, sync_folder: int) -> int:
        step = Step("remove", os.fsdecode(ctypes.string_at(name)))
        if Path(step.path).exists() and (failure := self._listener(step)):
            return failure
        return int(self._delete(vfs, name, sync_folder))

    def _on_open_folder(self, name: bytes, out: int) -> int:
        # SQLite opens a folder for one purpose: to bring its names to the disk.
        self._listener(Step("sync folder", str(Path(os.fsdecode(name)).parent)))
        return int(self._open_folder(name, out))
