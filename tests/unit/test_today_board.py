"""What Today puts forward under each status and step: pure rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from reconcile_gui.apology.records import Letter, Mode
from reconcile_gui.boundaries.openness import new_offer
from reconcile_gui.boundaries.records import Agreement, Boundary, Whose
from reconcile_gui.boundaries.records import Status as BoundaryStatus
from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.text.names import partner_words
from reconcile_gui.today.card_words import CardWords, card_words
from reconcile_gui.today.row_words import SHOWN_CHARACTERS, shown
from reconcile_gui.today.today import (
    Board,
    Card,
    Facts,
    QuestionOffer,
    Row,
    RowKind,
    Stage,
    board,
    stage_of,
)
from reconcile_gui.today.words import TodayWords, stage_words
from reconcile_gui.trust.records import (
    Asked,
    Due,
    Line,
    Occurrence,
    Offer,
    Outcome,
    Promise,
    Size,
    ToWhom,
)

NOW = datetime(2026, 4, 16, 18, 42, tzinfo=UTC)
TODAY = date(2026, 4, 16)
YESTERDAY, TOMORROW = date(2026, 4, 15), date(2026, 4, 17)
QUESTION = QuestionOffer("E2", "What did they lose?", "Name it.", "Their side")
LETTER = Letter(
    7, "", "About the debt", "apology", "en", Mode.PARTS, "", None, "", "", "", "", NOW, NOW
)
STRICT = (Status.NONE, Status.ORDER)


def circumstances(status: Status | None = Status.OPEN, *, stage: str = "") -> Circumstances:
    """Return a workbook about Alex in which a status was recorded, or none."""
    entries = () if status is None else (StatusEntry(status, NOW, NOW),)
    return Circumstances(people=People("Sam", "Alex"), entries=entries, stage=stage)


def line(
    body: str = "Send it.",
    to_whom: ToWhom = ToWhom.PARTNER,
    due_on: date | None = TODAY,
    number: int = 1,
) -> Line:
    """Return an open promise."""
    promise = Promise(number, "", body, to_whom, "Jo", Size.SMALL, date(2026, 4, 12), TODAY)
    return Line(promise, Occurrence(number, number, due_on, Outcome.OPEN, None, TODAY))


def due(one: Line, state: Due = Due.TODAY) -> Asked:
    """Return a promise that asks for an outcome."""
    offers = tuple(
        Offer(outcome, key, TODAY)
        for outcome, key in (
            (Outcome.KEPT, "K"),
            (Outcome.NOT_KEPT, "N"),
            (Outcome.RELEASED, "R"),
        )
    )
    return Asked(one, state, offers)


def kinds(shown_board: Board) -> list[RowKind]:
    """Return the kinds of the rows."""
    return [row.kind for row in shown_board.rows]


FULL = Facts(
    circumstances(),
    due=(due(line()),),
    coming=(line("Pay it in.", due_on=TOMORROW, number=8),),
    question=QUESTION,
    letter=LETTER,
)


# Card and rows ------------------------------------------------------------------------


def test_a_promise_comes_before_a_question() -> None:
    """What one said one would do is the one thing; the question becomes a row."""
    found = board(FULL, NOW)

    assert found.card == Card(promise=FULL.due[0])
    assert kinds(found) == [
        RowKind.QUESTION,
        RowKind.LETTER,
        RowKind.CHECK_IN,
        RowKind.WRITE_FREELY,
    ]


def test_without_a_promise_the_question_is_the_one_thing() -> None:
    """It does not stand there twice."""
    found = board(replace(FULL, due=()), NOW)

    assert found.card == Card(question=QUESTION)
    assert kinds(found) == [RowKind.LETTER, RowKind.CHECK_IN, RowKind.WRITE_FREELY]


def test_with_neither_there_is_nothing_to_do() -> None:
    """Nothing due is a good day, not an empty one."""
    assert board(Facts(circumstances()), NOW).card == Card()


def test_a_check_in_that_is_switched_off_is_not_offered() -> None:
    """Who does not want to look back every week is not asked every day."""
    found = board(replace(FULL, offers_check_in=False), NOW)

    assert RowKind.CHECK_IN in kinds(board(FULL, NOW))
    assert kinds(found) == [one for one in kinds(board(FULL, NOW)) if one is not RowKind.CHECK_IN]


def test_other_promises_due_are_one_row() -> None:
    """One card, and no list of arrears on the first page."""
    others = (due(line(number=2)), due(line(number=3)))

    found = board(replace(FULL, due=(*FULL.due, *others)), NOW)

    assert found.rows[0] == Row(RowKind.MORE_PROMISES, promise=others[0].line, number=2)


@pytest.mark.parametrize("status", STRICT)
def test_after_a_no_the_path_and_the_letter_give_way(status: Status) -> None:
    """A letter to keep, promises to oneself, and what no contact means."""
    to_self = line("See the counsellor.", ToWhom.SELF, TOMORROW, 9)
    facts = replace(
        FULL,
        circumstances=circumstances(status, stage="apologise"),
        coming=(*FULL.coming, to_self),
    )

    found = board(facts, NOW)

    assert found.card == Card(question=QUESTION)
    assert kinds(found) == [
        RowKind.LETTER_TO_KEEP,
        RowKind.PROMISE,
        RowKind.NO_CONTACT_MEANS,
        RowKind.CHECK_IN,
        RowKind.WRITE_FREELY,
    ]
    assert found.rows[1].promise == to_self
    assert (found.shows_path, found.stage) == (False, None)


@pytest.mark.parametrize("to_whom", [ToWhom.SELF, ToWhom.OTHER])
def test_after_a_no_promises_to_others_are_still_asked_for(to_whom: ToWhom) -> None:
    """One's own word to oneself goes on."""
    asked = due(line("See the counsellor.", to_whom))

    found = board(replace(FULL, circumstances=circumstances(Status.NONE), due=(asked,)), NOW)

    assert found.card.promise == asked


