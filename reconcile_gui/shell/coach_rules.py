"""The coach's rules, read from their files once for everything that asks."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.coach.ruleset import Ruleset


class CoachRules:
    """Asked from whatever thread; who comes while they are being read waits for them."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read yet. folder: of one language."""
        self._folder = folder
        self._reading = threading.Lock()
        self._all: Ruleset | None = None
        self._care: Ruleset | None = None
        self._wording: Ruleset | None = None
        self._openness: Ruleset | None = None

    def all(self) -> Ruleset:
        """Return every rule for letters."""
        # START: reading files of rules is for later than the window.
        from reconcile_gui.coach.ruleset import load_ruleset

        with self._reading:
            if self._all is None:
                self._all = load_ruleset(self._folder)
            return self._all

    def care(self) -> Ruleset:
        """Return rules with those of care among them.

        They alone are read where nobody asked for all yet: that takes a tenth of the time,
        and many write only in tabs without a coach.
        """
        from reconcile_gui.coach.ruleset import load_ruleset

        with self._reading:
            if self._all is not None:
                return self._all
            if self._care is None:
                self._care = load_ruleset(self._folder, care_only=True)
            return self._care

    def wording(self) -> Ruleset:
        """Return the rules for the wording of boundaries."""
        from reconcile_gui.coach.ruleset import load_ruleset

        with self._reading:
            if self._wording is None:
                folder = self._folder / "boundaries"
                self._wording = load_ruleset(folder, shared_in=self._folder)
            return self._wording

    def openness(self) -> Ruleset:
        """Return the rules for the wording of what is offered for a while."""
        from reconcile_gui.coach.ruleset import load_ruleset

        with self._reading:
            if self._openness is None:
                folder = self._folder / "openness"
                self._openness = load_ruleset(folder, shared_in=self._folder)
            return self._openness

    def that_can_be_silenced(self) -> Ruleset:
        """Return the rules of letters, of boundaries and of openness in one."""
        letters = self.all()
        others = self.wording().rules + self.openness().rules
        return replace(letters, rules=letters.rules + others)
