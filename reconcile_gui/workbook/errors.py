"""Everything that can go wrong with a workbook file, in sentences.

WorkbookProblem            the surroundings are at fault; a person can act
├── DiskFull               no room to write
├── ReadOnly               the file or its folder may not be written
├── InUse                  another program holds the file
│   └── InUseElsewhere     on another computer, or left so by it
├── Missing                there is no file at that place
├── MovedAway              the file went away, or was replaced, while open
├── Foreign                not a workbook
│   └── ForeignOrCut       too short to tell
├── Damaged                a workbook, but not readable as a whole
├── WrongPassphrase        the passphrase does not open it
├── PassphraseNeeded       encrypted, and no passphrase was given
├── PassphraseUnusable     a form of passphrase that cannot be used
├── IsBackup               a backup in its folder, where it may make room
├── TooNew                 written by a later version of this program
├── TooOld                 of an earlier version, where it cannot be brought up
├── NotOpened              any other failure of opening
├── AlreadyThere           a new file was asked for where one exists
├── BackupFailed           the copy could not be made or did not open
├── CannotOpen             the system refuses to open it, or to read it
├── Superseded             something newer stands in the place of a row
│   └── GoneForGood        the row was removed from the bin
├── NotEverything          no file of everything that a workbook held
├── EverythingCut          such a file, but not whole
├── EverythingTooNew       such a file, of a later version
├── EverythingTooLarge     such a file, larger than can be read
├── EverythingUnfit        such a file, with something in it that cannot be so
├── OnlyLookedAt           a sample, or a copy of a backup, is open
├── NotWritten             a place outside the workbook takes no file
├── Stopped                the person did not want it after all
└── NotSaved               any other failure of a write
WorkbookBug                we are at fault; it is never caught
"""

from __future__ import annotations

from typing import ClassVar

from reconcile_gui.marked import QT_TRANSLATE_NOOP


class WorkbookProblem(Exception):
    """A problem a person can act on.

    Three whole sentences, shown as they stand: what happened, what is safe,
    what to do. They never hold user text, names, paths or passphrases.
    """

    happened: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problems", "Something went wrong with the workbook file."
    )
    safe: ClassVar[str] = QT_TRANSLATE_NOOP("Problems", "Nothing in the file was changed.")
    do: ClassVar[str] = QT_TRANSLATE_NOOP("Problems", "Try again.")

    def __init__(self) -> None:
        """Build the sentence for terminals and logs; it holds no user text."""
        super().__init__(f"{self.happened} {self.safe} {self.do}")


class DiskFull(WorkbookProblem):
    """No room to save. The last saved version is intact; the text is still open."""

    happened = QT_TRANSLATE_NOOP("Problems", "This disk is full.")
    safe = QT_TRANSLATE_NOOP(
        "Problems", "What was saved before is safe, and your text is still here, in this window."
    )
    do = QT_TRANSLATE_NOOP("Problems", "Make room and try again, or save a copy elsewhere.")


class ReadOnly(WorkbookProblem):
    """The file or its folder may not be written."""

    happened = QT_TRANSLATE_NOOP("Problems", "This file or its folder may not be written to.")
    safe = QT_TRANSLATE_NOOP(
        "Problems", "What was saved before is safe, and your text is still here, in this window."
    )
    do = QT_TRANSLATE_NOOP("Problems", "Allow writing and try again, or save a copy elsewhere.")


class InUse(WorkbookProblem):
    """Another program holds the file."""

    happened = QT_TRANSLATE_NOOP("Problems", "Another program is using this workbook.")
    safe = QT_TRANSLATE_NOOP(
        "Problems", "What was saved before is safe, and nothing that you typed here is lost."
    )
    do = QT_TRANSLATE_NOOP("Problems", "Close the other program, then try again.")


