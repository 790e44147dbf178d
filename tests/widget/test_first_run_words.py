"""What is said of the safety answers is true, and the same wherever they are given."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.mark.parametrize("where", ["first run", "settings"])
def test_what_becomes_of_the_answers_is_said_alike(where: str, house: House) -> None:
    """The answer about one's own life is kept nowhere; both places say so."""
    if where == "settings":
        house.lay_in()
        house.start()
        house.program.pages.show_settings("contact")
    else:
        house.show()
    laid_out()

    said = house.find(QLabel, "what_is_kept").text()
    assert "first two stay in your own file" in said
    assert "The third is not kept at all." in said
