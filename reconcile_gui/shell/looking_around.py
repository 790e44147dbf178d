"""Looking around in a sample or a backup: a copy in a folder of its own, gone afterwards."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.languages import interface_language
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.resources import ENGLISH, resource

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.backup import Backup
    from reconcile_gui.workbook.book import Workbook

PREFIX = "reconcile-sample-"
# PRIVACY: a copy of one's own words lies beside them, not among everybody's temporary files.
# The number is the program's, by which a later one knows that nobody looks any more.
BACKUP_PREFIX = "looked-at-"


class LookingAround(QObject):
    """Opens the sample, or a copy of a backup, in place of one's own workbook.

    What is looked at is never remembered, never backed up and never claims one's own
    workbook; what is written in it goes with its folder, unless a copy is saved elsewhere.
    """

    bring_back_wanted = Signal(object)  # Path of the backup that was looked at

    def __init__(
        self,
        window: Window,
        tools: Tools,
        opening: Opening,
        leaving: Leaving,
        safekeeping: Safekeeping,
    ) -> None:
        """Nothing is made before somebody wants to look."""
        super().__init__(window)
        self._tools, self._opening = tools, opening
        self._leaving, self._safekeeping = leaving, safekeeping
        self._own: Path | None = None  # the workbook to come back to
        self._folder: Path | None = None
        self._backup: Backup | None = None  # the one that is looked at, if it is no sample
        self._strip = LookingStrip(tools.theme)
        window.add_strip(self._strip)
        self._strip.back.clicked.connect(self.go_back)
        self._strip.bring_back.clicked.connect(self._on_bring_back)
        opening.passphrase_needed.connect(self._clear_left_over)
        opening.refused.connect(self._clear_left_over)
        tools.session.opened.connect(self._clear_left_over)
        tools.session.closed.connect(self._on_closed)
        opening.refused.connect(self._on_refused)

    @property
    def is_looking(self) -> bool:
        """Whether the sample or a backup is open, or being opened."""
        return self._folder is not None

    def look(self) -> None:
        """Close one's own workbook, then open the sample; once more begins it anew."""
        if not self.is_looking:
            self._own = self._opening.path
        self._leaving.to(self._begin)

    def look_into(self, backup: Backup, passphrase: str | None) -> None:
        """Open a copy of a backup; one's own workbook is closed by now.

        passphrase: the backup's, or None where it has none.
        """
        if self._opening.is_under_way:
            return  # what is being opened would be taken for the copy
        self._own, self._backup = self._opening.path, backup
        self._folder = self._tools.folders.data / f"{BACKUP_PREFIX}{os.getpid()}"
        self._safekeeping.rest(resting=True)
        self._strip.say_backup(long_day(backup.day, self._tools.clock.today()))
        place = self._folder / backup.path.name
        make = partial(copy_to_look_at, backup.path, place, passphrase, self._tools.clock)
        self._opening.open_to_look_at(place, make, needs_passphrase=passphrase is not None)

    def go_back(self) -> None:
        """Close the sample, then open one's own workbook."""
        self._leaving.to(self._open_own)

    def _begin(self) -> None:
        if self._opening.is_under_way:
            return
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._safekeeping.rest(resting=True)
        self._strip.say_sample()
        place = self._folder / "sample.reconcile"
        self._opening.open_to_look_at(place, partial(make_sample, place, self._tools.clock))

    def _on_bring_back(self) -> None:
        if self._backup is not None:
            self.bring_back_wanted.emit(self._backup.path)

    def _open_own(self) -> None:
        own = self._own
        self._opening.start(own if own is not None and own.exists() else None)

    def _clear_left_over(self, _problem: object = None) -> None:
        """Remove it whether or not somebody comes in: it may be readable."""
        self._tools.session.warm_up(partial(clear_left_over, self._tools.folders.data))

    def _on_closed(self) -> None:
        """Take the copy away, whatever comes next: one's own, another, or the end."""
        if self._folder is None:
            return
        folder, self._folder, self._backup = self._folder, None, None
        shutil.rmtree(folder, ignore_errors=True)
        self._safekeeping.rest(resting=False)
        self._strip.hide()
        if self._own is not None:
            self._opening.path = self._own

    def _on_refused(self, _problem: object) -> None:
        """Leave nothing of what could not be opened."""
        if self.is_looking and not self._tools.session.is_open:
            self._on_closed()


class LookingStrip(QFrame):
    """Says over every tab and page that this is not the person's own workbook of now."""

    def __init__(self, theme: Theme) -> None:
        """Make a strip that is not shown yet."""
        super().__init__()
        self._theme = theme
        self.setObjectName("sample_strip")
        self.setProperty("shape", "message")
        self.words = name(TextLabel(""), "sample_words")
        self.bring_back = name(button(self.tr("Bring this one back"), "small"), "looked_at_back")
        self.back = name(button(self.tr("Back to my workbook"), "small"), "sample_back")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.bring_back)
        self._row.addWidget(self.back)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def say_sample(self) -> None:
        """Say that this is a sample."""
        said = self.tr(
            "This is a sample. Sam and Alex are invented, your own workbook is closed,"
            " and nothing you write here is kept."
        )
        if interface_language() != ENGLISH:
            said = " ".join((said, self.tr("Their story is told in English.")))
        self.words.setText(said)
        self.bring_back.hide()
        self.show()

    def say_backup(self, day: str) -> None:
        """Say of which day the backup is that is looked at."""
        words = self.tr(
            "This is a copy of the backup of {day}, to look around in. Nothing you write here is "
            "kept. Your own workbook is closed, and as it was."
        )
        self.words.setText(words.format(day=day))
        self.bring_back.show()
        self.show()

    def _space(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(18), px(6), px(14), px(6))
        self._row.setSpacing(px(12))


def clear_left_over(data: Path) -> None:
    """Remove the copies that a killed program left; those of a running one stay."""
    for folder in data.glob(f"{BACKUP_PREFIX}*"):
        number = folder.name.removeprefix(BACKUP_PREFIX)
        if number.isdecimal() and not _is_running(int(number)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(number: int) -> bool:
    with contextlib.suppress(OSError, OverflowError):
        os.kill(number, 0)
        return True
    return False


def copy_to_look_at(backup: Path, place: Path, passphrase: str | None, clock: Clock) -> Workbook:
    """Copy a backup and open the copy. On the owner thread. Raises WorkbookProblem."""
    # START: the storage is imported on the owner thread.
    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.engine import problem_from

    try:
        shutil.rmtree(place.parent, ignore_errors=True)  # of a killed program with our number
        place.parent.mkdir(mode=0o700)
        shutil.copyfile(backup, place)
        place.chmod(0o600)
    except OSError as error:
        raise problem_from(error, place, writing=True) or error from None
    encrypted = passphrase is not None
    return Workbook.open(place, passphrase, origin="looked at", clock=clock, remembered=encrypted)


def make_sample(place: Path, clock: Clock) -> Workbook:
    """Tell the story, as of today, into a new workbook, and open it. On the owner thread."""
    # START: the storage is imported on the owner thread.
    from reconcile_gui.sample import StoryClock, moved, read_story, tell
    from reconcile_gui.workbook.book import Workbook

    today = clock.today()
    story_clock = StoryClock(today)
    book = Workbook.create(place, origin="sample", clock=story_clock)
    # Several hundred days are written one by one; a sample need not survive a power cut.
    book.raw.execute("PRAGMA synchronous = OFF")
    tell(moved(read_story(resource("sample", "en")), today), book, story_clock,
         resource("questions", "en"))  # fmt: skip
    book.close()
    return Workbook.open(place, None, origin="sample", clock=clock)
