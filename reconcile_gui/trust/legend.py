"""What the legend of the chart can leave out, and the record without it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.timeline import Timeline

EVENTS, CHECK_INS, SPACE = "events", "check_ins", "space"
OUTCOMES = (
    Outcome.KEPT,
    Outcome.LATE,
    Outcome.NOT_KEPT,
    Outcome.OPEN,
    Outcome.REPLACED,
    Outcome.RELEASED,
)
# In the order of the lanes: the marks of one's word, then the rest.
ENTRIES: tuple[str, ...] = (*(one.value for one in OUTCOMES), EVENTS, CHECK_INS, SPACE)


def without(timeline: Timeline, hidden: AbstractSet[str]) -> Timeline:
    """Return the record without some of ENTRIES, for the eye alone.

    The estimate stays what it is: it is of everything that counts, whatever is looked at.
    """
    if not hidden:
        return timeline
    return Timeline(
        timeline.today,
        tuple(mark for mark in timeline.marks if mark.outcome.value not in hidden),
        () if EVENTS in hidden else timeline.happenings,
        () if CHECK_INS in hidden else timeline.check_ins,
        () if SPACE in hidden else timeline.spaces,
        timeline.line,
        built=timeline.built,
        drawing=timeline.drawing,
    )
