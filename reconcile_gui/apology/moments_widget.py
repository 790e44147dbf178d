"""When a letter was changed and until when it rests, as a person says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime

from reconcile_gui.qtkit.date_field_widget import qt_day
from reconcile_gui.qtkit.dates import long_day

if TYPE_CHECKING:
    from datetime import datetime

    from reconcile_gui.apology.resting import Resting

DAYS_OF_A_WEEK = 7
MORNING, NOON, EVENING = 5, 12, 18  # hours at which each begins


class Moments(QObject):
    """Words for moments, in local time."""

    def changed(self, moment: datetime, now: datetime) -> str:
        """Return "Last changed on Sunday evening", or the day where that is longer ago."""
        local, today = moment.astimezone(), now.astimezone().date()
        days = (today - local.date()).days
        if days <= 0:
            return self.tr("Last changed today")
        if days >= DAYS_OF_A_WEEK:
            return self.tr("Last changed on {day}").format(day=long_day(local.date(), today))
        weekday = QLocale().toString(qt_day(local.date()), "dddd")
        if local.hour < MORNING:
            told = self.tr("Last changed in the night to {weekday}")
        elif local.hour < NOON:
            told = self.tr("Last changed on {weekday} morning")
        elif local.hour < EVENING:
            told = self.tr("Last changed on {weekday} afternoon")
        else:
            told = self.tr("Last changed on {weekday} evening")
        return told.format(weekday=weekday)

    def until(self, moment: datetime, now: datetime) -> str:
        """Return a moment ahead: "Monday 13 April, 19:42"."""
        local = moment.astimezone()
        day = long_day(local.date(), now.astimezone().date())
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return self.tr("{day}, {time}").format(day=day, time=time)

    def rest(self, resting: Resting, now: datetime) -> str:
        """Return how it stands with a rest, in one sentence."""
        if resting.is_clock_back:
            return self.tr(
                "The clock of this computer is behind the last change, so nobody can tell how"
                " long it has rested. You can let it rest from now on."
            )
        if not resting.is_over and resting.until is not None:
            return self.tr("It rests until {moment}").format(moment=self.until(resting.until, now))
        if resting.changed is None:
            return self.tr("Nothing is written yet")
        return self.changed(resting.changed, now)
