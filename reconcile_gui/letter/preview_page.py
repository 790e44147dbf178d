"""The page before printing: the letter exactly as it will be printed, and how it is to look."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reconcile_gui.letter.desk_panel import Desk
from reconcile_gui.letter.files import ENDINGS, Leaving, UnknownKind
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.options_panel import OptionsPanel
from reconcile_gui.letter.page import LetterPage, LetterText, page_of
from reconcile_gui.letter.paper_page import PaperPage
from reconcile_gui.letter.printed_page import CannotPrint, PrintJob, finish_quietly
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter

NEUTRAL_NAME, NEUTRAL_WORDS = "letter.pdf", "letter.txt"
PAUSE_MS = 300  # after the last key in a field, before it is said and the page set anew
OPTIONS_PX = 392


@dataclass(frozen=True, slots=True)
class Outside:
    """What the page needs from around it.

    ask_path: gets a neutral name, gives a path or None; its ending says in which format.
    printer: gives one that was chosen and set up, or None. write: all or nothing, raises
    OSError. set_letter: called in another thread, may raise CannotTypeset. today: the
    local day.
    """

    ask_path: Callable[[str], Path | None]
    printer: Callable[[], QPrinter | None]
    write: Callable[[Path, bytes], None]
    set_letter: Callable[[LetterPage], SetLetter]
    today: Callable[[], date]
    content: Callable[[str, Leaving], bytes]


class PreviewPage(PaperPage):
    """Shows, saves and prints one letter. Keeps it in memory alone, until `clear`."""

    look_changed = Signal(object)  # LetterLook chosen by the person, to be kept
    letter_changed = Signal(object)  # LetterText with another date, salutation or signature
    page_set = Signal(object)  # SetLetter that is on the desk now

    def __init__(self, theme: Theme, outside: Outside) -> None:
        """Show an empty desk."""
        super().__init__()
        self._outside = outside
        self._letter, self._look = LetterText(()), LetterLook()
        self._set: SetLetter | None = None
        self._is_refused = False  # by the typesetter: the words can still be saved
        self._then: Callable[[SetLetter], None] | None = None
        self._job: PrintJob | None = None
        self._setting: Background[SetLetter | None] = Background(self, "page")
        self._pause = Pause(self, PAUSE_MS)
        self._options = OptionsPanel(theme, outside.today)
        name(self, "preview_page", self.tr("The letter as it will be printed"))
        self.lay_out(theme, Desk(theme), self._options, OPTIONS_PX)
        self._wire()
        self.clear()

    def show_letter(
        self, letter: LetterText, look: LetterLook, not_to_send: bool, why: str = ""
    ) -> None:
        """Show `letter` in `look`.

        not_to_send: whether it is one that is not offered for giving; the line that says so
        is then printed unless the person takes it off. why: the reason, as a sentence.
        """
        self.clear()
        self._letter, self._look = letter, look
        self._options.show_letter(letter, look, not_to_send=not_to_send, why=why)
        self._desk.say(self.tr("Setting the page…"))
        self._set_page()

    def flush(self) -> None:
        """Say the lines that were edited and not said yet."""
        self._pause.end()

    def clear(self) -> None:
        """Forget the letter: document, pictures, fields and text."""
        self._pause.stop()
        self._setting.stop()
        self._finish_printing()
        self._set = self._then = None
        self._is_refused = False
        self._letter = LetterText(())
        self._options.clear()
        self._desk.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the page itself: its words are what one came for."""
        super().showEvent(event)
        if not event.spontaneous():
            self._desk.take_keyboard()

    def _wire(self) -> None:
        self._options.look_changed.connect(self._on_look)
        self._options.letter_changed.connect(self._on_letter)
        self._options.line_chosen.connect(self._set_page)
        self._options.save_wanted.connect(self._on_save_wanted)
        self._options.print_wanted.connect(self._on_print_wanted)
        self._pause.over.connect(self._on_pause)

    def _on_look(self, look: LetterLook) -> None:
        self._look = look
        self._set_page()
        self.look_changed.emit(look)

    def _on_letter(self, letter: LetterText) -> None:
        self._letter = letter
        self._pause.start()

    def _on_pause(self) -> None:
        self._set_page()
        self.letter_changed.emit(self._letter)

    def _set_page(self) -> None:
        self._options.say("")
        self._is_refused = False
        self._setting.start(partial(self._typeset, self._page()), self._on_set)

    def _typeset(self, page: LetterPage) -> Slices[SetLetter | None]:
        """Set a page, off the window's thread; None where it cannot be set.

        The first letter loads the typesetter (about 40 ms) and a letter of 80 pages takes
        half a second; a usual one takes 8 ms.
        """
        yield
        with contextlib.suppress(CannotTypeset):
            return self._outside.set_letter(page)
        return None

    def _on_set(self, letter: SetLetter | None) -> None:
        if letter is None:
            self._on_not_set()
            return
        self._set = letter
        self._desk.show_letter(letter)
        self._options.show_set(letter, self._desk.page_count())
        then, self._then = self._then, None
        if then is not None:
            then(letter)
        self.page_set.emit(letter)

    def _on_not_set(self) -> None:
        self._set = self._then = None
        self._is_refused = True
        self._desk.clear()
        self._desk.say(
            self.tr(
                "The page could not be set. Your letter is as you wrote it, and can be saved "
                "as plain text."
            )
        )
        self._options.offer(is_set=False)
        self._options.offer_words()

    def _once_set(self, then: Callable[[SetLetter], None]) -> None:
        # What was typed a moment ago must be on the paper too.
        self.flush()
        if self._set is not None and not self._setting.is_busy:
            then(self._set)
        else:
            self._then = then

    def _on_save_wanted(self) -> None:
        if self._is_refused:
            self._save(None)
        else:
            self._once_set(self._save)

    def _on_print_wanted(self) -> None:
        self._once_set(self._print)

    def _save(self, letter: SetLetter | None) -> None:
        shown = self._letter
        path = self._outside.ask_path(NEUTRAL_NAME if letter else NEUTRAL_WORDS)
        if path is None or self._letter is not shown:  # asked for long; locked meanwhile
            return
        try:
            content = self._outside.content(path.suffix, self._leaving(letter))
            self._outside.write(path, content)
        except CannotTypeset:
            self._options.say(
                self.tr("Nothing was saved: there is no page. As .txt it can be saved."),
                is_problem=True,
            )
        except UnknownKind:
            self._options.say(self._must_end(), is_problem=True)
        except OSError as problem:
            self._options.say(self._cannot_save(problem), is_problem=True)
        else:
            self._options.say(self.tr("Saved as {name}.").format(name=path.name))

    def _leaving(self, letter: SetLetter | None) -> Leaving:
        if letter is not None:
            return Leaving(self._letter, letter.page, lambda: letter.pdf)
        return Leaving(self._letter, self._page(), cannot_typeset)

    def _page(self) -> LetterPage:
        return page_of(self._letter, self._look, not_to_send=self._options.is_line_wanted)

    def _must_end(self) -> str:
        return self.tr("Nothing was saved. The name must end in one of these: {endings}.").format(
            endings=", ".join(ENDINGS)
        )

    def _cannot_save(self, problem: OSError) -> str:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return self.tr("That disk is full. Nothing was saved; your letter is as you wrote it.")
        if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return self.tr(
                "Nothing may be written there. Nothing was saved; your letter is as you wrote it."
            )
        return self.tr("It could not be saved there. Your letter is as you wrote it.")

    def _print(self, letter: SetLetter) -> None:
        printer = self._outside.printer()
        if printer is None or self._set is None or self._job is not None:
            return  # asked for long; locked meanwhile, or the box was answered twice
        self._options.say("")
        try:
            self._job = PrintJob(letter.pdf, letter.page.paper, printer)
        except CannotPrint as problem:
            self._options.say(self._not_printed(problem.given), is_problem=True)
        else:
            self._job.went_on.connect(self._on_page_given)
            self._job.ended.connect(self._on_printed)
            self._job.start()

    def _on_page_given(self) -> None:
        if self._job is not None:
            said = self.tr("Printed page {page} of {count}…")
            page, count = self._job.given, self._job.page_count
            self._options.show_progress(said.format(page=page, count=count))

    def _on_printed(self, problem: CannotPrint | None) -> None:
        self._job = None
        if problem is None:
            self._options.say(self.tr("Given to the printer."))
        else:
            self._options.say(self._not_printed(problem.given), is_problem=True)

    def _finish_printing(self) -> None:
        """Give what is left at once: whoever leaves while it is printed wants a whole letter."""
        job, self._job = self._job, None
        if job is not None:
            finish_quietly(job)

    def _not_printed(self, given: int) -> str:
        if given == 1:
            return self.tr("The printer stopped after one page. Your letter is as you wrote it.")
        if given:
            return self.tr(
                "The printer stopped after %n pages. Your letter is as you wrote it.", "", given
            )
        return self.tr("The printer did not take it. Your letter is as you wrote it.")


def cannot_typeset() -> bytes:
    """Stand for the pages of a letter that has none."""
    raise CannotTypeset
