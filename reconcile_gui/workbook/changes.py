"""What a write touched, so that the tabs know what to read again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The areas one committed write touched.

    areas: names from `AREAS` in tables.py, such as "letters" or "status".
    """

    areas: frozenset[str] = frozenset()

    def touches(self, *areas: str) -> bool:
        """Tell whether any of these areas was touched."""
        return not self.areas.isdisjoint(areas)

    def __bool__(self) -> bool:
        """Tell whether anything was touched at all."""
        return bool(self.areas)
