"""What could be read of a damaged workbook, in words: above the window, and in its journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.reflection.store.journal import save_entry, save_title
from reconcile_gui.shell.bin_words import KINDS, kind_words
from reconcile_gui.workbook.book import Workbook, new_uuid
from reconcile_gui.workbook.moving import take_away
from reconcile_gui.workbook.rescue import Rescued, rescue

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.clock import Clock
    from reconcile_gui.workbook.stopping import Tick

TITLE = QT_TRANSLATE_NOOP("Rescue", "What was rescued")
LOOSE_TITLE = QT_TRANSLATE_NOOP("Rescue", "Rescued words")
READ = QT_TRANSLATE_NOOP("Rescue", "This could be read of the damaged workbook:")
NOT_WHOLE = QT_TRANSLATE_NOOP("Rescue", "Some places could not be read, among these:")
WHOLE = QT_TRANSLATE_NOOP("Rescue", "No place was met that could not be read.")
LOOSE = QT_TRANSLATE_NOOP(
    "Rescue",
    "Words that had lost their place are on pages of their own in the journal, called “{title}”.",
)
NOT_CHANGED = QT_TRANSLATE_NOOP(
    "Rescue", "The damaged file was not changed. A backup may hold what is missing here."
)


def rescued_book(
    path: Path, passphrase: str | None, place: Path, *, origin: str, clock: Clock, tick: Tick
) -> tuple[Workbook, Rescued]:
    """Make a workbook of what can be read at `path`, with a page that tells of it, and open it.

    On the owner thread. Raises what `rescue` raises.
    """
    title = _said(LOOSE_TITLE)
    found = rescue(path, passphrase, place, title=title, origin=origin, clock=clock, tick=tick)
    book = Workbook.open(
        place, passphrase, origin=origin, clock=clock, remembered=passphrase is not None
    )
    try:
        page = new_uuid()
        book.write(save_entry(page, report(found)))
        book.write(save_title(page, _said(TITLE)))
    except BaseException:
        # Only this moment's own file goes: the damaged one still holds all of it.
        book.close()
        take_away(place)
        raise
    return book, found


def report(found: Rescued) -> str:
    """Return what was found, as the page in the journal tells it."""
    # What the program keeps for itself has no name that a person would know.
    counts = {name: number for name, number in found.counts.items() if number and name in KINDS}
    kept = sorted(f"{kind_words(name)}: {number}" for name, number in counts.items())
    gaps = sorted(kind_words(name) for name in found.gaps if name in KINDS)
    parts = ["\n".join([_said(READ), *kept])]
    if gaps:
        parts.append("\n".join([_said(NOT_WHOLE), *gaps]))
    elif not found.gaps:
        parts.append(_said(WHOLE))
    if found.loose:
        parts.append(_said(LOOSE).format(title=_said(LOOSE_TITLE)))
    return "\n\n".join([*parts, _said(NOT_CHANGED)])


def _said(text: str) -> str:
    return QCoreApplication.translate("Rescue", text)
