"""Runs the two care rules on what was just written, and shows the panel beside it.

Off the window's thread, sentence by sentence; nothing of it is stored or counted.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import link
from reconcile_gui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reconcile_gui.care.care_panel import CarePanel
    from reconcile_gui.care.care_watch import CareWatch
    from reconcile_gui.care.pages import Pages as CareTexts
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.coach.settle import Hit
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window


class CareBeside(QObject):
    """Listens to the views' pauses in writing."""

    help_wanted = Signal(str)
    shown = Signal(str)  # "panel" or "link": which of the two came up now
    _found = Signal(int, object)  # turn, hits

    def __init__(self, window: Window, tools: Tools, opening: Opening) -> None:
        """Build the panel; rules and texts are read with the first pause."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._opening = opening
        self._watch: CareWatch | None = None
        self._panel: CarePanel | None = None
        self._link: QPushButton | None = None
        self._rules: Ruleset | None = None
        self._texts: CareTexts | None = None
        self._turn = 0
        self._is_letter = False
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def look_at(self, text: str, *, is_letter: bool) -> None:
        """Look at a text after a pause; an older look is forgotten."""
        self._turn += 1
        self._is_letter = is_letter
        threading.Thread(
            target=self._look, args=(self._turn, text), name="care", daemon=True
        ).start()

    def clear(self) -> None:
        """Put the panel away with the other person's name in it, as when locking."""
        self._turn += 1
        self._window.hide_beside()
        if self._panel is not None:
            self._panel.clear()
        if self._link is not None:
            self._link.hide()

    def _look(self, turn: int, text: str) -> None:
        from reconcile_gui.coach.match import care_hits
        from reconcile_gui.coach.ruleset import load_ruleset

        rules = self._rules
        if rules is None:
            rules = self._rules = load_ruleset(resource("coach", "en"), care_only=True)
        hits = care_hits(text, rules)
        if hits:
            self._found.emit(turn, hits)

    def _on_found(self, turn: int, hits: list[Hit]) -> None:
        # Hidden, or with a page over the tabs, it would lie beside something else.
        if turn != self._turn or not self._tools.session.is_open or not self._window.shows_tab:
            return
        # START: nothing of care is needed before something was written.
        from reconcile_gui.care.care_watch import CareWatch, panel_rule

        if self._watch is None:
            self._watch = CareWatch(self._tools.clock)
        shown = self._watch.on_hits(hits, str(self._opening.path))
        if shown == "panel":
            self._show(panel_rule(hits))
        elif shown == "link" and not self._window.has_beside:
            self._quiet_link().show()
        self.shown.emit(shown)

    def _show(self, rule_id: str) -> None:
        from reconcile_gui.care.pages import PageId, load_pages

        if self._texts is None:
            self._texts = load_pages(resource("care", "en"))
        page = self._texts.panel(rule_id)
        if page is None:
            return
        panel = self._care_panel()
        note = self._texts.page(PageId.IF_GIVEN) if self._is_letter else None
        partner = self._tools.two.partner()
        words = " ".join(block.text for block in note.for_partner(partner).blocks) if note else ""
        self._window.show_beside(panel)
        panel.show_panel(page.for_partner(partner), letter_note=words)

    def _quiet_link(self) -> QPushButton:
        """Return the link at the foot that stands for a panel already shown today."""
        if self._link is None:
            words = self.tr("Would it help to talk to someone?")
            self._link = name(link(words, "link_caption"), "quiet_care_link")
            self._link.clicked.connect(self._on_link)
            self._window.statusBar().addPermanentWidget(self._link)
        return self._link

    def _on_link(self) -> None:
        self.help_wanted.emit("")

    def _care_panel(self) -> CarePanel:
        if self._panel is None:
            from reconcile_gui.care.care_panel import CarePanel

            self._panel = CarePanel(self._tools.theme)
            self._panel.help_wanted.connect(self.help_wanted)
            self._panel.closed.connect(self._window.hide_beside)
        return self._panel
