"""What saving says aloud: when it is asked, when it fails again, and when it works again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reconcile_gui.reflection.store.journal import save_entry
from reconcile_gui.shell.saved_told import SavedTold
from tests.widget.session_tools import Sitting

pytest_plugins = ["tests.widget.session_fixtures"]


class Line:
    """The line at the foot, which keeps how it was asked to speak."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self.said: list[str] = []

    def __call__(self, *, is_urgent: bool = False) -> None:
        """Keep it."""
        self.said.append("urgent" if is_urgent else "calm")


def test_saving_is_told_when_it_is_asked_and_not_as_it_goes_on(
    sitting: Sitting, qtbot: QtBot
) -> None:
    """Every two seconds would be a chatter over the person's own words."""
    sitting.open()
    line, around = Line(), QObject()
    told = SavedTold(sitting.session, line, around)
    sitting.session.write(save_entry("one", "A page"))
    qtbot.waitUntil(lambda: sitting.session.waiting == 0)
    unasked = list(line.said)
    told.answer()
    at_once = list(line.said)
    with qtbot.waitSignal(sitting.session.saved):
        sitting.session.write(save_entry("two", "Another page"))
        told.answer()

    assert (unasked, at_once, line.said) == ([], ["calm"], ["calm", "calm"])


def test_a_failure_is_told_again_when_asked_and_its_end_by_itself(
    sitting: Sitting, qtbot: QtBot
) -> None:
    """Who sees nothing cannot see that the bar is gone."""
    sitting.open()
    line, around = Line(), QObject()
    told = SavedTold(sitting.session, line, around)
    away = sitting.path.with_name("away")
    sitting.path.rename(away)
    with qtbot.waitSignal(sitting.session.failed):
        sitting.session.write(save_entry("one", "A page"))
    by_the_bar = list(line.said)
    told.answer()
    asked = list(line.said)
    away.rename(sitting.path)
    with qtbot.waitSignal(sitting.session.saved):
        sitting.session.retry()

    assert (by_the_bar, asked, line.said) == ([], ["urgent"], ["urgent", "calm"])
