"""How Boundaries speaks: who a boundary belongs to, where it stands, what happened.

`translate` is Qt's, handed in, so that these words can be read and checked without a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reconcile_gui.boundaries.records import Boundary, Happening, LogEntry, Status, Whose
from reconcile_gui.boundaries.wording import Line, second_line
from reconcile_gui.text.names import PartnerWords, fill_partner


@dataclass(frozen=True, slots=True)
class BoundaryWords:
    """Everything Boundaries says about its records.

    translate: context and English text in, the text in the interface's language out.
    """

    translate: Callable[[str, str], str]

    def whose(self, whose: Whose) -> str:
        """Return who it belongs to: "Mine"."""
        return {
            Whose.MINE: self.translate("Boundaries", "Mine"),
            Whose.THEIRS: self.translate("Boundaries", "Theirs"),
            Whose.OURS: self.translate("Boundaries", "Ours"),
        }[whose]

    def status(self, status: Status) -> str:
        """Return where it stands: "as told to me"."""
        return {
            Status.NOT_SPOKEN_ABOUT: self.translate("Boundaries", "not spoken about"),
            Status.SAID: self.translate("Boundaries", "said"),
            Status.TOLD_TO_ME: self.translate("Boundaries", "as told to me"),
            Status.AGREED: self.translate("Boundaries", "agreed"),
            Status.NOT_AGREED: self.translate("Boundaries", "not agreed"),
            Status.ENDED: self.translate("Boundaries", "ended"),
        }[status]

    def happening(self, kind: Happening) -> str:
        """Return what an entry is about: "Crossed, by me"."""
        return {
            Happening.HELD: self.translate("Boundaries", "Held"),
            Happening.CROSSED_BY_ME: self.translate("Boundaries", "Crossed, by me"),
            Happening.CROSSED_BY_THEM: self.translate("Boundaries", "Crossed, by them"),
            Happening.TALKED: self.translate("Boundaries", "Talked about"),
            Happening.CHANGED: self.translate("Boundaries", "Changed"),
        }[kind]

    def entry(self, entry: LogEntry) -> str:
        """Return an entry of the log as one text: "Held. We stopped at an hour."."""
        what = self.happening(entry.kind)
        if not entry.note.strip():
            return self.translate("Boundaries", "{what}.").format(what=what)
        said = self.translate("Boundaries", "{what}. {note}")
        return said.format(what=what, note=entry.note.strip())

    def second_line(self, boundary: Boundary) -> str:
        """Return what stands under a boundary in the list, empty for nothing."""
        line = second_line(boundary)
        if line.about is Line.NOT_OK:
            return self.translate("Boundaries", "Not OK: {words}").format(words=line.words)
        if line.about is Line.OK:
            return self.translate("Boundaries", "OK: {words}").format(words=line.words)
        if line.about is Line.IF_CROSSED:
            return self.translate("Boundaries", "If crossed: {words}").format(words=line.words)
        return ""

    def nothing_yet(self, partner: PartnerWords, *, is_afraid: bool = False) -> str:
        """Return what stands in place of an empty list.

        is_afraid: the writer may be the one who is harmed, and begins with their own.
        """
        if is_afraid:
            return self.translate(
                "Boundaries",
                "No boundaries written yet. Begin with one of your own: what is not all right "
                "for you, and what you will do then.",
            )
        words = self.translate(
            "Boundaries",
            "No boundaries written yet. Begin with one that {partner} has already told you.",
        )
        return fill_partner(words, partner)
