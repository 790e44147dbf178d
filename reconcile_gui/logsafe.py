"""A log that cannot hold what a person wrote: names of events, numbers, names of types.

An event is a fixed name with facts, such as event=letter_saved id=3. A fact is a number, a
type or a word from WORDS; any other text is written as "refused", because it may be a
letter, a name or a passphrase. Exceptions are kept as their type and the place in the code,
never their message.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, TextIO, get_args

Word = Literal["gui", "thread"]
WORDS: frozenset[str] = frozenset(get_args(Word))
# Chosen: some weeks of use; small enough to read and to throw away.
LARGEST_BYTES = 256 * 1024
FILES_KEPT = 3
REFUSED = "refused"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,79}")

_logger = logging.getLogger("reconcile_gui.events")
_logger.propagate = False
_logger.addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the code; made from a traceback, never from text."""

    module: str
    line: int

    @classmethod
    def of(cls, trace: TracebackType | None) -> Place:
        """Return the innermost place in this program, or in anything if there is none."""
        found = cls("unknown", 0)
        is_ours = False
        while trace is not None:
            module = str(trace.tb_frame.f_globals.get("__name__", "unknown"))
            if module.startswith("reconcile_gui") or not is_ours:
                found = cls(_name(module), trace.tb_lineno)
                is_ours = is_ours or module.startswith("reconcile_gui")
            trace = trace.tb_next
        return found


@dataclass(frozen=True, slots=True)
class Bug:
    """An error of the program's own: the exception's type and where in the code it was."""

    type_name: str
    place: Place


Fact = int | float | type | BaseException | Place | Word | None


def event(name: str, **facts: Fact) -> None:
    """Log that something happened.

    name: a fixed lower-case name from the code, past tense ("letter_saved"). facts: what is
    told of it; see Fact. Never raises, never waits for anything but a short write.
    """
    _logger.info(name, {"facts": facts})


class EventFormatter(logging.Formatter):
    """Writes an event's name and facts, and nothing that could be a person's text."""

    def __init__(self, *, tells_time: bool) -> None:
        """Write the UTC time before each event if tells_time."""
        super().__init__()
        self._tells_time = tells_time

    def format(self, record: logging.LogRecord) -> str:
        """Return one line without its line end."""
        facts = record.args.get("facts") if isinstance(record.args, dict) else None
        parts = [f"event={_name(record.msg)}"]
        if isinstance(facts, dict):
            parts += [f"{_name(name)}={told(fact)}" for name, fact in facts.items()]
        if self._tells_time:
            moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
            parts.insert(0, f"{moment}.{int(record.msecs):03d}Z")
        return " ".join(parts)


class PrivateFile(logging.Handler):
    """Appends to a file that its owner alone can read, and starts a new one when it is full.

    The standard rotating handler is not used: it imports the network modules and leaves the
    file's mode to the umask. A log that cannot be written is not kept, quietly.
    """

    def __init__(self, path: Path) -> None:
        """Append to path; its folder must be there by the first event."""
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write one event."""
        line = self.format(record) + "\n"
        with contextlib.suppress(OSError):
            self._append(line.encode("ascii", "replace"))

    def _append(self, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        number = os.open(self._path, flags, 0o600)
        try:
            is_full = os.fstat(number).st_size + len(line) > LARGEST_BYTES
            if not is_full:
                os.write(number, line)
        finally:
            os.close(number)
        if is_full:
            self._start_anew()
            self._append(line)

    def _start_anew(self) -> None:
        for age in range(FILES_KEPT - 1, 0, -1):
            newer = self._aged(age - 1)
            if newer.exists():
                newer.replace(self._aged(age))

    def _aged(self, age: int) -> Path:
        return self._path if age == 0 else self._path.with_name(f"{self._path.name}.{age}")


class Printed(logging.StreamHandler[TextIO]):
    """Prints events; says nothing more when they cannot be printed."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the event: the standard way would print what it was called with."""


@contextlib.contextmanager
def kept(path: Path | None, *, on_stderr: bool = False) -> Iterator[None]:
    """Keep the log in the file at path, and print events if on_stderr, until the block ends."""
    handlers: list[logging.Handler] = []
    if path is not None:
        handlers.append(PrivateFile(path))
        handlers[-1].setFormatter(EventFormatter(tells_time=True))
    if on_stderr:
        handlers.append(Printed(sys.stderr))
        handlers[-1].setFormatter(EventFormatter(tells_time=False))
    before = _logger.level
    _logger.setLevel(logging.INFO)
    for handler in handlers:
        _logger.addHandler(handler)
    try:
        yield
    finally:
        for handler in handlers:
            _logger.removeHandler(handler)
            handler.close()
        _logger.setLevel(before)


@contextlib.contextmanager
def bugs_caught(on_bug: Callable[[Bug], None]) -> Iterator[None]:
    """Log every uncaught exception and hand it to on_bug, until the block ends.

    on_bug is called in the thread where the error was, so it must itself go to the GUI
    thread; what it raises is logged and dropped. Nothing is printed, because a message may
    hold a person's text. Ctrl+C keeps its meaning.
    """

    def meet(kind: type[BaseException], trace: TracebackType | None, where: Word) -> None:
        bug = Bug(_name(kind.__name__), Place.of(trace))
        event("bug_met", kind=kind, place=bug.place, where=where)
        try:
            on_bug(bug)
        except Exception as second:  # noqa: BLE001  # The crash hook must not crash.
            event("bug_not_shown", kind=second)

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            meet(kind, trace, "gui")

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            meet(args.exc_type, args.exc_traceback, "thread")

    def while_forgetting(args: sys.UnraisableHookArgs) -> None:
        event("bug_while_forgetting", kind=args.exc_type, place=Place.of(args.exc_traceback))

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook, threading.excepthook, sys.unraisablehook = in_main, in_thread, while_forgetting
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def told(fact: object) -> str:
    """Return a fact as the log writes it; "refused" for what could be a person's text."""
    match fact:
        case None:
            return "none"
        case bool():
            return "yes" if fact else "no"
        case int():
            return str(int(fact))
        case float():
            return f"{fact:.3f}"
        case type():
            return _name(fact.__name__)
        case BaseException():
            return _name(type(fact).__name__)
        case Place():
            return f"{fact.module}:{fact.line}"
        case str() if fact in WORDS:
            return str(fact)
    return REFUSED


def _name(text: object) -> str:
    """Return text if it has the shape of a name in the code, else "refused"."""
    return text if isinstance(text, str) and _NAME.fullmatch(text) else REFUSED
