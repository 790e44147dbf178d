"""Looking around in a sample: a workbook of its own, in a temporary folder, gone afterwards."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.resources import resource

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.book import Workbook

PREFIX = "reconcile-sample-"


class LookingAround(QObject):
    """Opens the sample in place of one's own workbook, and that again afterwards.

    The sample is never remembered, never backed up and never claims one's own workbook;
    what is written in it goes with its folder, unless a copy is saved elsewhere.
    """

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
        self._strip = SampleStrip(tools.theme)
        window.add_strip(self._strip)
        self._strip.back.clicked.connect(self.go_back)
        tools.session.closed.connect(self._on_closed)
        opening.refused.connect(self._on_refused)

    @property
    def is_sample(self) -> bool:
        """Whether the sample is open, or being opened."""
        return self._folder is not None

    def look(self) -> None:
        """Close one's own workbook, then open the sample; once more begins it anew."""
        if not self.is_sample:
            self._own = self._opening.path
        self._leaving.to(self._begin)

    def go_back(self) -> None:
        """Close the sample, then open one's own workbook."""
        self._leaving.to(self._open_own)

    def _begin(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._safekeeping.rest(resting=True)
        self._strip.show()
        place = self._folder / "sample.reconcile"
        self._opening.open_sample(place, partial(make_sample, place, self._tools.clock))

    def _open_own(self) -> None:
        own = self._own
        self._opening.start(own if own is not None and own.exists() else None)

    def _on_closed(self) -> None:
        """Take the sample away, whatever comes next: one's own, another, or the end."""
        if self._folder is None:
            return
        folder, self._folder = self._folder, None
        shutil.rmtree(folder, ignore_errors=True)
        self._safekeeping.rest(resting=False)
        self._strip.hide()
        if self._own is not None:
            self._opening.path = self._own

    def _on_refused(self, _problem: object) -> None:
        """Leave nothing of a sample that could not be made."""
        if self.is_sample and not self._tools.session.is_open:
            self._on_closed()


class SampleStrip(QFrame):
    """Says over every tab and page that nothing here is the person's own."""

    def __init__(self, theme: Theme) -> None:
        """Make a strip that is not shown yet."""
        super().__init__()
        self._theme = theme
        self.setObjectName("sample_strip")
        self.setProperty("shape", "message")
        self.words = name(
            TextLabel(
                self.tr(
                    "This is a sample. Sam and Alex are invented, your own workbook is closed,"
                    " and nothing you write here is kept."
                )
            ),
            "sample_words",
        )
        self.back = name(button(self.tr("Back to my workbook"), "small"), "sample_back")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.back)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def _space(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(18), px(6), px(14), px(6))
        self._row.setSpacing(px(12))


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
