"""What is chosen in Settings holds at once, is on the disk at once, and tells others."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui import settings
from reconcile_gui.settings import KnownWorkbook, Settings
from reconcile_gui.shell.live_settings import LiveSettings


class Listener:
    """Remembers what it was told, and what was on the disk at that moment."""

    def __init__(self, live: LiveSettings, path: Path) -> None:
        """Listen."""
        self.path = path
        self.told: list[Settings] = []
        self.on_disk: list[Settings] = []
        self.not_kept = 0
        live.changed.connect(self.on_changed)
        live.not_kept.connect(self.on_not_kept)

    def on_changed(self, now: Settings) -> None:
        """Note what holds now, and what a restart would find."""
        self.told.append(now)
        self.on_disk.append(settings.load(self.path))

    def on_not_kept(self) -> None:
        """Note that it was not written."""
        self.not_kept += 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the place of a settings file that is not there yet."""
    return tmp_path / "settings.json"


@pytest.fixture
def live(path: Path) -> LiveSettings:
    """Return the settings of a first start."""
    return LiveSettings(path)


@pytest.fixture
def listener(live: LiveSettings, path: Path) -> Listener:
    """Return somebody who listens to them."""
    return Listener(live, path)


def test_a_first_start_has_the_defaults_and_writes_nothing(path: Path, live: LiveSettings) -> None:
    """A file is made when there is something to remember, not before."""
    assert live.now == Settings()
    assert not path.exists()


def test_a_change_is_on_the_disk_before_anybody_hears_of_it(
    live: LiveSettings, listener: Listener
) -> None:
    """A power cut right after must not bring the old setting back."""
    live.change(theme="dark")

    assert [each.theme for each in listener.told] == ["dark"]
    assert listener.on_disk == listener.told


def test_what_was_changed_holds_in_the_next_start(path: Path, live: LiveSettings) -> None:
    """That is what a setting is."""
    live.change(text_size_percent=150, window_title="Notes")

    assert LiveSettings(path).now == live.now
    assert live.now.text_size_percent == 150


def test_the_same_value_again_is_no_change(live: LiveSettings, listener: Listener) -> None:
    """A click on the colours that are on must not dress the whole program anew."""
    live.change(theme="system")

    assert listener.told == []


def test_settings_that_cannot_be_written_hold_until_the_end(tmp_path: Path) -> None:
    """Somebody who cannot read small letters needs large ones, full disk or not."""
    folder = tmp_path / "gone"
    live = LiveSettings(folder / "settings.json")
    listener = Listener(live, folder / "settings.json")

    live.change(text_size_percent=200)

    assert live.now.text_size_percent == 200
    assert listener.not_kept == 1
    assert [each.text_size_percent for each in listener.told] == [200]


def known(uuid: str) -> KnownWorkbook:
    """Return what is remembered of a workbook."""
    return KnownWorkbook(is_encrypted=True, origin="0" * 16, inode=1, uuid=uuid)


def test_two_programs_keep_what_the_other_remembers(path: Path) -> None:
    """Two workbooks may be open at once; whether a file is encrypted must not be forgotten."""
    one, other = LiveSettings(path), LiveSettings(path)
    one.become(one.now.with_workbook(Path("/one"), known("u1")))
    other.become(other.now.with_workbook(Path("/other"), known("u2")))
    one.change(theme="dark")
    other.change(text_size_percent=150)

    after = settings.load(path)
    assert after.known_workbooks == {"/one": known("u1"), "/other": known("u2")}
    assert (after.theme, after.text_size_percent) == ("dark", 150)
    assert other.now == after
    assert after.last_workbook == Path("/other")


def test_two_programs_remember_every_folder_of_backups(path: Path) -> None:
    """A passphrase that is set later must come to them all."""
    one, other = LiveSettings(path), LiveSettings(path)
    for live, folders in ((one, ("/a", "/b")), (other, ("/c", "/d"))):
        for folder in folders:
            live.become(live.now.with_backup_folder(Path(folder)))

    after = settings.load(path)
    assert after.backup_folder == Path("/d")
    assert set(after.earlier_backup_folders) >= {Path("/a"), Path("/b"), Path("/c")}


def test_what_could_not_be_written_goes_with_the_next_change(tmp_path: Path) -> None:
    """What is on the disk is older then, not newer."""
    folder = tmp_path / "away"
    live = LiveSettings(folder / "settings.json")
    live.change(text_size_percent=200)
    folder.mkdir()
    live.change(theme="dark")

    after = settings.load(folder / "settings.json")
    assert (after.text_size_percent, after.theme) == (200, "dark")


@pytest.mark.parametrize("content", [None, b"{", b"[]"])
def test_a_file_that_is_lost_meanwhile_is_written_again(path: Path, content: bytes | None) -> None:
    """Nothing that holds here is given up for it."""
    live = LiveSettings(path)
    live.change(text_size_percent=200)
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    live.change(theme="dark")

    assert settings.load(path).text_size_percent == 200


def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(path: Path) -> None:
    """Preferences are not worth a window that does not open."""
    path.write_bytes(b'{"theme": "da')

    live = LiveSettings(path)

    assert live.now == Settings()
    assert path.with_name("settings.json.damaged").read_bytes() == b'{"theme": "da'


def test_only_known_fields_can_be_changed(live: LiveSettings) -> None:
    """A misspelt field would be a setting without effect."""
    with pytest.raises(TypeError):
        live.change(colour="dark")
