"""Read aloud for real: Qt's plugin, Speech Dispatcher and espeak-ng, into a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.speech_service import Sound, missing_commands, speech_service

# Chosen: espeak-ng says about 175 words a minute at its usual pace.
SECONDS_A_WORD = 60 / 175
AUDIBLE = 3_000
# What the screenless platform says of itself at every window with a layout.
NO_SCREEN = "This plugin does not support propagateSizeHints()"

needs_speech = pytest.mark.skipif(
    bool(missing_commands()), reason=f"not on this machine: {', '.join(missing_commands())}"
)


def run_journey(checkout: Path, surroundings: dict[str, str]) -> list[str]:
    """Read the letter of the journey; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.aloud_journey"],
        cwd=checkout,
        env={**os.environ, **surroundings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if NO_SCREEN not in line]
    assert (done.returncode, said) == (0, [])
    return done.stdout.splitlines()


def lasts_as_spoken(sound: Sound, words: str) -> bool:
    """Tell whether a sound lasts about as long as somebody needs for these words."""
    usual = len(words.split()) * SECONDS_A_WORD
    return sound.loudest > AUDIBLE and usual / 2.5 < sound.seconds < usual * 2.5 + 0.5


@needs_speech
def test_a_letter_is_heard_sentence_by_sentence(tmp_path: Path, checkout: Path) -> None:
    """In order, in its language, as shown; stop stops, also what would have come after it.

    No voice for a language is said, and the window goes on while the service is asked.
    """
    with speech_service(tmp_path) as service:
        lines = run_journey(checkout, service.surroundings)
        told, sounds = service.told, service.sounds()

    began = [(language, words) for what, language, words in told if what == "begin"]
    assert began == [
        ("en-gb", "I am sorry."),
        ("en-gb", "It is “my” doing, and I won’t say otherwise; I hid it for 3 years."),
        ("en-gb", "This is endless."),
        ("de", "Es tut mir leid."),
    ]
    ended = [words for what, _, words in told if what == "end"]
    assert ended == [words for _, words in began if "endless" not in words]
    assert len(sounds) == len(began)
    assert [
        words
        for sound, (_, words) in zip(sounds, began, strict=True)
        if not lasts_as_spoken(sound, words)
    ] == []
    shown = [line for line in lines if line.startswith("shown")]
    assert shown[:3] == ["shown sorry 0", "shown sorry 12", "shown close 0"]
    assert lines[0] == "offered True"
    assert "failed no_voice" in lines
    (stalled,) = (int(line.split()[1]) for line in lines if line.startswith("stalled"))
    assert stalled < 1_000


@needs_speech
def test_a_service_that_is_not_there_is_told(tmp_path: Path, checkout: Path) -> None:
    """As where there is no sound card: it does not start, and the program lives on."""
    lines = run_journey(checkout, {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'nobody'}"})

    assert "failed no_service" in lines
