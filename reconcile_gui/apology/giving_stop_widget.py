"""Why giving is not offered, in plain words: beside the log and before giving."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reconcile_gui.apology.readiness import Stop


class StopWords(QObject):
    """One sentence for each reason; none of them speaks of a lock."""

    def sentence(self, stop: Stop | None, name: str) -> str:
        """Return the reason, or "" where there is none. name: of the other person."""
        if stop is None:
            return ""
        return {
            Stop.NO_CONTACT: self.tr("Giving is not offered: there is to be no contact."),
            Stop.WAITS: self.tr("Giving waits until {name} says that it is welcome.").format(
                name=name
            ),
            Stop.NOT_ASKED_FOR: self.tr(
                "Giving waits until the letter was asked for, clearly and freely."
            ),
            Stop.ONE_MESSAGE: self.tr("A letter waits for a welcome. One short message at most."),
        }[stop]
