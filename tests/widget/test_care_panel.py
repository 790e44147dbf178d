"""The calm panel: it takes no keyboard, stores nothing, and can always be closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care.care_panel import CarePanel
from reconcile_gui.care.help_entries import Heading, HelpRow, load_help
from reconcile_gui.care.pages import Page, PageId, load_pages
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from reconcile_gui.text.names import partner_words
from tests.widget.care_tools import cut_off, press, put_in_window, shown_words, too_wide, unnamed
from tests.widget.kit_tools import Dress, found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

PANEL_PX = 312
NOTE = "If this goes to Alex, it can feel like a threat, even when it is the truth."


def care_page(page_id: PageId, name: str = "Alex") -> Page:
    """Return a shipped panel with a name in it."""
    page = load_pages(resource("care", "en")).page(page_id)
    assert page is not None
    return page.for_partner(partner_words(name))


DYING = care_page(PageId.SELFHARM_PANEL)
VIOLENCE = care_page(PageId.VIOLENCE_PANEL)


def british(heading: Heading) -> tuple[tuple[HelpRow, ...], str]:
    """Return the numbers of one country."""
    book = load_help(resource("care", "en"))
    country = book.country("uk")
    assert country is not None
    wanted = (Heading.DANGER, heading)
    return tuple(row for row in book.rows(country) if row.heading in wanted), country.name


class Beside:
    """A text with the panel beside it, as in the window."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        """Show the text alone."""
        self.panel = CarePanel(theme, british)
        self.panel.setFixedWidth(theme.px(PANEL_PX))
        self.text = QTextEdit()
        self.text.setObjectName("text")
        both = QWidget()
        row = QHBoxLayout(both)
        row.addWidget(self.text, 1)
        row.addWidget(self.panel)
        self.window = put_in_window(both, qtbot)
        self.asked: list[str] = []
        self.closings = 0
        self.panel.help_wanted.connect(self.asked.append)
        self.panel.closed.connect(self._on_closed)
        self.text.setFocus()

    def press(self, object_name: str) -> None:
        """Click a button of the panel."""
        QTest.mouseClick(found(self.panel, QPushButton, object_name), Qt.MouseButton.LeftButton)

    def _on_closed(self) -> None:
        self.closings += 1


@pytest.fixture
def beside(theme: Theme, qtbot: QtBot) -> Beside:
    """Return a text in focus, and the panel that is not shown yet."""
    return Beside(theme, qtbot)


def test_typing_goes_on_while_the_panel_opens(beside: Beside) -> None:
    """It is a hand on the shoulder, not a door."""
    QTest.keyClicks(beside.text, "Some nights ")
    beside.panel.show_panel(DYING)
    QTest.keyClicks(beside.text, "I go on writing.")

    assert beside.text.hasFocus()
    assert beside.text.toPlainText() == "Some nights I go on writing."


def test_the_panel_says_its_whole_text(beside: Beside) -> None:
    """Every word of the file reaches the screen, the footnote too."""
    beside.panel.show_panel(DYING)

    words = shown_words(beside.panel)
    for block in DYING.blocks:
        assert block.text in words
    assert DYING.title in words
    assert "Nothing about this is stored, counted or sent. You can go on writing." in words


@pytest.mark.parametrize(("page", "part"), [(DYING, ""), (VIOLENCE, "i_hurt")])
def test_a_button_leads_to_help(beside: Beside, page: Page, part: str) -> None:
    """At its top is the emergency number; who hurt somebody begins where their lines are."""
    beside.panel.show_panel(page)
    beside.press("care_open_help")

    assert beside.asked == [part]
    assert beside.closings == 0


@pytest.mark.parametrize(
    ("page", "number"), [(DYING, "116 123"), (VIOLENCE, "0808 802 4040")], ids=["dying", "violence"]
)
def test_numbers_are_shown_in_the_panel(beside: Beside, page: Page, number: str) -> None:
    """One step from a sentence to a number, and the sentence stays where it is."""
    beside.panel.show_panel(page)
    assert number not in shown_words(beside.panel)
    beside.press("care_show_numbers")

    assert {"999", number} <= set(shown_words(beside.panel))
    assert any("United Kingdom" in words for words in shown_words(beside.panel))
    assert beside.asked == []
    beside.press("care_show_numbers")
    assert number not in shown_words(beside.panel)
    assert page.blocks[0].text in shown_words(beside.panel)


def test_a_click_leaves_the_caret_in_the_text(beside: Beside) -> None:
    """The next key belongs to the sentence, not to a button."""
    beside.panel.show_panel(DYING)
    beside.press("care_show_numbers")

    assert beside.text.hasFocus()


@pytest.mark.parametrize("page", [DYING, VIOLENCE], ids=["dying", "violence"])
def test_closing_hides_the_panel_and_says_so_once(beside: Beside, page: Page) -> None:
    """Whoever says they are safe is taken at their word."""
    beside.panel.show_panel(page)
    beside.press("care_close")

    assert not beside.panel.isVisible()
    assert beside.closings == 1
    assert beside.text.hasFocus()


def test_only_words_about_dying_are_answered_with_i_am_safe(beside: Beside) -> None:
    """About violence the question is another person's safety."""
    beside.panel.show_panel(DYING)
    assert found(beside.panel, QPushButton, "care_close").text() == "I am safe; close"

    beside.panel.show_panel(VIOLENCE)
    assert found(beside.panel, QPushButton, "care_close").text() == "Close"


