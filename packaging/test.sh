#!/bin/sh
# Runs every test: first those without a window of this process, then the screens.
set -eu
cd "$(dirname "$0")/.."

.venv/bin/python -m pytest tests/unit tests/rules tests/property tests/faults tests/e2e
.venv/bin/python -m pytest tests/widget