def test_letting_go_has_a_page_of_the_same_standing() -> None:
    """The letter is for keeping, promises stand, and nobody has to be alone with it."""
    found = board(replace(FULL, circumstances=circumstances(stage="let_go")), NOW)

    assert found.is_letting_go
    assert found.shows_path
    assert found.card == Card(question=QUESTION)
    assert kinds(found) == [
        RowKind.LETTER_TO_KEEP,
        RowKind.PROMISE,
        RowKind.BAD_NIGHT,
        RowKind.WRITE_FREELY,
    ]
    assert found.links_to_letting_go


def test_who_lets_go_is_not_asked_about_a_promise_to_the_partner() -> None:
    """It stands, as a row that presses nobody; one's own word still comes first."""
    lets_go = circumstances(stage="let_go")
    to_self = due(line("See the counsellor.", ToWhom.SELF, number=9))

    found = board(replace(FULL, circumstances=lets_go), NOW)
    with_own = board(replace(FULL, circumstances=lets_go, due=(*FULL.due, to_self)), NOW)

    rows = {row.kind: row for row in found.rows}
    assert rows[RowKind.PROMISE].promise == FULL.due[0].line
    assert with_own.card == Card(promise=to_self)


@pytest.mark.parametrize("status", STRICT)
def test_letting_go_is_a_way_after_a_no_too(status: Status) -> None:
    """What no contact means stays in sight; no promise to the partner is put forward."""
    found = board(replace(FULL, circumstances=circumstances(status, stage="let_go")), NOW)

    assert found.is_letting_go
    assert not found.shows_path
    assert kinds(found) == [
        RowKind.NO_CONTACT_MEANS,
        RowKind.LETTER_TO_KEEP,
        RowKind.BAD_NIGHT,
        RowKind.WRITE_FREELY,
    ]


@pytest.mark.parametrize(
    ("status", "stage", "kept", "not_given", "shown_letter"),
    [
        (Status.NONE, "", LETTER, None, LETTER),
        (Status.NONE, "", None, LETTER, LETTER),
        (Status.NONE, "", None, None, None),
        (Status.OPEN, "let_go", LETTER, None, LETTER),
        (Status.OPEN, "let_go", None, LETTER, None),
    ],
)
def test_a_letter_to_keep_is_never_one_that_was_given(
    status: Status,
    stage: str,
    kept: Letter | None,
    not_given: Letter | None,
    shown_letter: Letter | None,
) -> None:
    """After a no, whatever was not given is to keep; who lets go has chosen one for it."""
    facts = replace(
        FULL,
        circumstances=circumstances(status, stage=stage),
        kept_letter=kept,
        not_given=not_given,
    )

    rows = {row.kind: row for row in board(facts, NOW).rows}

    assert rows[RowKind.LETTER_TO_KEEP].letter == shown_letter


