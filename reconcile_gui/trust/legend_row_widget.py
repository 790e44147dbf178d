"""The legend as switches: what the chart and its table leave out for now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.drawn_chart_widget import stamps_for
from reconcile_gui.trust.laid import SQUARE_PX
from reconcile_gui.trust.legend import CHECK_INS, ENTRIES, EVENTS, OUTCOMES, SPACE
from reconcile_gui.trust.records import Outcome

GAP_PX, LINE_PX = 18, 8


class LegendRow(QWidget):
    """Folded away until `way` opens it; what is left out is said whether it is open or not.

    It is kept while the program runs, and never in the workbook: nobody should come back to
    a record from which something is missing.
    """

    chosen = Signal()  # something else is left out now

    def __init__(self, theme: Theme) -> None:
        """Leave nothing out. `way`: the link that opens it, to be put where it belongs."""
        super().__init__()
        self._theme = theme
        self._words = self._named()
        self.way = name(link(""), "choose_shown")
        self._boxes = {key: self._box(key) for key in ENTRIES}
        self._row = FlowRow(theme, list(self._boxes.values()), GAP_PX)
        self._row.hide()
        self._told = name(TextLabel("", "small"), "not_shown")
        self._told.setWordWrap(False)
        self._all = name(link(self.tr("Show everything")), "show_everything")
        self._line = FlowRow(theme, [self._told, self._all], LINE_PX)
        self._line.hide()
        column = QVBoxLayout(self)
        column.addWidget(self._row)
        column.addWidget(self._line)
        self.way.clicked.connect(self._on_way)
        self._all.clicked.connect(self._on_all)
        theme.changed.connect(self._draw)
        self._draw()
        self._name_way()

    @property
    def hidden(self) -> frozenset[str]:
        """What is left out, of `legend.ENTRIES`."""
        return frozenset(key for key, box in self._boxes.items() if not box.isChecked())

    @property
    def not_shown(self) -> str:
        """The sentence on what is left out; nothing where all is shown."""
        missing = [words for key, words in self._words.items() if key in self.hidden]
        return self.tr("Not shown: {list}.").format(list=", ".join(missing)) if missing else ""

    @property
    def told(self) -> str:
        """The same for who has the counts in words before them."""
        said = self.not_shown
        return f"{said} {self.tr('The counts in words leave nothing out.')}" if said else ""

    def switch(self, key: str) -> None:
        """Leave one entry out, or show it again."""
        self._boxes[key].toggle()

    # Inside -------------------------------------------------------------------------------

    def _named(self) -> Mapping[str, str]:
        return {
            Outcome.KEPT.value: self.tr("kept"),
            Outcome.LATE.value: self.tr("done late"),
            Outcome.NOT_KEPT.value: self.tr("not kept"),
            Outcome.OPEN.value: self.tr("past due"),
            Outcome.REPLACED.value: self.tr("changed"),
            Outcome.RELEASED.value: self.tr("released"),
            EVENTS: self.tr("events"),
            CHECK_INS: self.tr("check-ins"),
            SPACE: self.tr("space"),
        }

    def _box(self, key: str) -> QCheckBox:
        words = self._words[key]
        box = name(QCheckBox(words), f"shown_{key}", self.tr("Show {what}").format(what=words))
        box.setChecked(True)
        box.toggled.connect(self._on_toggled)
        return box

    def _draw(self) -> None:
        px, side = self._theme.px, self._theme.px(SQUARE_PX)
        stamps = stamps_for(self._theme, self.devicePixelRatioF())
        for outcome in OUTCOMES:
            box = self._boxes[outcome.value]
            box.setIcon(QIcon(stamps[outcome]))
            box.setIconSize(QSize(side, side))
        self._told.setContentsMargins(0, px(3), 0, 0)  # on the line of the link
        column = self.layout()
        if column is not None:
            column.setContentsMargins(0, px(6), 0, 0)
            column.setSpacing(px(4))

    def _name_way(self) -> None:
        is_open = not self._row.isHidden()
        self.way.setText(self.tr("Done choosing") if is_open else self.tr("What is shown…"))

    def _on_way(self) -> None:
        self._row.setVisible(self._row.isHidden())
        self._name_way()
        if not self._row.isHidden():
            next(iter(self._boxes.values())).setFocus()

    def _on_all(self) -> None:
        for box in self._boxes.values():
            box.blockSignals(True)
            box.setChecked(True)
            box.blockSignals(False)
        self.way.setFocus()
        self._on_toggled()

    def _on_toggled(self, _is_on: bool = True) -> None:
        told = self.told
        self._told.setText(told)
        self._line.setVisible(bool(told))
        announce(self, told or self.tr("Everything is shown."))
        self.chosen.emit()
