"""Where words of a field came from: a line for each answer, and the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import caption, link
from reconcile_gui.text.breaking import breakable


@dataclass(frozen=True, slots=True)
class SourceLine:
    """words: as they are shown. question_id: of the answer."""

    words: str
    question_id: str


class SourceLines(QWidget):
    """Takes no room while there is nothing to say."""

    wanted = Signal(str)  # question id: its answer is to be seen

    def __init__(self, key: str) -> None:
        """key: names the field for the program."""
        super().__init__()
        name(self, f"sources_{key}")
        self._key = key
        self._shown: tuple[SourceLine, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_lines(self, lines: Sequence[SourceLine]) -> None:
        """Show these lines in place of others; the same ones are left alone."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for row in self._rows:
            self._column.removeWidget(row)
            take_away(row)
        self._rows = [self._row(number, line) for number, line in enumerate(lines)]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(lines))

    def _row(self, number: int, line: SourceLine) -> QWidget:
        row = QWidget()
        words = name(caption(breakable(line.words)), f"source_{self._key}_{number}")
        go = name(link(self.tr("Open"), "link_caption"), f"open_source_{self._key}_{number}")
        go.setAccessibleName(self.tr("Open: {words}").format(words=line.words))
        go.clicked.connect(partial(self._on_open, line.question_id))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(words, 1)
        inside.addWidget(go)
        return row

    def _on_open(self, question_id: str, *_: object) -> None:
        self.wanted.emit(question_id)
