"""What packages hold and ask for is written down once, and agrees with what set-up asks for."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from typing import cast

import pytest

from reconcile_gui.app import DESKTOP_ID
from tests.project import CHECKOUT

PACKAGING = CHECKOUT / "packaging"
WHEELS = "/somewhere/site-packages/"


@pytest.fixture(scope="module")
def is_kept() -> Callable[[str, str], bool]:
    """Return what decides on each file of the bundle."""
    parts = runpy.run_path(str(PACKAGING / "bundle_parts.py"))
    return cast("Callable[[str, str], bool]", parts["is_kept"])


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/lib/libavcodec.so.61",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
    ],
)
def test_what_nobody_uses_stays_out(is_kept: Callable[[str, str], bool], target: str) -> None:
    """Among it what would write elsewhere (GTK's list of recent files), or pretend to speak."""
    assert not is_kept(target, WHEELS + target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",  # else QtPdf takes the system's, and fails
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "typst/_typst.abi3.so",
    ],
)
def test_what_is_used_stays_in(is_kept: Callable[[str, str], bool], target: str) -> None:
    """Some of it nothing names but Qt itself."""
    assert is_kept(target, WHEELS + target)


@pytest.mark.parametrize(("name", "kept"), [("libcrypto.so.3", True), ("libX11.so.6", False)])
def test_of_the_system_only_what_python_needs(
    is_kept: Callable[[str, str], bool], name: str, kept: bool
) -> None:
    """What Qt draws with must be the system's own: it belongs to its drivers."""
    assert is_kept(name, f"/usr/lib/x86_64-linux-gnu/{name}") is kept


def test_the_package_asks_for_all_that_set_up_asks_for() -> None:
    """A library found missing once must not be missing where the package is installed."""
    script = (PACKAGING / "system.sh").read_text("utf-8").partition("ensurepip")[0]
    asked = set(re.findall(r"^need (\S+) has_library", script, re.MULTILINE))
    control = (PACKAGING / "debian/control").read_text("utf-8")
    depends = control.partition("Depends:")[2].partition("Recommends:")[0]

    assert len(asked) > 5
    assert asked <= set(re.findall(r"[a-z0-9.+-]{3,}", depends))


def test_packages_take_the_name_of_the_window() -> None:
    """Written in the program, in file names, and in what makes them."""
    made = runpy.run_path(str(PACKAGING / "desktop_files.py"))

    assert made["APP_ID"] == DESKTOP_ID
    assert {path.name.removeprefix(DESKTOP_ID) for path in PACKAGING.glob("linux/org.*")} == {
        ".desktop",
        ".metainfo.xml",
        ".mime.xml",
    }
