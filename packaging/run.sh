#!/bin/sh
# Opens Reconcile from the checkout. Without a display it says so and walks through the
# program instead, leaving a picture of each page and the letter in out/.
set -eu
cd "$(dirname "$0")/.."

has_display() {
    .venv/bin/python -c "import sys
from reconcile_gui.display import has_display
sys.exit(not has_display())"
}

if has_display; then
    exec .venv/bin/python -m reconcile_gui "$@"
fi
echo "There is no display here, so no window can open. Taking a tour instead, into out/ ..."
.venv/bin/python -m reconcile_gui tour out/
echo "Look in out/: a picture of each page, and letter.pdf."
