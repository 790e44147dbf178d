"""Speech Dispatcher of a test: a socket, a configuration and a voice of its own, no sound card.

The voice is espeak-ng, which writes a WAV file for each utterance; a line of `told` says when
it begins, and when it has come to its end.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

COMMANDS = ("speech-dispatcher", "espeak-ng")
PATIENCE_S = 30.0
# An utterance with this word would last until it is stopped.
ENDLESS = "endless"
SPEAK = """\
#!/bin/sh
# Called with rate, language and words by the module.
cd "{folder}" || exit 1
number=$(ls | grep -c 'wav$')
espeak-ng -s "$1" -v "$2" -w "$number.wav" "$3"
printf 'begin\\t%s\\t%s\\n' "$2" "$3" >>told
case $3 in *{endless}*) sleep 60 ;; esac
printf 'end\\t%s\\t%s\\n' "$2" "$3" >>told
"""
SPEECHD = """\
CommunicationMethod "unix_socket"
AudioOutputMethod "libao"
LogLevel 3
Timeout 0
AddModule "wav" "sd_generic" "wav.conf"
DefaultModule wav
DefaultLanguage "en"
"""
MODULE = """\
Debug 0
GenericExecuteSynth "sh {script} '$RATE' '$LANGUAGE' \\'$DATA\\'"
GenericCmdDependency "espeak-ng"
GenericMaxChunkLength 5000
GenericRateAdd 175
GenericRateMultiply 1
GenericRateForceInteger 1
GenericLanguage "en" "en-gb" "utf-8"
GenericLanguage "de" "de" "utf-8"
AddVoice "en" "MALE1" "en-gb"
AddVoice "de" "MALE1" "de"
"""


@dataclass(frozen=True, slots=True)
class Sound:
    """What one WAV file holds. loudest: of 32,767."""

    seconds: float
    loudest: int


class SpeechService:
    """A running service; everything it spoke is in its folder."""

    def __init__(self, folder: Path) -> None:
        """Look at what lies in a folder."""
        self.folder = folder

    @property
    def surroundings(self) -> dict[str, str]:
        """The variables with which a program finds it."""
        return {"SPEECHD_ADDRESS": f"unix_socket:{self.folder / 'socket'}"}

    @property
    def told(self) -> list[tuple[str, str, str]]:
        """What began and came to its end: "begin" or "end", language, words."""
        told = self.folder / "said" / "told"
        lines = told.read_text("utf-8").splitlines() if told.exists() else []
        return [(what, language, words.strip()) for what, language, words in map(_cut, lines)]

    def sounds(self) -> list[Sound]:
        """Return what was written instead of being heard, in order."""
        files = sorted((self.folder / "said").glob("*.wav"), key=lambda each: int(each.stem))
        return [_sound(each) for each in files]


def missing_commands() -> list[str]:
    """Return what of the speech service this machine does not have."""
    return [each for each in COMMANDS if shutil.which(each) is None]


@contextlib.contextmanager
def speech_service(folder: Path) -> Iterator[SpeechService]:
    """Run a service of its own for a while."""
    home, modules, said = folder / "home", folder / "modules", folder / "said"
    for each in (home, modules, said):
        each.mkdir()
    script = folder / "speak.sh"
    script.write_text(SPEAK.format(folder=said, endless=ENDLESS))
    (folder / "speechd.conf").write_text(SPEECHD)
    (modules / "wav.conf").write_text(MODULE.format(script=script))
    # The service does not start without a place for sound; this one swallows it.
    (home / ".libao").write_text("default_driver=null\n")
    socket = folder / "socket"
    service = subprocess.Popen(
        ["speech-dispatcher", "-s", "-C", folder, "-S", socket, "-P", folder / "pid"],
        env={**os.environ, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until(lambda: socket.exists() or service.poll() is not None)
        assert service.poll() is None, "the speech service did not start"
        yield SpeechService(folder)
    finally:
        service.terminate()
        service.wait(timeout=20)


def _wait_until(is_so: Callable[[], bool]) -> None:
    """Look again and again; the service has no other way to say that it is there."""
    until, pulse = time.monotonic() + PATIENCE_S, threading.Event()
    while not is_so():
        assert time.monotonic() < until, "the speech service does not answer"
        pulse.wait(0.02)


def _cut(line: str) -> tuple[str, str, str]:
    what, language, words = line.split("\t", 2)
    return what, language, words


def _sound(path: Path) -> Sound:
    with wave.open(str(path), "rb") as file:
        frames = file.readframes(file.getnframes())
        seconds = file.getnframes() / file.getframerate()
    return Sound(seconds, max(map(abs, array("h", frames)), default=0))
