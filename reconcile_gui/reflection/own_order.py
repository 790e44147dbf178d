"""In which order own questions stand, and in which set: moving one past another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reconcile_gui.reflection.questions import OWN_SET, QuestionBank
from reconcile_gui.reflection.records import OwnQuestion


@dataclass(frozen=True, slots=True)
class OwnOrder:
    """Own questions as they stand. set_ids: the sets that there are, in their order."""

    own: tuple[OwnQuestion, ...]
    set_ids: tuple[str, ...] = ()

    def home(self, one: OwnQuestion) -> str:
        """Return the set a question is shown in; `OWN_SET` where its own is not there."""
        return one.set_id if one.set_id in self.set_ids else OWN_SET

    def home_of(self, uuid: str) -> str:
        """Return the set the question with this uuid is shown in."""
        return next((self.home(one) for one in self.own if one.uuid == uuid), OWN_SET)

    def by_home(self) -> list[OwnQuestion]:
        """Return all, first those that stand in no set, then set by set."""
        places = {set_id: place for place, set_id in enumerate((OWN_SET, *self.set_ids))}
        return sorted(self.own, key=lambda one: places[self.home(one)])

    def moved(self, uuid: str, step: int) -> tuple[OwnQuestion, ...]:
        """Return the new order after one step up (-1) or down (1) within its set.

        At the ends, and for a question that is not there, the order as it was.
        """
        beside = [one for one in self.own if self.home(one) == self.home_of(uuid)]
        places = [one.uuid for one in beside]
        if uuid not in places or not 0 <= places.index(uuid) + step < len(places):
            return self.own
        here, there = beside[places.index(uuid)], beside[places.index(uuid) + step]
        swapped = {here.uuid: there, there.uuid: here}
        return tuple(swapped.get(one.uuid, one) for one in self.own)

    def put(self, uuid: str, set_id: str, before: str = "") -> tuple[OwnQuestion, ...]:
        """Return the new order with a question in another set, or elsewhere in its own.

        set_id: `OWN_SET` takes it out of the sets. before: the uuid it comes to stand
        before; empty, or of none that is there, for the end.
        """
        here = next((one for one in self.own if one.uuid == uuid), None)
        if here is None or before == uuid:
            return self.own
        put = replace(here, set_id="" if set_id == OWN_SET else set_id)
        others = [one for one in self.own if one is not here]
        uuids = [one.uuid for one in others]
        others.insert(uuids.index(before) if before in uuids else len(others), put)
        return tuple(others)


def order_of(own: Iterable[OwnQuestion], bank: QuestionBank) -> OwnOrder:
    """Return the order of own questions among the sets of a bank."""
    return OwnOrder(tuple(own), tuple(one.id for one in bank.sets if one.id != OWN_SET))
