"""The sentence about contact on Today."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reconcile_gui.care.contact import Standing, Status, StatusEntry, new_entry, status_now
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.status_words import Sentence, load_status_texts, status_sentences
from reconcile_gui.text.names import partner_words

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "care" / "en"
TEXTS = load_status_texts(FOLDER)
NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
ALEX = partner_words("Alex")
MAY = Flags()


def say_day(day: date) -> str:
    """Write a day as the design does."""
    return f"{day.day} {day:%B}"


def entry(
    status: Status,
    *,
    said_on: date | None = None,
    until_on: date | None = None,
    is_not_sure: bool = False,
) -> StatusEntry:
    """Return an entry of a week ago."""
    return new_entry(
        status,
        (),
        NOW - timedelta(days=7),
        said_on=said_on,
        until_on=until_on,
        is_not_sure=is_not_sure,
    )


def today(
    *entries: StatusEntry, flags: Flags = MAY, name: str = "Alex", is_imported: bool = False
) -> tuple[str, ...]:
    """Return the sentences of a workbook with this log."""
    standing = status_now(entries, NOW, is_imported=is_imported)
    return status_sentences(standing, flags, TEXTS, partner_words(name), say_day)


def test_the_shipped_sentences_are_whole() -> None:
    """A status without a sentence would be a blank line."""
    assert TEXTS.problems == ()
    assert set(TEXTS.sentences) == set(Sentence)


FEBRUARY = date(2026, 2, 22)
MARCH = date(2026, 3, 22)


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        (entry(Status.OPEN, said_on=date(2026, 3, 9)), "On 9 March Alex said you may write."),
        (entry(Status.OPEN), "You are in contact with Alex, and it is welcome."),
        (
            entry(Status.UNKNOWN),
            "You do not know how Alex wants contact. One short message at most, easy to leave "
            "unanswered.",
        ),
        (entry(Status.SPACE, until_on=MARCH), "Alex asked for space until 22 March."),
        (
            entry(Status.SPACE, said_on=FEBRUARY, until_on=MARCH),
            "Alex asked for space until 22 March.",
        ),
        (
            entry(Status.SPACE, said_on=FEBRUARY),
            "On 22 February Alex asked for space and named no date.",
        ),
        (entry(Status.SPACE), "Alex asked for space and named no date."),
        (
            entry(Status.SPACE, until_on=date(2026, 3, 10)),
            "The space Alex asked for ended on 10 March. That is not an invitation. Has Alex "
            "said what they want?",
        ),
        (
            entry(Status.NONE, said_on=FEBRUARY),
            "On 22 February Alex asked you for no contact, and named no date.",
        ),
        (entry(Status.NONE), "Alex asked you for no contact, and named no date."),
        (
            entry(Status.ORDER),
            "An order about contact is in force. Only the court can change it.",
        ),
        (
            entry(Status.ORDER, is_not_sure=True),
            "You were not sure whether there is an order, so it counts as one.",
        ),
    ],
)
def test_each_status_has_its_sentence(log: StatusEntry, sentence: str) -> None:
    """One plain sentence with its date, no bar and no countdown."""
    assert today(log) == (sentence,)


def test_nothing_answered_is_not_put_into_their_mouth() -> None:
    """Skipping the question says nothing about the other person."""
    assert today() == ("How Alex wants contact is left open.",)


def test_an_imported_workbook_says_why_it_counts_as_no_contact() -> None:
    """Nobody asked for no contact here; the program is careful."""
    assert today(is_imported=True) == (
        "This workbook came without an answer about contact, so it counts as no contact until "
        "you give one.",
    )


def test_no_message_is_suggested_where_there_was_fear() -> None:
    """What the sentence says must be what the table offers."""
    assert today(entry(Status.UNKNOWN), flags=Flags(risk_to_other=True)) == (
        "You do not know how Alex wants contact. Until Alex says so, none is the safe way.",
    )


def test_what_waits_is_said() -> None:
    """Otherwise the change seems to be lost."""
    none = entry(Status.NONE)
    welcome = new_entry(Status.OPEN, [none], NOW, what_changed="“Write to me.”")

    assert today(none, welcome) == (
        "Alex asked you for no contact, and named no date.",
        "This takes effect tomorrow.",
    )


def test_you_may_not_owe_stands_beside_any_status() -> None:
    """Whoever is afraid reads it first thing."""
    for status in Status:
        assert today(entry(status), flags=Flags(risk_to_me=True))[-1] == (
            "You may not owe an apology."
        )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "The other person asked for space until 22 March."),
        ("James", "James asked for space until 22 March."),
        ("{said}", "{said} asked for space until 22 March."),
        ("{until}{partner}", "{until}{partner} asked for space until 22 March."),
        (r"\1 %s {0}", r"\1 %s {0} asked for space until 22 March."),
    ],
)
def test_a_name_is_put_in_as_it_is(name: str, sentence: str) -> None:
    """Any name, or none; a name is never a place to fill."""
    assert today(entry(Status.SPACE, until_on=MARCH), name=name) == (sentence,)


def test_what_waits_longer_than_a_night_names_its_day() -> None:
    """After the clock was set back; “tomorrow” would be untrue."""
    held = entry(Status.NONE)
    waiting = StatusEntry(Status.OPEN, NOW, NOW)
    standing = Standing(Status.NONE, held, waiting=waiting, starts_on=date(2026, 3, 20))

    sentences = status_sentences(standing, MAY, TEXTS, ALEX, say_day)

    assert sentences[1] == (
        "What you recorded takes effect on 20 March; the clock of this computer was set back."
    )


def test_a_stray_last_day_changes_nothing() -> None:
    """A merged or hand-made log may hold one."""
    stray = StatusEntry(Status.NONE, NOW, NOW, until_on=MARCH)

    sentences = status_sentences(Standing(Status.NONE, stray), MAY, TEXTS, ALEX, say_day)

    assert sentences == ("Alex asked you for no contact, and named no date.",)


def test_a_missing_sentence_leaves_the_line_out(tmp_path: Path) -> None:
    """And is named, by file and sentence; the others work."""
    whole = (FOLDER / "status.toml").read_text(encoding="utf-8")
    (tmp_path / "status.toml").write_text(re.sub(r"(?m)^order = .*$", "", whole), encoding="utf-8")
    texts = load_status_texts(tmp_path)

    assert [str(one) for one in texts.problems] == ["status.toml, order: is missing"]
    assert status_sentences(status_now([entry(Status.ORDER)], NOW), MAY, texts, ALEX, say_day) == ()
    assert len(texts.sentences) == len(Sentence) - 1


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("format = 1", "format = 3", "status.toml, format: must be 1"),
        ("[sentence]", "[sentences]", "status.toml, sentences: is not a field"),
        ("order = ", "odrer = ", "status.toml, odrer: is not a field"),
        ("until {until}", "until {day}", "space_until: may have the places partner, until"),
        ("Only the court", "Only {said}", "order: may have the places partner, not said"),
        ("On {said} {partner} asked for", "On {until} asked for", "space_since: may have"),
    ],
)
def test_a_broken_sentence_is_named(tmp_path: Path, found: str, put: str, problem: str) -> None:
    """A place that nobody fills would stand on the screen in braces."""
    whole = (FOLDER / "status.toml").read_text(encoding="utf-8")
    assert found in whole
    (tmp_path / "status.toml").write_text(whole.replace(found, put), encoding="utf-8")

    assert problem in " ".join(str(one) for one in load_status_texts(tmp_path).problems)
