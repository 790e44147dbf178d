"""The Apologise tab over a real workbook file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.apology_view import ApologyView
from reconcile_gui.apology.surroundings_view import Surroundings
from reconcile_gui.care.offered import offered
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.names import partner_words
from tests.widget.apology_tools import Open, Screen, Them, shipped_rules
from tests.widget.kit_tools import in_window
from tests.widget.pretend_voice import PretendVoice, Wishes
from tests.widget.session_tools import Sitting
from tests.workbooks import StandingClock


@pytest.fixture
def them() -> Them:
    """Return who the other person is; a test may change it."""
    return Them(partner_words("Alex"))


@pytest.fixture
def voice() -> PretendVoice:
    """Return what would read aloud."""
    return PretendVoice()


@pytest.fixture
def wishes() -> Wishes:
    """Return what the person chose of reading aloud; a test may change it."""
    return Wishes()


@pytest.fixture
def show(
    sitting: Sitting,
    worn: Theme,
    qtbot: QtBot,
    clock: StandingClock,
    them: Them,
    voice: PretendVoice,
    wishes: Wishes,
) -> Iterator[Open]:
    """Return what opens the file and shows the view in a window."""
    windows: list[QMainWindow] = []

    def build(page_look: Theme) -> ApologyView:
        around = Surroundings(
            session=sitting.session,
            theme=page_look,
            clock=clock,
            partner=lambda: them.partner,
            offered=lambda: offered(them.status, them.flags),
            clipboard=QApplication.clipboard(),
            rules=shipped_rules,
            aloud=wishes.of(voice),
        )
        return ApologyView(around)

    def open_view() -> Screen:
        sitting.open()
        window, view = in_window(worn, build)
        window.resize(1280, 700)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        view.show_workbook()
        sitting.settle()
        return Screen(window, view, qtbot)

    yield open_view
    for window in windows:
        window.close()


@pytest.fixture
def letter_id(sitting: Sitting) -> int:
    """Return a letter that an earlier sitting left."""
    made = sitting.lay_in(store.create_letter(language="en", title="About the debt"))
    sitting.lay_in(store.save_part(made, "sorry", "I am sorry."))
    sitting.lay_in(store.save_part(made, "what", "I hid a debt.\nFor a year."))
    return made


@pytest.fixture
def screen(show: Open, letter_id: int) -> Screen:
    """Return the view with that letter in front."""
    return show()
