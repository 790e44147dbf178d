#!/bin/sh
# Runs every test, two processes side by side at any time.
# Within each the order is another one every time; nothing that fails is run again.
set -eu
cd "$(dirname "$0")/.."

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Dozens of programs are started, and each would read the whole source anew.
unset PYTHONDONTWRITEBYTECODE

# The files of screens in heaps; whoever has nothing to do takes the next. Those that take
# longest are the first of them: whoever takes the last one should not be long alone.
heaps=12
longest='window_obeys_status|focus_is_seen|any_sitting|room_for_everything|shell_names'
screens_of() { ls tests/widget/test_*.py | grep -E "$@" "/test_($longest)\.py$"; }
heap() {
    if [ "$1" -eq 0 ]; then
        screens_of
    else
        screens_of -v | awk "NR % ($heaps - 1) + 1 == $1"
    fi
}
tested() { # tested NAME FILES...
    name=$1
    shift
    .venv/bin/python -m pytest "$@" >"$logs/$name" 2>&1 || touch "$logs/failed"
}

screens() {
    number=0
    while [ "$number" -lt "$heaps" ]; do
        if mkdir "$logs/taken-$number" 2>/dev/null; then
            tested "screens-$number" $(heap "$number")
        fi
        number=$((number + 1))
    done
}

{
    tested others tests/unit tests/rules tests/source tests/files tests/property tests/faults tests/e2e
    screens
} &
screens
wait

cat "$logs/others" "$logs"/screens-*
[ ! -e "$logs/failed" ]
