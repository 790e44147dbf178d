"""The row above the paper: which letter it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from reconcile_gui.apology.chooser_widget import Chooser
from reconcile_gui.apology.letter_menu_widget import LetterMenu, Titled
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

ROW_PX, LEFT_PX, RIGHT_PX, RENAME_PX = 38, 15, 14, 320
# Chosen: room for any text that is pasted by mistake, kept as it is.
LONGEST_TITLE = 2**24


class LetterTools(QWidget):
    """Chooser, day of the last change, tools; the list of parts in a narrow window.

    menu: the list of letters, and what can be done with the one in front.
    """

    renamed = Signal(str)  # the title as typed, to be saved now
    preview_wanted = Signal()
    versions_wanted = Signal()
    statement_wanted = Signal()
    aloud_wanted = Signal()
    coach_wanted = Signal()
    parts_toggled = Signal(bool)  # whether the list of parts is wanted; narrow windows only

    def __init__(self, theme: Theme) -> None:
        """Make the row without a letter."""
        super().__init__()
        self._theme = theme
        self._current: Titled | None = None
        self._before_renaming = ""
        self._last_change = self._standing = ""
        self._room = Room.COMPACT
        self._build()
        self._autosave = Autosave(self._title_field, self.renamed.emit, self)
        self._wire()
        self.set_room(Room.COMPACT)

    def show_letters(self, letters: Sequence[Titled], current_id: int | None) -> None:
        """List these letters, one of them in front."""
        self._current = next((each for each in letters if each.letter_id == current_id), None)
        self._chooser.show_title(self._current.title if self._current else "")
        self.menu.show_letters(letters, self._current)

    def say_changed(self, words: str) -> None:
        """Say when the letter was changed last."""
        self._last_change = words
        self._say()

    def say_standing(self, words: str) -> None:
        """Say that the letter rests, or is ready: in the place of its last change, or ""."""
        self._standing = words
        self._say()

    def set_room(self, room: Room) -> None:
        """Leave out words where there is little room."""
        self._room = room
        self._say()
        self._parts.setVisible(room is Room.COMPACT)
        style = Qt.ToolButtonStyle
        compact = room is Room.COMPACT
        for tool in self._tools:
            tool.setToolButtonStyle(
                style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon
            )
            tool.setToolTip(tool.text() if compact else "")

    def set_parts_shown(self, *, shown: bool) -> None:
        """Show whether the list of parts is in front."""
        self._parts.setChecked(shown)

    def set_coach_shown(self, *, shown: bool) -> None:
        """Show whether the coach is beside the letter."""
        show_switched(self._coach, on=shown)

    def offer_aloud(self, *, offered: bool) -> None:
        """Offer to read the letter aloud, or not."""
        self._aloud.setVisible(offered)

    def set_aloud(self, *, is_on: bool) -> None:
        """Show whether the letter is being read aloud."""
        show_switched(self._aloud, on=is_on)

    def start_renaming(self) -> None:
        """Put a field in the place of the title."""
        if self._current is None:
            return
        self._before_renaming = self._current.typed
        self._autosave.load(self._current.typed)
        self._title_field.setPlaceholderText(self._current.title)
        self._chooser.hide()
        self._title_field.show()
        self._title_field.selectAll()
        self._title_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def pane(self) -> QWidget:
        """Return what takes the keyboard when this row is walked to."""
        return self._chooser if self._chooser.isVisibleTo(self) else self._title_field

    def flush(self) -> None:
        """Hand over a title that is being typed."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget every title."""
        self._autosave.clear()
        self._title_field.setPlaceholderText("")
        self._show_chooser()
        self.menu.clear()
        self.show_letters((), None)
        self.say_changed("")
        self.say_standing("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the title back with Esc."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._title_field.setText(self._before_renaming)
            self._stop_renaming()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._chooser = name(Chooser(self._theme), "letter_chooser")
        self._chooser.setAccessibleDescription(self.tr("Opens the list of letters."))
        self.menu = LetterMenu(self._chooser)
        self._chooser.setMenu(self.menu)
        self._title_field = name(
            QLineEdit(),
            "letter_title",
            self.tr("Title of the letter"),
            self.tr("For your list alone. It is not printed."),
        )
        self._title_field.setMaxLength(LONGEST_TITLE)
        self._title_field.hide()
        self._changed = name(TextLabel("", "body2"), "last_changed")
        self._changed.setWordWrap(False)
        self._preview = self._tool("preview", self.tr("Preview and print"), "printer")
        self._versions = self._tool("versions", self.tr("Versions"), "history")
        self._statement = self._tool("statement", self.tr("I-statement"), "quote")
        self._coach = self._tool("coach", self.tr("Coach"), "message-square")
        self._coach.setCheckable(True)
        self._aloud = self._tool("read_aloud", self.tr("Read aloud"), "volume-2")
        self._aloud.setCheckable(True)
        # A click leaves the keyboard in the letter, where the reading begins.
        self._aloud.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._aloud.hide()
        self._tools = (
            self._preview,
            self._versions,
            self._aloud,
            self._statement,
            self._coach,
        )
        self._parts = self._tool("parts_toggle", self.tr("Parts"), "file-text")
        self._parts.setCheckable(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._chooser)
        self._row.addWidget(self._title_field)
        self._row.addWidget(self._changed)
        self._row.addStretch(1)
        for tool in self._tools:
            self._row.addWidget(tool)
        self._row.addWidget(self._parts)

    def _tool(self, object_name: str, words: str, drawing: str) -> QToolButton:
        tool = name(QToolButton(), object_name, words)
        tool.setText(words)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        put_icon(tool, drawing, self._theme)
        return tool

    def _wire(self) -> None:
        self._chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu.rename_wanted.connect(self.start_renaming)
        self._preview.clicked.connect(self.preview_wanted)
        self._versions.clicked.connect(self.versions_wanted)
        self._aloud.toggled.connect(self.aloud_wanted)
        self._statement.clicked.connect(self.statement_wanted)
        self._coach.toggled.connect(self.coach_wanted)
        self._parts.toggled.connect(self.parts_toggled)
        self._title_field.installEventFilter(self)
        self._title_field.editingFinished.connect(self._stop_renaming)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def _say(self) -> None:
        """Leave out the last change sooner than what holds of the letter."""
        self._changed.setText(self._standing or self._last_change)
        is_mid = self._room is Room.MID and bool(self._standing)
        self._changed.setVisible(self._room is Room.WIDE or is_mid)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(ROW_PX))
        self._row.setContentsMargins(px(LEFT_PX), 0, px(RIGHT_PX), 0)
        self._row.setSpacing(px(6))
        self._title_field.setMinimumWidth(px(RENAME_PX))
        self._changed.setContentsMargins(px(8), 0, 0, 0)

    @Slot()
    def _stop_renaming(self) -> None:
        if not self._title_field.isVisibleTo(self):
            return
        self._autosave.flush()
        had_keyboard = self._title_field.hasFocus()
        self._show_chooser()
        if had_keyboard:
            self._chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chooser(self) -> None:
        self._chooser.show()
        self._title_field.hide()
