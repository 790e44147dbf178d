"""The "I"-statement: what is one, what is not, and what is built from blanks."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.feelings import Family
from reconcile_gui.coach.statement import (
    Blank,
    Doubt,
    Doubtful,
    Statement,
    built,
    doubts,
    doubts_in,
)
from tests.rules.shipped import SHIPPED

NOT_SO_BUT_RATHER = [
    ("You always ignore me.", Doubt.BLAME, "I feel hurt when I don't hear from you."),
    (
        "I feel like you don't trust me.",
        Doubt.JUDGEMENT,
        "I feel sad when my answer is checked with my brother, because being believed "
        "matters to me.",
    ),
    (
        "You never help.",
        Doubt.BLAME,
        "I feel tired when I do the dishes on my own three nights in a row. I would like us "
        "to take turns.",
    ),
    (
        "I feel attacked.",
        Doubt.PSEUDO_FEELING,
        "I felt scared when voices got loud. I would like to stop and go on tomorrow.",
    ),
    (
        "You made me jealous.",
        Doubt.BLAME,
        "I felt jealous when I saw the photo, and I handled it badly.",
    ),
    (
        "You don't care about us.",
        Doubt.MIND_READING,
        "I feel lonely when we eat in different rooms. Would you eat with me on Fridays?",
    ),
    (
        "I feel manipulated.",
        Doubt.PSEUDO_FEELING,
        "I felt confused and angry when the plan changed twice that day.",
    ),
    (
        "You're so cold.",
        Doubt.BLAME,
        "I feel anxious when a day goes by without a word, because I like to know we are "
        "all right.",
    ),
    (
        "You should tell me these things.",
        Doubt.DEMAND,
        "I felt left behind when I heard about the move from Kim; I would like to hear such "
        "news from you.",
    ),
    (
        "I feel that you have given up.",
        Doubt.JUDGEMENT,
        "I feel afraid when I think about us ending.",
    ),
]


def named(statement: Statement, *, in_apology: bool = False) -> list[tuple[Blank | None, Doubt]]:
    """Return what is doubted where."""
    found = doubts(statement, SHIPPED, in_apology=in_apology)
    return [(doubtful.blank, doubtful.doubt) for doubtful in found]


@pytest.mark.parametrize(("not_so", "doubt", "_rather"), NOT_SO_BUT_RATHER)
def test_what_is_no_statement_is_named(not_so: str, doubt: Doubt, _rather: str) -> None:
    """With the name of what it is, so that it can be turned round."""
    assert doubt in [doubtful.doubt for doubtful in doubts_in(not_so, SHIPPED)]


@pytest.mark.parametrize(("_not_so", "_doubt", "rather"), NOT_SO_BUT_RATHER)
def test_its_better_half_is_left_alone(_not_so: str, _doubt: Doubt, rather: str) -> None:
    """A checker that doubts everything teaches nothing."""
    assert doubts_in(rather, SHIPPED) == []


@pytest.mark.parametrize(
    ("feeling", "expected"),
    [
        ("sad", None),
        ("I feel sad", None),
        ("I’m a little sad and very tired", None),
        ("worn out, numb or heavy hearted", None),
        ("like crying", None),
        ("that I let you down", None),
        ("that you deserve a full answer", None),
        ("that you don't care", Doubt.JUDGEMENT),
        ("like you don't trust me", Doubt.JUDGEMENT),
        ("as if he was laughing at me", Doubt.JUDGEMENT),
        ("you gave up", Doubt.JUDGEMENT),
        ("so ignored", Doubt.PSEUDO_FEELING),
        ("taken for granted", Doubt.PSEUDO_FEELING),
        ("left behind", Doubt.UNKNOWN_FEELING),
        ("", Doubt.MISSING),
    ],
)
def test_what_follows_i_feel_is_a_feeling(feeling: str, expected: Doubt | None) -> None:
    """A thought about the other person is none, nor is what somebody did."""
    found = named(Statement(feeling, when_text="I hear the door"))

    assert found == ([] if expected is None else [(Blank.FEELING, expected)])


@pytest.mark.parametrize(
    ("when_text", "expected"),
    [
        ("the door closes without a word", None),
        ("when I hear the door", None),
        ("you called your sister on Sunday", None),
        ("you always walk off", Doubt.BLAME),
        ("you walk off every single time", Doubt.BLAME),
        ("you are so selfish", Doubt.BLAME),
        ("you try to hurt me", Doubt.MIND_READING),
        ("you slam the door on purpose", Doubt.MIND_READING),
        ("you should be at home", Doubt.DEMAND),
        ("  ", Doubt.MISSING),
    ],
)
def test_when_is_what_a_camera_could_record(when_text: str, expected: Doubt | None) -> None:
    """No always, no motive, no label, no should."""
    found = named(Statement("sad", when_text))

    assert found == ([] if expected is None else [(Blank.WHEN, expected)])


@pytest.mark.parametrize(
    ("because", "expected"),
    [
        ("I value being on time", None),
        ("because I like to prepare", None),
        ("being believed matters to me", None),
        ("you want to punish me", Doubt.MIND_READING),
        ("you made me wait", Doubt.BLAME),
        ("because of you", Doubt.BLAME),
        ("your words matter to me", None),
    ],
)
def test_because_is_a_need_of_mine(because: str, expected: Doubt | None) -> None:
    """What it means to me, not whose fault it is."""
    found = named(Statement("sad", "the plan changes late", because))

    assert found == ([] if expected is None else [(Blank.BECAUSE, expected)])


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("a text if you will be late", None),
        ("Would you be willing to text?", None),
        ("you should text me", Doubt.DEMAND),
        ("you text me", Doubt.DEMAND),
    ],
)
def test_a_request_can_be_refused(request_text: str, expected: Doubt | None) -> None:
    """Else it is an order."""
    found = named(Statement("sad", "it is late", request=request_text))

    assert found == ([] if expected is None else [(Blank.REQUEST, expected)])


def test_an_apology_asks_for_nothing() -> None:
    """The request belongs to boundaries and talks."""
    statement = Statement("sad", "it is late", request="a text")

    assert named(statement, in_apology=True) == [(Blank.REQUEST, Doubt.REQUEST_IN_APOLOGY)]
    assert built(statement, with_request=False) == "I feel sad when it is late."


def test_a_doubt_says_which_words_and_what_may_lie_underneath() -> None:
    """The writer chooses; nothing is put in by itself."""
    statement = Statement("so ignored and sad", "it is late")

    assert doubts(statement, SHIPPED) == [
        Doubtful(
            Doubt.PSEUDO_FEELING,
            Blank.FEELING,
            "so ignored",
            "faux-feeling",
            ("lonely", "sad", "hurt"),
        )
    ]
    assert doubts_in("I felt so ignored.", SHIPPED)[0].instead == ("lonely", "sad", "hurt")


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (Statement(), ""),
        (Statement(when_text="it is late"), ""),
        (Statement("sad"), "I feel sad."),
        (Statement("I feel sad.", "When it is late"), "I feel sad when it is late."),
        (
            Statement("sad and tired", "plans\nchange late,", "because I like to prepare."),
            "I feel sad and tired when plans change late, because I like to prepare.",
        ),
        (
            Statement("sad", "it is late", request="a text"),
            "I feel sad when it is late. I would like a text.",
        ),
        (
            Statement("sad", "it is late", request="Would you be willing to text"),
            "I feel sad when it is late. Would you be willing to text?",
        ),
        (
            Statement("sad", "it is late", request="could you text?"),
            "I feel sad when it is late. Could you text?",
        ),
        (
            Statement("sad", "it is late", request="I’d like a text."),
            "I feel sad when it is late. I’d like a text.",
        ),
    ],
)
def test_a_statement_is_built_from_its_blanks(statement: Statement, sentence: str) -> None:
    """Whether or not its first words were typed as well."""
    assert built(statement) == sentence


def test_a_statement_can_be_about_the_past() -> None:
    """A letter speaks mostly of what was."""
    statement = Statement("scared", "voices got loud")

    assert built(statement, is_past=True) == "I felt scared when voices got loud."


@pytest.mark.parametrize("family", SHIPPED.feelings.families, ids=lambda family: family.id)
def test_every_feeling_makes_a_statement_without_doubt(family: Family) -> None:
    """What the builder offers may not be doubted a moment later."""
    assert [word for word in family.words if named(Statement(word, "it is late"))] == []


def test_no_word_is_both_a_feeling_and_none() -> None:
    """And what lies under a word is always a feeling."""
    feelings = SHIPPED.feelings
    under = {word for _pseudo, below in feelings.under for word in below.feelings}

    assert set(feelings.words) & set(feelings.pseudo) == set()
    assert under <= set(feelings.words)
    assert (len(feelings.families), len(feelings.words)) == (13, 134)
    assert (len(feelings.pseudo), len(feelings.under)) == (77, 21)
