"""Deletes everything the program knows of, once the workbook is closed, and closes the window."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.deleting import Doomed, delete, own_files
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.qtkit.one_window import lock_of
from reconcile_gui.shell.delete_page import DeletePage, OtherWorkbook
from reconcile_gui.shell.looking_around import BACKUP_PREFIX, PREFIX
from reconcile_gui.workbook.belongings import Belongings, belongings_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools


class DeletingAll(QObject):
    """Joins the page with the files; a view in the sense of hiding and locking."""

    def __init__(
        self,
        tools: Tools,
        opening: Opening,
        leaving: Leaving,
        safekeeping: Safekeeping,
        show_gate: Callable[[QWidget], None],
    ) -> None:
        """Build the page. show_gate: shows it where no workbook is open any more."""
        super().__init__(tools.session)
        self._tools, self._opening = tools, opening
        self._leaving, self._safekeeping = leaving, safekeeping
        self._show_gate = show_gate
        self._is_over = False
        self._is_wanted = False  # both steps were taken, and the workbook is not closed yet
        self._work: Background[list[Path]] = Background(self, "delete")
        self.page = DeletePage(tools.theme)
        self.page.wanted.connect(self._on_wanted)
        self.page.close_wanted.connect(leaving.for_good)
        tools.session.failed.connect(self._on_failed)

    def start(self) -> None:
        """Say exactly what is there now."""
        path = self._opening.path
        mine = self._belongings(path)
        self.page.begin(
            [
                *(self.tr("The workbook: {path}").format(path=each) for each in mine.files),
                *self._told_backups(mine),
                *(
                    self.tr("What a backup took the place of: {path}").format(path=each)
                    for each in mine.beside
                ),
                self.tr("Your settings: {path}").format(path=self._tools.folders.settings),
                self.tr("The log, which holds no text of yours: {path}").format(
                    path=self._tools.folders.log
                ),
                self.tr("What is left of a sample or a backup you looked around in, if anything"),
            ],
            [OtherWorkbook(each, lock_of(each).exists()) for each in self._others()],
        )

    def show_workbook(self) -> None:
        """Nothing of the open workbook is shown here."""

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Forget every place."""
        if not self._is_over:
            self.page.clear()

    def _on_wanted(self, others: tuple[Path, ...]) -> None:
        # A backup made on leaving would be one more file with every word in it.
        self._is_wanted = True
        self._safekeeping.rest(resting=True)
        self._leaving.to(partial(self._delete, others), must_finish=False)

    def _on_failed(self, _problem: object) -> None:
        """Make backups again: the last words could not be saved, and nothing was deleted."""
        if self._is_wanted and not self._is_over:
            self._is_wanted = False
            self._safekeeping.rest(resting=False)

    def _delete(self, others: tuple[Path, ...]) -> None:
        """Delete; runs when the workbook is closed."""
        self._is_over = True
        self._tools.settings.keep_no_more()
        self._opening.let_go()
        doomed = Doomed(())
        for path in (self._opening.path, *others):
            found = self._belongings(path)
            doomed += Doomed(found.all, tuple({each.parent for each in found.backups}))
        looked_at = (
            *Path(tempfile.gettempdir()).glob(f"{PREFIX}*"),
            *self._tools.folders.data.glob(f"{BACKUP_PREFIX}*"),
        )
        doomed += own_files(self._tools.folders, looked_at)

        def work() -> Slices[list[Path]]:
            yield
            try:
                return delete(doomed, self._tools.folders)
            except OSError:
                return list(doomed.files)

        self._work.start(work, self._on_deleted)

    def _on_deleted(self, left: list[Path]) -> None:
        if left:
            self._show_gate(self.page)
            self.page.say_remaining(left)
        else:
            self._leaving.for_good()

    def _told_backups(self, mine: Belongings) -> list[str]:
        count = len(mine.backups)
        if not count:
            return []
        folders = ", ".join(dict.fromkeys(str(each.parent) for each in mine.backups))
        one = self.tr("One backup, in {folders}")
        many = self.tr("%n backups, in {folders}", "", count)
        return [(one if count == 1 else many).format(folders=folders)]

    def _others(self) -> list[Path]:
        known = (Path(each) for each in self._tools.settings.now.known_workbooks)
        return [each for each in known if each != self._opening.path and each.exists()]

    def _belongings(self, path: Path) -> Belongings:
        settings, folders = self._tools.settings.now, self._tools.folders
        known = settings.workbook(path)
        chosen = (None, settings.backup_folder, *settings.earlier_backup_folders)
        uuid = known.uuid if known is not None else ""
        inner = [folders.backups(uuid, each) for each in chosen] if uuid else []
        return belongings_of(path, dict.fromkeys(inner))
