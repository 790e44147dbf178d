"""What stands between a person and their workbook: a passphrase, or trouble with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.text.breaking import breakable
from reconcile_gui.workbook.errors import (
    Damaged,
    PassphraseUnusable,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.look import is_encrypted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.long_work import LongWork, Turn
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.workbook.backup import Backup


class Gate(QObject):
    """Tries passphrases, and says why a workbook did not open."""

    look_wanted = Signal(object, object)  # Backup to look into, its passphrase or None

    def __init__(
        self,
        pages: Pages,
        opening: Opening,
        safekeeping: Safekeeping,
        session: Session,
        long: LongWork,
    ) -> None:
        """Listen to the page of a locked workbook and to what opening says."""
        super().__init__(pages)
        self._pages = pages
        self._opening = opening
        self._safekeeping = safekeeping
        self._session, self._long = session, long
        self._rescuing: Turn | None = None
        self._tried = ""  # the passphrase being tried, and no longer
        self._waits = False  # it came before the file was quite closed
        # What the next passphrase is for, if not the workbook, and what is done with it.
        self._other: Path | None = None
        self._use: Callable[[str | None], None] = self._open_with
        self._is_restored = False  # a backup is being opened, or was and nothing was said yet
        pages.unlock.given.connect(self._on_passphrase)
        opening.refused.connect(self._on_refused)
        opening.passphrase_needed.connect(self.forget_backup)
        session.opened.connect(self._forget)
        session.closed.connect(self._on_at_rest)
        session.failed.connect(self._on_at_rest)

    def _forget(self) -> None:
        self._end_rescue()
        self._tried = ""
        self._waits = False
        self._other = None

    def forget_backup(self) -> None:
        """Take the next passphrase for the workbook's own again."""
        self._other = None

    def say_restored(self, bar: SavingBar) -> None:
        """Say, once, that a backup was opened, and where the former file is."""
        self._say_rescued(bar)
        if not self._is_restored:
            return
        self._is_restored = False
        former = self._opening.take_former()
        said = self.tr("The backup is open, in the place of the workbook.")
        where = self.tr("The former file was not changed. It is kept as {path}")
        bar.tell(said, where.format(path=breakable(str(former))) if former else "")

    def _say_rescued(self, bar: SavingBar) -> None:
        if (found := self._opening.take_rescued()) is None:
            return
        one = self.tr("One entry could be read. It is open here, in a new workbook.")
        many = self.tr(
            "%n entries could be read. They are open here, in a new workbook.", "", found.total
        )
        where = self.tr(
            "The damaged file was not changed. The journal has a page, “What was rescued”. The "
            "new workbook is {path}"
        )
        said = one if found.total == 1 else many
        bar.tell(said, where.format(path=breakable(str(found.path))))

    def _on_passphrase(self, passphrase: str) -> None:
        self._tried = passphrase
        self._pages.unlock.say_working()
        self._try()

    def _try(self) -> None:
        self._waits = self._session.is_closing and not self._session.is_held
        if self._other is not None:
            self._use(self._tried)
        elif self._session.is_held:
            self._session.resume(self._tried, self._on_refused, self._open_as_usual)
        elif not self._waits:
            self._open_as_usual()

    def _restore(self, backup: Path, passphrase: str | None) -> None:
        if self._opening.is_under_way:
            return  # what is being opened would be called the backup
        self._is_restored = True
        self._opening.restore(backup, passphrase)

    def _on_at_rest(self, _problem: object = None) -> None:
        if self._waits:
            self._try()

    def _open_as_usual(self) -> None:
        self._open_with(self._tried)

    def _open_with(self, passphrase: str | None) -> None:
        self._opening.open(passphrase)

    def _on_refused(self, problem: WorkbookProblem) -> None:
        self._end_rescue()
        passphrase, self._tried = self._tried, ""
        self._is_restored = False
        if not passphrase or not isinstance(problem, WrongPassphrase | PassphraseUnusable):
            other, self._other = self._other, None
            self._pages.show_trouble(problem, other)
        elif self._other is not None:
            self._pages.unlock.say_wrong(self._try_again(), is_damaged=False)
        else:
            self._say_not_opened(passphrase)

    def _say_not_opened(self, passphrase: str) -> None:
        """Tell a wrong passphrase from damage; to SQLCipher both look alike."""
        opening = self._opening
        found = self._safekeeping.tell_apart(opening.path, opening.known_uuid, passphrase)
        said = f"{sentence(found.happened)} {sentence(found.safe)} {sentence(found.do)}"
        if isinstance(found, WrongPassphrase):
            # No backup opens with it either: nothing speaks for damage.
            said = self._try_again()
        self._pages.unlock.say_wrong(said, is_damaged=isinstance(found, Damaged))

    def _try_again(self) -> str:
        return self.tr("That did not open it. Nothing is lost; try again.")

    def bring_back(self, backup: Path) -> None:
        """Put a backup in the workbook's place; the file before is kept beside."""
        self._use_backup(backup, lambda passphrase: self._restore(backup, passphrase))

    def look_into(self, backup: Backup) -> None:
        """Have a copy of a backup opened, to look around in."""
        self._use_backup(backup.path, lambda key: self.look_wanted.emit(backup, key))

    def rescue(self) -> None:
        """Make a new workbook of what can be read of the damaged one."""
        words = self.tr("Give the passphrase of the damaged workbook.")
        encrypted = self._opening.may_be_encrypted
        self._ask_for(self._opening.path, self._rescue, words if encrypted else "")

    def _rescue(self, passphrase: str | None) -> None:
        if not self._opening.is_under_way:
            self._rescuing = self._long.begin(self.tr("What can be read is being brought over."))
            self._opening.rescue(passphrase, self._rescuing.tick)

    def _end_rescue(self) -> None:
        if self._rescuing is not None:
            self._rescuing.end()
            self._rescuing = None

    def _use_backup(self, backup: Path, use: Callable[[str | None], None]) -> None:
        words = self.tr("Give the passphrase that the backup was made with.")
        try:
            self._ask_for(backup, use, words if is_encrypted(backup) else "")
        except WorkbookProblem as problem:
            self._pages.show_trouble(problem)

    def _ask_for(self, file: Path, use: Callable[[str | None], None], words: str) -> None:
        """Use a file that is not the workbook; words: ask for its passphrase first, if any."""
        self._other, self._use = file, use
        if words:
            self._pages.ask_for_other(words)
        else:
            use(None)
