"""Versions of a letter: two of them beside each other or as one text, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.apology import store
from reconcile_gui.apology.comparing import (
    DATE,
    SALUTATION,
    SIGNATURE,
    WHOLE,
    Passage,
    compare,
    words_of_letter,
    words_of_version,
)
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.apology.records import Mode
from reconcile_gui.apology.version_sheet_widget import VersionSheet, as_one, side_by_side
from reconcile_gui.apology.versions_list_widget import VersionsList
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import ElidedLabel, button, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from reconcile_gui.apology.comparing import LetterWords
    from reconcile_gui.apology.records import LetterVersion, LetterWithParts
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme

ROW_PX, BETWEEN_PX, WITH_PX = 41, 16, 210
WIDEST_PX = 2**24 - 1  # Qt's own "no limit"
ONE_TEXT_PX = 756  # a paper of 700 for its words: longer lines are hard to follow
SIDE_BY_SIDE, ONE_TEXT = "side_by_side", "one_text"


class VersionsPage(QWidget):
    """Bringing back keeps the present words first."""

    left = Signal()  # back to the letter
    brought_back = Signal()  # the letter has other words now

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """Make a page without a letter."""
        super().__init__()
        self._session, self._theme = session, theme
        self._letter: LetterWithParts | None = None
        self._versions: list[LetterVersion] = []
        self._wants_keyboard = False
        self._wanted_id = 0  # the version to be shown when they are read
        self._turn = 0
        name(self, "versions_page", self.tr("Versions"))
        self._left = VersionsList(theme, clock)
        self._build()
        self._wire()
        self.set_room(Room.COMPACT)  # until the window says otherwise

    def show_letter(self, letter_id: int, title: str, version_id: int = 0) -> None:
        """Read the versions of a letter and show one beside the words of now.

        version_id: which; the newest where there is no such version.
        """
        if self._letter is not None and self._letter.letter.id != letter_id:
            self.clear()  # the words of another letter must not stand under this title
        self._wanted_id = version_id
        self._wants_keyboard = True
        self._forget_others()
        self._read(letter_id, title)

    def refresh(self) -> None:
        """Read again what is shown: something was kept, binned or brought back."""
        if self._letter is not None:
            self._read(self._letter.letter.id, self._title.accessibleName())

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        self._letter, self._versions = None, []
        self._title.setText("")
        self._forget_others()
        for each in (self._left, self._then, self._now):
            each.clear()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._left.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [self._left.list, self._area]

    def set_room(self, room: Room) -> None:
        """In little room one thing stands below the other, and all of it scrolls."""
        self._is_compact = room is Room.COMPACT
        direction = QBoxLayout.Direction
        down = direction.TopToBottom if self._is_compact else direction.LeftToRight
        self._papers.setDirection(down)
        self._tools_row.setDirection(down)
        self._left.set_compact(compact=self._is_compact)
        if self._is_compact:
            self._inside.insertWidget(0, self._tools)
            self._inside.insertWidget(1, self._left)
        else:
            self._row.addWidget(self._tools)
            self._columns.insertWidget(0, self._left)
        self._take_sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._is_compact = False
        self._back = name(button(self.tr("‹ Back to the letter"), "back"), "versions_back")
        self._title = name(ElidedLabel("", "strong"), "versions_title")
        self._with = name(QComboBox(), "compared_with")
        self._with_label = field_label(self.tr("Compared with"), self._with, "caption")
        self._with_label.setWordWrap(False)
        leave_wheel_to_page(self._with)
        choices = (
            (SIDE_BY_SIDE, self.tr("Side by side")),
            (ONE_TEXT, self.tr("In one text")),
        )
        self._way = Segmented("compared", choices)
        self._way.setAccessibleName(self.tr("How they are compared"))
        self._with.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tools = QWidget()
        self._tools_row: QBoxLayout = QHBoxLayout(self._tools)
        self._asked = QHBoxLayout()
        self._asked.addWidget(self._with_label)
        self._asked.addWidget(self._with, 1)
        self._tools_row.addLayout(self._asked)
        self._tools_row.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)
        self._head = QWidget()
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(self._back)
        self._row.addWidget(self._title, 1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addWidget(self._build_papers(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addLayout(self._columns, 1)

    def _build_papers(self) -> QScrollArea:
        self._bring = name(button(self.tr("Bring this back"), "small"), "bring_back")
        self._then = VersionSheet(self._theme, "then", self._bring)
        self._now = VersionSheet(self._theme, "now")
        self._papers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._papers.addWidget(self._then, 1)
        self._papers.addWidget(self._now, 1)
        content = QWidget()
        content.setProperty("bare", "true")
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addLayout(self._papers, 1)
        self._area = QScrollArea()
        self._area.setObjectName("versions_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        return self._area

    def _wire(self) -> None:
        self._back.clicked.connect(self.left)
        self._left.chosen.connect(self._compare)
        self._left.kept.connect(self._on_keep)
        self._left.binned.connect(self._on_bin)
        self._with.currentIndexChanged.connect(self._on_with)
        self._way.chosen.connect(self._on_way)
        self._bring.clicked.connect(self._on_bring_back)
        self._then.passage_wanted.connect(self._on_bring_passage_back)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._head.setMinimumHeight(px(ROW_PX))
        self._row.setContentsMargins(px(14), px(2), px(20), px(2))
        self._row.setSpacing(px(10))
        self._with.setMaximumWidth(WIDEST_PX if self._is_compact else px(WITH_PX))
        self._with.setMinimumWidth(0 if self._is_compact else px(WITH_PX))
        around = (px(22), px(4), px(20), px(2)) if self._is_compact else (0, 0, 0, 0)
        self._tools_row.setContentsMargins(*around)
        self._tools_row.setSpacing(px(10))
        self._asked.setSpacing(px(8))
        self._papers.setContentsMargins(px(4), 0, px(20), 0)
        self._papers.setSpacing(px(BETWEEN_PX))
        self._limit_line()

    def _forget_others(self) -> None:
        """Offer nothing to compare with, and compare nothing because of it."""
        self._with.blockSignals(True)
        self._with.clear()
        self._with.blockSignals(False)

    def _limit_line(self) -> None:
        is_alone = self._way.current() == ONE_TEXT
        self._then.setMaximumWidth(self._theme.px(ONE_TEXT_PX) if is_alone else WIDEST_PX)

    # Reading ----------------------------------------------------------------------------

    def _read(self, letter_id: int, title: str) -> None:
        self._turn += 1
        self._title.setText(title)
        self._session.read(store.letter(letter_id), partial(self._on_letter, self._turn))

    def _on_letter(self, turn: int, letter: LetterWithParts | None) -> None:
        if turn == self._turn and letter is not None:
            self._letter = letter
            self._session.read(
                store.versions_of(letter.letter.id), partial(self._on_versions, turn)
            )

    def _on_versions(self, turn: int, versions: list[LetterVersion]) -> None:
        if turn != self._turn:
            return
        is_wanted = self._wants_keyboard or self._left.list.hasFocus()
        self._versions, self._wants_keyboard = versions, False
        wanted, self._wanted_id = self._wanted_id, 0
        self._left.show_versions(versions, wanted)
        self._offer_others(versions)
        self._tools.setVisible(bool(versions))
        self._then.setVisible(bool(versions))
        if is_wanted and self.isVisible():
            self.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)
        self._compare()

    def _offer_others(self, versions: list[LetterVersion]) -> None:
        """Offer what a version can be compared with: the words of now, or another one."""
        before = self._with.currentData()
        self._with.blockSignals(True)
        self._with.clear()
        self._with.addItem(self.tr("Now"), None)
        for version in versions:
            self._with.addItem(self._left.called(version), version.id)
        self._with.setCurrentIndex(max(0, self._with.findData(before) if before else 0))
        self._with.blockSignals(False)

    # Comparing --------------------------------------------------------------------------

    @Slot()
    def _compare(self) -> None:
        if self._letter is None:
            return
        chosen, other = self._left.current, self._other()
        beside = words_of_version(other.content) if other else words_of_letter(self._letter)
        then = words_of_version(chosen.content) if chosen else beside
        passages = compare(then, beside)
        in_one = chosen is not None and self._way.current() == ONE_TEXT
        self._now.setVisible(not in_one)
        self._limit_line()
        self._left.say(
            self.tr("What is there no more stands in [brackets]; what is new lies on a tint.")
            if in_one
            else self.tr("What differs lies on a tint, in both.")
        )
        if chosen is not None:
            may = other is None and self._may_bring_passages_back(then)
            shown = [
                as_one(p, self._heading(p, p.second), may_bring_back=may)
                if in_one
                else side_by_side(p, self._heading(p, p.second), first=True, may_bring_back=may)
                for p in passages
            ]
            self._then.show_passages(self._left.called(chosen), shown)
        if not in_one:
            title = self._left.called(other) if other else self.tr("Now")
            headed = [
                side_by_side(p, self._heading(p, p.first), first=False, may_bring_back=False)
                for p in passages
            ]
            self._now.show_passages(title, headed)

    def _other(self) -> LetterVersion | None:
        wanted = self._with.currentData()
        return next((each for each in self._versions if each.id == wanted), None)

    def _may_bring_passages_back(self, then: LetterWords) -> bool:
        """Tell whether parts can come back one by one: both must be written in parts."""
        return (
            self._letter is not None
            and then.mode is Mode.PARTS
            and self._letter.letter.mode is Mode.PARTS
        )

    def _heading(self, passage: Passage, other: str) -> str:
        """Return the title of a passage, and in words whether it is another one now."""
        titles = {
            WHOLE: self.tr("The letter"),
            SALUTATION: self.tr("Salutation"),
            DATE: self.tr("Date"),
            SIGNATURE: self.tr("Signature"),
        }
        kind = self._letter.letter.kind if self._letter else ""
        title = titles.get(passage.key) or part_title(kind, passage.key)
        if not passage.differences:
            return title
        told = self.tr("{title} · differs") if other.strip() else self.tr("{title} · only here")
        return told.format(title=title)

    # What happened ----------------------------------------------------------------------

    @Slot(int)
    def _on_with(self, _index: int) -> None:
        self._compare()

    @Slot(str)
    def _on_way(self, _key: str) -> None:
        self._compare()

    @Slot()
    def _on_bring_back(self) -> None:
        if (version := self._left.current) is not None:
            self._session.write(
                store.bring_back(version.id),
                origin=self,
                label=self.tr("Bring version back"),
                then=lambda _: self.brought_back.emit(),
            )

    @Slot(str)
    def _on_bring_passage_back(self, key: str) -> None:
        if (version := self._left.current) is not None:
            self._session.write(
                store.bring_back_passage(version.id, key),
                origin=self,
                label=self.tr("Bring version back"),
                then=lambda _: self.brought_back.emit(),
            )

    @Slot(str)
    def _on_keep(self, given: str) -> None:
        if self._letter is not None:
            self._session.write(
                store.keep_version(self._letter.letter.id, "named", given),
                origin=self,
                label=self.tr("Keep version"),
                then=lambda _: self.refresh(),
            )

    @Slot(int)
    def _on_bin(self, version_id: int) -> None:
        self._session.write(
            store.bin_version(version_id),
            origin=self,
            label=self.tr("Move version to the bin"),
            then=lambda _: self.refresh(),
        )
