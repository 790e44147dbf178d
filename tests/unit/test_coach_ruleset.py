"""Rule files are checked when they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.coach.match import match
from reconcile_gui.coach.rule import Example, Severity, Source
from reconcile_gui.coach.ruleset import load_ruleset

SOURCES = """format = 1
[source.lerner-2017]
author = "Lerner"
year = 2017
title = "Why Won't You Apologize?"
read = true
"""
GUARDS = r"""format = 1
[guard]
owned = '''\bi said\b[^.!?]*$'''
"""
VOCABULARY = """format = 1
[vocabulary]
kin = ["mother", "brother"]
"""
FEELINGS = """format = 1
[[family]]
id = "sad"
title = "Sad"
words = ["sad", "low"]
[[pseudo]]
words = ["used"]
under = ["sad"]
need = "care"
"""
RULE = r"""
[[rule]]
id = "you-made-me"
group = "Blame"
title = "“You made me”"
why = "It gives your act to {partner}."
suggest = "What did you choose?"
severity = "rework"
sources = ["lerner-2017"]
patterns = ['''\byou made me\b''']
guards = ["owned"]
[rule.examples]
match = ["[[You made me]] do it.", "It’s true, [[you made me]] angry."]
clean = ["You made tea.", "I was angry."]
"""


def rules_in(folder: Path, rules: str, sources: str = SOURCES, guards: str = GUARDS) -> Path:
    """Write a folder of rule files; return it."""
    (folder / "sources.toml").write_text(sources, encoding="utf-8")
    (folder / "guards.toml").write_text(guards, encoding="utf-8")
    (folder / "vocabulary.toml").write_text(VOCABULARY, encoding="utf-8")
    (folder / "feelings.toml").write_text(FEELINGS, encoding="utf-8")
    (folder / "blame.toml").write_text("format = 1\n" + rules, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    """Return the problems of a folder as lines."""
    return [str(problem) for problem in load_ruleset(folder).problems]


def test_a_rule_is_read_whole(tmp_path: Path) -> None:
    """Every field arrives where notes and marks look for it."""
    ruleset = load_ruleset(rules_in(tmp_path, RULE))
    rule = ruleset.rule("you-made-me")

    assert ruleset.problems == ()
    assert rule is not None
    assert (rule.group, rule.title, rule.severity) == ("Blame", "“You made me”", Severity.REWORK)
    assert rule.sources == (
        Source("lerner-2017", "Lerner", "Why Won't You Apologize?", 2017, is_read=True),
    )
    assert rule.examples[1] == Example("It’s true, you made me angry.", 11, 22)
    assert (rule.in_quotes, rule.near_misses) == (False, ())
    assert len(rule.guards) == 1


def test_what_a_rule_may_leave_out(tmp_path: Path) -> None:
    """Most rules need no guards; a source may have no year; we may be the source."""
    text = RULE.replace('guards = ["owned"]\n', "in_quotes = true\n").replace(
        '["lerner-2017"]', '["chosen"]'
    )
    text += 'near_miss = ["You made me a cake."]\n'
    rule = load_ruleset(rules_in(tmp_path, text, SOURCES.replace("year = 2017\n", ""))).rules[0]

    assert (rule.guards, rule.sources, rule.in_quotes) == ((), (), True)
    assert rule.near_misses == ("You made me a cake.",)


def test_an_unknown_rule_is_none(tmp_path: Path) -> None:
    """A silenced rule may be gone in a later release."""
    assert load_ruleset(rules_in(tmp_path, RULE)).rule("gone") is None


def test_care_rules_are_known(tmp_path: Path) -> None:
    """They run where the coach does not."""
    care = RULE.replace('"rework"', '"care"').replace("you-made-me", "CARE-x")
    ruleset = load_ruleset(rules_in(tmp_path, RULE + care))

    assert [rule.id for rule in ruleset.care] == ["CARE-x"]


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("title = ", "heading = ", "heading: is not a field that is known"),
        ('id = "you-made-me"', 'id = "you made me"', "id: must be letters"),
        ("“You made me”", "", "title: must be a text that is not empty"),
        ("It gives your act to {partner}.", "To {name}.", "why: may hold {partner}"),
        ("What did you choose?", "What {", "suggest: may hold {partner}"),
        ("What did you choose?", "x" * 401, "suggest: is longer than 400"),
        ('"rework"', '"warning"', "severity: must be one of hint, rework, stop, care"),
        ('["lerner-2017"]', '["nobody-1900"]', "sources: 'nobody-1900' is not in sources.toml"),
        ('["lerner-2017"]', "[]", "sources: must be a list of at least 1"),
        ('"You made tea."', '"I slept."', "examples.clean: one must hold a word that a pattern"),
        (r"\byou made me\b", "{hedge} made me", "patterns: {hedge} is not in the vocabulary"),
        (r"\byou made me\b", "(?:made )*(?:so+ )*me", "patterns: repeats a repeat"),
        ("guards =", 'starter = "I …"\nguards =', "starter: must hold a blank ___"),
        (r"\byou made me\b", "you (", "patterns: is not a regular expression"),
        (r"\byou made me\b", "(?:made)?", "patterns: can match nothing"),
        (r"\byou made me\b", "(?=You)", "patterns: can match nothing"),
        ('["owned"]', '["denied"]', "guards: 'denied' is not in guards.toml"),
        ('guards = ["owned"]', 'in_quotes = "no"', "in_quotes: must be true or false"),
        ("[rule.examples]", "[rule.example]", "example: is not a field that is known"),
        ("clean = ", "spotless = ", "spotless: is not a field that is known"),
        ('"You made tea.", ', "", "examples.clean: must be a list of at least 2"),
        ('"[[You made me]] do it.", ', "", "examples.match: must be a list of at least 2"),
        ("[[You made me]] do it.", "You made me do it.", "examples.match: must mark its words"),
        ("[[You made me]] do", "[[You]] made [[me]] do", "examples.match: must mark its words"),
        ("[[You made me]] do", "[[You made me do", "examples.match: must mark its words"),
        ("[[You made me]] do", "[[]]You made me do", "examples.match: must mark its words"),
    ],
)
def test_a_broken_rule_is_left_out_and_named(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """File, rule and field; and all other rules still work."""
    whole = RULE.replace("you-made-me", "whole")
    broken = RULE.replace(found, put)
    assert broken != RULE
    ruleset = load_ruleset(rules_in(tmp_path, whole + broken))

    assert [rule.id for rule in ruleset.rules] == ["whole"]
    assert len(ruleset.problems) == 1
    assert problem in str(ruleset.problems[0])
    assert str(ruleset.problems[0]).startswith("blame.toml, you")


def test_a_rule_without_an_id_is_named_by_its_place(tmp_path: Path) -> None:
    """The second rule of the file, counted as a person counts."""
    folder = rules_in(tmp_path, RULE + RULE.replace('id = "you-made-me"\n', ""))

    assert problems(folder) == ["blame.toml, rule 2, id: is missing"]


def test_an_id_is_used_once_in_all_files(tmp_path: Path) -> None:
    """Choices are stored under it."""
    folder = rules_in(tmp_path, RULE)
    (folder / "more.toml").write_text("format = 1\n" + RULE, encoding="utf-8")

    assert problems(folder) == ["more.toml, you-made-me, id: is used twice"]
    assert len(load_ruleset(folder).rules) == 1


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("format = 2\n" + RULE, "more.toml, format: must be 1"),
        ("format = 1\n", "more.toml, rule: is missing"),
        ("format = 1\nrule = 3", "more.toml, rule: must be a list"),
        ("format = 1\nrule = [3]", "more.toml, rule 1: must be a table"),
        ("[[rule", "more.toml: not TOML"),
    ],
)
def test_a_broken_file_leaves_the_others_working(
    tmp_path: Path, content: str, problem: str
) -> None:
    """One slip in one file must not take the coach away."""
    folder = rules_in(tmp_path, RULE)
    (folder / "more.toml").write_text(content, encoding="utf-8")
    ruleset = load_ruleset(folder)

    assert [rule.id for rule in ruleset.rules] == ["you-made-me"]
    assert len(ruleset.problems) == 1
    assert str(ruleset.problems[0]).startswith(problem)


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("format = 1", "format = 9", "sources.toml, format: must be 1"),
        ("year = 2017", 'year = "2017"', "sources.toml, lerner-2017, year: must be a whole number"),
        ("year = 2017", "year = true", "sources.toml, lerner-2017, year: must be a whole number"),
        ("read = true", "", "sources.toml, lerner-2017, read: is missing"),
        ("read = true", "seen = true", "sources.toml, lerner-2017, seen: is not a field"),
        ("[source.lerner-2017]", "[source]", "sources.toml, author: must be a table"),
    ],
)
def test_a_broken_source_is_named(tmp_path: Path, found: str, put: str, problem: str) -> None:
    """And so is the rule that leans on it."""
    lines = problems(rules_in(tmp_path, RULE, SOURCES.replace(found, put)))

    assert lines[0].startswith(problem)
    assert lines[-1] == "blame.toml, you-made-me, sources: 'lerner-2017' is not in sources.toml"


@pytest.mark.parametrize(
    ("guards", "problem"),
    [
        ("format = 1", "guards.toml, guard: is missing"),
        ("format = 1\nguard = 2", "guards.toml, guard: must be a table"),
        ("format = 1\n[guard]\nowned = 3", "guards.toml, owned: must be a text"),
        ("format = 1\n[guard]\nowned = '('", "guards.toml, owned: is not a regular expression"),
    ],
)
def test_a_broken_guard_is_named(tmp_path: Path, guards: str, problem: str) -> None:
    """A rule without its guard would blame people for owning their words."""
    lines = problems(rules_in(tmp_path, RULE, guards=guards))

    assert lines[0].startswith(problem)
    assert lines[-1] == "blame.toml, you-made-me, guards: 'owned' is not in guards.toml"


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    """A broken installation has no coach, and says so."""
    assert problems(tmp_path) == [
        "sources.toml: the file cannot be read",
        "vocabulary.toml: the file cannot be read",
        "guards.toml: the file cannot be read",
        "feelings.toml: the file cannot be read",
    ]


def test_the_order_of_rules_changes_nothing(tmp_path: Path) -> None:
    """What is found may not depend on which file comes first."""
    longer = RULE.replace("you-made-me", "longer").replace(
        r"\byou made me\b", r"\byou made me do it\b"
    )
    ruleset = load_ruleset(rules_in(tmp_path, RULE + longer))
    text = "You made me do it. You made me."

    assert match(text, ruleset.rules) == match(text, reversed(ruleset.rules))


POSITIVE = r"""
[[positive]]
id = "pos-own"
title = "Specific ownership"
parts = ["what"]
said = "You named what you did, {partner}."
sources = ["chosen"]
patterns = ['''\bi (?:lied|shouted)\b''']
[positive.examples]
match = ["[[I lied]] to you.", "Well, [[I shouted]]."]
clean = ["You lied.", "We shouted."]
"""


def test_a_positive_pattern_is_read_whole(tmp_path: Path) -> None:
    """It tells parts, and may be acknowledged."""
    ruleset = load_ruleset(rules_in(tmp_path, RULE + POSITIVE))
    positive = ruleset.positive("pos-own")

    assert ruleset.problems == ()
    assert positive is not None
    assert (positive.parts, positive.said) == (("what",), "You named what you did, {partner}.")
    assert (ruleset.positive("gone"), ruleset.rule("pos-own")) == (None, None)


def test_a_positive_pattern_may_say_nothing_and_stand_alone(tmp_path: Path) -> None:
    """A file of them needs no rule; some only tell which part a sentence is for."""
    silent = POSITIVE.replace('said = "You named what you did, {partner}."\n', "")
    none = silent.replace('parts = ["what"]', "parts = []")
    positive = load_ruleset(rules_in(tmp_path, none)).positives[0]

    assert (positive.parts, positive.said) == ((), "")
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ('["what"]', '["body"]', "parts: 'body' is no part of a letter"),
        ('parts = ["what"]\n', "", "parts: is missing"),
        ("said =", "praise =", "praise: is not a field that is known"),
        ("{partner}.", "{name}.", "said: may hold {partner} and no other braces"),
        ('id = "pos-own"', 'id = "you-made-me"', "id: is used twice"),
    ],
)
def test_a_broken_positive_pattern_is_named(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """As a rule is."""
    broken = POSITIVE.replace(found, put)
    assert broken != POSITIVE
    ruleset = load_ruleset(rules_in(tmp_path, RULE + broken))

    assert (len(ruleset.rules), ruleset.positives) == (1, ())
    assert [problem in str(each) for each in ruleset.problems] == [True]


def test_a_vocabulary_is_put_into_patterns(tmp_path: Path) -> None:
    """One list instead of its copy in every rule."""
    text = RULE.replace(r"\byou made me\b", r"\byou made (?:me|my {kin})\b")
    ruleset = load_ruleset(rules_in(tmp_path, text))
    words = "You made my brother lie."

    assert [words[hit.start_cp : hit.end_cp] for hit in match(words, ruleset.rules)] == [
        "You made my brother"
    ]


def test_a_word_class_may_be_made_of_others(tmp_path: Path) -> None:
    """Small classes in any order make the larger ones: parents, then all the family."""
    words = "[vocabulary]\nkin = ['{parent}', 'brother']\nparent = ['mother', 'father']"
    folder = rules_in(tmp_path, RULE.replace("made me\\b", "made my {kin}\\b"))
    (folder / "vocabulary.toml").write_text(f"format = 1\n{words}\n", encoding="utf-8")
    ruleset = load_ruleset(folder)

    assert ruleset.problems == ()
    assert [len(match(f"You made my {kin}.", ruleset.rules)) for kin in ("father", "aunt")] == [
        1,
        0,
    ]


SHAPE = r"""
[[rule.shape]]
title = "A cause, and the deed"
patterns = ['''\byou \w+ed,? so i\b''']
[rule.shape.examples]
match = ["[[You nagged, so I]] left.", "[[You shouted so I]] hit you."]
clean = ["You nagged.", "So I left."]
"""


def test_a_rule_is_found_in_its_other_shapes(tmp_path: Path) -> None:
    """Under the rule's own id, with its note, and with guards of its own."""
    ruleset = load_ruleset(rules_in(tmp_path, RULE + SHAPE))
    (rule,) = ruleset.rules
    (shape,) = rule.shapes
    words = "You nagged, so I left. You made me."

    assert ruleset.problems == ()
    assert (shape.id, shape.why, shape.guards, shape.title) == (
        rule.id,
        rule.why,
        (),
        "A cause, and the deed",
    )
    assert [words[hit.start_cp : hit.end_cp] for hit in match(words, ruleset.rules)] == [
        "You nagged, so I",
        "You made me",
    ]


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("title =", "name =", "shape 1, name: is not a field that is known"),
        ("so i", "(so i", "shape 1, patterns: is not a regular expression"),
        ('"You nagged.", ', "", "shape 1, examples.clean: must be a list of at least 2"),
        ("patterns", 'guards = ["x"]\npatterns', "shape 1, guards: 'x' is not in guards.toml"),
    ],
)
def test_a_broken_shape_is_named(tmp_path: Path, found: str, put: str, problem: str) -> None:
    """And its rule is left out, for half of it would be tested and half not."""
    broken = SHAPE.replace(found, put, 1)
    assert broken != SHAPE
    ruleset = load_ruleset(rules_in(tmp_path, RULE + broken))

    assert ruleset.rules == ()
    assert [problem in str(each) for each in ruleset.problems] == [True]


