"""Words as they are compared when somebody looks for them."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return text in which case and accents no longer differ; for comparing only."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()
