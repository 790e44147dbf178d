"""What the desktop tells of itself: its screen is locked, the lid closed, sleep comes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reconcile_gui.shell.desktop_bus import DesktopBus


class Sign(StrEnum):
    """What happens to the computer. The values are the settings that ask to lock then."""

    SCREEN_LOCKED = "lock_with_screen"
    LID_CLOSED = "lock_with_lid"
    SLEEP = "lock_with_sleep"


class Desktop(QObject):
    """Silent until it listens to a bus: nothing of that is needed for a start."""

    seen = Signal(object)  # Sign

    def __init__(self, parent: QObject | None = None) -> None:
        """Hear nothing yet."""
        super().__init__(parent)
        self._bus: DesktopBus | None = None
        self._wants_moment = False

    def listen(self, bus: DesktopBus) -> None:
        """Hear what is told on this bus from now on."""
        self._bus = bus
        bus.setParent(self)
        bus.seen.connect(self.seen)
        if self._wants_moment:
            bus.ask_for_a_moment()

    def hears(self, sign: Sign) -> bool:
        """Return whether anybody could tell of this sign here."""
        return self._bus is not None and self._bus.hears(sign)

    def ask_for_a_moment(self) -> None:
        """Have the computer wait for us, some seconds at most, before it sleeps."""
        self._wants_moment = True
        if self._bus is not None:
            self._bus.ask_for_a_moment()

    def let_it_sleep(self) -> None:
        """Give that moment back: nothing is left to save."""
        if self._bus is not None:
            self._bus.let_it_sleep()
