"""The desktop's message buses, as far as they tell of locked screens, lids and sleep.

Sources: the interfaces org.freedesktop.login1, org.freedesktop.UPower and
org.freedesktop.ScreenSaver, with the latter's names on other desktops.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusUnixFileDescriptor,
)

from reconcile_gui import logsafe
from reconcile_gui.shell.desktop import Sign

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
LOGIN_SESSION = f"{LOGIN}.Session"
POWER = "org.freedesktop.UPower"
POWER_PATH = "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
# Each has the signal ActiveChanged(bool). KDE answers to the first.
SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
ANY_PATH = ""


def bus_of_this_desktop() -> DesktopBus:
    """Return the buses that this program was started on; they may not be there at all."""
    return DesktopBus(QDBusConnection.systemBus(), QDBusConnection.sessionBus())


class DesktopBus(QObject):
    """Listens, and asks for a moment before the computer sleeps.

    Where there is no bus, or nobody on it, it stays silent. Nothing here waits for an answer.
    """

    seen = Signal(object)  # Sign

    def __init__(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """system, session: the two buses of a desktop, connected or not."""
        super().__init__()
        self._system = system
        self._session = session
        self._moment: QDBusUnixFileDescriptor | None = None
        self._wants_moment = False
        if session.isConnected():
            self._listen_to_screens()
        if system.isConnected():
            self._listen_to_machine()

    def hears(self, sign: Sign) -> bool:
        """Return whether there is a bus on which the sign would be told."""
        if self._system.isConnected():
            return True
        return sign is Sign.SCREEN_LOCKED and self._session.isConnected()

    def ask_for_a_moment(self) -> None:
        """Have the computer wait for us, some seconds at most, before it sleeps."""
        self._wants_moment = True
        if self._moment is not None or not self._system.isConnected():
            return
        # PRIVACY: whoever lists what delays sleep sees these words; they say nothing.
        inhibit = _call(LOGIN, LOGIN_PATH, MANAGER, "Inhibit")
        inhibit.setArguments(["sleep", "reconcile-gui", "Saving", "delay"])
        self._ask(inhibit, "on_moment")

    def let_it_sleep(self) -> None:
        """Give that moment back; it is asked for again when the computer is awake."""
        self._moment = None

    @Slot(bool)
    def on_screen(self, is_active: bool) -> None:
        """Tell that the screen was locked, or a screen saver began."""
        if is_active:
            self.seen.emit(Sign.SCREEN_LOCKED)

    @Slot()
    def on_lock(self) -> None:
        """Tell that the person's own session is being locked."""
        self.seen.emit(Sign.SCREEN_LOCKED)

    @Slot(bool)
    def on_sleep(self, is_coming: bool) -> None:
        """Tell that the computer is about to sleep; awake, ask for the next moment."""
        if is_coming:
            self.seen.emit(Sign.SLEEP)
        elif self._wants_moment:
            self.ask_for_a_moment()

    @Slot()
    def on_power(self) -> None:
        """Ask for the lid: the list of what changed cannot be read from Python."""
        lid = _call(POWER, POWER_PATH, PROPERTIES, "Get")
        lid.setArguments([POWER, "LidIsClosed"])
        self._ask(lid, "on_lid")

    def _listen_to_screens(self) -> None:
        for name in SCREENS:
            self._hear(self._session, name, ANY_PATH, name, "ActiveChanged", "on_screen(bool)")

    def _listen_to_machine(self) -> None:
        self._hear(self._system, LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", "on_sleep(bool)")
        self._hear(self._system, POWER, POWER_PATH, PROPERTIES, "PropertiesChanged", "on_power()")
        own = _call(LOGIN, LOGIN_PATH, MANAGER, "GetSession")
        own.setArguments(["auto"])
        self._ask(own, "on_own_session")

    @Slot(QDBusMessage)
    def on_own_session(self, reply: QDBusMessage) -> None:
        """Hear of our own session: another person's, locked, must not lock this program."""
        path = reply.arguments()[0].path()
        self._hear(self._system, LOGIN, path, LOGIN_SESSION, "Lock", "on_lock()")

    @Slot(QDBusMessage)
    def on_lid(self, reply: QDBusMessage) -> None:
        """Tell that the lid is closed."""
        if reply.arguments()[0].variant() is True:
            self.seen.emit(Sign.LID_CLOSED)

    @Slot(QDBusMessage)
    def on_moment(self, reply: QDBusMessage) -> None:
        """Hold what the system waits for."""
        self._moment = reply.arguments()[0]

    @Slot(QDBusError)
    def on_refused(self, _error: QDBusError) -> None:
        """Go on without: nobody answers, or the answer is no."""
        logsafe.event("refused_by_desktop")

    def _hear(self, bus: QDBusConnection, *signal_and_slot: str) -> None:
        """signal_and_slot: service, path, interface, member; the slot here."""
        *told, slot = signal_and_slot
        # WORKAROUND(PySide6 6.11): typed as bytes, of which it takes none.
        bus.connect(*told, self, SLOT(slot))  # type: ignore[call-overload]

    def _ask(self, call: QDBusMessage, answer: str) -> None:
        # WORKAROUND(PySide6 6.11): typed as bytes, of which it takes none.
        self._system.callWithCallback(  # type: ignore[call-overload]
            call, self, SLOT(f"{answer}(QDBusMessage)"), SLOT("on_refused(QDBusError)")
        )


def _call(service: str, path: str, interface: str, method: str) -> QDBusMessage:
    return QDBusMessage.createMethodCall(service, path, interface, method)
