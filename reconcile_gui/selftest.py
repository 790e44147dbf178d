"""What an installation must be able to do, tried out in a folder that is then removed.

For packages: what was left out of one shows here, before a person misses it. It needs no
screen, and reads and writes nothing of the person who runs it.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui import logsafe
from reconcile_gui.apology import store
from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.letter.files import ENDINGS, Leaving, content_of
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterText, page_of
from reconcile_gui.letter.set_letter import letter_setter
from reconcile_gui.resources import resource
from reconcile_gui.spell import speller
from reconcile_gui.spell.dictionaries import dictionaries_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import WrongPassphrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.app import Built

# Chosen: all of it takes about three seconds; a machine that builds packages is slower.
LIMIT_S = 120
PATIENCE_MS = 30_000
ORIGIN = "self-test"
WORDS = "I am sorry. I hid a debt from you – für zwei Jahre. 心から"
HURTFUL = "I am sorry you feel that way."
PASSPHRASE = "one for this test alone"  # noqa: S105 - the workbook is gone in a moment
TABS = ("today", "reflect", "apologise", "boundaries", "trust")
SQLITE = b"SQLite format 3\0"
PAGE_PX = (210, 297)


def run() -> int:
    """Try everything and print a line for each; 0 if all is well, 1 if anything is not.

    What takes too long ends the program with 1, saying where it was.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.stderr is not None:
        faulthandler.dump_traceback_later(LIMIT_S, exit=True)
    bugs: list[logsafe.Bug] = []
    with (
        tempfile.TemporaryDirectory(prefix="self-test-") as name,
        logsafe.kept(None, on_stderr=True),
        logsafe.bugs_caught(bugs.append),
    ):
        # A list, as all are to be tried whatever the first ones say.
        went_well = [_tell(*each) for each in Trial(Path(name)).checks()]
    faulthandler.cancel_dump_traceback_later()
    return 0 if all(went_well) and not bugs else 1


def _tell(promise: str, check: Callable[[], bool]) -> bool:
    # Named before it is tried: whoever reads where it ended knows in which.
    sys.stdout.write(f"{promise}: ")
    sys.stdout.flush()
    is_well = check()
    sys.stdout.write("well\n" if is_well else "FAILED\n")
    return is_well


