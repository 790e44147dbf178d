"""The column at the left: write freely, look for words, the twelve sets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.reflection.arranged_tree_widget import ArrangedTree
from reconcile_gui.reflection.questions import Question
from reconcile_gui.reflection.records import Found
from reconcile_gui.reflection.results_widget import Results
from reconcile_gui.reflection.set_groups_widget import SetGroups
from reconcile_gui.reflection.sets_tree_widget import HIDDEN_SETS, Group
from reconcile_gui.reflection.write_freely_widget import WriteFreelyButton
from reconcile_gui.text.names import PartnerWords

if TYPE_CHECKING:
    from reconcile_gui.reflection.answering_page import Ground

SEARCH_IDLE_MS = 250
WIDE_PX, MID_PX = 312, 272


class SetsPanel(QWidget):
    """Shows where everything is, and says what was chosen."""

    write_freely_wanted = Signal()
    set_chosen = Signal(str)  # key of a set opened by hand
    question_chosen = Signal(str)  # id of a question
    found_chosen = Signal(object)  # see `Results.chosen`
    search_wanted = Signal(str)  # the words to look for, never empty
    set_unhidden = Signal(str)  # id of a hidden set that is to come back
    menu_wanted = Signal(str, str, QPoint)  # ids of a set and a question or ""; where
    heavy_left_out = Signal(bool)  # whether heavy questions are to be passed over

    def __init__(self, theme: Theme) -> None:
        """Make an empty column."""
        super().__init__()
        self._theme = theme
        self._room = Room.WIDE
        self._groups = SetGroups(self)
        self._pause = Pause(self, SEARCH_IDLE_MS)
        self._build()
        self._wire()
        self.take_room(Room.WIDE)

    def show_sets(self, ground: Ground, today: date, guides: Group) -> None:
        """Show the sets one can walk through, and what is left out of them.

        guides: stand below the twelve sets, above the own questions.
        """
        groups = self._groups.groups(ground, today, guides)
        self.tree.show_groups(groups)
        show_switched(self._no_heavy, on=ground.left_out.heavy)
        groups = [group for group in groups if group.key != HIDDEN_SETS]
        titles = [group.title for group in groups]
        if titles != [self._combo.itemText(place) for place in range(self._combo.count())]:
            self._combo.clear()
            for group in groups:
                self._combo.addItem(group.title, group.key)

    @property
    def shown_set(self) -> str:
        """Key of the set of what the page shows, hidden or not; empty for the journal."""
        return self.tree.shown_set

    def mark_shown(self, set_key: str, question_id: str = "") -> None:
        """Mark what the page shows; an empty key for the journal."""
        self.tree.mark_shown(set_key, question_id)
        self._combo.setCurrentIndex(self._combo.findData(set_key))

    def show_found(
        self,
        words: str,
        questions: Sequence[Question],
        found: Sequence[Found],
        partner: PartnerWords,
    ) -> None:
        """Show what was found instead of the sets; see `Results.show_found`."""
        if not self._search.isChecked():
            return  # left in the meantime
        self._results.show_found(words, questions, found, partner)
        self._stack.setCurrentWidget(self._results)
        self._show_stack()

    def start_search(self) -> None:
        """Show the field and put the caret into it."""
        show_switched(self._search, on=True)
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def stop_search(self) -> None:
        """Hide the field, forget its words, show the sets."""
        self._pause.stop()
        self._field.setText("")  # unlike clear(), also forgets what could be undone
        self._field.hide()
        show_switched(self._search, on=False)
        self._results.clear()
        self._stack.setCurrentWidget(self.tree)
        self._show_stack()

    def take_room(self, room: Room) -> None:
        """Be a column at the side; in compact room, a row above the page."""
        self._room = room
        px = self._theme.px
        compact = room is Room.COMPACT
        self._chooser.setVisible(compact)
        self._no_heavy.setVisible(not compact)
        self._top.setStretchFactor(self.write_button, 0 if compact else 1)
        self.write_button.show_aside(shown=not compact)
        self._show_stack()
        column = self.layout()
        if column is not None:
            column.setContentsMargins(px(12), px(10), px(12), px(2 if compact else 8))
        if compact:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        else:
            self.setFixedWidth(px(WIDE_PX if room is Room.WIDE else MID_PX))
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def clear(self) -> None:
        """Forget every text of the person."""
        self.stop_search()
        self.tree.clear()
        self._combo.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the search by Esc, and its field downwards into what was found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.stop_search()
                self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            elif event.key() == Qt.Key.Key_Down:
                self._results.enter()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        px = self._theme.px
        self.write_button = WriteFreelyButton(self._theme)
        self._search = name(QToolButton(), "search_button", self.tr("Search in Reflect"))
        self._search.setProperty("kind", "outlined")
        self._search.setCheckable(True)
        self._search.setToolTip(self.tr("Search in Reflect"))
        put_icon(self._search, "search", self._theme)
        self._field = name(QLineEdit(), "search_field", self.tr("Words to look for"))
        self._field.setPlaceholderText(self.tr("Words to look for"))
        self._field.hide()
        self.tree = ArrangedTree(self._theme)
        self._results = Results(self._theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._results)
        self._no_heavy = name(QCheckBox(self.tr("Leave out heavy questions")), "leave_out_heavy")
        self._combo = name(QComboBox(), "sets_combo")
        self._combo.setPlaceholderText(self.tr("Choose a set"))
        leave_wheel_to_page(self._combo)
        self._chooser = QWidget()
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field_label(self.tr("Set"), self._combo))
        row.addWidget(self._combo, 1)
        self._top = top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.write_button, 1)
        top.addWidget(self._chooser, 1)
        top.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(self._field)
        column.addWidget(self._stack, 1)
        column.addWidget(self._no_heavy)

    def _wire(self) -> None:
        self.write_button.clicked.connect(self.write_freely_wanted)
        self._search.toggled.connect(self._on_search_clicked)
        self._field.textChanged.connect(self._on_words_changed)
        self._field.returnPressed.connect(self._search_now)
        self._field.installEventFilter(self)
        self._pause.over.connect(self._search_now)
        self.tree.set_chosen.connect(self.set_chosen)
        self.tree.question_chosen.connect(self.question_chosen)
        self.tree.set_unhidden.connect(self.set_unhidden)
        self.tree.menu_wanted.connect(self.menu_wanted)
        self._no_heavy.toggled.connect(self.heavy_left_out)
        self._results.chosen.connect(self._on_found_chosen)
        self._combo.activated.connect(self._on_combo)

    def _show_stack(self) -> None:
        """In compact room the sets are the combo; only results need the list."""
        is_found = self._stack.currentWidget() is self._results
        self._stack.setVisible(self._room is not Room.COMPACT or is_found)

    @Slot(object)
    def _on_found_chosen(self, found: Found) -> None:
        if self._room is Room.COMPACT:
            self.stop_search()  # what was found would stand in the way of the page
        self.found_chosen.emit(found)

    @Slot(int)
    def _on_combo(self, place: int) -> None:
        self.set_chosen.emit(self._combo.itemData(place))

    @Slot()
    def _on_search_clicked(self) -> None:
        if self._search.isChecked():
            self.start_search()
        else:
            self.stop_search()

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        if words.strip():
            self._pause.start()
            return
        self._pause.stop()
        self._stack.setCurrentWidget(self.tree)
        self._show_stack()

    @Slot()
    def _search_now(self) -> None:
        self._pause.stop()
        if words := self._field.text().strip():
            self.search_wanted.emit(words)
