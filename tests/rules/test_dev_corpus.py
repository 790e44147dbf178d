"""What the rules score on sentences that others labelled: no release may do worse unseen."""

from __future__ import annotations

import json

from tests.corpus.scoring import COUNTS, figures
from tests.rules.shipped import SHIPPED


def test_the_score_is_the_one_that_was_measured() -> None:
    """Whoever changes a rule sees what it does to all others, and keeps the new counts."""
    assert figures(SHIPPED).counts() == json.loads(COUNTS.read_text("utf-8"))