def test_during_a_space_the_row_is_a_promise_to_oneself() -> None:
    """What is promised to somebody who asked for space is not put forward early."""
    to_self = line("See the counsellor.", ToWhom.SELF, TOMORROW, 9)
    facts = replace(FULL, circumstances=circumstances(Status.SPACE), coming=(*FULL.coming, to_self))

    rows = {row.kind: row for row in board(facts, NOW).rows}

    assert rows[RowKind.PROMISE].promise == to_self


@pytest.mark.parametrize(
    ("status", "afraid_of_me"),
    [(Status.SPACE, "no"), (Status.SPACE, "yes"), (Status.UNKNOWN, "yes")],
)
def test_while_giving_waits_no_promise_to_them_is_asked_for(
    status: Status, afraid_of_me: str
) -> None:
    """A due "call on Friday" would send somebody to a person who asked to be left alone."""
    here = replace(circumstances(status), safety={AFRAID_OF_ME: afraid_of_me})
    own = due(line("See the counsellor.", ToWhom.SELF, number=9))

    assert board(replace(FULL, circumstances=here), NOW).card == Card(question=QUESTION)
    found = board(replace(FULL, circumstances=here, due=(*FULL.due, own)), NOW)

    assert found.card == Card(promise=own)
    assert RowKind.MORE_PROMISES not in kinds(found)


@pytest.mark.parametrize("stage", ["", "let_go"])
def test_who_may_be_the_one_being_hurt_is_led_to_no_apology(stage: str) -> None:
    """Boundaries and letting go stand where the letter was."""
    facts = replace(
        FULL, circumstances=replace(circumstances(stage=stage), safety={AFRAID_OF_THEM: "yes"})
    )

    found = board(facts, NOW)

    assert found.may_not_owe
    assert RowKind.BOUNDARIES in kinds(found)
    assert not {RowKind.LETTER, RowKind.LETTER_TO_KEEP} & set(kinds(found))


@pytest.mark.parametrize(
    ("status", "asks"),
    [
        (None, False),
        (Status.OPEN, False),
        (Status.UNKNOWN, True),
        (Status.SPACE, True),
        (Status.NONE, True),
        (Status.ORDER, False),
    ],
)
def test_what_they_said_is_asked_for_where_it_would_change_something(
    status: Status | None, asks: bool
) -> None:
    """An order only the court can change; before the first answer nothing was said."""
    assert board(Facts(circumstances(status)), NOW).asks_what_they_said is asks


@pytest.mark.parametrize("status", [None, *Status])
def test_letting_go_is_on_the_page_under_every_status(status: Status | None) -> None:
    """On the path, by a link or as a row: nothing hides that way, and it stands once."""
    for stage, mine in product(("", *Stage), ("", "yes")):
        here = replace(circumstances(status, stage=stage), safety={AFRAID_OF_THEM: mine})

        found = board(replace(FULL, circumstances=here), NOW)

        is_row = RowKind.LETTING_GO in kinds(found)
        assert found.shows_path or found.links_to_letting_go or is_row
        assert not (found.links_to_letting_go and is_row)
        assert found.links_at_end or not found.links_to_letting_go


@pytest.mark.parametrize(
    ("status", "at_end"),
    [(None, True), (Status.OPEN, False), (Status.UNKNOWN, False), *((one, True) for one in STRICT)],
)
def test_nobody_is_asked_again_for_what_was_skipped(status: Status | None, at_end: bool) -> None:
    """After a no, too, the link stands at the end of the page."""
    assert board(Facts(circumstances(status)), NOW).links_at_end is at_end


def test_every_combination_has_a_page_without_doubles() -> None:
    """No status, flag or step leaves Today without a way to write."""
    for status, stage, mine, theirs in product(
        (None, *Status), ("", *Stage), ("", "yes"), ("", "yes")
    ):
        safety = {AFRAID_OF_ME: theirs, AFRAID_OF_THEM: mine}
        here = replace(circumstances(status, stage=stage), safety=safety)

        found = board(replace(FULL, circumstances=here), NOW)

        assert kinds(found)[-1] is RowKind.WRITE_FREELY
        assert len(set(kinds(found))) == len(kinds(found))
        if status in STRICT:
            assert RowKind.LETTER not in kinds(found)
            assert found.card.promise is None


