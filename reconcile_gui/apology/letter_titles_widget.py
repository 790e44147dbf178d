"""How letters are called in the list, and how long ago they were changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.qtkit.dates import long_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.apology.records import Letter
    from reconcile_gui.clock import Clock
    from reconcile_gui.text.names import PartnerWords

LONGEST_TITLE, LONGEST_NAME = 120, 60


class LetterTitles(QObject):
    """Words about a letter, with the day and the other person's name as they are now."""

    def __init__(self, parent: QObject, partner: Callable[[], PartnerWords], clock: Clock) -> None:
        """partner: how the other person is named now."""
        super().__init__(parent)
        self._partner, self._clock = partner, clock

    def title(self, letter: Letter) -> str:
        """Return the title as typed, in one line; without one, to whom and since when."""
        title = " ".join(letter.title[: 2 * LONGEST_TITLE].split())[:LONGEST_TITLE]
        if title:
            return title
        day = long_day(letter.created_at.astimezone().date(), self._clock.today())
        begun = self.tr("To {partner}, begun on {day}")
        name = self._partner().name
        if len(name) > LONGEST_NAME:
            name = f"{name[: LONGEST_NAME - 1].rstrip()}…"
        return begun.format(partner=name, day=day)

    def changed(self, letter: Letter) -> str:
        """Return when a letter was changed last, in words."""
        today = self._clock.today()
        day = letter.changed_at.astimezone().date()
        if day == today:
            return self.changed_today()
        if (today - day).days == 1:
            return self.tr("last changed yesterday")
        return self.tr("last changed on {day}").format(day=long_day(day, today))

    def changed_today(self) -> str:
        """Return what is said while somebody writes."""
        return self.tr("last changed today")

    def again(self, letter: Letter) -> str:
        """Return the title of a letter that is started from this one."""
        title = letter.title.strip()
        return self.tr("{title}, again").format(title=title) if title else ""

    def aloud(self, letter: Letter) -> str:
        """Return the title of a spoken version of this letter."""
        title = letter.title.strip()
        return self.tr("{title}, to say").format(title=title) if title else ""
