"""Whether there is a screen to show a window on. Qt itself would end with a memory dump."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def has_display() -> bool:
    """Tell whether a window could be shown: somebody answers at the display that is named."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return True  # offscreen and the like need no screen
    return _wayland_is_there() or _x_answers()


def _wayland_is_there() -> bool:
    place = os.environ.get("WAYLAND_DISPLAY", "")
    # A full path takes the place of the folder.
    return bool(place) and (Path(os.environ.get("XDG_RUNTIME_DIR", "")) / place).is_socket()


def _x_answers() -> bool:
    """Ask the X server as Qt will; without its library Qt cannot show a window either."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_wrong = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not is_wrong
