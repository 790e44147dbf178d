"""How hard the texts are to read: the Flesch-Kincaid grade of each group of them.

`python -m tests.rules.grades` prints the table, and the longest sentences of each group.
Syllables are estimated as groups of vowels, as when the questions were first measured.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.project import CHECKOUT, python_files, tree
from tests.rules.said import NOT_OURS, of, said_in_page, said_in_python

RESOURCES = CHECKOUT / "resources"
# Chosen: what somebody tired or distressed can still take in with one breath.
LONG_SENTENCE_WORDS = 30
# Names, addresses and titles of one line are no sentences; they would make texts look easier.
FEWEST_WORDS = 4
# What a guide says; its other keys name tables, kinds and questions.
GUIDE_TEXTS = (
    "title", "purpose", "unwelcome", "label", "hint", "day", "heading", "lines", "new",
    "samples", "words", "alone", "when_past", "note",
)  # fmt: skip
PLACES = {"{partner}": "Alex", "%n": "three"}


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that a person reads in one place."""

    name: str
    texts: tuple[str, ...]

    @property
    def grade(self) -> float:
        """The grade of all of them taken together."""
        return grade(self.texts)

    @property
    def long_sentences(self) -> list[str]:
        """The sentences longer than `LONG_SENTENCE_WORDS`, longest first."""
        every = [one for text in self.texts for one in sentences(text)]
        found = [one for one in every if len(words(one)) > LONG_SENTENCE_WORDS]
        return sorted(set(found), key=lambda one: -len(words(one)))


def syllables(word: str) -> int:
    """Estimate the syllables of an English word: its groups of vowels."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith("le")
    return max(1, groups - (silent and groups > 1))


def words(text: str) -> list[str]:
    """Return the words of a text; a name stands where one will be put."""
    for place, name in PLACES.items():
        text = text.replace(place, name)
    return re.findall(r"[^\W\d_]+(?:’[^\W\d_]+)?", text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a text without a stop at its end is one as well."""
    cut = re.split(r"(?<=[.?!…])\s+|(?<=[.?!…][”’)])\s+|(?<=:)\s*\n|\n+", text)
    return [one.strip() for one in cut if words(one)]


def grade(texts: Sequence[str]) -> float:
    """Return the Flesch-Kincaid grade of these texts taken together."""
    every = [one for text in texts for one in sentences(text)]
    said = [word for one in every for word in words(one)]
    return 0.39 * len(said) / len(every) + 11.8 * sum(map(syllables, said)) / len(said) - 15.59


def texts_of(value: object, keys: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the texts below these keys of a TOML table, or all without any key named."""
    if isinstance(value, str):
        if not keys:
            yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts_of(one, keys)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in NOT_OURS and key != "id":
                yield from texts_of(one, frozenset() if key in keys else keys)


def in_files(pattern: str, *keys: str) -> tuple[str, ...]:
    """Return the texts of resource files; keys: only what stands below one of these."""
    return tuple(
        text
        for path in sorted(RESOURCES.glob(pattern))
        for text in texts_of(tomllib.loads(path.read_text("utf-8")), frozenset(keys))
    )


def in_pages(pattern: str) -> tuple[str, ...]:
    """Return the lines of help pages that are sentences."""
    return tuple(
        said.text
        for path in sorted(RESOURCES.glob(pattern))
        for said in said_in_page(path.read_text("utf-8"), of(path))
        if len(words(said.text)) >= FEWEST_WORDS
    )


def in_code(*folders: str) -> tuple[str, ...]:
    """Return the sentences in the code of these folders: what begins and ends as one."""
    return tuple(
        said.text
        for folder in folders
        for path in python_files(folder)
        for said in said_in_python(tree(path), of(path))
        if re.match(r"[“{A-Z]", said.text)
        and said.text.rstrip("”").endswith((".", "?"))
        and len(words(said.text)) >= FEWEST_WORDS
    )


def groups() -> list[Group]:
    """Return every group, as they stand on the screen."""
    return [
        Group("questions", in_files("questions/en/[a-l]_*.toml", "text")),
        Group("why they are asked", in_files("questions/en/[a-l]_*.toml", "why")),
        Group("what the sets say first", in_files("questions/en/[a-l]_*.toml", "intro")),
        Group("guides", in_files("guides/en/*.toml", *GUIDE_TEXTS)),
        Group("pages of Help and safety", in_files("care/en/pages.toml", "text", "points")),
        Group("help pages", in_pages("help/en/*.md")),
        Group("sentences about contact", in_files("care/en/status.toml")),
        Group("notes of the coach", in_files("coach/en/**/*.toml", "why", "starter", "suggest")),
        Group("first run and safety", in_code("reconcile_gui/care")),
        Group("Today", in_code("reconcile_gui/today")),
        Group("Reflect", in_code("reconcile_gui/reflection")),
        Group("Apologise", in_code("reconcile_gui/apology", "reconcile_gui/letter")),
        Group("Boundaries", in_code("reconcile_gui/boundaries")),
        Group("Trust", in_code("reconcile_gui/trust")),
        Group(
            "the window, settings, troubles",
            in_code("reconcile_gui/shell", "reconcile_gui/workbook"),
        ),
    ]


def table(of_groups: Sequence[Group]) -> str:
    """Return the grades as lines, and under each group its long sentences."""
    lines = [f"{'grade':>6}  {'texts':>5}  {'long':>4}  group"]
    for each in of_groups:
        long = each.long_sentences
        lines.append(f"{each.grade:6.1f}  {len(each.texts):5}  {len(long):4}  {each.name}")
        lines += [f"{'':23}{len(words(one))} words: {one}" for one in long]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(groups()) + "\n")
