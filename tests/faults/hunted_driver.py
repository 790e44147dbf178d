"""The real program, and somebody who does everything in it that could leave a trace.

Run as `python -m tests.faults.hunted_driver FOLDER WORD HOW`: the word goes into every tab.
A passphrase comes as the first line of standard input, an empty line for none. HOW is
"killed" (it ends in the midst of all, by SIGKILL) or "closed" (locked, opened, quit). What
the program writes may be read by anybody who is not kept out: the umask is 0.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import NoReturn, cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qt_compat import qt_api

from reconcile_gui import logsafe
from reconcile_gui.paths import Folders
from reconcile_gui.reflection.store.journal import bin_entry, save_entry
from tests.quick_keys import QUICK_ROUNDS, set_rounds
from tests.widget.conftest import PatientBot
from tests.widget.shell_tools import House
from tests.workbooks import StandingClock

GONE = "00000000-0000-4000-8000-00000000abcd"


class Alone:
    """What pytest-qt asks of pytest, which does not run here."""

    @property
    def config(self) -> Alone:
        """Settings: see below."""
        return self

    def getini(self, _name: str) -> bool:
        """Return that what does not come is a failure."""
        return True


class Visitor:
    """Somebody in front of the window, who writes one word wherever one can write."""

    def __init__(self, house: House, word: str, passphrase: str) -> None:
        """Come to a program that was built and not started."""
        self.house, self.word, self.passphrase = house, word, passphrase

    def come(self) -> None:
        """Open the workbook."""
        if self.passphrase:
            self.house.start_locked(self.passphrase)
        else:
            self.house.start()

    def write_and_look(self) -> None:
        """Write everywhere, search, and look at the letter as it will be printed."""
        house = self.house
        house.write_everywhere(self.word)
        house.saved()
        house.go("apologise")
        house.command("preview")
        house.qtbot.waitUntil(lambda: house.is_seen("save_pdf"))
        house.qtbot.waitUntil(house.find(QAbstractButton, "save_pdf").isEnabled)
        # Asked where to, and thought better of it.
        house.answers.letter = None
        house.press("save_pdf")
        house.settle()

    def save_letter(self, path: Path) -> None:
        """Save the letter from its preview."""
        self.house.answers.letter = path
        self.house.press("save_pdf")
        self.house.qtbot.waitUntil(lambda: path.exists() and path.stat().st_size > 0)

    def delete(self) -> None:
        """Write a page, put it into the bin, and empty that."""
        house = self.house
        house.press("back")
        gone = save_entry(GONE, f"{self.word} gone " * 90)
        house.session.write(gone, origin="visitor")
        house.session.write(bin_entry(GONE), origin="visitor")
        house.saved()
        house.command("bin")
        house.settle()
        house.press("bin_empty")
        house.press("bin_really")
        house.saved()
        house.press("back")

    def copy(self) -> None:
        """Copy a word, and leave it in the clipboard."""
        self.house.go("apologise")
        field = self.house.part("sorry")
        field.selectAll()
        field.copy()
        assert self.word in QGuiApplication.clipboard().text()


def visit(folder: Path, word: str, how: str, passphrase: str) -> None:
    """Do it all, and end as asked."""
    app = QApplication.instance() or QApplication([])
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]
    bot = PatientBot(cast("pytest.FixtureRequest", Alone()))
    house = House(folder / "kept", bot, cast("QApplication", app), StandingClock())
    house.lay_in(passphrase=passphrase or None)
    visitor = Visitor(house, word, passphrase)
    visitor.come()
    visitor.write_and_look()
    if how == "closed":
        visitor.save_letter(folder / "letter.pdf")
    visitor.delete()
    visitor.copy()
    if how == "killed":
        house.write_part("sorry", f"{word} unsaved")
        os.kill(os.getpid(), signal.SIGKILL)
    if passphrase:
        house.lock()
        house.unlock(passphrase)
    house.close()
    house.end()


def main() -> NoReturn:
    """Be rude about rights, keep a log as the program does, and begin."""
    folder, word, how = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    passphrase = sys.stdin.readline().rstrip("\n")
    os.umask(0)
    set_rounds(QUICK_ROUNDS)
    with logsafe.kept(Folders.under(folder / "kept").log_file):
        visit(folder, word, how, passphrase)
    sys.stderr.flush()
    # Without a screen, what Python made and Qt has in the clipboard ends the process badly.
    os._exit(0)


if __name__ == "__main__":
    main()
