"""The writer's own questions: write them, answer them, put them elsewhere, delete them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import body2, button, caption, question
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection import store
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.own_order import order_of
from reconcile_gui.reflection.questions import OWN_PREFIX, OWN_SET, QuestionBank
from reconcile_gui.reflection.records import OwnQuestion

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session


class OwnQuestionsPage(ColumnPage):
    """Lists own questions as fields; what is typed is kept by itself."""

    answer_wanted = Signal(str)  # uuid
    question_binned = Signal(str)  # label of the command that moved it to the bin
    menu_wanted = Signal(str, str, QPoint)  # ids of its set and the question; where on screen

    def __init__(
        self, session: Session, theme: Theme, new_uuid: Callable[[], str], origin: object
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__(theme)
        self._session = session
        self._origin = origin
        self._new_uuid = new_uuid
        self._rows: list[_Row] = []
        self._made = 0
        self._build()

    def show_questions(self, questions: Iterable[OwnQuestion], bank: QuestionBank) -> None:
        """Show these questions; a field that is being written in stays as it is.

        Those that stand in a set come last, and say so. A row that is not among them
        goes, unless its first words are still on their way to the file.
        """
        arranged = order_of(questions, bank)
        names = {one.id: one.name for one in bank.sets if one.id != OWN_SET}
        rows = {row.uuid: row for row in self._rows}
        for one in arranged.by_home():
            row = rows.get(one.uuid) or self._add(one.uuid, one.body)
            row.follow(one.body)
            row.say_home(names.get(arranged.home(one), ""))
        order = [one.uuid for one in arranged.by_home()]
        for row in [row for row in self._rows if row.is_kept and row.uuid not in order]:
            self._remove(row)
        places = {uuid: place for place, uuid in enumerate(order)}
        self._put_in_order(sorted(self._rows, key=lambda row: places.get(row.uuid, len(places))))
        self._show_empty()

    def write_in(self, uuid: str) -> None:
        """Put the caret into a question, if it is here."""
        row = next((row for row in self._rows if row.uuid == uuid), None)
        if row is not None:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_question(self) -> None:
        """Begin a new question at the end, or go on with one that is empty."""
        empty = next((row for row in self._rows if row.is_blank), None)
        row = empty or self._add(self._new_uuid(), "")
        self._show_empty()
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand over what is unsaved."""
        for row in self._rows:
            row.autosave.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        for row in list(self._rows):
            row.autosave.clear()
            self._remove(row)
        self._made = 0
        self._show_empty()

    def written_in(self) -> str:
        """Return the uuid of the question with the caret, or empty."""
        focus = self.focusWidget()
        return next((row.uuid for row in self._rows if row.editor is focus), "")

    def uuid_with_keyboard(self) -> str:
        """Return the uuid of the question in whose row the keyboard is, or empty."""
        focus = self.focusWidget()
        return next(
            (row.uuid for row in self._rows if focus is not None and row.isAncestorOf(focus)), ""
        )

    # Inside --------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        self._empty = name(
            body2(
                self.tr(
                    "You have not added a question. Something you keep coming back to at"
                    " night is a good one."
                )
            ),
            "no_own_questions",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(px(12))
        self._new = name(button(self.tr("Add a question")), "add_own_question")
        column = self.column
        column.addWidget(
            caption(self.tr("Yours alone; each stands below the twelve sets, or in one of them"))
        )
        self.space(4)
        column.addWidget(question(self.tr("My own questions")))
        self.space(12)
        column.addWidget(self._empty)
        self.space(8)
        column.addLayout(self._list)
        self.space(16)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._new.clicked.connect(self.add_question)

    def _put_in_order(self, rows: list[_Row]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for row in rows:
            self._list.removeWidget(row)
            self._list.addWidget(row)
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.column.activate()
            self.ensureWidgetVisible(focus)

    def _add(self, uuid: str, body: str) -> _Row:
        self._made += 1
        row = _Row(self.theme, uuid, body, self._save, self._made)
        row.answer_wanted.connect(self.answer_wanted)
        row.delete_wanted.connect(self._on_delete)
        row.menu_wanted.connect(self.menu_wanted)
        row.typed.connect(self.typed)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: _Row) -> None:
        self.leaving.emit()
        self._rows.remove(row)
        self._list.removeWidget(row)
        take_away(row)

    def _show_empty(self) -> None:
        self._empty.setVisible(not self._rows)

    @Slot(str)
    def _on_delete(self, uuid: str) -> None:
        self.flush()
        row = next(row for row in self._rows if row.uuid == uuid)
        if row.is_blank and not row.is_kept:
            self._remove(row)
            self._show_empty()
            return
        label = self.tr("Move question to the bin")
        self._session.write(
            store.bin_own_question(uuid),
            origin=self._origin,
            label=label,
            then=lambda _: self.question_binned.emit(label),
        )

    def _save(self, uuid: str, words: str) -> None:
        self._session.write(
            store.save_own_question(uuid, words),
            origin=self._origin,
            replaces=("own_question", uuid),
        )


