"""What everything in this tab is built with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reconcile_gui.qtkit.voice import ReadsAloud, never_aloud

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QClipboard

    from reconcile_gui.care.offered import Offered
    from reconcile_gui.clock import Clock
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Handed in by the window. partner, offered: how things are at the moment of asking.

    rules: loads the coach's rules; called off the window's thread. contact: the sentence
    about contact as Today says it, or "". aloud: what reads letters aloud.
    """

    session: Session
    theme: Theme
    clock: Clock
    partner: Callable[[], PartnerWords]
    offered: Callable[[], Offered]
    clipboard: QClipboard
    rules: Callable[[], Ruleset]
    contact: Callable[[], str] = str
    aloud: ReadsAloud = field(default_factory=never_aloud)
