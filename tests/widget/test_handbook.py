"""F1 opens the help page of what is in front; its list, its field and its links work."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QTextBrowser,
    QWidget,
)

from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.handbook.handbook_page import HandbookPage
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.shell.help_words import shipped_pages
from reconcile_gui.shell.helping import screens_in
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, PASSPHRASE, House, MakeHouse

pytest_plugins = ["tests.widget.shell_fixtures"]
ALT = Qt.KeyboardModifier.AltModifier


def text(house: House) -> QTextBrowser:
    """Return what is read."""
    return house.find(QTextBrowser, "help_text")


def headings(house: House) -> list[str]:
    """Return the headings of the page that is read, as a screen reader finds them."""
    inside = QAccessible.queryAccessibleInterface(text(house).viewport())
    children = (inside.child(index) for index in range(inside.childCount()))
    return [
        each.text(QAccessible.Text.Name)
        for each in children
        if each.role() == QAccessible.Role.Heading and not each.state().invisible
    ]


def title(house: House) -> str:
    """Return the first line of the page that is read."""
    return text(house).toPlainText().split("\n")[0]


def marked(house: House) -> list[str]:
    """Return the words that are marked as found."""
    return [each.cursor.selectedText() for each in text(house).extraSelections()]


def help_now(house: House) -> str:
    """Press F1, look which page it opens and that it begins at its beginning, and go back."""
    house.key(Qt.Key.Key_F1)
    page = house.window.in_front
    assert isinstance(page, HandbookPage)
    assert text(house).hasFocus()
    assert text(house).textCursor().position() == 0
    assert text(house).verticalScrollBar().value() == 0
    shown = page.shown
    house.press("back")  # Esc thrice in two seconds would hide everything
    house.settle()
    assert house.front != "handbook_page"
    return shown


def screens(house: House) -> Iterator[tuple[str, str]]:
    """Bring one screen after the other to the front: its name, and the page it should have."""
    for of_tab, page in (
        ("today", "today"),
        ("reflect", "questions"),
        ("apologise", "letter-kinds"),
        ("boundaries", "boundaries"),
        ("trust", "promises"),
    ):
        house.go(of_tab)
        yield of_tab, page
    reflect, letters = house.program.views.reflect(), house.program.views.apologise()
    trust = house.program.views.trust()
    steps: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("events", "trust", lambda: house.press("new_event")),
        ("check-in", "trust", trust.open_check_in),
        ("journal", "reflect", lambda: house.command("write_freely")),
        ("guides", "reflect", reflect.guides.show_all),
        ("guides", "reflect", lambda: reflect.guides.open("good_times")),
        ("letting-go", "reflect", lambda: house.command("letting_go")),
        ("letter", "apologise", house.start_letter),
        ("i-statement", "apologise", lambda: house.command("start_statement")),
        ("versions", "apologise", letters.show_versions),
        ("openness", "boundaries", house.program.views.boundaries().show_openness),
    )
    for page, tab, step in steps:
        house.go(tab)
        step()
        house.settle()
        yield page, page
    for command, page in (
        ("bin", "bin"),
        ("backups", "backups"),
        ("find_everywhere", "search"),
        ("take_along", "taking-along"),
        ("move", "taking-along"),
        ("delete", "removing-everything"),
        ("settings", "settings"),
        ("report", "trouble"),
        ("help_and_safety", "help-and-safety"),
        ("too_much", "help-and-safety"),
        ("keys", "finding-your-way"),
    ):
        house.command(command)
        yield command, page
        house.press("back")


def test_f1_opens_the_page_of_every_screen_and_back_returns(open_house: House) -> None:
    """To the screen, and to where the keyboard was; every screen has a page that fits."""
    house = open_house
    book = house.program.pages.words_page("handbook")
    assert isinstance(book, HandbookPage)
    wrong: dict[str, str] = {}
    for screen, page in screens(house):
        keyboard = house.window.focusWidget()
        found = book.page_for(screens_in(house.window.in_front, keyboard))
        if found != page:
            wrong[screen] = found
        if screen in ("today", "events", "letter", "settings"):
            before = house.front
            assert help_now(house) == page
            assert house.front == before, screen
            assert house.window.focusWidget() is keyboard, screen

    assert wrong == {}


def test_help_is_read_found_and_followed(open_house: House) -> None:
    """The list, the field and the links lead to the same pages; Alt and Left leads back."""
    house = open_house
    house.go("trust")
    house.key(Qt.Key.Key_F1)
    assert title(house) == "Promises"

    # A link, by keyboard alone, and the way back from it.
    QTest.keyClick(text(house), Qt.Key.Key_Tab)
    QTest.keyClick(text(house), Qt.Key.Key_Return)
    assert title(house) == "When contact is not wanted"
    house.key(Qt.Key.Key_Left, ALT)
    assert title(house) == "Promises"

    # Words, as they are typed; arrows walk in what was found.
    house.key(Qt.Key.Key_F, CTRL)
    field = house.find(QLineEdit, "help_find")
    assert field.hasFocus()
    QTest.keyClicks(field, "lid closed")
    assert title(house) == "Hide and lock"
    assert text(house).extraSelections() != []
    field.setText("passphrase")
    first = title(house)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert first == "The passphrase" != title(house)
    field.setText("elephant")
    assert house.text("help_find_note") == "No help page has these words."
    field.clear()

    # The list: groups are no pages, and are passed over.
    pages = house.find(QListWidget, "help_contents")
    pages.setFocus()
    pages.setCurrentRow(1)
    assert title(house) == "The first ten minutes"
    for _ in range(3):
        QTest.keyClick(pages, Qt.Key.Key_Down)
    assert title(house) == "Questions"
    QTest.keyClick(pages, Qt.Key.Key_Return)
    assert text(house).hasFocus()

    # A screen reader meets the headings as headings, in their order.
    assert headings(house) == ["Questions", "Answering", "Using what you wrote", "Arranging"]

    # Larger text, other colours: written anew in the same place.
    house.command("larger")
    house.command("theme_dark")
    assert title(house) == "Questions"

    # Keys are a page of their own, and Back leads to where one read.
    house.key(Qt.Key.Key_F1, CTRL)
    assert house.front == "keys_page"
    house.key(Qt.Key.Key_Escape)
    assert (house.front, title(house)) == ("handbook_page", "Questions")

    # What is found is marked however it is written; hidden, it is forgotten, cleared or not.
    field.setText("wörkBOOK")
    page = title(house)
    assert {each.casefold() for each in marked(house)} == {"workbook"}
    assert text(house).textCursor().position() > 0
    field.clear()
    house.press("hide")
    assert (title(house), marked(house)) == (page, [])
    assert text(house).textCursor().position() == 0


def test_every_rule_can_be_read_and_a_narrow_window_shows_one_thing_at_a_time(
    open_house: House,
) -> None:
    """The rules stand below the text of their page; at 200 % the list gives way."""
    house = open_house
    house.key(Qt.Key.Key_F1)
    page = house.window.in_front
    assert isinstance(page, HandbookPage)
    page.open_page("all-rules")
    rules = house.built.tools.rules.that_can_be_silenced().rules
    said = text(house).toPlainText()
    assert [rule.id for rule in rules if rule.title not in said] == []

    house.built.tools.settings.change(text_size_percent=200)
    house.window.resize(1024, 670)
    laid_out()
    assert text(house).isVisible()
    assert not house.is_seen("help_contents")
    assert text(house).horizontalScrollBar().maximum() == 0
    house.press("help_all_pages")
    assert house.is_seen("help_contents")
    assert not text(house).isVisible()
    QTest.keyClick(house.find(QLineEdit, "help_find"), Qt.Key.Key_Return)
    assert text(house).isVisible()


def test_help_is_there_before_anything_is_open(make_house: MakeHouse) -> None:
    """On the first pages, where a passphrase is asked for, and where a file did not open."""
    house = make_house()
    house.show()
    assert help_now(house) == "first-steps"
    assert house.front == "first_run_page"

    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    field = house.find(QLineEdit, "passphrase")
    field.setFocus()
    assert help_now(house) == "unlocking"
    assert (house.front, field.hasFocus()) == ("unlock_page", True)

    # Links to pages that need no workbook lead there from here as well.
    house.key(Qt.Key.Key_F1)
    page = house.window.in_front
    assert isinstance(page, HandbookPage)
    page.open_page("removing-everything")
    page.command_wanted.emit("help_and_safety")
    assert house.front == "help_page"

    # What was looked for is forgotten when the workbook is locked, the place in the page too.
    house.press("back")
    house.press("back")
    house.unlock()
    house.key(Qt.Key.Key_F1)
    house.find(QLineEdit, "help_find").setText("passphrase")
    assert {each.casefold() for each in marked(house)} == {"passphrase"}
    house.lock()
    assert house.find(QLineEdit, "help_find").text() == ""
    assert marked(house) == []
    assert text(house).textCursor().position() == 0


def test_every_control_of_the_settings_is_named_in_the_help(open_house: House) -> None:
    """A switch that nobody explains is a riddle; a new one needs a sentence there."""
    book = shipped_pages()
    said = " ".join(block.text for page in book.pages for block in page.blocks).casefold()
    missing: list[str] = []
    open_house.lay_in(boundaries_store.add_boundary(Whose.MINE, Status.SAID, "x"))
    for section in ("appearance", "coach", "locking", "backups", "place"):
        open_house.open_settings(section)
        laid_out()
        page = open_house.window.in_front
        for control in page.findChildren(QWidget):
            words = words_of_setting(control) if control.isVisible() else ""
            if words and words.casefold() not in said:
                missing.append(words)

    assert missing == []


def words_of_setting(control: QWidget) -> str:
    """Return what a control that sets something is called, "" for any other widget."""
    if isinstance(control, QCheckBox | QRadioButton):
        return control.text().replace("&", "")
    if isinstance(control, QLabel) and control.buddy() is not None:
        return control.text()
    if isinstance(control, Segmented):
        return control.accessibleName()
    return ""
