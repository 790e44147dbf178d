"""Preferences survive a restart, and whatever happens to their file."""

from __future__ import annotations

import json
import os
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as st

from reconcile_gui import settings
from reconcile_gui.settings import KnownWorkbook, Settings, WindowPlace

BOOK = Path("/home/sam/book.reconcile")
KNOWN = KnownWorkbook(is_encrypted=True, origin="0123456789abcdef", inode=42)
FULL = Settings(
    language="de",
    theme="dark",
    contrast="high",
    text_size_percent=200,
    typeface="system",
    window=WindowPlace(x=-5, y=10, width=1024, height=700, is_maximised=True),
    window_title="Notes",
    reading_pace="quick",
    asks_about_headphones=False,
    backup_folder=Path("/media/disk"),
    earlier_backup_folders=(Path("/media/stick"), Path("/home/sam/copies")),
    backups_kept=9,
    lock_minutes=0,
    lock_with_screen=False,
    lock_with_lid=False,
    lock_with_sleep=False,
    country="uk",
    date_style="year_first",
    spelling=False,
).with_workbook(BOOK, KNOWN)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the place of a settings file that is not there yet."""
    return tmp_path / "settings.json"


def damaged(file: Path) -> Path:
    """Return where the copy of a damaged file is kept."""
    return file.with_name("settings.json.damaged")


def test_every_setting_comes_back(file: Path) -> None:
    """Every field differs from its default here, so that none can be forgotten."""
    settings.save(file, FULL)

    assert settings.load(file) == FULL
    assert all(getattr(FULL, name) != getattr(Settings(), name) for name in known_fields())


def known_fields() -> list[str]:
    """Return the names of the fields that this version knows."""
    return [field.name for field in fields(Settings) if field.name != "unknown"]


def test_a_missing_file_is_all_defaults(file: Path) -> None:
    """The first start is no problem and leaves no file behind."""
    assert settings.load(file) == Settings()
    assert list(file.parent.iterdir()) == []


def test_only_the_owner_can_read_the_file(file: Path) -> None:
    """It names the places of workbooks."""
    before = os.umask(0)
    settings.save(file, FULL)
    os.umask(before)

    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"text"', b"\xff\xfe\x00", b"[" * 100_000, b"1" * 5_000, b"\0"],
)
def test_a_damaged_file_is_all_defaults_and_is_kept(file: Path, content: bytes) -> None:
    """The program starts, and a person can still look at what was there."""
    file.write_bytes(content)

    assert settings.load(file) == Settings()
    assert damaged(file).read_bytes() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", ["dark"]),
        ("theme", "dark_contrast"),
        ("contrast", True),
        ("contrast", "highest"),
        ("text_size_percent", 79),
        ("text_size_percent", 201),
        ("text_size_percent", 100.5),
        ("text_size_percent", "100"),
        ("text_size_percent", True),
        ("typeface", "Comic Sans"),
        ("window", [0, 0, 10, 10]),
        ("window", {"x": 0, "y": 0, "width": 0, "height": 10, "is_maximised": False}),
        ("window", {"x": 0, "y": 0, "width": 10}),
        ("window", {"x": 0, "y": 0, "width": 10**12, "height": 10, "is_maximised": False}),
        ("window_title", "Letter to Alex"),
        ("reading_pace", "faster"),
        ("asks_about_headphones", "no"),
        ("last_workbook", "book.reconcile"),
        ("last_workbook", "/a\0b"),
        ("last_workbook", 1),
        ("known_workbooks", []),
        ("known_workbooks", {"/a": True}),
        ("backup_folder", "here"),
        ("earlier_backup_folders", "/media/stick"),
        ("earlier_backup_folders", ["stick"]),
        ("backups_kept", 0),
        ("backups_kept", 10**30),
        ("lock_minutes", -1),
        ("known_workbooks", {"/a": {"is_encrypted": True, "origin": "x" * 201, "inode": 1}}),
    ],
)
def test_one_wrong_value_costs_that_value_alone(file: Path, name: str, value: object) -> None:
    """A slip in one line must not lose the others."""
    settings.save(file, FULL)
    stored = json.loads(file.read_text()) | {name: value}
    file.write_text(json.dumps(stored))

    loaded = settings.load(file)

    assert getattr(loaded, name) == getattr(Settings(), name)
    others = [field.name for field in fields(Settings) if field.name != name]
    assert all(getattr(loaded, other) == getattr(FULL, other) for other in others)
    assert json.loads(damaged(file).read_text()) == stored


def test_one_wrong_workbook_costs_that_workbook_alone(file: Path) -> None:
    """Whether a file is encrypted decides what a person is asked for."""
    settings.save(file, FULL)
    stored = json.loads(file.read_text())
    stored["known_workbooks"]["/home/sam/other.reconcile"] = {"is_encrypted": "no"}
    file.write_text(json.dumps(stored))

    assert settings.load(file).known_workbooks == {str(BOOK): KNOWN}


def test_what_this_version_does_not_know_is_kept(file: Path) -> None:
    """Going back to an older version and forward again loses nothing."""
    file.write_text(json.dumps({"speech_rate": [1, {"deep": None}], "theme": "light"}))

    settings.save(file, settings.load(file))

    stored = json.loads(file.read_text())
    assert stored["speech_rate"] == [1, {"deep": None}]
    assert stored["theme"] == "light"


def test_an_editors_mark_at_the_start_does_no_harm(file: Path) -> None:
    """Some editors put a byte order mark in front."""
    file.write_bytes(b"\xef\xbb\xbf" + b'{"theme": "dark"}')

    assert settings.load(file).theme == "dark"
    assert not damaged(file).exists()


def test_a_file_that_cannot_be_read_is_all_defaults(file: Path) -> None:
    """A folder in its place must not stop the start."""
    file.mkdir()

    assert settings.load(file) == Settings()


def test_a_path_that_is_no_unicode_comes_back(file: Path) -> None:
    """Old disks hold names in old encodings."""
    odd = Path(os.fsdecode(b"/home/sam/br\xfccke.reconcile"))

    settings.save(file, Settings().with_workbook(odd, KNOWN))

    assert settings.load(file).workbook(odd) == KNOWN
    assert settings.load(file).last_workbook == odd


def test_every_folder_that_held_backups_is_remembered() -> None:
    """A passphrase that is set later must come to them all."""
    here, there = Path("/media/here"), Path("/media/there")
    moved = Settings()
    for folder in (here, there, None, here):
        moved = moved.with_backup_folder(folder)

    assert moved.backup_folder == here
    assert moved.earlier_backup_folders == (there,)
    assert moved.with_backup_folder(None).earlier_backup_folders == (there, here)


def test_a_workbook_is_found_by_its_name_where_it_was_last() -> None:
    """Copies share the name; the one in use is meant."""
    named = KnownWorkbook(is_encrypted=True, origin="0" * 16, inode=1, uuid="u")
    known = Settings().with_workbook(Path("/b"), named).with_workbook(Path("/a"), named)

    assert known.place_of("u") == Path("/a")
    assert known.with_workbook(Path("/c"), KNOWN).place_of("u") == Path("/b")
    assert known.place_of("another") is None


def test_the_same_file_keeps_its_origin() -> None:
    """Rows written before and after a restart come from the same copy."""
    assert FULL.origin_for(BOOK, KNOWN.inode) == KNOWN.origin


@pytest.mark.parametrize(("path", "inode"), [(BOOK, 43), (Path("/copy.reconcile"), 42)])
def test_a_copy_of_a_file_has_an_origin_of_its_own(path: Path, inode: int) -> None:
    """Two copies that grow apart must stay told apart when they are merged."""
    origin = FULL.origin_for(path, inode)

    assert origin != KNOWN.origin
    assert len(bytes.fromhex(origin)) == 8


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
NAMES = st.sampled_from([field.name for field in fields(Settings)]) | st.text(max_size=8)


@trying(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(stored=st.dictionaries(NAMES, JSON_VALUES, max_size=6))
def test_any_content_can_be_read_and_written_again(file: Path, stored: dict[str, object]) -> None:
    """Whatever is in the file, the program starts and settings can be changed."""
    file.write_text(json.dumps(stored))

    loaded = settings.load(file)
    settings.save(file, loaded)

    assert settings.load(file) == loaded or "NaN" in file.read_text()
