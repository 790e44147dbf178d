"""The formulas of Trust as they are published, written apart from the program: the oracle.

Slow and plain on purpose: each value is worked out from all that counts, with nothing kept
from the day before.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

VALUE = {"kept": 1.0, "late": 0.5, "not_kept": 0.0}
SIZE = {"small": 1, "medium": 2, "large": 3}
QUANTILE = 1.2815515655446004


def ratio(outcomes: Iterable[str]) -> float | None:
    """F2: how much of what was due was kept; None where nothing was."""
    counted = [VALUE[one] for one in outcomes if one in VALUE]
    return sum(counted) / len(counted) if counted else None


def beta(
    observed: Iterable[tuple[int, str]], today: int = 0, half_life: float | None = None
) -> tuple[float, float, float, float]:
    """F3, and F4 by time: r, s, E, sd of days and outcomes. half_life: None forgets nothing."""
    r = s = 0.0
    for day, outcome in observed:
        if outcome in VALUE:
            weight = 1.0 if half_life is None else 2 ** (-(today - day) / half_life)
            r += weight * VALUE[outcome]
            s += weight * (1 - VALUE[outcome])
    alpha, gamma = r + 1, s + 1
    n = alpha + gamma
    return r, s, alpha / n, math.sqrt(alpha * gamma / (n * n * (n + 1)))


def band(expected: float, spread: float) -> tuple[float, float]:
    """Return the ends of the band of 80 in 100, clipped."""
    return max(0.0, expected - QUANTILE * spread), min(1.0, expected + QUANTILE * spread)


def built(promises: Sequence[tuple[str, str]], start: float = 0.0) -> list[float]:
    """F5, option B: after each promise, outcome and size, how high it stands."""
    heights, x = [], start
    for outcome, size in promises:
        k = SIZE[size]
        if outcome == "kept":
            x = x + (1 - 0.98**k) * (1 - x)
        elif outcome == "late":
            x = x + 0.5 * (1 - 0.98**k) * (1 - x)
        elif outcome == "not_kept":
            x = x * 0.90**k
        heights.append(x)
    return heights
