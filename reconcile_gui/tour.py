"""A walk through every tab of the real window, on a sample workbook, leaving pictures.

It runs with or without a display and keeps nothing but what it leaves in its folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from reconcile_gui import safefile
from reconcile_gui.display import has_display
from reconcile_gui.mistake import Mistake
from reconcile_gui.tour_stops import stops

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from reconcile_gui.app import Built
    from reconcile_gui.letter.set_letter import SetLetter
    from reconcile_gui.sample import StoryClock

SIZE = (1280, 770)  # the window without the title bar that pictures have not
PATIENCE_MS = 20_000
FIRST_LETTER, DRAFT = 1, 2  # of the story: one with all its parts, one that is begun
LOOK_AGAIN_MS = 20


def walk(folder: Path) -> int:
    """Leave today.png … preview.png, pictures of what else there is, and letter.pdf.

    Returns the exit code.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Mistake(f"The folder {folder} cannot be written to.") from None
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="tour-") as kept:
        return Tour(Path(kept), folder).walk()


class Tour:
    """Drives the real window, as a person would look at it."""

    def __init__(self, kept: Path, folder: Path) -> None:
        """kept: folder for the sample workbook; folder: where the pictures go."""
        self._kept = kept
        self._folder = folder

    def walk(self) -> int:
        """Look at every tab, at the letter before printing, and at every state there is."""
        from reconcile_gui.app import build
        from reconcile_gui.paths import Folders

        folders = Folders.under(self._kept)
        folders.make()
        clock = self._write_story(folders.workbook)
        built = build(folders, clock=clock)
        built.window.resize(*SIZE)
        built.window.show()
        self._until(built.tools.session.opened, lambda: built.program.start(folders.workbook))
        for tab in ("today", "reflect", "apologise", "boundaries", "trust"):
            built.window.choose_tab(tab)
            self._settle(built)
            if tab == "apologise":
                self._open_a_note(built)
            self._picture(built, tab)
        self._letter(built)
        built.window.page_left.emit()
        self._stops(built)
        self._until(built.program.ended, built.window.close)
        return 0

    def _open_a_note(self, built: Built) -> None:
        """Open the draft, and the first note that the coach has on it."""
        view = built.program.views.apologise()
        view.open_letter(DRAFT)
        self._settle(built)
        view.next_note()
        note, waiting = built.window.findChild(QWidget, "note_title"), _Waiting()
        often = QTimer(interval=LOOK_AGAIN_MS)
        often.timeout.connect(lambda: waiting.arrive() if note and note.isVisible() else None)
        often.start()
        waiting.wait()
        often.stop()
        self._settle(built)

    def _write_story(self, path: Path) -> StoryClock:
        from reconcile_gui.resources import resource
        from reconcile_gui.sample import StoryClock, read_story, tell
        from reconcile_gui.workbook.book import Workbook

        story = read_story(resource("sample", "en"))
        clock = StoryClock(story["today"])
        book = Workbook.create(path, origin="sample", clock=clock)
        tell(story, book, clock, resource("questions", "en"))
        book.close()
        return clock

    def _letter(self, built: Built) -> None:
        built.window.choose_tab("apologise")
        self._settle(built)
        built.program.views.apologise().open_letter(FIRST_LETTER)
        self._settle(built)
        page = built.program.pages.printing().page
        letter: SetLetter = self._until(page.page_set, built.program.views.apologise().want_preview)
        self._settle(built)
        self._picture(built, "preview")
        place = self._folder / "letter.pdf"
        try:
            safefile.write_bytes(place, letter.pdf)
        except OSError:
            raise Mistake(f"{place} could not be written.") from None
        sys.stdout.write(f"{place}\n")

    def _stops(self, built: Built) -> None:
        for stop in stops(built):
            for step in stop.steps:
                step()
                self._settle(built)
            self._picture(built, stop.name)

    def _picture(self, built: Built, name: str) -> None:
        place = self._folder / f"{name}.png"
        if not built.window.grab().save(str(place)):
            raise Mistake(f"{place} could not be written.")
        sys.stdout.write(f"{place}\n")

    def _settle(self, built: Built) -> None:
        """Wait until every read asked for so far has come back and was painted."""
        session = built.tools.session
        waiting = _Waiting()
        for _ in range(3):  # an answer may ask again
            session.on_owner(lambda _book: None, waiting.arrive, waiting.arrive)
            waiting.wait()
        for _ in range(10):  # a text that grows asks its page to lay itself out anew
            built.app.processEvents()

    def _until(self, signal: SignalInstance, begin: Callable[[], object]) -> Any:  # noqa: ANN401
        """Begin something and return what the signal says of it."""
        waiting = _Waiting()
        signal.connect(waiting.arrive)
        begin()
        return waiting.wait()


class _Waiting(QObject):
    """An event loop that ends with an answer, or with patience."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._answers: list[object] = []

    def arrive(self, answer: object = None) -> None:
        self._answers.append(answer)
        self._loop.quit()

    def wait(self) -> object:
        if not self._answers:
            QTimer.singleShot(PATIENCE_MS, self._loop, self._loop.quit)
            self._loop.exec()
        if not self._answers:
            raise Mistake("The window did not answer in time.")
        return self._answers.pop()
