"""The list of parts, the paper, and what lies beside it: as columns, or one at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from reconcile_gui.apology.beside_widget import Beside
from reconcile_gui.apology.counting import sentences_in, words_in
from reconcile_gui.apology.languages import is_english
from reconcile_gui.apology.letter_read import PAGE
from reconcile_gui.apology.merging import together
from reconcile_gui.apology.page_sheet_view import PageSheet
from reconcile_gui.apology.parts import PART_IDS, State
from reconcile_gui.apology.parts_list_widget import PartsList
from reconcile_gui.apology.records import Mode
from reconcile_gui.apology.sheet_view import Sheet
from reconcile_gui.apology.short_message import MESSAGE_WITH_BLANKS
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.prose_editor_widget import tell_text
from reconcile_gui.qtkit.room import Room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.paper_widget import Paper
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.apology.source_lines_widget import SourceLines
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords


class LetterDesk(QWidget):
    """Shows one letter and keeps list and paper at the same part."""

    typed = Signal(str, str)  # part id or PAGE, whole text: to be saved now
    changed = Signal()  # a key went into the letter
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while
    parts_left = Signal()  # the list of parts is not in front any more; narrow windows only
    turn_wanted = Signal()  # the other way of writing
    order_wanted = Signal(object)  # part ids in the order the writer wants
    merge_wanted = Signal(str, str)  # part id, and the part in whose field it is wanted
    split_wanted = Signal(str)  # part id: a field of its own again
    examples_wanted = Signal(str)  # part id
    said = Signal(object, object)  # ((words, occurrence), …), part id or None

    def __init__(self, theme: Theme) -> None:
        """Make an empty desk."""
        super().__init__()
        self._room = Room.COMPACT
        self._mode = Mode.PARTS
        self._kind = ""
        self._first_places: dict[str, int] = {}
        self._parts = PartsList(theme)
        self.sheet = Sheet(theme)
        self.page = PageSheet(theme)
        self._papers = QStackedWidget()
        self._papers.addWidget(self.sheet)
        self._papers.addWidget(self.page)
        self.beside = Beside(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._parts)
        self._columns.addWidget(self._papers, 1)
        self._columns.addWidget(self.beside)
        self._wire()
        self.set_room(Room.COMPACT)

    @property
    def mode(self) -> Mode:
        """How the letter is written."""
        return self._mode

    @property
    def paper(self) -> Paper:
        """The paper in front."""
        return self.page if self._mode is Mode.PAGE else self.sheet

    def fields(self) -> dict[str, MarkedEditor]:
        """Return the fields of the letter in their order, by part id or PAGE."""
        return self.paper.fields()

    def all_fields(self) -> list[MarkedEditor]:
        """Return every field there is, also of parts that are not shown."""
        return [*(part.editor for part in self.sheet.parts.values()), self.page.editor]

    def show_letter(self, letter: LetterWithParts, words: PartnerWords) -> None:
        """Show another letter, from its beginning."""
        self._take_mode(letter)
        self.sheet.show_letter(letter, words)
        self.page.show_letter(letter)
        self._list_parts()
        self._parts.set_current(self.sheet.current)
        self.count()

    def refresh(self, letter: LetterWithParts) -> None:
        """Show what is different on the disk; what is being typed stays."""
        self._take_mode(letter)
        self.sheet.refresh(letter)
        self.page.refresh(letter)
        self._list_parts()
        self.count()

    @property
    def is_pending(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return self.sheet.is_pending or self.page.is_pending

    def take_keys(self, *, taken: bool) -> None:
        """Take keys in every field, or none while the letter is turned."""
        for editor in self.all_fields():
            editor.setReadOnly(not taken)

    def show_prompts(self, words: PartnerWords) -> None:
        """Ask in the empty parts, with the other person's name."""
        self.sheet.show_prompts(words)

    def all_sources(self) -> dict[str, SourceLines]:
        """Return what stands under every field there is, by part id or PAGE."""
        return {
            **{key: part.sources for key, part in self.sheet.parts.items()},
            PAGE: self.page.sources,
        }

    def show_states(self, states: Mapping[str, State]) -> None:
        """Say what the coach recognised in parts that are written."""
        for part_id, state in states.items():
            self._parts.set_state(part_id, state)
            if part_id in self.sheet.parts:
                self.sheet.parts[part_id].tell_note(has_note=state is State.HAS_NOTE)

    def show_written(self) -> None:
        """Say of every part only whether anything is written."""
        if self._mode is Mode.PAGE:
            self._say_labelled()
        else:
            for part_id in self.sheet.parts:
                host = self.sheet.held.get(part_id, part_id)
                self._parts.set_state(part_id, self.sheet.parts[host].state)

    @Slot()
    def count(self) -> None:
        """Count the words of the letter."""
        texts = [text_of(one) for one in self.fields().values()]
        self._parts.say_length(sum(map(words_in, texts)), sum(map(sentences_in, texts)))

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self.sheet.flush()
        self.page.flush()

    def clear(self) -> None:
        """Forget every text."""
        self.sheet.clear()
        self.page.clear()
        self._parts.clear()
        self.hide_beside()

    def write_in(self, part_id: str) -> None:
        """Put the caret into a part; on one page, to its first sentence."""
        self.show_parts(shown=False)
        if self._mode is Mode.PAGE:
            self.page.write_at(self._first_places.get(part_id))
        else:
            self.sheet.write_in(part_id)

    def go_back_to(self, part_id: str) -> None:
        """Mark the part that was written last, and bring it into sight."""
        if self._mode is Mode.PARTS and part_id in self.sheet.order:
            self.sheet.show_part(part_id)
            self._parts.set_current(part_id)

    def begin_writing(self, part_id: str = "") -> None:
        """Put the caret in a part, or where a new letter begins."""
        if self._mode is Mode.PAGE:
            self.page.write_at_end()
        else:
            self.write_in(part_id or self.sheet.order[0])

    def show_beside(self, widget: QWidget, *, whole: bool = False) -> None:
        """Show a widget beside the paper; the caret stays where it is.

        whole: in a narrow window it takes the place of the paper.
        """
        whole = whole and self._room is Room.COMPACT
        self.beside.hold(widget, whole=whole)
        if whole:
            self.parts_left.emit()  # brings the paper back where the list was in front
            self._parts.hide()
        self._papers.setVisible(not whole)
        self._place_paper()

    def show_paper(self) -> None:
        """Bring the paper to the front where something took its place."""
        if self._papers.isHidden():
            self.hide_beside()

    def hide_beside(self) -> None:
        """Leave the place beside the paper empty."""
        self.beside.let_go()
        self._lay_out(list_in_front=False)
        self.parts_left.emit()
        self._place_paper()

    def editor_in_front(self) -> MarkedEditor:
        """Return the field that is written in."""
        return self.paper.editor_in_front()

    def panes(self) -> list[QWidget]:
        """Return what can take the keyboard now: list, text, what lies beside."""
        panes = (self._parts.list, self.editor_in_front(), self.beside.held)
        return [pane for pane in panes if pane is not None and pane.isVisibleTo(self)]

    def set_room(self, room: Room) -> None:
        """Take columns for much room, one thing at a time for little."""
        self._room = room
        direction = QBoxLayout.Direction
        compact = room is Room.COMPACT
        self._columns.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        for each in (self._parts, self.sheet, self.page, self.beside):
            each.set_room(room)
        self._lay_out(list_in_front=False)
        self._place_paper()
        self.parts_left.emit()

    def show_parts(self, *, shown: bool) -> None:
        """Bring the list of parts to the front of a narrow window, or the paper again."""
        if self._room is not Room.COMPACT:
            return
        self._lay_out(list_in_front=shown)
        if shown:
            self._parts.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.parts_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper in the middle of what is left."""
        super().resizeEvent(event)
        self._place_paper()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the list to the letter with Esc, in a narrow window."""
        is_list = self._papers.isHidden() and not self._parts.isHidden()
        if event.key() == Qt.Key.Key_Escape and is_list:
            self.write_in(self.sheet.current)
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self._parts.looked_at.connect(self._on_looked_at)
        self._parts.chosen.connect(self.write_in)
        self._parts.turn_wanted.connect(self.turn_wanted)
        self._parts.move_wanted.connect(self._on_move)
        self._parts.merge_wanted.connect(self.merge_wanted)
        self._parts.split_wanted.connect(self.split_wanted)
        self._parts.examples_wanted.connect(self.examples_wanted)
        self._parts.template_wanted.connect(self._on_template)
        self.sheet.menu_wanted.connect(self._on_menu_wanted)
        self.sheet.entered.connect(self._parts.set_current)
        self.sheet.state_changed.connect(self._on_state_changed)
        self.page.labelled.connect(self._on_labelled)
        self.page.said.connect(self.said)
        for paper in (self.sheet, self.page):
            paper.typed.connect(self.typed)
            paper.changed.connect(self.changed)
            paper.changed.connect(self._on_key)
            paper.text_paused.connect(self.text_paused)
            paper.text_paused.connect(self.count)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, by))

    def _take_mode(self, letter: LetterWithParts) -> None:
        self._mode, self._kind = letter.letter.mode, letter.letter.kind
        # What checks the spelling of the fields in it goes by these two.
        tell_text(self, letter.letter.language, letter.letter.uuid)
        locale = QLocale(letter.letter.language)
        for field in self.all_fields():
            field.setLocale(locale)  # a screen reader takes its voice by this
        # Its words are English.
        self._parts.offer_template(offered=is_english(letter.letter.language))
        self._papers.setCurrentWidget(self.paper)

    def _list_parts(self) -> None:
        on_one_page = self._mode is Mode.PAGE
        listed, held = self.sheet.listed, self.sheet.held
        self._parts.show_parts(listed, self._kind, held, on_one_page=on_one_page)
        self.show_written()
        self._place_paper()

    def _lay_out(self, *, list_in_front: bool) -> None:
        compact = self._room is Room.COMPACT
        self._parts.setVisible(list_in_front or not compact)
        self._papers.setVisible(not (list_in_front and compact))

    def _place_paper(self) -> None:
        """Put the paper in the middle between list and beside.

        In a wide window it stands there also while nothing is beside it: the text must
        not move under the writer's eyes when something opens.
        """
        beside = self.beside.width_px(kept_free=self._room is Room.WIDE)
        free = self.width() - self._parts.minimumWidth() - beside - self.paper.paper_px
        left = 0 if self._room is Room.COMPACT else free // 2
        self.sheet.set_left(left)
        if self._room is Room.MID and self.beside.held is None:
            left = max(0, left - self.page.margin_px // 2)
        self.page.set_left(left)

    @Slot(str)
    def _on_looked_at(self, part_id: str) -> None:
        if self._mode is Mode.PARTS:
            self.sheet.show_part(part_id)
        elif part_id in self._first_places:
            self.page.bring_into_sight(self.page.editor, self._first_places[part_id])

    @Slot()
    def _on_key(self) -> None:
        """Take back the offer of a message with blanks as soon as somebody writes."""
        if not self._parts.template.isHidden():
            self.count()

    @Slot()
    def _on_template(self) -> None:
        """Put a short message with blanks on the empty page, as one step of its undo."""
        self.show_parts(shown=False)
        self.page.begin_with(MESSAGE_WITH_BLANKS)
        self.count()

    @Slot(str, QPoint)
    def _on_menu_wanted(self, part_id: str, at: QPoint) -> None:
        self._parts.set_current(part_id)
        self._parts.open_menu(at)

    @Slot(str, object)
    def _on_state_changed(self, part_id: str, state: State) -> None:
        """Say it of every part that is written in this field."""
        for each in together(part_id, self.sheet.held, PART_IDS):
            self._parts.set_state(each, state)

    @Slot(object)
    def _on_labelled(self, first: dict[str, int]) -> None:
        self._first_places = dict(first)
        if self._mode is Mode.PAGE:
            self._say_labelled()

    def _say_labelled(self) -> None:
        """Say which parts have a sentence; what the coach said of one may stay."""
        for part_id in PART_IDS:
            if part_id not in self._first_places:
                self._parts.set_state(part_id, State.NOT_WRITTEN)
            elif self._parts.state(part_id) is State.NOT_WRITTEN:
                self._parts.set_state(part_id, State.WRITTEN)

    @Slot(str, int)
    def _on_move(self, part_id: str, by: int) -> None:
        order = list(self.sheet.order)
        place = order.index(part_id) if part_id in order else -len(order)
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            self.sheet.arrange(tuple(order))
            self._list_parts()
            self._parts.set_current(part_id)
            self.order_wanted.emit(tuple(order))

    @Slot(int)
    def _step(self, by: int) -> None:
        if not self._papers.isHidden() and self._mode is Mode.PARTS:
            self.sheet.step(by)
