"""The texts of Help and safety and of the panels."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.care.pages import LISTED, Block, Page, PageId, load_pages
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.built import BUILDS, STEPS, TAKES
from reconcile_gui.trust.estimate import FEWEST
from reconcile_gui.trust.records import Size
from reconcile_gui.trust.weighed import HALF_LIFE_DAYS
from tests.rules.shipped import SHIPPED as SHIPPED_RULES

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SHIPPED = load_pages(RESOURCES / "care" / "en")

PAGE = """
[[page]]
id = "law"
title = "Orders and the law"
summary = "With an order."
footnote = "Not advice."
[[page.block]]
text = "Ask {partner}’s lawyer."
[[page.block]]
points = ["One {partner}.", "Two."]
"""


def problems(folder: Path, text: str) -> list[str]:
    """Write a file of pages, return what is wrong with it beside missing pages."""
    (folder / "pages.toml").write_text(text, encoding="utf-8")
    said = [str(one) for one in load_pages(folder).problems]
    return [one for one in said if "there is no such page" not in one]


def test_every_page_ships() -> None:
    """Each is asked for somewhere."""
    assert [str(one) for one in SHIPPED.problems] == []
    assert set(SHIPPED.pages) == set(PageId)


def test_the_page_on_the_chart_says_what_the_program_reckons_with() -> None:
    """A half-life or a step that is changed in the code must be changed in the words."""
    page = SHIPPED.pages[PageId.CHART]
    said = " ".join([*(each.text for each in page.blocks), *page.blocks[3].points])

    assert HALF_LIFE_DAYS == 180
    assert "half a year ago weighs half as much" in said
    assert (BUILDS, TAKES) == (0.02, 0.10)
    assert "a fiftieth of the way that is left" in said
    assert "a tenth of what is there" in said
    assert [STEPS[size] for size in Size] == [1, 2, 3]
    assert "medium promise counts as two small ones, a large one as three" in said
    assert FEWEST == 5
    assert "begins with the fifth promise" in said


@pytest.mark.parametrize("page_id", LISTED)
def test_a_listed_page_has_its_line(page_id: PageId) -> None:
    """Help and safety shows the line, then the page."""
    page = SHIPPED.page(page_id)

    assert page is not None
    assert page.summary


def test_every_care_rule_has_its_panel() -> None:
    """A hit without words would open an empty column."""
    rules = SHIPPED_RULES.care
    assert rules

    for rule in rules:
        panel = SHIPPED.panel(rule.id)
        assert panel is not None
        assert "stored" in panel.footnote


def test_other_rules_have_no_panel() -> None:
    """Nor has a page that is not one."""
    assert SHIPPED.panel("you-made-me") is None


def test_a_page_is_read_whole_and_filled(tmp_path: Path) -> None:
    """The name goes in literally, whatever it is."""
    assert problems(tmp_path, "format = 1\n" + PAGE) == []
    page = load_pages(tmp_path).page(PageId.LAW)

    assert page is not None
    assert page.for_partner(partner_words("{Al}")) == Page(
        PageId.LAW,
        "Orders and the law",
        (Block("Ask {Al}’s lawyer."), Block(points=("One {Al}.", "Two."))),
        "With an order.",
        "Not advice.",
    )


def test_a_missing_page_is_named(tmp_path: Path) -> None:
    """The others work."""
    (tmp_path / "pages.toml").write_text("format = 1\n" + PAGE, encoding="utf-8")
    pages = load_pages(tmp_path)

    assert pages.page(PageId.HELP) is None
    assert "pages.toml, help: there is no such page" in [str(one) for one in pages.problems]
    assert len(pages.problems) == len(PageId) - 1


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ('id = "law"', 'id = "lore"', "pages.toml, lore, id: must be one of help"),
        ('id = "law"\n', "", "pages.toml, page 2, id: is missing"),
        ("title = ", "titles = ", "pages.toml, law, titles: is not a field"),
        ('summary = "With an order."', "summary = 3", "pages.toml, law, summary: must be a text"),
        ("footnote = ", "foot = ", "pages.toml, law, foot: is not a field"),
        ('text = "Ask {partner}’s lawyer."', "", "pages.toml, law, block: has either a text"),
        ('points = ["One {partner}.", "Two."]', "points = []", "law, points: must be a list"),
        ("text = ", "words = ", "pages.toml, law, words: is not a field"),
        ("[[page.block]]\npoints", "points", "law, block: has either a text or"),
    ],
)
def test_a_broken_page_is_left_out_and_named(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """By file, page and field; the others work."""
    whole = PAGE.replace('"law"', '"therapist"')
    assert found in PAGE
    said = problems(tmp_path, "format = 1\n" + whole + PAGE.replace(found, put))

    assert len(said) == 1
    assert problem in said[0]
    assert load_pages(tmp_path).page(PageId.THERAPIST) is not None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("format = 1\n" + PAGE + PAGE, "pages.toml, law, id: is used twice"),
        ("format = 1\npage = [3]", "pages.toml, page 1: must be a table"),
        ("format = 1\n[[page]]\nid = 'law'\nblock = [3]\n", "pages.toml, law, block: must be"),
        ("format = 0\n", "pages.toml, format: must be 1"),
        ("format = 1\n", "pages.toml, page: is missing"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, problem: str) -> None:
    """Nothing is shown half."""
    assert problems(tmp_path, text)[0].startswith(problem)
