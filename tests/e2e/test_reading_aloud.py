"""Read aloud for real: Qt's plugin, Speech Dispatcher and espeak-ng, into a file."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.needed import needs
from tests.e2e.speech_service import Sound, missing_commands, speech_service

# Chosen: espeak-ng says about 175 words a minute at its usual pace.
SECONDS_A_WORD = 60 / 175
AUDIBLE = 3_000
# Chosen: busy computers stumble; what waits for a service stands still for seconds.
NO_HANG_MS = 1_000
# Chosen: room for a short sentence on a busy computer; the endless one goes on for a minute.
SILENT_MS = 20_000
# What the screenless platform says of itself at every window with a layout.
NO_SCREEN = "This plugin does not support propagateSizeHints()"

needs_speech = needs(missing_commands())


def run_journey(
    checkout: Path, surroundings: dict[str, str], journey: str = "aloud_journey", *words: str
) -> list[str]:
    """Go a journey that ends well; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.e2e.{journey}", *words],
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


def stalled_ms(lines: list[str]) -> int:
    """Return for how long the window did not answer at the worst."""
    (stalled,) = (int(line.split()[1]) for line in lines if line.startswith("stalled"))
    return stalled


@needs_speech
def test_a_letter_is_heard_sentence_by_sentence(tmp_path: Path, checkout: Path) -> None:
    """In order, in its language, as shown; what hides it stops it and all that would follow.

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
    (again,) = (int(line.split()[2]) for line in lines if line.startswith("spoke again"))
    assert again < SILENT_MS
    assert "failed no_voice" in lines
    assert stalled_ms(lines) < NO_HANG_MS


@needs_speech
def test_a_service_that_is_not_there_is_told(tmp_path: Path, checkout: Path) -> None:
    """As where there is no sound card: it does not start, and the program lives on."""
    lines = run_journey(checkout, {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'nobody'}"})

    assert "failed no_service" in lines


@needs_speech
@pytest.mark.parametrize("leaves", ["", "at-once"], ids=["told of it", "leaving meanwhile"])
def test_a_service_that_hangs_holds_neither_the_window_nor_the_end(
    tmp_path: Path, checkout: Path, leaves: str
) -> None:
    """As with a sound server that hangs: Qt would abort with the thread that waits for it."""
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "silent"))
        silent.listen()  # every call is taken, none is answered
        surroundings = {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'silent'}"}
        lines = run_journey(checkout, surroundings, "hanging_voice_journey", leaves)

    told = [line for line in lines if not line.startswith("stalled")]
    assert told == ["offered True", *([] if leaves else ["failed no_service"] * 2)]
    assert stalled_ms(lines) < NO_HANG_MS
