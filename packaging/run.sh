#!/bin/sh
# Opens Reconcile from the checkout. Without a display it says so and walks through the
# program instead, leaving a picture of each page and the letter in out/.
set -eu
cd "$(dirname "$0")/.."

has_display() {
    [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
    [ -n "${DISPLAY:-}" ] || return 1
    .venv/bin/python - <<'PROBE'
import ctypes
import sys

x = ctypes.CDLL("libxcb.so.1")
x.xcb_connect.restype = ctypes.c_void_p
connection = x.xcb_connect(None, None)
sys.exit(x.xcb_connection_has_error(ctypes.c_void_p(connection)) != 0)
PROBE
}

if has_display; then
    exec .venv/bin/python -m reconcile_gui "$@"
fi
echo "There is no display here, so no window can open. Taking a tour instead, into out/ ..."
.venv/bin/python -m reconcile_gui tour out/
echo "Look in out/: a picture of each page, and letter.pdf."
