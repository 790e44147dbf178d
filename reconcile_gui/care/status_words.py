"""The sentence about contact that Today shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from reconcile_gui.care.contact import Standing, Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.resources import with_english
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    read_file,
    refuse_unknown,
    take_table,
    take_text,
)
from reconcile_gui.text.names import PartnerWords, fill_partner

STATUS_FILE = "status.toml"
LONGEST = 200

_PLACE = re.compile(r"\{([^{}]*)\}")


class Sentence(StrEnum):
    """Every sentence; "_since" ones name the day it was said."""

    OPEN_SINCE = "open_since"
    OPEN = "open"
    UNKNOWN = "unknown"
    UNKNOWN_AFTER_FEAR = "unknown_after_fear"
    UNANSWERED = "unanswered"
    SPACE_UNTIL = "space_until"
    SPACE_SINCE = "space_since"
    SPACE = "space"
    SPACE_ENDED = "space_ended"
    NONE_SINCE = "none_since"
    NONE = "none"
    NONE_IMPORTED = "none_imported"
    ORDER = "order"
    ORDER_IN_DOUBT = "order_in_doubt"
    TAKES_EFFECT_TOMORROW = "takes_effect_tomorrow"
    TAKES_EFFECT_ON = "takes_effect_on"
    MAY_NOT_OWE = "may_not_owe"

    @property
    def places(self) -> frozenset[str]:
        """Return what may stand in braces in this sentence."""
        if self.endswith("_since"):
            return frozenset({"partner", "said"})
        if self in (Sentence.SPACE_UNTIL, Sentence.SPACE_ENDED):
            return frozenset({"partner", "until"})
        if self is Sentence.TAKES_EFFECT_ON:
            return frozenset({"partner", "starts"})
        return frozenset({"partner"})


@dataclass(frozen=True, slots=True)
class StatusTexts:
    """The sentences of one language, and what had to be left out."""

    sentences: Mapping[Sentence, str]
    problems: tuple[FileProblem, ...] = ()


def load_status_texts(folder: Path) -> StatusTexts:
    """Return the sentences in a folder ("care/de"); see `load_pages` for what is not there."""
    problems: list[FileProblem] = []
    sentences: dict[Sentence, str] = {}
    for each in with_english(folder):
        sentences = _sentences(each / STATUS_FILE, problems) | sentences
    return StatusTexts(sentences, tuple(problems))


def _sentences(path: Path, problems: list[FileProblem]) -> dict[Sentence, str]:
    """Return the sentences of one file; what cannot be used goes to `problems`."""
    sentences: dict[Sentence, str] = {}
    try:
        table = take_table(read_file(path, {"sentence"}), "sentence")
        refuse_unknown(table, Sentence)
    except WrongField as wrong:
        problems.append(FileProblem(STATUS_FILE, "", wrong.field, wrong.said))
        return sentences
    for sentence in Sentence:
        try:
            sentences[sentence] = _checked(table, sentence)
        except WrongField as wrong:
            problems.append(FileProblem(STATUS_FILE, "", wrong.field, wrong.said))
    return sentences


def status_sentences(
    standing: Standing,
    flags: Flags,
    texts: StatusTexts,
    partner: PartnerWords,
    say_day: Callable[[date], str],
) -> tuple[str, ...]:
    """Return the one to three sentences about contact, in their order.

    say_day: writes a day as the writer's system does, "29 March". A name is put in
    last and stays literal, whatever is in it.
    """
    wanted = [_sentence(standing, flags)]
    if standing.waiting is not None:
        wanted.append(
            Sentence.TAKES_EFFECT_ON if standing.starts_on else Sentence.TAKES_EFFECT_TOMORROW
        )
    if flags.risk_to_me:
        wanted.append(Sentence.MAY_NOT_OWE)
    days = _days(standing, say_day)
    return tuple(
        fill_partner(_with_days(texts.sentences[one], days), partner)
        for one in wanted
        if one in texts.sentences
    )


def _sentence(standing: Standing, flags: Flags) -> Sentence:
    entry = standing.entry
    if entry is None:
        is_imported = standing.status is Status.NONE
        return Sentence.NONE_IMPORTED if is_imported else Sentence.UNANSWERED
    if standing.has_ended:
        return Sentence.SPACE_ENDED
    if entry.status is Status.UNKNOWN:
        return Sentence.UNKNOWN_AFTER_FEAR if flags.risk_to_other else Sentence.UNKNOWN
    if entry.status is Status.ORDER:
        return Sentence.ORDER_IN_DOUBT if entry.is_not_sure else Sentence.ORDER
    if entry.status is Status.SPACE and entry.until_on is not None:
        return Sentence.SPACE_UNTIL
    since = "_since" if entry.said_on is not None else ""
    return Sentence(f"{entry.status}{since}")


def _days(standing: Standing, say_day: Callable[[date], str]) -> dict[str, str]:
    entry = standing.entry
    days = {
        "said": entry.said_on if entry else None,
        "until": entry.until_on if entry else None,
        "starts": standing.starts_on,
    }
    return {place: say_day(day) for place, day in days.items() if day is not None}


def _with_days(text: str, days: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: days.get(place[1], place[0]), text)


def _checked(table: Table, sentence: Sentence) -> str:
    text = take_text(table, sentence, LONGEST)
    for place in _PLACE.findall(text):
        if place not in sentence.places:
            allowed = ", ".join(sorted(sentence.places))
            raise WrongField(sentence, f"may have the places {allowed}, not {place}")
    return text
