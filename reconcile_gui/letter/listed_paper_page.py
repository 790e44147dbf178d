"""The page before printing entries: exactly as they will be printed, saved or printed."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reconcile_gui.letter.desk_panel import Desk
from reconcile_gui.letter.listed import ListedPage, SetSheet, listed_markdown, listed_text
from reconcile_gui.letter.listed_html import listed_html
from reconcile_gui.letter.paper_page import PaperPage
from reconcile_gui.letter.printed_page import CannotPrint, PrintJob, finish_quietly
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.qtkit.background import Background, Slices

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reconcile_gui.letter.listed_panel import ListedPanel
    from reconcile_gui.qtkit.theme import Theme

# Chosen: so many pages are still given to the printer when the page is left, about two
# seconds; whoever hides or locks the window cannot wait for a book.
PAGES_FINISHED = 4


@dataclass(frozen=True, slots=True)
class ListedOutside:
    """What the page needs from around it.

    ask_path: for an ending such as "pdf", where to write, or None. printer: one that was
    chosen and set up, or None. write: all or nothing, raises OSError. set_sheet: called in
    another thread, may raise CannotTypeset. paper: the one this country prints on.
    is_offered: whether the page may go to paper or into a file now; asked at each press.
    """

    ask_path: Callable[[str], Path | None]
    printer: Callable[[], QPrinter | None]
    write: Callable[[Path, bytes], None]
    set_sheet: Callable[[ListedPage], SetSheet]
    paper: str = "a4"
    is_offered: Callable[[], bool] = lambda: True


class ListedPaper(PaperPage):
    """Shows, saves and prints entries. Keeps them in memory alone, until `forget_page`."""

    sheet_set = Signal(object)  # SetSheet that is on the desk now
    settled = Signal()  # a page was set, or could not be

    def lay_out_listed(
        self,
        theme: Theme,
        outside: ListedOutside,
        options: ListedPanel,
        text_name: str,
        options_px: int,
    ) -> None:
        """Put desk and choices in their places, once. text_name: of the page as text."""
        self._outside, self._options = outside, options
        self._page: ListedPage | None = None
        self._set: SetSheet | None = None
        self._job: PrintJob | None = None
        self._setting: Background[SetSheet | None] = Background(self, "sheet")
        self._wording: Background[bytes] = Background(self, "sheet-words")
        self.lay_out(theme, Desk(theme, text_name), options, options_px)
        options.save_wanted.connect(self._on_save)
        options.print_wanted.connect(self._on_print)

    def is_withdrawn(self) -> bool:
        """Leave where the page is not offered any more; tell whether that is so."""
        is_offered = self._outside.is_offered()
        if not is_offered:
            self.closed.emit()
        return not is_offered

    def set_page(self, page: ListedPage) -> None:
        """Set a page and show it, off the window's thread."""
        self._begin(page)
        if not self._desk.page_count():
            self._desk.say(self.tr("Setting the page…"))
        self._setting.start(partial(self._work, page), self._on_set)

    def show_words_only(self, page: ListedPage, why: str) -> None:
        """Offer a page as text alone. why: there is nothing to print, shown in its place."""
        self._begin(page)
        self._setting.stop()
        self._desk.clear()
        self._desk.say(why)
        self._options.show_missing(())
        self._options.offer_words()

    def show_nothing(self, why: str) -> None:
        """Offer nothing, and say why."""
        self._begin(None)
        self._setting.stop()
        self._desk.clear()
        self._desk.say(why)
        self._options.show_missing(())

    def forget_page(self) -> None:
        """Forget every word."""
        self._wording.stop()
        self._finish_printing()
        self.show_nothing("")

    # Setting ------------------------------------------------------------------------------

    def _begin(self, page: ListedPage | None) -> None:
        self._page, self._set = page, None
        self._options.say("")
        self._options.offer(is_set=False)

    def _work(self, page: ListedPage) -> Slices[SetSheet | None]:
        yield
        with contextlib.suppress(CannotTypeset):
            return self._outside.set_sheet(page)
        return None

    def _on_set(self, done: SetSheet | None) -> None:
        if done is None:
            page = self._page
            words = self.tr("The page could not be set. What you wrote is as it was.")
            if page is not None:
                self.show_words_only(page, words)
            self.settled.emit()
            return
        self._set = done
        self._desk.show_pages(done.pdf, done.as_read, done.page.header)
        self._options.show_missing(done.missing)
        self._options.offer(is_set=True)
        self.sheet_set.emit(done)
        self.settled.emit()

    # Saving -------------------------------------------------------------------------------

    @Slot(str)
    def _on_save(self, ending: str) -> None:
        if self.is_withdrawn():
            return
        path = self._outside.ask_path(ending)
        page, done = self._page, self._set
        if path is None or page is None:  # asked for long; locked meanwhile
            return
        if ending == "pdf":
            self._write(path, done.pdf if done else b"")
        else:
            self._wording.start(partial(_words, page, ending), partial(self._write, path))

    def _write(self, path: Path, content: bytes) -> None:
        if not content:
            return
        try:
            self._outside.write(path, content)
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

    # Printing -----------------------------------------------------------------------------

    @Slot()
    def _on_print(self) -> None:
        if self.is_withdrawn():
            return
        printer = self._outside.printer()
        done = self._set
        if printer is None or done is None or self._job is not None:
            return  # asked for long; locked meanwhile, or the box was answered twice
        self._options.say("")
        try:
            self._job = PrintJob(done.pdf, done.page.paper, printer)
        except CannotPrint:
            self._say_not_printed()
        else:
            self._job.went_on.connect(self._on_page_given)
            self._job.ended.connect(self._on_printed)
            self._job.start()

    @Slot()
    def _on_page_given(self) -> None:
        if self._job is not None:
            said = self.tr("Printed page {page} of {count}…")
            page, count = self._job.given, self._job.page_count
            self._options.show_progress(said.format(page=page, count=count))

    @Slot(object)
    def _on_printed(self, problem: CannotPrint | None) -> None:
        self._job = None
        if problem is None:
            self._options.say(self.tr("Given to the printer."))
        else:
            self._say_not_printed()

    def _say_not_printed(self) -> None:
        self._options.say(
            self.tr("The printer did not take it. What you wrote is as it was."), is_problem=True
        )

    def _finish_printing(self) -> None:
        """Give what is left of a few pages at once; of many, end where it is."""
        job, self._job = self._job, None
        if job is not None and job.page_count - job.given <= PAGES_FINISHED:
            finish_quietly(job)


def _words(page: ListedPage, ending: str) -> Slices[bytes]:
    yield
    write = {"md": listed_markdown, "html": listed_html}.get(ending, listed_text)
    text = write(page)
    return text.encode("utf-8", "replace")
