#!/bin/sh
# Packs build/bundle/reconcile-gui, which bundle.sh made, as a .deb into dist/.
# With --later: the same as a version to upgrade to, into build/later/, for trying that out.
# LEVEL is how hard zstd tries.
set -eu
cd "$(dirname "$0")/.."

if ! command -v dpkg-deb >/dev/null 2>&1; then
    echo "No dpkg-deb here, so no .deb: it is made on Debian and Ubuntu." >&2
    exit 0
fi
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH

if [ "${1:-}" = --later ]; then
    rm -rf build/later
    exec .venv/bin/python packaging/build_deb.py build/bundle/reconcile-gui build/later --level 1 --later
fi
rm -f dist/reconcile-gui_*.deb
exec .venv/bin/python packaging/build_deb.py build/bundle/reconcile-gui dist --level "${LEVEL:-10}"
