"""The page before printing a stretch of time: journal, answers and check-ins by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from reconcile_gui.letter.listed_paper_page import ListedOutside, ListedPaper
from reconcile_gui.qtkit.dates import day_on_paper, long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.stretch.records import Passage, Span, StretchChoice
from reconcile_gui.stretch.spans import LONGEST_SHEETS, sheets_of, span_of
from reconcile_gui.stretch.stretch_options_panel import StretchOptionsPanel
from reconcile_gui.stretch.words import StretchWords

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

OPTIONS_PX = 352
# Chosen: a day that is typed comes in three steps.
PAUSE_MS = 400


class StretchPage(ListedPaper):
    """Asks for the days that are chosen, and shows, saves and prints what was written then.

    Keeps it in memory alone, until `clear`.
    """

    span_wanted = Signal(object)  # Span to be read

    def __init__(self, theme: Theme, outside: ListedOutside, today: Callable[[], date]) -> None:
        """Show an empty desk."""
        super().__init__()
        self._today = today
        self._words = StretchWords(QCoreApplication.translate, _weekday, day_on_paper)
        self._extent: Span | None = None
        self._span = Span(today(), today())
        self._passages: tuple[Passage, ...] = ()
        self._is_read = False
        self._pause = Pause(self, PAUSE_MS)
        self._panel = StretchOptionsPanel(theme, self._words, today)
        name(self, "stretch_page", self.tr("A stretch of time as it will be printed"))
        self.lay_out_listed(
            theme, outside, self._panel, self.tr("What you wrote, as text"), OPTIONS_PX
        )
        self._wire()
        self.clear()

    def choose(self, choice: StretchChoice) -> None:
        """Let this be chosen, as if nobody had chosen yet; `begin` asks for the days."""
        self._panel.begin(self._outside.paper, choice)

    def begin(self, extent: Span | None) -> None:
        """Ask for the days chosen. extent: from when to when anything was written."""
        self._extent = extent
        self._ask()

    def show_passages(self, span: Span, passages: Sequence[Passage]) -> None:
        """Show what was written in these days; nothing happens if others are wanted by now."""
        if span != self._span:
            return
        self._passages, self._is_read = tuple(passages), True
        self._panel.show_passages(self._passages)
        self._compose()

    def clear(self) -> None:
        """Forget every word, and what was chosen."""
        self._pause.stop()
        self._extent, self._passages, self._is_read = None, (), False
        self._panel.begin(self._outside.paper)
        self.forget_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to what one comes for."""
        super().showEvent(event)
        if not event.spontaneous():
            self._panel.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside ---------------------------------------------------------------------------

    def _wire(self) -> None:
        self._panel.days_chosen.connect(self._pause.start)
        self._pause.over.connect(self._ask)
        self._panel.chosen.connect(self._compose)
        self._panel.stop_wanted.connect(self._on_stop)
        self._panel.set_wanted.connect(self._compose)
        self.settled.connect(self._on_settled)

    @Slot()
    def _ask(self) -> None:
        weekday = QLocale().firstDayOfWeek().value
        self._span = span_of(self._panel.choice(), self._today(), weekday, self._extent)
        self._is_read = False
        self.span_wanted.emit(self._span)

    @Slot()
    def _compose(self) -> None:
        if not self._is_read:
            return  # comes as soon as it is
        choice = self._panel.choice()
        chosen = [each for each in self._passages if each.kind in choice.kinds]
        self._panel.show_setting(is_setting=False)
        if not chosen:
            self._panel.say_length("")
            self.show_nothing(self._words.nothing(self._span, self._passages, choice))
            return
        sheets = sheets_of(chosen)
        page = self._words.page(chosen, choice, self._span)
        self._panel.say_length(self._words.length(sheets))
        if sheets > LONGEST_SHEETS:
            self.show_words_only(page, self._words.too_long(sheets))
        else:
            self.set_page(page)
            self._panel.show_setting(is_setting=True)

    @Slot()
    def _on_stop(self) -> None:
        page = self._page
        if page is not None:
            self.show_words_only(
                page,
                self.tr("The pages were not set. It can be saved as web page, text or Markdown."),
            )
            self._panel.show_setting(is_setting=False, is_stopped=True)

    @Slot()
    def _on_settled(self) -> None:
        self._panel.show_setting(is_setting=False)
        if count := self._desk.page_count():
            self._panel.say_length(self._words.pages(count))


def _weekday(day: date) -> str:
    return long_day(day, date.min)
