"""The shapes of sentences about "you" and "I", as far as they can be told apart. English.

All of them are looked for in a text as `masked_of` gives it.
"""

from __future__ import annotations

import re

from reconcile_gui.text.plain import plain
from reconcile_gui.text.quotes import quotes

BLANKED = "¤"
STOPS = " .,;:!?…—–-"
BEFORE = re.compile(
    r"(?:(?:and|but|so|because|well|honestly|look|listen|lately|sometimes|often|most days"
    r"|to be honest|the truth is"
    r"|i (?:just )?(?:think|guess|know|suppose)(?: that)?)[, ]+"
    r"|[A-Z][\w'-]*, )+(?=(?:you|when|whenever|every|each|i|it|why)\b)",
    re.IGNORECASE,
)
DAY = re.compile(
    r"(?P<day>(?:on|last|this) (?:[\w'-]+ ?){1,3}?|that (?:day|night|evening|morning|week)"
    r"|yesterday),? (?=you\b)",
    re.IGNORECASE,
)
UNDERSTOOD = re.compile(
    r"i (?:can |do )?(?:know|understand|see|realise|realize) (?:that )?you (?P<told>.+)",
    re.IGNORECASE,
)
BUT = re.compile(
    r",? (?:(?:but|and yet|yet|and still) (?=(?:you|i|when|it)\b)"
    r"|and (?=(?:i (?:feel|felt|am|was|get|got)|when)\b))",
    re.IGNORECASE,
)
BUT_YOU = re.compile(r",? (?:but|and yet|yet) (?:then )?(?=you\b)", re.IGNORECASE)
PAST_LEADS = (" was", " felt", " got")
HATE_IT = re.compile(
    r"i (?:really )?(?:hate|dislike|can't stand|cannot stand|don't like)(?: it)? when (?P<when>.+)",
    re.IGNORECASE,
)
OF_YOU = re.compile(r" (?:of|with|about|by|at) your? (?P<do>\w+ing)\b", re.IGNORECASE)
THEIRS = re.compile(
    r"(?:were|are|was|had|have|felt|feel|needed|need|waited|lost|trusted|worked|went|asked"
    r"|tried|loved|cared|hoped|did)\b"
    r"(?! (?:never|always))",
    re.IGNORECASE,
)
THOUGHT = re.compile(
    r"i (?:feel|felt|am feeling|was feeling) (?:that |like |as if |as though )?(?=you\b)",
    re.IGNORECASE,
)
I_FEEL = re.compile(
    r"i(?P<lead>'m| am| was| feel| felt| get| got| have felt)(?: feeling)? (?P<told>.+)",
    re.IGNORECASE,
)
PARTS = re.compile(
    r",? ?\b(?P<when>when(?:ever)?|every time|each time)\b ?|,? ?\b(?P<why>because|since)\b ?"
    r"|,? ?\b(?P<by>by)\b ?"
    r"|,? ?\b(?P<out>but|so that|(?:and|that) (?=(?:i|you|we|it|he|she|they|the|my|if)\b))",
    re.IGNORECASE,
)
WHEN_FIRST = re.compile(
    r"(?:when(?:ever)?|if|every time|each time) (?P<when>[^,]+?)"
    r"(?:, (?:then )?(?=(?:i|it|you)\b)"
    r"| (?=it (?:makes?|made|hurts?) |i (?:feel|felt|get|got|was|am) ))"
    r"(?P<told>.*)",
    re.IGNORECASE,
)
WHEN_I_YOU = re.compile(
    r"(?:when(?:ever)?|every time|each time) (?P<i>i [^,]+?) (?P<you>you .+)", re.IGNORECASE
)
MAKE_ME = re.compile(
    r"(?P<who>you|it) (?:(?:really|always|just|still) )?(?P<never>never )?"
    r"(?P<verb>make|made|makes) me (?P<feel>feel )?(?P<told>.+)",
    re.IGNORECASE,
)
YOU_NAMED = re.compile(r"(?P<you>you), (?P<name>[A-Z][\w'-]*), ", re.IGNORECASE)
IT_DOES = re.compile(
    r"it (?:really |always )?(?P<does>\w+) me (?:a lot |so much )?(?:when|that) (?P<when>.+)",
    re.IGNORECASE,
)
HURTS = re.compile(r"it (?:really )?(?:hurts|hurt)(?: me)? (?:when|that) (?P<when>.+)", re.I)
AND_I_FELT = re.compile(
    r",? (?:and |so |and so )?(?=i (?:feel|felt|was|am|got|get) )", re.IGNORECASE
)
WHY_YOU = re.compile(
    r"(?:why (?P<do>do|did|don't|didn't|are|were|can't)|how (?P<how>could)) you (?P<told>.+)",
    re.IGNORECASE,
)
THAT_YOU = re.compile(r" that you\b", re.IGNORECASE)
GLAD_DEED = re.compile(r"(?:laugh|smile)\b", re.IGNORECASE)
MEANT_ILL = re.compile(
    r"you (?:\w+ )?(?:want|wanted|try|tried|mean|meant|are trying) to (?P<do>\w+) me", re.I
)
GUESSED = re.compile(
    r",? (?:because you (?:want|mean|hate|like to|love to|don't care|do not care|didn't care)"
    r"|just to|only to|to (?:punish|hurt|spite|provoke) me|to get (?:attention|back at me)"
    r"|on purpose)\b.*",
    re.IGNORECASE,
)
BECAUSE_YOU = re.compile(r"\b(?:because|since) you\b(?!')", re.IGNORECASE)
YOUR_FAULT = re.compile(
    r"^(?!.*\b(?:said|told|say|blamed)\b)"
    r".*\b(?:(?:it's|it is|it was|that's|all) your (?:own )?fault"
    r"|because of you)\b",
    re.IGNORECASE,
)
# What follows is a request, or what the writer did next; neither is part of what happened.
AND_THEN = re.compile(
    r";.*|, i(?:'d| would)\b.*|,? (?:and |so )(?:that's mine|i(?:'d| would|'m telling)\b).*"
    r"|, as i\b.*|,? so (?:i|of course|don't|stick|give)\b.*",
    re.IGNORECASE,
)
PLEASANT = {"calm", "hopeful", "warm", "glad"}
ALSO_GOOD = {"at home", "better", "good", "heard", "loved", "seen", "special", "wanted", "welcome"}
# Chosen: "like a stranger in my own house" is no word of a feeling.
MOST_WORDS_OF_FEELING = 4


