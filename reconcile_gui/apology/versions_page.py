"""Versions of a letter: one of them beside the words of now, and the way back to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
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
from reconcile_gui.apology.version_sheet_widget import Shown, VersionSheet
from reconcile_gui.apology.versions_delegate import ABOUT_ROLE, VersionsDelegate
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import ElidedLabel, button, caption, field_label

if TYPE_CHECKING:
    from datetime import datetime

    from reconcile_gui.apology.records import LetterVersion, LetterWithParts
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme

LIST_PX, ROW_PX, BETWEEN_PX, LONGEST_NAME = 244, 38, 16, 120
COMPACT_LIST_PX = 150


class VersionsPage(QWidget):
    """Two sheets with one scroll bar. Bringing back keeps the present words first."""

    left = Signal()  # back to the letter
    brought_back = Signal()  # the letter has other words now

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """Make a page without a letter."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._letter: LetterWithParts | None = None
        self._versions: list[LetterVersion] = []
        self._turn = 0
        self.setObjectName("versions_page")
        self._build()
        self._wire()
        self.set_room(Room.COMPACT)  # until the window says otherwise

    def show_letter(self, letter_id: int, title: str) -> None:
        """Read the versions of a letter and show the newest beside the words of now."""
        self._turn += 1
        self._title.setText(title)
        self._session.read(store.letter(letter_id), partial(self._on_letter, self._turn))

    def refresh(self) -> None:
        """Read again what is shown: something was kept, binned or brought back."""
        if self._letter is not None:
            self.show_letter(self._letter.letter.id, self._title.accessibleName())

    def clear(self) -> None:
        """Forget every word."""
        self._turn += 1
        self._letter, self._versions = None, []
        self._title.setText("")
        self._name.clear()
        self._list.blockSignals(True)
        self._list.clear()
        self._list.blockSignals(False)
        self._then.clear()
        self._now.clear()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._list if self._versions else self._name

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [self._list, self._area]

    def set_room(self, room: Room) -> None:
        """Put the list above the sheets, and one sheet below the other, in little room."""
        compact = room is Room.COMPACT
        direction = QBoxLayout.Direction
        down = direction.TopToBottom if compact else direction.LeftToRight
        self._columns.setDirection(down)
        self._papers.setDirection(down)
        self._is_compact = compact
        self._take_sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._is_compact = False
        self._back = name(button(self.tr("‹ Back to the letter"), "back"), "versions_back")
        self._title = name(ElidedLabel("", "strong"), "versions_title")
        self._told = caption(self.tr("What differs lies on a tint, in both"))
        self._told.setWordWrap(False)
        self._row = QHBoxLayout()
        self._row.addWidget(self._back)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._told)
        self._columns: QBoxLayout = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addWidget(self._build_list())
        self._columns.addWidget(self._build_papers(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._row)
        whole.addLayout(self._columns, 1)

    def _build_list(self) -> QWidget:
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._list = name(QListWidget(), "versions_list", self.tr("Versions"))
        self._list.setItemDelegate(VersionsDelegate(self._theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = name(
            caption(self.tr("Earlier versions appear here after your first pause.")),
            "no_versions",
        )
        self._note = caption(self.tr("Bringing one back keeps the present text as a version."))
        self._name = name(QLineEdit(), "version_name", self.tr("Name of the version, if you like"))
        self._name.setMaxLength(LONGEST_NAME)
        self._keep = name(button(self.tr("Keep a version now"), "small"), "keep_version")
        self._remove = name(button(self.tr("Move to the bin"), "small_quiet"), "bin_version")
        self._remove.setProperty("flush", "true")
        self._left_column.addWidget(field_label(self.tr("Versions"), self._list, "caption"))
        self._left_column.addWidget(self._list, 1000)
        self._under = QVBoxLayout()
        named = field_label(self.tr("Name, if you like"), self._name)
        for each in (self._none, self._note, self._remove, named, self._name, self._keep):
            self._under.addWidget(each)
        self._under.setAlignment(self._keep, Qt.AlignmentFlag.AlignLeft)
        self._under.setAlignment(self._remove, Qt.AlignmentFlag.AlignLeft)
        self._left_column.addLayout(self._under)
        self._left_column.addStretch(0)
        return self._left

    def _build_papers(self) -> QScrollArea:
        self._bring = name(button(self.tr("Bring this back"), "small"), "bring_back")
        self._then = VersionSheet(self._theme, "then", self._bring)
        self._now = VersionSheet(self._theme, "now")
        inside = QWidget()
        inside.setProperty("bare", "true")
        self._papers = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._papers.addWidget(self._then, 1)
        self._papers.addWidget(self._now, 1)
        self._area = QScrollArea()
        self._area.setObjectName("versions_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        return self._area

    def _wire(self) -> None:
        self._back.clicked.connect(self.left)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._bring.clicked.connect(self._on_bring_back)
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)
        self._remove.clicked.connect(self._on_remove)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(14), px(2), px(20), px(2))
        self._row.setSpacing(px(10))
        self._left.setMinimumWidth(0 if self._is_compact else px(LIST_PX))
        self._left.setMaximumWidth(2**24 - 1 if self._is_compact else px(LIST_PX))
        self._list.setMaximumHeight(px(COMPACT_LIST_PX) if self._is_compact else 2**24 - 1)
        self._left_column.setContentsMargins(px(12), px(8), px(8), px(12))
        self._left_column.setSpacing(px(7))
        self._under.setContentsMargins(px(10), 0, px(10), 0)
        self._under.setSpacing(px(7))
        self._papers.setContentsMargins(px(4), px(2), px(20), 0)
        self._papers.setSpacing(px(BETWEEN_PX))
        self._told.setVisible(not self._is_compact)

    def _on_letter(self, turn: int, letter: LetterWithParts | None) -> None:
        if turn == self._turn and letter is not None:
            self._letter = letter
            self._session.read(
                store.versions_of(letter.letter.id), partial(self._on_versions, turn)
            )

    def _on_versions(self, turn: int, versions: list[LetterVersion]) -> None:
        if turn != self._turn:
            return
        row = self._list.currentRow()
        before = self._versions[row].id if 0 <= row < len(self._versions) else None
        had_keyboard = self._list.hasFocus()
        self._versions = versions
        self._list.blockSignals(True)
        self._list.clear()
        for version in versions:
            item = QListWidgetItem(version.name or self._moment(version.taken_at))
            about = self._moment(version.taken_at) if version.name else self._reason(version)
            item.setData(ABOUT_ROLE, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {about}")
            self._list.addItem(item)
        ids = [version.id for version in versions]
        self._list.setCurrentRow(ids.index(before) if before in ids else 0)
        self._list.blockSignals(False)
        for each in (self._list, self._note, self._remove, self._then):
            each.setVisible(bool(versions))
        self._none.setVisible(not versions)
        if had_keyboard:
            self.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)
        self._compare()

    def _compare(self) -> None:
        if self._letter is None:
            return
        row = self._list.currentRow()
        now = words_of_letter(self._letter)
        chosen = self._versions[row] if 0 <= row < len(self._versions) else None
        then = words_of_version(chosen.content) if chosen else now
        passages = compare(then, now)
        self._now.show_passages(
            self.tr("Now"),
            [
                Shown(p.key, self._heading(p, p.first), p.second, p.differences.in_second)
                for p in passages
            ],
        )
        if chosen is not None:
            self._then.show_passages(
                chosen.name or self._moment(chosen.taken_at),
                [
                    Shown(p.key, self._heading(p, p.second), p.first, p.differences.in_first)
                    for p in passages
                ],
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

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone()
        day = long_day(local.date(), self._clock.today())
        time = QLocale().toString(QTime(local.hour, local.minute), "H:mm")
        return self.tr("{day}, {time}").format(day=day, time=time)

    def _reason(self, version: LetterVersion) -> str:
        return {
            "closed": self.tr("when you closed or locked"),
            "one page": self.tr("before it went on one page"),
            "in parts": self.tr("before it was divided into parts"),
            "cut": self.tr("before much was deleted"),
            "brought back": self.tr("before an earlier one came back"),
            "given": self.tr("when it was given"),
            "named": self.tr("kept by you"),
        }.get(version.reason, self.tr("kept by itself"))

    @Slot(int)
    def _on_row_changed(self, _row: int) -> None:
        self._compare()

    def _chosen(self) -> LetterVersion | None:
        row = self._list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @Slot()
    def _on_bring_back(self) -> None:
        if (version := self._chosen()) is not None:
            self._session.write(
                store.bring_back(version.id),
                origin=self,
                label=self.tr("Bring version back"),
                then=lambda _: self.brought_back.emit(),
            )

    @Slot()
    def _on_keep(self) -> None:
        if self._letter is not None:
            given = " ".join(self._name.text().split())
            self._name.clear()
            self._session.write(
                store.keep_version(self._letter.letter.id, "named", given),
                origin=self,
                label=self.tr("Keep version"),
                then=lambda _: self.refresh(),
            )

    @Slot()
    def _on_remove(self) -> None:
        if (version := self._chosen()) is not None:
            self._session.write(
                store.bin_version(version.id),
                origin=self,
                label=self.tr("Move version to the bin"),
                then=lambda _: self.refresh(),
            )
