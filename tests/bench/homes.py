"""Makes homes of a person who has a workbook, for cold_start to begin with.

    python -m tests.bench.homes FOLDER

leaves FOLDER/plain and FOLDER/encrypted, each with the sample story where the program
looks for the last workbook. The encrypted one is ready when it asks for its passphrase.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from reconcile_gui.paths import NAME, Folders
from reconcile_gui.resources import resource
from reconcile_gui.sample import StoryClock, read_story, tell
from reconcile_gui.workbook.book import Workbook

PASSPHRASES = {"plain": None, "encrypted": "for this measurement alone"}
DATA, CONFIG = Path(".local/share", NAME), Path(".config", NAME)


def folders_in(home: Path) -> Folders:
    """Return where the program keeps its things in a home that cold_start gives it."""
    data = home / DATA
    return Folders(data=data, config=home / CONFIG, log=data / "log")


def make_home(home: Path, passphrase: str | None) -> Path:
    """Make a home with a workbook in it and return the workbook's place."""
    folders = folders_in(home)
    folders.make()
    story = read_story(resource("sample", "en"))
    clock = StoryClock(story["today"])
    book = Workbook.create(folders.workbook, passphrase, origin="bench", clock=clock)
    tell(story, book, clock, resource("questions", "en"))
    book.close()
    return folders.workbook


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a home of each kind in the folder that is named."""
    given = sys.argv[1:] if arguments is None else arguments
    for kind, passphrase in PASSPHRASES.items():
        make_home(Path(given[0]) / kind, passphrase)
    return 0


if __name__ == "__main__":
    sys.exit(main())
