"""What no text of the program says, and where such words mean something else.

Whole phrases, each with what is wrong with it. Read against `said.plain`: small letters,
one kind of blank and of apostrophe. {partner} stands for the other person's name.
"""

from __future__ import annotations

import re

THEM = r"(?:him|her|them|\{partner\})"
NEVER: dict[str, str] = {
    # Winning somebody
    rf"(?:get|win|have|bring) {THEM} back": "a person is no prize",
    r"(?:win|won|wins|winning)(?: back| over)?": "nothing is won here",
    rf"(?:make|makes|made) {THEM} (?:forgive|love|stay|want|see|miss)": "nobody is made to",
    r"(?:prove|proves|proved|proof)": "nothing is proven to anybody",
    r"deserves?": "a second chance is not earned",
    r"second chance": "it is not promised",
    r"(?:he|she|they) (?:is|are) the one|the one for you": "nobody is meant for another",
    r"meant to be": "it leaves the other no say",
    r"soul ?mates?": "as above",
    r"true love": "as above",
    rf"fix (?:your|this|the|our) (?:relationship|marriage)|fix {THEM}": "no outcome is promised",
    r"guarantee[ds]?": "no outcome is promised",
    r"(?:works|it works)": "no outcome is promised",
    r"chances? of success|success rate": "no outcome is promised",
    r"no matter what": "a no is an answer",
    r"(?:don't|do not|never) give up(?: on)?": "a no is an answer",
    r"fight for (?:them|him|her|us|your)": "a no is an answer",
    r"jealous(?:y)? tactics?|no[- ]contact rule|psychological tricks?": "no tactics",
    # Labels
    r"toxic": "acts, not labels",
    r"narcissis\w+": "no diagnosis of anyone",
    r"(?:victim|victim mentality|playing the victim)": "acts, not labels",
    r"(?:cheater|abuser|liar|manipulator|psycho|crazy|insane)": "acts, not labels",
    r"ex": "unless the writer calls them so",
    r"(?:men's|male|female) egos?|egos?": "no theories about men and women",
    r"(?:boyfriend|girlfriend|husband|wife)": "any gender, any form",
    r"(?:he or she|his or her|him or her|s/he|he/she)": "the other person is “they”",
    # Measuring hurt, or the work
    r"just": "it measures the hurt, or hurries",
    r"simply": "nothing here is",
    r"(?:easy|easily)": "nothing here is",
    r"obviously": "it shames who does not see it",
    # Blame
    r"you failed|failure": "no scolding",
    r"you should(?: not|n't)? have|you ought to": "no scolding",
    r"you must": "no orders",
    r"how could you": "no scolding",
    # Praise
    r"(?:great|good) job|well done|congratulations|proud of you|bravo|keep it up": "no praise",
    # Promised endings
    r"closure": "not the other's to give",
    r"(?:heal|heals|healed|healing)": "nothing is promised",
    r"(?:journey|heal your|move on already|get over it)": "a worn word",
    # Despair
    r"commit(?:s|ted)? suicide": "it is no crime",
    r"attention[- ]seeking|cry for attention": "it belittles",
    # Games
    r"trust (?:level|score)": "trust is not measured",
    r"streaks?|badges?|confetti|leaderboards?": "no games",
    r"countdown": "nothing is counted down to",
}
# Of Trust alone, and of whatever the chart says.
NEVER_ON_TRUST: dict[str, str] = {
    r"(?<!%)%(?![n%a-z(])": "no per cent of a person",
    r"scores?": "trust is not measured",
    r"levels?": "trust is not measured",
    r"(?:win|won|lose|lost) (?:\d+ )?points?": "no games",
    r"on track": "nothing is forecast",
}
TRUST_PLACES = ("reconcile_gui/trust/", "resources/trust/")

EXCLAMATION = re.compile(r"[\w”’)]!(?!=)")
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2764\ufe0f]")


def whole(phrase: str) -> re.Pattern[str]:
    """Return a pattern that finds a phrase as whole words."""
    return re.compile(rf"(?<![\w-])(?:{phrase})(?![\w-])")


PATTERNS = {phrase: whole(phrase) for phrase in NEVER}
TRUST_PATTERNS = {
    phrase: re.compile(phrase) if "%" in phrase else whole(phrase) for phrase in NEVER_ON_TRUST
}

# Where such a word means something else: place and words, and why it may stand.
WORDS_OF_PEOPLE = "what people write, to be found in their texts"
BACKUP = "a copy is shown to be whole, not a feeling"
ALLOWED: dict[tuple[str, str], str] = {
    ("reconcile_gui/apology/examples.py", "proof"): "an act that is given up, in an example",
    ("reconcile_gui/apology/examples.py", "soulmate"): "the example of what goes wrong",
    ("reconcile_gui/apology/letter_page.py", "works"): "saving, a part of the program",
    ("reconcile_gui/app.py", "works"): "a command of the program",
    ("reconcile_gui/coach/sentence_shapes.py", "just"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/sentence_told.py", "just"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/statement.py", "deserve"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/statement.py", "just"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/you_clause.py", "just"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/you_clause.py", "simply"): WORDS_OF_PEOPLE,
    ("reconcile_gui/coach/you_clause.py", "won"): "the verb of won't, to be found",
    ("reconcile_gui/qtkit/new_passphrase_widget.py", "easy"): "a passphrase that others guess",
    ("reconcile_gui/qtkit/strength.py", "easy"): "the name of that strength in the code",
    ("reconcile_gui/shell/backups_section_widget.py", "prove"): BACKUP,
    ("reconcile_gui/shell/copying.py", "prove"): BACKUP,
    ("reconcile_gui/shell/shipped_section_widget.py", "works"): "the rest of the program",
    ("resources/care/en/status.toml sentence", "easy"): "easy for the other person",
    (
        "resources/coach/en/rules/blame/attack-question.toml attack-question",
        "how could you",
    ): "the note on these words",
    ("resources/coach/en/care.toml CARE-selfharm", "easy"): "signs that may be overlooked",
    (
        "resources/coach/en/rules/dodging/minimising.toml minimising",
        "just",
    ): "the note on this word",
    (
        "resources/coach/en/rules/dodging/past-shield.toml past-shield",
        "deserve",
    ): "care, not a second chance",
    (
        "resources/coach/en/rules/hollow/worn-sorry.toml worn-sorry",
        "healing",
    ): "the other's, and no promise",
    (
        "resources/coach/en/rules/overdoing/cannot-live.toml cannot-live",
        "deserve",
    ): "support, not a second chance",
    (
        "resources/coach/en/rules/pressure/destiny.toml destiny",
        "meant to be",
    ): "the note on these words",
    ("resources/questions/en/a_what_happened.toml A6", "heal"): "what one does may heal or harm",
    ("resources/questions/en/c_fears_and_insecurities.toml C7", "just"): "a moment before",
    ("resources/questions/en/k_the_good_we_had.toml K4", "easy"): "hours that felt light",
    ("resources/sample/en/story.toml boundary", "liar"): "what Alex does not want to be called",
    ("resources/sample/en/story.toml boundary", "just"): "what Sam says and means to stop",
    ("resources/statement/en.toml inner", "deserve"): WORDS_OF_PEOPLE,
    ("resources/statement/en.toml kind", "easy"): WORDS_OF_PEOPLE,
    ("resources/statement/en.toml unkind", "deserve"): WORDS_OF_PEOPLE,
    ("resources/statement/en.toml blameless", "deserve"): WORDS_OF_PEOPLE,
    ("resources/statement/en.toml judged_phrases", "victim"): WORDS_OF_PEOPLE,
}
