"""What the texts of care and coach may not say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NEVER = [
    "get her back",
    "get him back",
    "get them back",
    "win back",
    "make them forgive",
    "second chance",
    "soulmate",
    "meant to be",
    "guaranteed",
    "toxic",
    "narcissist",
    "victim mentality",
    "just",
    "simply",
    "you failed",
    "you should have",
    "no matter what",
    "don't give up",
    "commit suicide",
    "committed suicide",
    "attention-seeking",
    "obviously",
    "journey",
    "closure",
    "his or her",
    "he or she",
]
# Words for the writer alone; patterns and examples are what people write, not we.
NOT_SHOWN = {
    "patterns",
    "examples",
    "guard",
    "guard_after",
    "source",
    "sources",
    "number",
    "vocabulary",
    "shorthand",
}


# These name the very words they are about.
MEANT = {
    "“Just”, “only” and “not that bad” measure the hurt for {partner}. That measure is theirs.",
    "“Meant to be” leaves {partner} no say.",
}


def texts(value: object) -> Iterator[str]:
    """Yield every text in a file that reaches the screen."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in NOT_SHOWN:
                yield from texts(one)


FILES = sorted([*RESOURCES.glob("care/en/*.toml"), *RESOURCES.glob("coach/en/*.toml")])
SHOWN = {
    f"{path.parent.parent.name}-{path.stem}-{place}": text
    for path in FILES
    for place, text in enumerate(texts(tomllib.loads(path.read_text(encoding="utf-8"))))
    if text not in MEANT
}


def test_there_are_texts_to_read() -> None:
    """Rules over none would all hold."""
    assert len(SHOWN) > 500


def test_no_text_promises_scolds_or_shouts() -> None:
    """Somebody reads this at three in the morning."""
    said = {place: text.lower().replace("’", "'") for place, text in SHOWN.items()}
    found = {
        place: one
        for place, text in said.items()
        for one in (*NEVER, "!")
        if one in text and (one == "!" or re.search(rf"\b{re.escape(one)}\b", text))
    }

    assert found == {}


def test_apostrophes_are_typographic() -> None:
    """As in every other text of the program."""
    assert [place for place, text in SHOWN.items() if re.search(r"\w'\w", text)] == []
