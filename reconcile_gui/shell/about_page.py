"""What this program is, and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui import __version__
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.text_widgets import body, body2, caption, heading

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class AboutPage(PageFrame):
    """Version, purpose, limits, licence."""

    def __init__(self, theme: Theme) -> None:
        """Build the page."""
        super().__init__(theme, "about_page")
        self.column.setSpacing(12)
        for part in (
            heading(self.tr("About this program")),
            body(
                self.tr(
                    "Reconcile is a private workbook for one person who has hurt somebody close. "
                    "It helps to understand what happened, to apologise in your own words, to "
                    "respect boundaries and to keep small promises for as long as that is welcome. "
                    "If repair is not wanted, it helps to let go well."
                )
            ),
            body(
                self.tr(
                    "It is not therapy. It never sends anything, never writes the letter and never "
                    "measures the other person’s heart. It cannot notice when you are in danger."
                )
            ),
            body2(
                self.tr(
                    "It has no connection to the internet. Everything you write stays in one file "
                    "on this computer."
                )
            ),
            caption(
                self.tr(
                    "Version {version}. Free software under the GNU General Public License, "
                    "version 3 or later. Typefaces under the SIL Open Font License, icons by "
                    "Lucide under the ISC licence."
                ).format(version=__version__)
            ),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
