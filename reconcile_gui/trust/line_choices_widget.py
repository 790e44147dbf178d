"""Beside the counts: what the line is, and how the writer wants it drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body2, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust.drawing import Drawing


class LineChoices(QObject):
    """Shows what it is handed and says what was chosen; the panel gives its parts their places.

    parts: for the row of sentences. longer: a line of its own, which may be long.
    """

    hiding_chosen = Signal(bool)  # whether the estimate is to be hidden
    weighing_chosen = Signal(bool)  # whether recent months are to weigh more
    built_chosen = Signal(bool)  # whether the picture of what is built and lost is to be shown
    meaning_wanted = Signal()  # how large the steps are, and what half a year means

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._drawing = Drawing()
        self._theme = theme
        self._band = name(body2(), "about_the_band")
        self._band.setWordWrap(False)
        self.longer = name(body2(), "remembers_longer")
        self._hide = name(link(""), "hide_estimate")
        self._how = name(link(self.tr("How it is drawn…")), "how_drawn")
        self._weigh = _choice(self.tr("Weigh recent months more"), "weigh_recent")
        self._built = _choice(
            self.tr("Also show “Built and lost”, an idea, not a measurement"), "show_built"
        )
        self._meaning = QAction(self.tr("What these mean"))
        self._meaning.setObjectName("what_these_mean")
        self._how.setMenu(self._menu())
        self.parts: list[QWidget] = [self._band, self._hide, self._how]
        self._hide.clicked.connect(self._on_hide)
        self._weigh.triggered.connect(self.weighing_chosen)
        self._built.triggered.connect(self.built_chosen)
        self._meaning.triggered.connect(self.meaning_wanted)
        theme.changed.connect(self._space)
        self._space()
        self.clear()

    def show_choices(self, drawing: Drawing, band: str, longer: str, *, is_line_near: bool) -> None:
        """Show what holds. longer: what the line does not know, where recent months weigh more.

        is_line_near: the chart is to be seen, and enough counts for a line.
        """
        self._drawing = drawing
        is_drawn = is_line_near and not drawing.hides_estimate
        self._band.setText(breakable(band))
        self.longer.setText(breakable(longer))
        self._hide.setText(
            self.tr("Show the estimate") if drawing.hides_estimate else self.tr("Hide the estimate")
        )
        self._weigh.setChecked(drawing.weighs_recent)
        self._built.setChecked(drawing.shows_built)
        self._hide.setVisible(is_line_near)
        self._band.setVisible(is_drawn)
        self._how.setVisible(is_drawn)
        self.longer.setVisible(is_drawn and drawing.weighs_recent)

    def clear(self) -> None:
        """Forget the other person's name, and close the menu."""
        self.longer.clear()
        for part in (*self.parts, self.longer):
            part.hide()
        menu = self._how.menu()
        if menu is not None:
            menu.close()

    # Inside -------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self._how)
        menu.setObjectName("how_drawn_menu")
        for action in (self._weigh, self._built, self._meaning):
            action.setParent(menu)
            menu.addAction(action)
        menu.insertSeparator(self._meaning)
        return menu

    def _space(self) -> None:
        for label in (self._band, self.longer):  # on the line of the links
            label.setContentsMargins(0, self._theme.px(2), 0, 0)

    def _on_hide(self) -> None:
        self.hiding_chosen.emit(not self._drawing.hides_estimate)


def _choice(words: str, object_name: str) -> QAction:
    made = QAction(words)
    made.setObjectName(object_name)
    made.setCheckable(True)
    return made
