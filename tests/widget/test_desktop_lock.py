"""Locking with the desktop: its screen, its lid, its sleep, each by a switch of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.reflection.store.answering import answers_between
from reconcile_gui.shell.desktop import Desktop, Sign
from reconcile_gui.shell.desktop_bus import SCREENS, DesktopBus
from tests.widget.desktop_tools import (
    OTHER_SESSION,
    OWN_SESSION,
    PretendDesktop,
    desktop_on_a_bus,
    nowhere,
)
from tests.widget.shell_tools import PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]

TELLS: dict[Sign, Callable[[PretendDesktop], None]] = {
    Sign.SCREEN_LOCKED: lambda desktop: desktop.screen(is_locked=True),
    Sign.LID_CLOSED: lambda desktop: desktop.move_lid(is_closed=True),
    Sign.SLEEP: lambda desktop: desktop.fall_asleep(),
}


@pytest.fixture
def on_a_bus() -> Iterator[tuple[PretendDesktop, DesktopBus]]:
    """Give a desktop and what hears it."""
    with desktop_on_a_bus(SCREENS[0]) as both:
        yield both


@pytest.fixture
def desktop(house: House, on_a_bus: tuple[PretendDesktop, DesktopBus]) -> PretendDesktop:
    """Return the desktop that the program listens to."""
    pretend, bus = on_a_bus
    house.built.tools.desktop.listen(bus)
    house.qtbot.waitUntil(lambda: "GetSession" in pretend.asked)
    return pretend


@pytest.fixture
def protected(house: House, desktop: PretendDesktop) -> House:
    """Return the program with a protected workbook open."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.qtbot.waitUntil(lambda: desktop.is_held_up)
    return house


def heard(house: House) -> list[Sign]:
    """Return what the program is going to hear, in order."""
    signs: list[Sign] = []
    house.built.tools.desktop.seen.connect(signs.append)
    return signs


@pytest.mark.parametrize("sign", Sign)
def test_what_the_desktop_tells_locks(
    protected: House, desktop: PretendDesktop, sign: Sign
) -> None:
    """Whoever walks away locks the desktop, not this program; the last word is kept."""
    protected.write_answer("the last word")
    with protected.qtbot.waitSignal(protected.session.closed):
        TELLS[sign](desktop)

    assert protected.front == "unlock_page"
    protected.unlock()
    assert protected.find(QTextEdit, "answer_editor").toPlainText() == "the last word"


@pytest.mark.parametrize("sign", Sign)
def test_each_has_a_switch_of_its_own(
    protected: House, desktop: PretendDesktop, sign: Sign
) -> None:
    """Somebody with the lid closed at a big screen still wants it locked with the screen."""
    signs = heard(protected)
    protected.open_settings("locking")
    protected.press_at_once(sign.value)
    assert getattr(protected.built.tools.settings.now, sign.value) is False
    TELLS[sign](desktop)
    protected.qtbot.waitUntil(lambda: sign in signs)
    assert protected.session.is_open

    [other] = [each for each in Sign if each not in (sign, Sign.SLEEP)][:1]
    with protected.qtbot.waitSignal(protected.session.closed):
        TELLS[other](desktop)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_desktop_tells_it_under_its_own_name(qtbot: QtBot, screen: str) -> None:
    """GNOME, KDE, Cinnamon, MATE and Xfce do not agree on one."""
    with desktop_on_a_bus(screen) as (pretend, bus):
        with qtbot.waitSignal(bus.seen) as seen:
            pretend.screen(is_locked=True)
        assert seen.args == [Sign.SCREEN_LOCKED]


def test_only_ones_own_session_locks(protected: House, desktop: PretendDesktop) -> None:
    """Another person's session on the same computer is none of our business."""
    signs = heard(protected)
    desktop.lock_session(OTHER_SESSION)
    desktop.move_lid(is_closed=True)
    protected.qtbot.waitUntil(lambda: bool(signs))
    assert signs == [Sign.LID_CLOSED]

    protected.qtbot.waitUntil(lambda: not protected.session.is_open)
    protected.unlock()
    with protected.qtbot.waitSignal(protected.session.closed):
        desktop.lock_session(OWN_SESSION)


def test_opening_the_lid_or_the_screen_locks_nothing(
    protected: House, desktop: PretendDesktop
) -> None:
    """Coming back is not leaving."""
    signs = heard(protected)
    desktop.screen(is_locked=False)
    desktop.wake()
    desktop.move_lid(is_closed=False)
    protected.qtbot.waitUntil(lambda: "Get" in desktop.asked)
    protected.settle()

    assert signs == []
    assert protected.session.is_open


def test_the_computer_sleeps_only_when_everything_is_saved(
    protected: House, desktop: PretendDesktop
) -> None:
    """It waits for us; afterwards nothing of ours holds it up."""
    protected.write_answer("before sleep")
    assert desktop.is_held_up
    with protected.qtbot.waitSignal(protected.session.closed):
        desktop.fall_asleep()

    protected.qtbot.waitUntil(lambda: not desktop.is_held_up)


def test_without_a_passphrase_words_are_saved_before_sleep(
    house: House, desktop: PretendDesktop
) -> None:
    """There is nothing to lock, and a flat battery must take nothing along."""
    house.lay_in()
    house.start()
    house.qtbot.waitUntil(lambda: desktop.is_held_up)
    house.write_answer("before sleep")
    desktop.fall_asleep()
    house.qtbot.waitUntil(lambda: not desktop.is_held_up)

    assert house.session.is_open
    assert house.session.waiting == 0
    day = house.clock.today()
    assert [each.body for each in house.look(answers_between(day, day))] == ["before sleep"]
    desktop.wake()
    house.qtbot.waitUntil(lambda: desktop.is_held_up)


def test_a_locked_workbook_holds_nothing_up(protected: House, desktop: PretendDesktop) -> None:
    """A computer that sleeps late runs hot in a bag."""
    protected.lock()

    protected.qtbot.waitUntil(lambda: not desktop.is_held_up)


def test_without_a_bus_the_settings_say_so(house: House) -> None:
    """A switch that could do nothing is not offered as if it did."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.built.tools.desktop.listen(nowhere())
    house.open_settings("locking")

    assert not any(house.find(QCheckBox, sign.value).isEnabled() for sign in Sign)
    assert "tells no program" in house.text("desktop_is_silent")


def test_with_a_bus_nothing_is_said_about_it(protected: House) -> None:
    """Only what is missing needs a sentence."""
    protected.open_settings("locking")

    assert all(protected.find(QCheckBox, sign.value).isEnabled() for sign in Sign)
    assert not protected.is_seen("desktop_is_silent")


def test_nothing_is_heard_before_somebody_listens() -> None:
    """A start waits for no bus."""
    silent = Desktop()
    silent.ask_for_a_moment()
    silent.let_it_sleep()

    assert not any(silent.hears(sign) for sign in Sign)
