"""Help and safety: numbers by country, the writer's own people, and texts that open in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.care.country_chooser_widget import CountryChooser
from reconcile_gui.care.help_entries import OTHER_COUNTRY, Heading, HelpWord, load_help
from reconcile_gui.care.help_row_widget import HelpRow, NumbersRow, PageRow
from reconcile_gui.care.inline_text_widget import InlineText
from reconcile_gui.care.own_people_widget import OwnPeople
from reconcile_gui.care.pages import LISTED, PageId, load_pages
from reconcile_gui.qtkit.dates import day_on_paper, plain_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.other_person import as_spoken
from reconcile_gui.qtkit.page_frame import WIDE_PX, PageFrame
from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import body2, button, caption, hairline, heading
from reconcile_gui.text.names import PartnerWords, partner_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.care.help_entries import Country, OwnPerson
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.changes import Changes

LEAD_PX, CHECKED_PX = 600, 700
# Pages that stand here only when something leads to them.
ON_REQUEST = (PageId.SAFETY_FIRST, PageId.MAY_NOT_OWE, PageId.NO_CONTACT, PageId.CHART)
SAFELY = "safely"
SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class HelpPage(PageFrame):
    """Can be read at any time, locked or not; nothing is dialled, opened or recorded.

    The writer's own people are in the workbook and stand here while it is open.
    """

    left = Signal()  # Back was pressed
    country_chosen = Signal(str)  # id of the country whose numbers are wanted from now on
    _part_wanted = Signal(object)  # QWidget to bring to the top, once it has its place

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        clock: Clock,
        new_uuid: Callable[[], str] = lambda: str(uuid4()),
        printer: Callable[[], QPrinter | None] | None = None,
        country: str = "",
    ) -> None:
        """folder: "care/en"; clock: tells how old a check is; new_uuid: names a person.

        country: id of the one chosen before, or "" for the system's.
        printer: gives one that was chosen, or None; without it no card is offered.
        """
        super().__init__(theme, "help_page", column_px=WIDE_PX)
        self._clock, self._printer = clock, printer
        self._book, self._pages = load_help(folder), load_pages(folder)
        self._session: Session | None = None
        self._reading = 0
        self._room = Room.WIDE
        self._partner = as_spoken(partner_words(""))
        self._rows: dict[str, HelpRow] = {}
        self._build(new_uuid, country)
        self._wire()
        self._show_country()
        self._place()

    def use_session(self, session: Session) -> None:
        """Show and keep the writer's own people whenever this session has a workbook open."""
        self._session = session
        session.opened.connect(self.show_workbook)
        session.closed.connect(self.clear)
        session.changed.connect(self._on_changed)
        self.show_workbook()

    def show_part(self, key: str) -> None:
        """Begin at a part of the page: "" is its top, with every text closed.

        key: a `pages.PageId`, "safely" for "using_safely", or a `help_entries.Heading`.
        A part that is not here begins at the top as well.
        """
        self._printed.clear()
        wanted = str(PageId.USING_SAFELY) if key == SAFELY else key
        row = self._rows.get(wanted)
        for page_id, each in self._rows.items():
            if isinstance(each, PageRow):
                each.open(opened=each is row)
                each.setVisible(each is row or page_id in LISTED)
        if isinstance(row, PageRow):
            row.link.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # Not Back: it stands at the foot, below what is to be read first.
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._part_wanted.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys, and leave by Enter, while the title has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._title.hasFocus():
            self.left.emit()
        elif self._title.hasFocus() and event.key() in SCROLLS:
            self.area.verticalScrollBar().triggerAction(SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # View contract ----------------------------------------------------------------------

    def show_workbook(self) -> None:
        """Read the writer's own people and the other person's name."""
        self._reading += 1
        if self._session is None or not self._session.is_open:
            return
        # START: the storage is imported on the owner thread first.
        from reconcile_gui.care import store

        self._session.read(
            lambda reader: (store.circumstances()(reader), store.own_people()(reader)),
            partial(self._show_own, self._reading),
        )

    def flush(self) -> None:
        """Hand over what is typed about the writer's own people."""
        self._own.flush()

    def clear(self) -> None:
        """Forget every word of the workbook; the numbers stay."""
        self._reading += 1
        self._own.clear()
        self._rows[Heading.OWN].hide()
        self._name_partner(as_spoken(partner_words("")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or below each other."""
        super().resizeEvent(event)
        self._place()

    # Building ---------------------------------------------------------------------------

    def _build(self, new_uuid: Callable[[], str], country: str) -> None:
        self._build_top(country)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        own = HelpRow(self._theme, "help_own", self._book.title(Heading.OWN))
        nobody = self._book.word(HelpWord.NO_PEOPLE)
        self._own = OwnPeople(self._theme, new_uuid, nobody)
        own.body.addWidget(self._own)
        own.stand_beside_link()
        own.hide()
        self._rows[Heading.OWN] = own
        self._build_pages()
        self.column.addWidget(hairline())
        self._elsewhere = name(caption(), "help_elsewhere")
        self._checked = name(caption(), "help_checked")
        self.column.addLayout(narrower(self._checked))
        self._left_out = name(caption(self._what_is_left_out()), "help_left_out")
        self.column.addLayout(narrower(self._left_out))
        if not self._left_out.text():
            self._left_out.hide()
        self._leave = name(button(self.tr("Back")), "help_back")
        self._card = name(button(self.tr("Print as a small card…"), "quiet"), "help_print_card")
        self._printed = name(InlineText("", "caption"), "help_printed")
        row = self._foot_of_list = QHBoxLayout()
        for each in (self._leave, self._card, self._printed):
            row.addWidget(each)
        row.addStretch(1)
        if self._printer is None or not self._book.countries:
            self._card.hide()  # never `setVisible`: without a parent it would be a window
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _build_top(self, country: str) -> None:
        page = self._pages.page(PageId.HELP)
        self._words = QVBoxLayout()
        self._title = name(
            heading(page.title if page else self.tr("Help and safety")), "help_title"
        )
        # Where the keyboard begins: it is read out first, and Tab goes on from there.
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.setProperty("focus_ring", True)
        self._words.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeft)
        # Said by the program itself where its file cannot be read.
        general = self.tr("If someone is being hurt or in danger, talk to a person first.")
        self._lead = name(body2(page.blocks[0].text if page else general), "help_lead")
        self._title.setAccessibleDescription(self._lead.text())
        self._words.addLayout(narrower(self._lead))
        self._chooser = CountryChooser(self._theme, self._book, country)
        if not self._book.countries:
            self._chooser.hide()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(self._words, 1)
        self._top.addWidget(self._chooser, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._top)

    def _build_pages(self) -> None:
        for page_id in (*ON_REQUEST, *LISTED):
            page = self._pages.page(page_id)
            if page is not None:
                filled = page.for_partner(self._partner)
                row = self._rows[page_id] = PageRow(self._theme, f"help_{page_id}", filled)
                # Not `setVisible`: shown without a parent it would be a window for a moment.
                if page_id not in LISTED:
                    row.hide()

    def _wire(self) -> None:
        self._chooser.chosen.connect(self._on_country)
        self._leave.clicked.connect(self.left)
        self._card.clicked.connect(self._on_print_card)
        self._own.edited.connect(self._on_own_edited)
        self._own.removed.connect(self._on_own_removed)
        self._own.brought_back.connect(self._on_own_brought_back)
        # Queued: the rows have to be laid out first.
        self._part_wanted.connect(self._bring_up, Qt.ConnectionType.QueuedConnection)
        self._theme.changed.connect(self._place)

    # Showing ----------------------------------------------------------------------------

    def _show_country(self) -> None:
        country = self._book.country(self._chooser.country_id)
        for heading_id in (each for each in Heading if each is not Heading.OWN):
            row = self._rows.pop(heading_id, None)
            if row is not None:
                take_away(row)
        today = self._clock.today()
        for group in self._book.rows(country):
            if group.heading is not Heading.OWN:
                row = NumbersRow(self._theme, f"help_{group.heading}", group.title, group.entries)
                row.say_checked(group.entries, today, partial(plain_day, today=today))
                row.set_room(self._room)
                self._rows[group.heading] = row
        self._order(country)

    def _what_is_left_out(self) -> str:
        """Return that something of the files is not here, and why, or ""."""
        if not self._book.countries:
            return self.tr(
                "The numbers that come with the program could not be read: there is a mistake in "
                "their file. Settings names it."
            )
        if self._book.problems or self._pages.problems:
            return self.tr(
                "Something on this page is left out: there is a mistake in its file. Settings "
                "names it."
            )
        return ""

    def _order(self, country: Country) -> None:
        order: list[str] = [*Heading, *ON_REQUEST, *LISTED]
        for key in order:
            if key in self._rows:
                # A row that is here already moves to the end.
                self._list.addWidget(self._rows[key])
                is_shown = key in LISTED or isinstance(self._rows[key], NumbersRow)
                self._rows[key].setVisible(is_shown or self._rows[key].isVisibleTo(self))
            if key == Heading.MEN:  # the last of the numbers
                self._list.addWidget(self._elsewhere)
        is_elsewhere = country.id == OTHER_COUNTRY and bool(self._book.countries)
        self._elsewhere.setText(self._book.word(HelpWord.ELSEWHERE) if is_elsewhere else "")
        self._elsewhere.setVisible(is_elsewhere)
        self._checked.setText(self._book.checked_sentence(country, self._clock.today(), full_day))

    def _show_own(self, reading: int, read: tuple[Circumstances, list[OwnPerson]]) -> None:
        if reading != self._reading:
            return
        circumstances, people = read
        self._own.show_people(people)
        self._rows[Heading.OWN].show()
        self._name_partner(as_spoken(circumstances.people.partner))

    def _name_partner(self, partner: PartnerWords) -> None:
        if partner == self._partner:
            return
        self._partner = partner
        for page_id in (*ON_REQUEST, *LISTED):
            page, row = self._pages.page(page_id), self._rows.get(page_id)
            if page is not None and isinstance(row, PageRow):
                row.show_page(page.for_partner(partner))

    def _place(self) -> None:
        px = self._theme.px
        self._room = room_for(self.width(), self._theme.scale)
        is_compact = self._room is Room.COMPACT
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if is_compact else direction.LeftToRight)
        self._top.setSpacing(px(8))
        self._top.setContentsMargins(0, 0, 0, px(14))
        self._words.setSpacing(px(4))
        self._foot_of_list.setSpacing(px(8))
        self._lead.setMaximumWidth(px(LEAD_PX))
        self._elsewhere.setContentsMargins(0, 0, 0, px(12))
        self._checked.setMaximumWidth(px(CHECKED_PX))
        self._checked.setContentsMargins(0, px(12), 0, px(12))
        self._left_out.setMaximumWidth(px(CHECKED_PX))
        self._left_out.setContentsMargins(0, 0, 0, px(12))
        for row in self._rows.values():
            row.set_room(self._room)

    def _bring_up(self, row: QWidget | None) -> None:
        inside = self.area.widget()
        top = 0
        if row is not None and inside is not None and row.isVisibleTo(inside):
            top = row.mapTo(inside, row.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(top)

    def _on_country(self, country_id: str) -> None:
        self._show_country()
        self.country_chosen.emit(country_id)

    # Keeping ----------------------------------------------------------------------------

    def _on_own_edited(self, person: OwnPerson) -> None:
        if self._session is not None and self._session.is_open:
            from reconcile_gui.care import store

            self._session.write(
                store.save_own_person(person),
                origin=self,
                replaces=("own_person", person.uuid),
            )

    def _on_own_removed(self, uuid: str) -> None:
        if self._session is not None and self._session.is_open:
            from reconcile_gui.care import store

            self._session.write(
                store.bin_own_person(uuid), origin=self, label=self.tr("Move person to the bin")
            )

    def _on_own_brought_back(self, uuid: str) -> None:
        if self._session is not None and self._session.is_open:
            from reconcile_gui.care import store

            self._session.write(store.unbin_own_person(uuid), label=self.tr("Bring a person back"))

    def _on_print_card(self) -> None:
        country = self._book.country(self._chooser.country_id)
        printer = self._printer() if self._printer else None
        if printer is None or country.checked_on is None:
            return
        # START: printing is loaded when somebody prints.
        from reconcile_gui.care.help_card_page import CannotPrint, print_card

        day = full_day(country.checked_on)
        checked = self.tr(
            "The oldest of these numbers was read on {day}. Numbers change: check them."
        ).format(day=day)
        try:
            print_card(self._book.rows(country), checked, printer)
        except CannotPrint:
            self._printed.setText(self.tr("The printer did not take it."))
        else:
            self._printed.setText(self.tr("Given to the printer."))

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and changes.touches("help", "preferences"):
            self.show_workbook()


def full_day(day: date) -> str:
    """Return "3 March 2026": how old a check is must not depend on when it is read."""
    return day_on_paper(day)


def narrower(label: QWidget) -> QHBoxLayout:
    """Return a row for a wrapped label that has a widest line.

    In a column Qt would ask for its height at the width of the column, not at its own.
    """
    row = QHBoxLayout()
    row.addWidget(label, 1000)
    row.addStretch(1)
    return row
