"""The pages that lie over the tabs or stand before them, each built when first wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from reconcile_gui.shell import page_rooms
from reconcile_gui.shell.apart import built_apart
from reconcile_gui.shell.opening import NewWorkbook
from reconcile_gui.shell.papers import Papers
from reconcile_gui.shell.trouble_page import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.care.first_run import FirstRun
    from reconcile_gui.care.first_run_page import FirstRunPage
    from reconcile_gui.care.help_page import HelpPage
    from reconcile_gui.care.too_much_page import TooMuchPage
    from reconcile_gui.qtkit.view import View
    from reconcile_gui.shell.backups_page import BackupsPage
    from reconcile_gui.shell.bin_page import BinPage
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.printing import Printing
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.search_page import SearchPage
    from reconcile_gui.shell.settings_room import SettingsRoom
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.trouble_page import TroublePage
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.errors import WorkbookProblem


class Pages(QObject):
    """Builds pages, brings them to the front and remembers what lay before them."""

    other_wanted = Signal(object)  # Path of another workbook to open
    backup_wanted = Signal(object)  # Path of the backup to put in the workbook's place
    look_wanted = Signal(object)  # Backup to look into
    rescue_wanted = Signal()
    protection_changed = Signal()  # the open workbook has a passphrase now, or none any more
    new_wanted = Signal()
    copy_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()
    letting_go_wanted = Signal()
    search_chosen = Signal(object)  # Hit: what was found, to be shown where it belongs
    covering = Signal()  # a page is about to lie over what is in front
    stop_wanted = Signal()  # the program is to be closed: it is too much
    page_left = Signal(object)  # QWidget that Back was pressed on
    left = Signal()  # the page in front was left; what was before it is wanted

    def __init__(
        self, window: Window, tools: Tools, opening: Opening, safekeeping: Safekeeping
    ) -> None:
        """Build only what may be needed at once: the page of a locked workbook."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._opening = opening
        self._safekeeping = safekeeping
        self._first_run: FirstRunPage | None = None
        self._trouble: TroublePage | None = None
        self._help: HelpPage | None = None
        self._too_much: TooMuchPage | None = None
        self._backups: BackupsPage | None = None
        self._bin: BinPage | None = None
        self._search: SearchPage | None = None
        self._settings: SettingsRoom | None = None
        self._papers = Papers(tools, self.leave)
        self._over: dict[QWidget, str] = {}  # pages over the tabs, and the words for back
        self._came_from: dict[QWidget, QWidget] = {}  # a page, and what Back shows again
        self._pressed: dict[QWidget, QWidget] = {}  # a page, and what had the keyboard before
        self._texts: dict[str, QWidget] = {}  # pages of the program's own words, by name
        self._return_to: Path | None = None  # what Back opens from the pages of a new workbook
        self.unlock = built_apart(tools, page_rooms.unlock)
        window.stack.addWidget(self.unlock)
        self.unlock.other_wanted.connect(self._on_other)
        self.unlock.backups_wanted.connect(self.show_backups)
        self.unlock.rescue_wanted.connect(self.rescue_wanted)
        tools.session.opened.connect(self._forget_first_run)

    # Asking ------------------------------------------------------------------------

    def is_over_tabs(self, page: QWidget | None) -> bool:
        """Tell whether a page lies over the tabs of an open workbook."""
        return page in self._over

    def with_texts(self) -> list[View]:
        """Return the pages that may hold a person's text."""
        found = (self._settings, self._help, self._bin, self._search)
        return [*self._papers.views(), *(each for each in found if each is not None)]

    # Before anything is open ---------------------------------------------------------

    def show_first_run(self) -> None:
        """Show the first pages."""
        back = self.tr("Back") if self._return_to is not None else ""
        self._window.show_gate(self._first_run_page(), back)
        self._window.status.say("")
        self._first_run_page().focus_first()

    def start_new(self) -> None:
        """Show the first pages for one more workbook; Back leads to the one before."""
        self._return_to = self._opening.path
        self.show_first_run()

    def show_trouble(self, problem: WorkbookProblem, other: Path | None = None) -> None:
        """Say why the workbook was not opened, or not made; other: the backup it is about."""
        if self._first_run is not None and self._window.in_front is self._first_run:
            self._first_run.say(f"{sentence(problem.happened)} {sentence(problem.do)}")
            return
        if self._trouble is None:
            self._trouble = built_apart(self._tools, page_rooms.trouble)
            self._trouble.try_again.connect(self._on_try_again)
            self._trouble.other_wanted.connect(self._on_other)
            self._trouble.new_wanted.connect(self.start_new)
            self._trouble.backups_wanted.connect(self.show_backups)
            self._trouble.rescue_wanted.connect(self.rescue_wanted)
            self._trouble.all_the_same_wanted.connect(self._opening.open_all_the_same)
        self._window.show_gate(self._trouble)
        self._trouble.show_problem(
            problem,
            self._opening.path,
            has_backups=bool(self._safekeeping.backups_of(self._opening.known_uuid)),
            computer=self._opening.other_computer,
            backup=other if other != self._opening.path else None,
        )

    def ask_for_other(self, sentence: str) -> None:
        """Ask for the passphrase of another file than the workbook; sentence: of which."""
        self._window.show_gate(self.unlock, self.tr("Back"))
        self._window.status.say("")
        self.unlock.ask_for_other(sentence)

    def show_gate_again(self, page: QWidget | None) -> None:
        """Show again what stood before the workbook when the window was hidden."""
        if page is None or page is self.unlock or page is self._window.hidden_page:
            self._opening.start(self._opening.path)
        elif page is self._window.blank:
            self._window.show_blank()
        elif page is self._first_run:
            self.show_first_run()
        elif self.is_over_tabs(page):
            self.show_again(page)
        else:
            self._window.show_gate(page)

    # Over the tabs -----------------------------------------------------------------------

    def show_help(self, key: str = "") -> None:
        """Show Help and safety, from anywhere; key: the part of it to begin at."""
        page = self._help_page()
        self._show_over(page, self.tr("Back"))
        page.show_part(key)

    def show_too_much(self) -> None:
        """Show a few slow lines and a way to stop, from anywhere."""
        page = self._too_much_page()
        self._show_over(page, self.tr("Back"))
        page.begin()

    def show_settings(self, section: str = "appearance") -> None:
        """Show the settings at one of their sections."""
        page = self._settings_room()
        self._show_over(page.page, self.tr("Back"))
        page.show_workbook()
        page.page.show_section(section)

    def show_record(self) -> None:
        """Show the form for what was said about contact; Back leads to where it was asked."""
        self.show_settings("contact")
        self._settings_room().record_status()

    def show_preview(self, letter_id: int) -> None:
        """Show a letter as it will be printed."""
        printing = self.printing()
        printing.show_letter(letter_id)
        self._show_over(printing.page, self.tr("Back to the letter"))

    def show_sheet(self) -> None:
        """Show the boundaries as they will be printed."""
        sheets = self._papers.sheets()
        sheets.start()
        self._show_over(sheets.page, self.tr("Back to the boundaries"))

    def show_stretch(self) -> None:
        """Show a stretch of time as it will be printed."""
        stretches = self._papers.stretches()
        stretches.start()
        self._show_over(stretches.page, self.tr("Back"))

    def show_everything(self) -> None:
        """Show everything that was written as it will be printed."""
        stretches = self._papers.stretches()
        stretches.start(everything=True)
        self._show_over(stretches.page, self.tr("Back"))

    def show_set_sheet(self, set_id: str) -> None:
        """Show a set of questions as it will be printed."""
        sheets = self._papers.set_sheets()
        sheets.start(set_id)
        self._show_over(sheets.page, self.tr("Back to the questions"))

    def show_backups(self) -> None:
        """Show every backup, over the tabs or where the workbook did not open."""
        page = self._backups_page()
        page.show_backups(
            self._safekeeping.backups_of(self._opening.known_uuid), self._tools.clock.now()
        )
        if self._tools.session.is_open:
            self._show_over(page, self.tr("Back"))
        else:
            self._came_from[page] = self._window.in_front
            self._window.show_gate(page, self.tr("Back"))

    def show_bin(self) -> None:
        """Show what was deleted."""
        page = self._bin_page()
        self._show_over(page, self.tr("Back"))
        page.show_workbook()

    def show_search(self, build: Callable[[Tools], SearchPage]) -> None:
        """Show what was found, or an empty field. build: makes the page, the first time."""
        if self._search is None:
            self._search = built_apart(self._tools, build)
            self._search.chosen.connect(self.search_chosen)
        self._show_over(self._search, self.tr("Back"))
        self._search.show_workbook()

    def show_words(self, key: str) -> None:
        """Show a page of the program's own words: its keys, what it is, what went wrong."""
        self._show_over(self.words_page(key), self.tr("Back"))

    def show_other(self, page: QWidget, back_words: str) -> None:
        """Show a page that another part of the window made."""
        self._show_over(page, back_words)

    def show_gate(self, page: QWidget) -> None:
        """Show a page of another part of the window where no workbook is open."""
        self._window.show_gate(page)

    def show_again(self, page: QWidget) -> None:
        """Show a page over the tabs once more, as after hiding."""
        self._window.show_page(page, self._over[page])

    def leave(self) -> None:
        """Leave the page in front."""
        page = self._window.in_front
        for view in self.with_texts():
            if self._tools.session.is_open:
                view.flush()
        self._papers.forget(page)
        self.page_left.emit(page)
        if page is self._bin:
            self._bin.clear()
        if page is self._search:
            self._search.clear()
        if page is self._first_run and self._return_to is not None:
            place, self._return_to = self._return_to, None
            # What is said from now on is about that workbook, not about the new one.
            self._window.show_blank()
            self._opening.start(place)
            return
        if page is self.unlock:
            # Nothing is opened in the workbook's place after all.
            self._opening.start(self._opening.path)
            return
        before, pressed = self._came_from.pop(page, None), self._pressed.pop(page, None)
        if before is not None and self.is_over_tabs(before):
            self.show_again(before)
        elif before is not None and not self._tools.session.is_open:
            self.show_gate_again(before)
        else:
            self.left.emit()
            return
        if pressed is not None and shiboken6.isValid(pressed) and pressed.isVisible():
            pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building -------------------------------------------------------------------------------

    def _show_over(self, page: QWidget, back_words: str) -> None:
        front = self._window.in_front
        if self._lies_under(front, page):
            self._unwind(front, page)
        elif front is not page:
            self.covering.emit()
            self._came_from[page] = front
            keyboard = self._window.focusWidget()
            if keyboard is not None and front.isAncestorOf(keyboard):
                self._pressed[page] = keyboard
        self._over[page] = back_words
        self._window.show_page(page, back_words)

    def _lies_under(self, front: QWidget, page: QWidget) -> bool:
        """Tell whether Back leads from what is in front to this page, at once or later."""
        before = self._came_from.get(front)
        return before is not None and (before is page or self._lies_under(before, page))

    def _unwind(self, front: QWidget, page: QWidget) -> None:
        """Go back to a page that lies under the one in front: Back never leads in a circle."""
        while front is not page:
            self._pressed.pop(front, None)
            front = self._came_from.pop(front)

    def _first_run_page(self) -> FirstRunPage:
        if self._first_run is None:
            self._first_run = built_apart(self._tools, page_rooms.first_run)
            self._first_run.finished.connect(self._on_first_run)
            self._first_run.help_wanted.connect(self.show_help)
        return self._first_run

    def words_page(self, key: str) -> QWidget:
        """Return such a page, built now if it was not."""
        if key not in self._texts:
            self._texts[key] = built_apart(self._tools, page_rooms.WORDS[key])
        return self._texts[key]

    def _forget_first_run(self) -> None:
        """Forget the answers and the passphrase; another workbook begins with new pages."""
        page, self._first_run, self._return_to = self._first_run, None, None
        if page is not None:
            page.clear()
            self._window.stack.removeWidget(page)
            page.deleteLater()

    def _help_page(self) -> HelpPage:
        if self._help is None:
            self._help = built_apart(self._tools, page_rooms.help_and_safety)
            self._help.country_chosen.connect(self._on_country)
            self._help.left.connect(self.leave)
        return self._help

    def _too_much_page(self) -> TooMuchPage:
        if self._too_much is None:
            self._too_much = built_apart(self._tools, page_rooms.too_much)
            self._too_much.left.connect(self.leave)
            self._too_much.stop_wanted.connect(self.stop_wanted)
            self._too_much.help_wanted.connect(self.show_help)
        return self._too_much

    def _bin_page(self) -> BinPage:
        if self._bin is None:
            self._bin = built_apart(
                self._tools, partial(page_rooms.deleted, safekeeping=self._safekeeping)
            )
        return self._bin

    def _backups_page(self) -> BackupsPage:
        if self._backups is None:
            self._backups = built_apart(self._tools, page_rooms.backups)
            self._backups.wanted.connect(self.backup_wanted)
            self._backups.look_wanted.connect(self.look_wanted)
        return self._backups

    def _settings_room(self) -> SettingsRoom:
        if self._settings is None:
            from reconcile_gui.shell.settings_room import SettingsRoom

            build = partial(SettingsRoom, opening=self._opening, safekeeping=self._safekeeping)
            self._settings = built_apart(self._tools, build)
            self._settings.other_wanted.connect(self._on_other)
            self._settings.new_wanted.connect(self.new_wanted)
            self._settings.copy_wanted.connect(self.copy_wanted)
            self._settings.move_wanted.connect(self.move_wanted)
            self._settings.delete_wanted.connect(self.delete_wanted)
            self._settings.help_wanted.connect(self.show_help)
            self._settings.letting_go_wanted.connect(self.letting_go_wanted)
            self._settings.protection_changed.connect(self.protection_changed)
        return self._settings

    def printing(self) -> Printing:
        """Return what shows letters as they will be printed, built now if it was not."""
        return self._papers.printing()

    def _on_country(self, country_id: str) -> None:
        self._tools.settings.change(country=country_id)

    def _on_first_run(self, first: FirstRun) -> None:
        from reconcile_gui.care.store import begin_with

        self._opening.make(NewWorkbook(first.place, first.passphrase, (begin_with(first),)))

    def _on_try_again(self) -> None:
        self._opening.start(self._opening.path)

    def _on_other(self) -> None:
        path = self._tools.dialogs.workbook_to_open()
        if path is not None:
            self.other_wanted.emit(path)
