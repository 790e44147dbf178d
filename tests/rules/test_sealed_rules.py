"""Rules that were tested as they stand are read quickly; changed ones are checked in full."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.coach.seal import SEAL_FILE, is_sealed, seal_of
from tests.corpus.seal import problems_unsealed
from tests.rules.shipped import FOLDER, SHIPPED


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a folder with the shipped rules, to be changed."""
    folder = tmp_path / "en"
    shutil.copytree(FOLDER, folder)
    return folder


def test_the_shipped_rules_are_sealed_as_they_stand() -> None:
    """After a change of a rule: python -m tests.corpus.seal."""
    assert is_sealed(FOLDER)


def test_every_pattern_stands_the_check_that_the_seal_saves(copied: Path) -> None:
    """Here it is made, so that nobody who writes a letter waits for it."""
    assert problems_unsealed(copied) == []


def test_sealed_rules_find_what_checked_ones_find(copied: Path) -> None:
    """A pattern that is compiled later is the same pattern."""
    text = " ".join(example.text for rule in SHIPPED.rules for example in rule.examples)
    (copied / SEAL_FILE).unlink()

    assert Coach(SHIPPED).reading(text).hits == Coach(load_ruleset(copied)).reading(text).hits


@pytest.mark.parametrize("change", ["edited", "added", "gone"])
def test_whoever_changes_a_file_breaks_the_seal(copied: Path, change: str) -> None:
    """Then a pattern that cannot work is named again, and left out."""
    rule = copied / "rules" / "blame" / "label.toml"
    if change == "edited":
        text = rule.read_text("utf-8").replace("patterns = [", "patterns = [\n  'you (',", 1)
        rule.write_text(text, "utf-8")
    elif change == "added":
        shutil.copy(rule, copied / "rules" / "mine.toml")
    else:
        rule.unlink()

    assert not is_sealed(copied)
    named = [str(problem).split(":")[0] for problem in load_ruleset(copied).problems]
    assert (
        named
        == {
            "edited": ["label.toml, label, patterns"],
            "added": ["mine.toml, label, id"],
            "gone": [],
        }[change]
    )


def test_a_seal_that_cannot_be_read_is_none(copied: Path) -> None:
    """A damaged installation is checked in full."""
    (copied / SEAL_FILE).write_bytes(b"\xff\xfe")

    assert not is_sealed(copied)
    assert len(seal_of(copied)) == 64
