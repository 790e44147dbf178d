"""The list of parts at the left, each with its state in words, and how long the letter is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from reconcile_gui.apology.kinds import kind_of
from reconcile_gui.apology.length_widget import LengthTold
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.apology.parts import PART_IDS, State
from reconcile_gui.apology.records import Kind
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.states_delegate import ROW_PX, STATE_ROLE, StatesDelegate
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label, link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.qtkit.theme import Theme

WIDTH_PX = {Room.WIDE: 262, Room.MID: 244}
LEFT_PX = {Room.WIDE: 12, Room.MID: 8, Room.COMPACT: 14}
ENTERING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
SET_IN = "\u2003"  # before the title of a part that is written in the field above
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
MOVING_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartsList(QWidget):
    """One row a part. Moving in it shows a part; Enter or a click writes in it."""

    looked_at = Signal(str)  # part id, after the arrow keys moved the selection
    chosen = Signal(str)  # part id, after a click or Enter: the caret is wanted there
    turn_wanted = Signal()  # the other way of writing: one page, or part by part
    move_wanted = Signal(str, int)  # part id, by how many places
    merge_wanted = Signal(str, str)  # part id, and the part in whose field it is wanted
    split_wanted = Signal(str)  # part id: a field of its own again
    examples_wanted = Signal(str)  # part id
    template_wanted = Signal()  # a short message with blanks, in an empty letter

    def __init__(self, theme: Theme) -> None:
        """Make the list; nothing is written yet."""
        super().__init__()
        self._theme = theme
        self._room = Room.COMPACT
        self._order: tuple[str, ...] = PART_IDS
        self._held: dict[str, str] = {}
        self._kind: str = Kind.APOLOGY
        self._states = dict.fromkeys(PART_IDS, State.NOT_WRITTEN)
        self._moves, self._has_template = True, False
        self._build()
        self._wire()
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_parts(
        self, order: tuple[str, ...], kind: str, held: Mapping[str, str], *, on_one_page: bool
    ) -> None:
        """List these parts of a letter of this kind.

        held: those that are written in the field of another, which stands before them.
        """
        current = self._order[max(0, self.list.currentRow())]
        self._order, self._kind, self._held = order, kind, dict(held)
        self._moves = not on_one_page
        self.list.blockSignals(True)
        self.list.clear()
        for part in order:
            title = part_title(kind, part)
            self.list.addItem(QListWidgetItem(f"{SET_IN}{title}" if part in held else title))
            self._show_state(part)
        self.list.setCurrentRow(order.index(current) if current in order else 0)
        self.list.blockSignals(False)
        self.turn.setText(
            self.tr("Write it part by part") if on_one_page else self.tr("Write it on one page")
        )
        # Where nothing is read, a page has no parts that could be told.
        is_told = kind_of(kind).has_coach or not on_one_page
        for each in (self._caption, self.list):
            each.setVisible(is_told)
        self._guess.setVisible(on_one_page and is_told)
        self._take_sizes()

    def offer_template(self, *, offered: bool) -> None:
        """Offer to begin a short message with blanks; only while nothing is written."""
        self._has_template = offered

    def set_current(self, part_id: str) -> None:
        """Select a part without saying that someone did."""
        if part_id in self._order:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._order.index(part_id))
            self.list.blockSignals(False)

    def state(self, part_id: str) -> State:
        """Return what is said about a part."""
        return self._states[part_id]

    def set_state(self, part_id: str, state: State) -> None:
        """Say the state of a part."""
        if self._states[part_id] is not state:
            self._states[part_id] = state
            self._show_state(part_id)

    def say_length(self, words: int, sentences: int) -> None:
        """Say how long the letter is, and what that may mean."""
        self._length.say(self._kind, words, sentences)
        is_begun = words > 0 or self._kind != Kind.ONE_MESSAGE
        self.template.setVisible(not is_begun and not self._moves and self._has_template)

    def clear(self) -> None:
        """Forget what was said of a letter."""
        self.say_length(0, 0)
        for part in PART_IDS:
            self.set_state(part, State.NOT_WRITTEN)

    def set_room(self, room: Room) -> None:
        """Take the width of this much room; in a narrow window, all of it."""
        self._room = room
        self._take_sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter lead into the text, and Alt+Shift with an arrow move a part."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in ENTERING_KEYS and not modifiers:
                self.chosen.emit(self._order[self.list.currentRow()])
                return True
            if modifiers == MOVING and event.key() in MOVING_KEYS:
                self._move(MOVING_KEYS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.list = name(
            QListWidget(),
            "parts_list",
            self.tr("Parts"),
            self.tr(
                "Enter writes in a part. Alt, Shift and an arrow move it. The menu key tells "
                "what else can be done."
            ),
        )
        self.list.setItemDelegate(StatesDelegate(self._theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._caption = field_label(self.tr("Parts"), self.list, "caption")
        self.turn = name(link("", "link_caption"), "turn")
        self._guess = name(
            TextLabel(
                self.tr("“Sounds like” is a guess. Choose another part where it is wrong."),
                "caption",
            ),
            "sounds_like_note",
        )
        self.template = name(link(self.tr("Begin with blanks"), "link_caption"), "template")
        self._length = LengthTold()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._caption)
        self._column.addWidget(self.list)
        self._under = QVBoxLayout()
        for each in (self.turn, self._guess, self.template, self._length):
            self._under.addWidget(each)
        self._column.addLayout(self._under)
        self._column.addStretch(1)
        self.show_parts(PART_IDS, Kind.APOLOGY, {}, on_one_page=False)
        self.say_length(0, 0)

    def _wire(self) -> None:
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.turn.clicked.connect(self.turn_wanted)
        self.template.clicked.connect(self.template_wanted)

    def _show_state(self, part_id: str) -> None:
        if part_id not in self._order:
            return
        item = self.list.item(self._order.index(part_id))
        words = self._words(self._states[part_id])
        item.setData(STATE_ROLE, words)
        title = part_title(self._kind, part_id)
        if part_id in self._held:
            host = part_title(self._kind, self._held[part_id])
            title = self.tr("{title}, written with {host}").format(title=title, host=host)
        spoken = self.tr("{title}, {state}").format(title=title, state=words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _words(self, state: State) -> str:
        return {
            State.NOT_WRITTEN: self.tr("not written yet"),
            State.WRITTEN: self.tr("written"),
            State.SAYS_IT: self.tr("says it"),
            State.HAS_NOTE: self.tr("has a note"),
        }[state]

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(LEFT_PX[self._room]), px(8), 0, px(8))
        self._caption.setContentsMargins(px(10), 0, 0, px(6))
        self._under.setContentsMargins(px(10), px(12), px(10), 0)
        self._under.setSpacing(px(6))
        self._length.set_spacing(px(6))
        row = max(24, px(ROW_PX))
        self.list.setFixedHeight(row * self.list.count() + 2)
        width = WIDTH_PX.get(self._room)
        self.setMinimumWidth(px(width) if width else 0)
        self.setMaximumWidth(px(width) if width else 2**24 - 1)

    def _move(self, by: int) -> None:
        part = self._order[max(0, self.list.currentRow())]
        if self._moves and self.list.currentRow() >= 0 and part not in self._held:
            self.move_wanted.emit(self._order[self.list.currentRow()], by)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        self.open_menu(self.list.viewport().mapToGlobal(at))

    def open_menu(self, at: QPoint) -> None:
        """Open what can be done with the current part. at: on the screen."""
        menu = name(QMenu(self), "part_menu", self.tr("Part"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        part = self._order[max(0, self.list.currentRow())]
        fields = [each for each in self._order if each not in self._held]
        place = fields.index(part) if part in fields and self._moves else -len(fields)
        rows = (
            (
                "part_examples",
                self.tr("Show two examples"),
                True,
                partial(self.examples_wanted.emit, part),
            ),
            ("part_up", self.tr("Move up"), place > 0, partial(self._move, -1)),
            (
                "part_down",
                self.tr("Move down"),
                0 <= place < len(fields) - 1,
                partial(self._move, 1),
            ),
            (
                "part_split",
                self.tr("Write in a field of its own"),
                part in self._held,
                partial(self.split_wanted.emit, part),
            ),
        )
        for object_name, words, is_possible, act in rows:
            action = menu.addAction(words)
            action.setObjectName(object_name)
            action.setEnabled(is_possible)
            action.triggered.connect(act)
        self._offer_others(
            menu, part, [each for each in fields if each != part] if place >= 0 else []
        )
        menu.popup(at)

    def _offer_others(self, menu: QMenu, part: str, others: list[str]) -> None:
        """Offer the fields a part can be written in; the entry is grey where there is none."""
        merge = name(QMenu(self.tr("Write together with"), menu), "part_merge")
        for other in others:
            action = merge.addAction(part_title(self._kind, other))
            action.setObjectName(f"part_merge_{other}")
            action.triggered.connect(partial(self.merge_wanted.emit, part, other))
        merge.setEnabled(bool(others))
        split = menu.actions()[-1]
        menu.insertMenu(split, merge).setObjectName("part_merge")

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.looked_at.emit(self._order[row])

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._order[self.list.row(item)])
