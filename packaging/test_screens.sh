#!/bin/sh
# Tests the screens, each file in a process of its own, two at a time.
# One Qt application lives in a process, and its style reaches whatever earlier tests left:
# in one long process a test of another file could crash it. A file that fails is run once
# more, alone and aloud, because focus and timing suffer on a busy machine; twice is a failure.
set -eu
cd "$(dirname "$0")/.."

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
export logs
ls -S tests/widget/test_*.py | xargs -P 2 -n 1 sh -c '
    name=$(basename "$0" .py)
    if .venv/bin/python -m pytest -q "$0" >"$logs/$name" 2>&1; then
        printf "%-40s %s\n" "$name" "$(tail -n 1 "$logs/$name")"
    else
        tail -n 25 "$logs/$name"
        echo "$0" >>"$logs/again.list"
    fi
'
if [ -e "$logs/again.list" ]; then
    for file in $(cat "$logs/again.list"); do
        echo "Once more, alone: $file"
        .venv/bin/python -m pytest -q "$file" >"$logs/$(basename "$file" .py)" 2>&1 || {
            cat "$logs/$(basename "$file" .py)"
            exit 1
        }
    done
fi
total=$(cat "$logs"/test_* | sed -n 's/^\([0-9][0-9]*\) passed.*/\1/p' | awk '{ sum += $1 } END { print sum + 0 }')
echo "$total passed"
