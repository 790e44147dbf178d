"""How much room a window gives."""

from __future__ import annotations

import pytest

from reconcile_gui.qtkit.room import Room, room_for


@pytest.mark.parametrize(
    ("width_px", "scale", "room"),
    [
        (1280, 1.0, Room.WIDE),
        (1200, 1.0, Room.WIDE),
        (1199, 1.0, Room.MID),
        (1024, 1.0, Room.MID),
        (760, 1.0, Room.MID),
        (759, 1.0, Room.COMPACT),
        (1280, 2.0, Room.COMPACT),
        (1280, 1.25, Room.MID),
        (640, 0.8, Room.MID),
    ],
)
def test_large_text_makes_a_window_small(width_px: int, scale: float, room: Room) -> None:
    """At 200 % a screen of 1280 px has the room of 640."""
    assert room_for(width_px, scale) is room
