"""The blank in a sentence that somebody has still to fill."""

from __future__ import annotations

BLANK = "___"
