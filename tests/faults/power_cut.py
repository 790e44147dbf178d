"""What a power cut may leave of recorded work: every state that the disk was free to be in.

What was brought to the disk is there. Of what was written since, any part may be there, in
any order, cut off at any sector. Of the names changed since, any first part may be.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.steps import OK, Step

SECTOR = 512


@dataclass
class Recording:
    """The steps of some work, and between them what was told as saved."""

    folder: Path
    steps: list[Step] = field(default_factory=list)
    told: list[tuple[int, int]] = field(default_factory=list)  # (steps so far, number told)

    def hear(self, step: Step) -> int:
        """Note a step in the folder."""
        if step.path.startswith(str(self.folder)):
            self.steps.append(step)
        return OK

    def tell(self, number: int) -> None:
        """Note that something counts as saved from here on."""
        self.told.append((len(self.steps), number))

    def told_after(self, steps: int) -> int:
        """Return what had been told as saved after so many steps."""
        return max((number for at, number in self.told if at <= steps), default=0)


@dataclass
class Disk:
    """Files and names after some steps: what is on the disk, and what is only on its way."""

    contents: dict[int, bytearray] = field(default_factory=dict)
    pending: dict[int, list[Step]] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)  # as programs see them
    names_kept: dict[str, int] = field(default_factory=dict)  # as the disk has them
    names_on_their_way: list[dict[str, int]] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """Return a disk that holds what a folder holds, all of it for sure."""
        disk = cls()
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            disk.names[str(path)] = len(disk.contents)
            disk.contents[len(disk.contents)] = bytearray(path.read_bytes())
        disk.names_kept = dict(disk.names)
        return disk

    def take(self, step: Step) -> None:
        """Take one more step."""
        if step.kind in ("write", "cut"):
            # A file without a name is nobody's any more.
            if (number := self.names.get(step.path)) is not None:
                self.pending.setdefault(number, []).append(step)
        elif step.kind == "sync":
            if (number := self.names.get(step.path)) is not None:
                for each in self.pending.pop(number, []):
                    apply(self.contents[number], each)
        elif step.kind == "sync folder":
            self.names_kept, self.names_on_their_way = dict(self.names), []
        else:
            self._rename(step)
            self.names_on_their_way.append(dict(self.names))

    def _rename(self, step: Step) -> None:
        if step.kind == "make":
            number = len(self.contents)
            self.contents[number] = bytearray()
            self.names[step.path] = number
        elif step.kind == "second name":
            self.names[step.other] = self.names[step.path]
        elif step.kind == "name":
            self.names[step.other] = self.names.pop(step.path)
        else:
            del self.names[step.path]

    def all_there(self) -> dict[str, bytes]:
        """Return the files as a program sees them, or after the death of a process."""
        return self._files(self.names, {number: list(on) for number, on in self.pending.items()})

    def nothing_more_there(self) -> dict[str, bytes]:
        """Return the files if nothing reached the disk but what was brought there."""
        return self._files(self.names_kept, {})

    def by_chance(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files if some of it did, in some order."""
        arrived = {}
        for number, on_its_way in self.pending.items():
            some = [torn(each, chance) for each in on_its_way if chance.random() < 0.6]
            if chance.random() < 0.5:
                chance.shuffle(some)
            arrived[number] = some
        names = chance.choice([self.names_kept, *self.names_on_their_way])
        return self._files(names, arrived)

    def _files(self, names: dict[str, int], arrived: dict[int, list[Step]]) -> dict[str, bytes]:
        files = {}
        for name, number in names.items():
            content = copy.copy(self.contents[number])
            for each in arrived.get(number, []):
                apply(content, each)
            files[name] = bytes(content)
        return files


def apply(content: bytearray, step: Step) -> None:
    """Write or cut as a step says."""
    if step.kind == "cut":
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
        return
    content.extend(bytes(max(0, step.at - len(content))))
    content[step.at : step.at + len(step.data)] = step.data


def torn(step: Step, chance: random.Random) -> Step:
    """Return a write as it is, or cut off at one of its sectors."""
    if step.kind == "cut" or chance.random() < 0.7:
        return step
    many = chance.randrange(len(step.data) // SECTOR + 1) * SECTOR
    return Step("write", step.path, step.at, step.data[:many])


def power_cuts(
    before: Disk, recording: Recording, chance: random.Random, *, most: int, by_chance: int
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Yield what may be left after a number of steps, and that number.

    most: at how many places the power goes; spread evenly, and another set of them for each
    chance. by_chance: how many of the states in between are drawn at each place.
    """
    disk = copy.deepcopy(before)
    places = range(len(recording.steps) + 1)
    apart = max(1, len(places) // most)
    first = chance.randrange(apart)
    for taken in places:
        if taken:
            disk.take(recording.steps[taken - 1])
        if taken % apart == first or taken == places[-1]:
            yield taken, disk.nothing_more_there()
            yield taken, disk.all_there()
            for _ in range(by_chance):
                yield taken, disk.by_chance(chance)
