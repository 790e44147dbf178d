"""One letter in front: its tools, finding in it, and the desk it is written on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_column_widget import CoachColumn
from reconcile_gui.apology.coaching_widget import Coaching
from reconcile_gui.apology.examples_panel import ExamplesPanel
from reconcile_gui.apology.find_bar_widget import FindBar
from reconcile_gui.apology.giving_log_widget import GivingLog
from reconcile_gui.apology.letter_aloud_widget import LetterAloud
from reconcile_gui.apology.letter_desk_widget import LetterDesk
from reconcile_gui.apology.letter_read import PAGE, LetterReader
from reconcile_gui.apology.letter_tools_widget import LetterTools
from reconcile_gui.apology.sources_widget import Sources
from reconcile_gui.apology.stating_widget import Stating

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.apology.given_panel import GivenPanel
    from reconcile_gui.apology.letter_acts_widget import LetterActs
    from reconcile_gui.apology.letter_titles_widget import LetterTitles
    from reconcile_gui.apology.records import Letter, LetterWithParts
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.qtkit.room import Room


class LetterPage(QWidget):
    """Shows a letter and keeps what is typed into it, without being asked."""

    preview_wanted = Signal()
    versions_wanted = Signal()
    question_wanted = Signal(str)  # question id: its answer is to be seen
    renamed = Signal()  # the title is another one on the disk
    shown = Signal()  # another letter is in front
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while

    def __init__(
        self, around: Surroundings, acts: LetterActs, titles: LetterTitles, origin: QObject
    ) -> None:
        """origin: the view that writes, for the session."""
        super().__init__()
        self.setObjectName("letter_page")
        self._around, self._acts, self._titles = around, acts, titles
        self._origin = origin
        self._letter: Letter | None = None
        self.more_panels: list[QWidget] = []  # of others, that may be shown beside the letter
        self._giving = GivingLog(around)
        self._reader = LetterReader(around.rules)
        self._build()
        self._wire()

    @property
    def letter(self) -> Letter | None:
        """The letter in front, as it was read last."""
        return self._letter

    @property
    def is_settled(self) -> bool:
        """Whether every key that went in has been handed over."""
        return not self.desk.is_pending

    @property
    def giving_panel(self) -> GivenPanel:
        """What shows when the letter was given."""
        return self._giving.panel

    @property
    def has_own_beside(self) -> bool:
        """Whether a panel of this page is beside the letter, not one of the window's."""
        own = (*self._own_panels, *self.more_panels)
        return self.coach.is_open or self.desk.beside.held in own

    def show_letter(self, found: LetterWithParts) -> None:
        """Show another letter, from its beginning."""
        self._letter = found.letter
        self.find_bar.stop()
        self.aloud.begin(found.letter.language)
        if self.desk.beside.held in self._own_panels:
            self.desk.hide_beside()  # it is about the letter before
        self._giving.clear()
        self.desk.take_keys(taken=True)
        self.desk.show_letter(found, self._around.partner())
        self.coaching.follow(found.letter, is_new=True)
        self._sources.follow(found.letter.id, is_new=True)
        self.coach.begin()
        self.shown.emit()

    def refresh(self, found: LetterWithParts) -> None:
        """Show what is different on the disk; what is being typed stays."""
        self._letter = found.letter
        self.aloud.language = found.letter.language
        self.desk.take_keys(taken=True)
        self.desk.refresh(found)
        self.coaching.follow(found.letter, is_new=False)
        self._sources.follow(found.letter.id, is_new=False)
        self.find_bar.look_again()

    def show_names(self) -> None:
        """Name the other person as they are named now."""
        self.desk.show_prompts(self._around.partner())

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self.tools.flush()
        self.desk.flush()
        self.stating.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._letter = None
        self.aloud.stop()
        self.tools.clear()
        self.find_bar.clear()
        for each in (
            self._giving,
            self.coaching,
            self.stating,
            self.coach,
            self._examples,
            self._sources,
        ):
            each.clear()
        self.desk.clear()
        self.desk.take_keys(taken=True)

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, as far as it can be seen."""
        over = [bar.pane() for bar in (self.aloud.bar, self.find_bar) if bar.isVisibleTo(self)]
        return [self.tools.pane(), *over, *self.desk.panes()]

    def set_room(self, room: Room) -> None:
        """Lay everything out for this much room."""
        self.tools.set_room(room)
        self.desk.set_room(room)
        self.coach.set_room(room)

    @Slot()
    def show_giving(self) -> None:
        """Show when this letter was given, beside it."""
        if self._letter is not None:
            self._giving.show_letter(self._letter.id, self._letter.kind)

    @Slot()
    def close_beside(self) -> None:
        """Put away what is beside the letter, and write on."""
        self._on_panel_closed()

    @Slot()
    def start_statement(self) -> None:
        """Build an I-statement for the sentence with the caret."""
        if self._letter is not None:
            self.stating.start(self._letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close what is beside the letter with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.coach.is_open:
            self.coach.close()
            self.desk.editor_in_front().setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.desk.beside.held is not None:
            self._on_panel_closed()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing aloud that is not in front any more; minimising goes on reading."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.aloud.stop()

    def _build(self) -> None:
        theme = self._around.theme
        self.tools = LetterTools(theme)
        self.desk = LetterDesk(theme)
        self.find_bar = FindBar(theme, self.desk.fields)
        self.aloud = LetterAloud(self._around, self.tools, self.desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.aloud.bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.desk, 1)
        self._giving.panel.setParent(self)
        self.coaching = Coaching(self._around, self.desk, self._reader)
        self.coach = CoachColumn(self._around, self.desk, self.coaching, self._acts)
        self.stating = Stating(self._around, self.desk, self._reader, self._origin)
        self._sources = Sources(self._around, self.desk)
        self._examples = ExamplesPanel(theme)
        self._examples.setParent(self)
        self._own_panels = (self._giving.panel, self.stating.panel, self._examples)

    def _wire(self) -> None:
        tools, menu, desk = self.tools, self.tools.menu, self.desk
        tools.renamed.connect(self._save_title)
        tools.preview_wanted.connect(self.preview_wanted)
        tools.versions_wanted.connect(self.versions_wanted)
        tools.parts_toggled.connect(self._on_parts_toggled)
        tools.coach_wanted.connect(self.coach.toggle)
        tools.statement_wanted.connect(self.start_statement)
        self.coach.turn_wanted.connect(self.start_statement)
        self.coach.opened.connect(self._on_coach_opened)
        self.stating.panel.closed.connect(self._on_panel_closed)
        for field in desk.all_fields():
            field.menu_opening.connect(self._on_menu_opening)
        menu.offer_spoken(self._may_plan_contact)
        menu.same_wanted.connect(self._on_same)
        menu.spoken_wanted.connect(self._on_spoken)
        menu.language_chosen.connect(self._on_language)
        menu.given_wanted.connect(self.show_giving)
        menu.bin_wanted.connect(self._on_bin)
        desk.typed.connect(self._save)
        desk.text_paused.connect(self.text_paused)
        desk.text_paused.connect(self.find_bar.look_again)
        desk.parts_left.connect(self._on_parts_left)
        desk.turn_wanted.connect(self._on_turn)
        desk.order_wanted.connect(self._on_order)
        desk.merge_wanted.connect(self._on_merge)
        desk.split_wanted.connect(self._on_split)
        desk.examples_wanted.connect(self._on_examples)
        self._sources.question_wanted.connect(self.question_wanted)
        self._examples.closed.connect(self._on_panel_closed)
        desk.said.connect(self._on_said)
        self.find_bar.left.connect(self._on_find_left)
        self.find_bar.found.connect(self._on_found)
        self._acts.given_changed.connect(self.show_giving)
        self._giving.shown.connect(self._on_giving_read)
        self._giving.panel.given.connect(self._on_given)
        self._giving.panel.taken_away.connect(self._acts.bin_giving)
        self._giving.panel.closed.connect(self._on_panel_closed)

    # Writing ----------------------------------------------------------------------------

    @Slot(str, str)
    def _save(self, key: str, body: str) -> None:
        if self._letter is None:
            return
        letter_id = self._letter.id
        if key == PAGE:
            operation = store.save_text(letter_id, "page_text", body)
        else:
            operation = store.save_part(letter_id, key, body)
        self._around.session.write(
            operation, origin=self._origin, replaces=("letter", letter_id, key)
        )
        self.tools.say_changed(self._titles.changed_today())

    @Slot(str)
    def _save_title(self, title: str) -> None:
        if self._letter is not None:
            self._acts.rename(self._letter.id, title, self.renamed.emit)

    def _may_plan_contact(self) -> bool:
        return self._around.offered().may_plan_contact

    @Slot()
    def _on_same(self) -> None:
        if self._letter is not None:
            self.flush()
            keeps = self._around.offered().keeps_letter
            self._acts.start_from(self._letter.id, self._titles.again(self._letter), keeps=keeps)

    @Slot()
    def _on_spoken(self) -> None:
        if self._letter is not None:
            self.flush()
            title = self._titles.aloud(self._letter)
            self._acts.speak(self._letter.id, title, self.desk.page.labels_of)

    @Slot(str)
    def _on_language(self, language: str) -> None:
        if self._letter is not None:
            self._acts.set_language(self._letter.id, language)

    @Slot()
    def _on_bin(self) -> None:
        if self._letter is not None:
            self.flush()
            self._acts.bin(self._letter.id)

    @Slot()
    def _on_turn(self) -> None:
        """Write it the other way; no key goes in until it stands there so."""
        if self._letter is None:
            return
        if self._around.session.problem is not None:
            self._acts.told.emit(self.tr("This waits until saving works again."), None)
            return
        self.flush()
        self.desk.take_keys(taken=False)
        self._acts.turn(self._letter.id, self.desk.mode, self.desk.page.labels_of)

    @Slot(object)
    def _on_order(self, order: tuple[str, ...]) -> None:
        if self._letter is not None:
            self._acts.order(self._letter.id, order)

    @Slot(str, str)
    def _on_merge(self, part: str, into: str) -> None:
        """Write two parts in one field; what was typed in either goes to the disk first."""
        if self._letter is not None:
            self.flush()
            self._acts.merge(self._letter.id, part, into)

    @Slot(str)
    def _on_split(self, part: str) -> None:
        if self._letter is not None:
            self.flush()
            self._acts.split(self._letter.id, part)

    @Slot(object, object)
    def _on_said(self, sentences: tuple[tuple[str, int], ...], part: str | None) -> None:
        if self._letter is not None:
            self._acts.say_part(self._letter.id, sentences, part)

    @Slot(str)
    def _on_examples(self, part: str) -> None:
        """Show two examples of a part; the caret stays in the letter where it can be seen."""
        if self._letter is None:
            return
        self._examples.show_part(self._letter.kind, part, self._around.partner())
        self.desk.show_beside(self._examples, whole=True)
        if not self.desk.editor_in_front().isVisible():
            self._examples.begin_in().setFocus()

    # Beside and around ------------------------------------------------------------------

    @Slot()
    def _on_giving_read(self) -> None:
        panel = self._giving.panel
        is_new = self.desk.beside.held is not panel
        self.desk.show_beside(panel, whole=True)
        if is_new:
            panel.start()

    @Slot(object, str)
    def _on_given(self, day: date, how: str) -> None:
        if self._letter is not None:
            self.flush()
            self._acts.log_giving(self._letter.id, day, how)

    @Slot()
    def _on_panel_closed(self) -> None:
        self.desk.hide_beside()
        self.desk.editor_in_front().setFocus()

    @Slot(bool)
    def _on_coach_opened(self, is_open: bool) -> None:
        self.tools.set_coach_shown(shown=is_open)

    @Slot(QMenu)
    def _on_menu_opening(self, menu: QMenu) -> None:
        menu.addSeparator()
        has_selection = self.desk.editor_in_front().textCursor().hasSelection()
        turn, build = self.tr("Turn this into an I-statement…"), self.tr("I-statement…")
        action = menu.addAction(turn if has_selection else build)
        action.setObjectName("statement_here")
        action.triggered.connect(self.start_statement)

    @Slot(str)
    def _on_find_left(self, key: str) -> None:
        fields = self.desk.fields()
        (fields[key] if key in fields else self.desk.editor_in_front()).setFocus()

    @Slot(str, int)
    def _on_found(self, key: str, at_u16: int) -> None:
        self.desk.show_parts(shown=False)
        self.desk.paper.bring_into_sight(self.desk.fields()[key], at_u16)

    @Slot(bool)
    def _on_parts_toggled(self, shown: bool) -> None:
        self.desk.show_parts(shown=shown)

    @Slot()
    def _on_parts_left(self) -> None:
        self.tools.set_parts_shown(shown=False)
