"""Reading the letter in front aloud: its button, its row, and the menu of its fields."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from reconcile_gui.apology.languages import language_name
from reconcile_gui.apology.reading_aloud_widget import ReadingAloud

if TYPE_CHECKING:
    from reconcile_gui.apology.aloud_bar_widget import AloudBar
    from reconcile_gui.apology.letter_desk_widget import LetterDesk
    from reconcile_gui.apology.letter_tools_widget import LetterTools
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.surroundings_view import Surroundings


class LetterAloud(QObject):
    """Joins a letter on the desk with what reads it."""

    def __init__(
        self, around: Surroundings, tools: LetterTools, desk: LetterDesk, page: QWidget
    ) -> None:
        """page: the keyboard is in it, or in the tools, when Esc ends the reading."""
        super().__init__(page)
        self._tools, self._desk = tools, desk
        self.language = ""  # of the letter in front, a tag
        self._reading = reading = ReadingAloud(
            around.aloud, around.theme, desk.fields, self._language
        )
        reading.setParent(self)
        reading.listen_for_esc(page, tools)
        tools.aloud_wanted.connect(self.toggle)
        reading.began.connect(self._on_began)
        reading.spoken_at.connect(self._on_spoken_at)
        self.bar.let_go.connect(self._take_keyboard)
        for field in desk.all_fields():
            reading.watch(field)
            field.menu_opening.connect(partial(self._on_menu_opening, field))

    @property
    def bar(self) -> AloudBar:
        """The row with its keys."""
        return self._reading.bar

    def begin(self, language: str) -> None:
        """Have another letter in front, in this language; nothing is read yet."""
        self.stop()
        self.language = language
        self._tools.offer_aloud(offered=self._reading.is_offered)

    @Slot()
    def toggle(self) -> None:
        """Read, pause or go on."""
        self._desk.show_parts(shown=False)
        self._reading.toggle()
        self._tools.set_aloud(is_on=self._reading.is_on)

    def stop(self) -> None:
        """Read no more."""
        self._reading.stop()

    def _language(self) -> tuple[str, str]:
        return self.language, language_name(self.language)

    @Slot(bool)
    def _on_began(self, is_on: bool) -> None:
        self._tools.set_aloud(is_on=is_on)

    @Slot(str, int)
    def _on_spoken_at(self, key: str, at_u16: int) -> None:
        self._desk.paper.bring_into_sight(self._desk.fields()[key], at_u16)

    @Slot()
    def _take_keyboard(self) -> None:
        self._desk.editor_in_front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu_opening(self, field: MarkedEditor, menu: QMenu) -> None:
        if not self._reading.is_offered:
            return
        has_selection = field.textCursor().hasSelection()
        selected, on = self.tr("Read these words aloud"), self.tr("Read aloud from here")
        menu.addSeparator()
        action = menu.addAction(selected if has_selection else on)
        action.setObjectName("read_aloud_here")
        action.triggered.connect(partial(self._read_here, field))

    def _read_here(self, field: MarkedEditor, *_: object) -> None:
        key = next(key for key, each in self._desk.fields().items() if each is field)
        cursor = field.textCursor()
        if cursor.hasSelection():
            self._reading.read_selected(key)
        else:
            self._reading.read_from(key, cursor.position())
