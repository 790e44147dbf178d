"""Turning a sentence about "you" into an "I"-statement: what is told, and what is not guessed."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.statement import Doubt, Statement, doubts, sketched
from reconcile_gui.coach.statement_words import load_statement_words
from reconcile_gui.coach.you_sentence import Heard, Turned, turn
from reconcile_gui.resources import resource
from tests.rules.shipped import SHIPPED
from tests.rules.test_statements import NOT_SO_BUT_RATHER

WORDS = load_statement_words(resource("statement"))

# What it says of one time stays; "always", "never" and the motive do not.
ACCUSED = [
    ("You never listen to anything I say.", Statement("", "you do not listen to anything I say")),
    ("You never called.", Statement("", "you did not call")),
    ("You never once said sorry.", Statement("", "you did not say sorry")),
    ("You’ve never asked me.", Statement("", "you have not asked me")),
    ("You always interrupted me.", Statement("", "you interrupted me")),
    ("You have always put work before us.", Statement("", "you have put work before us")),
    ("You're always late.", Statement("", "you are late")),
    ("You're never home.", Statement("", "you are not home")),
    ("You are constantly on your phone.", Statement("", "you are on your phone")),
    ("You don't ever ask how I am.", Statement("", "you don't ask how I am")),
    ("You don’t listen.", Statement("", "you don’t listen")),
    ("You walk off all the time.", Statement("", "you walk off")),
    ("You keep walking off when I talk.", Statement("", "you walk off when I talk")),
    ("You kept interrupting me.", Statement("", "you interrupted me")),
    ("Every time I try to talk you walk off.", Statement("", "I try to talk and you walk off")),
    ("Whenever I talk, you look away.", Statement("", "I talk and you look away")),
    ("I hate it when you walk away.", Statement("", "you walk away")),
    ("I think you never answer.", Statement("", "you do not answer")),
    ("You say you care but you never call.", Statement("", "you do not call")),
    ("Alex, you never help in the house.", Statement("", "you do not help in the house")),
    ("YOU NEVER LISTEN!!!", Statement("", "you do not listen")),
    ("You left to punish me.", Statement("", "you left")),
    ("You slammed the door on purpose.", Statement("", "you slammed the door")),
    ("You should have told me.", Statement("", "you did not tell me")),
    ("You shouldn't have read my diary.", Statement("", "you read my diary")),
    ("If you leave the room, I feel abandoned.", Statement("abandoned", "you leave the room")),
    ("It scares me when you always shout.", Statement("scared", "you shout")),
    ("You, Alex, never listen.", Statement("", "you do not listen")),
    ("You could at least have called.", Statement("", "you did not call")),
    ("Why do you always walk off?", Statement("", "you walk off")),
    ("Why didn't you call?", Statement("", "you didn't call")),
    ("Why did you never call me?", Statement("", "you did not call me")),
    ("How could you leave me there?", Statement("", "you left me there")),
    ("You made me feel stupid.", Statement("I felt stupid")),
    ("You made me so angry that I broke it.", Statement("I felt so angry")),
    (
        "You make me so angry when you slam the door.",
        Statement("so angry", "you slam the door"),
    ),
    (
        "You made me feel stupid by laughing at me.",
        Statement("I felt stupid", "you laughed at me"),
    ),
    ("It makes me sad that you left.", Statement("sad", "you left")),
    ("When you are late it makes me worried.", Statement("worried", "you are late")),
    ("When you always walk off, I get angry.", Statement("angry", "you walk off")),
    ("I feel ignored when you don’t answer.", Statement("ignored", "you don’t answer")),
    ("I felt so ignored by you.", Statement("I felt so ignored")),
    ("I felt ignored all evening.", Statement("I felt ignored")),
    ("You're doing this to get attention.", Statement("", "you are doing this")),
    ("I feel hurt because you left early.", Statement("hurt", "you left early")),
    ("I am so tired of you shouting at me.", Statement("so tired", "you shout at me")),
    ("I feel like you never call.", Statement("", "you do not call")),
    (
        "You left without a word and I felt abandoned.",
        Statement("I felt abandoned", "you left without a word"),
    ),
    (
        "I felt betrayed when you told Kim, because honesty matters to me.",
        Statement("I felt betrayed", "you told Kim", "honesty matters to me"),
    ),
    (
        "I know you were tired, but you never listen to me.",
        Statement("", "you do not listen to me", understood="were tired"),
    ),
    ("You never call me “love”.", Statement("", "you do not call me “love”")),
    ("You never said a word to Kim.", Statement("", "you did not say a word to Kim")),
]
# No camera shows it: every blank stays empty, with its question.
JUDGED = [
    "You always ignore me.",
    "You never believed a word I said after that.",
    "You don't care about us.",
    "You are so selfish.",
    "You betrayed me.",
    "You've been lying to me for months.",
    "You were ignoring me.",
    "You lied to me.",
    "You treat me like a child.",
    "You let me down.",
    "You want to hurt me.",
    "You made me cry.",
    "You left me no choice.",
    "You never make me feel safe.",
    "You always have to be right.",
    "You never take my side.",
    "You've always been selfish.",
    "You were never there for me when my dad was ill.",
    "You made a fool of me with that speech.",
    "You make it impossible to be honest with you.",
    "You turned my own sister against me.",
    "You can't even say sorry.",
    "You’re overreacting.",
    "I feel that you don't care.",
    "I know you don't care.",
    "It is your fault that I lied.",
    "If you had not gone out, I would not have looked.",
]
# It happened and is said without blame.
SHOWN = [
    ("You left without a word.", "you left without a word"),
    ("You didn't call me on my birthday.", "you didn't call me on my birthday"),
    ("On Friday you shouted at me.", "you shouted at me on Friday"),
    ("You said “I hate you” and left.", "you said “I hate you” and left"),
    ("You said you never loved me.", "you said you never loved me"),
    ("You said: “You always do this.”", "you said: “You always do this.”"),
    ("You were late on Friday.", "you were late on Friday"),
    ("You barely spoke to me for a month.", "you barely spoke to me for a month"),
    ("You won't talk to me.", "you won't talk to me"),
    (
        "You gave up the studio because you trusted my numbers.",
        "you gave up the studio because you trusted my numbers",
    ),
]
FELT = [
    ("I feel lonely.", Statement("lonely")),
    (
        "I feel sad when the evenings go by without a word.",
        Statement("sad", "the evenings go by without a word"),
    ),
    ("When you walk off, I feel alone.", Statement("alone", "you walk off")),
    (
        "I feel lonely when I eat alone, and I'd like us to have two dinners a week.",
        Statement("lonely", "I eat alone"),
    ),
    ("It annoyed me when you laughed.", Statement("I felt annoyed", "you laughed")),
    ("Sam, when you left I was scared.", Statement("I felt scared", "you left")),
    ("When Kim called, I was scared.", Statement("I felt scared", "Kim called")),
    (
        "I get so angry when you don't pick up, because I need to know you are safe.",
        Statement("so angry", "you don't pick up", "I need to know you are safe"),
    ),
]
INNOCENT = [
    "I hid a debt.",
    "I am sorry.",
    "I was wrong.",
    "I feel that I let you down.",
    "I feel like crying when I read it again.",
    "It rained for a week.",
    "You were right.",
    "You trusted me.",
    "You did not hurt me.",
    "You did nothing wrong.",
    "You do not have to answer.",
    "You don't need to forgive me.",
    "You can ask me anything.",
    "You have every right to be angry.",
    "You had to hear it from a stranger.",
    "You should have heard it from me first.",
    "You always believed in me.",
    "You were always kind to me.",
    "You always make me coffee.",
    "You wait for me all the time.",
    "You are always free to say no.",
    "You never deserved that.",
    "You never shouted at me, not once.",
    "You never gave up on me.",
    "You never hit me.",
    "You used to kiss me goodbye.",
    "You always were the stronger one.",
    "You’ve always been more patient than me.",
    "You always knew when I lied.",
    "You never forget a birthday, and I've always loved that in you.",
    "You always know where the torch is.",
    "It wasn't your fault.",
    "I told everybody that it was your fault, and it wasn't.",
    "You never gave me any reason to check your phone.",
    "You never made me feel small.",
    "You made me feel safe, and I did not do the same for you.",
    "I said you never listen.",
    "I said that you are selfish, and that was unfair.",
    "I accused you of never listening.",
    "“You never listen,” you said to me.",
    "Do you want to talk?",
    "You know I love you.",
    "你从不听我说话。",
    "when you",
    "...",
    "",
]


@pytest.mark.parametrize(("sentence", "statement"), ACCUSED)
def test_what_is_told_fills_its_blank(sentence: str, statement: Statement) -> None:
    """Negations, quotes and names survive, and what is not told stays empty."""
    turned = turn(sentence, WORDS, SHIPPED)

    assert turned.heard is Heard.ACCUSES
    assert turned.statement == statement


@pytest.mark.parametrize("sentence", JUDGED)
def test_what_no_camera_shows_is_not_put_in(sentence: str) -> None:
    """The reproach “when you ignore me” would be the same reproach in another coat."""
    turned = turn(sentence, WORDS, SHIPPED)

    assert turned.heard is Heard.JUDGES
    assert turned.statement == Statement()


@pytest.mark.parametrize(("sentence", "when_text"), SHOWN)
def test_what_happened_stays_as_it_was_written(sentence: str, when_text: str) -> None:
    """It accuses nobody; only the feeling is missing."""
    turned = turn(sentence, WORDS, SHIPPED)

    assert turned.heard is Heard.SHOWS
    assert turned.statement == Statement("", when_text)


@pytest.mark.parametrize(("sentence", "statement"), FELT)
def test_an_i_statement_is_known_for_one(sentence: str, statement: Statement) -> None:
    """Nothing needs to be turned in it."""
    turned = turn(sentence, WORDS, SHIPPED)

    assert turned.heard is Heard.FEELS
    assert turned.statement == statement


@pytest.mark.parametrize("sentence", INNOCENT)
def test_a_sentence_that_accuses_nobody_fills_nothing(sentence: str) -> None:
    """Finding blame where there is none would teach people not to ask."""
    assert turn(sentence, WORDS, SHIPPED).heard is Heard.NOTHING
    assert turn(sentence, WORDS, SHIPPED).statement == Statement()


def test_their_side_alone_is_understood() -> None:
    """And the feeling after it is found as well."""
    alone = turn("I understand that you were angry.", WORDS, SHIPPED)
    both = turn(
        "I see that you had a hard week, and I feel lonely when we don't talk.", WORDS, SHIPPED
    )

    assert alone.heard is Heard.UNDERSTANDS
    assert alone.statement == Statement(understood="were angry")
    assert both.statement == Statement("lonely", "we don't talk", understood="had a hard week")


@pytest.mark.parametrize("text", ["I want to die.", "I am so tired of living. You never call."])
def test_words_of_dying_are_not_turned_into_anything(text: str) -> None:
    """Help and safety opens for them; a lesson in wording would be cruel."""
    assert turn(text, WORDS, SHIPPED) == Turned(Heard.LEFT_ALONE)


def test_of_several_sentences_the_one_that_accuses_is_turned() -> None:
    """A selection rarely ends where a sentence does."""
    text = "I waited at home. You were late. You never called. I love you."

    assert turn(text, WORDS, SHIPPED).statement == Statement("", "you did not call")


def test_nothing_is_put_in_that_is_doubted_a_moment_later() -> None:
    """But for words that only look like feelings: what is under them is the writer's to say."""
    allowed = {Doubt.MISSING, Doubt.PSEUDO_FEELING, Doubt.UNKNOWN_FEELING}
    sentences: list[str] = [each[0] for each in (*ACCUSED, *FELT)]
    sentences += [each[0] for each in SHOWN] + [each[0] for each in NOT_SO_BUT_RATHER]
    doubted = [
        (sentence, doubtful.words)
        for sentence in sentences
        for doubtful in doubts(turn(sentence, WORDS, SHIPPED).statement, SHIPPED)
        if doubtful.doubt not in allowed
    ]

    assert doubted == []


