"""One field of a guide: its label, a hint, what is written or chosen, what it may become."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import button, caption, field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.reflection.guides.guide import Field
from reconcile_gui.reflection.handing_over import Goal
from reconcile_gui.text.breaking import breakable
from reconcile_gui.text.names import PartnerWords, fill_partner

PROSE_LINES = 2
DATE_PX, GAP_PX = 190, 8
# Chosen: letters of all choices together that stand side by side in a narrow window at 200 %.
SIDE_BY_SIDE = 30


class GuideField(QWidget):
    """Shows one value, and says what the person made of it."""

    changed = Signal(str, str)  # id of the field, its value
    typed = Signal(object)  # the ProseEditor whose words changed
    copy_wanted = Signal(object, str)  # Goal, id of the field

    def __init__(self, theme: Theme, clock: Clock, field: Field) -> None:
        """Make an empty field."""
        super().__init__()
        self._theme, self._clock, self._field = theme, clock, field
        self._autosave: Autosave | None = None
        self._label = field_label("", self)
        self._label.setWordWrap(True)
        self._hint, self._past = caption(), caption()
        self._control = self._make_control()
        self._label.setBuddy(self._control)
        self._copies = {
            goal: name(button(words, "small"), f"guide_{goal}_{field.id}")
            for goal, words in self._goals()
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self._column.addWidget(self._hint)
        is_short = not isinstance(self._control, GrowingEditor)
        at = Qt.AlignmentFlag.AlignLeft if is_short else Qt.AlignmentFlag(0)
        self._column.addWidget(self._control, 0, at)
        self._column.addWidget(self._past)
        self._row = FlowRow(theme, list(self._copies.values()), GAP_PX)
        self._column.addWidget(self._row)
        for goal, each in self._copies.items():
            each.clicked.connect(partial(self._on_copy, goal))
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self._offer()

    @property
    def is_writing(self) -> bool:
        """Whether it is one for words."""
        return self._autosave is not None

    @property
    def value(self) -> str:
        """What stands in it: words, an ISO day, the key of a choice, or ""."""
        control = self._control
        if isinstance(control, GrowingEditor):
            return control.toPlainText()
        if isinstance(control, DateField):
            return control.iso()
        return str(control.currentData() if isinstance(control, QComboBox) else control.current())

    def show_names(self, words: PartnerWords) -> None:
        """Name the other person in label and hint."""
        label = fill_partner(self._field.label, words)
        self._label.setText(breakable(label))
        self._hint.setText(breakable(fill_partner(self._field.hint, words)))
        self._hint.setVisible(bool(self._field.hint))
        if isinstance(self._control, Segmented):
            for one in self._control.findChildren(QToolButton):
                one.setAccessibleName(f"{label}: {one.text()}")
        else:
            self._control.setAccessibleName(label)

    def load(self, value: str) -> None:
        """Show another entry's value; nothing is saved by this."""
        if self._autosave is not None:
            self._autosave.load(value)
        else:
            self._choose(value)
        self._offer()

    def follow(self, value: str) -> None:
        """Show what somebody else made of it, unless words are being typed here."""
        if self._autosave is not None:
            self._autosave.follow(value)
        elif value != self.value:
            self._choose(value)
        self._offer()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        if self._autosave is not None:
            self._autosave.flush()

    def clear(self) -> None:
        """Forget the words."""
        if self._autosave is not None:
            self._autosave.clear()
        else:
            self._choose(self._start())

    def write_here(self) -> None:
        """Put the caret behind the last word."""
        if isinstance(self._control, GrowingEditor):
            self._control.write_at_end()
        else:
            self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside --------------------------------------------------------------------------

    def _make_control(self) -> GrowingEditor | DateField | QComboBox | Segmented:
        field, object_name = self._field, f"guide_field_{self._field.id}"
        if field.look == "date":
            dated = name(DateField(self._theme, self._clock.today), object_name)
            dated.date_chosen.connect(self._on_chosen)
            return dated
        if field.look == "choice":
            return self._make_choice(object_name)
        lines = PROSE_LINES if field.look == "prose" else 1
        editor = name(GrowingEditor(writing="note", bare=False, lines=lines), object_name)
        self._autosave = Autosave(editor, self._on_words, self)
        editor.textChanged.connect(self._on_text)
        return editor

    def _make_choice(self, object_name: str) -> QComboBox | Segmented:
        choices = self._field.choices
        if sum(len(one.words) for one in choices) <= SIDE_BY_SIDE:
            segmented = Segmented(object_name, [(one.key, one.words) for one in choices])
            segmented.chosen.connect(self._on_chosen)
            return segmented
        box = name(QComboBox(), object_name)
        for one in choices:
            box.addItem(one.words, one.key)
        leave_wheel_to_page(box)
        box.activated.connect(self._on_activated)
        return box

    def _goals(self) -> list[tuple[Goal, str]]:
        fed = {feed.partition(":")[0] for feed in self._field.feeds}
        words = {
            Goal.PROMISE: self.tr("Make this a promise…"),
            Goal.BOUNDARY: self.tr("Make this a boundary…"),
        }
        return [(goal, said) for goal, said in words.items() if goal in fed]

    def _start(self) -> str:
        return self._field.choices[0].key if self._field.choices else ""

    def _choose(self, value: str) -> None:
        control = self._control
        if isinstance(control, DateField):
            control.set_iso(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, Segmented):
            keys = [one.key for one in self._field.choices]
            control.set_current(value if value in keys else keys[0])

    def _offer(self) -> None:
        """Offer a copy of words only where there are some, and say when a day is past."""
        has_words = bool(self.value.strip())
        for each in self._copies.values():
            each.setVisible(has_words)
        self._row.setVisible(has_words and bool(self._copies))
        is_past = bool(
            self._field.when_past
            and self.value
            and date.fromisoformat(self.value) < self._clock.today()
        )
        self._past.setText(self._field.when_past if is_past else "")
        self._past.setVisible(is_past)

    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(4))
        if isinstance(self._control, DateField):
            self._control.setFixedWidth(self._theme.px(DATE_PX))

    @Slot()
    def _on_text(self) -> None:
        self._offer()
        self.typed.emit(self._control)

    def _on_words(self, words: str) -> None:
        self.changed.emit(self._field.id, words)

    @Slot(str)
    def _on_chosen(self, value: str) -> None:
        self._offer()
        self.changed.emit(self._field.id, value)

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self._on_chosen(self.value)

    def _on_copy(self, goal: Goal) -> None:
        self.copy_wanted.emit(goal, self._field.id)
