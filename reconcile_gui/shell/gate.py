"""What stands between a person and their workbook: a passphrase, or trouble with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui import safefile
from reconcile_gui.shell.free_place import free_beside
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    PassphraseUnusable,
    WorkbookProblem,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.safekeeping import Safekeeping


class Gate(QObject):
    """Tries passphrases, and says why a workbook did not open."""

    def __init__(
        self, pages: Pages, opening: Opening, safekeeping: Safekeeping, session: Session
    ) -> None:
        """Listen to the page of a locked workbook and to what opening says."""
        super().__init__(pages)
        self._pages = pages
        self._opening = opening
        self._safekeeping = safekeeping
        self._session = session
        self._tried = ""  # the passphrase being tried, and no longer
        self._waits = False  # it came before the file was quite closed
        pages.unlock.given.connect(self._on_passphrase)
        pages.backup_wanted.connect(self._on_backup_wanted)
        opening.refused.connect(self._on_refused)
        session.opened.connect(self._forget)
        session.closed.connect(self._on_at_rest)
        session.failed.connect(self._on_at_rest)

    def _forget(self) -> None:
        self._tried = ""
        self._waits = False

    def _on_passphrase(self, passphrase: str) -> None:
        self._tried = passphrase
        self._pages.unlock.say_working()
        self._try()

    def _try(self) -> None:
        self._waits = self._session.is_closing and not self._session.is_held
        if self._session.is_held:
            self._session.resume(self._tried, self._on_refused, self._open_as_usual)
        elif not self._waits:
            self._open_as_usual()

    def _on_at_rest(self, _problem: object = None) -> None:
        if self._waits:
            self._try()

    def _open_as_usual(self) -> None:
        self._opening.open(self._tried)

    def _on_refused(self, problem: WorkbookProblem) -> None:
        passphrase, self._tried = self._tried, ""
        if passphrase and isinstance(problem, WrongPassphrase | PassphraseUnusable):
            self._say_not_opened(passphrase)
        else:
            self._pages.show_trouble(problem)

    def _say_not_opened(self, passphrase: str) -> None:
        """Tell a wrong passphrase from damage; to SQLCipher both look alike."""
        opening = self._opening
        found = self._safekeeping.tell_apart(opening.path, opening.known_uuid, passphrase)
        said = f"{sentence(found.happened)} {sentence(found.safe)} {sentence(found.do)}"
        if isinstance(found, WrongPassphrase):
            # No backup opens with it either: nothing speaks for damage.
            said = self.tr("That did not open it. Nothing is lost; try again.")
        self._pages.unlock.say_wrong(said, offer_backups=isinstance(found, Damaged))

    def _on_backup_wanted(self) -> None:
        """Open the newest backup as a workbook of its own; the file before stays as it is."""
        newest = self._safekeeping.newest(self._opening.known_uuid)
        if newest is None:
            return
        place = free_beside(self._opening.path)
        try:
            safefile.copy_file(newest, place)
        except OSError:
            self._pages.show_trouble(CannotOpen())
        else:
            self._opening.start(place)