def test_the_cross_closes_at_once(beside: Beside) -> None:
    """Nothing is asked."""
    beside.panel.show_panel(DYING)
    cross = found(beside.panel, QToolButton, "care_cross")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)

    assert not beside.panel.isVisible()
    assert beside.closings == 1


@pytest.mark.parametrize("way", ["care_cross", "Esc"])
def test_the_note_about_a_letter_comes_however_the_panel_is_closed(
    beside: Beside, way: str
) -> None:
    """A letter that can feel like a threat is not given because of a cross in a corner."""
    beside.panel.show_panel(DYING, letter_note=NOTE)
    cross = found(beside.panel, QToolButton, "care_cross")
    for is_note in (True, False):
        if way == "Esc":
            found(beside.panel, QPushButton, "care_close").setFocus()
            press(Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert (NOTE in shown_words(beside.panel)) is is_note
        assert beside.panel.isVisible() is is_note

    assert beside.closings == 1


def test_the_note_about_a_letter_comes_apart_from_the_rest(beside: Beside) -> None:
    """First the person, then the letter."""
    beside.panel.show_panel(DYING, letter_note=NOTE)
    assert NOTE not in shown_words(beside.panel)

    beside.press("care_close")
    assert NOTE in shown_words(beside.panel)
    assert DYING.title not in shown_words(beside.panel)
    assert DYING.blocks[0].text not in shown_words(beside.panel)
    assert beside.closings == 0

    beside.press("care_close")
    assert not beside.panel.isVisible()
    assert beside.closings == 1


def test_words_about_violence_get_no_note_about_threats(beside: Beside) -> None:
    """It was written about thoughts of dying."""
    beside.panel.show_panel(VIOLENCE, letter_note=NOTE)
    beside.press("care_close")

    assert not beside.panel.isVisible()


def test_keyboard_reaches_every_button_and_goes_back_to_the_text(beside: Beside) -> None:
    """Tab leads in, Enter presses, Esc leads out."""
    beside.panel.show_panel(DYING)
    found(beside.panel, QPushButton, "care_open_help").setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    said = shown_words(beside.panel)
    press(Qt.Key.Key_Tab)
    assert found(beside.panel, QPushButton, "care_close").hasFocus()

    press(Qt.Key.Key_Escape)

    assert beside.asked == [""]
    assert "116 123" in said
    assert not beside.panel.isVisible()
    assert beside.text.hasFocus()


def test_locking_leaves_no_word_in_the_panel(beside: Beside) -> None:
    """The other person's name stood in it."""
    beside.panel.show_panel(VIOLENCE)
    beside.panel.clear()
    laid_out()

    texts = [label.text() for label in beside.panel.findChildren(QLabel)]
    assert not any("Alex" in text for text in texts)
    assert not beside.panel.isVisible()


def test_every_control_has_a_name(beside: Beside) -> None:
    """The cross has no words of its own."""
    beside.panel.show_panel(DYING)

    assert unnamed(beside.panel) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["Alex", "W" * 400])
def test_the_panel_fits_its_column(dress: Dress, qtbot: QtBot, scale: float, name: str) -> None:
    """At twice the size, and with a name as long as a paragraph."""
    beside = Beside(dress("light", scale), qtbot)
    beside.panel.show_panel(care_page(PageId.VIOLENCE_PANEL, name))
    laid_out()

    assert too_wide(beside.panel) == []
    assert cut_off(beside.panel) == []
