"""The page before printing a sheet: exactly as it will be printed, saved and given away."""

from __future__ import annotations

import errno
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reconcile_gui.letter.desk_panel import Desk
from reconcile_gui.letter.listed import ListedPage, SetSheet, listed_markdown, listed_text
from reconcile_gui.letter.paper_page import PaperPage
from reconcile_gui.letter.printed_page import CannotPrint, print_pages
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.qtkit.background import Background
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reconcile_gui.letter.listed_choices_panel import ListedChoicesPanel

OPTIONS_PX = 352


@dataclass(frozen=True, slots=True)
class SheetOutside:
    """What the page needs from around it.

    ask_path: for an ending such as "pdf", where to write, or None. printer: one that was
    chosen and set up, or None. write: all or nothing, raises OSError. set_sheet: called in
    another thread, may raise CannotTypeset. is_offered: whether a sheet may be printed now.
    paper: the one this country prints on.
    """

    ask_path: Callable[[str], Path | None]
    printer: Callable[[], QPrinter | None]
    write: Callable[[Path, bytes], None]
    set_sheet: Callable[[ListedPage], SetSheet]
    is_offered: Callable[[], bool]
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class OnSheet:
    """What a tab puts on a sheet.

    name: object name of the page. page: what is to be printed, as it is chosen now; without
    groups where nothing is. nothing: what is said then.
    """

    name: str
    page: Callable[[], ListedPage]
    nothing: str


class SheetOnDesk(PaperPage):
    """Shows, saves and prints what a tab makes of its rows, and keeps it in memory alone."""

    sheet_set = Signal(object)  # SetSheet that is on the desk now

    def __init__(
        self, theme: Theme, outside: SheetOutside, options: ListedChoicesPanel, content: OnSheet
    ) -> None:
        """Show an empty desk."""
        super().__init__()
        self._outside, self._options, self._content = outside, options, content
        self._set: SetSheet | None = None
        self._background: Background[SetSheet | None] = Background(self, "sheet")
        self.setObjectName(content.name)
        desk = Desk(theme, self.tr("The sheet as text"))
        self.lay_out(theme, desk, options, OPTIONS_PX)
        options.chosen.connect(self.set_sheet)
        options.save_wanted.connect(self._on_save)
        options.print_wanted.connect(self._on_print)
        self.clear()

    def clear(self) -> None:
        """Forget the sheet, and what was chosen."""
        self._background.stop()
        self._set = None
        self._options.begin(self._outside.paper)
        self._options.show_missing(())
        self._options.say("")
        self._options.offer(is_set=False)
        self._desk.clear()

    @Slot()
    def set_sheet(self) -> None:
        """Set the sheet anew, as it is chosen now."""
        self._set = None
        self._options.say("")
        self._options.offer(is_set=False)
        page = self._content.page()
        if not page.groups:
            self._background.stop()
            self._options.show_missing(())
            self._desk.clear()
            self._desk.say(self._content.nothing)
            return
        if not self._desk.page_count():
            self._desk.say(self.tr("Setting the page…"))
        self._background.start(partial(self._work, page), self._on_set)

    def _work(self, page: ListedPage) -> Generator[None, None, SetSheet | None]:
        yield
        try:
            return self._outside.set_sheet(page)
        except CannotTypeset:
            return None

    def _on_set(self, done: SetSheet | None) -> None:
        if done is None:
            self._desk.clear()
            self._desk.say(self.tr("The page could not be set. What you wrote is as it was."))
            return
        self._set = done
        self._desk.show_pages(done.pdf, done.page.as_read, done.page.header)
        self._options.show_missing(done.missing)
        self._options.offer(is_set=True)
        self.sheet_set.emit(done)

    @Slot(str)
    def _on_save(self, ending: str) -> None:
        if self._is_withdrawn():
            return
        path = self._outside.ask_path(ending)
        done = self._set
        if path is None or done is None:  # asked for long; locked meanwhile
            return
        try:
            self._outside.write(path, _content(done, ending))
        except OSError as problem:
            self._options.say(self._cannot_save(problem), is_problem=True)
        else:
            self._options.say(
                self.tr(
                    "Saved as {name}. It is outside this workbook, and readable to others."
                ).format(name=path.name)
            )

    def _cannot_save(self, problem: OSError) -> str:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return self.tr("That disk is full. Nothing was saved; what you wrote is as it was.")
        return self.tr(
            "It could not be written there. What you wrote is as it was; another place may do."
        )

    @Slot()
    def _on_print(self) -> None:
        if self._is_withdrawn():
            return
        printer = self._outside.printer()
        done = self._set
        if printer is None or done is None:  # asked for long; locked meanwhile
            return
        try:
            print_pages(done.pdf, done.page.paper, printer)
        except CannotPrint:
            self._options.say(
                self.tr("The printer did not take it. What you wrote is as it was."),
                is_problem=True,
            )
        else:
            self._options.say(self.tr("Given to the printer."))

    def _is_withdrawn(self) -> bool:
        """Leave where a sheet is not offered any more; tell whether that is so."""
        is_offered = self._outside.is_offered()
        if not is_offered:
            self.closed.emit()
        return not is_offered


def _content(done: SetSheet, ending: str) -> bytes:
    if ending == "pdf":
        return done.pdf
    text = listed_markdown(done.page) if ending == "md" else listed_text(done.page)
    return text.encode("utf-8", "replace")
