"""What the views are built with, handed in once by the composition root."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.paths import Folders
    from reconcile_gui.qtkit.dialogs import Dialogs
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.qtkit.voice import Voice
    from reconcile_gui.shell.coach_rules import CoachRules
    from reconcile_gui.shell.desktop import Desktop
    from reconcile_gui.shell.live_settings import LiveSettings
    from reconcile_gui.shell.spelling import Spelling
    from reconcile_gui.shell.two_of_us import TwoOfUs


@dataclass(frozen=True, slots=True)
class Tools:
    """Shared by every tab and page.

    two: names, status and flags of the open workbook, read again when they change.
    desktop: what it tells of its screen, lid and sleep. voice: reads letters aloud.
    """

    session: Session
    theme: Theme
    clock: Clock
    dialogs: Dialogs
    settings: LiveSettings
    folders: Folders
    two: TwoOfUs
    rules: CoachRules
    desktop: Desktop
    voice: Voice
    spelling: Spelling

    def with_theme(self, theme: Theme) -> Tools:
        """Return the same with the theme of one page."""
        return replace(self, theme=theme)
