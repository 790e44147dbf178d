"""Openness: what the writer offers to show or tell for a while, beside the boundaries."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reconcile_gui.boundaries.binned_line_widget import BinnedLine
from reconcile_gui.boundaries.columns_widget import Columns
from reconcile_gui.boundaries.offer_panel import OfferPanel
from reconcile_gui.boundaries.offer_shelf_view import OfferShelf
from reconcile_gui.boundaries.offers_panel import OffersPanel, OpennessTools
from reconcile_gui.boundaries.openness import NotNow, new_offer, offered_again
from reconcile_gui.boundaries.openness_words import OpennessWords
from reconcile_gui.boundaries.wording import neighbour
from reconcile_gui.boundaries.wording_watch_widget import WordingWatch
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_click import OneClick
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, link

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.boundaries.openness import OfferDay
    from reconcile_gui.boundaries.records import StoppedBy
    from reconcile_gui.boundaries.store import OfferText
    from reconcile_gui.clock import Clock
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

# What makes something or takes it away, and lets another take its place.
ONCE = (
    "new_offer",
    "agree_offer",
    "stop_offer_me",
    "stop_offer_them",
    "offer_again",
    "bin_offer",
    "offer_after_undo",
)
SIDE_PX, TOP_PX, GAP_PX, LINK_PX = 16, 11, 12, 24


class OpennessView(QWidget):
    """Shows all agreements about openness; the warning about fear stays in sight."""

    help_wanted = Signal(str)  # part of Help and safety: where there is fear
    boundaries_wanted = Signal()  # back to the boundaries
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while

    def __init__(
        self,
        session: Session,
        theme: Theme,
        partner: Callable[[], PartnerWords],
        clock: Clock,
        *,
        rules: Callable[[], Ruleset],
        not_now: Callable[[], NotNow | None],
    ) -> None:
        """not_now: why nothing new is offered at the moment; None where something may be."""
        super().__init__()
        name(self, "openness_view", self.tr("Openness"))
        self._theme = theme
        words = OpennessWords(QCoreApplication.translate, plain_day)
        self._tools = OpennessTools(theme, clock, words, partner, not_now)
        self._shelf = OfferShelf(session, clock, self)
        self._selected: int | None = None
        self._wanted: int | None = None  # to be written in as soon as it is read
        self._is_coming = False  # takes the keyboard once it is read
        self._acted = False  # what stands now is to be said once it is read
        self._build()
        self._wording = WordingWatch(session, self._detail, partner, rules)
        self._wire()

    # What Boundaries asks for ----------------------------------------------------------

    @property
    def selected(self) -> int | None:
        """The id of the one in front."""
        return self._selected

    @property
    def is_open(self) -> bool:
        """Whether, in a narrow window, the details are in front of the list."""
        return self._columns.is_open

    def show_workbook(self) -> None:
        """Show all; the one in front keeps what is being typed."""
        self._shelf.open()

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self._detail.flush()

    def clear(self) -> None:
        """Forget every word and the other person's name."""
        self._shelf.clear()
        self._selected = self._wanted = None
        self._acted = self._is_coming = False
        self._list.clear()
        self._detail.clear()
        self._wording.clear()
        self._binned.put_away()
        self._lay_out()

    def open_agreement(self, agreement_id: int | None, *, is_open: bool = True) -> None:
        """Show one in full; None for the list as it stands. is_open: in front of the list."""
        self._wanted = agreement_id
        self._columns.is_open = is_open and bool(agreement_id)
        self._shelf.open()

    def come_to(self, agreement_id: int | None = None) -> None:
        """Show one, or the list as it stands, with the keyboard in it."""
        self._is_coming = True
        self.open_agreement(agreement_id)

    @Slot()
    def start_new(self) -> None:
        """Begin a new offer, where one may be."""
        if self._tools.not_now() is None:
            partner = self._tools.partner()
            self._binned.put_away()
            self._shelf.begin(
                new_offer(
                    self._tools.clock.today(),
                    agreed_with=partner.name if partner.is_typed else "",
                )
            )

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the list, to walk and to open."""
        if self._list.isHidden():
            return self._detail.body
        home = self._list.home()
        return self._back if home is self._list else home

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        all_panes = (self._back, self._list.table, self._detail.body, self._detail.acts)
        return [pane for pane in all_panes if pane.isVisibleTo(self)]

    @Slot()
    def show_names(self) -> None:
        """Name the other person, and offer what may be offered, as it is now."""
        if self._shelf.is_open:
            self._on_read()

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._back = name(button(self.tr("‹ Back to the boundaries"), "back"), "leave_openness")
        self._fear = name(
            TextLabel(self.tr("If you are afraid to say no, this is not openness."), "strong"),
            "openness_fear",
        )
        self._help = name(
            link(self.tr("Where there is fear, read this first.")), "openness_read_first"
        )
        said = self.tr("Moved to the bin.")
        self._binned = BinnedLine(self._theme, said, prefix="offer_after")
        self._list = OffersPanel(self._tools)
        self._detail = OfferPanel(self._tools)
        self._columns = Columns(self._theme, self._list, self._detail)
        self._fear.setWordWrap(False)
        self._head = QVBoxLayout()
        self._head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(FlowRow(self._theme, (self._fear, self._help), GAP_PX))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._binned)
        whole.addWidget(self._columns, 1)

    def _wire(self) -> None:
        shelf, shown, detail = self._shelf, self._list, self._detail
        shelf.read.connect(self._on_read)
        shelf.added.connect(self._write_in)
        shelf.binned.connect(self._on_binned)
        shelf.brought_back.connect(self._binned.put_away)
        self._binned.back_wanted.connect(shelf.bring_back)
        self._binned.let_go.connect(self._take_keyboard)
        self._back.clicked.connect(self.boundaries_wanted)
        self._help.clicked.connect(partial(self.help_wanted.emit, "being_hurt"))
        shown.selected.connect(self._select)
        shown.open_wanted.connect(self._open)
        shown.write_wanted.connect(self._write_in)
        shown.bin_wanted.connect(self._bin)
        shown.new_wanted.connect(self.start_new)
        detail.typed.connect(self._save_text)
        detail.day_chosen.connect(self._save_day)
        detail.paused.connect(self.text_paused)
        detail.acts.agree_wanted.connect(self._agree)
        detail.acts.stop_wanted.connect(self._stop)
        detail.acts.stop_day_chosen.connect(self._correct_stop)
        detail.acts.again_wanted.connect(self._offer_again)
        detail.acts.bin_wanted.connect(self._bin)
        self._theme.changed.connect(self._space)
        self._space()
        # A second click would make, stop or bin the next one as well.
        clicks = OneClick(self)
        clicks.watch(*(one for one in self.findChildren(QPushButton) if one.objectName() in ONCE))

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(GAP_PX))
        self._head.setSpacing(px(GAP_PX))
        self._fear.setMinimumHeight(px(LINK_PX))  # both on one line

    # Showing -------------------------------------------------------------------------------

    @Slot()
    def _on_read(self) -> None:
        if self._shelf.get(self._binned.row_id) is not None:  # taken back
            self._load(self._binned.row_id)
            self._binned.put_away()
        if (wanted := self._shelf.get(self._wanted)) is not None:
            self._load(wanted.id)
        if self._shelf.get(self._selected) is None:
            everyone = self._shelf.all()
            self._load(everyone[0].id if everyone else None)
        if (found := self._shelf.get(self._selected)) is not None:
            self._detail.follow(found)
        is_wanted, self._wanted = wanted is not None, None
        self._show_rows()
        self._lay_out()
        if self._is_coming:
            self._is_coming = False
            begin = self._detail.body if is_wanted else self.begin_in()
            begin.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._acted:
            self._acted = False
            self._detail.body.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._detail, self._detail.told)

    def _show_rows(self) -> None:
        self._list.show_agreements(self._shelf.all(), self._selected)

    def _load(self, agreement_id: int | None) -> None:
        """Put another one into the fields; what was typed in them is saved first."""
        if agreement_id == self._selected:
            return
        self._detail.flush()
        found = self._shelf.get(agreement_id)
        self._selected = None if found is None else found.id
        if found is None:
            self._detail.clear()
        else:
            self._detail.load(found)

    def _lay_out(self) -> None:
        self._columns.lay_out(has_one=self._selected is not None)

    @Slot(int)
    def _select(self, agreement_id: int) -> None:
        self._load(agreement_id)
        self._show_rows()
        self._lay_out()

    @Slot(int)
    def _open(self, agreement_id: int) -> None:
        if self._columns.is_narrow:
            self._write_in(agreement_id)

    @Slot(int)
    def _write_in(self, agreement_id: int) -> None:
        self._columns.is_open = True
        self._select(agreement_id)
        self._detail.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing -------------------------------------------------------------------------------

    @Slot(str, str)
    def _save_text(self, field: OfferText, text: str) -> None:
        if self._selected is not None:
            self._shelf.save_text(self._selected, field, text)
            self._show_rows()

    @Slot(str, str)
    def _save_day(self, field: OfferDay, iso: str) -> None:
        if (found := self._shelf.get(self._selected)) is not None:
            self._shelf.set_day(found, field, date.fromisoformat(iso) if iso else None)
            if (now := self._shelf.get(self._selected)) is not None:
                self._detail.show_standing(now)
            self._show_rows()

    @Slot()
    def _agree(self) -> None:
        self._detail.flush()
        if (found := self._shelf.get(self._selected)) is not None:
            self._acted = True
            self._shelf.agree(found)

    @Slot(object)
    def _stop(self, by: StoppedBy) -> None:
        if (found := self._shelf.get(self._selected)) is not None:
            self._acted = True
            self._shelf.stop(found, by)

    @Slot(str)
    def _correct_stop(self, iso: str) -> None:
        found = self._shelf.get(self._selected)
        if found is not None and iso:
            self._shelf.correct_stop(found, date.fromisoformat(iso))
        elif found is not None:
            self._detail.show_standing(found)

    @Slot()
    def _offer_again(self) -> None:
        found = self._shelf.get(self._selected)
        if found is not None and self._tools.not_now() is None:
            self._shelf.begin(offered_again(found.offer, self._tools.clock.today()))

    @Slot()
    @Slot(int)
    def _bin(self, agreement_id: int | None = None) -> None:
        if (binned := agreement_id or self._selected) is not None:
            self._detail.flush()
            self._shelf.bin(binned)

    @Slot(int)
    def _on_binned(self, agreement_id: int) -> None:
        had_keyboard = self._list.table.hasFocus()
        self._load(neighbour([each.id for each in self._shelf.all()], agreement_id))
        self._columns.is_open = False
        self._binned.say(agreement_id)
        # In the list the keyboard walks on; elsewhere what had it is gone.
        if not had_keyboard or self._selected is None:
            self._binned.take_keyboard()

    @Slot()
    def _take_keyboard(self) -> None:
        self.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)
