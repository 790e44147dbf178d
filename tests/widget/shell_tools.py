"""The whole program over folders of its own: the hands, eyes and boxes of a test."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store as letters
from reconcile_gui.app import Built, build
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.paths import Folders
from reconcile_gui.reflection.store.answering import save_answer
from reconcile_gui.reflection.store.journal import save_entry
from reconcile_gui.shell.idle_lock import IdleLock
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.transaction import Operation, Query
from tests.widget.kit_tools import laid_out
from tests.widget.pretend_voice import PretendVoice
from tests.workbooks import StandingClock, make_book, open_book

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

T = TypeVar("T")
Q = TypeVar("Q", bound=QObject)
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
TABS = ("today", "reflect", "apologise", "boundaries", "trust")
PASSPHRASE = "né “o'hara” $HOME 🌙"  # noqa: S105 - for files of these tests alone


@dataclass
class Answers:
    """Answers in place of the system's boxes; what was asked is noted."""

    workbook: Path | None = None
    place: Path | None = None
    letter: Path | None = None
    chart: Path | None = None
    sheet: Path | None = None
    everything: Path | None = None
    chosen_folder: Path | None = None
    chosen_printer: QPrinter | None = None
    asked: list[str] = field(default_factory=list)

    def workbook_to_open(self) -> Path | None:
        """Return a file to open, or None."""
        self.asked.append("workbook to open")
        return self.workbook

    def place_for_workbook(self, neutral_name: str) -> Path | None:
        """Return where a workbook is to be written, or None."""
        self.asked.append(f"place for {neutral_name}")
        return self.place

    def place_for_letter(self, neutral_name: str) -> Path | None:
        """Return where a printed letter is to be written, or None."""
        self.asked.append(f"place for {neutral_name}")
        return self.letter

    def place_for_chart(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a picture of the chart is to be written, or None."""
        self.asked.append(f"place for {neutral_name}, {ending}")
        return self.chart

    def place_for_sheet(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a sheet is to be written, or None."""
        self.asked.append(f"place for {neutral_name}, {ending}")
        return self.sheet

    def place_for_everything(self, neutral_name: str) -> Path | None:
        """Return where everything is to be written, or None."""
        self.asked.append(f"place for {neutral_name}")
        return self.everything

    def everything_to_read_in(self) -> Path | None:
        """Return a file of everything, or None."""
        self.asked.append("everything to read in")
        return self.everything

    def folder(self) -> Path | None:
        """Return a folder, or None."""
        self.asked.append("folder")
        return self.chosen_folder

    def printer(self, job: str) -> QPrinter | None:
        """Return a printer, or None."""
        self.asked.append(f"printer for {job}")
        return self.chosen_printer


class Strays(QObject):
    """Notes every widget that becomes a window of its own without being meant to be one.

    It sees every event there is, which takes a fifth of a test: only walks through the whole
    window are watched.

    Shown before it has a parent, a label flashes on the screen as a window, with the
    person's words in it, and takes the keyboard away.
    """

    def __init__(self, app: QApplication) -> None:
        """See nothing yet."""
        super().__init__()
        self._app = app
        self.seen: list[str] = []

    def watch(self) -> None:
        """Watch the whole program from now on."""
        self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown as a window."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_window = watched.isWindow() and watched.windowType() == Qt.WindowType.Window
            if is_window and not isinstance(watched, QMainWindow | QDialog | QMenu):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False

    def stop(self) -> None:
        """Watch no more."""
        self._app.removeEventFilter(self)


class House:
    """One run of the program, and somebody in front of it."""

    def __init__(self, folder: Path, qtbot: QtBot, app: QApplication, clock: StandingClock) -> None:
        """Build everything in a folder; `start` shows the window and begins."""
        self.qtbot, self.clock = qtbot, clock
        self.folders = Folders.under(folder)
        self.folders.make()
        self.answers = Answers()
        self.voice = PretendVoice()
        self.built: Built = build(
            self.folders, clock=clock, dialogs=self.answers, voice=self.voice, app=app
        )
        self.window = self.built.window
        self.session = self.built.tools.session
        self.program = self.built.program
        self.ended: list[bool] = []
        self.strays = Strays(app)
        self.program.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self.ended.append(True)

    # Beginning and ending ---------------------------------------------------------------

    @property
    def path(self) -> Path:
        """Where the workbook is, unless a test chose another place."""
        return self.folders.workbook

    def lay_in(
        self,
        *operations: Operation[object],
        passphrase: str | None = None,
        path: Path | None = None,
    ) -> Path:
        """Put a workbook with something in it where the program looks for it."""
        place = path or self.path
        book = (
            open_book(place, passphrase, self.clock)
            if place.exists()
            else make_book(place, passphrase, self.clock)
        )
        for operation in operations:
            book.write(operation)
        book.close()
        return place

    def show(self, wanted: Path | None = None) -> None:
        """Show the window and begin, as a start of the program does."""
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.program.start(wanted)
        laid_out()

    def start(self, wanted: Path | None = None) -> None:
        """Begin with a workbook that opens by itself."""
        with self.qtbot.waitSignal(self.session.opened):
            self.show(wanted)
        self.settle()

    def start_locked(self, passphrase: str = PASSPHRASE) -> None:
        """Begin with a workbook that asks for its passphrase, and give it."""
        self.show()
        self.unlock(passphrase)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Give the right passphrase on the page of a locked workbook."""
        with self.qtbot.waitSignal(self.session.opened):
            self.give(passphrase)
        self.settle()

    def give(self, passphrase: str) -> None:
        """Give a passphrase on the page of a locked workbook."""
        field = self.find(QLineEdit, "passphrase")
        field.setFocus()
        field.setText(passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def lock(self) -> None:
        """Press Lock and wait until the file is closed."""
        with self.qtbot.waitSignal(self.session.closed):
            self.press("lock")
        laid_out()

    def close(self) -> None:
        """Close the window, as its frame does, and wait until it is gone."""
        self.window.close()
        self.qtbot.waitUntil(lambda: bool(self.ended))

    def end(self) -> None:
        """Take the program away after a test, whatever state it is in."""
        self.strays.stop()
        if not self.ended:
            for view in self.program.views.built():
                view.clear()
            self.session.abandon()
            self.session.stop()
            self.window.let_go()
        self.built.one_window.release()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Waiting ----------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until everything asked for so far has been answered and laid out."""
        for _ in range(3):  # an answer may ask again
            if self.session.is_open:
                self._hear_from_owner()
            laid_out()

    def come_to_rest(self) -> None:
        """Wait until every pause is over, and nothing works or waits in the background."""
        self.qtbot.waitUntil(lambda: not self._works_or_waits())
        self.settle()

    def _works_or_waits(self) -> bool:
        pauses = (
            each.isActive()
            for each in self.window.findChildren(QTimer)
            if each.isSingleShot() and not isinstance(each.parent(), IdleLock)
        )
        threads = (each.name.startswith("background-") for each in threading.enumerate())
        return any(pauses) or any(threads)

    def _hear_from_owner(self) -> None:
        answers: list[object] = []
        self.session.on_owner(_nothing, answers.append, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers) or not self.session.is_open)

    def saved(self) -> None:
        """Hand over every word and wait until all of it is on the disk."""
        self.flush()
        self.qtbot.waitUntil(lambda: self.session.waiting == 0)
        self.settle()

    def flush(self) -> None:
        """Hand every unsaved word to the session, as Ctrl+S does."""
        self.built.window.actions_table["saved"].trigger()

    def look(self, query: Query[T]) -> T:
        """Return what is in the open workbook, once nothing waits any more."""
        self.qtbot.waitUntil(lambda: self.session.waiting == 0)
        answers: list[T] = []
        self.session.read(query, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def look_in(
        self, query: Query[T], passphrase: str | None = None, path: Path | None = None
    ) -> T:
        """Return what is in a file that the program has closed."""
        book = open_book(path or self.path, passphrase, self.clock, writable=False)
        try:
            return book.read(query)
        finally:
            book.close()

    @property
    def idle(self) -> IdleLock:
        """What locks by itself."""
        found = self.window.findChild(IdleLock)
        assert isinstance(found, IdleLock)
        return found

    # Eyes -------------------------------------------------------------------------------

    def find(self, kind: type[Q], object_name: str) -> Q:
        """Return the one thing of this name that is to be seen, or else that is there."""
        found = self.window.findChildren(kind, object_name)
        seen = [each for each in found if isinstance(each, QWidget) and each.isVisible()]
        assert found, object_name
        return (seen or found)[0]

    def is_seen(self, object_name: str) -> bool:
        """Tell whether a widget of this name is to be seen."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, object_name))

    def text(self, object_name: str) -> str:
        """Return what a label says."""
        return self.find(QLabel, object_name).text()

    @property
    def status(self) -> str:
        """What the line at the foot says at its left."""
        return self.text("status_saved")

    @property
    def front(self) -> str:
        """Name of the page in front: a tab's view, a page, a gate."""
        return self.window.in_front.objectName()

    def seen_texts(self) -> str:
        """Return every text that can be seen in any window, as one."""
        return "\n".join(
            text
            for top in QApplication.topLevelWidgets()
            if top.isVisible()
            for widget in (top, *top.findChildren(QWidget))
            if widget.isVisible()
            for text in texts_of(widget)
            if text
        )

    def all_texts(self) -> str:
        """Return every text in any widget, shown or not, with what could be undone."""
        texts: list[str] = []
        for top in QApplication.topLevelWidgets():
            texts.append(top.windowTitle())
            for widget in (top, *top.findChildren(QWidget)):
                texts += texts_of(widget)
                texts += undone_texts(widget)
            texts += [action.text() for action in top.findChildren(QAction)]
        return "\n".join(text for text in texts if text)

    # Hands ------------------------------------------------------------------------------

    def press(self, object_name: str) -> None:
        """Press a button that is to be seen."""
        button = self.find(QAbstractButton, object_name)
        assert button.isVisible(), object_name
        assert button.isEnabled(), object_name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        laid_out()

    def press_at_once(self, object_name: str) -> None:
        """Press a button and look at what is true before anything else happens."""
        self.find(QAbstractButton, object_name).click()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key in whatever window has the keyboard, shortcuts included."""
        popup = QApplication.activePopupWidget()
        widget = popup or QApplication.activeModalWidget() or self.window
        handle = widget.window().windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)
        laid_out()

    def escape_thrice(self) -> None:
        """Press Esc three times, quickly."""
        for _ in range(3):
            self.key(Qt.Key.Key_Escape)

    def go(self, tab: str) -> None:
        """Go to a tab with its key."""
        self.key(Qt.Key(Qt.Key.Key_1 + TABS.index(tab)), CTRL)
        self.settle()
        assert self.window.tab == tab

    def command(self, key: str) -> None:
        """Choose a command of the menus."""
        action = self.built.window.actions_table[key]
        assert action.isEnabled(), key
        action.trigger()
        laid_out()

    def type(self, editor: QWidget, words: str) -> None:
        """Type words into a field."""
        assert editor.isVisible(), editor.objectName()
        editor.setFocus()
        self.qtbot.waitUntil(editor.hasFocus)
        if words.isascii():
            QTest.keyClicks(editor, words)
            return
        # QTest knows only the keys of an ASCII keyboard; the rest comes as from an input method.
        given = QInputMethodEvent("", [])
        given.setCommitString(words)
        QApplication.sendEvent(editor, given)

    def open_settings(self, section: str) -> None:
        """Open the settings at one of their sections."""
        self.program.pages.show_settings(section)
        self.settle()

    # What is written where ----------------------------------------------------------------

    def write_answer(self, words: str) -> QTextEdit:
        """Go to Reflect and type into the answer in front."""
        self.go("reflect")
        editor = self.find(QTextEdit, "answer_editor")
        self.type(editor, words)
        return editor

    def start_letter(self) -> None:
        """Go to Apologise and begin a letter."""
        self.go("apologise")
        if self.is_seen("start_part_by_part"):
            self.press("start_part_by_part")
            self.settle()
            self.settle()

    def part(self, part: str) -> QTextEdit:
        """Return the field of a part of the letter."""
        return self.find(QTextEdit, f"part_{part}")

    def write_part(self, part: str, words: str) -> None:
        """Type into a part of the letter in front."""
        self.type(self.part(part), words)

    def part_of_letter(self, part: str, words: str) -> None:
        """Put many words at once into a part of the letter."""
        self.go("apologise")
        self.part(part).insertPlainText(words)

    def write_boundary(self, words: str) -> None:
        """Go to Boundaries, begin one and name it."""
        self.go("boundaries")
        self.press("new_boundary")
        self.settle()
        self.type(self.find(QTextEdit, "body"), words)

    def write_promise(self, words: str) -> None:
        """Go to Trust and make a promise."""
        self.go("trust")
        self.press("new_promise")
        self.settle()
        self.type(self.find(QTextEdit, "promise_body_editor"), words)

    def write_everywhere(self, words: str) -> None:
        """Leave words in every tab that is written in."""
        self.write_answer(f"{words} answer")
        self.key(Qt.Key.Key_J, CTRL)
        self.settle()
        self.type(self.find(QTextEdit, "page_editor"), f"{words} page")
        self.start_letter()
        self.write_part("sorry", f"{words} letter")
        self.write_boundary(f"{words} boundary")
        self.write_promise(f"{words} promise")


def everything(words: str) -> list[Operation[Any]]:
    """Return what lays words into every part of a workbook, as an earlier day did."""
    promise = Terms(
        f"{words} promise", ToWhom.PARTNER, "", Size.SMALL, date(2026, 3, 1), date(2026, 3, 10)
    )
    return [
        name_people(People("Sam", "Alex")),
        save_answer("A1", "What did you do?", "en", f"{words} answer"),
        save_entry("00000000-0000-4000-8000-00000000000a", f"{words} page"),
        letters.create_letter(language="en"),
        letters.save_part(1, "sorry", f"{words} letter"),
        boundaries.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, f"{words} boundary"),
        trust.save_promise("00000000-0000-4000-8000-00000000000b", promise),
    ]


MakeHouse = Callable[[], House]


def _nothing(_book: object) -> None:
    """Do nothing, after everything that was asked before."""


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, tells a screen reader, or would show in a hint."""
    yield from (
        widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
        widget.whatsThis(), widget.statusTip(),
    )  # fmt: skip
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.text()
        yield widget.placeholderText()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    elif isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from model_texts(widget)


def model_texts(view: QAbstractItemView) -> Iterator[str]:
    """Yield every text of a list, in every role."""
    model = view.model()
    roles = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, *range(256, 272)]
    heads = list(children_of(model, QModelIndex()))
    for index in [*heads, *(below for head in heads for below in children_of(model, head))]:
        yield from (str(index.data(role)) for role in roles if index.data(role) is not None)


