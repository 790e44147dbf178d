"""While the window is open: the system lets nothing more be written, the clock is put back."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QTextEdit

from reconcile_gui.workbook.check import opens
from tests.faults.tokens import texts
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import LONG, PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]


@contextlib.contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Let the system refuse every write beyond a size, as a quota does; Python hears of it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(("key", "more"), [(None, 0), (PASSPHRASE, 6_000)])
def test_a_quota_that_is_used_up_costs_no_word(house: House, key: str | None, more: int) -> None:
    """In the midst of a write or before it: the text stays, it is said, and later it is saved."""
    house.lay_in(passphrase=key)
    if key:
        house.start_locked(key)
    else:
        house.start()
    editor = house.write_answer("First words. ")
    house.saved()

    with no_file_longer_than(house.path.stat().st_size + more):
        with house.qtbot.waitSignal(house.session.failed):
            editor.insertPlainText(LONG)
        laid_out()
        assert house.is_seen("saving_bar")
        assert "Your text is still here" in house.text("message_sentence")
        assert editor.toPlainText().endswith(LONG)

    with house.qtbot.waitSignal(house.session.saved):
        house.press("message_secondary")
    laid_out()
    assert not house.is_seen("saving_bar")
    house.close()
    assert "First words. " + LONG in house.look_in(texts(), key)


def test_a_clock_put_back_costs_no_word(house: House) -> None:
    """An empty battery, or another country: everything typed before and after is there."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_everywhere("before")
    house.saved()
    house.clock.pass_by(days=-400)
    house.go("apologise")
    house.write_part("sorry", " after")
    house.go("reflect")
    house.type(house.find(QTextEdit, "page_editor"), " after")
    house.lock()
    house.unlock()
    house.go("apologise")
    assert house.part("sorry").toPlainText() == "before letter after"
    house.close()

    found = house.look_in(texts(), PASSPHRASE)
    for words in ("answer", "page after", "letter after", "boundary", "promise"):
        assert f"before {words}" in found
    backups = list(house.folders.workbook.parent.rglob("backups/*/*.reconcile"))
    assert backups
    assert all(opens(each, PASSPHRASE) for each in backups)


def test_settings_say_where_the_workbook_lies(house: House) -> None:
    """Who wants to copy it to a stick, or to delete it, has to find it."""
    place = house.lay_in()
    house.start()
    house.command("settings")
    house.settle()

    assert house.text("where_it_is") == str(place)
    house.close()
