"""The "I"-statement: builds one from its blanks, and names what is not one.

In English: I understand that you ___. I feel ___ when ___, because ___. I would like ___.
The first of these, their side, is said only by who wants to. Source:
resources/coach/en/sources.toml#rosenberg-2003, #rogers-2018.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from reconcile_gui.coach.feelings import Feelings
from reconcile_gui.coach.match import hits_by_sentence
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.sentence_shapes import masked_of
from reconcile_gui.coach.settle import settle
from reconcile_gui.text.blank import BLANK
from reconcile_gui.text.plain import plain


class Blank(StrEnum):
    """What is filled in; `request` belongs to boundaries and talks only."""

    UNDERSTOOD = "understood"
    FEELING = "feeling"
    WHEN = "when"
    BECAUSE = "because"
    REQUEST = "request"


class Doubt(StrEnum):
    """What keeps words from being an "I"-statement."""

    JUDGEMENT = "a judgement in disguise"  # I feel that you …
    PSEUDO_FEELING = "says what somebody did"  # I feel ignored
    UNKNOWN_FEELING = "not among the feelings"  # it may still be one
    BLAME = "blames"  # you always, you made me, because you …
    MIND_READING = "reads a mind"  # because you want to punish me
    DEMAND = "cannot be refused"  # you should
    REQUEST_IN_APOLOGY = "asks for something in an apology"
    MISSING = "is missing"


@dataclass(frozen=True, slots=True)
class Statement:
    """What was filled in; with or without "I feel", "when", "because"."""

    feeling: str = ""
    when_text: str = ""
    because: str = ""
    request: str = ""
    understood: str = ""

    def words(self, blank: Blank) -> str:
        """Return what was filled in, without the word the blank begins with."""
        given = {
            Blank.FEELING: self.feeling,
            Blank.WHEN: self.when_text,
            Blank.BECAUSE: self.because,
            Blank.REQUEST: self.request,
            Blank.UNDERSTOOD: self.understood,
        }[blank]
        trimmed = " ".join(given.split()).rstrip(" .,;")
        return _LEADS[blank].sub("", trimmed, count=1) if blank in _LEADS else trimmed


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Words that keep it from being an "I"-statement, and what might stand instead.

    blank: where they stand, None in a text. words: empty where they are missing.
    rule_id: the rule whose title, why and suggestion fit, empty where none does.
    instead: feelings that often lie underneath.
    """

    doubt: Doubt
    blank: Blank | None
    words: str
    rule_id: str = ""
    instead: tuple[str, ...] = ()


_LEADS = {
    Blank.FEELING: re.compile(
        r"^i(?:['’]m| am| was| feel| felt| get)(?: feeling)? ", re.IGNORECASE
    ),
    Blank.WHEN: re.compile(r"^(?:when|each time|because of the time) ", re.IGNORECASE),
    Blank.BECAUSE: re.compile(r"^(?:because|since|as) ", re.IGNORECASE),
    Blank.UNDERSTOOD: re.compile(r"^i (?:can )?(?:understand|see|know) (?:that )?", re.IGNORECASE),
}
_SAID_PAST = re.compile(r"i (?:felt|was)\b", re.IGNORECASE)
_SAID_NOW = re.compile(r"i(?:['’]m| am| feel)\b", re.IGNORECASE)
_ABOUT_YOU = re.compile(r"(?:you|your|it|this|that|how|why|what)(?:['’]|\b)", re.IGNORECASE)
_OWN_WAY = re.compile(r"(?:i|as|from|maybe|perhaps)\b", re.IGNORECASE)
_ASKS = re.compile(r"(?:i would like|i['’]d like|would you|could you|i wish)\b", re.IGNORECASE)
_QUESTION = re.compile(r"(?:would|could) you\b", re.IGNORECASE)

_DEGREE = re.compile(
    r"^(?:(?:a little|a bit|quite|very|so|really|rather|too|more) )+", re.IGNORECASE
)
_BETWEEN_FEELINGS = re.compile(r"(?:,| and | or )+ ?")
_THOUGHT = re.compile(r"(?:that|like|as if|as though|you|he|she|they)\b", re.IGNORECASE)
_ABOUT_ME = re.compile(
    r"(?:that )?(?:i|you deserve|you (?:are|were) right)\b|like \w+ing\b", re.IGNORECASE
)

