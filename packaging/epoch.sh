#!/bin/sh
# Prints the time that stands in packages, in seconds: that of the last commit, so that the
# same source gives the same files. Without git it is the time of the history of changes.
set -eu
cd "$(dirname "$0")/.."
echo "${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}"
