"""The versions of a letter as a list, and what can be done with one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reconcile_gui.apology.versions_delegate import ABOUT_ROLE, ROW_PX, VersionsDelegate
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button, caption, field_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reconcile_gui.apology.records import LetterVersion
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

LIST_PX, LONGEST_NAME = 244, 120
ROWS_IN_LITTLE_ROOM = 3


class VersionsList(QWidget):
    """Newest first. The one that was given cannot be moved to the bin."""

    chosen = Signal()  # another version is the current one
    kept = Signal(str)  # keep the words of now; a name for them, maybe empty
    binned = Signal(int)  # id of a version to be moved to the bin

    def __init__(self, theme: Theme, clock: Clock) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme, self._clock = theme, clock
        self._versions: list[LetterVersion] = []
        self._is_compact = False
        self._build()
        self._wire()
        self.take_sizes()

    @property
    def current(self) -> LetterVersion | None:
        """The version that is chosen, if there is one."""
        row = self.list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def show_versions(self, versions: Sequence[LetterVersion], wanted: int = 0) -> None:
        """List these. The one wanted is chosen, or stays so that was; the newest else."""
        before = wanted or (self.current.id if self.current else 0)
        self._versions = list(versions)
        self.list.blockSignals(True)
        self.list.clear()
        for version in self._versions:
            item = QListWidgetItem(self.called(version))
            about = self.moment(version.taken_at) if version.name else self._reason(version)
            item.setData(ABOUT_ROLE, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {about}")
            self.list.addItem(item)
        ids = [version.id for version in self._versions]
        self.list.setCurrentRow(ids.index(before) if before in ids else 0)
        self.list.blockSignals(False)
        for each in (self.list, self._note):
            each.setVisible(bool(ids))
        self._none.setVisible(not ids)
        self._show_what_is_possible()
        self.take_sizes()

    def say(self, how_to_read: str) -> None:
        """Say how what differs is marked."""
        self._how_to_read.setText(how_to_read)
        self._how_to_read.setVisible(bool(self._versions))

    def called(self, version: LetterVersion) -> str:
        """Return what a version is called: its name, or when it was kept."""
        return version.name or self.moment(version.taken_at)

    def moment(self, moment: datetime) -> str:
        """Return day and time in words."""
        local = moment.astimezone()
        day = long_day(local.date(), self._clock.today())
        time = QLocale().toString(QTime(local.hour, local.minute), "H:mm")
        return self.tr("{day}, {time}").format(day=day, time=time)

    def clear(self) -> None:
        """Forget every name."""
        self._versions = []
        self._name.clear()
        self.list.blockSignals(True)
        self.list.clear()
        self.list.blockSignals(False)

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self.list if self._versions else self._name

    def set_compact(self, *, compact: bool) -> None:
        """Take the whole width and few rows, or a column."""
        self._is_compact = compact
        self.take_sizes()

    @Slot()
    def take_sizes(self) -> None:
        """Be as high as the rows, and no higher than there is room for."""
        px, compact = self._theme.px, self._is_compact
        self.setMinimumWidth(0 if compact else px(LIST_PX))
        self.setMaximumWidth(2**24 - 1 if compact else px(LIST_PX))
        rows = max(1, self.list.count())
        height = px(ROW_PX) * (min(rows, ROWS_IN_LITTLE_ROOM) if compact else rows) + 2
        self.list.setMaximumHeight(height)
        self.list.setMinimumHeight(height if compact else min(height, 3 * px(ROW_PX)))
        self._column.setContentsMargins(px(12), px(8), px(8), px(12))
        self._caption.setContentsMargins(px(10), 0, 0, px(6))
        self._under.setContentsMargins(px(10), px(10), px(10), 0)
        self._under.setSpacing(px(7))

    def _build(self) -> None:
        self.list = name(QListWidget(), "versions_list", self.tr("Versions"))
        self.list.setItemDelegate(VersionsDelegate(self._theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._caption = field_label(self.tr("Versions"), self.list, "caption")
        self._none = name(
            caption(
                self.tr(
                    "Versions are kept when you lock or close, and before much is changed. You "
                    "can keep one at any time."
                )
            ),
            "no_versions",
        )
        self._how_to_read = name(caption(), "how_to_read")
        self._note = caption(self.tr("Bringing one back keeps the present text as a version."))
        self._was_given = name(
            caption(self.tr("These are the words that were given. They stay as they are.")),
            "version_was_given",
        )
        self._remove = name(button(self.tr("Move to the bin"), "small_quiet"), "bin_version")
        self._remove.setProperty("flush", "true")
        self._name = name(QLineEdit(), "version_name", self.tr("Name of the version, if you like"))
        self._name.setMaxLength(LONGEST_NAME)
        self._keep = name(button(self.tr("Keep a version now"), "small"), "keep_version")
        named = field_label(self.tr("Name, if you like"), self._name, "caption")
        self._under = QVBoxLayout()
        for each in (self._none, self._how_to_read, self._note, self._was_given, self._remove):
            self._under.addWidget(each)
        for part in (named, self._name, self._keep):
            self._under.addWidget(part)
        for pressed in (self._keep, self._remove):
            self._under.setAlignment(pressed, Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._caption)
        self._column.addWidget(self.list, 1000)
        self._column.addLayout(self._under)
        self._column.addStretch(1)

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(self._on_row_changed)
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)
        self._remove.clicked.connect(self._on_remove)
        self._theme.changed.connect(self.take_sizes)

    def _show_what_is_possible(self) -> None:
        current = self.current
        self._remove.setVisible(current is not None and not current.is_given)
        self._was_given.setVisible(current is not None and current.is_given)

    def _reason(self, version: LetterVersion) -> str:
        if version.is_given:
            return self.tr("when it was given")
        return {
            "closed": self.tr("when you closed or locked"),
            "one page": self.tr("before it went on one page"),
            "in parts": self.tr("before it was divided into parts"),
            "merged": self.tr("before two parts were written together"),
            "cut": self.tr("before much was deleted"),
            "brought back": self.tr("before an earlier one came back"),
            "given": self.tr("when it was given"),
            "named": self.tr("kept by you"),
        }.get(version.reason, self.tr("kept by itself"))

    @Slot(int)
    def _on_row_changed(self, _row: int) -> None:
        self._show_what_is_possible()
        self.chosen.emit()

    @Slot()
    def _on_keep(self) -> None:
        given = " ".join(self._name.text().split())
        self._name.clear()
        self.kept.emit(given)

    @Slot()
    def _on_remove(self) -> None:
        if (version := self.current) is not None:
            self.binned.emit(version.id)
