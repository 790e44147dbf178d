"""The commands that need no window: letters, export, import, check, coach."""

from __future__ import annotations

import contextlib
import getpass
import os
import sys
from typing import TYPE_CHECKING

from reconcile_gui import safefile, settings
from reconcile_gui.apology import store
from reconcile_gui.apology.printed import letter_text
from reconcile_gui.care.store import circumstances
from reconcile_gui.coach.lines import BadLine, json_lines, readable_lines
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.letter.files import ENDINGS, Leaving, content_of
from reconcile_gui.letter.look import LetterLook, look_from_json
from reconcile_gui.letter.page import LetterPage, LetterText, page_of
from reconcile_gui.letter.set_letter import letter_setter
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.letter.usual import greeting, usual_look, with_usual_lines
from reconcile_gui.mistake import Mistake
from reconcile_gui.paths import Folders
from reconcile_gui.resources import resource
from reconcile_gui.text.names import partner_words
from reconcile_gui.workbook import everything, placing
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import Damaged, EverythingUnfit, WorkbookProblem
from reconcile_gui.workbook.look import is_encrypted, may_be_workbook
from reconcile_gui.workbook.reading_in import read_in

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from reconcile_gui.care.people import People

READER = "command-line"  # origin of a reader, which writes nothing
WELL, WRONG = 0, 1


def letters(options: argparse.Namespace) -> int:
    """Print the letters of a workbook by number; titles stay in the workbook's list."""
    with _told_in_a_sentence(), contextlib.closing(_open(options)) as book:
        found = book.read(store.letters())
    for number, letter in enumerate(found, 1):
        changed = letter.changed_at.astimezone().strftime("%Y-%m-%d %H:%M")
        _say(f"{number}\t{changed}\t{_in_one_line(letter.title)}".rstrip())
    if not found:
        _say("No letter yet.")
    return WELL


def export(options: argparse.Namespace) -> int:
    """Write one letter to a file, whose ending says which kind; or everything as JSON."""
    ending = options.to.suffix.lower()
    if options.everything:
        return _export_everything(options, ending)
    if ending not in ENDINGS:
        raise Mistake(f"The file must end in {', '.join(ENDINGS)}.")
    if may_be_workbook(options.to):
        raise Mistake(f"{options.to} may be a workbook. Choose another name.")
    text, look, not_to_send = _letter(options)
    page = page_of(text, look, not_to_send=not_to_send)
    try:
        content = content_of(ending, Leaving(text, page, lambda: _pdf(page)), resource("fonts"))
        safefile.write_bytes(options.to, content)
    except CannotTypeset:
        raise Mistake("The letter could not be set. It is in the workbook as it was.") from None
    except OSError as error:
        reason = (error.strerror or "the system refuses").lower()
        raise Mistake(f"Nothing was written to {options.to}: {reason}.") from None
    return WELL


def _export_everything(options: argparse.Namespace, ending: str) -> int:
    if ending != everything.ENDING:
        raise Mistake(f"The file must end in {everything.ENDING}.")
    if may_be_workbook(options.to):
        raise Mistake(f"{options.to} may be a workbook. Choose another name.")
    with _told_in_a_sentence(), contextlib.closing(_open(options)) as book:
        everything.write_everything(book, options.to)
    return WELL


def read_everything_in(options: argparse.Namespace) -> int:
    """Make a new workbook of a file of everything; an existing file is never touched."""
    passphrase = None
    if options.passphrase_file is not None:
        passphrase = _first_line(options.passphrase_file)
    try:
        with _told_in_a_sentence(but=EverythingUnfit):
            origin = settings.Settings().origin_for(options.file, 0)
            read_in(options.source, options.file, passphrase, origin=origin).close()
    except EverythingUnfit as unfit:
        raise Mistake(" ".join(filter(None, (str(unfit), _told_where(*unfit.where))))) from None
    return WELL


def _told_where(in_list: str, entry: int, field: str) -> str:
    """Return where in a file of everything the trouble is, in the file's own words."""
    found = (f"list “{in_list}”" * bool(in_list), f"entry {entry}" * bool(entry))
    told = ", ".join(filter(None, (*found, f"“{field}”" * bool(field))))
    return f"It is in {told}." if told else ""


def check(options: argparse.Namespace) -> int:
    """Tell whether a workbook is whole; 1 if it is damaged, and for nothing else."""
    try:
        with _told_in_a_sentence(but=Damaged), contextlib.closing(_open(options)) as book:
            report = checked(book)
    except Damaged as damaged:
        _say(str(damaged))
        return WRONG
    for line in report.lines():
        _say(line)
    return WELL if report.is_whole else WRONG


