"""Where things are kept, and that nobody else can look inside."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.paths import Folders, looks_synced, make_private


@pytest.fixture(params=[0, 0o777])
def odd_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    """Set a umask that gives everything away, or one that gives nothing."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    """Return the rights on a folder, such as 0o700."""
    return path.stat().st_mode & 0o777


def test_everything_is_in_the_persons_own_folders(home: Path) -> None:
    """The system's folders, so that backups and other accounts treat them as usual."""
    folders = Folders.default()

    assert folders.workbook == home / ".local/share/reconcile/workbook.reconcile"
    assert folders.settings == home / ".config/reconcile/settings.json"
    assert folders.log_file == home / ".local/share/reconcile/log/events.log"


def test_a_data_folder_holds_everything(tmp_path: Path) -> None:
    """Who carries the program on a stick leaves nothing on the computer."""
    folders = Folders.under(tmp_path / "stick")

    places = [folders.workbook, folders.settings, folders.log_file, folders.backups("a-1")]
    assert all(place.is_relative_to(tmp_path / "stick") for place in places)


def test_nothing_is_made_before_it_is_asked_for(home: Path) -> None:
    """Asking where things would be leaves no trace."""
    Folders.default()

    assert not (home / ".local/share/reconcile").exists()


@pytest.mark.usefixtures("odd_umask")
def test_only_the_owner_can_look_inside(tmp_path: Path) -> None:
    """Names of letters' files are private too, and the owner is never locked out."""
    folders = Folders.under(tmp_path / "new" / "stick")

    folders.make()

    assert {mode(path) for path in (tmp_path / "new", folders.data, folders.log)} == {0o700}


def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    """It may be shared with others for a reason we do not know."""
    tmp_path.chmod(0o755)

    make_private(tmp_path)

    assert mode(tmp_path) == 0o755


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    """A person's file is never removed to make a folder."""
    (tmp_path / "data").write_text("mine")

    with pytest.raises(NotADirectoryError):
        Folders.under(tmp_path / "data").make()

    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.parametrize("variable", ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"])
@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_an_empty_or_relative_variable_is_ignored(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """A workbook must not come to lie in whatever folder the program was started from."""
    monkeypatch.setenv(variable, value)

    folders = Folders.default()

    assert folders.data.is_absolute()
    assert folders.config.is_absolute()
    assert folders.data.name == folders.config.name == "reconcile"


def test_backups_are_kept_apart_by_workbook(tmp_path: Path) -> None:
    """Two workbooks of the same name must not push out each other's backups."""
    folders = Folders.under(tmp_path)

    assert folders.backups("a1-b2") != folders.backups("a1-b3")
    assert folders.backups("a1-b2", chosen=tmp_path / "disk") == tmp_path / "disk" / "a1-b2"


@pytest.mark.parametrize("uuid", ["", "../a", "a/b", "a b", "ä"])
def test_a_uuid_cannot_lead_out_of_the_backups(tmp_path: Path, uuid: str) -> None:
    """The uuid comes from a file that may be foreign."""
    with pytest.raises(ValueError, match="uuid"):
        Folders.under(tmp_path).backups(uuid)


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/sam/OneDrive/book", "OneDrive"),
        ("/home/sam/OneDrive - Work/book", "OneDrive"),
        ("/home/sam/Dropbox (Personal)/a/book", "Dropbox"),
        ("/Users/sam/Library/Mobile Documents/com~apple~CloudDocs/book", "iCloud"),
        ("/Users/sam/Library/CloudStorage/GoogleDrive-sam/book", "Google Drive"),
        ("/home/sam/Google Drive/book", "Google Drive"),
        ("/home/sam/Nextcloud2/book", None),
        ("/home/sam/Nextcloud/book", "Nextcloud"),
        ("/home/sam/ownCloud/book", "ownCloud"),
        ("/home/sam/Sync/book", "Syncthing"),
        ("/home/sam/pCloudDrive/book", "pCloud"),
        ("/home/sam/Box/book", "Box"),
        ("/home/sam/Boxes/book", None),
        ("/home/sam/dropboxes/book", None),
        ("/home/sam/.local/share/reconcile/workbook.reconcile", None),
        ("/home/sam/my onedrive notes/book", None),
    ],
)
def test_a_synced_folder_is_named(place: str, service: str | None) -> None:
    """The warning says whose it is, so that the person knows what is meant."""
    assert looks_synced(Path(place)) == service


@pytest.mark.parametrize(
    ("left", "service"),
    [(".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud")],
)
def test_a_synced_folder_of_any_name_is_known_by_what_lies_in_it(
    tmp_path: Path, left: str, service: str
) -> None:
    """These services let a person choose any folder."""
    (tmp_path / left).touch()
    inside = tmp_path / "deep" / "down" / "book.reconcile"

    assert looks_synced(inside) == service
