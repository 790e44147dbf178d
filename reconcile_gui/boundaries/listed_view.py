"""The boundaries themselves: a list, and the selected one in full."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reconcile_gui.boundaries.binned_line_widget import BinnedLine
from reconcile_gui.boundaries.columns_widget import Columns
from reconcile_gui.boundaries.detail_panel import DetailPanel
from reconcile_gui.boundaries.list_panel import ListPanel
from reconcile_gui.boundaries.log_panel import LogTools
from reconcile_gui.boundaries.records import BoundariesPlace, LogEntry, Status, Whose
from reconcile_gui.boundaries.shelf_view import Shelf
from reconcile_gui.boundaries.wording import neighbour
from reconcile_gui.boundaries.wording_watch_widget import WordingWatch
from reconcile_gui.boundaries.words import BoundaryWords
from reconcile_gui.qtkit.one_click import OneClick
from reconcile_gui.qtkit.speaking import announce

if TYPE_CHECKING:
    from reconcile_gui.boundaries.store import DateField, TextField
    from reconcile_gui.clock import Clock
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

# What takes something away or makes something, and lets another take its place.
ONCE = ("new_boundary", "print_boundaries", "bin_boundary", "after_undo")


class ListedBoundaries(QWidget):
    """Shows all boundaries and saves what is typed without being asked."""

    help_wanted = Signal(str)  # part of Help and safety: where there is fear
    sheet_wanted = Signal()  # the boundaries as they will be printed
    openness_wanted = Signal()  # what is offered to be shown or told, beside the boundaries
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while

    def __init__(
        self,
        session: Session,
        theme: Theme,
        partner: Callable[[], PartnerWords],
        clock: Clock,
        *,
        rules: Callable[[], Ruleset],
        may_print: Callable[[], bool] = lambda: True,
        is_afraid: Callable[[], bool] = lambda: False,
        new_uuid: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        """partner: how the other person is named now. new_uuid: random.

        rules: loads what the wording is read with. may_print: whether a sheet to take to
        them is offered now. is_afraid: whether the writer may be the one who is harmed.
        """
        super().__init__()
        self.setObjectName("listed_boundaries")
        self.setMinimumWidth(1)  # a narrower window is laid out anew, not refused
        self._theme, self._partner, self._may_print = theme, partner, may_print
        self._is_afraid = is_afraid
        self._shelf = Shelf(session, self)
        self._selected: int | None = None
        self._wanted: int | None = None  # to be written in as soon as it is read
        self._back_to: BoundariesPlace | None = None
        self._tools = LogTools(theme, clock, BoundaryWords(QCoreApplication.translate), new_uuid)
        self._build()
        self._wording = WordingWatch(session, self._detail, partner, rules)
        self._wire()

    # What the tab asks for -------------------------------------------------------

    def show_workbook(self) -> None:
        """Show all boundaries; the one in front keeps its fields as they are."""
        self._shelf.open()

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self._detail.flush()

    def clear(self) -> None:
        """Forget every word and the other person's name."""
        self._shelf.clear()
        self._selected = self._back_to = None
        self._list.clear()
        self._detail.clear()
        self._wording.clear()
        self._binned.put_away()
        self._lay_out()

    def place(self) -> BoundariesPlace:
        """Return which boundary is in front."""
        return BoundariesPlace(self._selected, self._columns.is_open)

    def return_to(self, place: object) -> None:
        """Bring a boundary to the front again, in a view that was cleared."""
        if isinstance(place, BoundariesPlace):
            self._back_to = place

    # What the window asks for ------------------------------------------------------------

    @Slot(object)
    def start_boundary(self, whose: Whose | None = None) -> None:
        """Begin a new boundary. whose: None for one that fits what is there."""
        if whose is None:
            # The first one is best one that is known already: theirs.
            whose = Whose.MINE if self._shelf.all() else Whose.THEIRS
        self._binned.put_away()
        self._shelf.add(whose)

    def start_new(self) -> None:
        """Begin a new boundary that fits what is there, as with Ctrl+N."""
        self.start_boundary()

    def open_boundary(self, boundary_id: int) -> None:
        """Show a boundary in full, the caret in it; one that is gone leaves what is there."""
        self._wanted = boundary_id
        self._shelf.open()

    def want_sheet(self) -> bool:
        """Ask for the sheet to print, if one is offered; tell whether it is."""
        is_offered = self._may_print() and bool(self._shelf.all())
        if is_offered:
            self.flush()
            self.sheet_wanted.emit()
        return is_offered

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the list, to walk and to open."""
        return self._detail.body if self._list.isHidden() else self._list.home()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        all_panes = (self._list.filter, self._list.table, self._detail.body, self._detail.log.add)
        return [pane for pane in all_panes if pane.isVisibleTo(self)]

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._binned = BinnedLine(self._theme, self.tr("Moved to the bin, with its log."))
        self._list = ListPanel(self._tools)
        self.start_search = self._list.start_search
        self._detail = DetailPanel(self._tools)
        self._columns = Columns(self._theme, self._list, self._detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._binned)
        whole.addWidget(self._columns, 1)

    def _wire(self) -> None:
        shelf, shown, detail = self._shelf, self._list, self._detail
        shelf.read.connect(self._on_read)
        shelf.log_read.connect(self._on_log_read)
        shelf.added.connect(self._write_in)
        shelf.binned.connect(self._on_binned)
        shelf.brought_back.connect(self._binned.put_away)
        self._binned.back_wanted.connect(shelf.bring_back)
        self._binned.let_go.connect(self._take_keyboard)
        shown.selected.connect(self._select)
        shown.open_wanted.connect(self._open)
        shown.write_wanted.connect(self._write_in)
        shown.bin_wanted.connect(self._bin)
        shown.move_wanted.connect(self._move)
        shown.new_wanted.connect(self.start_boundary)
        shown.print_wanted.connect(self.want_sheet)
        shown.help_wanted.connect(partial(self.help_wanted.emit, "being_hurt"))
        shown.openness_wanted.connect(self.openness_wanted)
        shown.filtered.connect(self._show_list)
        detail.typed.connect(self._save_text)
        detail.whose_chosen.connect(self._save_whose)
        detail.status_chosen.connect(self._save_status)
        detail.day_chosen.connect(self._save_day)
        detail.move_wanted.connect(self._move)
        detail.bin_wanted.connect(self._bin)
        detail.paused.connect(self.text_paused)
        detail.log.entry_saved.connect(self._save_entry)
        detail.log.entry_binned.connect(self._bin_entry)
        # A second click would make or bin the next one as well.
        clicks = OneClick(self)
        for part in (self._binned, shown, detail):
            acts = part.findChildren(QPushButton)
            clicks.watch(*(each for each in acts if each.objectName() in ONCE))

    # Showing -------------------------------------------------------------------------------

    @Slot()
    def _on_read(self) -> None:
        if self._shelf.get(self._binned.row_id) is not None:  # taken back
            self._load(self._binned.row_id)
            self._show_list()
            self._binned.put_away()
        self._go_back()
        self._show_list()
        if (wanted := self._shelf.get(self._wanted)) is not None:
            self._write_in(wanted.id)
        self._wanted = None
        if self._selected is not None:
            self._shelf.ask_for_log(self._selected)

    def _go_back(self) -> None:
        place, self._back_to = self._back_to, None
        if place is not None and self._shelf.get(place.boundary_id) is not None:
            self._columns.is_open = place.is_open
            self._load(place.boundary_id)

    @Slot(int, object)
    def _on_log_read(self, boundary_id: int, log: list[LogEntry]) -> None:
        boundary = self._shelf.get(boundary_id)
        if boundary is not None and boundary_id == self._selected:
            self._detail.log.show_log(boundary.whose, log)

    @Slot()
    def _show_list(self) -> None:
        self._show_rows()
        shown = self._list.shown()
        if self._selected not in shown:
            self._load(shown[0] if shown else None)
            self._show_rows()
        if (boundary := self._shelf.get(self._selected)) is not None:
            self._detail.show_choices(boundary)
        self._lay_out()

    @Slot()
    def show_names(self) -> None:
        """Name the other person as they are named now."""
        if self._shelf.is_open:
            self._show_rows()

    def _show_rows(self) -> None:
        words = self._tools.words
        nothing = words.nothing_yet(self._partner(), is_afraid=self._is_afraid())
        self._list.show_boundaries(self._shelf.all(), self._selected, nothing)
        self._detail.show_place(*self._list.place_of(self._selected))
        self._list.offer_print(offered=self._may_print() and bool(self._shelf.all()))

    def _load(self, boundary_id: int | None) -> None:
        """Put another boundary into the fields; what was typed in them is saved first."""
        if boundary_id == self._selected:
            return
        self._detail.flush()
        self._detail.log.close_form()
        boundary = self._shelf.get(boundary_id)
        self._selected = None if boundary is None else boundary.id
        if boundary is None:
            self._detail.clear()
            return
        self._detail.load(boundary)
        self._shelf.ask_for_log(boundary.id)

    @Slot(int)
    def _select(self, boundary_id: int) -> None:
        self._load(boundary_id)
        self._show_rows()
        if boundary_id not in self._list.shown():
            self._list.show_everyones()
            self._show_rows()
        self._lay_out()

    @Slot(int)
    def _open(self, boundary_id: int) -> None:
        if self._columns.is_narrow:
            self._write_in(boundary_id)

    @Slot(int)
    def _write_in(self, boundary_id: int) -> None:
        self._columns.is_open = True
        self._select(boundary_id)
        self._detail.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing -------------------------------------------------------------------------------

    @Slot(str, str)
    def _save_text(self, field: TextField, text: str) -> None:
        if self._selected is not None:
            self._shelf.save_text(self._selected, field, text)
            self._show_rows()

    @Slot(object)
    def _save_whose(self, whose: Whose) -> None:
        if (boundary := self._shelf.get(self._selected)) is not None:
            self._shelf.set_whose(boundary, whose)
            self._select(boundary.id)
            self._show_list()

    @Slot(object)
    def _save_status(self, status: Status) -> None:
        if (boundary := self._shelf.get(self._selected)) is not None:
            self._shelf.set_status(boundary, status)
            self._show_rows()

    @Slot(str, str)
    def _save_day(self, field: DateField, iso: str) -> None:
        if (boundary := self._shelf.get(self._selected)) is not None:
            self._shelf.set_day(boundary, field, date.fromisoformat(iso) if iso else None)
            self._show_rows()

    @Slot(object)
    def _save_entry(self, entry: LogEntry) -> None:
        if self._selected is not None:
            self._shelf.save_entry(self._selected, entry)

    @Slot(str)
    def _bin_entry(self, entry_uuid: str) -> None:
        if self._selected is not None:
            self._shelf.bin_entry(self._selected, entry_uuid)

    @Slot(int)
    def _move(self, by: int) -> None:
        shown = self._list.shown()
        if self._selected is not None and self._shelf.move(self._selected, shown, by):
            self._show_rows()
            now = self._list.shown().index(self._selected) + 1
            said = self.tr("{place} of {count}").format(place=now, count=len(shown))
            announce(self._list.table, said)

    @Slot()
    @Slot(int)
    def _bin(self, boundary_id: int | None = None) -> None:
        if (binned := boundary_id or self._selected) is not None:
            self._detail.flush()
            self._shelf.bin(binned)

    @Slot(int)
    def _on_binned(self, boundary_id: int) -> None:
        self._load(neighbour(self._list.shown(), boundary_id))
        self._columns.is_open = False
        self._binned.say(boundary_id)
        # In the list the keyboard walks on; elsewhere what had it is gone.
        if not self._list.table.hasFocus() or self._selected is None:
            self._binned.take_keyboard()

    @Slot()
    def _take_keyboard(self) -> None:
        self.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._columns.lay_out(has_one=self._selected is not None)
