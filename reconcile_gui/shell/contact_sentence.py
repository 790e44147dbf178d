"""How contact stands, in the sentence that Today says it with."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reconcile_gui.care.status_words import StatusTexts, load_status_texts, status_sentences
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.languages import shipped

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.shell.two_of_us import TwoOfUs


class ContactSentence:
    """Called for the sentence as it is at that moment."""

    def __init__(self, two: TwoOfUs, clock: Clock) -> None:
        """Read no text yet."""
        self._two, self._clock = two, clock
        self._texts: StatusTexts | None = None

    def __call__(self) -> str:
        """Return how contact stands; what stands in a block of its own is left out."""
        if self._texts is None:
            self._texts = load_status_texts(shipped("care"))
        flags = replace(self._two.now.flags, risk_to_me=False)
        say_day = partial(plain_day, today=self._clock.today())
        told = status_sentences(
            self._two.standing(), flags, self._texts, self._two.partner(), say_day
        )
        return " ".join(told)
