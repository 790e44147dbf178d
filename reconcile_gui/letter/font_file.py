"""Reads from a font file which characters it can draw, and nothing else.

Source: OpenType specification 1.9, "cmap", subtable formats 4 and 12.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from pathlib import Path

TABLE_RECORD = struct.Struct(">4sIII")
ENCODING_RECORD = struct.Struct(">HHI")
GROUP = struct.Struct(">III")
FORMAT_4, FORMAT_12 = 4, 12
# (platform, encoding), the fullest first: Unicode with all planes, then the first plane.
UNICODE_TABLES = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
LAST_CODE = 0xFFFF
FONTS_KEPT = 16  # twice as many as there are


class NotAFont(ValueError):
    """The file is no font with a Unicode table; nothing can be said about its characters."""


def drawable(path: Path) -> frozenset[int]:
    """Return the code points that the font at `path` has a glyph for.

    Raises NotAFont for a file that is none, OSError where it cannot be read. A file that has
    not changed is read once.
    """
    facts = path.stat()
    return _drawable(path, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=FONTS_KEPT)
def _drawable(path: Path, _changed_ns: int, _size: int) -> frozenset[int]:
    content = path.read_bytes()
    try:
        return _unicode_table(_cmap(content))
    except (struct.error, IndexError) as broken:
        raise NotAFont(path.name) from broken


def _cmap(content: bytes) -> bytes:
    count = int.from_bytes(content[4:6])
    for index in range(count):
        tag, _, offset, length = TABLE_RECORD.unpack_from(content, 12 + index * TABLE_RECORD.size)
        if tag == b"cmap":
            return content[offset : offset + length]
    raise NotAFont("no cmap")


def _unicode_table(cmap: bytes) -> frozenset[int]:
    count = int.from_bytes(cmap[2:4])
    places: dict[tuple[int, int], int] = {}
    for index in range(count):
        platform, encoding, offset = ENCODING_RECORD.unpack_from(
            cmap, 4 + index * ENCODING_RECORD.size
        )
        places[platform, encoding] = offset
    for key in UNICODE_TABLES:
        if key not in places:
            continue
        table = cmap[places[key] :]
        kind = int.from_bytes(table[:2])
        if kind == FORMAT_12:
            return _format_12(table)
        if kind == FORMAT_4:
            return _format_4(table)
    raise NotAFont("no Unicode table")


def _format_12(table: bytes) -> frozenset[int]:
    count = int.from_bytes(table[12:16])
    codes: set[int] = set()
    for index in range(count):
        first, last, glyph = GROUP.unpack_from(table, 16 + index * GROUP.size)
        codes.update(range(first if glyph else first + 1, last + 1))
    return frozenset(codes)


def _format_4(table: bytes) -> frozenset[int]:
    count = int.from_bytes(table[6:8]) // 2

    def column(start: int, sign: str = "H") -> tuple[int, ...]:
        return struct.unpack_from(f">{count}{sign}", table, start)

    width = 2 * count
    lasts = column(14)
    firsts, deltas = column(16 + width), column(16 + 2 * width, "h")
    offsets_at = 16 + 3 * width
    offsets = column(offsets_at)
    codes: set[int] = set()
    for segment, (first, last, delta, offset) in enumerate(
        zip(firsts, lasts, deltas, offsets, strict=True)
    ):
        for code in range(first, last + 1):
            glyph = code
            if offset:
                place = offsets_at + 2 * segment + offset + 2 * (code - first)
                glyph = int.from_bytes(table[place : place + 2])
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF and code != LAST_CODE:
                codes.add(code)
    return frozenset(codes)
