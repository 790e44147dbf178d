"""The command line: opens the window, and a few commands for tests and scripts.

Nothing of Qt or the storage is imported before a command needs it.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reconcile_gui import __version__
from reconcile_gui.mistake import Mistake

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS = ("tour", "letters", "export", "import", "check", "coach")
MISTAKE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit code. 0 well, 1 something is wrong, 2 a mistake."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_what_the_terminal_can()
    try:
        code = _run_command(given) if given and given[0] in COMMANDS else _run_window(given)
        if sys.stdout is not None:  # a window without a terminal has none
            sys.stdout.flush()
    except Mistake as mistake:
        print(str(mistake), file=sys.stderr)  # noqa: T201 - this is the terminal
        return MISTAKE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever was reading has enough; Python would complain once more while ending.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISTAKE
    return code


def _write_what_the_terminal_can() -> None:
    """Write "?" for letters that an old terminal has not, rather than end."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _run_window(given: Sequence[str]) -> int:
    parser = _Parser(
        prog="reconcile-gui",
        description="An offline, private workbook for taking responsibility.",
        epilog=f"Commands: {', '.join(COMMANDS)}; each explains itself with --help.",
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="workbook to open; without it the last one, or the first pages",
    )
    _add_common(parser, "keep workbook, backups, settings and log under DIR")
    parser.add_argument(
        "--log-events", action="store_true", help="also print the log; it never holds a text"
    )
    parser.add_argument(
        "--selftest",
        action="store_true",
        help="try out this installation in a temporary folder; nothing of yours is touched",
    )
    parser.add_argument("--version", action="version", version=f"Reconcile {__version__}")
    options = parser.parse_args(given)
    if options.selftest:
        from reconcile_gui import selftest

        return selftest.run()
    if options.file is not None and not _is_there(options.file):
        raise Mistake(f"There is no file at {options.file}. No new file was made in its stead.")
    # START: Qt is imported only when a window is wanted.
    from reconcile_gui.app import run

    return run(options.file, options.data_dir, log_events=options.log_events)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name no file can have, or a folder that may not be entered
        return False


def _run_command(given: Sequence[str]) -> int:
    options = _parser_of_commands().parse_args(given)
    if options.command == "tour":
        from reconcile_gui.tour import walk

        return walk(options.folder)
    from reconcile_gui import terminal

    run: dict[str, Callable[[argparse.Namespace], int]] = {
        "letters": terminal.letters,
        "export": terminal.export,
        "import": terminal.read_everything_in,
        "check": terminal.check,
        "coach": terminal.coach,
    }
    return run[options.command](options)


def _parser_of_commands() -> _Parser:
    parser = _Parser(prog="reconcile-gui")
    commands = parser.add_subparsers(dest="command", required=True)
    tour = commands.add_parser(
        "tour", description="Walk a sample workbook; leave a picture of each page, and its letter."
    )
    tour.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    letters = commands.add_parser(
        "letters", description="List the letters of a workbook by number."
    )
    export = commands.add_parser(
        "export",
        description="Write a letter, or everything of a workbook, to a file of its own.",
    )
    bring_in = commands.add_parser(
        "import", description="Make a new workbook of everything that another one held."
    )
    check = commands.add_parser("check", description="Tell whether a workbook is whole.")
    coach = commands.add_parser("coach", description="Look for words that may hurt in a text.")
    coach.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="the text; without it, what is typed"
    )
    coach.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text"} lines, write {"id", "hits", "parts"} lines',
    )
    bring_in.add_argument(
        "source", type=Path, metavar="out.json", help="what “export --everything” wrote"
    )
    bring_in.add_argument("file", type=Path, metavar="FILE", help="the workbook to be made")
    bring_in.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line becomes the passphrase; without it the workbook has none",
    )
    for reading in (letters, export, check):
        reading.add_argument("file", type=Path, metavar="FILE", help="the workbook")
        reading.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help="its first line is the passphrase; else it is asked for",
        )
    what = export.add_mutually_exclusive_group(required=True)
    what.add_argument("--letter", type=int, metavar="N", help="number from the list of letters")
    what.add_argument(
        "--everything", action="store_true", help="all of the workbook, the bin too, as JSON"
    )
    export.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="letter.pdf",
        help="or .odt, .docx, .md, .txt; everything goes into a .json",
    )
    for each in (tour, letters, export, bring_in, check, coach):
        _add_common(each, "accepted everywhere; this command keeps nothing there")
    return parser


def _add_common(parser: argparse.ArgumentParser, about_folder: str) -> None:
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=about_folder)


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Mistake(f"{self.prog}: {message}. See {self.prog} --help.")
