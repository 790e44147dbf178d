"""Everything of the workbook out of it, and into a new one; the pages for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui import logsafe
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.shell.apart import built_apart
from reconcile_gui.shell.deleting_all import DeletingAll
from reconcile_gui.shell.moving import Moving
from reconcile_gui.shell.reading_in import ReadingIn
from reconcile_gui.shell.take_along_page import TakeAlongPage
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.workbook.errors import OnlyLookedAt, Stopped, WorkbookProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.view import View
    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.long_work import LongWork, Turn
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.tools import Tools

# PRIVACY: what is saved beside the workbook is named by nothing that is in it.
NEUTRAL_NAME = "everything.json"
READ = 0.6  # of the whole work; the rest is writing. Measured.


class Portable(QObject):
    """Builds its pages when they are first wanted."""

    def __init__(
        self,
        tools: Tools,
        pages: Pages,
        opening: Opening,
        leaving: Leaving,
        bar: SavingBar,
        safekeeping: Safekeeping,
        is_looking: Callable[[], bool],
        long: LongWork,
    ) -> None:
        """Build nothing yet. bar: says what became of a move. is_looking: at a sample or copy."""
        super().__init__(tools.session)
        self._tools, self._pages = tools, pages
        self._opening, self._leaving = opening, leaving
        self._page: TakeAlongPage | None = None
        self._bar, self._is_looking = bar, is_looking
        self._reading_in: ReadingIn | None = None
        self._moving: Moving | None = None
        self._safekeeping, self._long = safekeeping, long
        self._deleting: DeletingAll | None = None
        self._turn: Turn | None = None  # of the newest file of everything
        self._writing: Background[WorkbookProblem | None] = Background(self, "everything")
        pages.page_left.connect(self._on_page_left)

    def show(self) -> None:
        """Show what can be taken along, and how."""
        if self._page is None:
            self._page = built_apart(self._tools, lambda tools: TakeAlongPage(tools.theme))
            self._page.json_wanted.connect(self.save_as_json)
            self._page.read_in_wanted.connect(self.read_in)
            self._page.reading_wanted.connect(self._pages.show_everything)
        self._page.say("")
        self._pages.show_other(self._page, self.tr("Back"))

    def read_in(self) -> None:
        """Ask for a file of everything, then about the workbook to be made of it."""
        source = self._tools.dialogs.everything_to_read_in()
        if source is None:
            return
        if self._reading_in is None:
            self._reading_in = built_apart(self._tools, partial(ReadingIn, opening=self._opening))
            self._reading_in.made.connect(self._on_made)
        self._reading_in.start(source)
        self._pages.show_other(self._reading_in.page, self.tr("Back"))

    def move(self) -> None:
        """Show where the workbook is, and ask where it is to go."""
        if self._is_own():
            self._show_move()

    def delete_everything(self) -> None:
        """Show what deleting everything would delete."""
        if self._is_own():
            self._show_delete()

    def _is_own(self) -> bool:
        """Tell whether it is one's own, not a sample or a copy; say so if it is none."""
        if self._is_looking():
            problem = OnlyLookedAt()
            self._bar.tell(sentence(problem.happened), sentence(problem.do))
            return False
        return True

    def _show_delete(self) -> None:
        if self._deleting is None:
            build = partial(
                DeletingAll,
                opening=self._opening,
                leaving=self._leaving,
                safekeeping=self._safekeeping,
                show_gate=self._pages.show_gate,
            )
            self._deleting = built_apart(self._tools, build)
            self._deleting.page.not_wanted.connect(self._pages.leave)
        self._deleting.start()
        self._pages.show_other(self._deleting.page, self.tr("Back"))

    def _show_move(self) -> None:
        if self._moving is None:
            build = partial(Moving, opening=self._opening, leaving=self._leaving, bar=self._bar)
            self._moving = built_apart(self._tools, build)
        self._moving.start()
        self._pages.show_other(self._moving.page, self.tr("Back"))

    def save_as_json(self) -> None:
        """Ask for a place and write everything there, the last words too; one at a time."""
        if self._turn is not None and self._turn.is_under_way:
            self._say(self._turn.words)
            return
        self._leaving.flush()
        place = self._tools.dialogs.place_for_everything(NEUTRAL_NAME)
        if place is None or not self._tools.session.is_open:  # asked for long; locked meanwhile
            return
        # START: the storage is imported on the owner thread first.
        from reconcile_gui.workbook.everything import everything
        from reconcile_gui.workbook.stopping import part_of

        self._say("")
        self._turn = turn = self._long.begin(self.tr("Everything is being written."))
        read = everything(part_of(turn.tick, 0, READ))
        self._tools.session.read_once(read, partial(self._write, place, turn), turn.failed)

    def forget_key(self) -> None:
        """Hold no passphrase any more: the window is being hidden or locked."""
        if self._moving is not None:
            self._moving.forget_key()

    def views(self) -> list[View]:
        """Return those pages that may hold a person's text."""
        return [
            each for each in (self._reading_in, self._moving, self._deleting) if each is not None
        ]

    def _write(self, place: Path, turn: Turn, pieces: tuple[str, ...]) -> None:
        def work() -> Slices[WorkbookProblem | None]:
            from reconcile_gui.workbook.everything import write_pieces
            from reconcile_gui.workbook.stopping import part_of

            yield
            try:
                write_pieces(pieces, place, part_of(turn.tick, READ, 1))
            except WorkbookProblem as problem:
                return problem
            return None

        self._writing.start(work, partial(self._on_written, place, turn))

    def _on_written(self, place: Path, turn: Turn, problem: WorkbookProblem | None) -> None:
        turn.end()
        if isinstance(problem, Stopped):
            turn.failed(problem)
        elif problem is None:
            logsafe.event("everything_written")
            self._say(
                self.tr(
                    "Saved as {name}. It is outside this workbook, and readable to whoever has it."
                ).format(name=place.name)
            )
        else:
            self._say(f"{sentence(problem.happened)} {sentence(problem.safe)}")

    def _say(self, words: str) -> None:
        if self._page is not None:
            self._page.say(words)

    def _on_made(self, place: Path, passphrase: str | None) -> None:
        """Close the workbook that is open, and open the new one."""
        self._leaving.to(partial(self._opening.open_made, place, passphrase))

    def _on_page_left(self, page: QWidget) -> None:
        for each in (self._reading_in, self._moving, self._deleting):
            if each is not None and page is each.page:
                each.clear()
