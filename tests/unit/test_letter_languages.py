"""Every language of a letter can be read in the list, whatever fonts there are."""

from __future__ import annotations

from reconcile_gui.apology.languages import IN_ENGLISH, LANGUAGES, language_rows


def test_each_language_is_called_by_its_own_name() -> None:
    """Nobody has to know what their language is called in English."""
    assert language_rows("en-GB", lambda _tag: True) == LANGUAGES


def test_a_language_without_letters_here_is_named_in_english() -> None:
    """Its own name would be a row of empty boxes."""
    rows = dict(language_rows("en-GB", lambda tag: tag != "hi"))

    assert rows["hi"] == "Hindi"
    assert rows["ja"] == "日本語"


def test_a_name_in_other_letters_has_one_in_english() -> None:
    """A language that is added later must not be forgotten."""
    others = {tag for tag, own in LANGUAGES if ord(max(own)) > 0x24F}

    assert others == set(IN_ENGLISH)


def test_a_language_that_is_not_listed_stands_first() -> None:
    """A letter keeps the language it has."""
    assert language_rows("cy", lambda _tag: True)[0] == ("cy", "cy")
    assert language_rows("en", lambda _tag: True)[0] == ("en", "English")
