"""The writer's own people: who could be called on a bad night. Kept in the workbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reconcile_gui.care.help_entries import OwnPerson
from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.qtkit.after_line_widget import AfterLine
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import button, link
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile_gui.qtkit.theme import Theme

LONGEST = 10_000


class OwnPeople(QWidget):
    """One line that can be read at a glance, and fields behind *Edit*."""

    edited = Signal(object)  # OwnPerson as it is now
    removed = Signal(str)  # uuid
    brought_back = Signal(str)  # uuid

    def __init__(self, theme: Theme, new_uuid: Callable[[], str], nobody: str) -> None:
        """nobody: what is said while nobody is written down."""
        super().__init__()
        self._theme, self._new_uuid, self._nobody = theme, new_uuid, nobody
        self._people: list[OwnPerson] = []
        self._rows: list[_PersonRow] = []
        self._made = 0
        self._last_removed = ""
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self._show_line()

    @property
    def is_editing(self) -> bool:
        """Whether the fields are open."""
        return self._fields.isVisibleTo(self)

    def show_people(self, people: Sequence[OwnPerson]) -> None:
        """Show these people; fields that are open follow, but for one being typed in."""
        gone = {one.uuid for one in self._people} - {one.uuid for one in people}
        self._people = list(people)
        self._show_line()
        if self.is_editing:
            self._follow(gone)

    def flush(self) -> None:
        """Hand over what is typed."""
        for row in self._rows:
            row.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._people = []
        self._last_removed = ""
        self._after.clear()
        self._close_fields()
        self._show_line()

    def _build(self) -> None:
        self._line = name(InlineText("", "body2"), "own_people_line")
        self._edit = name(link(""), "own_people_edit")
        self._shown = TextThenLink(self._line, self._edit)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        fields.addLayout(self._list)
        self._after = AfterLine(self._theme)
        fields.addWidget(self._after)
        self._add = name(link(self.tr("Add someone")), "own_people_add")
        self._done = name(button(self.tr("Done")), "own_people_done")
        foot = QHBoxLayout()
        foot.addWidget(self._done)
        foot.addWidget(self._add)
        foot.addStretch(1)
        fields.addLayout(foot)
        self._fields.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._shown)
        whole.addWidget(self._fields)
        self._edit.clicked.connect(self._on_edit)
        self._add.clicked.connect(self._on_add)
        self._done.clicked.connect(self._on_done)
        self._after.undo_wanted.connect(self._on_undo)

    def _show_line(self) -> None:
        words = [self._words(person) for person in self._people if not person.is_blank]
        self._line.setText(breakable(" ".join(words)) if words else self._nobody)
        self._edit.setText(self.tr("Edit") if words else self.tr("Write them down"))
        self._edit.setAccessibleName(self.tr("Edit your own people") if words else "")

    def _words(self, person: OwnPerson) -> str:
        who, how = person.name.strip(), person.how.strip()
        if who and how:
            return self.tr("{name}, {how}.").format(name=who, how=how.rstrip("."))
        return self.tr("{name}.").format(name=(who or how).rstrip("."))

    def _on_edit(self) -> None:
        for person in self._people:
            self._append(person)
        if not self._rows:
            self._append(OwnPerson(self._new_uuid(), ""))
        self._shown.hide()
        self._fields.show()
        self._rows[0].who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        blank = next((row for row in self._rows if row.person.is_blank), None)
        row = blank or self._append(OwnPerson(self._new_uuid(), ""))
        row.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        self.flush()
        self._after.put_away()
        self._people = [row.person for row in self._rows if not row.person.is_blank]
        self._close_fields()
        self._show_line()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self, row: _PersonRow) -> None:
        row.flush()
        was_blank = row.person.is_blank
        self._take_away(row)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        if not was_blank:
            self._last_removed = row.person.uuid
            self.removed.emit(row.person.uuid)
            self._after.say(self.tr("Moved to the bin."))

    def _on_undo(self) -> None:
        self._after.put_away()
        self.brought_back.emit(self._last_removed)

    def _append(self, person: OwnPerson) -> _PersonRow:
        self._made += 1
        row = _PersonRow(self._theme, person, self._made)
        row.edited.connect(self.edited)
        row.remove_wanted.connect(partial(self._on_remove, row))
        before = self._rows[-1].last if self._rows else self._edit
        self._rows.append(row)
        self._list.addWidget(row)
        # Made late, it would come last on the page.
        QWidget.setTabOrder(before, row.who)
        row.chain()
        QWidget.setTabOrder(row.last, self._done)
        return row

    def _follow(self, gone: set[str]) -> None:
        """Add who came back, take away who is gone; a row just begun is not in the file yet."""
        for row in [row for row in self._rows if row.person.uuid in gone]:
            self._take_away(row)
        shown = {row.person.uuid: row for row in self._rows}
        for person in self._people:
            if person.uuid in shown:
                shown[person.uuid].follow(person)
            else:
                self._append(person)

    def _take_away(self, row: _PersonRow) -> None:
        self._rows.remove(row)
        row.clear()
        take_away(row)

    def _close_fields(self) -> None:
        for row in list(self._rows):
            self._take_away(row)
        self._fields.hide()
        self._shown.show()

    def _space(self) -> None:
        px = self._theme.px
        self._list.setSpacing(px(6))
        layout = self._fields.layout()
        if layout is not None:
            layout.setSpacing(px(8))


class _PersonRow(QWidget):
    """Two fields and *Remove*; what is typed is saved by itself."""

    edited = Signal(object)  # OwnPerson
    remove_wanted = Signal()

    def __init__(self, theme: Theme, person: OwnPerson, number: int) -> None:
        """Show `person`; number: tells the fields apart."""
        super().__init__()
        self._uuid = person.uuid
        self.who = name(QLineEdit(), f"own_person_{number}_name", self.tr("Name"))
        self._how = name(
            QLineEdit(), f"own_person_{number}_how", self.tr("How and when to reach them")
        )
        self._remove = name(
            button(self.tr("Move to the bin"), "quiet"), f"own_person_{number}_remove"
        )
        self.who.setPlaceholderText(self.tr("Name"))
        self._how.setPlaceholderText(self.tr("How and when to reach them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.who, 2)
        row.addWidget(self._how, 3)
        row.addWidget(self._remove)
        self._autosaves = []
        for field, words in ((self.who, person.name), (self._how, person.how)):
            field.setMaxLength(LONGEST)
            autosave = Autosave(field, self._on_typed, self)
            autosave.load(words)
            self._autosaves.append(autosave)
        self._name_remove()
        self.who.textChanged.connect(self._name_remove)
        self._remove.clicked.connect(self.remove_wanted)

    @property
    def person(self) -> OwnPerson:
        """Who is written here now."""
        return OwnPerson(self._uuid, self.who.text(), self._how.text())

    @property
    def last(self) -> QWidget:
        """What has the keyboard last in this row."""
        return self._remove

    def chain(self) -> None:
        """Let Tab go through the row from left to right."""
        QWidget.setTabOrder(self.who, self._how)
        QWidget.setTabOrder(self._how, self._remove)

    def follow(self, person: OwnPerson) -> None:
        """Show what the workbook says, unless somebody is typing here."""
        if not self.who.hasFocus() and not self._how.hasFocus() and person != self.person:
            self._autosaves[0].load(person.name)
            self._autosaves[1].load(person.how)
            self._name_remove()

    def flush(self) -> None:
        """Hand over what is typed."""
        for autosave in self._autosaves:
            autosave.flush()

    def clear(self) -> None:
        """Forget every word."""
        for autosave in self._autosaves:
            autosave.clear()

    def _on_typed(self, _words: str) -> None:
        self.edited.emit(self.person)

    def _name_remove(self) -> None:
        who = self.who.text().strip()
        self._remove.setAccessibleName(
            self.tr("Move {name} to the bin").format(name=who)
            if who
            else self.tr("Move to the bin")
        )