_MOTIVE = re.compile(
    r"\byou (?:really |only |just |still )?(?:(?:want|wanted|like|love|enjoy|try|tried|meant|mean"
    r"|intend|intended|hope|hoped|need|think|thought|hate) to\b|(?:are|were|['’]re) trying to\b"
    r"|(?:don['’]t|do not|didn['’]t|did not|never) (?:really )?(?:care|love|respect|trust|want)\b)"
    r"|\bto (?:punish|hurt|spite|provoke|control|annoy) me\b|\bon purpose\b",
    re.IGNORECASE,
)
_YOUR_FAULT = re.compile(
    r"\b(?:because|since|as) (?:you\b(?!r\b)|of you\b|it(?:['’]s| is) your\b)", re.IGNORECASE
)
_SWEEPING = re.compile(
    r"\byou (?:always|never|constantly|keep)\b"
    r"|\byou\b[^.!?]* (?:every (?:single )?time|all the time)\b",
    re.IGNORECASE,
)

# What somebody said is what a microphone would have caught, whatever it says.
_REPORTED = re.compile(
    r"\byou (?:said|told (?:me|us)|wrote|texted)\b.*",
    re.IGNORECASE | re.DOTALL,
)

_BY_RULE = {
    "fake-i": Doubt.JUDGEMENT,
    "faux-feeling": Doubt.PSEUDO_FEELING,
    "you-always": Doubt.BLAME,
    "you-made-me": Doubt.BLAME,
    "label": Doubt.BLAME,
    "counter-accuse": Doubt.BLAME,
    "too-sensitive": Doubt.BLAME,
    "attack-question": Doubt.BLAME,
    "excuse-because": Doubt.BLAME,
    "mind-reading": Doubt.MIND_READING,
    "should-you": Doubt.DEMAND,
    "must-forgive": Doubt.DEMAND,
    "reply-demand": Doubt.DEMAND,
    "deadline": Doubt.DEMAND,
}
# The rules about words that accuse: what they find may be turned into an "I"-statement.
ACCUSING = {
    "fake-i", "faux-feeling", "you-always", "you-made-me", "label", "counter-accuse",
    "too-sensitive", "attack-question", "mind-reading", "should-you",
}  # fmt: skip


def built(statement: Statement, *, with_request: bool = True, is_past: bool = False) -> str:
    """Return the statement as sentences; blanks that are empty are left out.

    with_request: False in an apology, which asks for nothing. is_past: "I felt", unless
    the feeling was written with "I feel". "" without a feeling.
    """
    if not statement.words(Blank.FEELING):
        return ""
    return _sentences(statement, with_request=with_request, is_past=is_past)


def sketched(statement: Statement, *, is_past: bool = False) -> str:
    """Return the statement with ___ for what it still needs; "" where nothing is filled in."""
    if not any((statement.understood, statement.feeling, statement.when_text, statement.because)):
        return ""
    still = {} if statement.words(Blank.FEELING) else {"feeling": BLANK}
    if not statement.words(Blank.WHEN):
        still["when_text"] = BLANK
    return _sentences(replace(statement, **still), with_request=False, is_past=is_past)


def _sentences(statement: Statement, *, with_request: bool, is_past: bool) -> str:
    is_past = not _SAID_NOW.match(statement.feeling) if is_past else _is_said_past(statement)
    said = f"I {'felt' if is_past else 'feel'} {statement.words(Blank.FEELING)}"
    if when_text := statement.words(Blank.WHEN):
        said += f" when {when_text}"
    if because := statement.words(Blank.BECAUSE):
        said += f", because {because}"
    told = [f"{said}."]
    if understood := statement.words(Blank.UNDERSTOOD):
        told.insert(0, f"{_understanding(understood)}.")
    request = statement.words(Blank.REQUEST)
    if request and with_request:
        told.append(_asked(request))
    return " ".join(told)


def _asked(request: str) -> str:
    if not _ASKS.match(request):
        request = f"I would like {request}"
    end = "?" if _QUESTION.match(request) and not request.endswith("?") else "."
    return f"{request[0].upper()}{request[1:]}{'' if request.endswith('?') else end}"


def _is_said_past(statement: Statement) -> bool:
    return bool(_SAID_PAST.match(statement.feeling.strip()))


def _understanding(understood: str) -> str:
    """Return their side as a sentence; who wrote one of their own keeps it."""
    if _OWN_WAY.match(understood):
        return f"{understood[0].upper()}{understood[1:]}"
    return f"I understand that {_of_you(understood)}"


def _of_you(understood: str) -> str:
    return understood if _ABOUT_YOU.match(understood) else f"you {understood}"


