"""How much room a window gives: one decision for every tab."""

from __future__ import annotations

from enum import Enum

# Chosen: three columns of the design fit from 1200 px on, two from 760.
WIDE_FROM_PX, MID_FROM_PX = 1200, 760


class Room(Enum):
    """All columns as drawn; narrower columns; one column with details as pages."""

    WIDE = "wide"
    MID = "mid"
    COMPACT = "compact"


def room_for(width_px: int, scale: float) -> Room:
    """Return the room in a window `width_px` wide at a text size of `scale`, 1.0 = 100 %."""
    at_full_size = width_px / scale
    if at_full_size >= WIDE_FROM_PX:
        return Room.WIDE
    return Room.MID if at_full_size >= MID_FROM_PX else Room.COMPACT
