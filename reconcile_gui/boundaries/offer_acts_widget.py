"""Below an offer: what it lacks, and what can be done with it now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.boundaries.labelled_widget import labelled
from reconcile_gui.boundaries.openness import lacks, may_offer_again, may_stop
from reconcile_gui.boundaries.records import StoppedBy
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.boundaries.offers_panel import OpennessTools
    from reconcile_gui.boundaries.records import Agreement, Offer

DAY_PX, GAP_PX, ACTS_GAP_PX = 170, 8, 12


class OfferActs(QWidget):
    """Agree, stop, offer again, bin: each only where it means something."""

    agree_wanted = Signal()
    stop_wanted = Signal(object)  # StoppedBy
    stop_day_chosen = Signal(str)  # ISO day, or "" for none
    again_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, tools: OpennessTools) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._tools, self._theme = tools, tools.theme
        self._build()
        self.agree.clicked.connect(self.agree_wanted)
        self.stop_me.clicked.connect(partial(self.stop_wanted.emit, StoppedBy.ME))
        self._stop_them.clicked.connect(partial(self.stop_wanted.emit, StoppedBy.THEM))
        self._again.clicked.connect(self.again_wanted)
        self._bin.clicked.connect(self.bin_wanted)
        self._stopped_on.date_chosen.connect(self.stop_day_chosen)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_agreement(self, agreement: Agreement) -> None:
        """Offer what can be done with it today."""
        today, may_begin = self._tools.clock.today(), self._tools.not_now() is None
        is_draft, stops = agreement.is_draft, may_stop(agreement, today)
        self.agree.setVisible(is_draft and may_begin)
        self.stop_me.setVisible(stops)
        self._stop_them.setText(self._tools.words.they_stop_it(self._tools.partner()))
        self._stop_them.setVisible(stops)
        self._again.setVisible(may_begin and may_offer_again(agreement, today))
        stopped_on = agreement.stopped_on
        self._stopped_on.set_iso(stopped_on.isoformat() if stopped_on else "")
        self._stopped.setVisible(stopped_on is not None)
        self.show_lacking(agreement.offer, is_draft=is_draft and may_begin)

    def show_lacking(self, offer: Offer, *, is_draft: bool) -> None:
        """Say what a draft lacks, as it is being typed."""
        today = self._tools.clock.today()
        missing = lacks(offer, today) if is_draft else ()
        self._lacking.setText(breakable(self._tools.words.lacking(missing, offer, today)))
        self._lacking.setVisible(bool(missing))
        self.agree.setEnabled(not missing)
        self._ready.setVisible(is_draft and not missing)

    def clear(self) -> None:
        """Forget the other person's name and the day."""
        self._stop_them.setText("")
        self._stopped_on.set_iso("")
        self._lacking.setText("")

    def _build(self) -> None:
        self._lacking = name(TextLabel("", "body2"), "offer_lacks")
        self._ready = TextLabel(
            self.tr("Once you both say yes to these words and days, they stay as they are."),
            "body2",
        )
        self.agree = name(button(self.tr("We have agreed"), "small"), "agree_offer")
        self.stop_me = name(button(self.tr("I stop it"), "small"), "stop_offer_me")
        self._stop_them = name(button("", "small"), "stop_offer_them")
        self._again = name(button(self.tr("Offer it again"), "small"), "offer_again")
        self._bin = name(button(self.tr("Move to the bin"), "small_quiet"), "bin_offer")
        self._bin.setProperty("flush", "true")
        self._stopped_on = name(
            DateField(self._theme, self._tools.clock.today, short=True), "offer_stopped_on"
        )
        self._stopped = labelled(self.tr("Stopped on"), self._stopped_on)
        acts = (self.agree, self.stop_me, self._stop_them, self._again, self._bin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._stopped,
            self._lacking,
            self._ready,
            FlowRow(self._theme, acts, ACTS_GAP_PX),
        ):
            self._column.addWidget(part)

    @Slot()
    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(GAP_PX))
        self._stopped_on.setFixedWidth(self._theme.px(DAY_PX))