class InUseElsewhere(InUse):
    """Another computer holds the file, or did not close it properly."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "Another computer has this workbook open, or could not close it."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "What was saved before is safe.")
    do = QT_TRANSLATE_NOOP(
        "Problems",
        "If it is open there, close it there first. If nobody has it open, open it all the same.",
    )


class Missing(WorkbookProblem):
    """There is no file at that place."""

    happened = QT_TRANSLATE_NOOP("Problems", "There is no workbook at this place.")
    safe = QT_TRANSLATE_NOOP("Problems", "No new file was made in its stead.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "If you moved it, open it from its new place. A backup may exist."
    )


class MovedAway(WorkbookProblem):
    """The file went away, or was replaced, while it was open."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "The workbook file was moved, deleted or replaced while it was open."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "Your text is still here, in this window.")
    do = QT_TRANSLATE_NOOP("Problems", "Put the file back and try again, or save a copy elsewhere.")


class Foreign(WorkbookProblem):
    """A readable file of another kind."""

    happened = QT_TRANSLATE_NOOP("Problems", "This file is not a Reconcile workbook.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Choose another file.")


class ForeignOrCut(Foreign):
    """Shorter than anything we write: of another kind, or the beginning of a workbook."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This file is not a Reconcile workbook, or only a piece of one."
    )
    do = QT_TRANSLATE_NOOP("Problems", "Choose another file, or a backup.")


class Damaged(WorkbookProblem):
    """A workbook that cannot be read as a whole."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This workbook is damaged and cannot be read as a whole."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "The file was not changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Keep it as it is, and open the newest backup.")


class WrongPassphrase(WorkbookProblem):
    """The passphrase does not open the file; SQLCipher cannot say more."""

    happened = QT_TRANSLATE_NOOP("Problems", "That did not open it.")
    safe = QT_TRANSLATE_NOOP("Problems", "Nothing is lost.")
    do = QT_TRANSLATE_NOOP(
        "Problems",
        "Try again. If you are sure of the passphrase, the file may be damaged: open a backup.",
    )


class PassphraseNeeded(WorkbookProblem):
    """The file is encrypted and no passphrase was given."""

    happened = QT_TRANSLATE_NOOP("Problems", "This workbook is protected with a passphrase.")
    safe = QT_TRANSLATE_NOOP("Problems", "Nothing in the file was changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Give the passphrase to open it.")


class PassphraseUnusable(WorkbookProblem):
    """Empty, or of the form that SQLCipher takes for a raw key."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This passphrase cannot be used: it is empty, or written as a raw key."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "Nothing in the file was changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Choose another one.")


class IsBackup(WorkbookProblem):
    """A backup in its folder, where it may have to make room for a newer one."""

    happened = QT_TRANSLATE_NOOP("Problems", "This file is a backup of a workbook.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP(
        "Problems",
        "Bring it back in the place of its workbook, or copy it to another folder and open that.",
    )


class TooNew(WorkbookProblem):
    """A later version of the program wrote it, in a form this one cannot read."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This workbook was written by a newer version of Reconcile."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Open it with the newer version.")


class TooOld(WorkbookProblem):
    """An earlier version wrote it, and the file is not to be written to here."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This workbook was written by an older version of Reconcile."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP(
        "Problems",
        "Open it in the window, at a place that may be written to. That brings it up to date.",
    )


class NotOpened(WorkbookProblem):
    """Any other failure of opening."""

    happened = QT_TRANSLATE_NOOP("Problems", "The workbook could not be opened.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "Try again. If that does not help, keep it as it is and open the newest backup."
    )


class AlreadyThere(WorkbookProblem):
    """A new file was asked for where one exists."""

    happened = QT_TRANSLATE_NOOP("Problems", "There is already a file at this place.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP("Problems", "Open it, or choose another name.")


class BackupFailed(WorkbookProblem):
    """The copy could not be made, or did not open when it was tried."""

    happened = QT_TRANSLATE_NOOP("Problems", "A backup could not be made.")
    safe = QT_TRANSLATE_NOOP("Problems", "The workbook itself is saved.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "Choose another folder for backups in Settings, or make room."
    )


class CannotOpen(WorkbookProblem):
    """The system refuses to open or read it (a folder, no permission, a broken disk)."""

    happened = QT_TRANSLATE_NOOP("Problems", "The system does not let this file be opened.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed.")
    do = QT_TRANSLATE_NOOP(
        "Problems",
        "Check that it is a file, that you may read it and that its disk is there. Then try again.",
    )


class Superseded(WorkbookProblem):
    """A row cannot come back because a newer one has taken its place."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This cannot be taken back any more: something newer stands in its place."
    )
    safe = QT_TRANSLATE_NOOP(
        "Problems", "Nothing was changed, and the older text stays in the bin."
    )
    do = QT_TRANSLATE_NOOP("Problems", "You can copy it from there.")