def doubts(statement: Statement, ruleset: Ruleset, *, in_apology: bool = False) -> list[Doubtful]:
    """Return what keeps a statement from being one, in the order of its blanks.

    in_apology: a request is named too, for an apology asks for nothing. What is not
    named may still be wrong: rules cannot tell whether a camera would have seen it.
    """
    found: list[Doubtful] = []
    if understood := statement.words(Blank.UNDERSTOOD):
        found += _in_words(_of_you(understood), Blank.UNDERSTOOD, ruleset)
    found += _in_feeling(statement.words(Blank.FEELING), ruleset.feelings)
    when_text = statement.words(Blank.WHEN)
    if when_text:
        found += _in_words(_without_reported(f"when {when_text}"), Blank.WHEN, ruleset)
    else:
        found.append(Doubtful(Doubt.MISSING, Blank.WHEN, ""))
    if because := statement.words(Blank.BECAUSE):
        found += _in_words(f"because {because}", Blank.BECAUSE, ruleset)
    if request := statement.words(Blank.REQUEST):
        if in_apology:
            found.append(Doubtful(Doubt.REQUEST_IN_APOLOGY, Blank.REQUEST, request))
        found += _in_words(request, Blank.REQUEST, ruleset)
    return found


def doubts_in(text: str, ruleset: Ruleset) -> list[Doubtful]:
    """Return what in a text the writer means as an "I"-statement is none."""
    return list(_in_words(text, None, ruleset))


def bare_feeling(words: str) -> list[str]:
    """Return each word of a feeling as the lists have it, without "I feel" and how much."""
    feeling = Statement(words).words(Blank.FEELING)
    return [_bare(each) for each in filter(None, _BETWEEN_FEELINGS.split(feeling))]


def _bare(feeling: str) -> str:
    return _DEGREE.sub("", plain(feeling)).lower().replace("-", " ")


def accuses(text: str, ruleset: Ruleset) -> bool:
    """Tell whether a rule finds words in a text that accuse, quotes and own words aside."""
    own = _without_reported(text)
    return any(found.rule_id in ACCUSING for found in _by_rules(own, None, ruleset))


def _without_reported(words: str) -> str:
    return _REPORTED.sub("you said", words)


def _in_feeling(words: str, feelings: Feelings) -> Iterator[Doubtful]:
    if not words:
        yield Doubtful(Doubt.MISSING, Blank.FEELING, "")
        return
    if _ABOUT_ME.match(words):
        return
    if _THOUGHT.match(words):
        yield Doubtful(Doubt.JUDGEMENT, Blank.FEELING, words, "fake-i")
        return
    known = set(feelings.words)
    for feeling in filter(None, _BETWEEN_FEELINGS.split(words)):
        bare = _bare(feeling)
        if bare in {word.replace("-", " ") for word in feelings.pseudo}:
            under = feelings.underneath(bare)
            instead = under.feelings if under else ()
            yield Doubtful(Doubt.PSEUDO_FEELING, Blank.FEELING, feeling, "faux-feeling", instead)
        elif bare not in {word.replace("-", " ") for word in known}:
            yield Doubtful(Doubt.UNKNOWN_FEELING, Blank.FEELING, feeling)


def _in_words(words: str, blank: Blank | None, ruleset: Ruleset) -> Iterator[Doubtful]:
    """Yield each doubt about some words once."""
    told: set[Doubt] = set()
    for found in (*_by_grammar(words, blank), *_by_rules(words, blank, ruleset)):
        if found.doubt not in told:
            told.add(found.doubt)
            yield found


def _by_grammar(words: str, blank: Blank | None) -> Iterator[Doubtful]:
    searched = masked_of(words)
    if motive := _MOTIVE.search(searched):
        yield Doubtful(Doubt.MIND_READING, blank, motive[0], "mind-reading")
    elif blank is not Blank.WHEN and (fault := _YOUR_FAULT.search(searched)):
        yield Doubtful(Doubt.BLAME, blank, fault[0], "you-made-me")
    if sweeping := _SWEEPING.search(searched):
        yield Doubtful(Doubt.BLAME, blank, sweeping[0], "you-always")
    if blank is Blank.REQUEST and searched.lower().startswith("you "):
        yield Doubtful(Doubt.DEMAND, blank, words, "should-you")


def _by_rules(words: str, blank: Blank | None, ruleset: Ruleset) -> Iterator[Doubtful]:
    rules = [rule for rule in ruleset.rules if rule.id in _BY_RULE]
    for hit in settle(
        hit for found in hits_by_sentence(words, rules, ruleset.shorthand) for hit in found
    ):
        said = words[hit.start_cp : hit.end_cp]
        yield Doubtful(
            _BY_RULE[hit.rule_id], blank, said, hit.rule_id, _instead(said, ruleset.feelings)
        )


def _instead(said: str, feelings: Feelings) -> tuple[str, ...]:
    """Return the feelings that often lie under the last words of "I felt so ignored"."""
    searched = plain(said).lower()
    for word in feelings.pseudo:
        if searched.endswith(word) and (under := feelings.underneath(word)):
            return under.feelings
    return ()
