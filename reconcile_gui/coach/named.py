"""What rules use by name: word classes and phrase slots, and the words typed in a hurry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from reconcile_gui.coach.patterns import BadPattern, check_form, names_in, one_of, with_words
from reconcile_gui.coach.shorthand import WRITTEN_OUT, Shorthand
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    read_file,
    take_table,
    take_texts,
)

VOCABULARY_FILE = "vocabulary.toml"
SHORTHAND_FILE = "shorthand.toml"
LONGEST_PIECE = 1000

_NAME = re.compile(r"[a-z][a-z_]*")
_TYPED = re.compile(r"\w+(?:'\w+)*")


def load_named(path: Path, field: str, problems: list[FileProblem], may_hold: str = "") -> Table:
    """Return the table [field] of a file: its keys are names that rules use.

    may_hold: another table that the file may hold or lack.
    """
    try:
        return take_table(read_file(path, {field, may_hold} - {""}), field)
    except WrongField as wrong:
        problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
        return {}


def load_vocabulary(
    folder: Path,
    given: Mapping[str, str],
    problems: list[FileProblem],
    *,
    is_tested: bool = False,
) -> dict[str, str]:
    """Return pieces of patterns by name; what is wrong joins the problems.

    given: pieces that stand elsewhere. is_tested: each is known to be one. A piece may
    use others, in any order, but not itself.
    """
    named = load_named(folder / VOCABULARY_FILE, "vocabulary", problems)
    vocabulary = dict(given)
    for key in named:
        try:
            _put(vocabulary, key, named, (), is_tested=is_tested)
        except WrongField as wrong:
            problems.append(FileProblem(VOCABULARY_FILE, key, "", wrong.said))
        except BadPattern as bad:
            problems.append(FileProblem(VOCABULARY_FILE, key, "", str(bad)))
    return vocabulary


def load_shorthand(folder: Path, problems: list[FileProblem]) -> Shorthand:
    """Return what words typed in a hurry mean; a language may have no file of them."""
    if not (folder / SHORTHAND_FILE).exists():
        return WRITTEN_OUT
    meant: dict[str, str] = {}
    named = load_named(folder / SHORTHAND_FILE, "shorthand", problems)
    for word in named:
        try:
            meant |= dict.fromkeys(_typed(named, word, meant), word)
        except WrongField as wrong:
            problems.append(FileProblem(SHORTHAND_FILE, word, "", wrong.said))
    return Shorthand(meant)


def _typed(named: Table, word: str, meant: Mapping[str, str]) -> tuple[str, ...]:
    """Return the words that mean this one. Raises WrongField."""
    typed = take_texts(named, word, LONGEST_PIECE)
    for each in typed:
        if not _TYPED.fullmatch(each) or each != each.lower():
            raise WrongField(word, f"{each!r} is not one word in small letters")
        if each in meant:
            raise WrongField(word, f"{each!r} already means {meant[each]!r}")
    return typed


def _put(
    vocabulary: dict[str, str],
    key: str,
    named: Table,
    used_by: tuple[str, ...],
    *,
    is_tested: bool,
) -> None:
    """Add one piece, and before it those that it uses. Raises WrongField, BadPattern."""
    if key in vocabulary or key not in named:
        return
    if not _NAME.fullmatch(key):
        raise WrongField(key, "must be named in small letters")
    if key in used_by:
        raise WrongField(key, "is part of itself")
    raw = one_of(take_texts(named, key, LONGEST_PIECE))
    for name in names_in(raw):
        _put(vocabulary, name, named, (*used_by, key), is_tested=is_tested)
    piece = with_words(raw, vocabulary)
    if not is_tested:
        check_form(piece)
    vocabulary[key] = piece
