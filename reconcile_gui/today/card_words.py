"""What stands on the card: a promise with its outcomes, a question, or that nothing is due."""

from __future__ import annotations

from dataclasses import dataclass

from reconcile_gui.today.row_words import shown
from reconcile_gui.today.today import Card
from reconcile_gui.today.words import TodayWords

# CardButton.act of a question; the acts of a promise are its outcomes.
WRITE, ANOTHER, NOT_TODAY = "write", "another", "not_today"
# … of the question some days after a letter was given.
WRITE_FREELY, SEE_PROMISES, NOT_NOW = "write_freely", "see_promises", "not_now"


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
    if card.given is not None:
        return _after_giving(card, words)
    thing, about = words.nothing()
    return CardWords("", thing, about)


def _after_giving(card: Card, words: TodayWords) -> CardWords:
    """Return one calm question; nothing in it asks what the other person did."""
    if card.given is None:
        return CardWords()
    promises = (CardButton(SEE_PROMISES, words.see_promises()),) if card.may_promise else ()
    return CardWords(
        words.given_caption(card.given),
        words.how_are_you(),
        words.promised_in_it() if card.may_promise else "",
        (
            CardButton(WRITE_FREELY, words.write_it_down()),
            *promises,
            CardButton(NOT_NOW, words.not_now(), "quiet"),
        ),
    )
