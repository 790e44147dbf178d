"""The kinds of letter: what each is for, which parts it has, what it is spared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.apology.parts import PART_IDS, Part, part_by_id
from reconcile_gui.apology.records import Kind, Mode
from reconcile_gui.care.offered import Giving
from reconcile_gui.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from reconcile_gui.care.offered import Offered


@dataclass(frozen=True, slots=True)
class KindOfLetter:
    """One kind. title and about are in English; about may hold {partner}.

    kept: said in place of about while nothing may be given, if that is another thing.

    parts: ids, in their proposed order. has_coach: whether the coach reads it.
    is_kept: it is not meant to be given, so prints of it are marked. mode: how it begins
    where nobody chose.
    """

    kind: Kind
    title: str
    about: str
    kept: str = ""
    parts: tuple[str, ...] = PART_IDS
    has_coach: bool = True
    is_kept: bool = False
    mode: Mode = Mode.PARTS


# Said, not read: what Lerner and Lazare call the heart of it, and the freedom to say no.
SPOKEN_PARTS = ("sorry", "what", "impact", "free")
# Chosen: repair has no place where there is nothing left to repair together.
LETTING_GO_PARTS = tuple(part for part in PART_IDS if part != "repair")

KINDS: tuple[KindOfLetter, ...] = (
    KindOfLetter(
        Kind.APOLOGY,
        QT_TRANSLATE_NOOP("Kinds", "An apology"),
        QT_TRANSLATE_NOOP(
            "Kinds", "For something you did. It may be given, kept, or never finished."
        ),
        QT_TRANSLATE_NOOP("Kinds", "For something you did. It may be kept, or never finished."),
    ),
    KindOfLetter(
        Kind.ENDED_IT,
        QT_TRANSLATE_NOOP("Kinds", "For how you ended it"),
        QT_TRANSLATE_NOOP(
            "Kinds",
            "When you were the one who left. It names how it was ended, and asks for nothing.",
        ),
    ),
    KindOfLetter(
        Kind.ONE_MESSAGE,
        QT_TRANSLATE_NOOP("Kinds", "One short message"),
        QT_TRANSLATE_NOOP(
            "Kinds", "A few lines that {partner} can leave unanswered. Then nothing more."
        ),
        parts=("sorry", "what", "free"),
        mode=Mode.PAGE,
    ),
    KindOfLetter(
        Kind.SPOKEN,
        QT_TRANSLATE_NOOP("Kinds", "Something to say aloud"),
        QT_TRANSLATE_NOOP("Kinds", "Three to six sentences for a talk, with the time they take."),
        parts=SPOKEN_PARTS,
    ),
    KindOfLetter(
        Kind.LETTING_GO,
        QT_TRANSLATE_NOOP("Kinds", "A letter to let go"),
        QT_TRANSLATE_NOOP(
            "Kinds", "A goodbye to keep: what was, what you take with you, what you leave."
        ),
        parts=LETTING_GO_PARTS,
        is_kept=True,
    ),
    KindOfLetter(
        Kind.UNSENT,
        QT_TRANSLATE_NOOP("Kinds", "A letter that is never sent"),
        QT_TRANSLATE_NOOP(
            "Kinds", "Whatever you need to say. Nothing is marked, and it is never given."
        ),
        has_coach=False,
        is_kept=True,
        mode=Mode.PAGE,
    ),
)
_BY_ID = {each.kind.value: each for each in KINDS}
# Where a part means something else in a kind of letter than in an apology.
_OTHER_WORDS: dict[tuple[str, str], Part] = {
    (Kind.ENDED_IT, "what"): Part(
        "what",
        QT_TRANSLATE_NOOP("Parts", "How I ended it"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "How did it end, and what did {partner} have to find out alone? Name how you left, "
            "not why it had to be.",
        ),
    ),
    (Kind.LETTING_GO, "change"): Part(
        "change",
        QT_TRANSLATE_NOOP("Parts", "What I take with me"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "What did you learn with {partner} that goes on with you? What will you do otherwise?",
        ),
    ),
    (Kind.LETTING_GO, "free"): Part(
        "free",
        QT_TRANSLATE_NOOP("Parts", "What I leave with you"),
        QT_TRANSLATE_NOOP(
            "Parts", "What is {partner} free of now? What do you no longer wait for?"
        ),
    ),
}


def kind_of(kind: str) -> KindOfLetter:
    """Return the kind with this id; for one of a later program, an apology."""
    return _BY_ID.get(kind, KINDS[0])


def worded(kind: str, part_id: str) -> Part:
    """Return a part as it is titled and asked in this kind. KeyError for no part."""
    return _OTHER_WORDS.get((kind, part_id)) or part_by_id(part_id)


def what_for(kind: KindOfLetter, offered: Offered) -> str:
    """Return what a kind is for, in English, as far as it is offered now."""
    return kind.kept if kind.kept and offered.giving is Giving.NOT_OFFERED else kind.about


def kinds_offered(offered: Offered) -> tuple[KindOfLetter, ...]:
    """Return the kinds in the order they are offered now.

    Where letting go comes first, so does what is meant to be kept; what is only for giving
    or for a talk is left out where that is not offered.
    """
    kinds = [each for each in KINDS if _fits(each.kind, offered)]
    if offered.puts_letting_go_first:
        kinds.sort(key=lambda each: not each.is_kept)
    return tuple(kinds)


def _fits(kind: Kind, offered: Offered) -> bool:
    if kind is Kind.SPOKEN:
        return offered.may_plan_contact
    if kind is Kind.ONE_MESSAGE:
        return offered.giving not in (Giving.NOT_OFFERED, Giving.NOT_YET)
    return True