def children_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    """Yield every cell below another; a list does not tell how many columns it has."""
    for row in range(model.rowCount(parent)):
        for column in itertools.count():
            if not model.hasIndex(row, column, parent):
                break
            yield model.index(row, column, parent)


def undone_texts(widget: QWidget) -> Iterator[str]:
    """Yield what Ctrl+Z could bring back into a field; the field is as before afterwards."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        document = widget.document()
        if document.isUndoAvailable():
            yield "something that can be undone: " + widget.objectName()
    elif isinstance(widget, QLineEdit) and widget.isUndoAvailable():
        yield "something that can be undone: " + widget.objectName()


def until(qtbot: QtBot, look: Callable[[], object]) -> None:
    """Wait until something is true."""
    qtbot.waitUntil(lambda: bool(look()))


class FullDisk:
    """Makes the disk full for the open workbook, as far as SQLite can tell, and free again."""

    def __init__(self, house: House) -> None:
        """Learn of the open file."""
        self._house = house
        books: list[Any] = []
        house.session.on_owner(lambda book: book, books.append, books.append)
        house.qtbot.waitUntil(lambda: bool(books))
        self._raw = books[0].raw

    def fill(self) -> None:
        """Let the file not grow by another page."""
        pages = int(self._raw.execute("PRAGMA page_count").fetchone()[0])
        self._raw.execute(f"PRAGMA max_page_count = {pages}")

    def make_room(self) -> None:
        """Let it grow again."""
        self._raw.execute("PRAGMA max_page_count = 1000000")


LONG = "These words are more than one page of the file can hold. " * 400
