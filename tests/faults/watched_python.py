"""Python's steps with files, told through the functions of `os` and `shutil`."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.faults.steps import Kind, Listener, Step

AnyPath = str | os.PathLike[str]


class Python:
    """The functions of `os` and `shutil` that bring files about, each told first."""

    def __init__(self, listener: Listener) -> None:
        """Watch nothing yet."""
        self._listener = listener
        self._former: list[tuple[Any, str, Any]] = []

    def take_over(self) -> None:
        """Put our functions in."""
        self._replace(os, "open", self._open)
        self._replace(os, "fsync", self._fsync)
        self._replace(os, "pwrite", self._pwrite)
        self._replace(shutil, "copyfile", self._copyfile)
        for name in ("link", "rename", "replace"):
            self._replace(os, name, self._naming("second name" if name == "link" else "name"))
        for name in ("unlink", "remove"):
            self._replace(os, name, self._removing)

    def give_back(self) -> None:
        """Put its own back."""
        for module, name, function in self._former:
            setattr(module, name, function)

    def _replace(self, module: ModuleType, name: str, ours: Callable[..., Any]) -> None:
        former = getattr(module, name)
        self._former.append((module, name, former))
        setattr(module, name, lambda *given, **more: ours(former, *given, **more))

    def _tell(self, step: Step) -> None:
        if self._listener(step):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _open(
        self, former: Callable[..., int], path: AnyPath, flags: int, *more: int, **named: int
    ) -> int:
        if flags & os.O_CREAT and not Path(path).exists():
            self._tell(Step("make", os.fspath(path)))
        return former(path, flags, *more, **named)

    def _fsync(self, former: Callable[..., None], number: int) -> None:
        former(number)
        path = path_of(number)
        self._tell(Step("sync folder" if Path(path).is_dir() else "sync", path))

    def _pwrite(self, former: Callable[..., int], number: int, data: bytes, at: int) -> int:
        self._tell(Step("write", path_of(number), at, data))
        return former(number, data, at)

    def _copyfile(
        self,
        former: Callable[..., object],
        source: AnyPath,
        target: AnyPath,
        **more: bool,
    ) -> object:
        name = os.fspath(target)
        if not Path(name).exists():
            self._tell(Step("make", name))
        self._tell(Step("cut", name, 0))
        self._tell(Step("write", name, 0, Path(source).read_bytes()))
        return former(source, target, **more)

    def _naming(self, kind: Kind) -> Callable[..., None]:
        def name(
            former: Callable[..., None], path: AnyPath, other: AnyPath, **more: object
        ) -> None:
            self._tell(Step(kind, os.fspath(path), other=os.fspath(other)))
            former(path, other, **more)

        return name

    def _removing(self, former: Callable[..., None], path: AnyPath, **more: object) -> None:
        if Path(path).exists():
            self._tell(Step("remove", os.fspath(path)))
        former(path, **more)


def path_of(number: int) -> str:
    """Return where an open file lies now."""
    return str(Path(f"/proc/self/fd/{number}").readlink())
