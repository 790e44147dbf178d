"""Just enough Xlib, through ctypes, to see a window come up and what is painted in it."""

from __future__ import annotations

import ctypes
import ctypes.util
import select
from collections.abc import Callable
from typing import Any

_LONG, _INT = ctypes.c_ulong, ctypes.c_int
_POINTER, _TEXT = ctypes.c_void_p, ctypes.c_char_p
# Of X.h: the window is shown; every plane; the whole image at once; two kinds of event.
IS_VIEWABLE = 2
ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2
PROPERTY_CHANGE = 1 << 22
SUBSTRUCTURE_NOTIFY = 1 << 19


class WindowAttributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""

    _fields_ = (
        *((name, _INT) for name in ("x", "y", "width", "height", "border_width", "depth")),
        *(("visual", _POINTER), ("root", _LONG)),
        *((name, _INT) for name in ("c_class", "bit_gravity", "win_gravity", "backing_store")),
        *(("backing_planes", _LONG), ("backing_pixel", _LONG), ("save_under", _INT)),
        *(("colormap", _LONG), ("map_installed", _INT), ("map_state", _INT)),
        *((name, ctypes.c_long) for name in ("all_events", "your_events", "not_propagated")),
        *(("override_redirect", _INT), ("screen", _POINTER)),
    )


class Image(ctypes.Structure):
    """The first fields of Xlib's XImage."""

    _fields_ = (
        *(("width", _INT), ("height", _INT), ("xoffset", _INT), ("format", _INT)),
        *(("data", _POINTER), ("byte_order", _INT), ("bitmap_unit", _INT)),
        *(("bitmap_bit_order", _INT), ("bitmap_pad", _INT), ("depth", _INT)),
        *(("bytes_per_line", _INT), ("bits_per_pixel", _INT)),
    )


_ARGUMENTS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "XOpenDisplay": (_POINTER, (_TEXT,)),
    "XCloseDisplay": (_INT, (_POINTER,)),
    "XDefaultRootWindow": (_LONG, (_POINTER,)),
    "XConnectionNumber": (_INT, (_POINTER,)),
    "XPending": (_INT, (_POINTER,)),
    "XNextEvent": (_INT, (_POINTER, _POINTER)),
    "XSelectInput": (_INT, (_POINTER, _LONG, ctypes.c_long)),
    "XInternAtom": (_LONG, (_POINTER, _TEXT, _INT)),
    "XFree": (_INT, (_POINTER,)),
    "XGetWindowAttributes": (_INT, (_POINTER, _LONG, ctypes.POINTER(WindowAttributes))),
    "XGetWindowProperty": (
        _INT,
        (
            *(_POINTER, _LONG, _LONG, ctypes.c_long, ctypes.c_long, _INT, _LONG),
            *(ctypes.POINTER(_LONG), ctypes.POINTER(_INT), ctypes.POINTER(_LONG)),
            *(ctypes.POINTER(_LONG), ctypes.POINTER(_POINTER)),
        ),
    ),
    "XGetImage": (
        ctypes.POINTER(Image),
        (_POINTER, _LONG, _INT, _INT, ctypes.c_uint, ctypes.c_uint, _LONG, _INT),
    ),
}


class Screen:
    """One X display and the windows that its window manager shows."""

    def __init__(self, display: str) -> None:
        """Connect to a display such as ":7". Raises OSError."""
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        for name, (result, arguments) in _ARGUMENTS.items():
            function = getattr(self._x, name)
            function.restype, function.argtypes = result, arguments
        # A window may vanish while it is asked about; Xlib would end the process for that.
        self._ignore: Callable[..., Any] = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER)(
            lambda _display, _error: 0
        )
        self._x.XSetErrorHandler(self._ignore)
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"No X display at {display}")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._number = self._x.XConnectionNumber(self._display)
        self._event = ctypes.create_string_buffer(192)
        self._x.XSelectInput(self._display, self._root, PROPERTY_CHANGE | SUBSTRUCTURE_NOTIFY)

    def close(self) -> None:
        """Close the connection."""
        self._x.XCloseDisplay(self._display)

    def wait(self, seconds: float) -> None:
        """Return when anything happens on the display, at the latest after some seconds."""
        if not self._x.XPending(self._display):
            select.select([self._number], [], [], seconds)
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, self._event)

    def has_window_manager(self) -> bool:
        """Return whether a window manager has taken over the display."""
        return bool(self._numbers(self._root, "_NET_SUPPORTING_WM_CHECK"))

    def windows(self) -> list[int]:
        """Return the windows that the window manager manages."""
        return self._numbers(self._root, "_NET_CLIENT_LIST")

    def is_shown(self, window: int) -> bool:
        """Return whether the window is on the screen."""
        attributes = self._attributes(window)
        return attributes is not None and attributes.map_state == IS_VIEWABLE

    def title(self, window: int) -> str:
        """Return the window's title, "" if it has none."""
        content, count = self._property(window, "_NET_WM_NAME")
        if content is None:
            return ""
        text = ctypes.string_at(content, count).decode("utf-8", "replace")
        self._x.XFree(content)
        return text

    def is_painted(self, window: int) -> bool:
        """Return whether the window holds more than one colour."""
        attributes = self._attributes(window)
        if attributes is None or attributes.map_state != IS_VIEWABLE:
            return False
        size = attributes.width, attributes.height
        image = self._x.XGetImage(self._display, window, 0, 0, *size, ALL_PLANES, Z_PIXMAP)
        if not image:
            return False
        content = image.contents
        pixels = ctypes.string_at(content.data, content.bytes_per_line * content.height)
        self._x.XFree(content.data)
        self._x.XFree(ctypes.cast(image, _POINTER))
        return pixels != pixels[:4] * (len(pixels) // 4)

    def _attributes(self, window: int) -> WindowAttributes | None:
        found = WindowAttributes()
        is_there = self._x.XGetWindowAttributes(self._display, window, ctypes.byref(found))
        return found if is_there else None

    def _numbers(self, window: int, name: str) -> list[int]:
        content, count = self._property(window, name)
        if content is None:
            return []
        numbers = list(ctypes.cast(content, ctypes.POINTER(_LONG))[:count])
        self._x.XFree(content)
        return numbers

    def _property(self, window: int, name: str) -> tuple[int | None, int]:
        """Return the address of a property's content, to be freed, and its length in items."""
        atom = self._x.XInternAtom(self._display, name.encode(), 0)
        kind, width, count, left = _LONG(), _INT(), _LONG(), _LONG()
        content = _POINTER()
        self._x.XGetWindowProperty(
            *(self._display, window, atom, 0, 4096, 0, 0),
            *(kind, width, count, left, content),
        )
        return content.value, count.value
