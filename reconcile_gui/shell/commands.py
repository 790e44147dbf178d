"""What each command of the actions table does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reconcile_gui.qtkit.theme import contrast_choice
from reconcile_gui.shell.page_rooms import WORDS
from reconcile_gui.shell.tabs import TABS

if TYPE_CHECKING:
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.views import Views
    from reconcile_gui.shell.window import Window

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
# What only some tabs have: the name of the command is that of the view's method.
OF_A_VIEW = {
    "find": "start_search",
    "new": "start_new",
    "next_note": "next_note",
    "previous_note": "previous_note",
    "insert_starter": "insert_starter",
    "toggle_coach": "toggle_coach",
    "start_statement": "start_statement",
    "read_aloud": "read_aloud",
}
COLOURS = {"theme_system": "system", "theme_light": "light", "theme_dark": "dark"}


class Commands(QObject):
    """Wires the table; what concerns files and pages is told by signals."""

    new_wanted = Signal()
    open_wanted = Signal()
    copy_wanted = Signal()
    back_up_wanted = Signal()
    backups_wanted = Signal()
    settings_wanted = Signal()
    take_along_wanted = Signal()
    read_in_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()
    preview_wanted = Signal()
    stretch_wanted = Signal()
    bin_wanted = Signal()
    spelling_wanted = Signal()
    search_wanted = Signal()
    letting_go_wanted = Signal()
    help_wanted = Signal()
    too_much_wanted = Signal()
    not_all_right_wanted = Signal()
    words_wanted = Signal(str)  # a page of the program's own words, by the command's name
    sample_wanted = Signal()
    lock_wanted = Signal()
    hide_wanted = Signal()
    saved_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, window: Window, tools: Tools, views: Views) -> None:
        """Wire every command of the window."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._views = views
        window.actions_table.connect_all(
            {
                "new_workbook": self.new_wanted.emit,
                "open_workbook": self.open_wanted.emit,
                "save_copy": self.copy_wanted.emit,
                "back_up_now": self.back_up_wanted.emit,
                "backups": self.backups_wanted.emit,
                "preview": self.preview_wanted.emit,
                "stretch": self.stretch_wanted.emit,
                "settings": self.settings_wanted.emit,
                "take_along": self.take_along_wanted.emit,
                "read_in": self.read_in_wanted.emit,
                "move": self.move_wanted.emit,
                "delete": self.delete_wanted.emit,
                "quit": self.leave_wanted.emit,
                "undo": tools.session.undo,
                "redo": tools.session.redo,
                "bin": self.bin_wanted.emit,
                "spelling": self.spelling_wanted.emit,
                **window.text_commands.slots(),
                "find_everywhere": self.search_wanted.emit,
                **dict.fromkeys(OF_A_VIEW, self._on_view),
                "saved": self.saved_wanted.emit,
                "larger": self._on_larger,
                "smaller": self._on_smaller,
                "normal_size": self._on_normal_size,
                **dict.fromkeys(COLOURS, self._on_colours),
                "high_contrast": self._on_contrast,
                **dict.fromkeys((f"go_{place.key}" for place in TABS), self._on_go),
                "write_freely": self._on_write_freely,
                "letting_go": self.letting_go_wanted.emit,
                "next_pane": self._on_next_pane,
                "previous_pane": self._on_previous_pane,
                "lock": self.lock_wanted.emit,
                "hide": self.hide_wanted.emit,
                "help_and_safety": self.help_wanted.emit,
                "too_much": self.too_much_wanted.emit,
                "not_all_right": self.not_all_right_wanted.emit,
                "sample": self.sample_wanted.emit,
                **{key: partial(self.words_wanted.emit, key) for key in WORDS},
            }
        )
        tools.settings.changed.connect(self._show_choices)
        tools.theme.changed.connect(self._show_choices)  # also when the desktop asks for it
        self._show_choices()
        self.show_undo()
        window.actions_table["read_aloud"].setVisible(False)

    def show_undo(self) -> None:
        """Name in the menu what undo and redo would do; switch them off for nothing."""
        session = self._tools.session
        self._name_step("undo", self.tr("&Undo"), self.tr("&Undo: {what}"), session.undo_label)
        self._name_step("redo", self.tr("&Redo"), self.tr("&Redo: {what}"), session.redo_label)

    def allow_for(self, view: QWidget) -> None:
        """Switch off what the tab in front has no use for."""
        self.show_undo()
        for command, method in OF_A_VIEW.items():
            self._window.actions_table[command].setEnabled(hasattr(view, method))
        if hasattr(view, OF_A_VIEW["read_aloud"]):
            # START: whether this computer has a speech service is looked up for letters only.
            can_speak = self._tools.voice.can_speak()
            self._window.actions_table["read_aloud"].setVisible(can_speak)

    def _on_view(self) -> None:
        method = OF_A_VIEW[self.sender().objectName()]
        act = getattr(self._window.in_front, method, None)
        if act is not None:
            act()

    def _name_step(self, key: str, plain: str, named: str, what: str) -> None:
        action = self._window.actions_table[key]
        words = QCoreApplication.translate("Undo", what) if what else ""
        action.setText(named.format(what=words) if words else plain)
        action.setEnabled(bool(what) and self._tools.session.is_open)

    def _show_choices(self) -> None:
        for key, colours in COLOURS.items():
            chosen = self._tools.settings.now.theme == colours
            self._window.actions_table[key].setChecked(chosen)
        self._window.actions_table["high_contrast"].setChecked(self._tools.theme.is_high_contrast)

    def _on_larger(self) -> None:
        now = self._tools.settings.now.text_size_percent
        self._size(next((size for size in SIZES if size > now), SIZES[-1]))

    def _on_smaller(self) -> None:
        now = self._tools.settings.now.text_size_percent
        self._size(next((size for size in reversed(SIZES) if size < now), SIZES[0]))

    def _on_normal_size(self) -> None:
        self._size(100)

    def _size(self, percent: int) -> None:
        self._tools.settings.change(text_size_percent=percent)

    def _on_colours(self) -> None:
        self._tools.settings.change(theme=COLOURS[self.sender().objectName()])
        self._show_choices()

    def _on_contrast(self) -> None:
        is_high = not self._tools.theme.is_high_contrast
        self._tools.settings.change(contrast=contrast_choice(is_high=is_high))
        self._show_choices()

    def _on_go(self) -> None:
        self._window.choose_tab(self.sender().objectName().removeprefix("go_"))

    def _on_write_freely(self) -> None:
        self._window.choose_tab("reflect")
        self._views.reflect().write_freely()

    def _on_next_pane(self) -> None:
        change_pane(panes_of(self._window), forward=True)

    def _on_previous_pane(self) -> None:
        change_pane(panes_of(self._window), forward=False)


def panes_of(window: Window) -> list[QWidget]:
    """Return what F6 walks through: the tabs, then the panes of the page in front."""
    page = window.in_front
    named: list[QWidget] = page.panes() if hasattr(page, "panes") else [page]
    return [pane for pane in (window.tab_bar, *named) if pane.isVisible()]


def change_pane(panes: list[QWidget], *, forward: bool) -> None:
    """Give the keyboard to the next of these panes, round and round."""
    focus = QApplication.focusWidget()
    here = next(
        (
            i
            for i, pane in enumerate(panes)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ),
        -1 if forward else 0,
    )
    for turn in range(1, len(panes) + 1):
        control = first_control(panes[(here + (turn if forward else -turn)) % len(panes)])
        if control is not None:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_control(pane: QWidget) -> QWidget | None:
    """Return what takes the keyboard first in a pane, texts before buttons."""
    controls = [
        widget
        for widget in [pane, *pane.findChildren(QWidget)]
        if widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]
    texts = [widget for widget in controls if isinstance(widget, QTextEdit)]
    return next(iter(texts or controls), None)
