"""The entries of a guide under one another: one of them open, the others a line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import hairline, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.guides.form_widget import EntryForm
from reconcile_gui.reflection.line_button_widget import FIRST_CHARACTERS, LineButton

# Chosen: lines built at once; whoever looks for older ones asks for them.
AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as a line. when: its day or name; state: what waits, or ""."""

    uuid: str
    when: str
    first: str
    state: str


class EntriesList(QWidget):
    """Lets the form stand where its entry belongs, so that an entry opens in place."""

    chosen = Signal(str)  # uuid of the line pressed

    def __init__(self, theme: Theme, form: EntryForm, before: QWidget) -> None:
        """before: the control that Tab leaves for the first line."""
        super().__init__()
        self._theme, self._form, self._before = theme, form, before
        self._lines: tuple[EntryLine, ...] = ()
        self._open = ""
        self._most = AT_ONCE
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(form)
        self._older = name(link(self.tr("Show older"), "link_caption"), "guide_older")
        self._older.clicked.connect(self._on_older)
        self._column.addWidget(self._older)
        theme.changed.connect(self._take_sizes)

    def show_lines(self, lines: Sequence[EntryLine], open_uuid: str) -> None:
        """Show these entries in their order; the open one is the form, or stands first."""
        # The words of the open one are in the form: typing there makes no line anew.
        shown = tuple(
            replace(one, first="", state="") if one.uuid == open_uuid else one for one in lines
        )
        if (shown, open_uuid) == (self._lines, self._open):
            return
        self._lines, self._open = shown, open_uuid
        places = [place for place, one in enumerate(lines) if one.uuid == open_uuid]
        self._most = max([self._most, *(place + 1 for place in places)])
        self._show_again()

    def clear(self) -> None:
        """Forget every line."""
        self._lines, self._open, self._most = (), "", AT_ONCE
        self._show_again()

    def _show_again(self) -> None:
        self._take_lines_away()
        shown = self._lines[: self._most]
        is_listed = self._open in [one.uuid for one in shown]
        place: int
        last: QWidget
        place, last = (0, self._before) if is_listed else (1, self._form.bin_button)
        for number, one in enumerate(shown):
            if one.uuid == self._open:
                last = self._form.bin_button
            else:
                line = self._line(one, number)
                self._column.insertWidget(place, _with_line_above(line))
                # The form keeps its own order; the lines find their places around it.
                QWidget.setTabOrder(last, line)
                last = line
            place += 1
        self._older.setVisible(len(self._lines) > len(shown))

    def _line(self, one: EntryLine, number: int) -> LineButton:
        first = " ".join(one.first[:FIRST_CHARACTERS].split())
        told = ", ".join(part for part in (one.when, one.state) if part)
        line = name(
            LineButton(self._theme, one.when, first, one.state),
            f"guide_entry_{number}",
            f"{told}: {first}",
        )
        line.clicked.connect(partial(self.chosen.emit, one.uuid))
        return line

    def _take_lines_away(self) -> None:
        for place in reversed(range(self._column.count())):
            item = self._column.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in (self._form, self._older):
                self._column.removeWidget(widget)
                take_away(widget)

    @Slot()
    def _take_sizes(self) -> None:
        for line in self.findChildren(LineButton):
            line.take_sizes()

    @Slot()
    def _on_older(self) -> None:
        self._most += 4 * AT_ONCE
        self._show_again()


def _with_line_above(line: LineButton) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(hairline())
    column.addWidget(line)
    return holder