def boundary(whose: Whose, number: int = 1) -> Boundary:
    """Return a boundary to be looked at again yesterday."""
    return Boundary(
        number, "", "I answer by the evening.", whose, "", "", "", "", "",
        BoundaryStatus.AGREED, None, YESTERDAY,
    )  # fmt: skip


def test_a_boundary_whose_day_has_come_is_a_row() -> None:
    """The writer chose the day; several are one row, for Today is no list of duties."""
    facts = Facts(circumstances(), again=(boundary(Whose.OURS), boundary(Whose.MINE, 2)))

    rows = [row for row in board(facts, NOW).rows if row.kind is RowKind.BOUNDARY_AGAIN]

    assert rows == [Row(RowKind.BOUNDARY_AGAIN, boundary=facts.again[0], number=2)]
    assert words().row(rows[0]).title == "2 boundaries to look at again"


@pytest.mark.parametrize("whose", list(Whose))
@pytest.mark.parametrize("status", [Status.SPACE, *STRICT])
def test_while_nothing_may_be_given_only_ones_own_boundary_is_put_forward(
    status: Status, whose: Whose
) -> None:
    """Looking at theirs again must not become a reason to reach out."""
    found = board(Facts(circumstances(status), again=(boundary(whose),)), NOW)

    assert (RowKind.BOUNDARY_AGAIN in kinds(found)) is (whose is Whose.MINE)


def test_a_step_of_another_version_is_none_at_all() -> None:
    """A workbook may come from a later program."""
    assert stage_of("understand") is Stage.UNDERSTAND
    assert stage_of("dance") is None
    assert stage_of("") is None


# Words --------------------------------------------------------------------------------


def words(today: date = TODAY) -> TodayWords:
    """Return the words for Alex, with days as ISO texts."""
    return TodayWords(
        translate=lambda _context, text: text,
        partner=partner_words("Alex {day}"),
        today=today,
        long_day=lambda day: f"long {day}",
        plain_day=lambda day: f"plain {day}",
        weekday=lambda day: f"weekday {day}",
        no_contact=("What no contact means", "No letters"),
    )


def test_the_card_says_what_was_promised_to_whom() -> None:
    """With the outcomes of the day and their letters."""
    told = card_words(Card(promise=due(line())), words())

    assert told.caption == "Due today, promised to Alex {day}"
    assert (told.thing, told.about) == ("Send it.", "You made it on long 2026-04-12.")
    assert [(one.words, one.key) for one in told.buttons] == [
        ("Kept", "K"),
        ("Not kept", "N"),
        ("Released", "R"),
    ]


@pytest.mark.parametrize(
    ("to_whom", "said"),
    [
        (ToWhom.PARTNER, "Was due on long 2026-04-15, promised to Alex {day}"),
        (ToWhom.SELF, "Was due on long 2026-04-15, promised to myself"),
        (ToWhom.OTHER, "Was due on long 2026-04-15, promised to Jo"),
    ],
)
def test_past_due_is_a_day_and_no_count(to_whom: ToWhom, said: str) -> None:
    """How many days it has been is not said."""
    asked = due(line(to_whom=to_whom, due_on=YESTERDAY), Due.PAST)

    told = card_words(Card(promise=asked), words())

    assert told.caption == said
    assert told.buttons[0].words == "Kept on the day"


@pytest.mark.parametrize(
    ("left_on", "caption", "row"),
    [
        (TODAY, "Where you stopped today", "The question you left today"),
        (YESTERDAY, "Where you stopped yesterday", "The question you left yesterday"),
        (TOMORROW, "Where you stopped today", "The question you left today"),  # a clock set back
        (
            date(2026, 4, 12),
            "Where you stopped on weekday 2026-04-12",
            "The question you left on weekday 2026-04-12",
        ),
        (
            date(2026, 4, 9),
            "Where you stopped on long 2026-04-09",
            "The question you left on long 2026-04-09",
        ),
    ],
)
def test_where_one_stopped_is_said_as_one_would(left_on: date, caption: str, row: str) -> None:
    """Thursday is last Thursday only within the week."""
    offer = replace(QUESTION, left_on=left_on, has_words=True)

    told = card_words(Card(question=offer), words())

    assert told.caption == caption
    assert [one.words for one in told.buttons] == [
        "Go on writing",
        "Another question",
        "Not today",
    ]
    assert words().row(Row(RowKind.QUESTION, question=offer)).about == row


