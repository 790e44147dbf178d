"""What Today puts forward: one card, a few rows, and where the writer is on the path."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from reconcile_gui.apology.records import Given, Letter
from reconcile_gui.boundaries.records import Agreement, Boundary, Whose
from reconcile_gui.care.circumstances import LETTING_GO, Circumstances
from reconcile_gui.care.contact import Status
from reconcile_gui.care.offered import Giving, TodayRow
from reconcile_gui.trust.records import Asked, Line, ToWhom


class Stage(StrEnum):
    """The steps of the path, as stored. None is locked; letting go is one among them."""

    GIVE_SPACE = "give_space"
    UNDERSTAND = "understand"
    GET_READY = "get_ready"
    APOLOGISE = "apologise"
    REPAIR = "repair"
    LOOK_AGAIN = "look_again"
    LET_GO = LETTING_GO


class RowKind(StrEnum):
    """What a row leads to."""

    MORE_PROMISES = "more_promises"
    QUESTION = "question"
    LETTER = "letter"
    LETTER_TO_KEEP = "letter_to_keep"
    PROMISE = "promise"
    BOUNDARY_AGAIN = "boundary_again"
    OPENNESS_AGAIN = "openness_again"
    OPENNESS_OVER = "openness_over"
    BOUNDARIES = "boundaries"
    LETTING_GO = "letting_go"
    BAD_NIGHT = "bad_night"
    NO_CONTACT_MEANS = "no_contact_means"
    CHECK_IN = "check_in"
    WRITE_FREELY = "write_freely"


@dataclass(frozen=True, slots=True)
class QuestionOffer:
    """One question, as it is shown.

    left_on: the day the writer stopped at it, if they did. has_words: whether they had
    written something, or only opened it.
    """

    id: str
    text: str
    why: str
    set_name: str
    left_on: date | None = None
    has_words: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What Today reads.

    due: promises due today or past due, the oldest first. coming: those still to come,
    the nearest first. letter: the one changed last; kept_letter: among those meant to be
    kept; not_given: among those never given. has_night_words: whether the
    question about a bad night has an answer. offers_check_in: unless it is switched off.
    rests_until: the day to which that letter rests, as it was chosen. given: after which
    the writer may be asked how they are. again, open_again: boundaries and agreements about
    openness whose day to look again has come; open_over: those that ended not long ago.
    """

    circumstances: Circumstances
    due: tuple[Asked, ...] = ()
    coming: tuple[Line, ...] = ()
    question: QuestionOffer | None = None
    letter: Letter | None = None
    kept_letter: Letter | None = None
    not_given: Letter | None = None
    has_night_words: bool = False
    offers_check_in: bool = True
    rests_until: date | None = None
    given: Given | None = None
    again: tuple[Boundary, ...] = ()
    open_again: tuple[Agreement, ...] = ()
    open_over: tuple[Agreement, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """The one thing: a promise, else how the writer is after a letter, else a question.

    given: the letter was given some days ago. may_promise: what was promised in it may
    be named.
    """

    promise: Asked | None = None
    question: QuestionOffer | None = None
    given: Given | None = None
    may_promise: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Which of the others is set depends on the kind; number: of promises, of
    boundaries, or of agreements.
    """

    kind: RowKind
    question: QuestionOffer | None = None
    letter: Letter | None = None
    promise: Line | None = None
    number: int = 0
    has_words: bool = False
    rests_until: date | None = None
    boundary: Boundary | None = None
    agreement: Agreement | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """Everything Today shows below the date and the sentence about contact.

    stage: None where nothing was chosen, or the path is not shown. links_to_letting_go: a
    link to it stands right after the sentence about contact. links_at_end: the link to how
    contact stands is the last thing on the page, where nobody is asked.
    """

    card: Card
    rows: tuple[Row, ...]
    shows_path: bool
    stage: Stage | None
    asks_what_they_said: bool
    links_to_letting_go: bool
    links_at_end: bool
    may_not_owe: bool

    @property
    def is_letting_go(self) -> bool:
        """Whether the writer is on the way of letting go."""
        return self.stage is Stage.LET_GO


def stage_of(key: str) -> Stage | None:
    """Return the stage stored as `key`; None for none, or one of another version."""
    return next((stage for stage in Stage if stage == key), None)


def board(facts: Facts, now: datetime) -> Board:
    """Return what Today shows. now: aware, in the writer's own zone.

    While nothing may be given, be it for now or for good, promises to the partner are not
    put forward: keeping one must not become a reason to reach out. They stay on Trust.
    """
    circumstances = facts.circumstances
    offered = circumstances.offered(now)
    # Letting go is a way under every status; the other steps are where there is a path.
    has_stage = offered.shows_path or circumstances.lets_go
    stage = stage_of(circumstances.stage) if has_stage else None
    may_promise = offered.giving not in (Giving.NOT_YET, Giving.NOT_OFFERED)
    due, coming = _promises(facts, to_partner=may_promise, lets_go=circumstances.lets_go)
    card = _card(facts, due[0] if due else None, may_promise=may_promise)
    kinds = _kinds(offered.today, stage)
    has_row = RowKind.LETTING_GO in kinds
    links_to_letting_go = offered.puts_letting_go_first and not has_row
    rows = [_more(due)] if len(due) > 1 else []
    for_two = may_promise and not circumstances.lets_go
    rows += _again(facts.again, with_theirs=for_two)
    rows += _openness(facts) if for_two and offered.may_agree_openness else []
    rows += [row for kind in kinds if (row := _row(kind, facts, card, coming)) is not None]
    return Board(
        card=card,
        rows=tuple(rows),
        shows_path=offered.shows_path,
        stage=stage,
        asks_what_they_said=offered.asks_what_they_said and _can_say(circumstances, now),
        links_to_letting_go=links_to_letting_go,
        # What was skipped is not asked for again, only to be found.
        links_at_end=links_to_letting_go or not (offered.shows_path and circumstances.entries),
        may_not_owe=offered.shows_may_not_owe,
    )


def _promises(facts: Facts, *, to_partner: bool, lets_go: bool) -> tuple[list[Asked], list[Line]]:
    """Return the promises that the card may ask for, and those a row may name.

    On the way of letting go one to the partner still stands, but asks for nothing: it is
    a row. Elsewhere the row is about the writer's own.
    """
    due = [one for one in facts.due if to_partner or not _is_to_partner(one.line)]
    if not lets_go:
        return due, [one for one in facts.coming if not _is_to_partner(one)]
    own = [one for one in due if not _is_to_partner(one.line)]
    stands = [one.line for one in due if _is_to_partner(one.line)]
    coming = [one for one in facts.coming if to_partner or not _is_to_partner(one)]
    return own, [*stands, *coming]


def _card(facts: Facts, due: Asked | None, *, may_promise: bool) -> Card:
    if due is not None:
        return Card(promise=due)
    if facts.given is not None:
        return Card(given=facts.given, may_promise=may_promise)
    return Card(question=facts.question)


_KINDS = {
    TodayRow.QUESTION: RowKind.QUESTION,
    TodayRow.LETTER: RowKind.LETTER,
    TodayRow.LETTER_TO_KEEP: RowKind.LETTER_TO_KEEP,
    TodayRow.PROMISES_TO_SELF: RowKind.PROMISE,
    TodayRow.BOUNDARIES: RowKind.BOUNDARIES,
    TodayRow.LETTING_GO: RowKind.LETTING_GO,
    TodayRow.NO_CONTACT_MEANS: RowKind.NO_CONTACT_MEANS,
    TodayRow.CHECK_IN: RowKind.CHECK_IN,
    TodayRow.WRITE_FREELY: RowKind.WRITE_FREELY,
}


def _kinds(offered: tuple[TodayRow, ...], stage: Stage | None) -> list[RowKind]:
    kinds = [_KINDS[row] for row in offered if row in _KINDS]
    if stage is not Stage.LET_GO:
        return kinds
    # On the way of letting go the letter is for keeping, promises stand, nobody has to be
    # alone with it, and the weeks are not looked back on any more.
    gone = {
        RowKind.LETTER,
        RowKind.LETTER_TO_KEEP,
        RowKind.LETTING_GO,
        RowKind.PROMISE,
        RowKind.CHECK_IN,
        RowKind.WRITE_FREELY,
    }
    kept = [kind for kind in kinds if kind not in gone]
    letter = [] if RowKind.BOUNDARIES in kept else [RowKind.LETTER_TO_KEEP]
    return [*kept, *letter, RowKind.PROMISE, RowKind.BAD_NIGHT, RowKind.WRITE_FREELY]


def _row(kind: RowKind, facts: Facts, card: Card, coming: list[Line]) -> Row | None:
    """Return a row, or None where it would have nothing to lead to."""
    if kind is RowKind.QUESTION:
        is_on_card = card.question is not None
        return None if is_on_card or not facts.question else Row(kind, question=facts.question)
    if kind is RowKind.PROMISE:
        return Row(kind, promise=coming[0]) if coming else None
    lets_go = facts.circumstances.lets_go
    if kind is RowKind.LETTER:
        return Row(kind, letter=facts.letter, rests_until=facts.rests_until)
    if kind is RowKind.LETTER_TO_KEEP:
        # After a no, whatever was never given is to keep; who lets go chose one for it.
        return Row(kind, letter=facts.kept_letter or (None if lets_go else facts.not_given))
    if kind is RowKind.CHECK_IN and not facts.offers_check_in:
        return None
    if kind is RowKind.BAD_NIGHT:
        return Row(kind, has_words=facts.has_night_words)
    return Row(kind)


def _can_say(circumstances: Circumstances, now: datetime) -> bool:
    """Tell whether what the other person says would change how contact stands.

    Before the first answer there is nothing of theirs to record; an order only the
    court can change.
    """
    is_order = circumstances.standing(now).status is Status.ORDER
    return bool(circumstances.entries) and not is_order


def _more(due: list[Asked]) -> Row:
    return Row(RowKind.MORE_PROMISES, promise=due[1].line, number=len(due) - 1)


def _again(boundaries: tuple[Boundary, ...], *, with_theirs: bool) -> list[Row]:
    """Return one row for all of them.

    Theirs and ours are not put forward where nothing may be given: looking at them again
    must not become a reason to reach out. They stay on Boundaries, with their day.
    """
    found = [one for one in boundaries if with_theirs or one.whose is Whose.MINE]
    return [Row(RowKind.BOUNDARY_AGAIN, boundary=found[0], number=len(found))] if found else []


def _openness(facts: Facts) -> list[Row]:
    """Return a row for what is to be looked at again, and one for what has ended.

    An agreement is between two: where nothing new may be offered, none is put forward.
    """
    found = ((RowKind.OPENNESS_AGAIN, facts.open_again), (RowKind.OPENNESS_OVER, facts.open_over))
    return [Row(kind, agreement=each[0], number=len(each)) for kind, each in found if each]


def _is_to_partner(line: Line) -> bool:
    return line.promise.to_whom is ToWhom.PARTNER
