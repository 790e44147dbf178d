"""The left of openness: a new offer, the list, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.boundaries.boundary_table import BoundaryTable, Row
from reconcile_gui.boundaries.openness import NotNow, Standing, standing
from reconcile_gui.boundaries.wording import in_one_line
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, lead
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.boundaries.openness_words import OpennessWords
    from reconcile_gui.boundaries.records import Agreement
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

SIDE_PX, TOP_PX, FOOT_PX, GAP_PX = 16, 4, 12, 12
READING_PX = 700


@dataclass(frozen=True, slots=True)
class OpennessTools:
    """What openness needs from outside. not_now: why nothing new is offered, None: it is."""

    theme: Theme
    clock: Clock
    words: OpennessWords
    partner: Callable[[], PartnerWords]
    not_now: Callable[[], NotNow | None]


class OffersPanel(QWidget):
    """Shows drafts, what holds, and what is over."""

    selected = Signal(int)  # id, after the person moved to another row
    open_wanted = Signal(int)  # id, after a click
    write_wanted = Signal(int)  # id, after Enter
    bin_wanted = Signal(int)  # id, after Del
    new_wanted = Signal()

    def __init__(self, tools: OpennessTools) -> None:
        """Make an empty list."""
        super().__init__()
        self._tools, self._theme = tools, tools.theme
        self._room = Room.COMPACT
        self._build()
        self._list.selected.connect(self.selected)
        self._list.open_wanted.connect(self.open_wanted)
        self._list.write_wanted.connect(self.write_wanted)
        self._list.bin_wanted.connect(self.bin_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @property
    def table(self) -> QWidget:
        """What takes the keyboard in the list."""
        return self._list.table

    def home(self) -> QWidget:
        """Return the list, or while it is empty what else takes the keyboard here."""
        if not self._list.isHidden():
            return self._list.table
        return self if self._head.isHidden() else self._new

    def show_agreements(self, agreements: Sequence[Agreement], selected: int | None) -> None:
        """Show these in their order, one of them selected."""
        why_not = self._tools.not_now()
        self._list.show_rows([self._row(each) for each in agreements], selected)
        self._list.setVisible(bool(agreements))
        self._nothing.setVisible(not agreements and why_not is None)
        self._why_not.setText(breakable(self._tools.words.not_now(why_not)))
        self._why_not.setVisible(why_not is not None)
        # Their line as one: a row with nothing in it would take all the height there is.
        self._head.setVisible(why_not is None)
        self._show_what()

    def clear(self) -> None:
        """Forget every agreement."""
        self._list.show_rows((), None)
        self._list.hide()

    def set_room(self, room: Room) -> None:
        """Drop columns where there is little room."""
        self._room = room
        self._list.set_room(room)
        self._show_what()

    def _build(self) -> None:
        self._new = name(
            button(self.tr("New"), "small"), "new_offer", self.tr("New offer of openness")
        )
        put_icon(self._new, "plus", self._theme)
        self._what = body2(
            self.tr(
                "What you offer to show or tell about yourself, for a while: freely, for a "
                "reason, and with an end."
            )
        )
        self._why_not = name(TextLabel(), "openness_not_now")
        self._why_not.hide()
        self._nothing = name(
            lead(self.tr("Nothing is offered here, and nothing has to be.")), "no_offers"
        )
        heads = (self.tr("What I offer"), "", self.tr("Stands"), self.tr("Until"))
        self._list = BoundaryTable(
            self._theme,
            heads,
            self._spoken,
            called="openness_table",
            title=self.tr("Openness"),
            has_whose=False,
        )
        self._rules = body2(
            self.tr(
                "Either of you may stop it at any time, without a reason. Passwords and places "
                "stay out of it. What others wrote to you is not yours to show."
            )
        )
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.addWidget(self._what, 1)
        self._head_row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._why_not)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._list, 1000)
        self._column.addSpacing(FOOT_PX)
        self._column.addWidget(self._rules)
        self._column.addStretch(1)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        side = px(SIDE_PX)
        self._column.setContentsMargins(side, px(TOP_PX), side, px(FOOT_PX))
        self._head_row.setContentsMargins(0, 0, 0, px(GAP_PX))
        self._head_row.setSpacing(px(GAP_PX))
        self._why_not.setContentsMargins(0, 0, 0, px(GAP_PX))
        self._nothing.setMaximumWidth(px(READING_PX))
        self._nothing.setContentsMargins(0, px(16), 0, px(16))

    def _show_what(self) -> None:
        """Say what it is and may be, but where there is little room and it is known already."""
        may_begin = self._why_not.isHidden()
        is_known = self._room is Room.COMPACT and not self._list.isHidden()
        self._what.setVisible(may_begin and not is_known)
        self._rules.setVisible(may_begin or not is_known)

    def _row(self, agreement: Agreement) -> Row:
        words, today = self._tools.words, self._tools.clock.today()
        return Row(
            key=agreement.id,
            body=in_one_line(agreement.offer.body) or self.tr("Not named yet"),
            below=words.second_line(agreement),
            whose="",
            status=words.where(agreement, today),
            look_again=plain_day(agreement.stopped_on or agreement.offer.end_on, today),
            has_date=standing(agreement, today) in (Standing.TO_COME, Standing.HOLDS),
            is_settled=not agreement.is_draft,
        )

    def _spoken(self, row: Row) -> str:
        # What somebody wrote may end with a full stop of its own, or not be there at all.
        body, below = (words.strip().rstrip(".") for words in (row.body, row.below))
        said = self.tr("{body}. {below}").format(body=body, below=below) if below else body
        return self.tr("{said}. {status}, until {day}").format(
            said=said, status=row.status, day=row.look_again
        )
