"""Earlier check-ins: a day each, and what was noted on it, to be read only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, button, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust.check_in import CheckIn
from reconcile_gui.trust.check_in_words import CheckInWords

# Chosen: a season of weeks; the rest is one press away.
STEP = 12


class EarlierCheckIns(QWidget):
    """Each day opens in place."""

    _more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Start without any."""
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[CheckIn, str], ...] = ()
        self._words: CheckInWords | None = None
        self._say_day: Callable[[date], str] = str
        self._limit = STEP
        self._day_to_read = ""
        self._rows: list[_Row] = []
        self._title = name(TextLabel(self.tr("Earlier"), "subheading"), "earlier_check_ins_title")
        self._more = name(link(self.tr("Show earlier ones"), "link_caption"), "more_check_ins")
        self._more.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._more)
        self.hide()

    def show_earlier(
        self, earlier: Sequence[CheckIn], words: CheckInWords, say_day: Callable[[date], str]
    ) -> None:
        """Show these, the newest first; one that is open stays open if nothing changed."""
        shown = tuple((one, words.in_full(one)) for one in earlier)
        if shown == self._shown and words == self._words:
            return
        self._shown, self._words, self._say_day = shown, words, say_day
        self._fill()

    @property
    def day_to_read(self) -> QWidget | None:
        """The button of the day that was opened for the person, while it is here."""
        return next((row.button for row in self._rows if row.day == self._day_to_read), None)

    def open_day(self, day: str) -> bool:
        """Open a day (ISO) to be read; tell whether anything was noted on it."""
        days = [one.day.isoformat() for one, _ in self._shown]
        if day not in days:
            return False
        if days.index(day) >= self._limit:
            self._limit = days.index(day) + 1
            self._fill()
        self._day_to_read = day
        self._rows[days.index(day)].open()
        return True

    def leave_day(self) -> None:
        """Let the day that was opened stand there like any other."""
        self._day_to_read = ""

    def clear(self) -> None:
        """Forget every word."""
        self._shown, self._words, self._limit = (), None, STEP
        self._day_to_read = ""
        self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            take_away(row)
        self._rows = [
            _Row(self._theme, one.day, self._say_day(one.day), text)
            for one, text in self._shown[: self._limit]
        ]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(1 + number, row)
        self._more.setVisible(len(self._shown) > self._limit)
        self.setVisible(bool(self._shown))

    def _on_more(self) -> None:
        self._limit += STEP
        self._fill()


class _Row(QWidget):
    """One day; pressing it shows what was noted."""

    def __init__(self, theme: Theme, day: date, shown_day: str, text: str) -> None:
        super().__init__()
        self.day = day.isoformat()
        self.button = name(button(shown_day, "small_quiet"), f"earlier_check_in_{self.day}")
        self.button.setCheckable(True)
        self._text = name(TextLabel(breakable(text), "body2"), f"earlier_check_in_text_{self.day}")
        self._text.setContentsMargins(theme.px(10), 0, 0, theme.px(8))
        self._text.hide()
        self.button.toggled.connect(self._text.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addWidget(self.button)
        column.addWidget(self._text)

    def open(self) -> None:
        """Show what was noted."""
        self.show()  # the layout would do so a little later; what is hidden takes no keyboard
        self.button.setChecked(True)