def test_a_guard_may_stand_behind_the_words(tmp_path: Path) -> None:
    """What is owned in the second half of a sentence is owned, too."""
    guards = GUARDS + "\n[guard_after]\nowned_after = '^ me wrongly, i said'\n"
    folder = rules_in(
        tmp_path, RULE.replace('["owned"]', '["owned", "owned_after"]'), guards=guards
    )
    rules = load_ruleset(folder).rules

    assert [
        len(match(f"You made {words}", rules)) for words in ("me lie", "me me wrongly, I said")
    ] == [
        1,
        0,
    ]


@pytest.mark.parametrize(
    ("vocabulary", "problem"),
    [
        ("[vocabulary]\nKin = ['a']", "vocabulary.toml, Kin: must be named in small letters"),
        ("[vocabulary]\nkin = []", "vocabulary.toml, kin: must be a list of at least 1"),
        ("[vocabulary]\nkin = ['(']", "vocabulary.toml, kin: is not a regular expression"),
        ("[vocabulary]\nkin = ['a {kin}']", "vocabulary.toml, kin: is part of itself"),
        ("[vocabulary]\nkin = ['{b}']\nb = ['{kin}']", "vocabulary.toml, kin: is part of itself"),
        ("[vocabulary]\nkin = ['{b}']", "vocabulary.toml, kin: {b} is not in the vocabulary"),
        ("[words]\nkin = ['a']", "vocabulary.toml, words: is not a field that is known"),
    ],
)
def test_a_broken_vocabulary_is_named(tmp_path: Path, vocabulary: str, problem: str) -> None:
    """And so is a rule that uses the word; the others work."""
    other = RULE.replace("you-made-me", "other").replace("made me\\b", "made {kin}\\b")
    folder = rules_in(tmp_path, RULE + other)
    (folder / "vocabulary.toml").write_text(f"format = 1\n{vocabulary}\n", encoding="utf-8")
    ruleset = load_ruleset(folder)

    assert [rule.id for rule in ruleset.rules] == ["you-made-me"]
    assert str(ruleset.problems[0]).startswith(problem)
    assert str(ruleset.problems[-1]) == (
        "blame.toml, other, patterns: {kin} is not in the vocabulary"
    )


