"""Installed, the program is found, opens its files, and is one program to the desktop."""

from __future__ import annotations

import contextlib
import gzip
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reconcile_gui import __version__, cli
from reconcile_gui.app import DESKTOP_ID
from reconcile_gui.paths import Folders
from tests.project import CHECKOUT

FILE_TYPE = "application/x-reconcile-workbook"
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# Of the first bytes of a SQLite file, where an application may put its own number.
APPLICATION_ID_AT = 68
EXAMPLE = "https://example.org/pictures/"


def written(folder: Path, *options: str) -> Path:
    """Write the share/ folder of a package."""
    subprocess.run(
        [sys.executable, str(CHECKOUT / "packaging/desktop_files.py"), str(folder), *options],
        check=True,
        timeout=60,
    )
    return folder


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the share/ folder, as packages have it."""
    return written(tmp_path_factory.mktemp("share"))


def root_of(path: Path) -> ET.Element:
    """Return what an XML file of ours holds."""
    return ET.parse(path).getroot()  # noqa: S314 - nobody else wrote it


@pytest.fixture
def launcher(share: Path) -> dict[str, str]:
    """Return what stands in the launcher."""
    read = ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # as its documentation says
    read.read(share / "applications" / f"{DESKTOP_ID}.desktop", "utf-8")
    return dict(read["Desktop Entry"])


@pytest.fixture
def about(share: Path) -> ET.Element:
    """Return what software centres are told."""
    return root_of(share / "metainfo" / f"{DESKTOP_ID}.metainfo.xml")


@pytest.fixture
def file_type(share: Path) -> ET.Element:
    """Return how a workbook is known."""
    (found,) = root_of(share / "mime/packages" / f"{DESKTOP_ID}.xml")
    return found


def test_one_name_joins_launcher_window_icon_and_metainfo(
    launcher: dict[str, str], about: ET.Element
) -> None:
    """By it a desktop knows which icon a window has; a misprint shows a grey square."""
    assert about.findtext("id") == DESKTOP_ID
    assert about.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert launcher["Icon"] == DESKTOP_ID
    assert about.findtext("provides/binary") == launcher["Exec"].split()[0]


def test_a_double_click_opens_the_file(
    launcher: dict[str, str], about: ET.Element, file_type: ET.Element
) -> None:
    """The launcher takes a file, of the type that the file's ending says."""
    glob = file_type.find(f"{MIME}glob")

    assert launcher["Exec"].endswith(" %f")
    assert launcher["MimeType"] == f"{FILE_TYPE};"
    assert about.findtext("provides/mediatype") == file_type.get("type") == FILE_TYPE
    assert glob is not None
    assert glob.get("pattern") == f"*{Folders.under(Path()).workbook.suffix}"


def test_what_a_plain_workbook_is_known_by_is_true_of_it(
    file_type: ET.Element, checkout: Path
) -> None:
    """An encrypted one has no such bytes, and is known by its name alone."""
    outer = file_type.find(f"{MIME}magic/{MIME}match")
    inner = file_type.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert outer is not None
    assert inner is not None
    header, number = (
        each.get("value", "").replace("\\0", "\0").encode() for each in (outer, inner)
    )
    plain, encrypted = (
        (checkout / "tests/golden" / f"workbook_1_0_{kind}.reconcile").read_bytes()
        for kind in ("plain", "encrypted")
    )

    assert int(inner.get("offset", "")) == APPLICATION_ID_AT
    assert plain.startswith(header)
    assert plain[APPLICATION_ID_AT:].startswith(number)
    assert not encrypted.startswith(header)


def test_the_newest_release_is_this_version(about: ET.Element, share: Path) -> None:
    """Releases stand in CHANGELOG.md, and nowhere else by hand."""
    releases = [each.get("version") for each in about.iterfind("releases/release")]
    history = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")

    assert releases == re.findall(r"^## (\d\S*)", history, re.MULTILINE)
    assert releases[0] == __version__
    assert f'"Reconcile {__version__}"' in man_page(share)


def test_pictures_are_named_where_they_can_be_got(tmp_path: Path, checkout: Path) -> None:
    """AppStream takes them from the web alone, and we have no place there by ourselves."""
    share = written(tmp_path, "--pictures", EXAMPLE)
    named = root_of(share / "metainfo" / f"{DESKTOP_ID}.metainfo.xml")
    pictures = [each.text or "" for each in named.iterfind("screenshots/screenshot/image")]

    assert pictures
    for each in pictures:
        assert (checkout / "docs/pictures" / each.removeprefix(EXAMPLE)).is_file()
    validated("appstreamcli", "validate", "--no-net", *share.glob("metainfo/*"))


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_icons_are_there_in_the_size_their_folder_says(share: Path, size_px: int) -> None:
    """Of the program, and of its files."""
    theme = share / "icons/hicolor"
    for kind, name in (("apps", DESKTOP_ID), ("mimetypes", FILE_TYPE.replace("/", "-"))):
        image = QImage(str(theme / f"{size_px}x{size_px}" / kind / f"{name}.png"))

        assert (image.width(), image.height()) == (size_px, size_px)
        assert (theme / "scalable" / kind / f"{name}.svg").is_file()


def validated(tool: str, *arguments: str | Path) -> None:
    """Let one of the desktop's own tools say what it thinks; nothing where it is missing."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed here")
    done = subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr


def test_the_launcher_is_valid(share: Path) -> None:
    """By the tool of those who wrote the rules."""
    validated("desktop-file-validate", *share.glob("applications/*"))


def test_the_metainfo_is_valid(share: Path) -> None:
    """A software centre leaves out what is not."""
    validated("appstreamcli", "validate", "--no-net", *share.glob("metainfo/*"))


def test_the_file_type_is_valid(
    share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of types is made anew with it, without a complaint."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    shutil.copytree(share / "mime", tmp_path / "mime")

    validated("update-mime-database", tmp_path / "mime")

    assert (tmp_path / "mime/application/x-reconcile-workbook.xml").is_file()


def man_page(share: Path) -> str:
    """Return the source of the man page."""
    return gzip.decompress((share / "man/man1/reconcile-gui.1.gz").read_bytes()).decode()


def test_the_man_page_is_valid(share: Path, tmp_path: Path) -> None:
    """By the tool that would show it."""
    page = tmp_path / "reconcile-gui.1"
    page.write_text(man_page(share), "utf-8")

    validated("man", "--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l", page)


@pytest.fixture
def helped(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Return what gives the help of the program, or of a command."""

    def ask(command: str) -> str:
        with contextlib.suppress(SystemExit):
            cli.main([command, "--help"] if command else ["--help"])
        return capsys.readouterr().out

    return ask


def test_the_man_page_holds_every_command_and_option(
    share: Path, helped: Callable[[str], str]
) -> None:
    """What it does not name nobody finds; what it names must be there."""
    option = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
    page = man_page(share).replace("\\-", "-")
    known = {found for each in ("", *cli.COMMANDS) for found in option.findall(helped(each))}

    assert set(option.findall(page)) == known
    for command in cli.COMMANDS:
        assert re.search(rf'^\.(?:BI|BR) "{command} "', page, re.MULTILINE), command
