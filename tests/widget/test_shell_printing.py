"""What stands beside a letter on its way to paper, by what was said about contact."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

from reconcile_gui.apology import store
from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people, record_status
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