def coach(options: argparse.Namespace) -> int:
    """Print what the coach finds in a text; what cannot be used of its rules is told."""
    text = _text(options.file)
    ruleset = load_ruleset(resource("coach", "en"))
    for problem in ruleset.problems:
        print(str(problem), file=sys.stderr)  # noqa: T201 - this is the terminal
    if options.jsonl:
        found = json_lines(text.split("\n"), ruleset)
    else:
        found = readable_lines(text, ruleset, partner_words(""))
    try:
        for line in found:
            _say(line)
    except BadLine as bad:
        sys.stdout.flush()
        raise Mistake(str(bad)) from None
    return WELL


def _text(path: Path | None) -> str:
    """Return a file's text, or all that comes in where no file is named."""
    try:
        given = sys.stdin.buffer.read() if path is None else path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "the system refuses").lower()
        raise Mistake(f"{path or 'The text'} could not be read: {reason}.") from None
    try:
        return given.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Mistake(f"{path or 'The text'} is not UTF-8 text.") from None


def _letter(options: argparse.Namespace) -> tuple[LetterText, LetterLook, bool]:
    with _told_in_a_sentence(), contextlib.closing(_open(options)) as book:
        found = book.read(store.letters())
        if not 1 <= options.letter <= len(found):
            raise Mistake(f"There is no letter {options.letter}; there are {len(found)}.")
        whole = book.read(store.letter(found[options.letter - 1].id))
        two = book.read(circumstances())
        now = book.clock.now().astimezone()
    if whole is None:
        raise Mistake(f"There is no letter {options.letter}.")
    text = letter_text(whole.letter, whole.parts)
    if not whole.letter.look:
        text = _with_usual_lines(text, two.people, now.date())
    look = look_from_json(whole.letter.look, usual_look(os.environ))
    return text, look, two.offered(now).marks_prints or whole.letter.for_myself


def _with_usual_lines(text: LetterText, people: People, today: date) -> LetterText:
    """Return a letter never previewed as the preview would show it."""
    # START: only this needs Qt, for the names of days in every language; not its windows.
    from reconcile_gui.qtkit.dates import letter_day

    return with_usual_lines(
        text,
        greeting=greeting(people.partner_name, text.language),
        own_name=people.own_name,
        day=letter_day(today, text.language),
    )


def _pdf(page: LetterPage) -> bytes:
    letter = letter_setter(resource("fonts"), resource("letter"))(page)
    if letter.missing:
        boxes = "; ".join(f"{each.character} {each.code} {each.name}" for each in letter.missing)
        _warn(f"No font here can draw these; an empty box stands for each: {boxes}.")
    if letter.twice:
        _warn(f"Whoever copies these from the file gets them twice: {', '.join(letter.twice)}.")
    return letter.pdf


@contextlib.contextmanager
def _told_in_a_sentence(but: type[WorkbookProblem] | None = None) -> Iterator[None]:
    """Turn a problem with the file into the sentence for the terminal; `but` passes."""
    try:
        yield
    except WorkbookProblem as problem:
        if but is not None and isinstance(problem, but):
            raise
        raise Mistake(str(problem)) from None


def _open(options: argparse.Namespace) -> Workbook:
    remembered = _remembered(options.file)
    is_protected = is_encrypted(options.file, remembered=remembered)
    passphrase = _passphrase(options) if is_protected else None
    # What a power cut left half done can only be taken back by a writer.
    journal = placing.journal_of(placing.real(options.file))
    half_done = _size_of(journal) > 0
    return Workbook.open(
        options.file, passphrase, origin=READER, writable=half_done, remembered=remembered
    )


def _remembered(path: Path) -> bool | None:
    """Return whether the window knows this very file as encrypted, if it knows it."""
    try:
        return settings.load(Folders.default().settings).was_encrypted(path, path.stat().st_ino)
    except OSError:
        return None


def _passphrase(options: argparse.Namespace) -> str:
    """Read the passphrase from the named file or the terminal, never an argument."""
    if options.passphrase_file is None:
        if not sys.stdin.isatty():
            raise Mistake("This workbook has a passphrase: name a file with --passphrase-file.")
        try:
            return getpass.getpass("Passphrase: ")
        except EOFError:
            raise Mistake("No passphrase was given.") from None
    return _first_line(options.passphrase_file)


def _first_line(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig").partition("\n")[0]
    except (OSError, UnicodeDecodeError):
        raise Mistake(f"The passphrase could not be read from {path}.") from None


def _in_one_line(title: str) -> str:
    """Return a title that can neither end the line nor steer the terminal."""
    return " ".join("".join(each if each.isprintable() else " " for each in title).split())


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _warn(line: str) -> None:
    sys.stderr.write(line + "\n")


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
