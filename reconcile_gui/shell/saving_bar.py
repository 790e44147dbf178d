"""The bar that stays until everything is on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.workbook.errors import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.errors import WorkbookProblem


class SavingBar(QObject):
    """Says what happened, what is safe and what to do, above the tab in front."""

    copy_wanted = Signal()
    again_wanted = Signal()
    leave_wanted = Signal()
    backups_wanted = Signal()
    let_go = Signal()  # the bar has the keyboard and is about to go
    went_quiet = Signal()  # what it said was put away, or is over

    def __init__(self, place: QWidget, theme: Theme) -> None:
        """Stand in this place of the window; it is hidden while there is nothing to say."""
        super().__init__(place)
        self._place = place
        self._is_about_saving = False
        self._times_said = 0
        self._bar = name(MessageBar(theme), "saving_bar")
        layout = place.layout()
        if layout is not None:
            layout.addWidget(self._bar)
        self._bar.let_go.connect(self.let_go)
        place.hide()

    def say_unsaved(self, problem: WorkbookProblem, *, saved_until: str, leaving: bool) -> None:
        """Show why saving fails.

        saved_until: local time of the last save, or empty. leaving: the person
        was closing the window, which stays because of this.
        """
        again = Choice(self.tr("Try again"), self.again_wanted.emit)
        leave = Choice(self.tr("Close without the last changes"), self.leave_wanted.emit)
        self._begin(about_saving=True)
        self._bar.tell(
            self._not_yet(problem, leaving=leaving),
            self._what_is_safe(saved_until),
            Choice(self.tr("Save a copy elsewhere…"), self.copy_wanted.emit),
            leave if leaving else again,
        )

    def say_held(self, changes: int) -> None:
        """Say, over a locked window that is being closed, what is not saved yet."""
        self._begin(about_saving=True)
        self._bar.tell(
            self.tr("One change could not be saved yet.")
            if changes == 1
            else self.tr("%n changes could not be saved yet.", "", changes),
            self.tr("The window stays until everything is saved. Closing now would lose it."),
            Choice(self.tr("Try again"), self.again_wanted.emit),
            Choice(self.tr("Close without the last changes"), self.leave_wanted.emit),
        )

    def say(self, problem: WorkbookProblem, *, leaving: bool = False) -> None:
        """Show any other problem; it can be put away."""
        self._begin(about_saving=False)
        more = None
        if leaving:
            more = Choice(self.tr("Close all the same"), self.leave_wanted.emit)
        elif isinstance(problem, Damaged):
            more = Choice(self.tr("Open a backup…"), self.backups_wanted.emit)
        self._bar.tell(
            self.tr("Not closed yet: {happened}").format(happened=sentence(problem.happened))
            if leaving
            else sentence(problem.happened),
            f"{sentence(problem.safe)} {sentence(problem.do)}",
            more,
            Choice(self.tr("Understood"), self.quiet),
        )

    def tell(
        self,
        words: str,
        detail: str = "",
        more: Choice | None = None,
        understood: Callable[[], None] | None = None,
    ) -> None:
        """Say something calm that can be put away.

        more: what leads further; understood: told when the person puts it away.
        """
        self._begin(about_saving=False)
        put_away = Choice(self.tr("Understood"), understood or self.quiet)
        self._bar.tell(words, detail, more, put_away, tone="calm")

    def work(self, words: str, detail: str, stop: Callable[[], None] | None) -> None:
        """Say what is being done, how much of it, and offer to stop it."""
        self._place.show()
        choice = Choice(self.tr("Stop"), stop) if stop is not None else None
        self._bar.tell(words, detail, secondary=choice, tone="calm")

    @property
    def is_about_saving(self) -> bool:
        """Whether it says that something is not saved; nothing else may take its place."""
        return self._is_about_saving

    @property
    def times_said(self) -> int:
        """How often something was said to be read; what is being done does not count."""
        return self._times_said

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to read."""
        return self._place.isHidden()

    def take_back(self, words: str) -> None:
        """Say these words no more; something else that is said stays."""
        if not self._is_about_saving and self._bar.sentence.text() == words:
            self.quiet()

    def say_saved(self) -> None:
        """Take back that something is unsaved; what else was said stays until it is read."""
        if self._is_about_saving:
            self.quiet()

    def quiet(self) -> None:
        """Say nothing any more."""
        self._is_about_saving = False
        self._bar.put_away()
        self._place.hide()
        self.went_quiet.emit()

    def _begin(self, *, about_saving: bool) -> None:
        self._is_about_saving = about_saving
        self._times_said += 1
        self._place.show()

    def _not_yet(self, problem: WorkbookProblem, *, leaving: bool) -> str:
        words = self.tr("{happened} Your text is still here, in this window.")
        if leaving:
            words = self.tr("Not closed yet: {happened} Your text is still here, in this window.")
        return words.format(happened=sentence(problem.happened))

    def _what_is_safe(self, saved_until: str) -> str:
        if not saved_until:
            return self.tr("Leave this window open; saving goes on by itself as soon as it can.")
        return self.tr(
            "What you wrote until {time} is on the disk. Leave this window open; saving goes on "
            "by itself as soon as it can."
        ).format(time=saved_until)
