"""Search everywhere: shows the page, leads to what was chosen, and back to what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QTextEdit

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.shell.found_words import Hit
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.search_page import SearchPage
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.views import Views
    from reconcile_gui.shell.wayfinding import Wayfinding
    from reconcile_gui.shell.window import Window

# Chosen: with fewer, nearly every question fits; more than these is no help.
FEWEST_LETTERS, MOST_QUESTIONS = 3, 12
# A view reads, reads again for what it found, and shows it.
ROUNDS = 3


class Finding(QObject):
    """Where one was led to, one step leads back to what was found, until one goes elsewhere."""

    def __init__(
        self, window: Window, tools: Tools, views: Views, pages: Pages, ways: Wayfinding
    ) -> None:
        """Build nothing before it is wanted."""
        super().__init__(window)
        self._window, self._tools, self._views = window, tools, views
        self._pages, self._ways = pages, ways
        self._hit: Hit | None = None  # what one is on the way to
        window.tab_shown.connect(self._on_tab_shown)
        window.return_wanted.connect(self.show)
        pages.search_chosen.connect(self._on_chosen)
        ways.arrived.connect(self._on_arrived)

    def show(self) -> None:
        """Show the page, with every word that was typed until now in reach of it."""
        self._hit = None
        for view in self._views.built():
            view.flush()
        self._window.offer_return("")
        self._pages.show_search(self._build)

    def _build(self, tools: Tools) -> SearchPage:
        from reconcile_gui.apology.parts import PARTS
        from reconcile_gui.shell.found_words import FoundWords
        from reconcile_gui.shell.search_page import SearchPage

        translate = QCoreApplication.translate

        def day(one: date) -> str:
            return long_day(one, tools.clock.today())

        parts = {one.id: translate("Parts", one.title) for one in PARTS}
        words = FoundWords(translate, day, parts, self._sheets())
        return SearchPage(
            tools.session, tools.theme, words, self._ways.kinds, self._questions_with()
        )

    def _sheets(self) -> dict[str, str]:
        """Return what each kind of sheet is called, after its guide."""
        from reconcile_gui.reflection.guides.files import shipped_guides
        from reconcile_gui.reflection.question_files import SOURCES_FILE

        sources = resource("questions", "en") / SOURCES_FILE
        guides = shipped_guides(shipped("guides"), sources).guides
        return {one.keeping.kind: one.title for one in guides if one.keeping.table == "sheet"}

    def _questions_with(self) -> Callable[[str], list[Hit]]:
        from reconcile_gui.reflection.finding import QuestionFinder
        from reconcile_gui.reflection.question_files import shipped_questions
        from reconcile_gui.shell.found_words import question_hit

        # PRIVACY: as the bank has them, without anybody's name.
        finder = QuestionFinder(shipped_questions(shipped("questions")).questions)

        def find(typed: str) -> list[Hit]:
            if sum(map(len, typed.split())) < FEWEST_LETTERS:
                return []
            partner = self._tools.two.partner()
            return [
                question_hit(one.id, one.title, one.text_for(partner), typed)
                for one in finder.find(typed)[:MOST_QUESTIONS]
            ]

        return find

    def _on_chosen(self, hit: Hit) -> None:
        self._hit = hit
        if hit.question_id:
            self._views.reflect().open_question(hit.question_id)
            self._window.choose_tab("reflect")
            self._on_arrived()
        else:
            self._ways.go(hit.kind, hit.row_id)

    def _on_arrived(self) -> None:
        hit, self._hit = self._hit, None
        if hit is not None:
            self._window.offer_return(self.tr("Back to what was found"))
            self._after_reading(partial(self._point_at, hit), ROUNDS)

    def _after_reading(self, then: Callable[[], None], rounds: int) -> None:
        """Wait until the view has read what it shows, and what it asks for after that."""
        if rounds:
            again = partial(self._after_reading, then, rounds - 1)
            self._tools.session.read(lambda _: None, lambda _: again())
        else:
            then()

    def _point_at(self, hit: Hit) -> None:
        """Put the caret before the words; none is selected, for nobody to write over it.

        A row may have many fields: where those words are not in the one with the keyboard,
        they are in another that is to be seen.
        """
        if not hit.spans:
            return
        start, end = hit.spans[0]
        for editor in self._editors():
            there = editor.document().find(hit.text[start:end])
            if not there.isNull():
                there.setPosition(there.selectionStart())
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                editor.setTextCursor(there)
                editor.ensureCursorVisible()
                return

    def _editors(self) -> list[QTextEdit]:
        """Return the field with the keyboard, and the others beside it, top to bottom."""
        focus = self._window.focusWidget()
        if not isinstance(focus, QTextEdit):
            return []
        around = focus.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        others = around.findChildren(QTextEdit) if around is not None else []
        return [focus, *(one for one in others if one is not focus and one.isVisible())]

    def _on_tab_shown(self, _key: str) -> None:
        """Somebody went elsewhere, or is about to arrive: then it is offered anew."""
        self._window.offer_return("")
