"""The bin: what was deleted, brought back or removed for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, heading, link
from reconcile_gui.shell.bin_words import first_words, kind_words
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.text.breaking import breakable
from reconcile_gui.workbook.bin import Binned, empty, in_bin, take_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.errors import WorkbookProblem

    # Makes a backup; calls the first when that is done, the second when it failed.
    BackUp = Callable[[Callable[[], None], Callable[[WorkbookProblem], None]], None]

# Chosen: rows built at once; whoever looks for older things asks for them.
AT_ONCE = 60
UNDO_BACK = QT_TRANSLATE_NOOP("Undo", "Bring back from the bin")


class BinPage(PageFrame):
    """Lists what lies in the bin, newest first."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        back_up: BackUp,
        *,
        is_backed_up: Callable[[], bool],
    ) -> None:
        """Build an empty page; `show_workbook` fills it.

        back_up: before it is emptied; is_backed_up: whether that makes a backup now.
        """
        super().__init__(theme, "bin_page")
        self._back_up, self._is_backed_up = back_up, is_backed_up
        self._session, self._clock = session, clock
        self._binned: list[Binned] = []
        self._shown = AT_ONCE
        self._is_wanted = False
        self._is_new = False  # nothing in it has had the keyboard yet
        self._is_stale = False  # something was written while another page was in front
        self._build()
        self.clear()
        session.changed.connect(self._on_changed)
        session.undo_changed.connect(self._on_undo_changed)

    # The contract of a view ---------------------------------------------------------

    def show_workbook(self) -> None:
        """Read what lies in the bin."""
        self._is_wanted = self._is_new = True
        self._read()

    def flush(self) -> None:
        """Nothing is typed here."""

    def clear(self) -> None:
        """Forget every word, an answer still on its way included."""
        self._is_wanted = self._is_stale = False
        self._binned = []
        self._shown = AT_ONCE
        self._rows.clear()
        self._be_quiet()
        for part in (self._rows, self._older, self._nothing, self._empty, self._question):
            part.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile."""
        super().showEvent(event)
        if self._is_wanted and self._is_stale:
            self._read()

    # Building -----------------------------------------------------------------------

    def _build(self) -> None:
        self._bar = name(MessageBar(self._theme), "bin_message")
        self._rows = name(RowList(self._theme), "bin_rows")
        self._nothing = name(TextLabel(self.tr("The bin is empty.")), "bin_nothing")
        self._older = name(link(self.tr("Show older")), "bin_older")
        self._empty = name(button(self.tr("Empty the bin…")), "bin_empty")
        self.column.setSpacing(12)
        self.column.addWidget(heading(self.tr("The bin")))
        self.column.addWidget(self._lead())
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._rows)
        self.column.addLayout(_at_the_left(self._older))
        self.column.addLayout(_at_the_left(self._empty))
        self.column.addWidget(self._build_question())
        self.column.addStretch(1)
        self._build_bar_place()
        self._empty.clicked.connect(self._on_empty)
        self._older.clicked.connect(self._on_older)

    def _build_bar_place(self) -> None:
        """Put the bar above what scrolls: it is seen from any row."""
        self._bar_place = QWidget()
        QVBoxLayout(self._bar_place).addWidget(self._bar)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(0, self._bar_place)

    def _lead(self) -> QWidget:
        return body2(
            self.tr("What you delete lies here, with what belongs to it, until you empty the bin.")
        )

    def _build_question(self) -> QWidget:
        self._question = name(QWidget(), "bin_question")
        self._asked = name(TextLabel("", "body"), "bin_asked")
        self._keep = name(button(self.tr("Keep")), "bin_keep")
        self._really = name(button(self.tr("Empty")), "bin_really")
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        column.addLayout(_at_the_left(self._keep, self._really))
        self._keep.clicked.connect(self._on_keep)
        self._really.clicked.connect(self._on_really)
        return self._question

    # Showing ------------------------------------------------------------------------

    def _read(self) -> None:
        self._is_stale = False
        self._session.read(in_bin(), self._on_read)

    def _on_read(self, binned: list[Binned]) -> None:
        if self._is_wanted and binned != self._binned:
            self._put_question_away()
        if self._is_wanted:
            self._binned = binned
            self._fill()

    def _fill(self) -> None:
        place = self._place_of_keyboard()
        self._rows.clear()
        for each in self._binned[: self._shown]:
            self._rows.add_row(self._row_of(each))
        holds = bool(self._binned)
        self._rows.setVisible(holds)
        self._older.setVisible(len(self._binned) > self._shown)
        self._nothing.setVisible(not holds)
        self._empty.setVisible(holds and self._question.isHidden())
        self._give_keyboard(0 if self._is_new else place)
        self._is_new = False

    def _row_of(self, each: Binned) -> QWidget:
        kind, words = kind_words(each.kind), first_words(each.words)
        day = long_day(each.binned_at.astimezone().date(), self._clock.today())
        about = self.tr("moved to the bin on {day}").format(day=day)
        back = name(
            button(self.tr("Bring back"), "small"),
            f"bring_back_{each.kind}_{each.row_id}",
            self.tr("Bring back: {kind}, {words}").format(kind=kind, words=words)
            if words
            else self.tr("Bring back: {kind}").format(kind=kind),
        )
        back.clicked.connect(partial(self._bring_back, each))
        return TitleRow(breakable(words) or kind, f"{kind} · {about}" if words else about, back)

    def _buttons(self) -> list[QPushButton]:
        return [row.findChildren(QPushButton)[0] for row in self._rows.rows()]

    def _place_of_keyboard(self) -> int | None:
        """Return which row has the keyboard, or None."""
        has = [each.hasFocus() for each in self._buttons()]
        return has.index(True) if True in has else None

    def _give_keyboard(self, place: int | None) -> None:
        """Leave the keyboard where it was in the list, though the rows are new."""
        buttons = self._buttons()
        if place is not None and buttons:
            QApplication.sendPostedEvents(self._rows)  # a row is shown once its list is laid out
            buttons[min(place, len(buttons) - 1)].setFocus()

    # What can be done ---------------------------------------------------------------

    def _bring_back(self, each: Binned) -> None:
        self._session.write(
            take_out(each.kind, each.row_id),
            origin=self,
            label=UNDO_BACK,
            then=lambda _: self._on_back(),
        )

    def _on_back(self) -> None:
        if not self._is_wanted:
            return
        undo = Choice(self.tr("Undo"), self._on_undo)
        self._bar_place.show()
        self._bar.tell(
            self.tr("It is back, with what belonged to it."), secondary=undo, tone="calm"
        )

    def _be_quiet(self) -> None:
        self._bar.put_away()
        self._bar_place.hide()

    def _on_undo(self) -> None:
        self._be_quiet()
        self._session.undo()

    def _on_empty(self) -> None:
        self._be_quiet()
        self._empty.hide()
        self._asked.setText(self._what_is_asked())
        self._question.show()
        self._keep.setFocus()
        announce(self._asked, self._asked.text())

    def _what_is_asked(self) -> str:
        if not self._is_backed_up():
            return self.tr("This cannot be undone here. No backup is made of what is open now.")
        return self.tr(
            "This cannot be undone here. A backup is made first: it keeps what was in the bin "
            "until newer ones take its place. Printouts may remain too."
        )

    def _on_keep(self) -> None:
        self._put_question_away()
        self._empty.show()
        self._empty.setFocus()

    def _on_really(self) -> None:
        self._put_question_away()
        self._back_up(self._remove, self._on_not_backed_up)

    def _remove(self) -> None:
        self._be_quiet()
        if self._is_wanted:
            self._session.write(empty(), origin=self, then=lambda _: self._on_emptied())

    def _on_not_backed_up(self, problem: WorkbookProblem) -> None:
        if not self._is_wanted:
            return
        self._empty.show()
        self._bar_place.show()
        self._bar.tell(
            sentence(problem.happened),
            self.tr("Nothing was removed."),
            secondary=Choice(self.tr("Empty all the same"), self._remove),
        )

    def _on_emptied(self) -> None:
        announce(self._nothing, self._nothing.text())

    def _put_question_away(self) -> None:
        self._question.hide()

    def _on_older(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    # What others do -----------------------------------------------------------------

    def _on_changed(self, _changes: object, _origin: object) -> None:
        """Read again: what is deleted, brought back or changed, is so in any area."""
        if self._is_wanted and self.isVisible():
            self._read()
        else:
            self._is_stale = True

    def _on_undo_changed(self) -> None:
        # ORDER: what was brought back is on the undo stack before it is told here.
        if self._session.undo_label != UNDO_BACK:
            self._be_quiet()


def _at_the_left(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
