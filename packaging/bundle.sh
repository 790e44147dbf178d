#!/bin/sh
# Makes the program with its own Python and Qt in one folder, build/bundle/reconcile-gui/,
# and packs it into dist/. What is kept of Qt and why: bundle_parts.py. LEVEL is how hard
# zstd tries.
set -eu
cd "$(dirname "$0")/.."

SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
# With the order of hashing fixed, the same source gives the same files.
PYTHONHASHSEED=0
export SOURCE_DATE_EPOCH PYTHONHASHSEED

rm -rf build/bundle
.venv/bin/python -m PyInstaller --noconfirm --log-level ERROR \
    --distpath build/bundle --workpath build/pyinstaller packaging/reconcile.spec >&2
.venv/bin/python packaging/desktop_files.py build/bundle/reconcile-gui/share

version=$(.venv/bin/python -c 'from reconcile_gui import __version__; print(__version__)')
name=reconcile-gui-$version-linux-$(uname -m)
mkdir -p dist
rm -f dist/reconcile-gui-*-linux-*.tar.zst
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --transform="s,^reconcile-gui,$name," --directory build/bundle -cf - reconcile-gui |
    zstd -q "-${LEVEL:-10}" -T0 -f -o "dist/$name.tar.zst"