@pytest.mark.parametrize(
    ("left_on", "said"),
    [
        (TODAY, "You opened this question today"),
        (YESTERDAY, "You opened this question yesterday"),
        (date(2026, 4, 12), "You opened this question on weekday 2026-04-12"),
    ],
)
def test_a_question_only_opened_is_no_place_where_one_stopped(left_on: date, said: str) -> None:
    """Nothing was begun that could be gone on with."""
    offer = replace(QUESTION, left_on=left_on)

    told = card_words(Card(question=offer), words())

    assert (told.caption, told.buttons[0].words) == (said, "Write about this")
    row = words().row(Row(RowKind.QUESTION, question=offer))
    assert (row.about, row.action) == (said, "Write")


def test_a_new_question_is_an_offer() -> None:
    """It says where it comes from, and that it need not be taken."""
    told = card_words(Card(question=QUESTION), words())

    assert told.caption == "From “Their side”, if you want a question today"
    assert told.buttons[0].words == "Write about this"


def test_nothing_due_has_no_button() -> None:
    """There is nothing to press."""
    assert card_words(Card(), words()) == CardWords(
        "", "Nothing is due today.", "You can leave it at that."
    )


@pytest.mark.parametrize(
    ("row", "title", "about"),
    [
        (Row(RowKind.LETTER, letter=LETTER), "About the debt", "Last changed today"),
        (
            Row(RowKind.LETTER, letter=replace(LETTER, title=" ")),
            "To Alex {day}, begun on long 2026-04-16",
            "Last changed today",
        ),
        (
            Row(RowKind.LETTER),
            "A letter",
            "It need not be sent, and it need not be finished.",
        ),
        (
            Row(RowKind.LETTER_TO_KEEP),
            "A letter to keep",
            "It stays with you. Nothing in this program sends.",
        ),
        (
            Row(RowKind.LETTER_TO_KEEP, letter=replace(LETTER, title="")),
            "The letter you will keep",
            "Last changed today. It is for you.",
        ),
        (
            Row(RowKind.PROMISE, promise=line(due_on=TOMORROW)),
            "Send it.",
            "Promised to Alex {day}, due on long 2026-04-17."
            " It stands, whatever happens between you.",
        ),
        (
            Row(RowKind.PROMISE, promise=line(to_whom=ToWhom.SELF, due_on=TOMORROW)),
            "Send it.",
            "Promised to myself, due on long 2026-04-17",
        ),
        (
            Row(RowKind.MORE_PROMISES, promise=line(), number=1),
            "Send it.",
            "Also due, promised to Alex {day}",
        ),
        (
            Row(RowKind.MORE_PROMISES, promise=line(), number=3),
            "3 more promises are due",
            "They are on Trust, the oldest first",
        ),
        (
            Row(RowKind.BAD_NIGHT, has_words=True),
            "Who is with you on a bad night",
            "What you wrote about it",
        ),
        (
            Row(RowKind.PROMISE, promise=line(due_on=YESTERDAY)),
            "Send it.",
            "Promised to Alex {day}, was due on long 2026-04-15."
            " Kept, late or released: you decide.",
        ),
        (
            Row(RowKind.LETTING_GO),
            "Letting go",
            "This road is worth as much as the other one.",
        ),
        (Row(RowKind.NO_CONTACT_MEANS), "What no contact means", "No letters"),
        (
            Row(RowKind.CHECK_IN),
            "Look back on the week",
            "A few statements about your own conduct, for you alone",
        ),
        (Row(RowKind.WRITE_FREELY), "Write freely", "A blank page with today’s date"),
    ],
)
def test_a_row_says_what_it_leads_to(row: Row, title: str, about: str) -> None:
    """A title and one line; its button read aloud says both."""
    told = words().row(row)

    assert (told.title, told.about) == (title, about)
    assert told.spoken == f"{told.action}: {title}"


