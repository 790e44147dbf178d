"""Beside the stretch of time: which days, what of them, for whom, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.letter.listed_panel import ListedPanel
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.stretch.records import NOT_CHOSEN, ForWhom, Kind, Passage, Reach, StretchChoice
from reconcile_gui.stretch.words import StretchWords

DATE_PX, CLOSE_PX = 150, 4


class StretchOptionsPanel(ListedPanel):
    """Says what is wanted; `choice` has it."""

    days_chosen = Signal()  # other days are to be read
    stop_wanted = Signal()  # the pages are not to be set after all
    set_wanted = Signal()  # nor are they to be done without

    def __init__(self, theme: Theme, words: StretchWords, today: Callable[[], date]) -> None:
        """Offer nothing until it is known what there is."""
        super().__init__(theme, "stretch", self.tr("Save this stretch of time"))
        self._words = words
        self._look = theme
        self._columns: list[QVBoxLayout] = []
        self._make_days(today)
        self._make_boxes()
        self._fill()
        self._wire()
        self._take_sizes()

    def choice(self) -> StretchChoice:
        """Return what is to stand on the page."""
        return StretchChoice(
            reach=next(reach for reach, each in self._reaches.items() if each.isChecked()),
            first=_day(self._from),
            last=_day(self._to),
            kinds=frozenset(kind for kind, box in self._kinds.items() if box.isChecked()),
            for_whom=next(whom for whom, each in self._whom.items() if each.isChecked()),
            paper=self.paper,
        )

    def begin_in(self) -> QWidget:
        """Return what takes the keyboard first: the days that are chosen."""
        return next(each for each in self._reaches.values() if each.isChecked())

    def begin(self, paper: str, usual: StretchChoice = NOT_CHOSEN) -> None:
        """Choose as nobody has chosen yet."""
        for radio in (self._reaches[usual.reach], self._whom[usual.for_whom]):
            radio.blockSignals(True)  # the person did not choose
            radio.setChecked(True)
            radio.blockSignals(False)
        for kind, box in self._kinds.items():
            set_checked(box, is_on=kind in usual.kinds)
        for field in (self._from, self._to):
            field.set_iso("")
        self.begin_with(paper)
        self.show_passages(())
        self.say_length("")
        self.show_setting(is_setting=False)
        self._dates.hide()

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Say how much there is of each kind."""
        for kind, box in self._kinds.items():
            box.setText(self._words.kind(kind, passages))

    def say_length(self, words: str) -> None:
        """Say about how long it is; "" says nothing."""
        self._length.setText(words)
        self._length.setVisible(bool(words))

    def show_setting(self, *, is_setting: bool, is_stopped: bool = False) -> None:
        """Offer to stop while the pages are set, and to set them once that was stopped."""
        self._stop.setVisible(is_setting)
        self._again.setVisible(is_stopped)

    # Inside -------------------------------------------------------------------------------

    def _make_days(self, today: Callable[[], date]) -> None:
        self._reaches = {
            reach: name(QRadioButton(self._words.reach(reach)), f"stretch_{reach.value}")
            for reach in Reach
        }
        self._whom = {
            whom: name(QRadioButton(self._words.for_whom(whom)), f"stretch_for_{whom.value}")
            for whom in ForWhom
        }
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        for radio in self._reaches.values():
            self._groups[0].addButton(radio)
        for radio in self._whom.values():
            self._groups[1].addButton(radio)
        self._from = name(DateField(self._look, today, short=True), "stretch_first")
        self._to = name(DateField(self._look, today, short=True), "stretch_last")
        self._dates = QWidget()
        grid = QGridLayout(self._dates)
        for row, (words, field) in enumerate(
            ((self.tr("From"), self._from), (self.tr("to"), self._to))
        ):
            grid.addWidget(field_label(words, field, "body"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(2, 1)

    def _make_boxes(self) -> None:
        self._kinds = {
            kind: name(QCheckBox(self._words.kind(kind)), f"stretch_{kind.value}") for kind in Kind
        }
        self._length = name(caption(), "stretch_length")
        self._stop = name(button(self.tr("Stop setting the pages"), "small"), "stretch_stop")
        self._again = name(button(self.tr("Set the pages"), "small"), "stretch_set")

    def _fill(self) -> None:
        days = TextLabel(self.tr("Which days"), "subheading")
        self.add_block((self.missing, days, self._close(*self._reaches.values(), self._dates)))
        what = TextLabel(self.tr("On the page"), "subheading")
        self.add_block(
            (what, self._close(*self._kinds.values(), self._length), self._stop, self._again)
        )
        title = TextLabel(self.tr("Its title"), "subheading")
        self.add_block((title, self._close(*self._whom.values())))
        self.add_block((self.paper_row(),))
        self.add_block((body2(self._only_this()),), is_last=True)

    def _close(self, *parts: QWidget) -> QWidget:
        """Return parts that stand close to one another, as what is chosen from does."""
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            column.addWidget(part)
        self._columns.append(column)
        return room

    def _only_this(self) -> str:
        return self.tr(
            "It is for your own use, not a letter: what you wrote, by day, with the names as "
            "you typed them. A shared printer may keep a copy of what it printed."
        )

    def _wire(self) -> None:
        for reach in self._reaches.values():
            reach.toggled.connect(self._on_reach)
        for field in (self._from, self._to):
            field.date_chosen.connect(self._on_dates)
        boxes: tuple[QCheckBox | QRadioButton, ...] = (*self._kinds.values(), *self._whom.values())
        for box in boxes:
            box.toggled.connect(self._on_toggled)
        self._stop.clicked.connect(self.stop_wanted)
        self._again.clicked.connect(self.set_wanted)
        self._look.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._look.px
        for column in self._columns:
            column.setSpacing(px(CLOSE_PX))
        dates = self._dates.layout()
        if dates is not None:
            dates.setContentsMargins(px(25), 0, 0, 0)  # below the words of the choice
        for field in (self._from, self._to):
            field.setMinimumWidth(px(DATE_PX))

    def _on_toggled(self, is_on: bool) -> None:
        # Of two that exclude each other, the one that goes out says nothing new.
        if is_on or isinstance(self.sender(), QCheckBox):
            self.chosen.emit()

    def _on_reach(self, is_on: bool) -> None:
        if is_on:
            self._dates.setVisible(self._reaches[Reach.DATES].isChecked())
            self.days_chosen.emit()

    def _on_dates(self, _day: str) -> None:
        self.days_chosen.emit()


def _day(field: DateField) -> date | None:
    iso = field.iso()
    return date.fromisoformat(iso) if iso else None
