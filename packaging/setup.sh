#!/bin/sh
# Makes .venv/ in the checkout, with everything the program needs to run.
#
#   sh packaging/setup.sh          to run the program
#   sh packaging/setup.sh --dev    also what the tests need
#
# Does nothing when the lock files have not changed since the last time. System packages
# that are missing are named; they are installed when you agree (see packaging/system.sh).
set -eu
cd "$(dirname "$0")/.."

mode=run
[ "${1:-}" != "--dev" ] || mode=dev

# A short name of all that .venv/ depends on: the lock files, this folder, this Python.
fingerprint() {
    { cat "$@" packaging/setup.sh; pwd; } | sha256sum | cut -c1-64
}
run_print=$(fingerprint requirements.lock)
dev_print=$(fingerprint requirements.lock requirements-dev.lock)
stamp() { cat ".venv/stamp-$1" 2>/dev/null || :; }

if [ -x .venv/bin/python ]; then
    [ "$(stamp dev)" != "$dev_print" ] || exit 0
    [ "$mode" = dev ] || [ "$(stamp run)" != "$run_print" ] || exit 0
fi

find_python() {
    for candidate in ${PYTHON:-} python3.11 python3 python3.12 python3.13; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "Reconcile needs Python 3.11 or newer (on Debian: apt-get install python3.11)." >&2
    exit 1
}
python=$(find_python)

PYTHON=$python sh packaging/system.sh "$mode"

# A .venv/ whose Python has gone, or which another checkout left here, is made anew.
if [ -e .venv/pyvenv.cfg ] && ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    rm -rf .venv
fi
if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv
fi
rm -f .venv/stamp-run .venv/stamp-dev

lock=requirements.lock
[ "$mode" = run ] || lock=requirements-dev.lock
echo "Fetching what Reconcile needs into .venv/ (about 700 MB on the disk) ..."
.venv/bin/python -m pip install --quiet --require-hashes --requirement "$lock"

# The program itself stays in the checkout; .venv/ only knows where that is.
places=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
pwd > "$places/reconcile-gui-checkout.pth"
cat > .venv/bin/reconcile-gui <<'LAUNCHER'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/python" -m reconcile_gui "$@"
LAUNCHER
chmod 755 .venv/bin/reconcile-gui

# Compiled code starts more than twice as fast; pip has compiled what it brought.
.venv/bin/python -m compileall -q reconcile_gui

echo "$run_print" > .venv/stamp-run
[ "$mode" = run ] || echo "$dev_print" > .venv/stamp-dev
echo "Ready."
