"""F7: from one word that is in no dictionary to the next, through all fields of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from reconcile_gui.qtkit.composing import is_composing
from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.shell.spelling_menu import word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.spelling_marks import SpellingMarks
    from reconcile_gui.shell.spelling import Spelling
    from reconcile_gui.shell.window import Window
    from reconcile_gui.spell.paragraphs import Place


class SpellingWalk(QObject):
    """Selects the next such word, says it, and says what could be meant."""

    def __init__(
        self,
        window: Window,
        spelling: Spelling,
        app: QApplication,
        say: Callable[[QWidget, str], None] = announce,
    ) -> None:
        """say: tells a screen reader; the line at the foot of the window shows it too."""
        super().__init__(window)
        self._announce = say
        self._window, self._spelling = window, spelling
        self._editor: ProseEditor | None = None
        app.focusChanged.connect(self._on_focus)

    def go_on(self) -> None:
        """Go to the next word from the caret on; round once through all fields.

        Nowhere while letters are being composed: they would be written over the word.
        """
        fields = self._fields()
        if any(is_composing(each) for each in fields):
            return
        why_not = self._why_not(fields)
        if why_not:
            self._say(fields[0] if fields else self._window, why_not)
            return
        focus = QApplication.focusWidget()
        first = fields.index(focus) if isinstance(focus, ProseEditor) and focus in fields else 0
        here = fields[first].textCursor()
        caret = max(here.position(), here.anchor()) if fields[first] is focus else 0
        order = [*fields[first:], *fields[: first + 1]]
        for number, editor in enumerate(order):
            marks = self._spelling.marks_of(editor)
            self._spelling.load_now(self._spelling.language_of(editor))
            place = marks.next_from(caret if number == 0 else 0) if marks else None
            if marks is not None and place is not None:
                if editor is not fields[first]:
                    here.clearSelection()
                    fields[first].setTextCursor(here)
                self._show(marks, place)
                return
        self._say(fields[first], self._nothing(fields))

    def _show(self, marks: SpellingMarks, place: Place) -> None:
        editor = marks.editor
        cursor = editor.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        editor.setTextCursor(cursor)
        word = word_at(marks, place)
        checker = self._spelling.checker_for(editor)
        guesses = checker.guesses(word) if checker else ()
        if not guesses:
            words = self.tr("Not in the dictionary: {word}. There is no word like it.")
            self._say(editor, words.format(word=word))
            return
        aloud = self.tr("Not in the dictionary: {word}. First suggestion: {guess}.")
        shown = self.tr("Not in the dictionary: {word}. Shift+F10 offers: {guesses}.")
        self._say(
            editor,
            aloud.format(word=word, guess=guesses[0]),
            shown.format(word=word, guesses=", ".join(guesses)),
        )

    def _fields(self) -> list[ProseEditor]:
        """Return the fields of the page in front that are written in, from the top down."""
        page = self._window.in_front

        def place(editor: QWidget) -> tuple[int, int]:
            at = editor.mapTo(page, QPoint())
            return at.y(), at.x()

        found = [
            each
            for each in page.findChildren(ProseEditor)
            if each.isVisible() and each.isEnabled() and not each.isReadOnly()
        ]
        return sorted(found, key=place)

    def _why_not(self, fields: list[ProseEditor]) -> str:
        """Return why nothing can be looked at, in one sentence, or an empty text."""
        from reconcile_gui.spell.speller import is_installed

        if not fields:
            return self.tr("Nothing is written on this page.")
        if not self._spelling.is_on:
            return self.tr("Spelling is switched off in Settings.")
        if not is_installed():
            return self.tr(
                "Spelling is not checked: what does it is not installed. Settings says how."
            )
        unread = [lang for lang in self._languages(fields) if not self._spelling.reads(lang)]
        if len(unread) == len(self._languages(fields)):
            words = self.tr("There is no dictionary for {language} on this computer.")
            return words.format(language=language_name(unread[0]))
        return ""

    def _nothing(self, fields: list[ProseEditor]) -> str:
        passed_over = [each.spelling.passed_over for each in fields if each.spelling]
        if any(passed_over):
            words = self.tr(
                "Nothing more. A paragraph that does not look like {language} was passed over."
            )
            return words.format(language=language_name(next(filter(None, passed_over))))
        return self.tr("Every word here is in the dictionary, or one of your own.")

    def _languages(self, fields: list[ProseEditor]) -> list[str]:
        return list(dict.fromkeys(self._spelling.language_of(each) for each in fields))

    def _say(self, widget: QWidget, aloud: str, shown: str = "") -> None:
        self._let_go()
        self._announce(widget, aloud)
        self._window.status.say_meanwhile(shown or aloud)
        if isinstance(widget, ProseEditor):
            self._editor = widget
            for moved in (widget.cursorPositionChanged, widget.selectionChanged):
                moved.connect(self._let_go)

    def _let_go(self) -> None:
        """Show again what the line at the foot said before."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            if shiboken6.isValid(editor):
                for moved in (editor.cursorPositionChanged, editor.selectionChanged):
                    moved.disconnect(self._let_go)
        self._window.status.say_meanwhile("")

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, ProseEditor) and before.spelling is not None:
            before.spelling.let_be()
        if self._editor is not None and now is not self._editor and now is not None:
            self._let_go()


def language_name(language: str) -> str:
    """Return what a language is called, in itself; a tag that is not known, as it is."""
    from reconcile_gui.apology.languages import LANGUAGES

    known = {"en": "English", **dict(LANGUAGES)}
    return known.get(language) or known.get(language.partition("-")[0], language)
