"""Someone at the guides of Reflect: hands and eyes."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit

from reconcile_gui.reflection import store
from reconcile_gui.reflection.guides.entries import Entry
from reconcile_gui.reflection.guides.guide import Guide
from tests.widget.reflect_tools import GUIDES, Desk


def guide(guide_id: str) -> Guide:
    """Return a shipped guide."""
    found = GUIDES.guide(guide_id)
    assert found is not None
    return found


def kept(desk: Desk, guide_id: str = "listening_log") -> list[Entry]:
    """Return the entries on the disk, newest first."""
    return desk.sitting.look(store.guide_entries(guide(guide_id).keeping))


def said(desk: Desk) -> list[str]:
    """Return what was said in each talk on the disk, newest first."""
    return [one.values["they_said"] for one in kept(desk)]


def field(desk: Desk, field_id: str) -> QTextEdit:
    """Return a field for words."""
    return desk.find(QTextEdit, f"guide_field_{field_id}")


def open_guide(desk: Desk, guide_id: str = "listening_log") -> None:
    """Open a guide, as a link does."""
    desk.view.guides.open(guide_id)
    desk.settle()


def talk(desk: Desk, words: str, field_id: str = "they_said") -> None:
    """Write a new talk, and be in the field."""
    if desk.is_seen("guide_new"):
        desk.press("guide_new")
    desk.write(field(desk, field_id), words)


def lines(desk: Desk) -> list[str]:
    """Return what a screen reader hears of the folded entries, top to bottom."""
    found = [
        one
        for one in desk.view.findChildren(QAbstractButton)
        if one.objectName().startswith("guide_entry_") and one.isVisible()
    ]
    found.sort(key=lambda one: one.mapTo(desk.view, one.rect().topLeft()).y())
    return [one.accessibleName() for one in found]


def seen(desk: Desk) -> list[str]:
    """Return every sentence on the screen."""
    return [one.text() for one in desk.view.findChildren(QLabel) if one.isVisible()]
