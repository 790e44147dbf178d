"""How a text is cut into sentences."""

from __future__ import annotations

import pytest

from reconcile_gui.text.sentences import LONGEST, Sentence, sentences


def cut(text: str, longest_cp: int = LONGEST) -> list[str]:
    """Return the sentences of a text as texts."""
    return [text[one.start_cp : one.end_cp] for one in sentences(text, longest_cp)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("I lied", ["I lied"]),
        ("I lied. I am sorry.", ["I lied. ", "I am sorry."]),
        ("Why? I do not know! So…", ["Why? ", "I do not know! ", "So…"]),
        ("No... yes?! Well", ["No... ", "yes?! ", "Well"]),
        ("You said “no.” I left.", ["You said “no.” ", "I left."]),
        ("(I lied.) You knew.", ["(I lied.) ", "You knew."]),
        ("It was 3.50 then", ["It was 3.50 then"]),
        ("I lied.\n\nYou knew.", ["I lied.\n\n", "You knew."]),
        ("对不起。我说谎了。", ["对不起。", "我说谎了。"]),
        ("「对不起。」我", ["「对不起。」", "我"]),
    ],
)
def test_a_sentence_ends_at_its_stop(text: str, expected: list[str]) -> None:
    """Rules, marks and one-page mode all work sentence by sentence."""
    assert cut(text) == expected


@pytest.mark.parametrize("end", ["\n", "\u2028", "\u2029", "\n\n", " \n \n"])
def test_a_line_end_ends_a_sentence(end: str) -> None:
    """A heading or salutation has no stop."""
    assert cut(f"Dear Alex,{end}I lied") == [f"Dear Alex,{end}", "I lied"]


def test_a_wrapped_line_goes_on() -> None:
    """A letter pasted from a mail is wrapped in the middle of its sentences."""
    assert cut("I want\nto die.\nYou know") == ["I want\nto die.\n", "You know"]


def test_an_empty_line_ends_a_sentence_even_before_lower_case() -> None:
    """Some people never write a capital; their paragraphs are still apart."""
    assert cut("i lied\n\nyou knew") == ["i lied\n\n", "you knew"]


def test_a_text_without_stops_is_cut_at_a_blank() -> None:
    """A rule that searched 200,000 letters in one go would stop the keyboard."""
    found = list(sentences("word " * 300))

    assert all(one.end_cp - one.start_cp <= LONGEST for one in found)
    assert [one.goes_on for one in found] == [True, True, True, False]
    assert all(one.end_cp % 5 == 0 for one in found)


def test_a_word_without_end_is_cut_hard() -> None:
    """400 letters without a blank are somebody leaning on a key, or a picture as text."""
    assert list(sentences("a" * 25, 10)) == [
        Sentence(0, 10, goes_on=True),
        Sentence(10, 20, goes_on=True),
        Sentence(20, 25),
    ]


def test_a_cut_may_fall_on_a_line_end() -> None:
    """Wrapped lines in lower case without one stop are still cut between words."""
    assert cut("aaaa\nbbbb\ncccc", 7) == ["aaaa\n", "bbbb\n", "cccc"]


def test_a_blank_at_the_very_start_is_no_place_to_cut() -> None:
    """An empty piece would go on for ever."""
    assert cut(" " + "a" * 6, 4) == [" aaa", "aaa"]
