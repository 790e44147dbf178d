"""The lines about what a promise was before, for the forms."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile_gui.qtkit.dates import weekday_names
from reconcile_gui.trust.records import PromiseHistory
from reconcile_gui.trust.repeats import Rule
from reconcile_gui.trust.rule_words import RuleWords
from reconcile_gui.trust.words import PromiseWords


def rule_lines(rules: Sequence[Rule], words: PromiseWords) -> list[str]:
    """Return since when each way of repeating held."""
    return RuleWords(words.translate, words.plain_day, weekday_names).history(rules)


def history_lines(history: PromiseHistory, words: PromiseWords) -> list[str]:
    """Return what an open promise was before; one that always was as it is has no history.

    How it repeats now stands in the form, so one way alone is not said again.
    """
    rules = rule_lines(history.rules, words)
    corrected = [words.correction(one) for one in history.corrected]
    return [*(rules if len(rules) > 1 else ()), *corrected]
