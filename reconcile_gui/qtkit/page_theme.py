"""The look of one page, which follows the program's when the page is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.theme import Theme


class PageTheme(Theme):
    """The theme of one page: becomes as the program's at once in sight, else when seen next.

    So a change costs what is to be seen, and nothing is ever painted as it was before.
    """

    def __init__(self, program: Theme) -> None:
        """Begin as the program looks now; `dress` says what the page is."""
        super().__init__(program.name, program.scale, program.typeface)
        self._program = program
        self.missing_fonts = program.missing_fonts
        self._page: QWidget | None = None
        program.changed.connect(self._follow_if_seen)

    def dress_page(self, page: QWidget) -> None:
        """Dress `page`, and from now on wait while it is out of sight.

        Tells `changed`: what was measured while the page was built had no sheet yet.
        """
        self._page = page
        self.setParent(page)
        self.dress(page)
        page.installEventFilter(self)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Become as the program is when the page is shown, before it is painted."""
        if event.type() == QEvent.Type.Show:
            self._follow()
        return False

    def _follow_if_seen(self) -> None:
        if self._page is None or self._page.isVisible():
            self._follow()

    def _follow(self) -> None:
        now = self._program
        self.change(name=now.name, scale=now.scale, typeface=now.typeface)
