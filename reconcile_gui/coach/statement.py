"""The "I"-statement: builds one from its blanks, and names what is not one.

In English: I feel ___ when ___, because ___. I would like ___. Source:
resources/coach/en/sources.toml#rosenberg-2003, #rogers-2018.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reconcile_gui.coach.feelings import Feelings
from reconcile_gui.coach.match import hits_by_sentence
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import settle
from reconcile_gui.text.plain import plain


class Blank(StrEnum):
    """What is filled in; `request` belongs to boundaries and talks only."""

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

    def words(self, blank: Blank) -> str:
        """Return what was filled in, without the word the blank begins with."""
        given = {
            Blank.FEELING: self.feeling,
            Blank.WHEN: self.when_text,
            Blank.BECAUSE: self.because,
            Blank.REQUEST: self.request,
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
}
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


def built(statement: Statement, *, with_request: bool = True, is_past: bool = False) -> str:
    """Return the statement as sentences; blanks that are empty are left out.

    with_request: False in an apology, which asks for nothing. "" without a feeling.
    """
    feeling = statement.words(Blank.FEELING)
    if not feeling:
        return ""
    said = f"I {'felt' if is_past else 'feel'} {feeling}"
    if when_text := statement.words(Blank.WHEN):
        said += f" when {when_text}"
    if because := statement.words(Blank.BECAUSE):
        said += f", because {because}"
    request = statement.words(Blank.REQUEST)
    if not request or not with_request:
        return said + "."
    if not _ASKS.match(request):
        request = f"I would like {request}"
    end = "?" if _QUESTION.match(request) and not request.endswith("?") else "."
    return f"{said}. {request[0].upper()}{request[1:]}{'' if request.endswith('?') else end}"


def doubts(statement: Statement, ruleset: Ruleset, *, in_apology: bool = False) -> list[Doubtful]:
    """Return what keeps a statement from being one, in the order of its blanks.

    in_apology: a request is named too, for an apology asks for nothing. What is not
    named may still be wrong: rules cannot tell whether a camera would have seen it.
    """
    found = [*_in_feeling(statement.words(Blank.FEELING), ruleset.feelings)]
    when_text = statement.words(Blank.WHEN)
    if when_text:
        found += _in_words(f"when {when_text}", Blank.WHEN, ruleset)
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
        bare = _DEGREE.sub("", plain(feeling)).lower().replace("-", " ")
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
    searched = plain(words)
    if motive := _MOTIVE.search(searched):
        yield Doubtful(Doubt.MIND_READING, blank, motive[0], "mind-reading")
    elif fault := _YOUR_FAULT.search(searched):
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
