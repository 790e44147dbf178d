"""The five tabs: to change or remove one, change its line and its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.shell.rooms import TabView
    from reconcile_gui.shell.tools import Tools


@dataclass(frozen=True, slots=True)
class TabPlace:
    """One tab: its key, its title, and what builds it on first sight."""

    key: str
    title: str
    build: Callable[[Tools], TabView]


TABS: tuple[TabPlace, ...] = (
    TabPlace("today", QT_TRANSLATE_NOOP("Tabs", "Today"), rooms.today),
    TabPlace("reflect", QT_TRANSLATE_NOOP("Tabs", "Reflect"), rooms.reflect),
    TabPlace("apologise", QT_TRANSLATE_NOOP("Tabs", "Apologise"), rooms.apologise),
    TabPlace("boundaries", QT_TRANSLATE_NOOP("Tabs", "Boundaries"), rooms.boundaries),
    TabPlace("trust", QT_TRANSLATE_NOOP("Tabs", "Trust"), rooms.trust),
)
