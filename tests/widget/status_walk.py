"""Walks the whole window and tells, in the words of the table, what it offers at that moment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QMenu,
    QRadioButton,
    QWidget,
)

from reconcile_gui.apology.kinds import KINDS
from tests.widget.shell_tools import House

TABLE = Path(__file__).with_name("window_by_status.txt")
NOTHING = "–"
LETTER = 1  # the one that `laid_out_workbook` lays in
ANSWERED, ABOUT_GIVING = "B3", "G1"  # questions: one that feeds letter and promise
# Guides that plan to be in touch.
PLANS = ("before_a_talk", "new_time", "small_steps")
DUE = "Call on Friday"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. cells: what is seen, by the head of its column."""

    contact: str
    afraid: str
    cells: dict[str, str]


def read_table() -> list[Row]:
    """Return every row of the table."""
    lines = [
        [cell.strip() for cell in line.split("|")]
        for line in TABLE.read_text("utf-8").splitlines()
        if "|" in line and not line.startswith("#")
    ]
    heads = lines[0]
    return [
        Row(cells[0], cells[1], dict(zip(heads[2:], cells[2:], strict=True))) for cells in lines[1:]
    ]


class Walk:
    """Someone who goes through every tab and notes what is put forward to them."""

    def __init__(self, house: House) -> None:
        """Go through this window."""
        self.house = house

    def everything(self) -> dict[str, str]:
        """Return what is offered, by the heads of the table."""
        return {
            **self.today(),
            **self.reflect(),
            **self.apologise(),
            **self.boundaries(),
            **self.trust(),
            **self.paper(),
        }

    # Tab by tab -------------------------------------------------------------------------

    def today(self) -> dict[str, str]:
        """Look for path, letter, a promise to the other person, the link to what they said."""
        house = self.house
        house.go("today")
        letter = {"today_letter": "letter", "today_letter_to_keep": "letter to keep"}
        shown = [words for row, words in letter.items() if house.is_seen(row)]
        on_card = DUE in house.text("card_thing") if house.is_seen("card_thing") else False
        to_say = "status_link_below" if house.is_seen("status_link_below") else "status_link"
        return {
            "path": "path" if house.is_seen("path") else NOTHING,
            "letter on Today": " ".join(shown) or NOTHING,
            "promise due": "asked for" if on_card else NOTHING,
            "what they said": "at the end" if to_say.endswith("below") else "beside",
            "told first": "may not owe" if house.is_seen("may_not_owe_title") else NOTHING,
        }

    def reflect(self) -> dict[str, str]:
        """Look at the questions about giving, and at what an answer can become."""
        house, reflect = self.house, self.house.built.program.views.reflect
        house.go("reflect")
        reflect().open_question(ABOUT_GIVING)
        house.settle()
        rests = house.is_seen("resting_set")
        reflect().open_question(ANSWERED)
        house.settle()
        house.settle()
        into, to = NOTHING, NOTHING
        if house.is_seen("use_in_letter"):
            house.press("use_in_letter")
            house.settle()
            into = "to keep" if "you keep" in house.text("hand_over_title") else "a letter"
            house.press("hand_over_cancel")
        if house.is_seen("make_promise"):
            house.press("make_promise")
            house.settle()
            box = house.find(QComboBox, "hand_over_to")
            both = "" if box.count() == 1 else ", or Alex"
            to = "Alex" if box.currentText() == "Alex" else f"myself{both}"
            house.press("hand_over_cancel")
        plans = [self._is_open(guide) for guide in PLANS]
        assert len(set(plans)) == 1  # a talk, time together, small steps: all or none
        return {
            "plans for two": "open" if plans[0] else "rest",
            "questions about giving": "rest" if rests else "open",
            "answer into a letter": into,
            "answer into a promise": to,
        }

    def apologise(self) -> dict[str, str]:
        """Look at kinds of letter, a version to say aloud, and what lies before giving."""
        house, view = self.house, self.house.built.program.views.apologise
        house.go("apologise")
        view().open_letter(LETTER)
        house.settle()
        safety = house.is_seen("message_sentence") and "Safety" in house.text("message_sentence")
        entries = self._entries()
        assert "given_letter" in entries  # that it happened can always be logged
        giving = self._before_giving() if "before_giving" in entries else "no page"
        view().start_new()
        house.settle()
        kinds = [one.kind.value for one in KINDS if house.is_seen(f"kind_{one.kind.value}")]
        first = next(
            each.objectName().removeprefix("kind_")
            for each in house.window.findChildren(QRadioButton)
            if each.objectName().startswith("kind_") and each.isChecked()
        )
        assert {"apology", "ended_it", "letting_go", "unsent"} <= set(kinds)
        first = "goodbye" if first == "letting_go" else first
        keeps = "to keep" if house.is_seen("new_letter_keeps") else ""
        if house.is_seen("new_letter_not_now"):
            house.press("new_letter_not_now")
        return {
            "safety first": "said" if safety else NOTHING,
            "new letter": " ".join(filter(None, (first, keeps))),
            "short message": "offered" if "one_message" in kinds else NOTHING,
            "to say aloud": "offered" if {"spoken"} <= set(kinds) else NOTHING,
            "spoken version": "offered" if "spoken_letter" in entries else NOTHING,
            "giving": giving,
        }

    def boundaries(self) -> dict[str, str]:
        """Look for a sheet to take to them, by button and by Ctrl+P, and for a new openness."""
        house = self.house
        house.go("boundaries")
        by_button = house.is_seen("print_boundaries")
        assert house.built.program.views.boundaries().want_sheet() is by_button
        house.settle()
        if house.front == "sheet_page":
            house.window.page_left.emit()
            house.settle()
        house.press("go_openness")
        house.settle()
        may_begin = house.is_seen("new_offer")
        assert may_begin is not house.is_seen("openness_not_now")
        assert house.is_seen("openness_fear")
        house.press("leave_openness")
        house.settle()
        return {
            "sheet": "offered" if by_button else NOTHING,
            "openness": "offered" if may_begin else NOTHING,
        }

    def trust(self) -> dict[str, str]:
        """Look to whom a new promise is, and which statements the week has."""
        house = self.house
        house.go("trust")
        house.press("new_promise")
        house.settle()
        to = "Alex" if house.find(QAbstractButton, "promise_to_partner").isChecked() else "myself"
        house.press("promise_done")
        house.built.program.views.trust().open_check_in()
        house.settle()
        without = house.is_seen("check_in_no_contact_yes")
        house.press("check_in_done")
        house.settle()
        return {"new promise": to, "the week": "no contact" if without else "usual"}

    def paper(self) -> dict[str, str]:
        """Look at what a print of the letter says at its top, and whom it names."""
        house = self.house
        house.built.program.pages.show_preview(LETTER)
        house.settle()
        house.qtbot.waitUntil(lambda: house.find(QWidget, "save_pdf").isEnabled())
        is_marked = (
            house.is_seen("not_to_send") and house.find(QCheckBox, "not_to_send").isChecked()
        )
        lawyer = is_marked and "lawyer" in house.text("why_not_to_send")
        house.window.page_left.emit()
        house.settle()
        marked = "not to be sent, lawyer" if lawyer else "not to be sent"
        return {"print": marked if is_marked else "plain"}

    # What a test may do as well --------------------------------------------------------

    def choose(self, entry: str) -> None:
        """Choose an entry of the list of letters."""
        menu = self.house.find(QMenu, "letter_menu")
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.objectName() == entry).trigger()

    def open_before_giving(self) -> None:
        """Open the page before giving, and wait until the coach has read the letter."""
        house = self.house
        self.choose("before_giving")
        house.qtbot.waitUntil(lambda: house.is_seen("readiness_page"))
        house.qtbot.waitUntil(lambda: "is reading" not in house.text("ready_notes_read"))
        house.settle()

    def _is_open(self, guide: str) -> bool:
        """Tell whether a guide can be written in."""
        reflect = self.house.built.program.views.reflect()
        reflect.guides.open(guide)
        self.house.settle()
        is_open = any(
            each.isVisible() and each.objectName().startswith("guide_field_")
            for each in self.house.window.findChildren(QWidget)
        )
        assert is_open is not self.house.is_seen("guide_resting_why")
        return is_open

    # Inside -----------------------------------------------------------------------------

    def _entries(self) -> set[str]:
        menu = self.house.find(QMenu, "letter_menu")
        menu.aboutToShow.emit()
        return {each.objectName() for each in menu.actions()}

    def _before_giving(self) -> str:
        """Look at the page before giving, and leave it."""
        house = self.house
        self.open_before_giving()
        said = house.text("readiness_decision").replace("\u200b", "")
        is_offered = house.is_seen("readiness_mark")
        asks = house.is_seen("ready_asked_for_yes")
        house.press("readiness_back")
        house.settle()
        assert is_offered is ("waits" not in said)
        if asks:
            return "if asked for"
        if is_offered:
            return "offered"
        return "short message only" if "One short message" in said else "waits"
