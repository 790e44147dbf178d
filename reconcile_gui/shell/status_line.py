"""The line at the foot of the window: whether what was written is on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.style_sheet import HIT_PX
from reconcile_gui.qtkit.text_widgets import ElidedLabel, link
from reconcile_gui.qtkit.theme import set_look

if TYPE_CHECKING:
    from datetime import datetime


EDGE_PX = 20


class StatusLine(QObject):
    """Left: saved, and when. Right: the last backup, on Today, and the way out of it all."""

    too_much_wanted = Signal()

    def __init__(self, bar: QStatusBar) -> None:
        """Write into the window's status bar."""
        super().__init__(bar)
        bar.setSizeGripEnabled(False)
        self._bar = bar
        self._left = name(ElidedLabel("", "status"), "status_saved")
        self._right = name(ElidedLabel("", "status"), "status_backup")
        bar.addWidget(self._left, 1)
        bar.addPermanentWidget(self._right)
        self._too_much = name(link(self.tr("Too much right now"), "link_caption"), "too_much")
        self._too_much.clicked.connect(self.too_much_wanted)
        self._too_much_place = self._put_at_right(self._too_much)
        self._since: datetime | None = None
        self._said, self._said_right, self._role = "", "", "status"
        self._cover: str | None = None
        self._meanwhile = ""

    def come_last(self, window: QWidget) -> None:
        """Let Tab come to the way out of it all after everything that is there by now."""
        last = window.previousInFocusChain()
        if last is not None and last is not self._too_much:
            QWidget.setTabOrder(last, self._too_much)

    def add_link(self, link: QWidget) -> None:
        """Put words that lead somewhere beside what is said; what is at the edge stays there."""
        self._bar.removeWidget(self._too_much_place)
        self._put_at_right(link)
        self._bar.addPermanentWidget(self._too_much_place)
        self._too_much_place.show()

    def cover(self, words: str) -> None:
        """Show these words in place of everything, as when hidden, until `uncover`."""
        self._cover = words
        self._show()

    def uncover(self) -> None:
        """Show what was said last, also while covered."""
        self._cover = None
        self._show()

    def say(self, words: str) -> None:
        """Show only these words, as when locked."""
        self._said_right = ""
        self._say(words)

    def say_opened(self) -> None:
        """Show that everything is on the disk."""
        self._say(self.tr("Saved · on this computer only"))

    def say_unreadable(self) -> None:
        """Show that not everything of the file can be read."""
        self._say(self.tr("Not all of this file can be read"), role="unsaved")

    def say_saved(self, moment: datetime) -> None:
        """Show when the last word reached the disk. moment: aware."""
        self._since = moment
        words = self.tr("Saved at {time} · on this computer only")
        self._say(words.format(time=_clock_time(moment)))

    def say_unsaved(self) -> None:
        """Show that saving fails, and since when."""
        if self._since is None:
            self._say(self.tr("Not saved · text kept in this window"), role="unsaved")
            return
        words = self.tr("Not saved since {time} · text kept in this window")
        self._say(words.format(time=_clock_time(self._since)), role="unsaved")

    @property
    def saved_until(self) -> str:
        """The time of the last save as a person reads it, or an empty text."""
        return _clock_time(self._since) if self._since else ""

    def say_meanwhile(self, words: str) -> None:
        """Show these words in place of what was said, until called with none, or the next."""
        if words != self._meanwhile:
            self._meanwhile = words
            self._show()

    def say_backup(self, words: str) -> None:
        """Show when the last backup was made, or nothing."""
        self._said_right = words
        self._show()

    def tell(self, *, is_urgent: bool = False) -> None:
        """Say aloud what the line shows; nothing while it is covered."""
        if self._cover is None and self._said:
            announce(self._left, self._said, is_urgent=is_urgent)

    def forget(self) -> None:
        """Start afresh with another workbook."""
        self._since = None
        self.say("")

    def _put_at_right(self, link: QWidget) -> QWidget:
        """Return what now holds the link at the right, away from the edge."""
        place = QWidget()
        place.setMinimumHeight(HIT_PX)  # the bar would cut it where text is small
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, EDGE_PX, 0)
        row.addWidget(link)
        self._bar.addPermanentWidget(place)
        return place

    def _say(self, words: str, *, role: str = "status") -> None:
        self._said, self._role, self._meanwhile = words, role, ""
        self._show()

    def _show(self) -> None:
        is_covered = self._cover is not None
        said = self._meanwhile or self._said
        is_usual = is_covered or bool(self._meanwhile)
        set_look(self._left, role="status" if is_usual else self._role)
        self._left.setText(said if self._cover is None else self._cover)
        self._right.setText("" if is_covered else self._said_right)
        self._too_much.setVisible(not is_covered)


def _clock_time(moment: datetime) -> str:
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
