"""Spelling in every field for writing: who knows which words, and when they are loaded.

A dictionary is loaded after a field was first painted, in a pause of the hands: it takes
some hundredths of a second, in which no key would be taken.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.qtkit.prose_editor_widget import ProseEditor, told_of
from reconcile_gui.resources import resource
from reconcile_gui.shell.rooms import letter_language

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.spelling_marks import SpellingMarks
    from reconcile_gui.shell.live_settings import LiveSettings
    from reconcile_gui.shell.two_of_us import TwoOfUs
    from reconcile_gui.shell.window import Window
    from reconcile_gui.spell.checking import Checker
    from reconcile_gui.spell.dictionaries import Dictionary
    from reconcile_gui.spell.speller import Held
    from reconcile_gui.workbook.changes import Changes

# Chosen: as soon as the page stands still, and not between two keys of one word.
LOAD_AFTER_MS = 400


class Spelling(QObject):
    """Gives each field its marks, and knows names, own words and dictionaries."""

    changed = Signal()  # other words are known, or other dictionaries are loaded

    def __init__(
        self,
        window: Window,
        session: Session,
        settings: LiveSettings,
        two: TwoOfUs,
    ) -> None:
        """Look at every field of this window once it is seen."""
        super().__init__(window)
        self._session, self._settings, self._two = session, settings, two
        self._folders: tuple[Path, ...] | None = None  # ours, the library's, the system's
        self._marks: list[SpellingMarks] = []
        self._found: tuple[Dictionary, ...] | None = None
        self._held: dict[Dictionary, Held | None] = {}  # None: it could not be loaded
        self._checkers: dict[str, Checker] = {}
        self._wanted: dict[str, None] = {}
        self._own_words: tuple[str, ...] = ()
        self._left: dict[str, set[str]] = {}
        self._was_on = settings.now.spelling
        self._pause = Pause(self, LOAD_AFTER_MS)
        self._pause.over.connect(self._load_one)
        window.prose_seen.connect(self.marks_of)
        session.opened.connect(self._read)
        session.closed.connect(self._forget)
        session.changed.connect(self._on_changed)
        settings.changed.connect(self._on_settings)
        two.changed.connect(self._know_others)

    # What is known ---------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether words are to be marked."""
        return self._settings.now.spelling

    @property
    def own_words(self) -> tuple[str, ...]:
        """The words that the person added, sorted."""
        return self._own_words

    def look_in(self, folders: tuple[Path, ...]) -> None:
        """Take dictionaries from these folders alone, and from nowhere else."""
        self._folders, self._found = folders, None
        self._checkers.clear()
        self._mark_anew()

    def dictionaries(self) -> tuple[Dictionary, ...]:
        """Return every dictionary of this computer; none without the library."""
        if self._found is None:
            self._found = self._find()
        return self._found

    def language_of(self, editor: ProseEditor) -> str:
        """Return the language a field is written in: of its letter, else the program's."""
        return told_of(editor)[0] or letter_language()

    def reads(self, language: str) -> bool:
        """Tell whether there is a dictionary of this language that can be used."""
        return any(
            each not in self._held or self._held[each] is not None for each in self._of(language)
        )

    def checker_for(self, editor: ProseEditor) -> Checker | None:
        """Return what knows the words of a field; None while, or where, nothing does."""
        if not self.is_on or not self._session.is_open:
            return None
        language = self.language_of(editor)
        checker = self._checkers.get(language)
        if checker is None and language not in self._wanted and self.reads(language):
            self._wanted[language] = None
            self._pause.start()
        return checker

    def left_in(self, editor: ProseEditor) -> Collection[str]:
        """Return the words that are left as they are in a field's text, `folded`."""
        return self._left_set(editor)

    def marks_of(self, editor: QWidget) -> SpellingMarks | None:
        """Return the marks of a field, made now if there were none."""
        from reconcile_gui.qtkit.spelling_marks import SpellingMarks

        if not isinstance(editor, ProseEditor):
            return None
        if editor.spelling is None:
            self._marks = [each for each in self._marks if shiboken6.isValid(each)]
            editor.spelling = SpellingMarks(editor, self)
            self._marks.append(editor.spelling)
            editor.textChanged.connect(self._on_typed)
            editor.menu_opening_at.connect(partial(self._on_menu, editor.spelling))
            editor.viewport().update()
        return editor.spelling

    def load_now(self, language: str) -> None:
        """Load what a language is read with, as somebody asks about its words."""
        if language not in self._checkers and self.reads(language):
            self._wanted[language] = None
            while language in self._wanted:
                self._load_one()

    # What a person says of a word ---------------------------------------------------------

    def add(self, word: str) -> None:
        """Take a word for right in this workbook from now on."""
        from reconcile_gui.spell.store import add_own_word

        self._session.write(
            add_own_word(word), origin=self, label=self.tr("Add to my words"), then=self._on_kept
        )

    def remove(self, word: str) -> None:
        """Take a word for right no more."""
        from reconcile_gui.spell.store import remove_own_word

        self._session.write(
            remove_own_word(word), origin=self, label=self.tr("Remove word"), then=self._on_kept
        )

    def leave(self, word: str, editor: ProseEditor) -> None:
        """Leave a word as it is in this text, until the workbook is closed."""
        from reconcile_gui.spell.own_words import folded

        self._left_set(editor).add(folded(word))
        self._mark_anew()

    # Inside ---------------------------------------------------------------------------

    def _left_set(self, editor: ProseEditor) -> set[str]:
        key = told_of(editor)[1]
        if key:
            return self._left.setdefault(key, set())
        return editor.spelling.left if editor.spelling is not None else set()

    def _find(self) -> tuple[Dictionary, ...]:
        # START: nothing of this is needed before somebody looks at a field.
        from reconcile_gui.spell import speller
        from reconcile_gui.spell.dictionaries import OF_THE_SYSTEM, dictionaries_in

        if not speller.is_installed():
            return ()
        brought = speller.own_folder()
        usual = (resource("dictionaries"), *([brought] if brought else []), *OF_THE_SYSTEM)
        return dictionaries_in(usual if self._folders is None else self._folders)

    def _of(self, language: str) -> tuple[Dictionary, ...]:
        from reconcile_gui.spell.dictionaries import for_language

        return for_language(language, self.dictionaries())

    def _load_one(self) -> None:
        """Load one dictionary, or make ready the first language that is wanted."""
        from reconcile_gui.spell import speller

        language = next(iter(self._wanted), None)
        if language is None:
            return
        missing = [each for each in self._of(language) if each not in self._held]
        if missing:
            try:
                self._held[missing[0]] = speller.load(missing[0])
            except speller.NotLoaded:
                self._held[missing[0]] = None
        if len(missing) <= 1:
            del self._wanted[language]
            self._make_ready(language)
        if self._wanted:
            self._pause.start()

    def _make_ready(self, language: str) -> None:
        from reconcile_gui.spell.checking import Checker
        from reconcile_gui.spell.speller import Speller

        held = [one for each in self._of(language) if (one := self._held.get(each)) is not None]
        if held:
            self._checkers[language] = Checker(language, Speller(held), self._known())
        self._mark_anew()

    def _known(self) -> frozenset[str]:
        from reconcile_gui.spell.own_words import known_of

        people = self._two.now.people
        return known_of(self._own_words, (people.own_name, people.partner_name))

    def _know_others(self) -> None:
        """Take other names or own words into account."""
        if self._checkers:
            known = self._known()
            self._checkers = {
                language: each.knowing(known) for language, each in self._checkers.items()
            }
        self._mark_anew()

    def _mark_anew(self) -> None:
        self._marks = [each for each in self._marks if shiboken6.isValid(each)]
        for marks in self._marks:
            marks.forget()
        self.changed.emit()

    def _read(self) -> None:
        from reconcile_gui.spell.store import own_words

        self._session.read(own_words(), self._on_read)

    def _on_read(self, words: tuple[str, ...]) -> None:
        if words != self._own_words:
            self._own_words = words
            self._know_others()

    def _on_kept(self, _value: object) -> None:
        self._read()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and changes.touches("preferences"):
            self._read()

    def _on_settings(self) -> None:
        if self.is_on != self._was_on:
            self._was_on = self.is_on
            self._mark_anew()

    def _on_typed(self) -> None:
        if self._wanted:
            self._pause.start()

    def _on_menu(self, marks: SpellingMarks, menu: QMenu, at_u16: int) -> None:
        from reconcile_gui.shell.spelling_menu import offer

        place = marks.place_at(at_u16)
        if place is not None:
            offer(menu, marks, place, self)

    def _forget(self) -> None:
        """Forget every word, as at a lock."""
        self._pause.stop()
        self._own_words = ()
        self._wanted.clear()
        self._left.clear()
        for marks in filter(shiboken6.isValid, self._marks):
            marks.left.clear()
        self._checkers.clear()
        self._mark_anew()
