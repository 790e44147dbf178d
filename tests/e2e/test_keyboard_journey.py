"""Without a mouse: from a first start, through a power cut, to a letter on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "keyboard_journey.py"
SORRY = "I am sorry. I hid a debt from you, and I lied when you asked."


def read(*command: str) -> str:
    """Return what one of the system's tools says."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_letter_is_written_hidden_killed_found_and_printed_by_keyboard(tmp_path: Path) -> None:
    """A real window, a real display, real keys; it waits for what happens and for nothing else."""
    done = travelled(JOURNEY, str(tmp_path))
    assert done.returncode == 0, done.stderr[-6000:]

    letter = tmp_path / "letter.pdf"
    words = " ".join(read("pdftotext", str(letter), "-").split())
    assert SORRY in words
    for of_other_tabs in ("money", "visits", "statements"):
        assert of_other_tabs not in words
    fonts = read("pdffonts", str(letter)).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts  # embedded
    assert letter.stat().st_mode & 0o777 == 0o600
