"""What of an installed bundle was loaded, and what of the system it lacked."""

from __future__ import annotations

import re
from pathlib import Path

from tests.package.bare_system import BareSystem

BUNDLE = "/usr/lib/reconcile-gui/_internal"
LOADED = re.compile(r"calling init: (\S+)")
LACKED = re.compile(r"(\S+) => not found")
# Recommended, not depended on: without them there is no printer, and nobody reads aloud.
MAY_LACK = {"libcups.so.2", "libspeechd.so.2"}
# Nothing in a bare system on an X11 display without input methods can load these.
ELSEWHERE = {
    "libqwayland.so": "a Wayland desktop",
    "libQt6WaylandClient.so.6": "a Wayland desktop",
    "libxdg-shell.so": "a Wayland desktop",
    "libadwaita.so": "a Wayland desktop",
    "libbradient.so": "a Wayland desktop",
    "libibusplatforminputcontextplugin.so": "a desktop with IBus",
    "libqxdgdesktopportal.so": "a desktop with portals",
    "libcupsprintersupport.so": "a system with CUPS",
    "libqtexttospeech_speechd.so": "a system with speech-dispatcher",
}


def never_loaded(system: BareSystem) -> set[str]:
    """Return which libraries and plugins of Qt nothing loaded, and nothing elsewhere would."""
    loaded = {
        Path(found).name
        for told in system.home.glob("loaded-*")
        for found in LOADED.findall(told.read_text("utf-8", "replace"))
    }
    there = {
        path.name
        for path in system.outside(BUNDLE).glob("PySide6/**/*.so*")
        if not path.is_symlink()
    }
    assert "libQt6Core.so.6" in loaded & there
    return there - loaded - set(ELSEWHERE)


def missing_libraries(system: BareSystem) -> set[str]:
    """Return which of the system's libraries something in the bundle did not find."""
    names = [
        str(Path("/") / path.relative_to(system.root))
        for path in system.outside(BUNDLE).rglob("*.so*")
        if not path.is_symlink()
    ]
    # As the program that starts Python does it.
    told = system.run("sh", "-c", 'ldd "$@" || :', "sh", *names, LD_LIBRARY_PATH=BUNDLE)
    return set(LACKED.findall(told)) - MAY_LACK
