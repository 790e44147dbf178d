"""A stretch of time on its way to paper: reads what was written in it and shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reconcile_gui.apology.printed import letter_text
from reconcile_gui.boundaries.sheet import SheetChoice, SheetWords
from reconcile_gui.letter.formats import plain_text
from reconcile_gui.qtkit.dates import day_on_paper
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.reflection.guides.entries import fields_read
from reconcile_gui.reflection.guides.files import shipped_guides
from reconcile_gui.resources import resource
from reconcile_gui.shell.listed_outside import listed_outside
from reconcile_gui.stretch import store
from reconcile_gui.stretch.records import EVERYTHING
from reconcile_gui.stretch.stretch_page import StretchPage
from reconcile_gui.text.names import fill_partner
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.check_in_words import CheckInWords
from reconcile_gui.trust.words import PromiseWords

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.boundaries.records import Boundary
    from reconcile_gui.reflection.guides.entries import Entry
    from reconcile_gui.reflection.guides.guide import Guide
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.stretch.records import Passage, Span
    from reconcile_gui.trust.event import Event
    from reconcile_gui.trust.records import Occurrence, Promise

# PRIVACY: what is saved beside the workbook is named by nothing that is in it.
NEUTRAL_NAME = "pages"


class Stretches(QObject):
    """Joins the page with the workbook; a view in the sense of hiding and locking."""

    def __init__(self, tools: Tools) -> None:
        """Build the page."""
        super().__init__(tools.session)
        self._tools = tools
        self._is_open = False
        self._guides = shipped_guides(
            shipped("guides"), resource("questions", "en") / "sources.toml"
        ).guides
        self.page = StretchPage(
            tools.theme,
            listed_outside(tools, NEUTRAL_NAME, self.tr("Pages")),
            tools.clock.today,
        )
        self.page.span_wanted.connect(self._on_span_wanted)

    def start(self, *, everything: bool = False) -> None:
        """Read what was written in the days that are usually wanted, and show it.

        everything: of all days, and of every kind.
        """
        self._is_open = True
        if everything:
            self.page.choose(EVERYTHING)
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show it as it is on the disk."""
        if self._is_open:
            self._tools.session.read(store.extent(), self._on_extent)

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Forget every word."""
        self._is_open = False
        self.page.clear()

    def _on_extent(self, extent: Span | None) -> None:
        if self._is_open:
            self.page.begin(extent)

    def _on_span_wanted(self, span: Span) -> None:
        if self._is_open:
            self._tools.session.read(
                store.passages(span, self._saying()), partial(self._on_passages, span)
            )

    def _saying(self) -> store.Saying:
        partner = self._tools.two.partner()

        def say_entry(guide: Guide, entry: Entry) -> tuple[str, list[tuple[str, str]]]:
            said = fields_read(guide, entry, partner, day_on_paper)
            return fill_partner(guide.title, partner), said

        translate = QCoreApplication.translate
        return store.Saying(
            CheckInWords(translate, partner).in_full,
            say_entry,
            _letter,
            partial(_outcome, PromiseWords(translate, partner, *[day_on_paper] * 3)),
            partial(_event, ChartWords(translate, day_on_paper, day_on_paper, _no_month)),
            partial(_boundary, SheetWords(translate, day_on_paper)),
            self._guides,
        )

    def _on_passages(self, span: Span, passages: tuple[Passage, ...]) -> None:
        if self._is_open:
            self.page.show_passages(span, passages)


def _letter(whole: LetterWithParts) -> tuple[str, str]:
    return whole.letter.title, plain_text(letter_text(whole.letter, whole.parts)).strip()


def _outcome(words: PromiseWords, promise: Promise, occurrence: Occurrence | None) -> str:
    if occurrence is not None:
        return words.outcome(occurrence.outcome)
    said = QCoreApplication.translate("Stretch", "Promised to {name}")
    return said.format(name=words.to(promise))


def _event(words: ChartWords, event: Event) -> str:
    said = words.kind(event.kind)
    return said[:1].upper() + said[1:]


def _boundary(words: SheetWords, boundary: Boundary) -> tuple[str, list[tuple[str, str]]]:
    entry = words.entry(boundary, SheetChoice())
    return entry.heading, list(entry.fields)


def _no_month(_day: date, _with_year: bool, _short: bool) -> str:
    return ""
