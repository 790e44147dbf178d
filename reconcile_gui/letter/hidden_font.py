"""A font as it lies in an Office Open XML file: its first bytes made unreadable.

Source: ECMA-376, part 4, 2.8.1: the first 32 bytes, combined with a key that stands beside.
"""

from __future__ import annotations

from uuid import UUID, uuid5

HIDDEN_BYTES = 32
# Chosen once, by chance; the same font gets the same key everywhere.
FONTS = UUID("b2d9f0a6-5d2b-4f0e-9a3f-6f1f0a6c7d21")


def font_key(name: str) -> str:
    """Return the key of the font file called `name`, as it stands beside it."""
    return f"{{{str(uuid5(FONTS, name)).upper()}}}"


def hidden(font: bytes, key: str) -> bytes:
    """Return a font with its first bytes combined with `key`; done twice, it is itself again."""
    turned = UUID(key).bytes[::-1]
    head = bytes(
        byte ^ turned[place % len(turned)] for place, byte in enumerate(font[:HIDDEN_BYTES])
    )
    return head + font[HIDDEN_BYTES:]