@pytest.mark.parametrize("kind", RowKind)
def test_every_row_has_words_and_a_verb(kind: RowKind) -> None:
    """A row without a way on is no row."""
    row = Row(kind, QUESTION, LETTER, line(due_on=TOMORROW), 2)

    told = words().row(row)

    assert told.title
    assert told.about
    assert told.action in ("Open", "Go on", "Write", "Begin", "Look", "Read")


def test_when_something_was_changed_is_a_day() -> None:
    """Today, yesterday, then the date."""
    assert words().changed(NOW - timedelta(days=1)) == "Last changed yesterday"
    assert words().changed(NOW - timedelta(days=9)) == "Last changed on plain 2026-04-07"
    assert words().changed(NOW + timedelta(days=1)) == "Last changed today"


@pytest.mark.parametrize("status", [Status.OPEN, Status.NONE])
def test_the_rows_are_an_offer_too(status: Status) -> None:
    """Time is named only where there was something to do before."""
    found = board(replace(FULL, circumstances=circumstances(status)), NOW)

    expected = "If you have more time" if status is Status.OPEN else "Also here"
    assert words().rows_caption(found) == expected


def test_the_steps_of_the_path_are_equal_words() -> None:
    """Letting go is one among them, with no mark of its own."""
    told = [stage_words(stage, lambda _context, text: text) for stage in Stage]

    assert told == [
        "Give space",
        "Understand",
        "Get ready",
        "Apologise",
        "Repair",
        "Look again",
        "Let go",
    ]


def test_a_page_pasted_as_a_title_is_cut_for_the_row() -> None:
    """In one paragraph, its end left out."""
    assert shown(" a\n b ") == "a b"
    assert len(shown("word " * 40_000)) <= SHOWN_CHARACTERS


def agreement(days_ago: int, number: int = 1) -> Agreement:
    """Return an agreement that began so many days ago."""
    start = TODAY - timedelta(days=days_ago)
    offer = new_offer(start, "I show you my statement", "You asked", "Alex")
    return Agreement(number, f"agreement-{number}", offer, start)


OPENNESS = (RowKind.OPENNESS_AGAIN, RowKind.OPENNESS_OVER)


def test_what_was_offered_comes_again_and_its_end_is_told() -> None:
    """A row each, with its words and its day; where there are several, their number."""
    facts = Facts(
        circumstances(),
        open_again=(agreement(31),),
        open_over=(agreement(91, 2), agreement(92, 3)),
    )
    rows = [row for row in board(facts, NOW).rows if row.kind in OPENNESS]
    told = [words().row(row) for row in rows]

    assert [row.number for row in rows] == [1, 2]
    assert told[0].title == "I show you my statement"
    assert told[0].about == "An offer of openness you wanted to look at again yesterday"
    assert told[1].title == "2 offers of openness are over"
    assert told[1].about == "Decide anew, or let them end"


@pytest.mark.parametrize(
    ("days", "about"),
    [
        (91, "Its last day was yesterday. Decide anew, or let it end."),
        (93, "Its last day was weekday 2026-04-13. Decide anew, or let it end."),
    ],
)
def test_its_last_day_is_named(days: int, about: str) -> None:
    """Nothing is asked for but a decision, and none is one as well."""
    facts = Facts(circumstances(), open_over=(agreement(days),))
    row = next(row for row in board(facts, NOW).rows if row.kind is RowKind.OPENNESS_OVER)

    assert words().row(row).about == about


@pytest.mark.parametrize(
    "around",
    [
        *(circumstances(status) for status in (Status.SPACE, *STRICT)),
        circumstances(stage=Stage.LET_GO.value),
        *(replace(circumstances(), safety={key: "yes"}) for key in (AFRAID_OF_ME, AFRAID_OF_THEM)),
        replace(circumstances(), is_afraid_now=True),
    ],
)
def test_openness_is_not_put_forward_into_distance_or_fear(around: Circumstances) -> None:
    """Looking at it again must not become a reason to reach out, nor to say yes."""
    facts = Facts(around, open_again=(agreement(31),), open_over=(agreement(91, 2),))

    assert not set(OPENNESS) & set(kinds(board(facts, NOW)))
