"""Every command of the window in one table: menus, shortcuts and the page of keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from reconcile_gui.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table.

    key: stable name, also the QAction's objectName. menu: key of MENUS, or empty
    for a command that only has keys. text: with its mnemonic. keys: portable
    shortcuts, the first shown. always: works on every page, a locked one too.
    """

    key: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    always: bool = False
    line_before: bool = False
    checkable: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("go", QT_TRANSLATE_NOOP("Menus", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)

COMMANDS: tuple[Command, ...] = (
    Command("new", "file", QT_TRANSLATE_NOOP("Menus", "Ne&w"), ("Ctrl+N",)),
    Command("new_workbook", "file", QT_TRANSLATE_NOOP("Menus", "&New workbook…"), line_before=True),
    Command("open_workbook", "file", QT_TRANSLATE_NOOP("Menus", "&Open workbook…"), ("Ctrl+O",)),
    Command("read_in", "file", QT_TRANSLATE_NOOP("Menus", "Read everything &in…"), always=True),
    Command(
        "save_copy", "file", QT_TRANSLATE_NOOP("Menus", "Save a &copy elsewhere…"), line_before=True
    ),
    Command("move", "file", QT_TRANSLATE_NOOP("Menus", "&Move to another place…")),
    Command("back_up_now", "file", QT_TRANSLATE_NOOP("Menus", "&Back up now")),
    Command("backups", "file", QT_TRANSLATE_NOOP("Menus", "Bring bac&k a backup…")),
    Command(
        "preview",
        "file",
        QT_TRANSLATE_NOOP("Menus", "&Preview and print…"),
        ("Ctrl+P",),
        line_before=True,
    ),
    Command("stretch", "file", QT_TRANSLATE_NOOP("Menus", "Print or save a stretch of &time…")),
    Command("take_along", "file", QT_TRANSLATE_NOOP("Menus", "&Everything to take along…")),
    Command("delete", "file", QT_TRANSLATE_NOOP("Menus", "&Delete everything…")),
    Command(
        "settings", "file", QT_TRANSLATE_NOOP("Menus", "&Settings…"), ("Ctrl+,",), line_before=True
    ),
    Command("quit", "file", QT_TRANSLATE_NOOP("Menus", "&Quit"), ("Ctrl+Q",), always=True),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Menus", "&Undo"), ("Ctrl+Z",)),
    Command("redo", "edit", QT_TRANSLATE_NOOP("Menus", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command(
        "cut",
        "edit",
        QT_TRANSLATE_NOOP("Menus", "Cu&t"),
        ("Ctrl+X",),
        always=True,
        line_before=True,
    ),
    Command("copy", "edit", QT_TRANSLATE_NOOP("Menus", "&Copy"), ("Ctrl+C",), always=True),
    Command("paste", "edit", QT_TRANSLATE_NOOP("Menus", "&Paste"), ("Ctrl+V",), always=True),
    Command(
        "select_all", "edit", QT_TRANSLATE_NOOP("Menus", "Select &all"), ("Ctrl+A",), always=True
    ),
    Command("find", "edit", QT_TRANSLATE_NOOP("Menus", "&Find…"), ("Ctrl+F",), line_before=True),
    Command(
        "find_everywhere",
        "edit",
        QT_TRANSLATE_NOOP("Menus", "Find &everywhere…"),
        ("Ctrl+Shift+F",),
    ),
    Command(
        "next_note", "edit", QT_TRANSLATE_NOOP("Menus", "&Next note"), ("F8",), line_before=True
    ),
    Command("previous_note", "edit", QT_TRANSLATE_NOOP("Menus", "Pre&vious note"), ("Shift+F8",)),
    Command("insert_starter", "edit", QT_TRANSLATE_NOOP("Menus", "Insert a &starter"), ("Ctrl+.",)),
    Command("toggle_coach", "edit", QT_TRANSLATE_NOOP("Menus", "C&oach beside"), ("Ctrl+Shift+C",)),
    Command("start_statement", "edit", QT_TRANSLATE_NOOP("Menus", "&I-statement…"), ("Ctrl+I",)),
    Command("read_aloud", "edit", QT_TRANSLATE_NOOP("Menus", "Read a&loud"), ("Ctrl+Shift+R",)),
    Command("spelling", "edit", QT_TRANSLATE_NOOP("Menus", "Spellin&g"), ("F7",)),
    Command("bin", "edit", QT_TRANSLATE_NOOP("Menus", "The &bin…"), line_before=True),
    Command("saved", "", QT_TRANSLATE_NOOP("Menus", "Saved by itself"), ("Ctrl+S",)),
    Command(
        "larger",
        "view",
        QT_TRANSLATE_NOOP("Menus", "&Larger text"),
        ("Ctrl++", "Ctrl+="),
        always=True,
    ),
    Command(
        "smaller", "view", QT_TRANSLATE_NOOP("Menus", "S&maller text"), ("Ctrl+-",), always=True
    ),
    Command(
        "normal_size",
        "view",
        QT_TRANSLATE_NOOP("Menus", "&Normal text size"),
        ("Ctrl+0",),
        always=True,
    ),
    Command(
        "theme_system",
        "view",
        QT_TRANSLATE_NOOP("Menus", "Colours of the s&ystem"),
        line_before=True,
        checkable=True,
        always=True,
    ),
    Command(
        "theme_light",
        "view",
        QT_TRANSLATE_NOOP("Menus", "L&ight colours"),
        checkable=True,
        always=True,
    ),
    Command(
        "theme_dark",
        "view",
        QT_TRANSLATE_NOOP("Menus", "&Dark colours"),
        checkable=True,
        always=True,
    ),
    Command(
        "high_contrast",
        "view",
        QT_TRANSLATE_NOOP("Menus", "High &contrast"),
        line_before=True,
        checkable=True,
        always=True,
    ),
    Command("go_today", "go", QT_TRANSLATE_NOOP("Menus", "&Today"), ("Ctrl+1",)),
    Command("go_reflect", "go", QT_TRANSLATE_NOOP("Menus", "&Reflect"), ("Ctrl+2",)),
    Command("go_apologise", "go", QT_TRANSLATE_NOOP("Menus", "&Apologise"), ("Ctrl+3",)),
    Command("go_boundaries", "go", QT_TRANSLATE_NOOP("Menus", "&Boundaries"), ("Ctrl+4",)),
    Command("go_trust", "go", QT_TRANSLATE_NOOP("Menus", "Tr&ust"), ("Ctrl+5",)),
    Command(
        "write_freely",
        "go",
        QT_TRANSLATE_NOOP("Menus", "&Write freely"),
        ("Ctrl+J",),
        line_before=True,
    ),
    Command("letting_go", "go", QT_TRANSLATE_NOOP("Menus", "Lettin&g go"), ("Ctrl+G",)),
    Command("next_pane", "go", QT_TRANSLATE_NOOP("Menus", "Ne&xt pane"), ("F6",), always=True),
    Command(
        "previous_pane",
        "go",
        QT_TRANSLATE_NOOP("Menus", "Pre&vious pane"),
        ("Shift+F6",),
        always=True,
    ),
    Command("lock", "go", QT_TRANSLATE_NOOP("Menus", "&Lock"), ("Ctrl+L",), line_before=True),
    Command("hide", "go", QT_TRANSLATE_NOOP("Menus", "&Hide"), always=True),
    Command(
        "help_and_safety",
        "help",
        QT_TRANSLATE_NOOP("Menus", "&Help and safety"),
        ("Ctrl+Shift+H",),
        always=True,
    ),
    Command(
        "too_much",
        "help",
        QT_TRANSLATE_NOOP("Menus", "&Too much right now"),
        ("Ctrl+Shift+T",),
        always=True,
    ),
    Command("not_all_right", "help", QT_TRANSLATE_NOOP("Menus", "I am &not all right…")),
    Command("sample", "help", QT_TRANSLATE_NOOP("Menus", "Look around in a &sample")),
    Command(
        "handbook",
        "help",
        QT_TRANSLATE_NOOP("Menus", "Help with this &page"),
        ("F1",),
        always=True,
    ),
    Command("keys", "help", QT_TRANSLATE_NOOP("Menus", "&Keys"), ("Ctrl+F1",), always=True),
    Command("report", "help", QT_TRANSLATE_NOOP("Menus", "What went &wrong…"), always=True),
    Command(
        "about",
        "help",
        QT_TRANSLATE_NOOP("Menus", "&About this program"),
        line_before=True,
        always=True,
    ),
)
HIDE_KEYS = "Esc, Esc, Esc"


class Actions(QObject):
    """The QActions of a window, made from the table."""

    def __init__(self, window: QWidget) -> None:
        """Make every action a child of the window, so that its keys work in all of it."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(words(command), window)
            action.setObjectName(command.key)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setCheckable(command.checkable)
            action.setMenuRole(QAction.MenuRole.NoRole)
            window.addAction(action)
            self._actions[command.key] = action

    def __getitem__(self, key: str) -> QAction:
        """Return the action of a command."""
        return self._actions[key]

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Wire every command; a command without a slot is a mistake and says so."""
        missing = self._actions.keys() ^ slots.keys()
        if missing:
            raise KeyError(f"commands and slots differ: {sorted(missing)}")
        for key, slot in slots.items():
            self._actions[key].triggered.connect(slot)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus of a bar; return them by key."""
        menus: dict[str, QMenu] = {}
        for key, title in MENUS:
            menus[key] = bar.addMenu(QCoreApplication.translate("Menus", title))
            menus[key].setObjectName(f"menu_{key}")
        for command in COMMANDS:
            if not command.menu:
                continue
            if command.line_before:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self._actions[command.key])
        return menus

    def allow(self, *, workbook: bool, always: bool = True) -> None:
        """Enable what works now; without an open workbook only what always works.

        always: False while hidden, when no key but Enter may show anything.
        """
        for command in COMMANDS:
            allowed = workbook or (command.always and (always or command.key == "quit"))
            self._actions[command.key].setEnabled(allowed)


def words(command: Command) -> str:
    """Return a command's text in the language of the interface, with its mnemonic."""
    return QCoreApplication.translate("Menus", command.text)
