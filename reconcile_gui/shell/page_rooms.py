"""What each page is built from; the imports wait until it is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reconcile_gui.paths import looks_synced
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.resources import resource
from reconcile_gui.shell.free_place import free_beside
from reconcile_gui.shell.trouble_page import TroublePage
from reconcile_gui.shell.unlock_page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.care.first_run_page import FirstRunPage
    from reconcile_gui.care.help_page import HelpPage
    from reconcile_gui.care.too_much_page import TooMuchPage
    from reconcile_gui.shell.backups_page import BackupsPage
    from reconcile_gui.shell.bin_page import BinPage
    from reconcile_gui.shell.printing import Printing
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.set_sheets import SetSheets
    from reconcile_gui.shell.sheets import Sheets
    from reconcile_gui.shell.stretches import Stretches
    from reconcile_gui.shell.tools import Tools


def unlock(tools: Tools) -> UnlockPage:
    """Build the page of a locked workbook."""
    return UnlockPage(tools.theme, resource("icons", "reconcile.svg"))


def trouble(tools: Tools) -> TroublePage:
    """Build the page of a workbook that did not open."""
    return TroublePage(tools.theme)


def first_run(tools: Tools) -> FirstRunPage:
    """Build the pages of a new workbook."""
    from reconcile_gui.care.first_run_page import FirstRunPage

    return FirstRunPage(
        tools.theme,
        free_beside(tools.folders.workbook),
        tools.dialogs.place_for_workbook,
        looks_synced,
        tools.clock.today,
    )


def help_and_safety(tools: Tools) -> HelpPage:
    """Build Help and safety."""
    from reconcile_gui.care.help_page import HelpPage

    card = QCoreApplication.translate("Pages", "Card")
    page = HelpPage(
        tools.theme,
        shipped("care"),
        tools.clock,
        printer=partial(tools.dialogs.printer, card),
        country=tools.settings.now.country,
    )
    page.use_session(tools.session)
    return page


def too_much(tools: Tools) -> TooMuchPage:
    """Build the page for when it is too much."""
    from reconcile_gui.care.too_much_page import TooMuchPage

    return TooMuchPage(tools.theme, shipped("care"))


def deleted(tools: Tools, safekeeping: Safekeeping) -> BinPage:
    """Build the page of what was deleted."""
    from reconcile_gui.shell.bin_page import BinPage

    return BinPage(
        tools.session,
        tools.theme,
        tools.clock,
        safekeeping.back_up_where_due,
        is_backed_up=lambda: not safekeeping.is_resting,
    )


def backups(tools: Tools) -> BackupsPage:
    """Build the page of every backup."""
    from reconcile_gui.shell.backups_page import BackupsPage

    return BackupsPage(tools.theme)


def printing(tools: Tools) -> Printing:
    """Build what shows letters as they will be printed."""
    from reconcile_gui.shell.printing import Printing

    return Printing(tools)


def sheets(tools: Tools) -> Sheets:
    """Build what shows boundaries as they will be printed."""
    from reconcile_gui.shell.sheets import Sheets

    return Sheets(tools)


def stretches(tools: Tools) -> Stretches:
    """Build what shows a stretch of time as it will be printed."""
    from reconcile_gui.shell.stretches import Stretches

    return Stretches(tools)


def set_sheets(tools: Tools) -> SetSheets:
    """Build what shows sets of questions as they will be printed."""
    from reconcile_gui.shell.set_sheets import SetSheets

    return SetSheets(tools)


def keys(tools: Tools) -> QWidget:
    """Build the page of every key."""
    from reconcile_gui.shell.keys_page import KeysPage

    return KeysPage(tools.theme)


def about(tools: Tools) -> QWidget:
    """Build the page of what this program is."""
    from reconcile_gui.shell.about_page import AboutPage

    return AboutPage(tools.theme)


def report(tools: Tools) -> QWidget:
    """Build the page of what is known of a mistake of the program's own."""
    from reconcile_gui.shell.report_page import ReportPage

    return ReportPage(tools.theme, tools.folders.log_file)


def handbook(tools: Tools) -> QWidget:
    """Build the help pages."""
    from reconcile_gui.handbook.handbook_page import HandbookPage
    from reconcile_gui.handbook.rules_listed import rules_as_blocks
    from reconcile_gui.qtkit.languages import interface_language
    from reconcile_gui.shell.help_words import shipped_pages

    rules = tools.rules.that_can_be_silenced
    return HandbookPage(
        tools.theme, shipped_pages(interface_language()), lambda: rules_as_blocks(rules().rules)
    )


# Pages of the program's own words, by the name of their command.
WORDS: dict[str, Callable[[Tools], QWidget]] = {
    "handbook": handbook,
    "keys": keys,
    "about": about,
    "report": report,
}