def says_their_side(masked: str) -> re.Match[str] | None:
    """Return where "I know you were tired" says how it was for the other person."""
    led = UNDERSTOOD.match(masked)
    return led if led is not None and THEIRS.match(led["told"]) else None


def masked_of(said: str) -> str:
    """Return the words with straight marks, and with what somebody else said blanked out."""
    masked = list(plain(said))
    for quote in quotes(said):
        for place in range(quote.start_cp, min(quote.end_cp, len(masked))):
            if masked[place] != " ":
                masked[place] = BLANKED
    return "".join(masked)


def without_stops(said: str, masked: str) -> tuple[str, str]:
    """Take the stops off the end; a mark that closes a quotation stays."""
    end = len(masked.rstrip(STOPS))
    return said[:end], masked[:end]


def without_guess(when_text: str) -> str:
    """Leave out why somebody did it, where that is a guess."""
    guess = GUESSED.search(masked_of(when_text))
    return when_text[: guess.start()] if guess else when_text


def without_next(said: str) -> str:
    """Leave out a request, or what the writer did next."""
    found = AND_THEN.search(masked_of(said))
    return said[: found.start()] if found else said


def at_the_end(text: str, day: re.Match[str]) -> str:
    """Put "on Friday" behind what was done."""
    start, end = day.span("day")
    when = text[start:end]
    return f"{text[day.end() :]} {when[:1].lower()}{when[1:]}"


def is_short(feeling: str) -> bool:
    """Tell whether words after "feel" may be a feeling that is in no list."""
    first = plain(feeling).lower().split(" ")
    is_thing = first[0] in ("like", "as", "that", "a", "an", "the", "my", "your", "i", "you")
    return bool(feeling) and not is_thing and len(first) <= MOST_WORDS_OF_FEELING
