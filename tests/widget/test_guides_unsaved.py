"""Guides while saving fails: nothing older comes back, and nothing is lost."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit

from reconcile_gui.reflection import store
from tests.widget.reflect_tools import GUIDES, Desk
from tests.widget.session_tools import focus
from tests.widget.test_reading_while_unsaved import LONG, let_grow

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

SAID = "guide_field_they_said"


def said(desk: Desk) -> QTextEdit:
    """Return the field for what they said."""
    return desk.find(QTextEdit, SAID)


def stands_there(desk: Desk, words: str) -> None:
    """Wait until these words are in the field."""
    desk.qtbot.waitUntil(lambda: said(desk).toPlainText() == words)


def test_looking_away_and_back_on_a_full_disk_shows_the_newest_words(desk: Desk) -> None:
    """Else the next key would write over them."""
    guide = GUIDES.guide("listening_log")
    assert guide is not None
    session, qtbot = desk.sitting.session, desk.qtbot
    desk.view.guides.open("listening_log")
    desk.settle()
    desk.write(said(desk), "First.")
    desk.press("guide_new")
    desk.write(said(desk), "Second.")
    let_grow(desk.sitting, qtbot, pages=0)
    with qtbot.waitSignal(session.failed):
        session.write(store.save_entry("page", LONG))
    focus(said(desk), qtbot)
    said(desk).selectAll()
    QTest.keyClicks(said(desk), "Newest.")
    desk.find(QAbstractButton, "guide_entry_1").click()
    stands_there(desk, "First.")
    desk.find(QAbstractButton, "guide_entry_0").click()
    stands_there(desk, "Newest.")
    let_grow(desk.sitting, qtbot, pages=None)
    with qtbot.waitSignal(session.saved):
        session.retry()

    kept = desk.sitting.look(store.guide_entries(guide.keeping))
    assert [one.values["they_said"] for one in kept] == ["Newest.", "First."]
    assert said(desk).toPlainText() == "Newest."


def test_an_entry_begun_on_a_full_disk_is_kept_when_there_is_room(desk: Desk) -> None:
    """It is not in the file yet, and stays on the page."""
    guide = GUIDES.guide("listening_log")
    assert guide is not None
    session, qtbot = desk.sitting.session, desk.qtbot
    desk.view.guides.open("listening_log")
    desk.settle()
    let_grow(desk.sitting, qtbot, pages=0)
    with qtbot.waitSignal(session.failed):
        session.write(store.save_entry("page", LONG))
    focus(said(desk), qtbot)
    QTest.keyClicks(said(desk), "New.")
    desk.view.flush()
    desk.view.guides.open("fear_and_doubt")
    qtbot.waitUntil(lambda: desk.text("guide_title") == "Fear and doubt")
    desk.view.guides.open("listening_log")
    qtbot.waitUntil(lambda: desk.text("guide_title") == "Listening log")
    stands_there(desk, "New.")
    let_grow(desk.sitting, qtbot, pages=None)
    with qtbot.waitSignal(session.saved):
        session.retry()

    kept = desk.sitting.look(store.guide_entries(guide.keeping))
    assert [one.values["they_said"] for one in kept] == ["New."]
