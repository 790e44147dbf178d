"""No text of the program promises, scolds, labels, praises or shouts: all of them are read."""

from __future__ import annotations

import ast
import functools
import re
import tomllib

import pytest

from tests.project import CHECKOUT
from tests.rules.never_said import (
    ALLOWED,
    EMOJI,
    EXCLAMATION,
    PATTERNS,
    TRUST_PATTERNS,
    TRUST_PLACES,
)
from tests.rules.said import (
    Said,
    everything_said,
    plain,
    said_in_python,
    said_in_table,
    said_in_template,
)

ANY = re.compile("|".join(each.pattern for each in (*PATTERNS.values(), *TRUST_PATTERNS.values())))


def forbidden(said: Said) -> set[str]:
    """Return what is in a text and should not be, as it stands there."""
    text = plain(said.text)
    if not ANY.search(text):
        return set()
    patterns = list(PATTERNS.values())
    if said.file.startswith(TRUST_PLACES):
        patterns += TRUST_PATTERNS.values()
    return {found[0] for pattern in patterns for found in pattern.finditer(text)}


@functools.cache
def findings() -> frozenset[tuple[str, str]]:
    """Return every such place and words in all that ships, exceptions too."""
    return frozenset((said.place, words) for said in everything_said() for words in forbidden(said))


def test_everything_is_read() -> None:
    """Rules over a part of it would hold for that part alone."""
    files = {said.file for said in everything_said()}

    assert len(everything_said()) > 8000
    for place in (
        "reconcile_gui/care/first_run_page.py",
        "reconcile_gui/shell/actions.py",
        "reconcile_gui/cli.py",
        "reconcile_gui/apology/kinds.py",
        "reconcile_gui/workbook/errors.py",
        "resources/care/en/help.toml",
        "resources/care/en/pages.toml",
        "resources/coach/en/care.toml",
        "resources/questions/en/l_letting_go.toml",
        "resources/sample/en/story.toml",
        "resources/letter/letter.typ",
    ):
        assert place in files
        assert (CHECKOUT / place).is_file()


def test_no_text_says_what_this_program_never_says() -> None:
    """Somebody reads this at three in the morning; each exception is named with its reason."""
    assert sorted(findings() - ALLOWED.keys()) == []


def test_every_exception_is_still_needed() -> None:
    """A list of exceptions that only grows protects nothing."""
    assert sorted(ALLOWED.keys() - findings()) == []


def test_no_text_shouts() -> None:
    """No exclamation mark, and no little pictures in place of words."""
    loud = [
        f"{said.place}: {said.text}"
        for said in everything_said()
        if (EXCLAMATION.search(said.text) or EMOJI.search(said.text)) and not is_of_people(said)
    ]

    assert loud == []


def is_of_people(said: Said) -> bool:
    """Return whether a text is one to be found in what people write."""
    return said.file.startswith(("reconcile_gui/coach/", "resources/statement/"))


def test_apostrophes_are_typographic() -> None:
    """In every text that ships as a file; in code the quotes of the code are beside them."""
    straight = [
        f"{said.place}: {said.text}"
        for said in everything_said()
        if said.file.startswith("resources/") and re.search(r"\w'\w", said.text)
        if not said.file.startswith(("resources/letter/", "resources/statement/"))
    ]

    assert straight == []


# It cannot be fooled -------------------------------------------------------------------------

FOOLING = {
    "one string": 'self.tr("Win them back.")',
    "two pieces": 'self.tr("Win them " "back.")',
    "added pieces": 'self.tr("Win " + "them" + " back.")',
    "added to something": 'self.tr("Win them" + " back " + name)',
    "a formatted text": 'f"Win them back, {name}"',
    "cut by a name": 'f"You {name} no matter what"',
    "joined": '" ".join(["win", "them", "back"])',
    "a plural": 'self.tr("%n guaranteed thing", "", count)',
    "a menu": 'QT_TRANSLATE_NOOP("Menus", "Wi&n back")',
    "a mistake of the command line": 'raise Mistake(f"That is guaranteed, {path}.")',
    "in a table": 'WORDS = {"key": ("a", ["Win back", "b"])}',
    "a default": 'def show(words: str = "Guaranteed.") -> None: ...',
    "over two lines": '"""Do not give\n   up on it."""\nWORDS = "Do not give\\n up."',
    "a hard space": 'WORDS = "no\\u00a0matter what"',
    "a soft hyphen": 'WORDS = "guaran\\u00adteed"',
    "capitals": 'WORDS = "NO MATTER WHAT"',
    "a curly apostrophe": 'WORDS = "Don’t give up"',
    "a place for the name": 'WORDS = "Get {partner} back"',
    "no translation at all": 'print("It is obviously so.")',
}


@pytest.mark.parametrize("form", FOOLING)
def test_no_form_of_the_code_hides_a_phrase(form: str) -> None:
    """However it is cut, joined, formatted or marked for translation."""
    said = list(said_in_python(ast.parse(FOOLING[form]), "x.py"))

    assert any(forbidden(each) for each in said)


@pytest.mark.parametrize(
    "table",
    [
        'title = "Win them back"',
        'points = ["a", "No matter what."]',
        'points = ["no matter", "what"]',
        '[[page]]\nid = "x"\n[[page.block]]\npoints = ["Guaranteed."]',
        'word = {one = {two = "obviously"}}',
        'body = """\nno matter\nwhat"""',
    ],
)
def test_no_depth_of_a_table_hides_a_phrase(table: str) -> None:
    """Lists, tables in lists, tables in tables."""
    said = list(said_in_table(tomllib.loads(table), "x.toml"))

    assert any(forbidden(each) for each in said)


def test_a_template_is_read_without_its_remarks() -> None:
    """What is printed counts."""
    said = list(said_in_template("#text[Guaranteed.] // obviously\n", "x.typ"))

    assert [words for each in said for words in forbidden(each)] == ["guaranteed"]


@pytest.mark.parametrize(
    "words",
    ["a window", "it justifies", "the next one", "example", "prevent", "won’t", "egoist", "uneasy"],
)
def test_a_part_of_another_word_is_no_phrase(words: str) -> None:
    """A rule that cries at “window” is switched off soon."""
    assert forbidden(Said("x.py", "", words)) <= {"won"} - ({"won"} if words != "won’t" else set())


def test_what_people_write_is_not_taken_for_ours() -> None:
    """Rules need the very words they are about."""
    table = tomllib.loads('patterns = ["no matter what"]\n[examples]\nmatch = ["guaranteed"]')

    assert list(said_in_table(table, "x.toml")) == []


def test_remarks_for_programmers_are_no_texts() -> None:
    """A docstring may say what a text may not."""
    code = '"""Never win them back."""\n\ndef show() -> None:\n    """No matter what."""\n'

    assert list(said_in_python(ast.parse(code), "x.py")) == []


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("74 % of it", True),
        ("your score", True),
        ("on this level", True),
        ("you won 3 points", True),
        ("a streak of kept promises", True),
        ("a win for both", True),
        ("%n promises", False),
        ("{day} at 100 px", False),
    ],
)
def test_trust_is_not_measured(words: str, is_found: bool) -> None:
    """No per cent, score, level or point stands anywhere on Trust; elsewhere a zoom may."""
    assert bool(forbidden(Said("reconcile_gui/trust/x.py", "", words))) is is_found


def test_a_per_cent_of_the_text_size_may_be_said() -> None:
    """It measures letters."""
    assert forbidden(Said("reconcile_gui/shell/x.py", "", "Text size: 125 %")) == set()