class Trial:
    """The checks, one after the other."""

    def __init__(self, folder: Path, shipped: Callable[..., Path] = resource) -> None:
        """folder: an empty one, for all that is written; shipped: finds the program's own files."""
        self._folder = folder
        self._shipped = shipped
        self._plain = folder / "plain.reconcile"
        self._pdf = b""
        self._built: Built | None = None

    def checks(self) -> tuple[tuple[str, Callable[[], bool]], ...]:
        """Return what is to be tried, in its order, each with what should hold."""
        return (
            ("A workbook is made, written, and read back", self.writes_a_plain_workbook),
            ("An encrypted one opens with its passphrase alone", self.writes_an_encrypted_workbook),
            ("The coach has all its rules, and finds what hurts", self.reads_with_the_coach),
            ("A letter is set as PDF", self.sets_a_letter),
            ("A letter is written as a document of every kind", self.writes_documents),
            ("The window opens with the workbook, and shows every tab", self.opens_the_window),
            ("Drawings and fonts are there", self.draws_pictures),
            ("The PDF is read, and its page drawn", self.shows_the_letter),
            ("The letter is printed, into a file", self.prints_the_letter),
            ("Spelling knows British and American words, where it is", self.spells),
            ("What speaks to a voice is there", self.could_read_aloud),
            ("The window closes, and the workbook is whole", self.closes_the_window),
        )

    def writes_a_plain_workbook(self) -> bool:
        """Make a workbook, write, and read back."""
        _write(self._plain, None)
        return _words_in(self._plain, None) and self._plain.read_bytes().startswith(SQLITE)

    def writes_an_encrypted_workbook(self) -> bool:
        """Do the same with a passphrase; another one must not open it."""
        path = self._folder / "encrypted.reconcile"
        _write(path, PASSPHRASE)
        try:
            Workbook.open(path, f"not {PASSPHRASE}", origin=ORIGIN).close()
        except WrongPassphrase:
            return _words_in(path, PASSPHRASE) and not path.read_bytes().startswith(SQLITE)
        return False

    def reads_with_the_coach(self) -> bool:
        """Load every rule, and read a sentence that hurts."""
        rules = load_ruleset(self._shipped("coach", "en"))
        return not rules.problems and bool(Coach(rules).reading(HURTFUL).hits)

    def sets_a_letter(self) -> bool:
        """Set a letter."""
        page = page_of(LetterText((WORDS,)), LetterLook())
        self._pdf = letter_setter(self._shipped("fonts"), self._shipped("letter"))(page).pdf
        return self._pdf.startswith(b"%PDF-")

    def writes_documents(self) -> bool:
        """Write a letter in every way there is."""
        text = LetterText((WORDS,))
        leaving = Leaving(text, page_of(text, LetterLook()), lambda: self._pdf)
        return all(content_of(ending, leaving, self._shipped("fonts")) for ending in ENDINGS)

    def opens_the_window(self) -> bool:
        """Open the window, without a screen."""
        from reconcile_gui.app import build
        from reconcile_gui.paths import Folders

        folders = Folders.under(self._folder / "kept")
        folders.make()
        self._built = built = build(folders)
        built.window.show()
        if not _came(built.program.ready.connect, lambda: built.program.start(self._plain)):
            return False
        for tab in TABS:
            built.window.choose_tab(tab)
            built.app.processEvents()
        return built.tools.session.is_open and not built.window.grab().isNull()

    def draws_pictures(self) -> bool:
        """Read a drawing as the window does, and look for the font of letters."""
        from PySide6.QtGui import QFontDatabase, QPixmap

        drawing = QPixmap(str(self._shipped("icons", "reconcile.svg")))
        return not drawing.isNull() and LetterLook().typeface in QFontDatabase.families()

    def shows_the_letter(self) -> bool:
        """Draw the page that was set."""
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
        from PySide6.QtPdf import QPdfDocument

        document = QPdfDocument()
        buffer = QBuffer(document)
        buffer.setData(QByteArray(self._pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        page = document.render(0, QSize(*PAGE_PX))
        inked = any(
            page.pixelColor(x, y).alpha() for x in range(PAGE_PX[0]) for y in range(PAGE_PX[1])
        )
        is_well = document.status() == QPdfDocument.Status.Ready and inked
        document.close()
        return is_well

    def prints_the_letter(self) -> bool:
        """Print the page that was set."""
        from PySide6.QtPrintSupport import QPrinter

        from reconcile_gui.letter.printed_page import PrintJob

        paper = self._folder / "printed.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        job = PrintJob(self._pdf, LetterLook().paper, printer)
        job.finish()
        del job
        return paper.read_bytes().startswith(b"%PDF-")

    def spells(self) -> bool:
        """Look a word up in each dictionary that is brought along; the library is an extra."""
        if not speller.is_installed():
            return True
        brought = speller.own_folder()
        folders = (self._shipped("dictionaries"), *([brought] if brought else []))
        found = {each.tag: each for each in dictionaries_in(folders)}
        try:
            held = [speller.load(found[tag]) for tag in ("en-GB", "en-US")]
        except (KeyError, speller.NotLoaded):
            return False
        return all(each.spell("definitely") and not each.spell("definately") for each in held)

    def could_read_aloud(self) -> bool:
        """Look for what speaks to the system's voices; there need not be any here."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        return any(engine != "mock" for engine in QTextToSpeech.availableEngines())

    def closes_the_window(self) -> bool:
        """Close the window, and look at what it left."""
        built = self._built
        if built is None or not _came(built.program.ended.connect, built.window.close):
            return False
        book = Workbook.open(self._plain, origin=ORIGIN, writable=False)
        is_whole = checked(book).is_whole
        book.close()
        return is_whole


def _came(connect: Callable[[Callable[[], None]], object], begin: Callable[[], object]) -> bool:
    """Begin something, and tell whether the signal for it came in time."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, heard = QEventLoop(), []

    def hear(*_: object) -> None:
        heard.append(True)
        loop.quit()

    connect(hear)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    QTimer.singleShot(0, loop, begin)
    if not heard:
        loop.exec()
    return bool(heard)


def _write(path: Path, passphrase: str | None) -> None:
    book = Workbook.create(path, passphrase, origin=ORIGIN)
    letter = book.write(store.create_letter(language="en")).value
    book.write(store.save_part(letter, "sorry", WORDS))
    book.close()


def _words_in(path: Path, passphrase: str | None) -> bool:
    book = Workbook.open(path, passphrase, origin=ORIGIN)
    letters = book.read(store.letters())
    whole = book.read(store.letter(letters[0].id))
    book.close()
    return whole is not None and any(part.body == WORDS for part in whole.parts)
