"""The left of Boundaries: whose to show, a new one, the list, and one sentence about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.boundaries.boundary_table import BoundaryTable, Row
from reconcile_gui.boundaries.find_row_widget import FindRow
from reconcile_gui.boundaries.in_order import Order, shown_of
from reconcile_gui.boundaries.records import Boundary, Whose
from reconcile_gui.boundaries.wording import in_one_line
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import body2, button, lead, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.boundaries.log_panel import LogTools

EVERYONE = "all"
SIDE_PX, TOP_PX, FOOT_PX = 16, 13, 12
READING_PX = 700


class ListPanel(QWidget):
    """Shows the boundaries of one of us, or all."""

    selected = Signal(int)  # id, after the person moved to another row
    open_wanted = Signal(int)  # id, after a click
    write_wanted = Signal(int)  # id, after Enter
    bin_wanted = Signal(int)  # id, after Del
    move_wanted = Signal(int)  # -1 up, 1 down: the selected one
    new_wanted = Signal(object)  # Whose is shown, or None for all
    print_wanted = Signal()
    help_wanted = Signal()
    openness_wanted = Signal()
    filtered = Signal()  # other boundaries are shown now

    def __init__(self, tools: LogTools) -> None:
        """Make an empty list."""
        super().__init__()
        self._tools, self._theme = tools, tools.theme
        self._boundaries: tuple[Boundary, ...] = ()
        self._build()
        self._wire()

    @property
    def table(self) -> QWidget:
        """What takes the keyboard in the list."""
        return self._list.table

    @property
    def filter(self) -> Segmented:
        """What takes the keyboard above the list."""
        return self._filter

    def home(self) -> QWidget:
        """Return the list, or while it is empty the way to begin it."""
        return self._new if self._list.isHidden() else self._list.table

    def shown(self) -> list[int]:
        """Return the ids in the list, top to bottom."""
        return [each.id for each in self._filtered()]

    def show_boundaries(
        self, boundaries: Sequence[Boundary], selected: int | None, nothing: str
    ) -> None:
        """Show these boundaries, one of them selected; nothing: what is said without any."""
        self._boundaries = tuple(boundaries)
        filtered = self._filtered()
        self._list.show_rows([self._row(each) for each in filtered], selected)
        self._list.setVisible(bool(filtered))
        self._filter.setVisible(bool(boundaries))
        if boundaries and self._find.words.strip():
            self._nothing.setText(self.tr("These words stand in none of them."))
        elif boundaries:
            self._nothing.setText(self.tr("None of these is written yet."))
        else:
            self._nothing.setText(breakable(nothing))
        self._nothing.setVisible(not filtered)

    def offer_print(self, *, offered: bool) -> None:
        """Offer a sheet to print, or do not speak of it."""
        self._print.setVisible(offered)

    def show_everyones(self) -> None:
        """Take the filter off, and look for nothing."""
        self._filter.set_current(EVERYONE)
        self._find.clear()

    def start_search(self) -> None:
        """Let words be looked for in the boundaries."""
        self._find.open()

    def place_of(self, boundary_id: int | None) -> tuple[int, int]:
        """Return its place among how many, for moving it; one of one where nothing moves."""
        shown = self.shown()
        can_move = self._find.order is Order.OWN and boundary_id in shown
        return (shown.index(boundary_id), len(shown)) if boundary_id and can_move else (0, 1)

    def clear(self) -> None:
        """Forget every boundary and the name of the other person."""
        self._boundaries = ()
        self._list.show_rows((), None)
        self._list.hide()
        self._nothing.setText("")
        self._print.hide()
        self.show_everyones()

    def set_room(self, room: Room) -> None:
        """Drop columns where there is little room."""
        self._list.set_room(room)

    def _build(self) -> None:
        words = self._tools.words
        choices = [(EVERYONE, self.tr("All"))] + [(each.value, words.whose(each)) for each in Whose]
        self._filter = Segmented("boundary_filter", choices)
        self._filter.setAccessibleName(self.tr("Boundaries shown"))
        self._new = name(button(self.tr("New"), "small"), "new_boundary", self.tr("New boundary"))
        put_icon(self._new, "plus", self._theme)
        self._print = name(
            button(self.tr("Print…"), "small"), "print_boundaries", self.tr("Print boundaries")
        )
        put_icon(self._print, "printer", self._theme)
        self._print.hide()
        self._nothing = name(lead(), "no_boundaries")
        heads = (self.tr("Boundary"), self.tr("Whose"), self.tr("Status"), self.tr("Look again"))
        self._list = BoundaryTable(self._theme, heads, self._spoken)
        self._sentence = body2(
            self.tr("A boundary says what you will do. It is not a rule for someone else.")
        )
        self._fear = name(
            link(self.tr("Where there is fear, read this first."), "link_caption"), "read_first"
        )
        self._openness = name(
            link(self.tr("Openness: what you offer to show or tell, for a while"), "link_caption"),
            "go_openness",
        )
        self._find = FindRow(self._theme)
        self._tools_row = QHBoxLayout()
        self._tools_row.addWidget(self._filter)
        self._tools_row.addStretch(1)
        self._tools_row.addWidget(self._print)
        self._tools_row.addWidget(self._new)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._tools_row)
        self._column.addWidget(self._find)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._list, 1000)
        self._column.addSpacing(FOOT_PX)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._fear, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._openness, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _wire(self) -> None:
        self._filter.chosen.connect(self.filtered)
        self._find.changed.connect(self.filtered)
        self._find.closed.connect(self._on_find_closed)
        self._new.clicked.connect(self._on_new)
        self._print.clicked.connect(self.print_wanted)
        self._list.selected.connect(self.selected)
        self._list.open_wanted.connect(self.open_wanted)
        self._list.write_wanted.connect(self.write_wanted)
        self._list.bin_wanted.connect(self.bin_wanted)
        self._list.move_wanted.connect(self._on_move)
        self._fear.clicked.connect(self.help_wanted)
        self._openness.clicked.connect(self.openness_wanted)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        side = px(SIDE_PX)
        self._column.setContentsMargins(side, px(TOP_PX), side, px(FOOT_PX))
        self._tools_row.setContentsMargins(0, 0, 0, px(12))
        self._tools_row.setSpacing(px(10))
        self._nothing.setMaximumWidth(px(READING_PX))
        self._nothing.setContentsMargins(0, px(16), 0, px(16))

    def _filtered(self) -> list[Boundary]:
        key = self._filter.current()
        whose = None if key == EVERYONE else Whose(key)
        return shown_of(whose, self._find.words, self._find.order, self._boundaries)

    def _row(self, boundary: Boundary) -> Row:
        words = self._tools.words
        day = boundary.look_again_on
        return Row(
            key=boundary.id,
            body=in_one_line(boundary.body) or self.tr("Not named yet"),
            below=words.second_line(boundary),
            whose=words.whose(boundary.whose),
            status=words.status(boundary.status),
            look_again=plain_day(day, self._tools.clock.today()) if day else self.tr("no date"),
            has_date=day is not None,
            is_settled=boundary.is_spoken_about,
        )

    def _spoken(self, row: Row) -> str:
        # What somebody wrote may end with a full stop of its own, or not be there at all.
        body, below = (words.strip().rstrip(".") for words in (row.body, row.below))
        said = self.tr("{body}. {below}").format(body=body, below=below) if below else body
        if row.has_date:
            return self.tr("{said}. {whose}, {status}, look again on {day}").format(
                said=said, whose=row.whose, status=row.status, day=row.look_again
            )
        return self.tr("{said}. {whose}, {status}").format(
            said=said, whose=row.whose, status=row.status
        )

    @Slot()
    def _on_find_closed(self) -> None:
        self.home().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_move(self, by: int) -> None:
        if self._find.order is Order.OWN:
            self.move_wanted.emit(by)

    @Slot()
    def _on_new(self) -> None:
        key = self._filter.current()
        self.new_wanted.emit(None if key == EVERYONE else Whose(key))
