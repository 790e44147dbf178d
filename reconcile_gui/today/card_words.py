"""What stands on the card: a promise with its outcomes, a question, or that nothing is due."""

from __future__ import annotations

from dataclasses import dataclass

from reconcile_gui.today.today import Card
from reconcile_gui.today.words import TodayWords, shown

# CardButton.act of a question; the acts of a promise are its outcomes.
WRITE, ANOTHER, NOT_TODAY = "write", "another", "not_today"


@dataclass(frozen=True, slots=True)
class CardButton:
    """One button. act: what is meant by it; kind: its look; key: its letter, or ""."""

    act: str
    words: str
    kind: str = ""
    meaning: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class CardWords:
    """Everything on the card; an empty text leaves its line out."""

    caption: str = ""
    thing: str = ""
    about: str = ""
    buttons: tuple[CardButton, ...] = ()


def card_words(card: Card, words: TodayWords) -> CardWords:
    """Return the card in words."""
    if card.promise is not None:
        asked = card.promise
        buttons = tuple(
            CardButton(
                offer.outcome.value,
                words.button(offer.outcome, asked.due),
                meaning=words.meaning(offer.outcome),
                key=offer.key,
            )
            for offer in asked.offers
        )
        return CardWords(
            words.promise_caption(asked),
            shown(asked.line.promise.body),
            words.promise_made(asked.line),
            buttons,
        )
    if card.question is not None:
        offer = card.question
        return CardWords(
            words.question_caption(offer),
            offer.text,
            offer.why,
            (
                CardButton(WRITE, words.question_button(offer), "primary"),
                CardButton(ANOTHER, words.another()),
                CardButton(NOT_TODAY, words.not_today(), "quiet"),
            ),
        )
    thing, about = words.nothing()
    return CardWords("", thing, about)
