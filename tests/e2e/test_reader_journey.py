"""Without eyes: what is written, heard, saved and printed by role and name alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "reader_journey.py"


def test_a_letter_is_written_heard_and_saved_without_a_key_or_a_place(tmp_path: Path) -> None:
    """Each page, note, save and failure is told; nothing is pressed but by name."""
    done = travelled(JOURNEY, str(tmp_path))
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-6000:]

    printed = subprocess.run(
        ["pdftotext", str(tmp_path / "letter.pdf"), "-"], capture_output=True, text=True, check=True
    )
    words = " ".join(printed.stdout.split())
    assert "I am sorry. I lied to you about our money." in words
    assert "if I hurt you" not in words
