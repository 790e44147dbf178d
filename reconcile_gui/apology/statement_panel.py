"""Building an "I"-statement beside the letter; the sentence is seen before it is used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.apology.blank_field_widget import BlankField
from reconcile_gui.apology.closable_panel import ClosablePanel
from reconcile_gui.apology.feeling_chips_widget import FeelingChips
from reconcile_gui.apology.heard_widget import HeardLines
from reconcile_gui.apology.store import Blanks
from reconcile_gui.qtkit.autosave import Autosave, text_of
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, field_label, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.coach.feelings import Feelings
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX, GAP_PX = 22, 24, 4, 28, 6
APART_PX, BESIDE_PX = 6, 14
LEADS = {"now": "I feel ", "then": "I felt "}  # kept with the feeling where it was chosen


class StatementPanel(ClosablePanel):
    """Three blanks, and one for the other side. A request is left out: an apology asks nothing."""

    changed = Signal()  # a blank has other words
    typed = Signal(object)  # Blanks: to be saved now
    used = Signal()  # put it below the sentence
    _went = Signal(QWidget)  # the keyboard is in another blank, which may be out of sight
    fill_wanted = Signal()  # from the sentence it is about, or back again

    def __init__(self, theme: Theme) -> None:
        """Make a panel with empty blanks."""
        super().__init__(theme)
        self._lead = ""  # key of LEADS the person chose; "" goes by what happened
        self._pseudo = ""  # the word of the feeling that says what somebody did
        self._said: tuple[str, ...] = ()  # the doubts that are shown
        self._doubts = QVBoxLayout()
        self._labels: list[TextLabel] = []
        self._doubt_lines: list[TextLabel] = []
        name(self, "statement_panel", self.tr("I-statement"))
        self._build()
        self._saves = [Autosave(field, self._on_save, self) for field in self._fields()]
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def blanks(self) -> Blanks:
        """What stands in the blanks; the feeling with "I felt" where that was chosen."""
        feeling = self._feeling.text()
        lead = LEADS.get(self._lead, "") if feeling.strip() else ""
        return Blanks(f"{lead}{feeling}", *(text_of(field) for field in self._fields()[1:]))

    def show_blanks(self, blanks: Blanks) -> None:
        """Show a draft."""
        feeling = blanks.feeling
        self._lead = next((key for key, lead in LEADS.items() if feeling.startswith(lead)), "")
        feeling = feeling.removeprefix(LEADS.get(self._lead, ""))
        for save, words in zip(self._saves, (feeling, *blanks[1:]), strict=True):
            save.load(words)
        self._show_side(shown=bool(blanks.understood))
        self.changed.emit()

    def show_feelings(self, feelings: Feelings) -> None:
        """Offer the families of feelings."""
        self.chips.show_feelings(feelings)

    def show_under(self, word: str, feelings: Sequence[str]) -> None:
        """Offer what may be under a word of the feeling that says what somebody did."""
        self._pseudo = word
        self.chips.show_under(word, feelings)

    def show_partner(self, partner: str) -> None:
        """Name the other person where their side is asked for."""
        self.side.setText(self.tr("{partner}’s side first").format(partner=partner))
        self._side_about.setText(
            self.tr(
                "What {partner} told you, or anyone could see; a guess begins “I imagine that "
                "you”. In a study of imagined talks, saying both sides was taken best (Rogers "
                "and others, 2018)."
            ).format(partner=partner)
        )

    def show_sentence(
        self, sentence: str, doubts: Sequence[str], *, usable: bool = False, is_past: bool = False
    ) -> None:
        """Show the sentence as it would be, and what may keep it from being one.

        usable: whether it can be put into the letter. is_past: whether it says "I felt".
        """
        self._sentence.setText(breakable(sentence))
        self._quote.setVisible(bool(sentence))
        self.use.setEnabled(usable)
        self._tense.set_current("then" if is_past else "now")
        if tuple(doubts) == self._said:
            return
        self._said = tuple(doubts)
        for old in self._doubt_lines:
            self._doubts.removeWidget(old)
            take_away(old)
        self._doubt_lines = [
            name(TextLabel(breakable(words), "body2"), f"statement_doubt_{number}")
            for number, words in enumerate(doubts)
        ]
        for line in self._doubt_lines:
            self._doubts.addWidget(line)

    def ask_next(self) -> None:
        """Give the keyboard to the first blank that is still needed, and bring it into sight."""
        needed = (self._feeling, self._when)
        self._go_to(next((each for each in needed if not text_of(each).strip()), self._feeling))

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        for save in self._saves:
            save.flush()

    def clear(self) -> None:
        """Forget every word."""
        for save in self._saves:
            save.clear()
        self._lead = self._pseudo = ""
        self._show_side(shown=False)
        self.heard.clear()
        self.side.setText(self.tr("The other side first"))
        self._side_about.clear()
        self.show_sentence("", ())
        self.chips.clear()
        self.hide()

    def _fields(self) -> tuple[QLineEdit, BlankField, BlankField, BlankField]:
        return self._feeling, self._when, self._because, self._understood

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        top = self._head(self.tr("I-statement"), "statement_cross")
        self.heard = HeardLines(self._theme)
        self._column.addLayout(top)
        self._column.addWidget(self.heard)
        self._build_side()
        self._build_blanks()
        self._build_sentence()

    def _build_side(self) -> None:
        """Make the blank for the other side, which is there when it is wanted."""
        self._understood = name(
            BlankField(), "statement_understood", self.tr("I understand that you")
        )
        self._understood.setPlaceholderText(self.tr("were told, had to do, felt"))
        self._side_label = field_label(
            self.tr("I understand that you"), self._understood, "caption"
        )
        self._side_about = caption()
        for each in (self._side_label, self._understood, self._side_about):
            self._column.addWidget(each)
            each.hide()

    def _build_blanks(self) -> None:
        self._tense = Segmented(
            "statement_tense", (("now", self.tr("I feel")), ("then", self.tr("I felt")))
        )
        self._tense.setAccessibleName(self.tr("When the feeling was"))
        self.side = name(link(self.tr("The other side first"), "link_caption"), "statement_side")
        self._feeling = name(QLineEdit(), "statement_feeling", self.tr("I feel"))
        self._feeling.setPlaceholderText(self.tr("which feeling, in a word?"))
        self._when = name(BlankField(), "statement_when", self.tr("when"))
        self._when.setPlaceholderText(self.tr("what would a camera have shown?"))
        self._because = name(BlankField(), "statement_because", self.tr("because, if it helps"))
        self._because.setPlaceholderText(self.tr("what matters to you in it?"))
        self.chips = FeelingChips(self._theme, self._feeling)
        self._column.addWidget(FlowRow(self._theme, (self._tense, self.side), BESIDE_PX))
        self._column.addWidget(self._feeling)
        self._column.addWidget(self.chips)
        for label, field in (
            (self.tr("when"), self._when),
            (self.tr("because (if it helps)"), self._because),
        ):
            self._labels.append(field_label(label, field, "caption"))
            self._column.addWidget(self._labels[-1])
            self._column.addWidget(field)

    def _build_sentence(self) -> None:
        self._quote = QWidget()
        row = QHBoxLayout(self._quote)
        row.setContentsMargins(0, 4, 0, 4)
        bar = QFrame()
        bar.setProperty("shape", "split")
        self._sentence = name(TextLabel("", "written"), "statement_sentence")
        row.addWidget(bar)
        row.addWidget(self._sentence, 1)
        self.use = name(button(self.tr("Put it below my sentence"), "primary"), "use_statement")
        self._column.addWidget(self._quote)
        self._column.addLayout(self._doubts)
        self._column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(
            caption(
                self.tr(
                    "In an apology, one such sentence is often enough. A request belongs in a "
                    "talk or a boundary, so it is left out here."
                )
            )
        )
        self._column.addStretch(1)
        self.show_sentence("", ())

    def _wire(self) -> None:
        self.use.clicked.connect(self.used)
        self.side.clicked.connect(self._on_side)
        self.heard.offer.clicked.connect(self.fill_wanted)
        self.chips.chosen.connect(self._on_feeling)
        self._tense.chosen.connect(self._on_tense)
        for field in self._fields():
            field.textChanged.connect(self.changed)
        self._feeling.returnPressed.connect(partial(self._go_to, self._when))
        # Queued: lines above that are shown or hidden have to take their room first.
        self._went.connect(self._bring_into_sight, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(GAP_PX))
        self._doubts.setSpacing(px(APART_PX))
        for label in self._labels:
            label.setContentsMargins(0, px(APART_PX), 0, 0)
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    def _show_side(self, *, shown: bool) -> None:
        self.side.setVisible(not shown)
        for each in (self._side_label, self._understood, self._side_about):
            each.setVisible(shown)

    @Slot()
    def _on_side(self) -> None:
        self._show_side(shown=True)
        self._go_to(self._understood)

    @Slot(str)
    def _on_tense(self, key: str) -> None:
        self._lead = key
        self.changed.emit()
        self.typed.emit(self.blanks)

    def _on_save(self, _words: str) -> None:
        self.typed.emit(self.blanks)

    @Slot(str)
    def _on_feeling(self, word: str) -> None:
        """Put a word into the blank, in place of the one it may be under, if there is one."""
        place = self._feeling.text().lower().find(self._pseudo.lower()) if self._pseudo else -1
        if place < 0:
            self._feeling.selectAll()
        else:
            self._feeling.setSelection(place, len(self._pseudo))
        self._feeling.insert(word)  # Ctrl+Z in the blank brings the other word back
        self._go_to(self._when)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus()
        self._went.emit(field)

    @Slot(QWidget)
    def _bring_into_sight(self, field: QWidget) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and field.hasFocus():
            around.ensureVisible(0, 0, 0, 0)
            around.ensureWidgetVisible(field, 0, self._theme.px(SIDE_PX))
