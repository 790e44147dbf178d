"""What happens when: starting, opening, locking, hiding, failing, leaving.

The window shows, the session keeps, the pages ask; this file is where they meet.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reconcile_gui import logsafe
from reconcile_gui.qtkit.dialogs import has_boxes
from reconcile_gui.shell.before_words import BeforeWords
from reconcile_gui.shell.being_written import BeingWritten
from reconcile_gui.shell.care_beside import CareBeside
from reconcile_gui.shell.commands import Commands
from reconcile_gui.shell.copying import Copying
from reconcile_gui.shell.curtain import Curtain
from reconcile_gui.shell.desktop_lock import DesktopLock
from reconcile_gui.shell.elsewhere import Elsewhere
from reconcile_gui.shell.errands import Errands
from reconcile_gui.shell.finding import Finding
from reconcile_gui.shell.front_told import FrontTold
from reconcile_gui.shell.gate import Gate
from reconcile_gui.shell.helping import Helping
from reconcile_gui.shell.idle_lock import IdleLock
from reconcile_gui.shell.keyboard_home import KeyboardHome
from reconcile_gui.shell.leaving import Leaving
from reconcile_gui.shell.long_work import LongWork
from reconcile_gui.shell.looking_around import LookingAround
from reconcile_gui.shell.mishaps import Mishaps
from reconcile_gui.shell.pages import Pages
from reconcile_gui.shell.portable import Portable
from reconcile_gui.shell.saved_told import SavedTold
from reconcile_gui.shell.saving_bar import SavingBar
from reconcile_gui.shell.spelling_walk import SpellingWalk
from reconcile_gui.shell.three_escapes import ThreeEscapes
from reconcile_gui.shell.views import Views
from reconcile_gui.shell.window_input import WindowInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from reconcile_gui.qtkit.view import View
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.backup import Backup
    from reconcile_gui.workbook.book import Workbook


class Program(QObject):
    """Joins the window, the session and the pages."""

    ready = Signal()  # once: a person can type
    ended = Signal()  # everything is on the disk and the window has gone

    def __init__(
        self,
        app: QApplication,
        window: Window,
        tools: Tools,
        opening: Opening,
        safekeeping: Safekeeping,
    ) -> None:
        """Wire everything; `start` begins."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._session = tools.session
        self._opening = opening
        self._safekeeping = safekeeping
        self._is_ready = False
        self.views = Views(window, tools)
        self.pages = Pages(window, tools, opening, safekeeping)
        self.commands = Commands(window, tools, self.views)
        self._helping = Helping(window, self.pages, tools.session)
        self.bar = SavingBar(window.bar_place, tools.theme)
        self._elsewhere = Elsewhere(app, tools.session, self.bar)
        self._leaving = Leaving(window, tools.session, self.bar, self._all_views)
        self._long = LongWork(self.bar, tools.session)
        self._copying = Copying(self.bar, tools, safekeeping, self._leaving.flush, self._long)
        self._portable = Portable(
            tools,
            self.pages,
            opening,
            self._leaving,
            self.bar,
            safekeeping,
            lambda: self._looking.is_looking,
            self._long,
        )
        self.curtain = Curtain(
            window,
            tools.session,
            self.pages.unlock,
            self._all_views,
            lambda: opening.needs_passphrase,
            lambda: opening.path,
        )
        DesktopLock(tools, self.curtain, self._leaving)
        self._mishaps = Mishaps(
            tools.session, tools.settings, self.bar, window.status, self._leaving, self.curtain
        )
        self._saved = SavedTold(tools.session, window.status.tell, self)
        self.care = CareBeside(window, tools, opening)
        # ORDER: before the gate, which goes on with one's own workbook as soon as a copy is gone.
        self._looking = LookingAround(window, tools, opening, self._leaving, safekeeping)
        self._gate = Gate(self.pages, opening, safekeeping, tools.session, self._long)
        self._before_words = BeforeWords(window, tools, self.pages, self.bar)
        self._written = BeingWritten(window, app, self.views.is_letter_to_someone)
        self._errands = Errands(window, tools.session, self.views, self.pages, tools.two)
        ways = self._errands.wayfinding
        self._spelling = SpellingWalk(window, tools.spelling, app)
        self._finding = Finding(window, tools, self.views, self.pages, ways)
        self._escapes = ThreeEscapes(self)
        self._idle = IdleLock(self)
        self._keyboard = KeyboardHome(window, tools.session)
        FrontTold(window, self._keyboard)
        WindowInput(app, (self._escapes, self._idle, self._keyboard.type_ahead), self)
        self._wire()
        self._leaving.ended.connect(self.ended)
        self._name_window()

    def start(self, wanted: Path | None) -> None:
        """Begin with a workbook, the last one, or the first run."""
        self._opening.start(wanted)

    def say_bug(self) -> None:
        """Say calmly that something went wrong; may be called from any thread."""
        self._mishaps.say_bug()

    def raise_window(self) -> None:
        """Bring the window to the front, as when the program is started again."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()
        logsafe.event("raised")

    def open_other(self, path: Path | None) -> None:
        """Close this workbook, then open another; None is told by the person first."""
        if path is not None:
            self._leaving.to(partial(self._opening.start, path))

    def leave(self) -> None:
        """Close the window as soon as everything is on the disk."""
        self._leaving.for_good()

    # Wiring ---------------------------------------------------------------------------

    def _wire(self) -> None:
        self._wire_window()
        self._wire_session()
        self._wire_pages()
        self._wire_commands()

    def _wire_commands(self) -> None:
        commands, pages = self.commands, self.pages
        commands.new_wanted.connect(self._on_new)
        commands.open_wanted.connect(self._on_open_other)
        commands.copy_wanted.connect(self._copying.save_copy)
        commands.back_up_wanted.connect(self._copying.back_up)
        commands.backups_wanted.connect(pages.show_backups)
        commands.settings_wanted.connect(self._on_settings)
        commands.take_along_wanted.connect(self._portable.show)
        commands.read_in_wanted.connect(self._portable.read_in)
        commands.move_wanted.connect(self._portable.move)
        commands.delete_wanted.connect(self._portable.delete_everything)
        commands.preview_wanted.connect(self._on_preview)
        commands.stretch_wanted.connect(self._on_stretch)
        commands.help_wanted.connect(self._on_help)
        commands.too_much_wanted.connect(pages.show_too_much)
        commands.not_all_right_wanted.connect(self.care.show_by_hand)
        commands.bin_wanted.connect(pages.show_bin)
        commands.spelling_wanted.connect(self._spelling.go_on)
        commands.search_wanted.connect(self._finding.show)
        commands.letting_go_wanted.connect(self._errands.show_letting_go)
        commands.sample_wanted.connect(self._looking.look)
        commands.words_wanted.connect(self._helping.show)
        commands.lock_wanted.connect(self.curtain.lock)
        commands.hide_wanted.connect(self.curtain.hide)
        commands.saved_wanted.connect(self._leaving.flush)
        commands.saved_wanted.connect(self._saved.answer)
        commands.leave_wanted.connect(self._window.close)

    def _wire_window(self) -> None:
        window = self._window
        window.close_wanted.connect(self.leave)
        window.tab_shown.connect(self._on_tab_shown)
        window.page_left.connect(self.pages.leave)
        window.stack.currentChanged.connect(self._on_front_changed)
        window.top_row.hide_wanted.connect(self.curtain.hide)
        window.top_row.lock_wanted.connect(self.curtain.lock)
        window.top_row.help_wanted.connect(self._on_help)
        window.status.too_much_wanted.connect(self.pages.show_too_much)
        self._escapes.thrice.connect(self.curtain.hide)
        self._escapes.once.connect(self._on_escape)
        self._idle.idle.connect(self.curtain.lock)
        self.curtain.drawing.connect(self._tools.voice.silence)
        self.curtain.drawing.connect(self.care.clear)
        self.curtain.drawing.connect(self._gate.forget_backup)
        self.curtain.drawing.connect(self._portable.forget_key)
        self.curtain.drawing.connect(self._helping.forget)
        self.curtain.drawing.connect(self._remember_places)
        self.curtain.drawing.connect(self._keyboard.type_ahead.drop)
        self.curtain.drawn_back.connect(self._on_drawn_back)

    def _wire_session(self) -> None:
        session, opening = self._session, self._opening
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        self._keyboard.given.connect(self._say_ready)
        session.undo_changed.connect(self.commands.show_undo)
        opening.first_run_needed.connect(self.pages.show_first_run)
        opening.passphrase_needed.connect(self.curtain.show_locked)
        opening.first_run_needed.connect(self._say_ready)
        opening.passphrase_needed.connect(self._say_ready)
        self._tools.settings.changed.connect(self._on_settings_changed)

    def _wire_pages(self) -> None:
        session = self._session
        self.pages.other_wanted.connect(self.open_other)
        self.pages.left.connect(self._on_back_to_tabs)
        self.pages.covering.connect(self._remember_places)
        self.pages.new_wanted.connect(self._on_new)
        self.pages.stop_wanted.connect(self.leave)
        self.pages.backup_wanted.connect(self._on_bring_back)
        self.pages.look_wanted.connect(self._on_look_into)
        self.pages.rescue_wanted.connect(self._gate.rescue)
        self._gate.look_wanted.connect(self._looking.look_into)
        self._looking.bring_back_wanted.connect(self._on_bring_back)
        self.pages.letting_go_wanted.connect(self._errands.show_letting_go)
        self.pages.copy_wanted.connect(self._copying.save_copy)
        self.pages.move_wanted.connect(self._portable.move)
        self.pages.delete_wanted.connect(self._portable.delete_everything)
        self.pages.protection_changed.connect(self._on_protection_changed)
        self._safekeeping.uuid_known.connect(self._opening.note_uuid)
        self._written.paused.connect(self.care.look_at)
        self.care.help_wanted.connect(self.pages.show_help)
        self.bar.let_go.connect(self._keyboard.take_back)
        self._mishaps.report_wanted.connect(partial(self.pages.show_words, "report"))
        self.bar.again_wanted.connect(session.retry)
        self.bar.copy_wanted.connect(self._copying.save_copy)
        self.bar.backups_wanted.connect(self.pages.show_backups)
        self.bar.leave_wanted.connect(self._leaving.all_the_same)

    # Opening --------------------------------------------------------------------------

    def _on_opened(self) -> None:
        if not self._session.is_open:
            return  # hidden meanwhile, and closed again
        self.views.places.note_opened(self._opening.path)
        self.bar.quiet()
        self.pages.unlock.ask()
        self._window.offer_lock(offered=self._opening.needs_passphrase)
        self._window.status.say_opened()
        self._safekeeping.on_opened()
        self._mishaps.say_still_unsaved()
        self._watch_idle()
        self._show_tabs()
        self._gate.say_restored(self.bar)

    def _remember_places(self) -> None:
        """Note where the person is, before anything is taken away from them."""
        if self._session.is_open:
            self.views.places.remember(self.views.by_key(), self._opening.path)

    def _show_tabs(self) -> None:
        self.views.places.come_back()
        self._window.show_tabs()
        # Qt gives it the keyboard when Back, or a button of the page, is gone.
        self._window.tab_bar.clearFocus()
        self._window.choose_tab(self._window.tab)

    def _on_tab_shown(self, key: str) -> None:
        if not self._session.is_open or self.curtain.is_hidden:
            return
        self.care.clear()
        stood = self.views.bring(key)
        view = self.views.get(key)
        self._window.show_tabs()
        self.commands.allow_for(view)
        self._keyboard.give(view, stood)
        self.care.show_due()
        kept = self._safekeeping
        said = kept.behind_words() or kept.last_words() if key == "today" else ""
        self._window.status.say_backup(said)

    def _on_front_changed(self) -> None:
        """Say when it was copied on Today alone, not on the pages over it."""
        if not self._window.shows_tab:
            self._window.status.say_backup("")

    def _say_ready(self) -> None:
        """Log, once, that a person can type: measured beside an empty window."""
        if not self._is_ready:
            self._is_ready = True
            logsafe.event("ready")
            self.ready.emit()

    # Hiding, going back -----------------------------------------------------------------

    def _on_drawn_back(self) -> None:
        """Show again what was in front before hiding."""
        before = self.curtain.before
        if self._session.is_open and before is not None and self.pages.is_over_tabs(before):
            self.pages.show_again(before)
        elif self._session.is_open:
            self._window.status.say_opened()
            self._show_tabs()
        else:
            self.pages.show_gate_again(before)
        if self._session.is_open:
            self._mishaps.say_still_unsaved()

    def _on_back_to_tabs(self) -> None:
        if self._session.is_open:
            self._show_tabs()

    def _on_help(self) -> None:
        self.pages.show_help()

    def _on_escape(self) -> None:
        if self.pages.is_over_tabs(self._window.in_front) and not has_boxes():
            self.pages.leave()

    def _on_settings(self) -> None:
        self.pages.show_settings()

    def _on_settings_changed(self) -> None:
        self._name_window()
        self._watch_idle()

    def _name_window(self) -> None:
        self._window.setWindowTitle(self._tools.settings.now.window_title)

    def _on_new(self) -> None:
        """Close this workbook, then ask about the new one; Back opens this one again."""
        self._leaving.to(self.pages.start_new)

    def _on_open_other(self) -> None:
        self._leaving.flush()
        self.open_other(self._tools.dialogs.workbook_to_open())

    def _on_bring_back(self, backup: Path) -> None:
        """Close this workbook, if it is open, then put a backup in its place."""
        self._safekeeping.spare(backup)
        # A workbook that can no longer be copied must not keep a backup from being opened.
        self._leaving.to(partial(self._gate.bring_back, backup), must_finish=False)

    def _on_look_into(self, backup: Backup) -> None:
        """Close this workbook, if it is open, then show a copy of a backup."""
        self._safekeeping.spare(backup.path)
        self._leaving.to(partial(self._gate.look_into, backup), must_finish=False)

    def _on_preview(self) -> None:
        want_sheet = getattr(self._window.in_front, "want_sheet", None)
        if want_sheet is not None and want_sheet():
            return
        self._window.choose_tab("apologise")
        # Twice: the view reads which letters there are, then the one in front.
        self._after_reading(lambda: self._after_reading(self.views.apologise().want_preview))

    def _on_stretch(self) -> None:
        """Show what was written, the words of a moment ago included."""
        self._leaving.flush()
        self.pages.show_stretch()

    def _after_reading(self, then: Callable[[], object]) -> None:
        def answer(_book: Workbook) -> None:
            then()

        self._session.on_owner(lambda book: book, answer, self._session.skipped.emit)

    def _on_protection_changed(self) -> None:
        self.curtain.lock_if_hidden()
        self._window.offer_lock(offered=self._opening.needs_passphrase)
        self._watch_idle()

    def _watch_idle(self) -> None:
        watched = self._opening.needs_passphrase and self._session.is_open
        self._idle.watch(self._tools.settings.now.lock_minutes if watched else 0)

    def _on_closed(self) -> None:
        logsafe.event("closed")
        self.views.places.note_emptied()
        self._idle.stop()

    def _all_views(self) -> list[View]:
        return [*self.views.built(), *self.pages.with_texts(), *self._portable.views()]
