"""Runs the two care rules on what was just written, and shows the panel beside it.

Off the window's thread, sentence by sentence; nothing of it is stored or counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.qtkit.background import Background
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import link

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reconcile_gui.care.care_panel import CarePanel
    from reconcile_gui.care.care_watch import CareWatch
    from reconcile_gui.care.help_entries import Heading, HelpRow
    from reconcile_gui.care.pages import Pages as CareTexts
    from reconcile_gui.coach.settle import Hit
    from reconcile_gui.qtkit.background import Slices
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window


@dataclass(frozen=True, slots=True)
class Due:
    """What was found in a text and not shown yet; no word of the text is in it.

    hits: none where there was nothing to find.
    """

    workbook: str
    is_letter: bool
    hits: tuple[Hit, ...]


class CareBeside(QObject):
    """Looks at what was written in any field, after a pause.

    What is found while a page lies over the tabs, or while the window is hidden or
    locked, waits in memory until a tab of that workbook is in front.
    """

    help_wanted = Signal(str)
    shown = Signal(str)  # "panel", "link", or "nothing" where its panel is open already
    looked = Signal()  # a text was looked at; what was found is shown, or waits

    def __init__(self, window: Window, tools: Tools, opening: Opening) -> None:
        """Build the panel; rules and texts are read with the first pause."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._opening = opening
        self._watch: CareWatch | None = None
        self._panel: CarePanel | None = None
        self._link: QPushButton | None = None
        self._texts: CareTexts | None = None
        self._due: dict[tuple[str, str], Due] = {}  # by workbook and rule
        self._shown_rule = ""  # of the panel that came up last
        window.stack.currentChanged.connect(self._on_front_changed)

    def look_at(self, text: str, is_letter: bool) -> None:
        """Look at a text after a pause; another look, at another text, takes none away.

        is_letter: whether it may go to the other person.
        """
        workbook = str(self._opening.path)
        look: Background[Due] = Background(self, "care")
        look.start(partial(self._look, text, workbook, is_letter), partial(self._on_looked, look))

    def show_by_hand(self) -> None:
        """Show the panel about dying because somebody says that they are not all right."""
        # START: nothing of care is needed before something was written.
        from reconcile_gui.care.pages import PageId

        self._show(PageId.SELFHARM_PANEL.value, is_letter=False)

    def show_due(self) -> None:
        """Show what was found, if a tab is in front: only there does a panel lie beside it."""
        if not self._tools.session.is_open or not self._window.shows_tab:
            return
        here = str(self._opening.path)
        # "CARE-selfharm" comes before "CARE-violence".
        for key in sorted(key for key in self._due if key[0] == here):
            self._show_one(self._due.pop(key))

    def clear(self) -> None:
        """Put the panel away with the other person's name in it, as when locking."""
        self._window.hide_beside()
        if self._panel is not None:
            self._panel.clear()
        if self._link is not None:
            self._link.hide()

    def _look(self, text: str, workbook: str, is_letter: bool) -> Slices[Due]:
        yield
        from reconcile_gui.coach.match import care_hits

        return Due(workbook, is_letter, tuple(care_hits(text, self._tools.rules.care())))

    def _on_looked(self, look: Background[Due], due: Due) -> None:
        look.deleteLater()
        if due.hits:
            self._note(due)
        self.looked.emit()

    def _note(self, due: Due) -> None:
        # START: nothing of care is needed before something was written.
        from reconcile_gui.care.care_watch import panel_rule

        key = (due.workbook, panel_rule(due.hits))
        before = self._due.get(key)
        # What was in a letter keeps its note about letters.
        self._due[key] = before if before is not None and before.is_letter else due
        self.show_due()

    def _show_one(self, due: Due) -> None:
        from reconcile_gui.care.care_watch import CareWatch, panel_rule

        if self._watch is None:
            self._watch = CareWatch(self._tools.clock)
        shown = self._watch.on_hits(due.hits, due.workbook, self._showing())
        if shown == "panel":
            self._show(panel_rule(due.hits), is_letter=due.is_letter)
        elif shown == "link":
            self._quiet_link().show()
        self.shown.emit(shown)

    def _showing(self) -> str:
        """Return the rule whose panel is to be seen, or ""."""
        is_seen = self._panel is not None and self._panel.isVisible()
        return self._shown_rule if is_seen else ""

    def _show(self, rule_id: str, *, is_letter: bool) -> None:
        from reconcile_gui.care.pages import PageId, load_pages

        if self._texts is None:
            self._texts = load_pages(shipped("care"))
        page = self._texts.panel(rule_id)
        if page is None:
            return
        panel = self._care_panel()
        note = self._texts.page(PageId.IF_GIVEN) if is_letter else None
        partner = self._tools.two.partner()
        words = " ".join(block.text for block in note.for_partner(partner).blocks) if note else ""
        self._window.show_beside(panel)
        panel.show_panel(page.for_partner(partner), letter_note=words)
        self._shown_rule = rule_id

    def _quiet_link(self) -> QPushButton:
        """Return the link at the foot that stands for a panel already shown today."""
        if self._link is None:
            words = self.tr("Would it help to talk to someone?")
            self._link = name(link(words, "link_caption"), "quiet_care_link")
            self._link.clicked.connect(self._on_link)
            self._window.status.add_link(self._link)
        return self._link

    def _on_front_changed(self) -> None:
        """Put the link away over a page: what it stands beside is not to be seen."""
        if self._link is not None and not self._window.shows_tab:
            self._link.hide()

    def _on_link(self) -> None:
        self.help_wanted.emit("")

    def _numbers(self, heading: Heading) -> tuple[tuple[HelpRow, ...], str]:
        """Return whom to call in danger and under a heading, and in which country."""
        from reconcile_gui.care.country_chooser_widget import own_country
        from reconcile_gui.care.help_entries import Heading, load_help

        book = load_help(shipped("care"))
        country = own_country(book, self._tools.settings.now.country)
        wanted = (Heading.DANGER, heading)
        return tuple(row for row in book.rows(country) if row.heading in wanted), country.name

    def _care_panel(self) -> CarePanel:
        if self._panel is None:
            from reconcile_gui.care.care_panel import CarePanel

            self._panel = CarePanel(self._tools.theme, self._numbers)
            self._tools.theme.dress(self._panel)
            self._panel.help_wanted.connect(self.help_wanted)
            self._panel.closed.connect(self._window.hide_beside)
        return self._panel
