"""Two invented examples for each part of a letter: one that does what it is for, one not.

They are shown on request and cannot be put into a letter: words that somebody else wrote
are worth little. A name in them may be {partner}.
"""

from __future__ import annotations

from dataclasses import dataclass

from reconcile_gui.apology.records import Kind
from reconcile_gui.marked import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Examples:
    """purpose: what the part is for, in a sentence. good, poor: a text each."""

    purpose: str
    good: str
    poor: str


# Source: content of the tab; the components are those named in `parts`.
_EXAMPLES = {
    "opening": Examples(
        QT_TRANSLATE_NOOP("Examples", "Lets them choose whether to read on."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "{partner}, this is an apology for reading your messages. You can put it down at "
            "any point, and no answer is needed.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "Please, please read this to the very end, it took me three nights and you owe me "
            "that much.",
        ),
    ),
    "sorry": Examples(
        QT_TRANSLATE_NOOP("Examples", "Says it, without conditions."),
        QT_TRANSLATE_NOOP(
            "Examples", "I am sorry. I read your messages, and I lied to you about it."
        ),
        QT_TRANSLATE_NOOP("Examples", "I guess I wanted to apologise if any of this upset you."),
    ),
    "what": Examples(
        QT_TRANSLATE_NOOP("Examples", "Says plainly what was done, so that nobody has to guess."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "On the fourth of March I waited until you were asleep and read three weeks of "
            "messages between you and your sister. When you asked me at breakfast, I said I had"
            " not touched your phone. That was a lie.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "Some things happened that should not have happened, and mistakes were made on both"
            " sides.",
        ),
    ),
    "impact": Examples(
        QT_TRANSLATE_NOOP("Examples", "Lets them see that it is seen."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "You told me you lay awake for weeks and started to check your own memory. You had "
            "trusted me with the one place you could be unguarded. I imagine the house did not "
            "feel like yours any more; I may not know the half of it.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I know exactly how you feel, and I'm sorry your feelings got hurt, but it really "
            "wasn't meant like that.",
        ),
    ),
    "why": Examples(
        QT_TRANSLATE_NOOP(
            "Examples", "Helps to make sense of it, and keeps the choice with the one who made it."
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I was afraid you were going to leave, and I chose to spy rather than ask. That is "
            "not an excuse.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I only did it because you had been so distant and I was under so much stress at work.",
        ),
    ),
    "repair": Examples(
        QT_TRANSLATE_NOOP("Examples", "Makes good what can be made good, and names what cannot."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I have told your sister that I read the messages, because she thought you had "
            "shown them to me. I will pay for the new phone you felt you had to buy. The trust "
            "I cannot give back; I know that.",
        ),
        QT_TRANSLATE_NOOP("Examples", "I'll take you to Paris and make it all up to you."),
    ),
    "change": Examples(
        QT_TRANSLATE_NOOP(
            "Examples",
            "Says why it is less likely to happen again, in something they could notice.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I see a counsellor on Tuesdays since April. When the fear comes up I will say “I "
            "am scared right now” and go for a walk instead of looking for proof.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I swear I will never ever do anything to hurt you again. I'm a changed person.",
        ),
    ),
    "free": Examples(
        QT_TRANSLATE_NOOP("Examples", "Leaves them free."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "You do not have to answer this or forgive me. You asked for space and I will keep "
            "to that.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I hope you can find it in your heart to forgive me and call me by the weekend.",
        ),
    ),
    "close": Examples(
        QT_TRANSLATE_NOOP("Examples", "Ends without a hook."),
        QT_TRANSLATE_NOOP(
            "Examples", "Thank you for the years of Sunday pancakes. I wish you well. Jo"
        ),
        QT_TRANSLATE_NOOP(
            "Examples",
            "Yours forever, your soulmate. PS: remember Lisbon? You can't throw that away.",
        ),
    ),
}
# Where a part means something else in a kind of letter than in an apology.
_IN_OTHER_KINDS = {
    (Kind.ENDED_IT, "what"): Examples(
        QT_TRANSLATE_NOOP("Examples", "Says how it was ended, and what they were left with."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I ended it with a message on a Sunday evening, and I did not answer when you rang."
            " You had to ask my brother whether it was true.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples", "It had been over for a long time, I was only the one who said it."
        ),
    ),
    (Kind.LETTING_GO, "change"): Examples(
        QT_TRANSLATE_NOOP("Examples", "Says what goes on, with or without the other person."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I take with me that a number can be said out loud. The next time I owe money, I "
            "will say so in the first week.",
        ),
        QT_TRANSLATE_NOOP("Examples", "I have learned never to let anybody that close again."),
    ),
    (Kind.LETTING_GO, "free"): Examples(
        QT_TRANSLATE_NOOP("Examples", "Stops waiting."),
        QT_TRANSLATE_NOOP(
            "Examples",
            "I do not wait for a message any more. You are free of my questions, and of this "
            "letter, which I keep.",
        ),
        QT_TRANSLATE_NOOP(
            "Examples", "One day you will see what we had, and I will still be here."
        ),
    ),
}


def examples_of(kind: str, part_id: str) -> Examples:
    """Return the examples of a part in a letter of this kind. KeyError for no part."""
    for (of_kind, of_part), found in _IN_OTHER_KINDS.items():
        if (of_kind, of_part) == (kind, part_id):
            return found
    return _EXAMPLES[part_id]
