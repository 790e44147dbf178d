"""The pages of Reflect, one of them in front, and the keys that hold on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from reconcile_gui.reflection.answering_page import AnsweringPage, Ground
from reconcile_gui.reflection.free_page import FreePage
from reconcile_gui.reflection.journal_page import JournalPage
from reconcile_gui.reflection.own_page import OwnQuestionsPage
from reconcile_gui.reflection.records import ReflectPlace
from reconcile_gui.reflection.resting_page import RestingPage

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.handing_over import Receivers


class ReflectPages(QStackedWidget):
    """A question, the journal, own questions, or why a set rests."""

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
        self.answering = AnsweringPage(session, theme, clock, ground, origin, receivers)
        self.journal = JournalPage(session, theme, clock, new_uuid, origin)
        self.own = OwnQuestionsPage(session, theme, new_uuid, origin)
        self.resting = RestingPage(theme, clock)
        self._written = (self.answering, self.journal, self.own)
        self._all = (*self._written, self.resting)
        for page in self._all:
            self.addWidget(page)
        for written in self._written:
            written.typed.connect(self.typed)
            written.leaving.connect(self.leaving)
        self._listen_to_keys(origin)

    @property
    def is_answering(self) -> bool:
        """Whether a question is in front."""
        return self.currentWidget() is self.answering

    @property
    def is_writing_freely(self) -> bool:
        """Whether a page of the journal is in front."""
        return self.currentWidget() is self.journal and self.journal.is_open

    def bring(self, page: QWidget) -> None:
        """Show a page."""
        self.setCurrentWidget(page)

    def flush(self) -> None:
        """Hand over every unsaved word."""
        for page in self._written:
            page.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        for page in (*self._written, self.resting):
            page.clear()
        self.bring(self.answering)

    def place(self) -> ReflectPlace:
        """Return which page is in front."""
        shown = self.currentWidget()
        if shown is self.journal:
            return ReflectPlace("journal", self.journal.uuid)
        if shown is self.own:
            return ReflectPlace("own", self.own.written_in())
        return ReflectPlace("question", self.answering.wanted)

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through: the page, and the calendar beside it."""
        return self.journal.panes() if self.currentWidget() is self.journal else [self]

    def write_here(self) -> None:
        """Put the caret behind the last word of the page in front, if it is one to write on."""
        if self.currentWidget() in (self.answering, self.journal):
            (self.answering if self.is_answering else self.journal).write_here()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave less room at the sides, as in a narrow window."""
        for page in self._all:
            page.set_narrow(narrow=narrow)

    def _listen_to_keys(self, where: QWidget) -> None:
        for keys, act in (
            ("Ctrl+Return", self._on_next_key),
            ("Ctrl+Enter", self._on_next_key),
            ("Ctrl+Shift+Return", self._on_skip_key),
            ("Ctrl+Shift+Enter", self._on_skip_key),
            ("Alt+Up", self._on_back_key),
            ("Alt+Down", self._on_on_key),
        ):
            shortcut = QShortcut(QKeySequence(keys), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_back_key(self) -> None:
        self._turned.go_back()

    def _on_on_key(self) -> None:
        self._turned.go_on()

    @property
    def _turned(self) -> AnsweringPage | FreePage:
        """What is turned by key: the pages of the journal, else the questions."""
        return self.journal.free if self.is_writing_freely else self.answering

    def _on_next_key(self) -> None:
        if not self.is_answering:
            return
        if self.answering.copying.is_open:
            self.answering.copying.confirm()
        else:
            self.answering.go_next()

    def _on_skip_key(self) -> None:
        if self.is_answering:
            self.answering.skip()
