"""What a sentence already tells of an "I"-statement; what it does not tell stays empty.

English. Source: resources/coach/en/sources.toml#rosenberg-2003, #rogers-2018.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from reconcile_gui.coach.match import care_hits
from reconcile_gui.coach.sentence_shapes import (
    AND_I_FELT,
    BECAUSE_YOU,
    BEFORE,
    BUT,
    BUT_YOU,
    DAY,
    GLAD_DEED,
    HATE_IT,
    HURTS,
    I_FEEL,
    IT_DOES,
    MAKE_ME,
    MEANT_ILL,
    OF_YOU,
    PAST_LEADS,
    THAT_YOU,
    THOUGHT,
    WHEN_FIRST,
    WHEN_I_YOU,
    WHY_YOU,
    YOU_NAMED,
    YOUR_FAULT,
    at_the_end,
    is_short,
    masked_of,
    says_their_side,
    without_guess,
    without_next,
    without_stops,
)
from reconcile_gui.coach.sentence_told import Told
from reconcile_gui.coach.statement import (
    Blank,
    Doubt,
    Statement,
    accuses,
    doubts,
)
from reconcile_gui.coach.you_clause import Tone, read_you_clause
from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.coach.statement_words import StatementWords


class Heard(StrEnum):
    """What the sentence does, as far as its shape tells."""

    ACCUSES = "accuses"  # and some of it is what a camera would have caught
    JUDGES = "judges"  # nothing of it is
    SHOWS = "says what happened"
    FEELS = "says a feeling"
    UNDERSTANDS = "says the other side"
    LEFT_ALONE = "speaks of dying or violence, and is not turned"
    NOTHING = "no word of it accuses"


@dataclass(frozen=True, slots=True)
class Turned:
    """What was heard, and the blanks it fills."""

    heard: Heard
    statement: Statement = Statement()  # noqa: RUF009 - frozen and empty


_NOTHING = Turned(Heard.NOTHING)
# Chosen: who selects more than a paragraph wants something else turned than one sentence.
MOST_SENTENCES = 12


def turn(sentence: str, words: StatementWords, ruleset: Ruleset) -> Turned:
    """Return what a sentence tells.

    Of several sentences the first that accuses is taken; of many, only the first
    MOST_SENTENCES are looked at.

    Nothing is put into a blank that the checker would doubt there, but for words that
    only look like feelings: what may lie under them is offered, and chosen by nobody else.
    """
    if care_hits(sentence, ruleset):
        return Turned(Heard.LEFT_ALONE)
    turning, found = _Turning(words, ruleset), _NOTHING
    for each in islice(sentences(sentence), MOST_SENTENCES):
        turned = turning.turned(sentence[each.start_cp : each.end_cp])
        if turned.heard in (Heard.ACCUSES, Heard.JUDGES):
            return turned
        found = turned if found.heard is Heard.NOTHING else found
    return found


class _Turning:
    """One sentence at a time; holds what it is judged by."""

    def __init__(self, words: StatementWords, ruleset: Ruleset) -> None:
        self._words, self._ruleset = words, ruleset
        self._told = Told(words, ruleset)

    def turned(self, sentence: str) -> Turned:
        said = " ".join(sentence.split())
        masked = masked_of(said)
        is_question = masked.rstrip("\"'¤) ").endswith("?")
        before = BEFORE.match(masked)
        if before and not says_their_side(masked) and not THOUGHT.match(masked):
            said, masked = said[before.end() :], masked[before.end() :]
        named = YOU_NAMED.match(masked)
        if named:
            said, masked = f"you {said[named.end() :]}", f"you {masked[named.end() :]}"
        said, masked = without_stops(said, masked)
        if is_question:
            found = self._why_you(said, masked)
        else:
            found = self._understood(said, masked) or self._shaped(said, masked)
        return self._checked(found or self._by_rules(said))

    def _shaped(self, said: str, masked: str) -> Turned | None:
        """Return what the first shape that fits tells."""
        for shape in (
            self._thought, self._hurts, self._hate, self._make_me, self._when_first, self._i_feel,
            self._you_did,
        ):  # fmt: skip
            found = shape(said, masked)
            if found is not None:
                return found
        return None

    def _understood(self, said: str, masked: str) -> Turned | None:
        """Read “I know you were tired, but you never listen”."""
        led = says_their_side(masked)
        if led is None:
            return None
        start, end = led.span("told")
        turn_away = BUT.search(masked, start)
        theirs = said[start : turn_away.start() if turn_away else end]
        rest = None
        if turn_away:
            rest = self._shaped(said[turn_away.end() :], masked[turn_away.end() :])
        rest = rest or Turned(Heard.UNDERSTANDS)
        return replace(rest, statement=replace(rest.statement, understood=theirs))

    def _thought(self, said: str, masked: str) -> Turned | None:
        """Read “I feel that you never call”."""
        led = THOUGHT.match(masked)
        if led is None:
            return None
        return self._you_did(said[led.end() :], masked[led.end() :], is_thought=True)

    def _i_feel(self, said: str, masked: str) -> Turned | None:
        """Read “I felt betrayed when you told Kim”."""
        led = I_FEEL.match(masked)
        if led is None:
            return None
        start = led.start("told")
        of_you = OF_YOU.search(masked, start)
        if of_you is not None:
            by = self._told.by_doing(said[of_you.start("do") :], led["lead"].lower() in PAST_LEADS)
            statement = Statement(said[start : of_you.start()], by)
        else:
            statement = self._told.in_parts(said[start:], masked[start:])
        is_lead = led["lead"].lower() in (" feel", " felt", " have felt")
        known = self._told.is_known(statement.feeling)
        if not statement.feeling or not (known or (is_lead and is_short(statement.feeling))):
            return None
        lead = "I felt " if led["lead"].lower() in PAST_LEADS else ""
        doubted = self._told.is_pseudo(statement.feeling) or accuses(said, self._ruleset)
        doubted = doubted or bool(of_you or BECAUSE_YOU.search(masked))
        return Turned(
            Heard.ACCUSES if doubted else Heard.FEELS,
            replace(statement, feeling=f"{lead}{statement.feeling}"),
        )

    def _make_me(self, said: str, masked: str) -> Turned | None:
        """Read “You make me so angry when you slam the door; it makes me sad that you left”."""
        led = MAKE_ME.match(masked)
        if led is None:
            return None
        start = led.start("told")
        if led["who"].lower() == "it":
            said, masked = THAT_YOU.sub(" when you", said), THAT_YOU.sub(" when you", masked)
        statement = self._told.in_parts(said[start:], masked[start:], led["verb"].lower() == "made")
        feeling = statement.feeling
        if not (self._told.is_known(feeling) or (led["feel"] and is_short(feeling))):
            is_deed = led["told"].lower().split(" ")[0] in self._words.pasts
            is_blamed = led["feel"] or (is_deed and not GLAD_DEED.match(led["told"]))
            return Turned(Heard.JUDGES) if is_blamed and not led["never"] else None
        if bool(led["never"]) is self._told.is_good(feeling):
            if led["never"]:
                return Turned(Heard.JUDGES)
            lead = "I felt " if led["verb"].lower() == "made" else ""
            return Turned(Heard.ACCUSES, replace(statement, feeling=f"{lead}{feeling}"))
        return _NOTHING

    def _when_first(self, said: str, masked: str) -> Turned | None:
        """Read “When you walk off, I feel small. Every time I talk you look away”."""
        led = WHEN_FIRST.match(masked)
        if led is None:
            return self._when_i_you(said, masked)
        start, end = led.span("when")
        when_text, blames = self._told.clause(said[start:end], masked[start:end])
        at = led.start("told")
        told, told_masked = said[at:], masked[at:]
        if told_masked.lower().startswith("you "):
            return self._while_you(led, said[start:end], told, told_masked)
        rest = self._hurts(told, told_masked) or self._make_me(told, told_masked)
        rest = rest or self._i_feel(told, told_masked)
        if rest is None and led[0].lower().startswith("if "):
            return None
        if rest is None:
            return Turned(Heard.ACCUSES if blames else Heard.SHOWS, Statement(when_text=when_text))
        blames = blames or self._told.is_pseudo(rest.statement.feeling)
        if told_masked.lower().startswith("it make"):
            blames = blames or rest.heard is Heard.ACCUSES
        elif rest.heard is Heard.ACCUSES and accuses(told, self._ruleset):
            blames = True
        heard = Heard.ACCUSES if blames else Heard.FEELS
        return Turned(heard, replace(rest.statement, when_text=when_text))

    def _when_i_you(self, said: str, masked: str) -> Turned | None:
        led = WHEN_I_YOU.match(masked)
        if led is None:
            return None
        start = led.start("you")
        return self._while_you(led, said[slice(*led.span("i"))], said[start:], masked[start:])

    def _while_you(
        self, led: re.Match[str], while_said: str, said: str, masked: str
    ) -> Turned | None:
        """Read “Every time I talk, you look away”. while_said: I talk."""
        found = self._you_did(said, masked)
        if found is None:
            return None
        told = found.statement.when_text
        heard = Heard.SHOWS if found.heard is Heard.NOTHING else found.heard
        if heard is not Heard.SHOWS or not led[0].lower().startswith("when "):
            heard = Heard.ACCUSES
        when_text = f"{while_said} and {told}" if told else while_said
        return Turned(heard, replace(found.statement, when_text=when_text))

    def _hurts(self, said: str, masked: str) -> Turned | None:
        """Read “It hurts when you walk off”."""
        led, feeling = HURTS.match(masked), "hurt"
        if led is None:
            led = IT_DOES.match(masked)
            feeling = "" if led is None else self._told.felt_by(led["does"].lower())
        if led is None or not feeling:
            return None
        start = led.start("when")
        when_text, blames = self._told.clause(said[start:], masked[start:])
        heard = Heard.ACCUSES if blames else Heard.FEELS
        return Turned(heard, Statement(feeling, when_text))

    def _hate(self, said: str, masked: str) -> Turned | None:
        """Read “I hate it when you walk away”."""
        led = HATE_IT.match(masked)
        if led is None:
            return None
        start = led.start("when")
        when_text, _ = self._told.clause(said[start:], masked[start:])
        return Turned(Heard.ACCUSES if when_text else Heard.JUDGES, Statement(when_text=when_text))

    def _you_did(self, said: str, masked: str, *, is_thought: bool = False) -> Turned | None:
        """Read “You never call. You left without a word, and I felt alone”."""
        day = DAY.match(masked)
        if day is not None:
            said, masked = at_the_end(said, day), at_the_end(masked, day)
        felt, cut = Statement(), AND_I_FELT.search(masked)
        if cut is not None:
            found = self._i_feel(said[cut.end() :], masked[cut.end() :])
            if found is not None:
                felt = found.statement
                said, masked = said[: cut.start()], masked[: cut.start()]
        turn_away = BUT_YOU.search(masked)
        if turn_away is not None:
            after = self._you_did(said[turn_away.end() :], masked[turn_away.end() :])
            if after is not None and after.heard in (Heard.ACCUSES, Heard.JUDGES):
                return after
        ill = MEANT_ILL.match(masked)
        if ill is not None and ill["do"].lower() in self._words.judged_bases:
            return Turned(Heard.JUDGES, felt)
        clause = read_you_clause(said, masked, self._words)
        when_text = without_guess(clause.when)
        statement = replace(felt, when_text=without_next(when_text))
        if when_text != clause.when or self._told.is_pseudo(felt.feeling):
            return Turned(Heard.ACCUSES, statement)
        if clause.tone is Tone.THANKS:
            return _NOTHING
        if self._told.is_good(felt.feeling):
            return Turned(Heard.FEELS, statement)
        if clause.tone is Tone.SWEEPS or (clause.when and clause.tone is Tone.JUDGES):
            return Turned(Heard.ACCUSES, statement)
        if clause.tone is Tone.JUDGES or is_thought:
            judged = Turned(
                Heard.ACCUSES if felt.feeling or clause.when else Heard.JUDGES, statement
            )
            return judged if clause.tone is not Tone.PLAIN else self._by_rules(said, statement)
        if clause.tone is Tone.SHOWS:
            return self._by_rules(said, statement, Heard.SHOWS)
        return self._by_rules(said, felt) if masked.lower().startswith("you") else None

    def _why_you(self, said: str, masked: str) -> Turned | None:
        """Read “Why do you always walk off”."""
        led = WHY_YOU.match(masked)
        if led is None:
            return None
        start = led.start("told")
        said, masked = said[start:], masked[start:]
        do = (led["do"] or led["how"]).lower()
        if do in ("did", "could"):
            said, masked = self._told.in_past(said), self._told.in_past(masked)
        elif do != "do":
            said, masked = f"{do} {said}", f"{do} {masked}"
        clause = read_you_clause(f"you {said}", f"you {masked}", self._words)
        if clause.tone is Tone.PLAIN:
            return Turned(Heard.JUDGES) if led["how"] else self._by_rules(f"why {do} you {said}?")
        return Turned(
            Heard.ACCUSES if clause.when else Heard.JUDGES, Statement(when_text=clause.when)
        )

    def _by_rules(
        self, said: str, statement: Statement | None = None, otherwise: Heard = Heard.NOTHING
    ) -> Turned:
        """Return a judgement where the coach's rules find one, else what it is otherwise."""
        statement = statement or Statement()
        if not accuses(said, self._ruleset) and not YOUR_FAULT.search(masked_of(said)):
            return Turned(otherwise, statement) if otherwise is Heard.SHOWS else _NOTHING
        is_told = statement.when_text or statement.feeling
        return Turned(Heard.ACCUSES if is_told else Heard.JUDGES, statement)

    def _checked(self, found: Turned) -> Turned:
        """Take out what the checker would doubt, and look again whether nothing accuses."""
        for doubtful in doubts(found.statement, self._ruleset):
            if doubtful.doubt in (Doubt.MISSING, Doubt.PSEUDO_FEELING, Doubt.UNKNOWN_FEELING):
                continue
            field = {
                Blank.WHEN: "when_text", Blank.BECAUSE: "because", Blank.FEELING: "feeling",
                Blank.UNDERSTOOD: "understood",
            }.get(doubtful.blank or Blank.REQUEST)  # fmt: skip
            if field:
                emptied = replace(found.statement, **{field: ""})
                heard = Heard.ACCUSES if emptied != Statement() else Heard.JUDGES
                found = Turned(heard, emptied)
        return found
