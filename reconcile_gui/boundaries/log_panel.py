"""The log of a boundary: what happened with it, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.boundaries.entry_form_widget import EntryForm
from reconcile_gui.boundaries.records import Happening, LogEntry, Whose
from reconcile_gui.boundaries.wording import happenings
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, hairline

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.boundaries.words import BoundaryWords
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

DATE_PX, ROW_PADDING_PX = 100, 2
# The words stand on the line of the button, which is higher.
WORDS_DOWN_PX = 4
# Between a button and the line below it.
ABOVE_LINE_PX = 4


@dataclass(frozen=True, slots=True)
class LogTools:
    """What a log needs from outside. new_uuid: random, a test hands in its own."""

    theme: Theme
    clock: Clock
    words: BoundaryWords
    new_uuid: Callable[[], str]


class LogPanel(QWidget):
    """Shows the entries; one at a time is written in place."""

    entry_saved = Signal(object)  # LogEntry, to be saved now
    entry_binned = Signal(str)  # uuid
    form_opened = Signal()  # an entry is being written and wants to be seen

    def __init__(self, tools: LogTools) -> None:
        """Make an empty log."""
        super().__init__()
        self._tools = tools
        self._whose = Whose.OURS
        self._entries: tuple[LogEntry, ...] = ()
        self._in_rows: tuple[list[LogEntry], date] | None = None
        self.add = name(button(self.tr("Add an entry…"), "small_quiet"), "log_add")
        self.form = EntryForm(tools.theme, tools.clock)
        self._build()
        self.add.clicked.connect(self._on_add)
        self.form.saved.connect(self._on_saved)
        self.form.binned.connect(self.entry_binned)
        self.form.closed.connect(self._on_closed)
        tools.theme.changed.connect(self._make_rows_anew)

    def show_log(self, whose: Whose, entries: Sequence[LogEntry]) -> None:
        """Show these entries, newest first; the one being written stays as it is."""
        self._whose, self._entries = whose, tuple(entries)
        self._show_rows()

    def set_whose(self, whose: Whose) -> None:
        """Offer what fits this boundary to new entries."""
        self._whose = whose

    def flush(self) -> None:
        """Hand over a note that is being typed."""
        self.form.flush()

    def close_form(self) -> None:
        """Save and close the entry being written."""
        self.form.close_kept()

    def clear(self) -> None:
        """Forget every entry."""
        self.form.clear()
        self.show_log(self._whose, ())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, ABOVE_LINE_PX)
        title = TextLabel(self.tr("Log"), "subheading")
        head.addWidget(title, 1)
        head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.form)
        column.addLayout(self._rows)

    @Slot()
    def _make_rows_anew(self) -> None:
        self._in_rows = None
        self._show_rows()

    def _show_rows(self) -> None:
        shown = [each for each in self._entries if each.uuid != self.form.uuid]
        # At each visit the same entries come back from the disk; their rows take time.
        if (shown, self._tools.clock.today()) == self._in_rows:
            return
        self._in_rows = (shown, self._tools.clock.today())
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.setParent(None)
                row.deleteLater()
        before: QWidget = self.form.last
        for number, entry in enumerate(shown):
            if number:
                self._rows.addWidget(hairline())
            row = _EntryRow(self._tools, entry, number)
            row.change_wanted.connect(self._on_change)
            self._rows.addWidget(row)
            # Rows made anew would come after everything else.
            self.setTabOrder(before, row.change)
            before = row.change

    def _kinds(self, entry: LogEntry) -> list[tuple[str, str]]:
        fitting = happenings(self._whose)
        if entry.kind not in fitting:  # the boundary was another's when it was logged
            fitting = (*fitting, entry.kind)
        return [(kind.value, self._tools.words.happening(kind)) for kind in fitting]

    @Slot()
    def _on_add(self) -> None:
        tools = self._tools
        entry = LogEntry(tools.new_uuid(), tools.clock.today(), Happening.HELD, "")
        self._write(entry, is_new=True)

    @Slot(object)
    def _on_change(self, entry: LogEntry) -> None:
        self._write(entry, is_new=False)

    def _write(self, entry: LogEntry, *, is_new: bool) -> None:
        self.form.open(entry, self._kinds(entry), is_new=is_new)
        self.add.setEnabled(False)
        self._show_rows()
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form_opened.emit()

    @Slot(object)
    def _on_saved(self, entry: LogEntry) -> None:
        others = [each for each in self._entries if each.uuid != entry.uuid]
        # Stable: of one day, what was written down last stands first.
        self._entries = tuple(sorted([entry, *others], key=lambda each: each.day, reverse=True))
        self.entry_saved.emit(entry)

    @Slot()
    def _on_closed(self) -> None:
        self.add.setEnabled(True)
        self._show_rows()
        if self.isVisible():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)


class _EntryRow(QWidget):
    """One entry: its day, what happened, and the way to change it."""

    change_wanted = Signal(object)  # LogEntry

    def __init__(self, tools: LogTools, entry: LogEntry, number: int) -> None:
        super().__init__()
        self._entry = entry
        px = tools.theme.px
        day = plain_day(entry.day, tools.clock.today())
        when = QLabel(day)
        when.setProperty("role", "caption")
        when.setFixedWidth(px(DATE_PX))
        when.setContentsMargins(0, px(WORDS_DOWN_PX + 2), 0, 0)
        what = name(TextLabel(tools.words.entry(entry)), f"log_entry_{number}")
        what.setContentsMargins(0, px(WORDS_DOWN_PX), 0, px(WORDS_DOWN_PX))
        self.change = name(
            QToolButton(),
            f"log_change_{number}",
            self.tr("Change the entry of {day}").format(day=day),
        )
        self.change.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.change.setToolTip(self.tr("Change"))
        self.change.clicked.connect(self._on_clicked)
        put_icon(self.change, "pencil-line", tools.theme, "text3", 15)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(ROW_PADDING_PX), 0, px(ROW_PADDING_PX))
        row.setSpacing(px(8))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(what, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_clicked(self) -> None:
        self.change_wanted.emit(self._entry)
