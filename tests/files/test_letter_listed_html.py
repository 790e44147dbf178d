"""A sheet as a web page reads as the sheet, and does nothing."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.listed import ListedEntry, ListedGroup, ListedPage
from reconcile_gui.letter.listed_html import listed_html

HOSTILE = '<script>alert(1)</script> <img src=http://x/y> & "q" </p>'
SHEET = ListedPage(
    title="For myself",
    about="3 March 2026",
    groups=(
        ListedGroup(
            "Tuesday",
            (
                ListedEntry("The talk", (("", "One.\n\nTwo."),)),
                ListedEntry("A question", (("Told", "Line one\nline two"),), note="A note."),
            ),
        ),
    ),
)


class Reader(HTMLParser):
    """Notes tags and words, as a browser would meet them."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, and that it leads nowhere."""
        self.tags.append(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload", "onclick"}

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


def with_text(text: str) -> ListedPage:
    """Return a sheet with this text everywhere."""
    entry = ListedEntry(text, (("", text), (text, text)), note=text)
    return ListedPage(title=text, about=text, groups=(ListedGroup(text, (entry,)),))


def test_it_reads_as_the_sheet() -> None:
    """A heading for each day and entry; each line of a text a line."""
    read = Reader(listed_html(SHEET))

    assert [tag for tag in read.tags if tag in ("h1", "h2", "h3")] == ["h1", "h2", "h3", "h3"]
    words = "".join(read.words)
    assert "One.\nTwo." in words
    assert "A note.\nTold: Line one\nline two" in words


def test_whatever_was_written_does_nothing() -> None:
    """Somebody may have pasted a whole web page into a letter."""
    page = listed_html(with_text(HOSTILE))

    assert set(Reader(page).tags) == set(Reader(listed_html(SHEET)).tags)
    assert "default-src 'none'" in page


def test_nothing_to_be_sent_says_so() -> None:
    """As on paper."""
    marked = ListedPage(title="x", groups=SHEET.groups, not_to_send=True, sign="Name and day")

    assert "not to be sent" in listed_html(marked)
    assert listed_html(marked).count("Name and day: ________") == 2


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_any_text_stays_text(text: str) -> None:
    """Every tag is ours, whatever stands between."""
    known = set(Reader(listed_html(SHEET)).tags)

    assert set(Reader(listed_html(with_text(text))).tags) <= known
