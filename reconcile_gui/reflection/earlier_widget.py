"""What was written before: a dated line each, which opens to the whole text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import caption, hairline, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.line_button_widget import DATE_PX, FIRST_CHARACTERS, LineButton

BELOW_PX = 12
# Chosen: lines built at once; whoever looks for older ones asks for them.
AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """One line. key: what `chosen` says; when: its date in words."""

    key: str
    when: str
    body: str


class EarlierList(QWidget):
    """Dated lines under one another, a hairline between them.

    unfolds: pressing a line shows its whole text below it, read-only, and older lines
    wait until they are asked for; else the line only says that it was chosen.
    """

    chosen = Signal(str)  # key of the line pressed

    def __init__(self, theme: Theme, object_name: str, title: str, *, unfolds: bool) -> None:
        """Make an empty, hidden list under a title."""
        super().__init__()
        self.setObjectName(object_name)
        self._theme = theme
        self._unfolds = unfolds
        self._shown: tuple[EarlierRow, ...] = ()
        self._most = AT_ONCE
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(caption(title))
        self._column.addLayout(self._lines)
        self._older = name(link(self.tr("Show older"), "link_caption"), f"{object_name}_older")
        self._column.addWidget(self._older)
        self._older.clicked.connect(self._on_older)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.hide()

    def show_rows(self, rows: Sequence[EarlierRow]) -> None:
        """Show these lines instead of what is there; none hides the list.

        The same lines again stay as they are, unfolded ones too.
        """
        if tuple(rows) == self._shown:
            return
        is_grown = self._shown and self._shown[-1] in rows
        self._most = self._most if is_grown else AT_ONCE
        self._shown = tuple(rows)
        self._show_again()

    def read(self, key: str) -> bool:
        """Unfold a line, the caret in its text; tell whether there is such a line."""
        keys = [row.key for row in self._shown]
        if key not in keys:
            return False
        place = keys.index(key)
        if place >= self._most:
            self._most = place + 1
            self._show_again()
        item = self._lines.itemAt(place)
        line = item.widget() if item is not None else None
        if isinstance(line, _Line):
            line.read()
        return True

    def clear(self) -> None:
        """Forget every line."""
        self._shown, self._most = (), AT_ONCE
        self._take_lines_away()
        self.hide()

    def _take_lines_away(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                take_away(line)

    @Slot()
    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        for line in self.findChildren(_Line):
            line.take_sizes()

    def _show_again(self) -> None:
        self._take_lines_away()
        shown = self._shown[: self._most] if self._unfolds else self._shown
        for number, row in enumerate(shown):
            line = _Line(self._theme, row, f"{self.objectName()}_{number}")
            line.pressed.connect(self._on_pressed)
            self._lines.addWidget(line)
        self._older.setVisible(len(self._shown) > len(shown))
        self.setVisible(bool(self._shown))

    @Slot()
    def _on_older(self) -> None:
        self._most += 4 * AT_ONCE
        self._show_again()

    @Slot(object)
    def _on_pressed(self, line: _Line) -> None:
        if self._unfolds:
            line.fold_or_unfold()
        self.chosen.emit(line.row.key)


class _Line(QWidget):
    """One dated line; its whole text unfolds below it."""

    pressed = Signal(object)  # this line

    def __init__(self, theme: Theme, row: EarlierRow, object_name: str) -> None:
        super().__init__()
        self.row = row
        self._theme = theme
        self._whole: QWidget | None = None
        self._text: GrowingEditor | None = None
        self._around_whole = QHBoxLayout()
        first = " ".join(row.body[:FIRST_CHARACTERS].split())
        self._button = name(LineButton(theme, row.when, first), object_name, f"{row.when}: {first}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline())
        self._column.addWidget(self._button)
        self._button.clicked.connect(self._on_clicked)
        self.take_sizes()

    def read(self) -> None:
        """Show the whole text, the caret in it."""
        self.show()  # the layout would do so a little later; what is hidden takes no keyboard
        if self._whole is None or not self._whole.isVisibleTo(self):
            self.fold_or_unfold()
        if self._text is not None:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_or_unfold(self) -> None:
        """Show the whole text, or fold it away again."""
        if self._whole is None:
            self._whole = self._whole_text()
            self._column.addWidget(self._whole)
            self._whole.show()
        else:
            self._whole.setVisible(not self._whole.isVisibleTo(self))
        self._button.show_first(shown=not self._whole.isVisibleTo(self))

    def take_sizes(self) -> None:
        """Take the sizes of the theme; what was unfolded stays so."""
        self._button.take_sizes()
        self._around_whole.setContentsMargins(
            self._theme.px(DATE_PX), 0, 0, self._theme.px(BELOW_PX)
        )

    def _whole_text(self) -> QWidget:
        holder = QWidget()
        row = self._around_whole
        holder.setLayout(row)
        text = GrowingEditor(writing="note")
        text.setReadOnly(True)
        name(text, f"{self._button.objectName()}_whole", self.row.when)
        text.setPlainText(self.row.body)
        row.addWidget(text)
        self._text = text
        return holder

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed.emit(self)
