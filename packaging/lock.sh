#!/bin/sh
# Writes requirements.lock (to run) and requirements-dev.lock (to test) from pyproject.toml:
# every package fully pinned, with the hashes of all its files, and no address of any index.
# New versions are taken only with: sh packaging/lock.sh --upgrade
set -eu
cd "$(dirname "$0")/.."

tools=build/lock-tools
[ -x "$tools/bin/pip-compile" ] || {
    python3.11 -m venv "$tools"
    "$tools/bin/python" -m pip install --quiet "pip-tools==7.6.2"
}

compile() {
    "$tools/bin/pip-compile" --quiet --generate-hashes --strip-extras --no-header \
        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
        "$@" pyproject.toml
}

compile "$@" --extra spell --output-file requirements.lock
# The second list holds the first, version by version.
# PyInstaller names setuptools, which is pinned only when it is asked for.
compile "$@" --allow-unsafe --extra spell --extra dev --constraint requirements.lock \
    --output-file requirements-dev.lock
