"""What stands beside a letter on its way to paper, by what was said about contact."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from reconcile_gui.apology import store
from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people, record_status
from reconcile_gui.cli import main
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]

LEGAL_AID = "Ask a lawyer or a legal-aid office."


@pytest.mark.parametrize(("status", "names_lawyers"), [(Status.ORDER, True), (Status.NONE, False)])
def test_under_an_order_the_preview_says_whom_to_ask(
    status: Status, names_lawyers: bool, house: House
) -> None:
    """Printing is the last step before a breach; a request alone needs no lawyer."""
    house.lay_in(
        name_people(People("Sam", "Alex")),
        record_status(new_entry(status, [], house.clock.now())),
        store.create_letter(language="en"),
        store.save_part(1, "sorry", "I am sorry."),
    )
    house.start()
    house.program.pages.show_preview(1)
    house.qtbot.waitUntil(lambda: house.is_seen("why_not_to_send"))

    assert (LEGAL_AID in house.text("why_not_to_send")) is names_lawyers


@pytest.mark.parametrize("for_myself", [True, False])
def test_a_letter_to_keep_is_marked_on_paper_too(for_myself: bool, house: House) -> None:
    """Whatever was said about contact: it was begun as one that is not given."""
    house.lay_in(
        name_people(People("Sam", "Alex")),
        store.create_letter(language="en", for_myself=for_myself),
        store.save_part(1, "sorry", "I am sorry."),
    )
    house.start()
    house.program.pages.show_preview(1)
    house.qtbot.waitUntil(lambda: house.find(QWidget, "save_pdf").isEnabled())

    assert house.is_seen("not_to_send") is for_myself
    assert house.find(QCheckBox, "not_to_send").isChecked() or not for_myself


@pytest.mark.parametrize("language", ["en-GB", "de"])
@pytest.mark.parametrize("ending", ["pdf", "odt", "docx", "md", "txt"])
def test_the_command_line_writes_what_the_window_saves(
    language: str, ending: str, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte for byte: paper of the country, day, greeting, marks, and whether it may be sent."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    house.clock.moment = datetime.now(UTC)  # the command line has a clock of its own
    house.lay_in(
        name_people(People("Sam", "Alex")),
        record_status(new_entry(Status.NONE, [], house.clock.now())),
        store.create_letter(language=language),
        store.save_part(1, "sorry", 'I said "no". It\'s n\u0308ot *true* <b>.'),
    )
    house.start()
    house.program.pages.show_preview(1)
    house.qtbot.waitUntil(lambda: house.find(QWidget, "save_pdf").isEnabled())
    from_window = tmp_path / f"window.{ending}"
    house.answers.letter = from_window
    house.find(QPushButton, "save_pdf").click()
    house.qtbot.waitUntil(from_window.exists)

    by_command = tmp_path / f"command.{ending}"
    house.close()
    assert main(["export", str(house.path), "--letter", "1", "--to", str(by_command)]) == 0

    assert by_command.read_bytes() == from_window.read_bytes()
