"""A desktop in a process of its own: answers what programs ask, and tells what it is told to.

python -m tests.widget.pretend_desktop ADDRESS SCREEN, with one line of JSON a command on its
standard input: [path, interface, member, values]. What it was asked, and what holds its sleep
up, stands on its standard output, a word a line.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

from reconcile_gui.shell.desktop_bus import LOGIN, POWER

OWN_SESSION = "/org/freedesktop/login1/session/_32"
# The lid is told by a signal without values that could be read; then it is asked for.
LID = "lid"


class Answering(QDBusVirtualObject):
    """Answers for the login and the power service."""

    def __init__(self) -> None:
        """Have the lid open, and nothing that holds sleep up."""
        super().__init__()
        self.lid_is_closed = False
        self._holders: list[QSocketNotifier] = []

    def introspect(self, _path: str) -> str:
        """Describe nothing: programs know what they ask for."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Answer one call."""
        say(message.member())
        if message.member() == "GetSession":
            reply = message.createReply(QDBusObjectPath(OWN_SESSION))
        elif message.member() == "Inhibit":
            reply = message.createReply(self._hold_up())
        else:
            reply = message.createReply(QDBusVariant(self.lid_is_closed))
        return connection.send(reply)

    def _hold_up(self) -> QDBusUnixFileDescriptor:
        """Return the end of a pipe; when its last copy is closed, nothing holds up."""
        ours, theirs = os.pipe()
        holder = QSocketNotifier(ours, QSocketNotifier.Type.Read)
        self._holders.append(holder)

        def let_go() -> None:
            holder.setEnabled(False)
            os.close(ours)
            say("let_go")

        holder.activated.connect(let_go)
        given = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return given


def say(word: str) -> None:
    """Write a word for whoever started this."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main(address: str, screen: str) -> int:
    """Serve until the standard input ends."""
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "desktop")
    answering = Answering()
    for service in (LOGIN, POWER, screen):
        assert bus.registerService(service), service
    assert bus.registerVirtualObject(
        "/", answering, QDBusConnection.VirtualObjectRegisterOption.SubPath
    )

    # ORDER: unbuffered, or a second line would wait for a third one unseen.
    told = open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)  # noqa: SIM115

    def on_command() -> None:
        line = told.readline()
        if not line:
            app.quit()
            return
        path, interface, member, values = json.loads(line)
        if path == LID:
            answering.lid_is_closed = values[0]
            return
        message = QDBusMessage.createSignal(path, interface, member)
        message.setArguments(values)
        bus.send(message)

    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(on_command)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
