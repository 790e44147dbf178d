"""For any hits and any text: what is shown never crosses, and never depends on order."""

from __future__ import annotations

import itertools
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.match import match
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.coach.settle import Hit, settle

SHIPPED = load_ruleset(Path(__file__).resolve().parents[2] / "resources" / "coach" / "en")
HITS = st.lists(
    st.builds(
        lambda name, severity, start, length: Hit(
            f"{severity}-{name}", severity, start, start + length
        ),
        st.sampled_from("abc"),
        st.sampled_from(Severity),
        st.integers(0, 20),
        st.integers(1, 9),
    ),
    max_size=12,
)
PHRASES = st.lists(
    st.one_of(
        st.sampled_from([example.text for rule in SHIPPED.rules for example in rule.examples]),
        st.text(max_size=12),
    ),
    max_size=6,
)


def marks(hits: list[Hit]) -> list[Hit]:
    """Return the hits that draw a line."""
    return [hit for hit in hits if hit.severity is not Severity.CARE]


@given(hits=HITS)
def test_marks_never_cross(hits: list[Hit]) -> None:
    """Nor do two hits of one rule."""
    shown = settle(hits)
    by_rule = [[hit for hit in shown if hit.rule_id == name] for name in {h.rule_id for h in shown}]

    for group in [marks(shown), *by_rule]:
        assert all(one.end_cp <= after.start_cp for one, after in itertools.pairwise(group))


@given(hits=HITS, data=st.data())
def test_the_order_of_hits_does_not_matter(hits: list[Hit], data: st.DataObject) -> None:
    """Nor does settling twice."""
    shown = settle(hits)

    assert settle(data.draw(st.permutations(hits))) == shown
    assert settle(shown) == shown


@given(hits=HITS)
def test_nothing_graver_is_lost(hits: list[Hit]) -> None:
    """Whatever is dropped shares words with something kept that is as grave."""
    shown = settle(hits)

    for hit in hits:
        assert any(
            kept.start_cp < hit.end_cp
            and hit.start_cp < kept.end_cp
            and kept.severity.rank >= hit.severity.rank
            for kept in shown
        )


@given(phrases=PHRASES)
@settings(deadline=None)
def test_every_hit_lies_in_the_text(phrases: list[str]) -> None:
    """Whatever stands between the phrases."""
    text = " ".join(phrases)

    for hit in match(text, SHIPPED.rules, SHIPPED.shorthand):
        assert 0 <= hit.start_cp < hit.end_cp <= len(text)
        assert text[hit.start_cp : hit.end_cp].strip()
