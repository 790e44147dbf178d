"""Everything of the workbook as files that outlive this program: to read, and to read in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, heading
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reconcile_gui.qtkit.theme import Theme

GAP_PX, BLOCK_PX, BELOW_PX = 10, 18, 6


class TakeAlongPage(PageFrame):
    """Says of each file what is in it and who can read it, before it is made."""

    reading_wanted = Signal()  # everything, to be read or printed
    json_wanted = Signal()  # everything, for the program
    read_in_wanted = Signal()  # a new workbook of such a file

    def __init__(self, theme: Theme) -> None:
        """Build the page."""
        super().__init__(theme, "take_along_page")
        self._read = name(button(self.tr("Everything, to read…"), "primary"), "everything_to_read")
        self._json = name(button(self.tr("Save everything as JSON…")), "everything_as_json")
        self._in = name(button(self.tr("Read everything in…")), "read_everything_in")
        self._said = name(TextLabel("", "body"), "take_along_said")
        self._fill(theme)
        self._read.clicked.connect(self.reading_wanted)
        self._json.clicked.connect(self.json_wanted)
        self._in.clicked.connect(self.read_in_wanted)

    def say(self, sentence: str) -> None:
        """Say what became of it; "" says nothing."""
        self._said.setText(breakable(sentence))
        self._said.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the first of the ways."""
        super().showEvent(event)
        if not event.spontaneous():
            self._read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, theme: Theme) -> None:
        self.column.setSpacing(GAP_PX)
        self.column.addWidget(heading(self.tr("Everything to take along")))
        self.column.addWidget(self._said)
        self._said.hide()
        to_read = self.tr(
            "What you wrote, by day, for yourself: as PDF, web page, Markdown or text. You choose "
            "what is on it. Who wants contact, and what you said about safety, never is."
        )
        as_json = self.tr(
            "For this program, or any other in years to come: every entry with its dates, earlier "
            "versions, the bin, and what you said about contact and safety. It has no passphrase: "
            "whoever has the file can read all of it."
        )
        read_in = self.tr(
            "A new workbook is made of such a file, equal to the one it came from. The workbook "
            "that is open now is not changed."
        )
        for words, about, way in (
            (self.tr("To read or print"), to_read, self._read),
            (self.tr("As JSON"), as_json, self._json),
            (self.tr("From JSON"), read_in, self._in),
        ):
            self.column.addSpacing(BLOCK_PX)
            self.column.addWidget(TextLabel(words, "subheading"))
            self.column.addWidget(body2(about))
            self.column.addSpacing(BELOW_PX)
            self.column.addWidget(FlowRow(theme, [way], GAP_PX))
        self.column.addStretch(1)
