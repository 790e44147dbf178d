"""The pages of Apologise, one of them in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reconcile_gui.apology.giving_pages_widget import GivingPages
from reconcile_gui.apology.letter_page import LetterPage
from reconcile_gui.apology.new_letter_page import NewLetterPage
from reconcile_gui.apology.read_as_page import ReadAsPage
from reconcile_gui.apology.readiness_page import ReadinessPage
from reconcile_gui.apology.versions_page import VersionsPage
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_told import PageTold

if TYPE_CHECKING:
    from reconcile_gui.apology.asking_view import AskingView
    from reconcile_gui.apology.letter_acts_widget import LetterActs
    from reconcile_gui.apology.letter_titles_widget import LetterTitles
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.qtkit.room import Room


class ApologyPages(QStackedWidget):
    """A letter, its versions, a new one, or what stands before giving; blank at first."""

    def __init__(
        self, around: Surroundings, acts: LetterActs, titles: LetterTitles, view: AskingView
    ) -> None:
        """view: who the writes of these pages are said to come from."""
        super().__init__()
        name(self, "apology_pages")
        PageTold(self)
        self._blank = QWidget()
        self.new = NewLetterPage(around.theme, around.clipboard)
        self.letter = LetterPage(around, acts, titles, view)
        self.versions = VersionsPage(around.session, around.theme, around.clock)
        self.giving = GivingPages(around, self.letter, acts, titles, view)
        for page in (self._blank, self.new, self.letter, self.versions, *self.giving.pages):
            self.addWidget(page)
        self.letter.tools.hide()
        self.giving.wanted.connect(self.bring)

    @property
    def shows_letter(self) -> bool:
        """Whether the page of a letter is in front."""
        return self.currentWidget() is self.letter

    @Slot(QWidget)
    def bring(self, page: QWidget) -> None:
        """Show a page; the tools of a letter only over the letter itself."""
        self.setCurrentWidget(page)
        self.letter.tools.setVisible(page is self.letter)

    def flush(self) -> None:
        """Hand over every unsaved word."""
        self.letter.flush()
        self.giving.flush()

    def clear(self) -> None:
        """Forget every word, and show nothing."""
        self.bring(self._blank)
        for each in (self.letter, self.versions, self.new, self.giving):
            each.clear()

    def read_aloud(self) -> None:
        """Read aloud what is in front, where that can be."""
        page = self.currentWidget()
        if isinstance(page, LetterPage | ReadAsPage):
            page.aloud.toggle()

    def set_room(self, room: Room) -> None:
        """Lay each page out for this much room."""
        for each in (self.letter, self.versions, self.giving):
            each.set_room(room)

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: in a letter, the part that was written last."""
        page = self.currentWidget()
        if isinstance(page, VersionsPage | ReadAsPage | ReadinessPage):
            return page.begin_in()
        return self.letter.desk.editor_in_front() if self.shows_letter else self.new.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        page = self.currentWidget()
        if isinstance(page, VersionsPage | ReadAsPage | ReadinessPage):
            return page.panes()
        return self.letter.panes() if self.shows_letter else [self.new]
