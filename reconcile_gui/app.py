"""The composition root: builds everything and hands it in; window first, file after."""

from __future__ import annotations

import gc
import os
import signal
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from reconcile_gui import logsafe
from reconcile_gui.deleting import finish as finish_deleting
from reconcile_gui.deleting import finish_if_ours
from reconcile_gui.display import has_display
from reconcile_gui.mistake import Mistake
from reconcile_gui.paths import Folders, takes_files
from reconcile_gui.qtkit import theme as theming
from reconcile_gui.qtkit.dates import write_days
from reconcile_gui.qtkit.icons import app_icon
from reconcile_gui.qtkit.languages import language_for, speak
from reconcile_gui.qtkit.one_window import OneWindow
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from reconcile_gui.shell.live_settings import LiveSettings
from reconcile_gui.shell.window import Window
from reconcile_gui.shell.window_place import keep_place, restore_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.dialogs import Dialogs
    from reconcile_gui.qtkit.voice import Voice
    from reconcile_gui.shell.program import Program
    from reconcile_gui.shell.tools import Tools

# Launcher, icon and window belong together by this name; packaging/linux holds the files.
DESKTOP_ID = "org.reconcile_workbook.Reconcile"
NAME = "reconcile-gui"
NO_FOLDER = (
    "The folder for settings and workbooks is not there or cannot be written to. "
    "Name another one with --data-dir."
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is on the screen first: an empty window in the right clothes."""

    app: QApplication
    folders: Folders
    settings: LiveSettings
    theme: Theme
    window: Window
    one_window: OneWindow


@dataclass(frozen=True, slots=True)
class Built:
    """The parts of a running program, for the root and for the tour."""

    app: QApplication
    window: Window
    tools: Tools
    program: Program
    one_window: OneWindow


def run(wanted: Path | None, data_dir: Path | None, *, log_events: bool) -> int:
    """Open the window and stay until it is closed; return the exit code. Raises Mistake."""
    code = _run(wanted, data_dir, log_events=log_events)
    # START: it is needed after the window only.
    from reconcile_gui.qtkit.speech_thread import end_process

    return end_process(code)


def _run(wanted: Path | None, data_dir: Path | None, *, log_events: bool) -> int:
    if not has_display():
        raise Mistake("There is no display here. “reconcile-gui tour DIR” works without one.")
    folders, app = _folders(data_dir), None
    if folders is None and data_dir is not None:
        raise Mistake(NO_FOLDER)
    if folders is None:
        app = _application()
        # There is no folder for a log either.
        with logsafe.kept(Path(os.devnull), on_stderr=log_events):
            logsafe.event("no_folder")
            if sys.stderr is not None:  # none in a program without a console
                sys.stderr.write(f"{NO_FOLDER}\n")
                sys.stderr.flush()
            folders = _ask_for_folders(app)
        if folders is None:
            return 0
    with logsafe.kept(folders.log_file, on_stderr=log_events):
        frame = build_frame(folders, app)
        first = wanted or frame.settings.now.last_workbook or folders.workbook
        if not frame.one_window.claim(first) and not frame.one_window.other_computer(first):
            frame.one_window.ask_other_to_raise(first)
            return 0
        begun: list[Built] = []
        # START: collecting garbage while everything is being made costs a fifth of the
        # start, and finds none.
        gc.disable()

        def begin() -> None:
            begun.append(furnish(frame))
            begun[0].program.ready.connect(collect_from_now_on)
            begun[0].program.ready.connect(listen_from_now_on)
            begun[0].program.start(wanted)

        def collect_from_now_on() -> None:
            # START: nobody needs it before the window is ready.
            from reconcile_gui.qtkit.garbage import Garbage

            Garbage(frame.app)

        def listen_from_now_on() -> None:
            # START: nothing is open that a sleeping computer could lose.
            from reconcile_gui.shell.desktop_bus import bus_of_this_desktop

            begun[0].tools.desktop.listen(bus_of_this_desktop())

        def say_bug(_bug: object) -> None:
            if begun:
                begun[0].program.say_bug()

        with logsafe.bugs_caught(say_bug):
            frame.window.show()
            AfterFirstPaint(frame.window, begin)
            return frame.app.exec()


def build(
    folders: Folders,
    *,
    clock: Clock | None = None,
    dialogs: Dialogs | None = None,
    voice: Voice | None = None,
    app: QApplication | None = None,
) -> Built:
    """Build everything; nothing is shown and no workbook is touched yet."""
    return furnish(build_frame(folders, app), clock=clock, dialogs=dialogs, voice=voice)


def build_frame(folders: Folders, app: QApplication | None = None) -> Frame:
    """Build the empty window; it may be shown at once."""
    # PRIVACY: whatever Qt keeps by itself stays among our own files.
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folders.config / "qt")
    )
    app = app or _application()
    settings = LiveSettings(folders.settings)
    # ORDER: whatever is built from here on has its words.
    speak(app, language_for(settings.now.language, QLocale.system().uiLanguages()))
    write_days(settings.now.date_style)
    look = _theme(app, settings)
    window = Window(look, app)
    window.setWindowTitle(settings.now.window_title)
    restore_place(window, settings.now.window)
    return Frame(app, folders, settings, look, window, OneWindow(window))


def furnish(
    frame: Frame,
    *,
    clock: Clock | None = None,
    dialogs: Dialogs | None = None,
    voice: Voice | None = None,
) -> Built:
    """Put everything behind the window that a person needs."""
    # START: these imports take longer than showing the empty window does.
    from reconcile_gui.clock import SystemClock
    from reconcile_gui.qtkit.dialogs import SystemDialogs
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.system_voice import SystemVoice
    from reconcile_gui.shell.coach_rules import CoachRules
    from reconcile_gui.shell.desktop import Desktop
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.program import Program
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.spelling import Spelling
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.two_of_us import TwoOfUs

    window, settings, one_window = frame.window, frame.settings, frame.one_window
    session = Session()
    now = clock or SystemClock()
    two = TwoOfUs(session, now)
    tools = Tools(
        session=session,
        theme=frame.theme,
        clock=now,
        dialogs=dialogs or SystemDialogs(lambda: window, frame.theme.style_sheet),
        settings=settings,
        folders=frame.folders,
        two=two,
        rules=CoachRules(resource("coach", "en")),
        desktop=Desktop(window),
        voice=voice or SystemVoice(window),
        spelling=Spelling(window, session, settings, two),
    )
    safekeeping = Safekeeping(tools)
    opening = Opening(
        session, settings, frame.folders, now, one_window, safekeeping.back_up, window
    )
    program = Program(frame.app, window, tools, opening, safekeeping)
    one_window.raise_wanted.connect(program.raise_window)
    program.ended.connect(one_window.release)
    program.ended.connect(tools.voice.end)
    program.ended.connect(lambda: settings.change(window=keep_place(window)))
    return Built(frame.app, window, tools, program, one_window)


def _folders(data_dir: Path | None, *, is_chosen: bool = False) -> Folders | None:
    """Return the folders, made where they were missing; None where they cannot be written to.

    is_chosen: just now, so that it may be a folder that this program never saw.
    """
    try:
        folders = Folders.under(data_dir) if data_dir else Folders.default()
        # ORDER: what a killed program was deleting must not be read or made again.
        (finish_if_ours if is_chosen and data_dir else finish_deleting)(folders)
        folders.make()
    except OSError:
        return None
    # A folder that was there may take no writing all the same.
    return folders if all(map(takes_files, (folders.data, folders.config))) else None


def _ask_for_folders(app: QApplication) -> Folders | None:
    """Say that the usual folders cannot be written to, and ask for another; None: leave."""
    # START: nearly nobody ever needs these.
    from reconcile_gui.qtkit.dialogs import SystemDialogs
    from reconcile_gui.shell.no_folder_page import NoFolderPage, ask_for_folders

    speak(app, language_for("system", QLocale.system().uiLanguages()))
    theming.load_fonts(resource("fonts"))
    look = Theme(theming.theme_name("system", "system", app))
    theming.apply(app, look)
    try:
        usual = Folders.default().data
    except OSError:
        usual = None
    page = NoFolderPage(look, usual)
    dialogs = SystemDialogs(lambda: page, look.style_sheet)
    # ORDER: this page is closed before there is another window, and that must not end it all.
    app.setQuitOnLastWindowClosed(False)
    folders = ask_for_folders(page, partial(_folders, is_chosen=True), dialogs.folder)
    app.setQuitOnLastWindowClosed(True)
    return folders


class AfterFirstPaint(QObject):
    """Runs something once, when the window has been painted and can be typed into."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        """Wait for the first paint of this window."""
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setDesktopFileName(DESKTOP_ID)
    app.setQuitOnLastWindowClosed(True)
    app.setWindowIcon(app_icon())
    _quit_on_signals(app)
    return app


def _theme(app: QApplication, settings: LiveSettings) -> Theme:
    missing = theming.load_fonts(resource("fonts"))
    if missing:
        logsafe.event("fonts_missing", count=len(missing))
    now = settings.now
    name = theming.theme_name(now.theme, now.contrast, app)
    look = Theme(name, now.text_size_percent / 100, now.typeface)
    look.missing_fonts = tuple(missing)
    theming.apply(app, look)

    _Following(look, app, settings)
    return look


class _Following(QObject):
    """Keeps a theme as the settings and the desktop want it, for as long as it lives."""

    def __init__(self, look: Theme, app: QApplication, settings: LiveSettings) -> None:
        super().__init__(look)
        self._look, self._app, self._settings = look, app, settings
        settings.changed.connect(self._follow)
        # WORKAROUND(PySide6 6.11): held, as `theming.system_wants_contrast` says.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def _follow(self) -> None:
        wanted = self._settings.now
        name = theming.theme_name(wanted.theme, wanted.contrast, self._app)
        self._look.change(name=name, scale=wanted.text_size_percent / 100, typeface=wanted.typeface)


def _quit_on_signals(app: QApplication) -> None:
    """Leave in order when the system asks to: everything is saved first."""
    if os.name != "posix":
        return
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
    from PySide6.QtCore import QSocketNotifier

    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read, app)

    def leave() -> None:
        os.read(read_end, 1)
        app.closeAllWindows()

    notifier.activated.connect(leave)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