class GoneForGood(Superseded):
    """A row cannot come back because it was removed from the bin."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This cannot be taken back any more: it was removed for good."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")
    do = QT_TRANSLATE_NOOP("Problems", "A backup may still hold it.")


class NotSaved(WorkbookProblem):
    """Any other failure of a write."""

    happened = QT_TRANSLATE_NOOP("Problems", "The workbook could not be saved.")
    safe = QT_TRANSLATE_NOOP(
        "Problems", "What was saved before is safe, and your text is still here, in this window."
    )
    do = QT_TRANSLATE_NOOP("Problems", "Try again, or save a copy elsewhere.")


class NotEverything(WorkbookProblem):
    """Not a file of everything that a workbook held."""

    happened = QT_TRANSLATE_NOOP("Problems", "This file does not hold everything of a workbook.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed, and no workbook was made.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "Choose the file that was written by “Save everything as JSON”."
    )


class EverythingCut(WorkbookProblem):
    """A file of everything that cannot be read to its end."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This file is not whole: it was cut off, or changed by another program."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed, and no workbook was made.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "Choose another one. If the workbook is still there, save everything anew."
    )


class EverythingTooNew(WorkbookProblem):
    """A later version of the program wrote it."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This file was written by a newer version of Reconcile."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed, and no workbook was made.")
    do = QT_TRANSLATE_NOOP("Problems", "Read it in with the newer version.")


class EverythingTooLarge(WorkbookProblem):
    """Larger than a life of writing."""

    happened = QT_TRANSLATE_NOOP("Problems", "This file is larger than any that Reconcile writes.")
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed, and no workbook was made.")
    do = QT_TRANSLATE_NOOP("Problems", "Choose another one.")


class EverythingUnfit(WorkbookProblem):
    """Something stands in it that no workbook can hold; `where` tells of which entry.

    where: name of the list, number of the entry from 1, name of the field; "" and 0 for
    what is not in one. PRIVACY: they are the program's own words, never the person's.
    """

    happened = QT_TRANSLATE_NOOP(
        "Problems", "Something in this file is not as a workbook can hold it."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "It was not changed, and no workbook was made.")
    do = QT_TRANSLATE_NOOP(
        "Problems", "If it was changed by hand, put that right; otherwise choose another file."
    )

    def __init__(self, in_list: str = "", entry: int = 0, field: str = "") -> None:
        """Note where it stands."""
        super().__init__()
        self.where = (in_list, entry, field)


class OnlyLookedAt(WorkbookProblem):
    """What was asked for would have touched the backups of one's own workbook."""

    happened = QT_TRANSLATE_NOOP(
        "Problems", "This is only to look around in, and not your own workbook."
    )
    safe = QT_TRANSLATE_NOOP("Problems", "Your own workbook and its backups were not touched.")
    do = QT_TRANSLATE_NOOP("Problems", "Go back to your own workbook first.")


class NotWritten(WorkbookProblem):
    """The place that was chosen for a file outside the workbook takes none."""

    happened = QT_TRANSLATE_NOOP("Problems", "Nothing could be written there.")
    safe = QT_TRANSLATE_NOOP("Problems", "What you wrote is as it was.")
    do = QT_TRANSLATE_NOOP("Problems", "Choose another place.")


class Stopped(WorkbookProblem):
    """The person stopped it."""

    happened = QT_TRANSLATE_NOOP("Problems", "It was stopped.")
    safe = QT_TRANSLATE_NOOP("Problems", "Nothing was changed, and nothing half made is left.")
    do = QT_TRANSLATE_NOOP("Problems", "Begin again whenever you like.")


class WorkbookBug(Exception):
    """We asked the file for something that makes no sense; ours to mend."""