class _Row(QWidget):
    """One own question: its field, Answer, Delete, and a menu to put it elsewhere."""

    answer_wanted = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    typed = Signal(object)

    def __init__(
        self, theme: Theme, uuid: str, body: str, save: Callable[[str, str], None], number: int
    ) -> None:
        super().__init__()
        self.uuid = uuid
        self.is_kept = False  # seen in the workbook
        self._save = save
        self.editor = name(
            GrowingEditor(writing="note", bare=False),
            f"own_question_{number}",
            self.tr("Your question"),
        )
        self.editor.setPlaceholderText(self.tr("Write it as you ask yourself"))
        self._answer = name(button(self.tr("Answer"), "small"), f"answer_own_{number}")
        self._delete = name(
            button(self.tr("Move to the bin"), "small_quiet"), f"delete_own_{number}"
        )
        self._menu = name(QToolButton(), f"own_menu_{number}", self.tr("More about this question"))
        self._menu.setToolTip(self.tr("Move it, or put it into a set"))
        put_icon(self._menu, "ellipsis", theme)
        self._stands = name(caption(), f"own_home_{number}")
        self._stands.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.editor, 1)
        for each in (self._answer, self._delete, self._menu):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(self._stands)
        self.autosave = Autosave(self.editor, self._on_words, self)
        self.autosave.load(body)
        self.editor.textChanged.connect(self._on_text)
        self._answer.clicked.connect(self._on_answer)
        self._delete.clicked.connect(self._on_delete)
        self._menu.clicked.connect(self._on_menu)
        self._answer.setVisible(bool(body))

    @property
    def is_blank(self) -> bool:
        """Whether there are no words in the field."""
        return not self.editor.toPlainText().strip()

    def follow(self, body: str) -> None:
        """Take in what the workbook holds, unless words are being written here."""
        self.is_kept = True
        if not self.editor.hasFocus() and self.autosave.follow(body):
            self._answer.setVisible(True)

    def say_home(self, set_name: str) -> None:
        """Say in which set the question stands; empty for none."""
        self._stands.setText(self.tr("Stands in: {set}").format(set=set_name) if set_name else "")
        self._stands.setVisible(bool(set_name))

    def _on_words(self, words: str) -> None:
        self._save(self.uuid, words)

    @Slot()
    def _on_text(self) -> None:
        self._answer.setVisible(not self.is_blank)
        self.typed.emit(self.editor)

    @Slot()
    def _on_answer(self) -> None:
        self.autosave.flush()
        self.answer_wanted.emit(self.uuid)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_wanted.emit(self.uuid)

    @Slot()
    def _on_menu(self) -> None:
        self.autosave.flush()
        at = self._menu.mapToGlobal(self._menu.rect().bottomLeft())
        self.menu_wanted.emit(OWN_SET, f"{OWN_PREFIX}{self.uuid}", at)
