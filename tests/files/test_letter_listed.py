"""A sheet on paper is its entries, word for word, and nothing that tells where it was made."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.letter.listed import (
    ListedEntry,
    ListedGroup,
    ListedPage,
    listed_markdown,
    listed_text,
    sheet_setter,
)
from reconcile_gui.letter.typeset import CannotTypeset
from tests.letters import FONTS, TEMPLATES, read_facts, read_pages, read_text

MONEY = ListedEntry(
    "We talk about money on Sundays",
    (("What is OK", "With the list on the table.\nAn hour at most."), ("Status", "agreed")),
)
VISITS = ListedEntry("No surprise visits", (("In their words", "Ask me a day before."),))
PAGE = ListedPage("Boundaries", (ListedGroup("Ours", (MONEY,)), ListedGroup("Theirs", (VISITS,))))
HOSTILE = (
    '#import "@preview/x:1.0.0": * #panic("a") #read("/etc/passwd")',
    "$x$ *b* _i_ `raw` <label> @ref // no comment /* nor here */",
    "= no heading",
    "- no list / Term: none",
    r"\u{1F600} \n \\ \# ~ --- ... [ ] ( ) { }",
    '"}]] #data {partner} %s',
)

DAY = ListedEntry("A walk", (("", "We said little.\n\n  Then it rained."), ("Mood", "calm")))
DAYS = ListedPage("For myself", (ListedGroup("Tuesday 3 March 2026", (DAY,)),), about="March 2026")

set_sheet = sheet_setter(FONTS, TEMPLATES)
needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back"
)


def on_paper(page: ListedPage) -> str:
    """Return the text layer of a sheet, with one space for each line end."""
    return re.sub(r"[ \n\f]+", " ", read_text(set_sheet(page).pdf)).strip()


def of_one(text: str) -> ListedPage:
    """Return a sheet with this text everywhere that a person writes."""
    entry = ListedEntry(text, (("What is OK", text),))
    return ListedPage("Boundaries", (ListedGroup("Ours", (entry,)),))


@needs_poppler
def test_the_text_of_the_file_is_the_sheet() -> None:
    """Whoever copies from it or has it read out meets each label before its words."""
    assert on_paper(PAGE) == (
        "Boundaries Ours We talk about money on Sundays "
        "What is OK With the list on the table. An hour at most. Status agreed "
        "Theirs No surprise visits In their words Ask me a day before."
    )


@needs_poppler
@pytest.mark.parametrize("text", HOSTILE)
def test_marks_of_the_typesetter_come_out_as_they_were_typed(text: str) -> None:
    """A boundary may say anything; none of it is read as an order to the typesetter."""
    assert on_paper(of_one(text)) == f"Boundaries Ours {text} What is OK {text}"


@needs_poppler
def test_lines_to_sign_are_there_when_asked_for_alone() -> None:
    """A boundary is no contract unless both want one."""
    assert "Name and day" not in on_paper(PAGE)
    assert on_paper(replace(PAGE, sign="Name and day")).count("Name and day") == 2


@needs_poppler
def test_the_file_says_nothing_of_who_made_it_or_what_it_holds() -> None:
    """Its title is shown by file managers and in the queues of printers."""
    facts = read_facts(set_sheet(PAGE).pdf)

    assert facts["Title"] == "Sheet"
    assert "Author" not in facts
    assert not facts.get("Creator")
    assert not any(key.endswith("Date") for key in facts)


@needs_poppler
@pytest.mark.parametrize(
    ("paper", "size"), [("a4", "595.276 x 841.89"), ("us-letter", "612 x 792")]
)
def test_the_paper_is_the_one_of_the_country(paper: str, size: str) -> None:
    """A printer that has to scale the page spoils it."""
    facts = read_facts(set_sheet(replace(PAGE, paper=paper)).pdf)

    assert facts["Page size"].startswith(size)


@needs_poppler
def test_a_long_text_goes_on_over_pages_and_stays_on_them() -> None:
    """A pasted chapter, and words without a space, are cut off nowhere."""
    pages = read_pages(set_sheet(of_one("word " * 3000 + "w" * 400)).pdf)

    assert len(pages) > 5
    assert max(word.right for words in pages for word in words) <= 595.28 - 24 * 72 / 25.4 + 0.1
    assert sum(word.text == "word" for words in pages for word in words) == 6000


@needs_poppler
def test_an_entry_is_not_torn_in_two_by_the_end_of_a_page() -> None:
    """A boundary whose consequence stands overleaf is read without it."""
    fields = tuple((f"Label {number}", "Some words. " * 30) for number in range(4))
    entries = tuple(ListedEntry(f"Entry {number}", fields) for number in range(7))

    sheet = set_sheet(ListedPage("Boundaries", (ListedGroup("Ours", entries),)))
    pages = [[word.text for word in page] for page in read_pages(sheet.pdf)]

    assert len(pages) > 2
    assert [page[0] for page in pages[1:]] == ["Entry"] * (len(pages) - 1)
    assert all(page.count("Label") % 4 == 0 for page in pages)


@needs_poppler
def test_an_entry_longer_than_a_page_begins_where_it_stands() -> None:
    """No page stays empty because what comes is too long for it."""
    long = ListedEntry("Long", (("What is OK", "Some words. " * 900),))

    pages = read_pages(set_sheet(ListedPage("Boundaries", (ListedGroup("Ours", (long,)),))).pdf)

    assert len(pages) > 2
    assert len(pages[0]) > 300


@needs_poppler
def test_pages_are_numbered_where_there_are_several() -> None:
    """Loose pages find their order again; a single one needs no number."""
    assert not on_paper(PAGE).endswith(" 1")
    assert on_paper(of_one("word " * 3000)).endswith(" word 10")


def test_the_same_sheet_gives_the_same_file() -> None:
    """Nothing of the moment or the machine goes into it."""
    assert set_sheet(PAGE).pdf == set_sheet(PAGE).pdf


def test_what_cannot_be_drawn_is_named_and_the_rest_is_set() -> None:
    """An empty box on paper must not come as a surprise."""
    done = set_sheet(of_one("Call me 😀"))

    assert [each.code for each in done.missing] == ["U+1F600"]
    assert done.pdf.startswith(b"%PDF-")


def test_a_sheet_is_read_out_as_blocks() -> None:
    """What is shown "As text" is what stands on the paper, in its order."""
    assert replace(PAGE, sign="Name and day").as_read == (
        "Boundaries\n\nOurs\n\n"
        "We talk about money on Sundays\n"
        "What is OK: With the list on the table.\nAn hour at most.\nStatus: agreed\n\n"
        "Theirs\n\nNo surprise visits\nIn their words: Ask me a day before.\n\n"
        "Name and day\nName and day"
    )


@needs_poppler
def test_a_text_without_a_label_runs_over_the_whole_width() -> None:
    """A page of a journal is no field of a form."""
    assert on_paper(DAYS) == (
        "For myself March 2026 Tuesday 3 March 2026 A walk "
        "We said little. Then it rained. Mood calm"
    )
    words = {word.text: word.left for page in read_pages(set_sheet(DAYS).pdf) for word in page}
    assert words["We"] == words["Then"] == pytest.approx(words["For"], abs=2)


@needs_poppler
def test_a_text_without_a_label_goes_on_over_the_end_of_a_page() -> None:
    """No page stays half empty for it; its heading stays with its first line."""
    long = ListedEntry("Long", (("", "Some words. " * 900),))
    page = ListedPage("For myself", (ListedGroup("Monday", (DAY,) * 3), ListedGroup("T", (long,))))

    pages = read_pages(set_sheet(page).pdf)

    assert pages[1][0].text in ("Some", "words.")
    assert len(pages[0]) > 300


def test_each_paragraph_of_a_text_without_a_label_is_read_out_by_itself() -> None:
    """A block of twenty pages would be read without a pause."""
    assert DAYS.as_read == (
        "For myself\n\nMarch 2026\n\nTuesday 3 March 2026\n\n"
        "A walk\n\nWe said little.\n\n  Then it rained.\n\nMood: calm"
    )
    assert listed_markdown(DAYS) == (
        "# For myself\n\nMarch 2026\n\n## Tuesday 3 March 2026\n\n### A walk\n\n"
        "We said little.\n\n\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}Then it rained.\n\n*Mood:* calm\n"
    )


def test_marks_that_turn_the_direction_do_not_reach_the_paper() -> None:
    """A printed line must read as it was typed."""
    assert of_one("a\u202eb\x00c").lines[2:] == ("abc", "What is OK: abc")


@pytest.mark.parametrize("missing", ["fonts", "templates"])
def test_a_missing_folder_is_said_without_a_word_of_the_sheet(tmp_path: Path, missing: str) -> None:
    """What the typesetter says quotes the text; it must not reach a log."""
    fonts, templates = (tmp_path, TEMPLATES) if missing == "fonts" else (FONTS, tmp_path)

    with pytest.raises(CannotTypeset) as problem:
        sheet_setter(fonts, templates)(PAGE)

    assert problem.value.args == ()
    assert problem.value.__suppress_context__


QUESTION = ListedEntry(
    "What did they lose?",
    (("3 March 2026", "Money.\nSleep."),),
    note="Harm is more than a feeling.",
)
ONE_SET = ListedPage(
    "Their side",
    (ListedGroup("", (QUESTION, replace(QUESTION, fields=(), note="", room=6))),),
    about="These are guesses.",
)


@needs_poppler
def test_a_sheet_of_one_group_needs_no_second_heading() -> None:
    """The title says it; what introduces it and each entry stands below in quiet."""
    short = replace(QUESTION, fields=(("3 March 2026", "Money."),))

    assert on_paper(replace(ONE_SET, groups=(ListedGroup("", (short,)),))) == (
        "Their side These are guesses. "
        "What did they lose? Harm is more than a feeling. 3 March 2026 Money."
    )


@needs_poppler
def test_a_heading_as_long_as_a_chapter_is_cut_off_nowhere() -> None:
    """A question of one's own may be as long as it likes."""
    long = ListedEntry("why " * 2000, room=6)
    pages = read_pages(set_sheet(replace(ONE_SET, groups=(ListedGroup("", (long,)),))).pdf)

    assert sum(word.text == "why" for words in pages for word in words) == 2000
    assert max(word.bottom for words in pages for word in words) <= 841.89 - 24 * 72 / 25.4 + 30


