"""One boundary in full: its texts, whose it is, where it stands, its log."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.boundaries.choice_widget import Choice
from reconcile_gui.boundaries.labelled_widget import labelled
from reconcile_gui.boundaries.log_panel import LogPanel, LogTools
from reconcile_gui.boundaries.reading import READ_FIELDS
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.boundaries.starters_widget import StartersButton
from reconcile_gui.boundaries.written_fields_widget import WrittenFields
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import button

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from reconcile_gui.boundaries.reading import WordingNote
    from reconcile_gui.boundaries.records import Boundary

WIDTH_PX = {Room.WIDE: 496, Room.MID: 380}
SIDE_PX = {Room.WIDE: 22, Room.MID: 16, Room.COMPACT: 20}
TOP_PX = {Room.WIDE: 16, Room.MID: 12, Room.COMPACT: 8}
GAP_PX = {Room.WIDE: 11, Room.MID: 8, Room.COMPACT: 11}
WHOSE_PX = 112


class DetailPanel(QScrollArea):
    """Shows and keeps one boundary at a time."""

    typed = Signal(str, str)  # field of the record, whole text: to be saved now
    whose_chosen = Signal(object)  # Whose
    status_chosen = Signal(object)  # Status
    day_chosen = Signal(str, str)  # field of the record, ISO day or "" for none
    bin_wanted = Signal()
    move_wanted = Signal(int)  # -1 up, 1 down, in the list
    back_wanted = Signal()  # to the list; narrow windows only
    loaded = Signal()  # another boundary, or another's, is in front
    unsaid_wanted = Signal(str, str)  # id of a rule; a sentence, or "" for any
    paused = Signal(str)  # whole text of a field, after the writer stopped typing

    def __init__(self, tools: LogTools) -> None:
        """Make an empty panel."""
        super().__init__()
        self._tools, self._theme = tools, tools.theme
        self._room = Room.COMPACT
        self._grids: list[QGridLayout] = []
        self._shown: Boundary | None = None
        self._make_fields()
        self._build()
        self._wire()

    @property
    def body(self) -> GrowingEditor:
        """The field of the boundary itself."""
        return self._texts["body"]

    @property
    def whose(self) -> Whose | None:
        """Whose boundary is in front, None for none."""
        return None if self._shown is None else self._shown.whose

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields whose wording is read."""
        return self._written.texts()

    def show_wording(self, noted: Mapping[str, WordingNote | None]) -> None:
        """Show these notes; a field that is not named keeps its own. {}: none any more."""
        self._written.show_wording(noted)

    def load(self, boundary: Boundary) -> None:
        """Show another boundary; its log follows by `show_log`.

        What was typed last counts as a pause.
        """
        self._written.end_pause()
        self.log.clear()
        self._written.load({field: getattr(boundary, field) for field in self._texts})
        self.show_choices(boundary)
        self.verticalScrollBar().setValue(0)

    def show_choices(self, boundary: Boundary) -> None:
        """Show whose it is, where it stands and its days; texts stay as they are."""
        words = self._tools.words
        before, self._shown = self._shown, boundary
        self._whose.offer([(each.value, words.whose(each)) for each in Whose], boundary.whose.value)
        self._status.offer(
            [(each.value, words.status(each)) for each in Status], boundary.status.value
        )
        for field, day_field in self._days.items():
            day: date | None = getattr(boundary, field)
            day_field.set_iso(day.isoformat() if day else "")
        self._starters.set_whose(boundary.whose)
        self.log.set_whose(boundary.whose)
        is_theirs = boundary.whose is Whose.THEIRS
        # Words once written stay to be seen, whosever the boundary is by now.
        self._told.setVisible(is_theirs or not self._texts["in_their_words"].document().isEmpty())
        if before is None or (before.id, before.whose) != (boundary.id, boundary.whose):
            self.loaded.emit()

    def show_place(self, place: int, count: int) -> None:
        """Offer to move it where there is room. place: in the list, from 0."""
        for step, is_possible in ((self._up, place > 0), (self._down, place < count - 1)):
            had_keyboard = step.hasFocus()
            step.setEnabled(is_possible)
            if had_keyboard and not is_possible:
                other = self._down if step is self._up else self._up
                (other if other.isEnabled() else self.body).setFocus()
            step.setVisible(count > 1)

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._written.flush()
        self.log.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._shown = None
        self._starters.set_whose(None)
        self._written.clear()
        for day_field in self._days.values():
            day_field.set_iso("")
        self.log.clear()

    def set_room(self, room: Room) -> None:
        """Take the width of this much room; in a narrow window, all of it."""
        self._room = room
        self._take_sizes()

    def _make_fields(self) -> None:
        editors = {
            "body": GrowingEditor(writing="boundary", bare=False),
            "is_ok": GrowingEditor(writing="note", bare=False, lines=3),
            "is_not_ok": GrowingEditor(writing="note", bare=False, lines=3),
            "why": GrowingEditor(writing="note", bare=False, lines=2),
            "if_crossed": GrowingEditor(writing="note", bare=False, lines=2),
            "in_their_words": GrowingEditor(writing="note", bare=False, lines=2),
        }
        editors["body"].setProperty("strong", "true")
        self._starters = StartersButton(editors["body"], shipped("boundaries"))
        self._texts = {field: name(editor, field) for field, editor in editors.items()}
        self._whose, self._status = name(Choice(), "whose"), name(Choice(), "status")
        self._days = {
            field: name(DateField(self._theme, self._tools.clock.today, short=True), field)
            for field in ("agreed_on", "look_again_on")
        }
        self._written = WrittenFields(self, self._theme, self._texts, READ_FIELDS)

    def _build(self) -> None:
        self.setObjectName("boundary_detail")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("bare", "true")
        self._column = QVBoxLayout(inside)
        self._back = name(button(self.tr("‹ Back to the list"), "back"), "back_to_list")
        self.log = LogPanel(self._tools)
        self._bin = name(button(self.tr("Move to the bin"), "small_quiet"), "bin_boundary")
        self._up = name(button(self.tr("Move up"), "small_quiet"), "move_boundary_up")
        self._down = name(button(self.tr("Move down"), "small_quiet"), "move_boundary_down")
        self._up.setToolTip(self.tr("Alt+↑ in the list"))
        self._down.setToolTip(self.tr("Alt+↓ in the list"))
        self._acts = FlowRow(self._theme, (self._up, self._down, self._bin), 16)
        for act in (self._up, self._down, self._bin):
            act.setProperty("flush", "true")
        self._told = labelled(self.tr("In their words"), self._texts["in_their_words"])
        self._standing = labelled(self.tr("Status"), self._status)
        self._dates = (
            labelled(self.tr("Agreed on"), self._days["agreed_on"]),
            labelled(self.tr("Look again on"), self._days["look_again_on"]),
        )
        texts = self._texts
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_read(
            self._side_by_side(
                labelled(self.tr("Boundary"), texts["body"]),
                labelled(self.tr("Whose"), self._whose),
            ),
            "body",
        )
        self._column.addWidget(self._starters, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_read(
            self._side_by_side(
                labelled(self.tr("What is OK"), texts["is_ok"]),
                labelled(self.tr("What is not OK"), texts["is_not_ok"]),
            ),
            "is_ok",
            "is_not_ok",
        )
        self._column.addWidget(self._told)
        self._add_read(labelled(self.tr("Why it matters"), texts["why"]), "why")
        self._add_read(labelled(self.tr("If it is crossed"), texts["if_crossed"]), "if_crossed")
        self._column.addWidget(
            self._side_by_side(
                self._standing,
                *self._dates,
            )
        )
        self._column.addWidget(self.log)
        self._column.addWidget(self._acts)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _add_read(self, row: QWidget, *fields: str) -> None:
        """Add a row of fields, with what may be said of their wording below, all across."""
        self._column.addWidget(row)
        for field in fields:
            self._column.addWidget(self._written.lines[field])

    def _side_by_side(self, *blocks: QWidget) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, block in enumerate(blocks):
            grid.addWidget(block, 0, place)
            grid.setColumnStretch(place, 1)
        self._grids.append(grid)
        return row

    def _wire(self) -> None:
        self._written.typed.connect(self.typed)
        self._written.paused.connect(self.paused)
        self._written.unsaid_wanted.connect(self.unsaid_wanted)
        self._whose.chosen.connect(self._on_whose)
        self._status.chosen.connect(self._on_status)
        for field, day_field in self._days.items():
            day_field.date_chosen.connect(partial(self.day_chosen.emit, field))
        # Queued: the form has to be given its room first.
        self.log.form_opened.connect(self._show_form, Qt.ConnectionType.QueuedConnection)
        self._up.clicked.connect(partial(self.move_wanted.emit, -1))
        self._down.clicked.connect(partial(self.move_wanted.emit, 1))
        self._bin.clicked.connect(self.bin_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @Slot()
    def _take_sizes(self) -> None:
        px, room = self._theme.px, self._room
        side = px(SIDE_PX[room])
        self._column.setContentsMargins(side, px(TOP_PX[room]), side, px(16))
        self._column.setSpacing(px(GAP_PX[room]))
        for grid in self._grids:
            grid.setHorizontalSpacing(px(12))
        self._whose.setFixedWidth(px(WHOSE_PX))
        self._grids[0].setColumnStretch(1, 0)
        self._place_standing(above=room is Room.MID)
        self._back.setVisible(room is Room.COMPACT)
        width = WIDTH_PX.get(room)
        self.setMinimumWidth(px(width) if width else 0)
        self.setMaximumWidth(px(width) if width else 2**24 - 1)

    def _place_standing(self, *, above: bool) -> None:
        """Put the status above the two days where three fields have no room in a row."""
        grid = self._grids[-1]
        grid.removeWidget(self._standing)
        if above:
            grid.addWidget(self._standing, 0, 1, 1, 2)
            dates_row = 1
        else:
            grid.addWidget(self._standing, 0, 0)
            dates_row = 0
        for place, block in enumerate(self._dates, start=1):
            grid.removeWidget(block)
            grid.addWidget(block, dates_row, place)
        # The longest status needs more room than a day.
        for place, share in enumerate((0, 1, 1) if above else (5, 4, 4)):
            grid.setColumnStretch(place, share)
        grid.setVerticalSpacing(self._theme.px(GAP_PX[self._room]))

    @Slot()
    def _show_form(self) -> None:
        self._column.activate()
        self.ensureWidgetVisible(self.log.form, 0, self._theme.px(16))

    @Slot(str)
    def _on_whose(self, key: str) -> None:
        self.whose_chosen.emit(Whose(key))

    @Slot(str)
    def _on_status(self, key: str) -> None:
        self.status_chosen.emit(Status(key))
