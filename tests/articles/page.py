"""The page that says what became of each piece of advice in the five articles.

python -m tests.articles.page            shows it
python -m tests.articles.page --write    writes docs/articles.md
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs" / "articles.md"
ARTICLES = {
    "S0": "How to Get Him Back After Hurting Him Deeply",
    "S1": "How To Gain Your Partner's Trust After You've Hurt Them",
    "S2": "It Was Your Fault You Broke Up, Now How Do You Get Him Back?",
    "S3": "Getting Him Back If He Did The Breaking Up",
    "S4": "How to Get Him Back After Pushing Him Away",
}
How = Literal["built", "reframed", "refused", "open"]
ORDER: tuple[How, ...] = ("built", "reframed", "refused", "open")
INTRO = """\
# What became of the articles

This workbook grew from five articles of advice for people who have hurt someone they love.
Taken apart they are {pieces} pieces. Each one is here with what it became: *built*, *reframed*
(built another way, because as written it could do harm), *refused* (not built; the line says why)
or *open* (not built yet).

{counts}

Made by `python -m tests.articles.page --write` from `tests/articles/`.

## Where it is, and which test uses it

| what | where in the program | pieces | tests |
|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of advice. of: ids of the capabilities it went into."""

    id: str
    says: str
    here: str
    of: tuple[str, ...]
    how: How

    @property
    def article(self) -> str:
        """Return the key of its article."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Capability:
    """What the program can do. tests: "folder/file:name", without "test_"."""

    id: str
    title: str
    place: str
    tests: tuple[str, ...]


def pieces() -> tuple[Piece, ...]:
    """Return all pieces in the order of the articles."""
    table = tomllib.loads((HERE / "pieces.toml").read_text("utf-8"))
    return tuple(
        Piece(one["id"], one["says"], one["here"], tuple(one["of"]), one["how"])
        for one in table["piece"]
    )


def capabilities() -> tuple[Capability, ...]:
    """Return all capabilities."""
    table = tomllib.loads((HERE / "capabilities.toml").read_text("utf-8"))
    return tuple(
        Capability(one["id"], one["title"], one["place"], tuple(one["tests"]))
        for one in table["capability"]
    )


def test_of(named: str) -> tuple[Path, str]:
    """Return the file of a test, from the folder of all tests, and its whole name."""
    place, _, name = named.partition(":")
    folder, _, file = place.rpartition("/")
    return Path(folder) / f"test_{file}.py", f"test_{name}"


def page() -> str:
    """Return the whole page as Markdown."""
    all_pieces, able = pieces(), capabilities()
    titles = {each.id: each.title for each in able}
    hows = Counter(each.how for each in all_pieces)
    counts = ", ".join(f"{hows[how]} {how}" for how in ORDER if hows[how])
    lines = [INTRO.format(pieces=len(all_pieces), counts=f"{counts}.").rstrip("\n")]
    for each in able:
        of_it = sum(each.id in piece.of for piece in all_pieces)
        tests = "<br>".join(f"`{file}` {name}" for file, name in map(test_of, each.tests))
        lines.append(f"| {each.title} | {each.place} | {of_it} | {tests or 'none yet'} |")
    for key, title in ARTICLES.items():
        lines += ["", f"## {title}", "", "| | it says | here | in | |", "|---|---|---|---|---|"]
        for piece in all_pieces:
            if piece.article == key:
                of = ", ".join(titles[each] for each in piece.of)
                lines.append(f"| {piece.id} | {piece.says} | {piece.here} | {of} | {piece.how} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Show the page, or write it."""
    parser = argparse.ArgumentParser(prog="python -m tests.articles.page")
    parser.add_argument("--write", action="store_true")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), "utf-8")
    else:
        sys.stdout.write(page())


if __name__ == "__main__":
    main(sys.argv[1:])
