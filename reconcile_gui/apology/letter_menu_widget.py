"""The list of letters, and what can be done with the one in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reconcile_gui.apology.languages import language_rows
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.scripts import can_write


@dataclass(frozen=True, slots=True)
class Titled:
    """A letter in the list. title: as shown, never empty; typed: as typed, maybe empty."""

    letter_id: int
    title: str
    typed: str
    language: str = "en"


# Name for the program, words, and what it does.
Entry = tuple[str, str, Callable[[], object]]


class LetterMenu(QMenu):
    """Filled anew whenever it opens."""

    letter_chosen = Signal(int)  # letter id, from the list
    new_wanted = Signal()
    same_wanted = Signal()  # a letter with the words of the one in front
    spoken_wanted = Signal()  # a spoken version of the one in front
    rename_wanted = Signal()
    language_chosen = Signal(str)  # such as "en-GB"
    given_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty menu."""
        super().__init__(parent)
        name(self, "letter_menu", self.tr("Letters"))
        self._letters: tuple[Titled, ...] = ()
        self._current: Titled | None = None
        self._may_be_spoken: Callable[[], bool] = bool
        self._more: Callable[[], Sequence[Entry]] = tuple
        self.aboutToShow.connect(self._fill)

    def show_letters(self, letters: Sequence[Titled], current: Titled | None) -> None:
        """List these letters, one of them in front."""
        self._letters, self._current = tuple(letters), current

    def offer_spoken(self, is_offered: Callable[[], bool]) -> None:
        """Offer a spoken version of the letter in front; asked whenever the menu opens."""
        self._may_be_spoken = is_offered

    def ask_for_more(self, more: Callable[[], Sequence[Entry]]) -> None:
        """Offer these too. more: asked whenever the menu opens."""
        self._more = more

    @Slot()
    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        for each in self._letters:
            action = self.addAction(each.title.replace("&", "&&"))
            action.setObjectName(f"letter_{each.letter_id}")
            action.setCheckable(True)
            action.setChecked(self._current is each)
            group.addAction(action)
            action.triggered.connect(partial(self.letter_chosen.emit, each.letter_id))
        self.addSeparator()
        more = self._more()
        for object_name, words, act in (
            ("new_letter", self.tr("New letter…"), self.new_wanted.emit),
            ("same_letter", self.tr("Start from this one"), self.same_wanted.emit),
            ("spoken_letter", self.tr("Make a version to say aloud"), self.spoken_wanted.emit),
            ("rename_letter", self.tr("Rename…"), self.rename_wanted.emit),
            ("language_menu", "", None),
            *more,
            ("given_letter", self.tr("When it was given…"), self.given_wanted.emit),
            ("bin_letter", self.tr("Move to the bin"), self.bin_wanted.emit),
        ):
            if act is None:
                self.addMenu(self._languages())
                continue
            if object_name == "spoken_letter" and not self._may_be_spoken():
                continue
            if more and object_name == more[0][0]:
                self.addSeparator()
            action = self.addAction(words)
            action.setObjectName(object_name)
            action.triggered.connect(act)

    def _languages(self) -> QMenu:
        menu = name(QMenu(self.tr("Language of the letter"), self), "language_menu")
        group = QActionGroup(menu)
        present = self._current.language if self._current else "en"
        for tag, words in language_rows(present, can_write):
            action = menu.addAction(words)
            action.setObjectName(f"language_{tag}")
            action.setCheckable(True)
            action.setChecked(tag == present)
            group.addAction(action)
            action.triggered.connect(partial(self.language_chosen.emit, tag))
        return menu