def test_headings_leave_out_no_level() -> None:
    """Else the file could not follow PDF/UA, and a reader's list of headings would have a hole."""
    assert b"pdfuaid" in set_sheet(ONE_SET).pdf
    assert b"pdfuaid" in set_sheet(PAGE).pdf


@needs_poppler
def test_room_to_write_takes_room_and_says_nothing() -> None:
    """Six lines on paper, none in what is read out."""
    many = tuple(replace(QUESTION, fields=(), room=6) for _ in range(8))
    roomy = replace(ONE_SET, groups=(ListedGroup("", many),))
    tight = tuple(replace(each, room=0) for each in many)

    assert len(read_pages(set_sheet(roomy).pdf)) > 2
    assert len(read_pages(set_sheet(replace(roomy, groups=(ListedGroup("", tight),))).pdf)) == 1
    assert "\n\n\n" not in roomy.as_read


@needs_poppler
def test_what_is_not_to_be_sent_says_so_at_the_head_of_each_page() -> None:
    """And first in all that is made of the sheet."""
    marked = replace(of_one("word " * 1500), not_to_send=True)
    pages = read_pages(set_sheet(marked).pdf)

    assert len(pages) > 2
    line = "For myself: not to be sent"
    assert all(" ".join(word.text for word in page[:6]) == line for page in pages)
    for whole in (marked.as_read, listed_text(marked), listed_markdown(marked)):
        assert whole.startswith(f"{line}\n\n")
    assert line not in marked.lines


def test_room_to_write_is_left_in_a_text_too() -> None:
    """Who types into the file has a place to do so."""
    assert listed_text(ONE_SET) == (
        "Their side\n\nThese are guesses.\n\n"
        "What did they lose?\nHarm is more than a feeling.\n3 March 2026: Money.\nSleep.\n\n"
        "What did they lose?\n"
    )
    first = ListedGroup("", (replace(QUESTION, fields=(), note="", room=3), QUESTION))
    assert "What did they lose?\n\n\n\n\nWhat did" in listed_text(replace(ONE_SET, groups=(first,)))


def test_markdown_of_one_group_goes_down_one_level_at_a_time() -> None:
    """Its headings are those of the page; what is a mark of Markdown is none there."""
    starred = replace(QUESTION, note="Not *this* one.")
    sheet = replace(ONE_SET, groups=(ListedGroup("", (starred,)),))

    assert listed_markdown(sheet) == (
        "# Their side\n\nThese are guesses.\n\n## What did they lose?\n\n"
        "Not \\*this\\* one.\n\n*3 March 2026:* Money.\\\nSleep.\n"
    )
