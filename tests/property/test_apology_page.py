"""Any text, on one page or in parts: no letter of it is ever lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.apology.page_text import in_parts, labels, on_one_page, placed_sentences
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import LetterPart

BODIES = st.text(alphabet=st.sampled_from("abİé😀.!?… \n\u2028\u3002\"'"), max_size=30)


def bare(text: str) -> str:
    """Return a text without its blanks."""
    return "".join(text.split())


@given(st.dictionaries(st.sampled_from(PART_IDS), BODIES))
def test_parts_there_and_back_keep_every_part(bodies: dict[str, str]) -> None:
    """Only blanks at the seams may differ."""
    parts = [LetterPart(part, PART_IDS.index(part), body) for part, body in bodies.items()]
    text, said = on_one_page(parts)
    placed = placed_sentences(text)
    of = labels(placed, {(one.sentence, one.occurrence): one.part for one in said}, {})

    back = {each.part: each.body for each in in_parts(text, placed, of, "opening")}

    wanted = {part: body.strip() for part, body in bodies.items() if body.strip()}
    assert back == wanted


@given(st.text(max_size=80), st.lists(st.sampled_from([None, *PART_IDS])))
def test_a_page_divided_anyhow_keeps_every_letter(text: str, chosen: list[str | None]) -> None:
    """Whatever the writer says of its sentences."""
    placed = placed_sentences(text)
    of = (chosen + [None] * len(placed))[: len(placed)]

    parts = in_parts(text, placed, of, "opening")

    assert sorted("".join(bare(each.body) for each in parts)) == sorted(bare(text))
    assert len({each.position for each in parts}) == len(parts)