@pytest.mark.parametrize("not_so", [each[0] for each in NOT_SO_BUT_RATHER])
def test_none_of_the_ten_worked_examples_is_called_innocent(not_so: str) -> None:
    """These are the sentences people learn from."""
    assert turn(not_so, WORDS, SHIPPED).heard in (Heard.ACCUSES, Heard.JUDGES)


def test_under_every_word_that_only_looks_like_a_feeling_there_are_some() -> None:
    """Whoever wrote "dumped" is offered as much as who wrote "ignored"."""
    feelings = WORDS.with_more(SHIPPED.feelings)
    offered = {word: feelings.underneath(word) for word in feelings.pseudo}

    assert [word for word, under in offered.items() if under is None] == []
    assert {word for under in offered.values() if under for word in under.feelings} <= set(
        feelings.words
    )
    assert {word for word, _under in WORDS.under} <= set(feelings.pseudo)


def test_a_long_sentence_without_stops_is_read_in_no_time() -> None:
    """Somebody may select the whole letter."""
    text = "you never " * 5000

    assert turn(text, WORDS, SHIPPED).heard is not Heard.NOTHING


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        (Statement(), ""),
        (Statement(when_text="you call"), "I feel ___ when you call."),
        (Statement("sad"), "I feel sad when ___."),
        (
            Statement(understood="were tired", because="I like to know"),
            "I understand that you were tired. I feel ___ when ___, because I like to know.",
        ),
    ],
)
def test_what_is_missing_is_seen_in_the_sentence(statement: Statement, shown: str) -> None:
    """Half filled it says what it still needs."""
    assert sketched(statement) == shown
