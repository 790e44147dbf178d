"""Without a mouse: what the coach says is followed or left, and the letter is on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "letter_journey.py"


def test_a_letter_goes_from_an_empty_page_through_the_coach_to_paper(tmp_path: Path) -> None:
    """Two notes followed, one left alone, an "I"-statement built: all in what is printed."""
    done = travelled(JOURNEY, str(tmp_path))
    assert done.returncode == 0, done.stderr[-6000:]

    printed = subprocess.run(
        ["pdftotext", str(tmp_path / "letter.pdf"), "-"], capture_output=True, text=True, check=True
    )
    words = " ".join(printed.stdout.split())
    left_alone = "I never meant to hurt you."
    rewritten = ("I am sorry. I lied to you about our money.", "I am thankful for our years.")
    statement = "I feel lonely when I read your letter, because honesty matters to me."
    done_by_me = "I hid a debt from you for a year."
    places = [words.index(each) for each in (left_alone, rewritten[0], done_by_me, statement)]
    assert places == sorted(places)
    assert words.index(rewritten[1]) > places[-1]
    for gone in ("if I hurt you", "Friday"):
        assert gone not in words
