"""What holds of every rule for any text: none is half dead, and none hangs."""

from __future__ import annotations

import re
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.rule import Cue
from tests.property.length import examples
from tests.rules.shipped import EACH_CUE, spans

# Letters one may wait for a slow computer; only a hang is longer.
HANG_SECONDS = 5.0


@EACH_CUE
@given(data=st.data())
@settings(
    max_examples=examples(8, 40),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
def test_the_words_needed_hide_no_hit(cue: Cue, data: st.DataObject) -> None:
    """A rule whose prefilter forgets a word is silently half dead."""
    pattern = data.draw(st.sampled_from(cue.patterns))
    words = data.draw(
        st.from_regex(
            re.compile(pattern.search.pattern.replace(r"(?:\s+)", " ")),
            alphabet=st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]),
        )
    )

    assert pattern.may_be_in(words.lower())


@EACH_CUE
def test_no_text_hangs_a_rule(cue: Cue) -> None:
    """A pattern that repeats a repeat can take hours on forty words."""
    near = [example.text.rstrip(".") for example in cue.examples]
    needed = [need for pattern in cue.patterns for need in pattern.needs]
    heavy = [" ".join(near * 100), " ".join(needed * 100), "I " * 10_000, "a" * 50_000]

    started = time.process_time()
    for text in heavy:
        spans(cue, text)

    assert time.process_time() - started < HANG_SECONDS
