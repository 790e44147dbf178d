"""Printed for real: the page and the box of the program, CUPS, its filters, and a printer."""

from __future__ import annotations

import getpass
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from reconcile_gui.letter.look import PAPERS
from tests.e2e.needed import needs
from tests.e2e.print_service import Arrived, missing, print_service
from tests.e2e.printing_journey import JOB
from tests.letters import PARTS, Word, read_facts, read_pages

pytestmark = needs(missing())

SIZES_PT = {"a4": (595, 842), "us-letter": (612, 792)}
DPI = 150
INK = 160  # darker than this is ink
# Chosen: a third of a millimetre; the bands of the picture are drawn to whole dots.
ASTRAY = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page in dots, a byte each, row after row."""

    width: int
    height: int
    dots: bytes

    def edges(self) -> tuple[int, int, int, int]:
        """Return the first and last column and row with ink."""
        wide, high, dots = self.width, self.height, self.dots
        down = [y for y in range(high) if min(dots[y * wide : (y + 1) * wide]) < INK]
        across = [x for x in range(wide) if min(dots[x::wide]) < INK]
        return across[0], across[-1], down[0], down[-1]

    def has_ink_at(self, word: Word) -> bool:
        """Tell whether there is ink where a word stands."""
        left, top, right, bottom = (
            round(each * DPI / 72) for each in (word.left, word.top, word.right, word.bottom)
        )
        starts = (y * self.width for y in range(top, bottom + 1))
        return any(min(self.dots[at + left : at + right + 1]) < INK for at in starts)


@pytest.fixture(scope="module")
def printed(
    tmp_path_factory: pytest.TempPathFactory, checkout: Path
) -> tuple[dict[str, tuple[bytes, Arrived]], str]:
    """Return, by paper, the letter as previewed and as it arrived; and the service's logs."""
    folder = tmp_path_factory.mktemp("previewed")
    with print_service() as service:
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.printing_journey", folder],
            cwd=checkout,
            env={**os.environ, **service.surroundings},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        arrived = service.arrived(len(PAPERS))
        told = service.everything_told()
    previewed = [(folder / f"{paper}.pdf").read_bytes() for paper in PAPERS]
    return dict(zip(PAPERS, zip(previewed, arrived, strict=True), strict=True)), told


def drawn(pdf: bytes, page: int) -> Drawn:
    """Return a page as anyone's PDF reader draws it."""
    made = subprocess.run(
        ["pdftoppm", "-gray", "-r", str(DPI), "-f", str(page), "-l", str(page), "-"],
        input=pdf,
        capture_output=True,
        check=True,
    ).stdout
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", made)
    assert head is not None
    return Drawn(int(head[1]), int(head[2]), made[head.end() :])


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_printed_is_what_the_preview_showed(
    printed: tuple[dict[str, tuple[bytes, Arrived]], str], paper: str
) -> None:
    """The paper, the number of pages, the white around the words, and every word at its place."""
    previewed, arrived = printed[0][paper]
    pages = read_pages(previewed)
    facts = read_facts(arrived.pdf)
    size = re.findall(r"[\d.]+", facts["Page size"])[:2]
    assert [round(float(each)) for each in size] == list(SIZES_PT[paper])
    assert int(facts["Pages"]) == len(pages) > 1

    for number, words in enumerate(pages, 1):
        wanted, got = drawn(previewed, number), drawn(arrived.pdf, number)
        assert abs(got.width - wanted.width) <= 1
        assert abs(got.height - wanted.height) <= 1
        astray = [abs(a - b) for a, b in zip(wanted.edges(), got.edges(), strict=True)]
        assert max(astray) <= ASTRAY
        assert [word.text for word in words if not got.has_ink_at(word)] == []


def test_the_queue_knows_nothing_of_the_letter(
    printed: tuple[dict[str, tuple[bytes, Arrived]], str],
) -> None:
    """A shared printer shows its jobs to everyone; the service keeps logs."""
    words = [word for part in PARTS for word in re.findall(r"\w+", part)]
    phrases = {" ".join(each) for each in zip(words, words[1:], words[2:], strict=False)} | {
        "Alex",
        "Sam",
    }
    jobs = [arrived for _, arrived in printed[0].values()]
    told = "\n".join((printed[1], *(f"{each.title}\n{each.options}" for each in jobs)))

    assert [each.title for each in jobs] == [JOB] * len(jobs)
    assert [each for each in phrases if re.search(rf"\b{each}\b", told)] == []
    facts = [read_facts(each.pdf) for each in jobs]
    assert [each.get("Title") for each in facts] == [JOB] * len(jobs)
    assert not any(getpass.getuser() in "".join(each.values()) for each in facts)
    assert not any(each.get("Author") for each in facts)
