"""The form of a promise: what, to whom, how large, made when, due when. It saves by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label, hairline, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust.form_page import FormPage
from reconcile_gui.trust.promise_row_widget import SIDE_PX
from reconcile_gui.trust.record_form_widget import RecordForm
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.trust.repeat_widget import RepeatField
from reconcile_gui.trust.repeat_words import RepeatWords
from reconcile_gui.trust.repeats import ONE_DAY

NAME_PX, DATE_PX, GAP_PX = 190, 190, 24
WRITING_PX = 700
# Chosen: what a choice among three has room for; the list says the whole name.
SHOWN_NAME_CHARACTERS = 24


class PromiseForm(RecordForm):
    """Nothing has to be confirmed: what is written is saved, *Done* only closes."""

    edited = Signal(object, object)  # FormPage, Terms: something differs and has words
    bin_wanted = Signal()
    letter_wanted = Signal(int)  # id of the letter that the words come from

    def __init__(self, theme: Theme, today: Callable[[], date], words: RepeatWords) -> None:
        """today: the local day; words: how a way of repeating is said."""
        super().__init__(theme, "promise")
        self._today, self._repeat_words = today, words
        self._page: FormPage | None = None
        self._known: Terms | None = None
        self._letter_id: int | None = None
        self._build()
        self._autosaves = (
            Autosave(self._body, self._on_edited, self),
            Autosave(self._name, self._on_edited, self),
        )
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def page(self) -> FormPage | None:
        """What is open, or None."""
        return self._page

    def open(self, page: FormPage, partner_name: str) -> None:
        """Show a promise; what is unsaved of another goes to its own place first."""
        self.flush()
        self._page, self._known = page, page.terms
        terms = page.terms
        self._title.setText(page.title)
        self._autosaves[0].load(terms.body)
        self._autosaves[1].load(terms.to_name)
        self.name_partner(partner_name)
        self.show_history(page.uuid, ())
        self._to.set_current(terms.to_whom.value)
        self._size.set_current(terms.size.value)
        self._made.set_iso(terms.made_on.isoformat())
        self._due.set_iso(terms.due_on.isoformat() if terms.due_on else "")
        self._repeat.show_repeat(terms.repeat, terms.due_on)
        self._repeat.setVisible(page.instead_of is None)
        self._due.setVisible(not page.day_stands)
        self._stands.setText(page.day_stands)
        self._stands.setVisible(bool(page.day_stands))
        self._bin.setVisible(not page.is_new)
        self._show_name()
        self._say_days()
        self.show()
        self._body.write_at_end()

    def say_saved(self) -> None:
        """Note that the promise is in the workbook now and can be deleted."""
        if self._page is not None:
            self._page = replace(self._page, is_new=False)
            self._bin.show()

    def show_history(self, uuid: str, lines: Sequence[str], letter_id: int | None = None) -> None:
        """Show what a promise was before, if it is still the one that is open.

        letter_id: of the letter its words come from.
        """
        if self._page is not None and self._page.uuid == uuid:
            self._letter_id = letter_id
            self._letter.setVisible(letter_id is not None)
            self._history.setText("\n".join(lines))
            for part in (self._history_title, self._history):
                part.setVisible(bool(lines))

    def stand_alone(self, title: str, told: str) -> FormPage:
        """Be a new promise that takes nobody's place any more. told: why.

        Gives the page as it is now.
        """
        if self._page is None:
            raise ValueError("no promise is open")
        self._page = replace(self._page, instead_of=None, instead_due=None, told=told)
        self._title.setText(title)
        self._repeat.show()
        self._say_days()
        return self._page

    def name_partner(self, partner_name: str) -> None:
        """Name the partner among the choices."""
        choice = self._to.findChild(QToolButton, "promise_to_partner")
        if isinstance(choice, QToolButton):
            cut = len(partner_name) > SHOWN_NAME_CHARACTERS
            shown = partner_name[: SHOWN_NAME_CHARACTERS - 1] + "…" if cut else partner_name
            # An ampersand in a name is no mark for a shortcut.
            choice.setText(shown.replace("&", "&&"))
            choice.setAccessibleName(partner_name)
            choice.updateGeometry()

    def flush(self) -> None:
        """Hand over what is typed."""
        for each in self._autosaves:
            each.flush()

    def clear(self) -> None:
        """Forget every word and close."""
        self._page = self._known = None
        for each in self._autosaves:
            each.clear()
        self.name_partner("")
        self._title.clear()
        self._stands.clear()
        self._caution.clear()
        self._history.clear()
        self._made.set_iso("")
        self._due.set_iso("")
        self._repeat.clear()
        self._days.clear()
        self.hide()

    def set_room(self, room: Room) -> None:
        """Stand side by side or below each other."""
        while self._fields.takeAt(0) is not None:
            pass
        across = 1 if room is Room.COMPACT else 2
        for number, block in enumerate(self._blocks):
            self._fields.addWidget(
                block, number // across, number % across, Qt.AlignmentFlag.AlignTop
            )
        self._fields.setColumnStretch(2, 1)

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = name(TextLabel("", "strong"), "promise_title")
        self._body = name(GrowingEditor(writing="note", bare=False, lines=1), "promise_body_editor")
        self._body.setPlaceholderText(
            self.tr("What will you do? Small enough to keep, and in your own hands.")
        )
        self.setFocusProxy(self._body)
        words = field_label(self.tr("What I say I will do"), self._body)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(words)
        self._column.addWidget(self._body)
        self._fields = QGridLayout()
        self._blocks = (
            self._to_block(),
            self._size_block(),
            self._made_block(),
            self._due_block(),
        )
        self._column.addLayout(self._fields)
        self.set_room(Room.WIDE)  # ORDER: what comes later here comes later by Tab.
        self._repeat = RepeatField(self._theme, self._today)
        self._column.addWidget(self._repeat)
        self._days = name(TextLabel("", "small"), "promise_days")
        self._column.addWidget(self._days)
        self._letter = name(
            link(self.tr("From a letter: open it"), "link_caption"), "promise_letter"
        )
        self._column.addWidget(self._letter)
        self._caution = name(TextLabel("", "body2"), "promise_caution")
        self._column.addWidget(self._caution)
        self._history_title = name(TextLabel(self.tr("History"), "field"), "promise_history_title")
        self._history = name(TextLabel("", "small"), "promise_history")
        for part in (self._history_title, self._history):
            self._column.addWidget(part)
        self._column.addLayout(self._foot)
        self._column.addWidget(hairline())

    def _to_block(self) -> QWidget:
        self._to = Segmented(
            "promise_to",
            (
                (ToWhom.PARTNER.value, ""),
                (ToWhom.SELF.value, self.tr("myself")),
                (ToWhom.OTHER.value, self.tr("someone else")),
            ),
        )
        self._to.setAccessibleName(self.tr("To"))
        self._name = name(QLineEdit(), "promise_to_name", self.tr("To whom, by name"))
        self._name.setPlaceholderText(self.tr("by name"))
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._to)
        beside.addWidget(self._name)
        beside.addStretch(1)
        return _block(TextLabel(self.tr("To"), "field"), beside)

    def _size_block(self) -> QWidget:
        self._size = Segmented(
            "promise_size",
            (
                (Size.SMALL.value, self.tr("small")),
                (Size.MEDIUM.value, self.tr("medium")),
                (Size.LARGE.value, self.tr("large")),
            ),
        )
        self._size.setAccessibleName(self.tr("Size"))
        return _block(TextLabel(self.tr("Size"), "field"), self._size)

    def _made_block(self) -> QWidget:
        self._made = name(DateField(self._theme, self._today), "promise_made_on")
        return _block(field_label(self.tr("Made on"), self._made), self._made)

    def _due_block(self) -> QWidget:
        self._due = name(DateField(self._theme, self._today), "promise_due_on")
        self._stands = name(TextLabel("", "body2"), "promise_day_stands")
        both = QVBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._due, 0, Qt.AlignmentFlag.AlignLeft)
        both.addWidget(self._stands)
        self._due_label = name(
            field_label(self.tr("Due on, if there is a day"), self._due), "promise_due_label"
        )
        return _block(self._due_label, both)

    def _wire(self) -> None:
        for chosen in (self._to.chosen, self._size.chosen):
            chosen.connect(self._on_edited)
        for dated in (self._made.date_chosen, self._due.date_chosen):
            dated.connect(self._on_edited)
        self._due.date_chosen.connect(self._on_due)
        self._repeat.changed.connect(self._on_edited)
        self._to.chosen.connect(self._show_name)
        self._bin.clicked.connect(self.bin_wanted)
        self._letter.clicked.connect(self._on_letter)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(10), 0, 0)
        self._column.setSpacing(px(6))
        self._fields.setHorizontalSpacing(px(GAP_PX))
        self._fields.setVerticalSpacing(px(10))
        self._fields.setContentsMargins(0, px(6), 0, px(6))
        self._name.setFixedWidth(px(NAME_PX))
        self._body.setMaximumWidth(px(WRITING_PX))
        for dated in (self._made, self._due):
            dated.setMinimumWidth(px(DATE_PX))

    def _show_name(self) -> None:
        to = self._to.current()
        self._name.setVisible(to == ToWhom.OTHER.value)
        caution = self._page.caution if self._page and to == ToWhom.PARTNER.value else ""
        self._caution.setText(breakable(caution))
        self._caution.setVisible(bool(caution))

    def _on_letter(self) -> None:
        if self._letter_id is not None:
            self.letter_wanted.emit(self._letter_id)

    def _on_due(self, day: str) -> None:
        self._repeat.begin_on(date.fromisoformat(day) if day else None)

    def _say_days(self) -> None:
        """Say which days the choice makes, and what is odd about them."""
        if self._page is None or self._known is None:
            return
        terms, words = self._terms(self._known), self._repeat_words
        told = [self._page.told] if self._page.told else []
        if terms.due_on is not None and terms.due_on < terms.made_on:
            told.append(words.before_made())
        if terms.repeat is not None:
            begins = since = terms.due_on or self._today()
            if not self._page.is_of_today:
                since = max(begins, self._today())
                told.append(words.from_tomorrow())
                if terms.repeat != self._page.terms.repeat:
                    begins = since = self._today() + ONE_DAY
            told.insert(0, words.days(terms.repeat, begins, since))
        self._days.setText(" ".join(told))
        self._days.setVisible(bool(told))
        self._due_label.setText(self._due_words(repeats=terms.repeat is not None))

    def _due_words(self, *, repeats: bool) -> str:
        """Return what stands above the day: what it is, or what to choose."""
        if self._page is not None and self._page.day_stands:
            return self.tr("Due on")
        if repeats:
            return self.tr("From, if not from today on")
        return self.tr("Due on, if there is a day")

    def _on_edited(self, _words: str) -> None:
        if self._page is None or self._known is None:
            return
        self._say_days()
        terms = self._terms(self._known)
        if terms != self._known and terms.body.strip():
            self._known = terms
            self.edited.emit(self._page, terms)

    def _terms(self, known: Terms) -> Terms:
        made, due = self._made.iso(), self._due.iso()
        return Terms(
            # A promise without words is none: the last ones stay.
            body=self._body.toPlainText() if self._body.toPlainText().strip() else known.body,
            to_whom=ToWhom(self._to.current()),
            to_name=self._name.text(),
            size=Size(self._size.current()),
            made_on=date.fromisoformat(made) if made else known.made_on,
            due_on=date.fromisoformat(due) if due else None,
            repeat=None if self._page and self._page.instead_of else self._repeat.repeat(),
        )


def _block(label: QWidget, field: QWidget | QHBoxLayout | QVBoxLayout) -> QWidget:
    """Return a label with its field below."""
    block = QFrame()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label)
    if isinstance(field, QWidget):
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        column.addLayout(field)
    return block
