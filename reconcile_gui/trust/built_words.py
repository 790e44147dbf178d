"""What is said beside the picture of what is built and lost. No number is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.built import Course
from reconcile_gui.trust.counts import Compared


@dataclass(frozen=True, slots=True)
class BuiltWords:
    """translate: context and English text in, the sentence out. plain_day: "3 March"."""

    translate: Callable[[str, str], str]
    plain_day: Callable[[date], str]

    def title(self) -> str:
        """Return what stands above the picture."""
        return self.translate("Chart", "An idea, not a measurement")

    def about(self) -> str:
        """Return what the picture is, and what it is not."""
        return self.translate(
            "Chart",
            "Built and lost: a promise kept builds a little. One that was not kept takes more away,"
            " and the more there is, the more it takes. How large these steps are is our choice."
            " The hurt itself is not in this picture.",
        )

    def told(self, course: Course) -> str:
        """Return the line in words."""
        return " ".join((self._began(course), self._ended(course)))

    def _began(self, course: Course) -> str:
        first, last = self.plain_day(course.first), self.plain_day(course.last)
        translate = self.translate
        if course.last_loss is None:
            return translate(
                "Chart", "From {first} to {last} the line drops nowhere: nothing was taken away."
            ).format(first=first, last=last)
        return translate(
            "Chart",
            "From {first} to {last} the line drops where a promise was not kept, last on {day}.",
        ).format(first=first, last=last, day=self.plain_day(course.last_loss))

    def _ended(self, course: Course) -> str:
        translate = self.translate
        return {
            Compared.MORE: translate("Chart", "It ends higher than it began."),
            Compared.AS_MUCH: translate("Chart", "It ends as high as it began."),
            Compared.LESS: translate("Chart", "It ends lower than it began."),
        }[course.ends]
