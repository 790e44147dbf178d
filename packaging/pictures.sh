#!/bin/sh
# Makes the pictures of README.md and docs/ anew: a tour of the sample, small copies of what they show.
set -eu
cd "$(dirname "$0")/.."
command -v convert >/dev/null || { echo "ImageMagick (convert) is needed to make the pictures small." >&2; exit 2; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
QT_QPA_PLATFORM=offscreen .venv/bin/python -m reconcile_gui tour "$out" >/dev/null
for name in $(grep -oh 'pictures/[a-z-]*\.png' README.md docs/*.md | sort -u); do
    picture=${name#pictures/}
    convert "$out/$picture" -strip +dither -colors 64 "docs/pictures/$picture"
    echo "docs/pictures/$picture"
done
