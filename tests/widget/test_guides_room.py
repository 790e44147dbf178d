"""Every guide at every size: no words are cut, and nothing reaches over the edge."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.store import record_status
from reconcile_gui.reflection import store
from reconcile_gui.workbook.transaction import Operation
from tests.widget.care_tools import cut_off
from tests.widget.kit_tools import laid_out
from tests.widget.reflect_tools import GUIDES
from tests.widget.shell_tools import House
from tests.widget.test_room_for_everything import over_the_edge

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

UUIDS = ("66666666-6666-4666-8666-000000000001", "66666666-6666-4666-8666-000000000002")


def filled() -> list[Operation[object]]:
    """Return what puts two entries into every guide, with words in every field."""
    values = {"prose": "Some words about it.", "line": "A line", "date": "2026-02-01"}
    return [
        store.save_field(
            guide.keeping,
            f"{uuid}-{guide.id}",
            field.id,
            values.get(field.look, field.choices[-1].key if field.choices else ""),
        )
        for guide in GUIDES.guides
        for uuid in UUIDS
        for field in guide.fields
    ]


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [(1024, 670, 100), (1280, 770, 200), (640, 480, 100)],
)
def test_every_guide_has_room_for_its_words(
    house: House, bundled_fonts: None, width: int, height: int, percent: int
) -> None:
    """With everything in it that can be: two entries, days that are past, what they may become."""
    welcome = record_status(new_entry(Status.OPEN, [], house.clock.now()))
    house.lay_in(welcome, *filled())
    house.window.resize(width, height)
    house.start()
    house.built.tools.settings.change(text_size_percent=percent)
    house.go("reflect")
    guides = house.program.views.reflect().guides
    found: dict[str, list[str]] = {}
    for guide in GUIDES.guides:
        guides.open(guide.id)
        house.settle()
        house.settle()
        laid_out()
        assert house.find(QAbstractButton, "guide_bin").isVisible()
        amiss = cut_off(house.window) + over_the_edge(house.window)
        if amiss:
            found[guide.id] = amiss
    guides.show_all()
    house.settle()
    found["all"] = cut_off(house.window) + over_the_edge(house.window)

    assert found == {"all": []}
