"""Every rule of the coach as blocks of a help page, made of the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reconcile_gui.coach.rule import Severity
from reconcile_gui.handbook.page_text import Block, Kind, Look, Piece
from reconcile_gui.text.names import fill_partner, partner_words

if TYPE_CHECKING:
    from reconcile_gui.coach.rule import Example, Rule


def rules_as_blocks(rules: Iterable[Rule]) -> tuple[Block, ...]:
    """Return the rules by group: title and why, then a sentence in which one is seen.

    Care rules have no example: nobody needs to read such a sentence here.
    """
    by_group: dict[str, list[Rule]] = {}
    for rule in rules:
        by_group.setdefault(rule.group, []).append(rule)
    return tuple(block for group, its in by_group.items() for block in _group(group, its))


def _group(title: str, rules: Iterable[Rule]) -> Iterator[Block]:
    yield Block(Kind.HEADING, (Piece(title),))
    partner = partner_words("")
    for rule in rules:
        why = fill_partner(rule.why, partner)
        words = [Piece(rule.title, Look.STRONG), Piece(f": {why}")]
        if rule.severity is not Severity.CARE:
            words += [Piece(" "), *_marked(rule.examples[0])]
        yield Block(Kind.POINT, tuple(words))


def _marked(example: Example) -> Iterator[Piece]:
    """Yield a sentence in quotation marks, the words of the mark set off."""
    before, after = example.text[: example.start_cp], example.text[example.end_cp :]
    yield Piece(f"“{before}")
    yield Piece(example.text[example.start_cp : example.end_cp], Look.APART)
    yield Piece(f"{after}”")
