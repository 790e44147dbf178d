"""Whatever the other person is called: every sentence holds it as typed, and stays in its place."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status as BoundaryStatus
from reconcile_gui.boundaries.records import Whose
from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.people import People
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from tests.widget.care_tools import cut_off
from tests.widget.shell_tools import House
from tests.widget.test_room_for_everything import UUID, over_the_edge

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

NAMES = {
    "none": "",
    "ends in s": "James",
    "a place of our own": "Al {partner} {day} %n %1",
    "markup": "<b>Al</b> & Jo",
    "right to left": "נועה בת־אל",
    "300 letters": "Wilhelmina" * 30,
    "300 letters in words": "Anna Maria " * 27,
    "emoji": "👩‍👩‍👧 R.",
}
PLACE = re.compile(r"\{[a-z_]+\}")


def fill(house: House, name: str, status: Status, words: str = "") -> None:
    """Lay in a workbook about somebody of this name, with one of everything that names them."""
    now, today = house.clock.now(), house.clock.today()
    entry = StatusEntry(status, now, now, said_on=today, in_their_words=words)
    terms = Terms("Send it", ToWhom.PARTNER, "", Size.SMALL, today, today)
    house.lay_in(
        care_store.name_people(People("Sam", name, "apart")),
        care_store.record_status(entry),
        apology_store.create_letter(language="en"),
        boundaries_store.add_boundary(Whose.THEIRS, BoundaryStatus.TOLD_TO_ME, "No visits"),
        trust_store.save_promise(UUID, terms),
        reflection_store.save_answer("E2", "What?", "en", "Money."),
    )


def to_tab(tab: str) -> Callable[[House], None]:
    """Return how to come to a tab."""
    return lambda house: house.go(tab)


def to_hand_over(house: House) -> None:
    """Make a copy of an answer that may become a letter, a promise, a boundary."""
    house.go("reflect")
    house.program.views.reflect().open_question("E2")
    house.settle()
    first = next(
        each
        for each in house.window.in_front.findChildren(QAbstractButton)
        if each.objectName() in ("use_in_letter", "make_promise") and each.isVisible()
    )
    house.press(first.objectName())
    house.settle()


def to_resting(house: House) -> None:
    """Open a set that may rest."""
    house.go("reflect")
    house.program.views.reflect().open_question("G1")
    house.settle()


def to_guide(guide_id: str) -> Callable[[House], None]:
    """Return how to come to a guide; "" for the list of them."""

    def come(house: House) -> None:
        house.go("reflect")
        guides = house.program.views.reflect().guides
        if guide_id:
            guides.open(guide_id)
        else:
            guides.show_all()
        house.settle()

    return come


def to_settings(house: House) -> None:
    """Open names and contact, with the form for what was said."""
    house.program.pages.show_record()
    house.settle()


PLACES = {
    **{tab: to_tab(tab) for tab in ("today", "reflect", "apologise", "boundaries", "trust")},
    "hand over": to_hand_over,
    "resting": to_resting,
    "guides": to_guide(""),
    "a guide": to_guide("asked_of_me"),
    "a guide that may rest": to_guide("small_steps"),
    "settings": to_settings,
}


def has_place(text: str, name: str) -> bool:
    """Tell whether one of our places is left in a text, beside those in a name or its beginning."""
    beginnings = (name[:length] for length in range(len(name), 1, -1))
    shown = next((each for each in beginnings if each in text), "\0")
    return bool(PLACE.search(text.replace(shown, "")))


def seen(page: QWidget) -> list[str]:
    """Return what is written on labels and buttons that are to be seen."""
    return [
        each.text().replace("\u200b", "")
        for each in page.findChildren(QWidget)
        if isinstance(each, QLabel | QAbstractButton) and each.isVisible() and each.text()
    ]


@pytest.mark.parametrize("status", [Status.OPEN, Status.NONE])
@pytest.mark.parametrize("kind", NAMES)
def test_no_sentence_breaks_over_a_name(house: House, kind: str, status: Status) -> None:
    """No place is left unfilled or filled twice, nothing is cut, nothing reaches over the edge."""
    name = NAMES[kind]
    fill(house, name, status)
    house.window.resize(1024, 700)
    house.start()
    for place, come in PLACES.items():
        come(house)
        page = house.window.in_front
        left = [text for text in seen(page) if has_place(text, name)]

        assert left == [], place
        assert over_the_edge(page) == [], place
        assert cut_off(page) == [], place


@pytest.mark.parametrize("kind", [kind for kind, name in NAMES.items() if name])
def test_a_name_is_shown_as_it_was_typed(house: House, kind: str) -> None:
    """Nothing in it means anything, not even what means something to the program or to Qt."""
    fill(house, NAMES[kind], Status.OPEN)
    house.start()
    house.go("today")
    sentence = house.find(QLabel, "status_sentence")

    assert NAMES[kind].strip() in sentence.text().replace("\u200b", "")
    labels = house.window.in_front.findChildren(QLabel)
    assert {each.textFormat() for each in labels if each.text()} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("name", "link", "sentence"),
    [
        ("James", "James’s words", "said you may write."),
        ("", "Their words", "your former partner said you may write."),
    ],
)
def test_a_name_in_the_possessive_reads_as_one_says_it(
    house: House, name: str, link: str, sentence: str
) -> None:
    """James’s; and without a name what stands for it, at the head of a sentence or within."""
    fill(house, name, Status.OPEN, words="Write to me.")
    house.start()
    house.go("today")

    assert house.find(QAbstractButton, "status_link").text() == link
    assert house.find(QLabel, "status_sentence").text().endswith(sentence)
