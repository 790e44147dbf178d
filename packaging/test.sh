#!/bin/sh
# Runs every test, in two processes side by side: most of the screens in one of them.
# Within each the order is another one every time; nothing that fails is run again.
set -eu
cd "$(dirname "$0")/.."

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# The files of screens: each third one, or the others.
screens() { ls tests/widget/test_*.py | awk "NR % 3 $1 0"; }
tested() { # tested NAME FILES...
    name=$1
    shift
    .venv/bin/python -m pytest "$@" >"$logs/$name" 2>&1 || touch "$logs/failed"
}

{
    tested others tests/unit tests/rules tests/source tests/files tests/property tests/faults tests/e2e
    tested screens-1 $(screens ==)
} &
tested screens-2 $(screens '!=')
wait

cat "$logs/others" "$logs/screens-1" "$logs/screens-2"
[ ! -e "$logs/failed" ]
