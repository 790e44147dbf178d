"""Run with `python -m reconcile_gui`."""

import sys

from reconcile_gui.cli import main

sys.exit(main())
