"""The pages of Reflect, one of them in front, and the keys that hold on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from reconcile_gui.qtkit.page_told import PageTold
from reconcile_gui.reflection.answering_page import AnsweringPage, Ground
from reconcile_gui.reflection.free_page import FreePage
from reconcile_gui.reflection.guides.all_guides_page import AllGuidesPage
from reconcile_gui.reflection.guides.guide_page import GuidePage
from reconcile_gui.reflection.journal_page import JournalPage
from reconcile_gui.reflection.letting_go_page import LettingGoPage
from reconcile_gui.reflection.own_page import OwnQuestionsPage
from reconcile_gui.reflection.questions import LETTING_GO_SET, NIGHT_QUESTION, OWN_PREFIX
from reconcile_gui.reflection.records import ReflectPlace
from reconcile_gui.reflection.resting_page import RestingPage

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.handing_over import Receivers


class ReflectPages(QStackedWidget):
    """A question, the journal, own questions, a guide, why a set rests, or letting go."""

    typed = Signal(object)  # the ProseEditor whose words changed
    leaving = Signal()  # what stands in a field is about to give way to something else

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        ground: Ground,
        receivers: Receivers,
        new_uuid: Callable[[], str],
        origin: QWidget,
    ) -> None:
        """origin: who the writes of these pages are said to come from."""
        super().__init__()
        PageTold(self)
        self.answering = AnsweringPage(session, theme, clock, ground, origin, receivers)
        self.journal = JournalPage(session, theme, clock, new_uuid, origin)
        self.own = OwnQuestionsPage(session, theme, new_uuid, origin)
        self.guide = GuidePage(session, theme, clock, ground.standing, receivers, new_uuid, origin)
        self.all_guides = AllGuidesPage(theme)
        self.resting = RestingPage(theme, clock)
        self.letting_go = LettingGoPage(session, theme)
        self._written = (self.answering, self.journal, self.own, self.guide)
        self._read = (self.all_guides, self.resting, self.letting_go)
        self._all = (*self._written, *self._read)
        for page in self._all:
            self.addWidget(page)
        for written in self._written:
            written.typed.connect(self.typed)
            written.leaving.connect(self.leaving)
        self.letting_go.questions_wanted.connect(self._on_letting_go_questions)
        self.letting_go.night_wanted.connect(self._on_night)
        self._listen_to_keys(origin)

    @property
    def is_answering(self) -> bool:
        """Whether a question is in front."""
        return self.currentWidget() is self.answering

    @property
    def is_writing_freely(self) -> bool:
        """Whether a page of the journal is in front."""
        return self.currentWidget() is self.journal and self.journal.is_open

    @property
    def is_in_guide(self) -> bool:
        """Whether a guide, or the list of them, is in front."""
        return self.currentWidget() in (self.guide, self.all_guides)

    @property
    def is_letting_go(self) -> bool:
        """Whether the page of letting go is in front."""
        return self.currentWidget() is self.letting_go

    def bring(self, page: QWidget) -> None:
        """Show a page."""
        if page is not self.guide:
            self.guide.stay_away()
        self.setCurrentWidget(page)

    def flush(self) -> None:
        """Hand over every unsaved word."""
        for page in self._written:
            page.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        for page in (*self._written, *self._read):
            page.clear()
        self.bring(self.answering)

    def place(self) -> ReflectPlace:
        """Return which page is in front."""
        shown = self.currentWidget()
        if shown is self.journal:
            return ReflectPlace("journal", self.journal.uuid)
        if shown is self.own:
            return ReflectPlace("own", self.own.written_in())
        if shown is self.guide:
            return ReflectPlace("guide", self.guide.guide_id, self.guide.open_entry)
        if shown is self.all_guides:
            return ReflectPlace("guide", "")
        if shown is self.letting_go:
            return ReflectPlace("letting_go", "")
        return ReflectPlace("question", self.answering.wanted)

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through: the page, and the calendar beside it."""
        return self.journal.panes() if self.currentWidget() is self.journal else [self]

    def own_question(self) -> str:
        """Return the uuid of the own question that is asked or has the keyboard, or empty."""
        if self.currentWidget() is self.own:
            return self.own.uuid_with_keyboard()
        asked = self.answering.wanted if self.is_answering else ""
        return asked.removeprefix(OWN_PREFIX) if asked.startswith(OWN_PREFIX) else ""

    def write_here(self) -> None:
        """Put the caret behind the last word of the page in front, if it is one to write on."""
        shown = self.currentWidget()
        if isinstance(shown, AnsweringPage | JournalPage | GuidePage):
            shown.write_here()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave less room at the sides, as in a narrow window."""
        for page in self._all:
            page.set_narrow(narrow=narrow)

    def _on_letting_go_questions(self) -> None:
        self.answering.open_set(LETTING_GO_SET)

    def _on_night(self) -> None:
        self.answering.open(NIGHT_QUESTION, write=True)

    def _listen_to_keys(self, where: QWidget) -> None:
        for keys, act in (
            ("Ctrl+Return", self._on_next_key),
            ("Ctrl+Enter", self._on_next_key),
            ("Ctrl+Shift+Return", self._on_skip_key),
            ("Ctrl+Shift+Enter", self._on_skip_key),
            ("Alt+Up", self._on_back_key),
            ("Alt+Down", self._on_key_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_back_key(self) -> None:
        self._turned.go_back()

    def _on_key_on(self) -> None:
        self._turned.go_on()

    @property
    def _turned(self) -> AnsweringPage | FreePage | GuidePage:
        """What is turned by key: the pages of the journal, the guides, else the questions."""
        if self.currentWidget() is self.guide:
            return self.guide
        return self.journal.free if self.is_writing_freely else self.answering

    def _on_next_key(self) -> None:
        if self.currentWidget() is self.guide:
            self.guide.confirm_copy()
        if not self.is_answering:
            return
        if self.answering.copying.is_open:
            self.answering.copying.confirm()
        else:
            self.answering.go_next()

    def _on_skip_key(self) -> None:
        if self.is_answering:
            self.answering.skip()
