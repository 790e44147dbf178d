"""The lower part of Trust: open promises, what was just recorded, and those that are past."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reconcile_gui.trust.after_promise_widget import AfterPromise
from reconcile_gui.trust.open_promises_panel import OpenPromises
from reconcile_gui.trust.partner_knows_panel import AskingTools
from reconcile_gui.trust.past_panel import PastPanel
from reconcile_gui.trust.promises import past_due
from reconcile_gui.trust.promises_head_widget import PromisesHead
from reconcile_gui.trust.records import Line, Page, ToWhom

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.room import Room
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords


class PromisesPanel(QWidget):
    """Shows what it is handed; its parts write what is done to them."""

    reread_wanted = Signal()  # the form has closed: show what the workbook says
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it
    form_opened = Signal(object)  # the form, to be brought into sight

    def __init__(
        self, session: Session, theme: Theme, clock: Clock, new_uuid: Callable[[], str]
    ) -> None:
        """new_uuid: names a new promise."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._words: PromiseWords | None = None
        self._may_ask = False
        self.setObjectName("promises_panel")
        self._build(new_uuid)
        self._wire()

    def show_page(
        self,
        page: Page,
        words: PromiseWords,
        default_to: ToWhom,
        *,
        caution: str = "",
        may_ask: bool = False,
    ) -> None:
        """Show the promises.

        default_to: to whom a new one is, unless changed. caution: said of one to the partner.
        may_ask: whether it may be asked if the partner knows of one that was not kept.
        """
        self._words, self._may_ask = words, may_ask
        self._head.past_due.setText(words.past_due(past_due(page.lines, self._clock.today())))
        self._head.show_past.setVisible(page.past > 0)
        self._past.show_past(page.past, words, may_ask=may_ask)
        self._open.show_page(page, words, default_to, caution=caution)
        self._after.forget_if_undone(self._open.asked)

    def open_promise(self, promise_id: int) -> None:
        """Open a promise as soon as it is shown."""
        self._open.open_promise(promise_id)

    def open_now(self) -> tuple[str, bool]:
        """Return the uuid of the promise in the form, or empty; and if the past ones show."""
        return self._open.form_uuid(), self._head.show_past.isChecked()

    def open_again(self, uuid: str, *, shows_past: bool) -> None:
        """Open what was open, as soon as it is shown; a promise that is gone stays so."""
        self._open.open_promise(uuid or None)
        self._head.show_past.setChecked(shows_past)

    def start_promise(self) -> None:
        """Open an empty form above the list."""
        self._open.start_promise()

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        for part in (self._open, self._past):
            part.set_room(room)

    def flush(self) -> None:
        """Hand over what is typed."""
        for part in (self._open, self._after, self._past):
            part.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._words, self._may_ask = None, False
        for part in (self._open, self._after, self._past):
            part.clear()
        self._head.past_due.clear()
        self._head.show_past.setChecked(False)

    def begin_in(self) -> QWidget:
        """Return the list, or while it is empty the way to a first promise."""
        return self._open.home() or self._head.new

    # Inside -----------------------------------------------------------------------------

    def _build(self, new_uuid: Callable[[], str]) -> None:
        self._head = PromisesHead(self._theme)
        tools = AskingTools(self._session, self._clock, new_uuid)
        self._after = AfterPromise(self._theme, self._session, tools)
        self._open = OpenPromises(self._session, self._theme, self._clock, new_uuid)
        self._past = PastPanel(self._theme, tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._after, self._open, self._past):
            column.addWidget(part)

    def _wire(self) -> None:
        # What goes by a click lets the rows move up under the mouse.
        self._open.watch(*self._after.findChildren(QAbstractButton))
        self._head.new.clicked.connect(self.start_promise)
        self._head.show_past.toggled.connect(self._past.set_open)
        self._open.recorded.connect(self._say_after)
        self._open.form_opened.connect(self._on_form_opened)
        self._open.form_closed.connect(self.reread_wanted)
        self._open.keyboard_left.connect(self._head.new.setFocus)
        self._open.not_open.connect(self._on_not_open)
        for binning in (self._open.binned, self._past.binned):
            binning.connect(self._after.say_binned)
        self._after.let_go.connect(self._open.take_keyboard)
        for paused in (self._open.text_paused, self._after.text_paused, self._past.text_paused):
            paused.connect(self.text_paused)

    def _say_after(self, settled: Line) -> None:
        if self._words is not None:
            self._after.say_outcome(settled, self._words, may_ask=self._may_ask)

    def _on_form_opened(self, form: QWidget) -> None:
        self._after.put_away()
        self.form_opened.emit(form)

    def _on_not_open(self, _promise_id: int) -> None:
        self._head.show_past.setChecked(True)
