"""The pages for readers: what they lead to and show is there, and nothing lies about unseen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reconcile_gui.shell.actions import COMMANDS
from reconcile_gui.shell.help_words import place
from tests.project import CHECKOUT

PAGES = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *(CHECKOUT / "docs").glob("*.md")]
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"\*((?:File|Edit|View|Go|Help) ▸ [^*]+)\*")


def anchors(page: Path) -> set[str]:
    """Return where a link into a page may lead: its headings, as they are made into names."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    """Pages, their headings, and pictures."""
    lost = []
    for link in LINK.findall(page.read_text("utf-8")):
        if link.startswith(("http:", "https:", "mailto:")):
            continue
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(link)

    assert lost == []


def test_every_picture_is_shown() -> None:
    """`make pictures` makes those that are shown; another would never be made anew."""
    shown = {
        (page.parent / link).resolve()
        for page in PAGES
        for link in LINK.findall(page.read_text("utf-8"))
        if link.endswith(".png")
    }

    assert set((CHECKOUT / "docs" / "pictures").glob("*")) == shown


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_menu_that_is_named_is_there(page: Path) -> None:
    """A reader looks for exactly these words."""
    known = {place(command) for command in COMMANDS}
    named = COMMAND.findall(page.read_text("utf-8").replace("\n", " "))

    assert [each for each in named if re.sub(r"\s+", " ", each) not in known] == []
