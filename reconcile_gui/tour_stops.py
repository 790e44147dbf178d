"""What the tour looks at beside the five tabs: pages, panels, and Today in all its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QMenu

if TYPE_CHECKING:
    from reconcile_gui.app import Built
    from reconcile_gui.workbook.transaction import Operation, Transaction

HAND_OVER_QUESTION, RESTING_QUESTION = "E2", "G1"
LOOKED_FOR = "money"
PATIENCE_MS, LOOK_AGAIN_MS = 20_000, 50


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture. name: of its file. steps: what a person does before it, one by one."""

    name: str
    steps: tuple[Callable[[], object], ...]


def stops(built: Built) -> Iterator[Stop]:
    """Yield every stop in its order; each begins where the one before ended."""
    window, views, act = built.window, built.program.views, built.window.actions_table

    def tab(key: str) -> Callable[[], None]:
        return lambda: window.choose_tab(key)

    def press(object_name: str) -> Callable[[], None]:
        return lambda: _press(built, object_name)

    def ask(question_id: str) -> Callable[[], None]:
        return lambda: views.reflect().open_question(question_id)

    letters = views.apologise()
    yield Stop(
        "apologise-versions",
        (tab("apologise"), letters.show_versions, lambda: _choose_row(built, "versions_list", 1)),
    )
    yield Stop("apologise-one-text", (press("compared_one_text"),))
    yield Stop("apologise-i-statement", (press("versions_back"), letters.start_statement))
    yield Stop("boundaries-openness", (tab("boundaries"), press("go_openness")))
    reflect = tab("reflect")
    yield Stop("reflect-hand-over", (reflect, ask(HAND_OVER_QUESTION), press("use_in_letter")))
    yield Stop("reflect-journal", (press("hand_over_cancel"), views.reflect().write_freely))
    guides = views.reflect().guides
    yield Stop("reflect-guides", (guides.show_all,))
    yield Stop("reflect-listening-log", (lambda: guides.open("listening_log"),))
    yield Stop("search", (act["find_everywhere"].trigger, lambda: _look_for(built, LOOKED_FOR)))
    apologise = (window.page_left.emit, tab("apologise"))
    yield Stop("readiness", (*apologise, lambda: _look_before_giving(built)))
    yield Stop(
        "check-in",
        (press("readiness_back"), window.page_left.emit, tab("today"), press("today_check_in")),
    )
    back = (tab("today"),)
    yield Stop("help-page", (*back, act["handbook"].trigger))
    yield Stop("help", (window.page_left.emit, *back, act["help_and_safety"].trigger))
    for name, trigger in (("settings", "settings"), ("bin", "bin"), ("keys", "keys")):
        yield Stop(name, (window.page_left.emit, act[trigger].trigger))
    yield Stop("today-letting-go", (window.page_left.emit, *back, _write(built, _let_go())))
    yield Stop("today-unknown", (_write(built, _status("unknown")), _write(built, _repair())))
    for name, operation in (
        ("today-space", _status("space", days=30)),
        ("today-space-open", _status("space")),
        ("today-space-ended", _status("space", days=-1)),
        ("today-no-contact", _status("none")),
        ("today-order", _status("order")),
    ):
        yield Stop(name, (_write(built, operation),))
    yield Stop("reflect-resting", (reflect, ask(RESTING_QUESTION)))
    yield Stop("reflect-guide-resting", (lambda: guides.open("before_a_talk"),))
    yield Stop("letting-go", (act["letting_go"].trigger,))
    yield Stop("today-may-not-owe", (*back, _write(built, _afraid())))
    dark = {"theme": "dark"}
    yield Stop("today-dark", (lambda: built.tools.settings.change(**dark),))
    yield Stop("today-large", (lambda: built.tools.settings.change(text_size_percent=200),))


def _press(built: Built, object_name: str) -> None:
    button = built.window.findChild(QAbstractButton, object_name)
    if isinstance(button, QAbstractButton):
        button.click()


def _choose_row(built: Built, object_name: str, row: int) -> None:
    rows = built.window.findChild(QListWidget, object_name)
    if isinstance(rows, QListWidget):
        rows.setCurrentRow(row)


def _look_before_giving(built: Built) -> None:
    """Choose the page from the list of letters, and wait until the coach has read."""
    menu = built.window.findChild(QMenu, "letter_menu")
    if not isinstance(menu, QMenu):
        return
    menu.aboutToShow.emit()
    for entry in menu.actions():
        if entry.objectName() == "before_giving":
            entry.trigger()
            break
    decide = built.window.findChild(QAbstractButton, "readiness_mark")
    patience = QDeadlineTimer(PATIENCE_MS)
    while decide is not None and not decide.isVisible() and not patience.hasExpired():
        built.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, LOOK_AGAIN_MS)


def _look_for(built: Built, words: str) -> None:
    field = built.window.findChild(QLineEdit, "everywhere_field")
    if isinstance(field, QLineEdit):
        field.setText(words)


def _write(built: Built, operation: Operation[Any]) -> Callable[[], None]:
    return lambda: built.tools.session.write(operation)


def _status(key: str, days: int | None = None) -> Operation[int]:
    """Record how contact stands from now on. days: until when, counted from today."""

    def write(tx: Transaction) -> int:
        from reconcile_gui.care.contact import Status, new_entry
        from reconcile_gui.care.store import circumstances, record_status

        entry = new_entry(
            Status(key),
            circumstances()(tx).entries,
            tx.now.astimezone(),
            said_on=tx.today - timedelta(days=40),
            until_on=None if days is None else tx.today + timedelta(days=days),
        )
        return record_status(entry)(tx)

    return write


def _let_go() -> Operation[None]:
    from reconcile_gui.today.store import move_to
    from reconcile_gui.today.today import Stage

    return move_to(Stage.LET_GO)


def _repair() -> Operation[None]:
    from reconcile_gui.today.store import move_to
    from reconcile_gui.today.today import Stage

    return move_to(Stage.REPAIR)


def _afraid() -> Operation[None]:
    from reconcile_gui.care.store import answer_safety

    return answer_safety({"afraid_of_them": "yes"})
