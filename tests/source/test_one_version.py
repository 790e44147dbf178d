"""The version stands in one place; everything else reads it there."""

from __future__ import annotations

import re

from reconcile_gui import __version__
from tests.project import CHECKOUT, text_files

# The history names versions because it is their history.
MAY_NAME_IT = {"reconcile_gui/__init__.py", "CHANGELOG.md"}


def test_the_version_stands_in_one_place() -> None:
    """A version in seven files is wrong in one of them at every release."""
    version = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    found = [
        str(path.relative_to(CHECKOUT))
        for path in text_files()
        if version.search(path.read_text("utf-8"))
    ]

    assert set(found) <= MAY_NAME_IT


def test_the_history_knows_this_version() -> None:
    """Who installs it can read what changed."""
    history = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")

    assert f"## {__version__}" in history
