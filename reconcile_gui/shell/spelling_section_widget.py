"""Settings ▸ Spelling: on or off, with which dictionaries, and the person's own words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import TextLabel, button, hairline
from reconcile_gui.shell.spelling_walk import language_name
from reconcile_gui.spell.speller import is_installed
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.shell.live_settings import LiveSettings
    from reconcile_gui.shell.spelling import Spelling

INSTALL = "pip install chunspell"


class SpellingSection(QWidget):
    """The switch holds for this computer, the words for this workbook."""

    def __init__(self, theme: Theme, settings: LiveSettings, spelling: Spelling) -> None:
        """Show and change what holds."""
        super().__init__()
        self._theme, self._settings, self._spelling = theme, settings, spelling
        self._shown: tuple[str, ...] | None = None
        self._build()
        self._switch.toggled.connect(self._on_switch)
        spelling.changed.connect(self._show)

    def show_workbook(self) -> None:
        """Show what holds in this workbook and on this computer."""
        self._show()

    def clear(self) -> None:
        """Forget the person's own words."""
        self._rows.clear()
        self._shown = None

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._switch = name(
            QCheckBox(self.tr("Mark words that are in no dictionary")), "spelling_on"
        )
        about = self.tr(
            "A fine wave stands under them, on this computer alone: no word goes anywhere. The "
            "menu of the word, by the right button or Shift+F10, offers others; F7 goes to the "
            "next one. A letter is read in its own language, everything else in that of the "
            "program. A paragraph that is nearly all unknown is taken for another language and "
            "left alone."
        )
        self._state = name(TextLabel("", "body2"), "spelling_state")
        self._how = name(TextLabel("", "body2"), "spelling_how")
        column.addWidget(self._switch)
        column.addWidget(TextLabel(about, "small"))
        column.addWidget(hairline())
        column.addWidget(TextLabel(self.tr("Dictionaries"), "strong"))
        column.addWidget(self._state)
        column.addWidget(self._how)
        column.addWidget(hairline())
        column.addWidget(TextLabel(self.tr("Words of your own"), "strong"))
        none = self.tr(
            "None yet. “Add to my words” in the menu of a word puts it here. Both names are known "
            "without it."
        )
        self._none = name(TextLabel(none, "body2"), "no_own_words")
        self._rows = RowList(self._theme)
        column.addWidget(self._none)
        column.addWidget(self._rows)

    def _show(self) -> None:
        show_switched(self._switch, on=self._settings.now.spelling)
        self._switch.setEnabled(is_installed())
        state, how = self._told()
        self._state.setText(state)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        words = self._spelling.own_words
        if words == self._shown:
            return
        self._shown = words
        self._none.setVisible(not words)
        self._rows.clear()
        for number, word in enumerate(words, start=1):
            gone = name(button(self.tr("Remove"), "small_quiet"), f"remove_own_word_{number}")
            gone.setAccessibleName(self.tr("Remove: {word}").format(word=word))
            gone.clicked.connect(partial(self._on_remove, word))
            row = TitleRow(breakable(word), "", gone)
            self._rows.add_row(name(row, f"own_word_{number}"))

    def _told(self) -> tuple[str, str]:
        """Return what is there, and how more is to be had."""
        if not is_installed():
            return (
                self.tr(
                    "Spelling is not checked: the library that knows the dictionaries, chunspell, "
                    "is not installed. Nothing else is missing without it."
                ),
                self.tr("Where Python packages come from, it is had by: {command}").format(
                    command=INSTALL
                ),
            )
        tags = [each.tag for each in self._spelling.dictionaries()]
        if not tags:
            state = self.tr("There is no dictionary on this computer, so nothing is checked.")
        else:
            names = ", ".join(dict.fromkeys(map(language_name, tags)))
            state = self.tr("There are dictionaries for: {languages}.").format(languages=names)
        return (
            state,
            self.tr(
                "For another language, install its Hunspell dictionary with the system’s programs, "
                "such as hunspell-de-de for German, and start Reconcile again. A letter in a "
                "language without one is not checked."
            ),
        )

    def _on_switch(self) -> None:
        self._settings.change(spelling=self._switch.isChecked())

    def _on_remove(self, word: str, *_: object) -> None:
        self._spelling.remove(word)