def test_a_group_without_an_emoji_or_a_curly_apostrophe_is_named(tmp_path: Path) -> None:
    """Its places would be tested in the plainest texts alone; the rules work."""
    ruleset = load_ruleset(rules_in(tmp_path, RULE.replace("It’s true", "It is true")))

    assert len(ruleset.rules) == 1
    assert [str(each) for each in ruleset.problems] == [
        "blame.toml, you-made-me, examples.match: none of 'Blame' has an emoji or a curly "
        "apostrophe"
    ]


def test_rules_may_stand_in_any_number_of_files_and_folders(tmp_path: Path) -> None:
    """Whoever looks for a rule finds a file of its name, and reads that alone."""
    folder = rules_in(tmp_path, RULE)
    apart = folder / "rules" / "blame"
    apart.mkdir(parents=True)
    other = RULE.replace("you-made-me", "you-drove-me")
    (apart / "you-drove-me.toml").write_text(f"format = 1\n{other}", encoding="utf-8")
    (apart / "broken.toml").write_text("format = 1\n[[rule]]", encoding="utf-8")

    ruleset = load_ruleset(folder)

    assert [rule.id for rule in ruleset.rules] == ["you-made-me", "you-drove-me"]
    assert [str(each) for each in ruleset.problems] == ["broken.toml, rule 1, id: is missing"]
    assert load_ruleset(folder, care_only=True).rules == ()


def test_the_feelings_come_with_the_rules(tmp_path: Path) -> None:
    """The builder and the rules use one list; a problem in it is a problem of the rules."""
    folder = rules_in(tmp_path, RULE)
    assert load_ruleset(folder).feelings.words == ("sad", "low")

    (folder / "feelings.toml").write_text("format = 1", encoding="utf-8")
    assert problems(folder) == ["feelings.toml, family: is missing"]


def test_a_starter_has_blanks(tmp_path: Path) -> None:
    """The writer fills them; nothing is written for them."""
    text = RULE.replace("severity", 'starter = "I chose to ___."\nseverity')
    rule = load_ruleset(rules_in(tmp_path, text)).rules[0]

    assert rule.starter == "I chose to ___."
