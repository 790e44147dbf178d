"""The check-in page: the week in eight statements and three lines. It saves by itself."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.care import store as care_store
from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.autosave import Autosave, TextEditor
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.other_person import as_spoken
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, field_label, heading, link
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import (
    STATEMENTS,
    Answer,
    CheckIn,
    TextField,
    Variant,
    variant_for,
    wants_help,
)
from reconcile_gui.trust.check_in_words import CheckInWords
from reconcile_gui.trust.earlier_check_ins_widget import EarlierCheckIns
from reconcile_gui.trust.statements_widget import Statements
from reconcile_gui.trust.undo_line_widget import UndoLine

if TYPE_CHECKING:
    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.changes import Changes

COLUMN_PX, GAP_PX, TWO_COLUMNS_FROM_PX = 900, 20, 620
SHOWN = ("check_ins", "preferences", "status")
UNDO_ANSWER = QT_TRANSLATE_NOOP("Undo", "Answer in the check-in")
UNDO_BIN = QT_TRANSLATE_NOOP("Undo", "Delete check-in")
UNDO_OFFER = QT_TRANSLATE_NOOP("Undo", "Check-in on Today")
FIELDS: tuple[TextField, ...] = ("not_done_well", "they_said", "feeling")


class CheckInPage(QWidget):
    """Holds the check-in of the day it was opened on; earlier ones can be read."""

    left = Signal()  # Back or Done was pressed; everything typed is handed over
    help_wanted = Signal(str)  # part of Help and safety to begin at
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """Build an empty page."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._day: date | None = None
        self._is_offered = True
        self._variant = Variant.USUAL
        self._reading = 0
        self._wanted_day = ""  # an earlier one that is to be opened, as an ISO day
        self.setObjectName("check_in_page")
        self._build()
        self._autosaves = {
            field: Autosave(editor, partial(self._on_text, field), self)
            for field, editor in self._editors.items()
        }
        self._wire()
        self._space()

    def show_workbook(self) -> None:
        """Read the check-in of today; what was typed on a day before stays that day's."""
        self._reading += 1
        today = self._clock.today()
        if not self._session.is_open:
            return
        if self._day != today:
            self.flush()
            self._day = today
        self._session.read(
            lambda reader: (care_store.circumstances()(reader), store.check_ins()(reader)),
            partial(self._show, self._reading),
        )

    def open_day(self, day: str) -> None:
        """Show today's, and open what was noted on an earlier day; "" for none."""
        self._wanted_day = day
        self._earlier.leave_day()
        self.show_workbook()

    def flush(self) -> None:
        """Hand over what is typed."""
        for each in self._autosaves.values():
            each.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._reading += 1
        self._day = None
        self._wanted_day = ""
        for each in self._autosaves.values():
            each.clear()
        for label in self._labels.values():
            label.clear()
        for editor in self._editors.values():
            editor.setAccessibleName("")
        self._binned.clear()
        self._statements.clear()
        self._earlier.clear()
        self._help_line.hide()

    def home(self) -> QWidget:
        """Return where the keyboard belongs: the first statement, or Back until there is one.

        With an earlier day opened, the button of that day.
        """
        return self._earlier.day_to_read or self._statements.first() or self._back

    def take_keyboard(self) -> None:
        """Give the keyboard to where it belongs."""
        self.home().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lines beside or below each other."""
        super().resizeEvent(event)
        self._space()

    # Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._back = name(link(self.tr("‹ Back"), "link_caption"), "check_in_back")
        self._frame = PageFrame(self._theme, "check_in_frame", column_px=COLUMN_PX)
        self._about = body2(self.tr("About your own conduct, for you alone. Nothing is added up."))
        self._binned = UndoLine(self._theme, self._session, "check_in_after")
        self._statements = Statements(self._theme)
        self._earlier = EarlierCheckIns(self._theme)
        self._build_lines()
        self._build_foot()
        column = self._frame.column
        column.addWidget(name(heading(self.tr("Your week")), "check_in_heading"))
        column.addWidget(self._about)
        for part in (self._binned, self._statements):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self._help_line)
        column.addLayout(self._foot)
        column.addWidget(self._earlier)
        column.addStretch(1)
        self._top = QHBoxLayout()
        self._top.addWidget(self._back)
        self._top.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(self._frame, 1)

    def _build_lines(self) -> None:
        not_done = GrowingEditor(writing="note", bare=False, lines=1)
        they_said = GrowingEditor(writing="note", bare=False, lines=1)
        self._feelings = name(QComboBox(), "check_in_feelings", self.tr("How am I?"))
        self._feelings.setEditable(True)
        self._feelings.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        feeling = self._feelings.lineEdit()
        if feeling is None:
            raise TypeError("an editable choice has a line to type in")
        leave_wheel_to_page(self._feelings)
        self._editors: dict[TextField, TextEditor] = {
            "not_done_well": not_done,
            "they_said": they_said,
            "feeling": feeling,
        }
        self._labels: dict[TextField, TextLabel] = {}
        self._blocks: list[QWidget] = []
        for field, editor in self._editors.items():
            name(editor, f"check_in_{field}")
            field_widget = self._feelings if field == "feeling" else editor
            label = field_label("", field_widget)
            block = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field_widget)
            self._labels[field] = label
            self._blocks.append(block)
        self._lines = QGridLayout()

    def _build_foot(self) -> None:
        self._help_line = QWidget()
        row = QHBoxLayout(self._help_line)
        row.setContentsMargins(0, 0, 0, 0)
        asked = name(body2(self.tr("Would it help to talk to someone?")), "check_in_help")
        asked.setWordWrap(False)
        self._help = name(link(self.tr("Help and safety has ideas.")), "check_in_help_link")
        for each in (asked, self._help):
            row.addWidget(each)
        row.addStretch(1)
        self._help_line.hide()
        self._bin = name(button(self.tr("Move to the bin"), "small_quiet"), "check_in_bin")
        self._bin.hide()
        self._done = name(button(self.tr("Done")), "check_in_done")
        self._offer = name(link("", "link_caption"), "check_in_offer")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._bin)
        self._foot.addWidget(self._offer)
        self._foot.addStretch(1)
        self._foot.addWidget(self._done)

    def _wire(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._statements.answered.connect(self._on_answered)
        scroll_bar = self._frame.area.verticalScrollBar()
        scroll_bar.rangeChanged.connect(self._keep_day_in_sight)
        self._back.clicked.connect(self._on_left)
        self._done.clicked.connect(self._on_left)
        self._bin.clicked.connect(self._on_bin)
        self._offer.clicked.connect(self._on_offer)
        self._help.clicked.connect(self._on_help)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self._top.setContentsMargins(px(GAP_PX), px(6), px(GAP_PX), 0)
        self._about.setContentsMargins(0, px(2), 0, px(12))
        self._lines.setContentsMargins(0, px(14), 0, px(10))
        self._lines.setHorizontalSpacing(px(GAP_PX))
        self._lines.setVerticalSpacing(px(10))
        self._foot.setContentsMargins(0, px(8), 0, px(28))
        across = 2 if self.width() >= px(TWO_COLUMNS_FROM_PX) else 1
        while self._lines.takeAt(0) is not None:
            pass
        for number, block in enumerate(self._blocks):
            place = divmod(number, across)
            self._lines.addWidget(block, *place, Qt.AlignmentFlag.AlignTop)
        self._lines.setColumnStretch(0, 1)
        self._lines.setColumnStretch(1, across - 1)

    # Showing ------------------------------------------------------------------------------

    def _show(self, reading: int, answer: tuple[Circumstances, store.CheckIns]) -> None:
        day = self._day
        if reading != self._reading or day is None:
            return
        circumstances, kept = answer
        words = CheckInWords(QCoreApplication.translate, as_spoken(circumstances.people.partner))
        offer = circumstances.offered(self._clock.now().astimezone())
        self._variant = variant_for(circumstances, offer)
        had_keyboard = self._back.hasFocus()
        was_empty = self._statements.first() is None
        self._statements.show_statements(STATEMENTS[self._variant], words)
        # Made anew, they would come after everything else.
        QWidget.setTabOrder(self._statements.follow(self._back), self._editors["not_done_well"])
        of_today = next((one for one in kept.check_ins if one.day == day), None)
        shown = of_today or CheckIn(day, self._variant)
        self._statements.show_answers(shown.answers)
        self._show_lines(shown, words)
        self._bin.setVisible(of_today is not None)
        self._show_offer(offered=kept.is_offered)
        if of_today is not None:
            self._binned.put_away()
        earlier = [one for one in kept.check_ins if one is not of_today and not one.is_empty]
        say_day = partial(long_day, today=self._clock.today())
        self._earlier.show_earlier(earlier, words, say_day)
        self._name_help(kept, day, of_today)
        if had_keyboard and was_empty:
            self.take_keyboard()
        self._open_wanted()

    def _open_wanted(self) -> None:
        wanted, self._wanted_day = self._wanted_day, ""
        if wanted and self._earlier.open_day(wanted):
            self.take_keyboard()

    def _keep_day_in_sight(self) -> None:
        """Follow the day to be read while the page grows around it."""
        day = self._earlier.day_to_read
        if day is not None and day.hasFocus():
            self._frame.area.ensureWidgetVisible(day)

    def _show_lines(self, shown: CheckIn, words: CheckInWords) -> None:
        texts = {field: getattr(shown, field) for field in FIELDS}
        self._offer_feelings(words)
        for field in FIELDS:
            self._labels[field].setText(words.line(field))
            editor, autosave = self._editors[field], self._autosaves[field]
            editor.setAccessibleName(words.line(field))
            if not autosave.is_pending and not editor.hasFocus():
                autosave.load(texts[field])

    def _show_offer(self, *, offered: bool) -> None:
        self._is_offered = offered
        self._offer.setText(
            self.tr("Do not offer this on Today")
            if offered
            else self.tr("Offer this on Today again")
        )

    def _offer_feelings(self, words: CheckInWords) -> None:
        if self._feelings.count() > 0:
            return
        # Qt takes the first word at once; nobody chose it.
        self._editors["feeling"].blockSignals(True)
        self._feelings.addItems(words.feelings())
        self._feelings.setCurrentIndex(-1)
        self._editors["feeling"].blockSignals(False)

    def _name_help(self, kept: store.CheckIns, day: date, of_today: CheckIn | None) -> None:
        wants = of_today is not None and wants_help(kept.check_ins, kept.help_named_on, day)
        self._help_line.setVisible(wants)
        if wants and kept.help_named_on != day:
            self._session.write(store.note_help_named(day), origin=self)

    # What is done -------------------------------------------------------------------------

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches(*SHOWN) and self.isVisible():
            self.show_workbook()

    def _on_answered(self, statement: str, answer: Answer) -> None:
        if self._day is not None:
            operation = store.save_answer(self._day, self._variant, statement, answer)
            self._session.write(operation, origin=self, label=UNDO_ANSWER)

    def _on_text(self, field: TextField, text: str) -> None:
        if self._day is not None:
            self._session.write(
                store.save_text(self._day, self._variant, field, text),
                origin=self,
                replaces=("check-in", self._day, field),
            )
            self.text_paused.emit(text)

    def _on_bin(self) -> None:
        if self._day is None:
            return
        self.flush()
        for each in self._autosaves.values():
            each.clear()
        self._session.write(
            store.bin_check_in(self._day), label=UNDO_BIN, then=lambda _: self._say_binned()
        )

    def _on_offer(self) -> None:
        self._session.write(store.offer_check_in(not self._is_offered), label=UNDO_OFFER)

    def _say_binned(self) -> None:
        self._binned.say(self.tr("Moved to the bin."))

    def _on_left(self) -> None:
        self.flush()
        self.left.emit()

    def _on_help(self) -> None:
        self.help_wanted.emit("")
