"""The line under the chart: the week that was walked to, in words."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.chart_words import WeekTold


class WeekLine(QWidget):
    """Reads a week; beside it the way to the events in it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._theme = theme
        self._told: WeekTold | None = None
        self._otherwise = ""
        self._words = name(QLabel(), "week_line")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._words.setSizePolicy(policy)
        self.open = name(button(self.tr("Open…"), "small_quiet"), "open_week")
        self.open.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._show)

    @property
    def told(self) -> WeekTold | None:
        """What is read."""
        return self._told

    def read(self, told: WeekTold | None, *, can_open: bool, otherwise: str) -> None:
        """Read a week, or the sentence that stands there while none is chosen."""
        self._told = told
        self._otherwise = otherwise
        self.open.setVisible(can_open)
        self.open.setAccessibleName(
            self.tr("Open {week}").format(week=told.head) if told and can_open else ""
        )
        self._show()

    def clear(self) -> None:
        """Forget every word."""
        self.read(None, can_open=False, otherwise="")

    def _show(self) -> None:
        told, theme = self._told, self._theme
        quiet = theme.colour("text2").name()
        if told is None:
            self._words.setText(f'<span style="color:{quiet}">{escape(self._otherwise)}</span>')
            self._words.setAccessibleName(self._otherwise)
            return
        # What a person wrote is never read as mark-up.
        parts = [
            f'<span style="font-weight:600">{escape(told.head)}</span>&nbsp; {escape(told.words)}'
        ]
        if told.after:
            parts.append(f'<span style="color:{quiet}">{escape(told.after)}</span>')
        self._words.setText(" ".join(parts))
        self._words.setAccessibleName(told.whole)
