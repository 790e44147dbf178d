"""The Apologise tab: letters, one of them in front, a new one, or the versions of one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reconcile_gui.apology.apology_pages_widget import ApologyPages
from reconcile_gui.apology.asking_view import AskingView
from reconcile_gui.apology.kinds import kinds_offered
from reconcile_gui.apology.letter_acts_widget import LetterActs
from reconcile_gui.apology.letter_menu_widget import Titled
from reconcile_gui.apology.letter_titles_widget import LetterTitles
from reconcile_gui.apology.message_place_widget import MessagePlace
from reconcile_gui.apology.new_letter_page import Beginning
from reconcile_gui.apology.reading_letters_widget import ReadingLetters
from reconcile_gui.apology.records import ApologyPlace
from reconcile_gui.qtkit.room import Room, room_for

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.workbook.changes import Changes

VALUES = "what_matters"  # the guide to write in before a letter


class ApologyView(AskingView):
    """Shows the letter changed last, and saves what is typed without being asked."""

    preview_wanted = Signal(int)  # letter id; everything typed is on its way to the disk
    question_wanted = Signal(str)  # question id: the answer that words came from
    guide_wanted = Signal(str)  # id of a guide in Reflect
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while

    def __init__(self, around: Surroundings, *, language: str = "en") -> None:
        """language: of new letters."""
        super().__init__()
        self.setObjectName("apology_view")
        self.setMinimumSize(1, 1)  # a smaller window is laid out anew, not refused
        self._around, self._session = around, around.session
        self._titles = LetterTitles(self, around.partner, around.clock)
        self._acts = LetterActs(self._session, self, language=language)
        self._new_id: int | None = None  # wants the caret as soon as it is in front
        self._caret_in = ""  # the part that the caret is then in
        self._back_to: ApologyPlace | None = None
        self._is_showing = False
        self._room = Room.COMPACT  # until the window says otherwise
        self._build()
        self._reading = ReadingLetters(self._session, self)
        self._wire()

    @property
    def letter_id(self) -> int | None:
        """The letter in front, if there is one."""
        return self._reading.letter_id

    @property
    def is_to_someone(self) -> bool:
        """Whether the letter in front may go to the other person; one to keep does not."""
        letter = self._page.letter
        return letter is not None and not letter.for_myself

    # The contract of every view -------------------------------------------------------

    def show_workbook(self) -> None:
        """Show the letter that was in front, or the one changed last.

        A letter that is in front already keeps its fields as they are, with what can be
        undone in them.
        """
        self._is_showing = True
        self.show_names()
        self._giving.look_again()
        self._reading.read(self._back_to.letter_id if self._back_to else self.letter_id)

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self._pages.flush()

    def clear(self) -> None:
        """Forget every word, every title and the other person's name."""
        self._is_showing = False
        self._reading.forget()
        self._back_to = None
        self._pages.clear()
        self._message.put_away()

    def place(self) -> ApologyPlace:
        """Return which letter is in front, and where in it."""
        return ApologyPlace(self.letter_id, self._page.desk.sheet.current)

    def return_to(self, place: object) -> None:
        """Bring a letter to the front again, in a view that was cleared."""
        if isinstance(place, ApologyPlace):
            self._back_to = place

    # What the window asks for ------------------------------------------------------------

    def open_letter(self, letter_id: int, part: str = "") -> None:
        """Bring a letter, and the caret in its part, to the front; one gone changes nothing."""
        if letter_id == self.letter_id:
            self._show_letter_page()
            if part:
                self._page.desk.write_in(part)
        elif part:
            self._new_id, self._caret_in = letter_id, part
        self._reading.read(letter_id)

    def open_given(self, given_id: int) -> None:
        """Show a letter as it was given, beside its words of now."""
        self._reading.read_given(given_id)

    def start_new(self, kind: str = "") -> None:
        """Ask what a new letter is for; kind: chosen beforehand, where it is offered."""
        if self._is_showing:
            self._message.put_away()
            self._show_new(is_first=not self._reading.letters)
            self._new.choose(kind)

    def start_search(self) -> None:
        """Find in the letter in front."""
        if self.letter_id is not None:
            self._show_letter_page()
            self._page.find_bar.start()

    def want_preview(self) -> None:
        """Ask for the page of the letter in front."""
        if self.letter_id is not None:
            self.flush()
            self.preview_wanted.emit(self.letter_id)

    def show_versions(self, version_id: int = 0) -> None:
        """Show the versions of the letter in front beside its words of now.

        version_id: the one that is looked at first; 0 for the newest.
        """
        letter = self._page.letter
        if letter is not None:
            self.flush()
            self._message.put_away()
            self._versions.show_letter(letter.id, self._title_of(letter.id), version_id)
            self._pages.bring(self._versions)
            self._versions.begin_in().setFocus()

    def next_note(self) -> None:
        """Go to the next note of the coach, and open it."""
        if self._shows_letter():
            self._page.coach.step(1)

    def previous_note(self) -> None:
        """Go to the note before."""
        if self._shows_letter():
            self._page.coach.step(-1)

    def insert_starter(self) -> None:
        """Put the starter of the opened note below its sentence."""
        if self._shows_letter():
            self._page.coach.insert_starter()

    def toggle_coach(self) -> None:
        """Show the coach beside the letter, or put it away."""
        if self._shows_letter():
            self._page.coach.toggle()

    def start_statement(self) -> None:
        """Build an I-statement for the sentence with the caret."""
        if self._shows_letter():
            self._page.start_statement()

    def read_aloud(self) -> None:
        """Read the letter in front aloud; pause, or go on, where it is read."""
        self._pages.read_aloud()

    @property
    def has_place_beside(self) -> bool:
        """Whether a letter is in front, and nobody writes beside it, as in an I-statement."""
        held, keyboard = self._page.desk.beside.held, QApplication.focusWidget()
        is_writing = held is not None and keyboard is not None and held.isAncestorOf(keyboard)
        return self._shows_letter() and not is_writing

    def show_beside(self, widget: QWidget) -> None:
        """Show a widget in the column beside the letter; the caret stays where it is."""
        self._page.desk.show_beside(widget)

    def hide_beside(self) -> None:
        """Leave the column beside the letter empty; its widget goes back to its owner."""
        if not self._page.has_own_beside:
            self._page.desk.hide_beside()

    def show_names(self) -> None:
        """Name the other person as they are named now."""
        if self._is_showing:
            self._page.show_names()
            self._offer_kinds()
            self._new.show_names(self._around.partner())
            self._show_titles()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the part that was written last."""
        return self._pages.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        return self._pages.panes()

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._pages = pages = ApologyPages(self._around, self._acts, self._titles, self)
        self._new, self._page = pages.new, pages.letter
        self._versions, self._giving = pages.versions, pages.giving
        self._message = MessagePlace(self._around.theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # What was just done is said under the tools, on every page of the tab.
        whole.addWidget(self._page.tools)
        whole.addWidget(self._message)
        whole.addWidget(self._pages, 1)

    def _wire(self) -> None:
        page, menu = self._page, self._page.tools.menu
        menu.letter_chosen.connect(self.open_letter)
        menu.new_wanted.connect(self.start_new)
        self._new.values_wanted.connect(partial(self.guide_wanted.emit, VALUES))
        page.preview_wanted.connect(self.want_preview)
        page.versions_wanted.connect(self.show_versions)
        page.renamed.connect(self._on_renamed)
        page.desk.changed.connect(self._message.put_away)
        page.text_paused.connect(self.text_paused)
        page.question_wanted.connect(self.question_wanted)
        page.giving_panel.words_wanted.connect(self.open_given)
        page.coach.help_wanted.connect(self.help_wanted)
        self._new.begun.connect(self._on_begun)
        self._new.given_up.connect(self._on_back)
        self._new.letting_go_wanted.connect(self.letting_go_wanted)
        self._versions.left.connect(self._on_back)
        self._giving.left.connect(self._on_back)
        self._versions.brought_back.connect(self._on_brought_back)
        self._acts.made.connect(self._on_made)
        self._acts.binned.connect(self._on_binned)
        self._acts.rewritten.connect(self._on_rewritten)
        self._acts.told.connect(self._message.tell)
        self._acts.taken_back.connect(self._message.put_away)
        self._message.let_go.connect(self._take_keyboard)
        reading = self._reading
        reading.listed.connect(self._show_titles)
        reading.none_left.connect(self._show_no_letter)
        reading.came_back.connect(self._on_came_back)
        reading.chosen.connect(self._on_letter)
        reading.changed.connect(page.refresh)
        reading.given_here.connect(self.show_versions)
        self._session.changed.connect(self._on_changed)
        self._around.theme.changed.connect(self._take_room)

    # Showing -------------------------------------------------------------------------------

    @Slot(object)
    def _on_letter(self, found: LetterWithParts) -> None:
        # Typing may have gone on in the letter before; its fields are still its own here.
        self.flush()
        self._page.show_letter(found)
        self._show_titles()
        self._show_letter_page()
        if self._new_id == self.letter_id:
            self._page.desk.begin_writing(self._caret_in)
            self._new_id, self._caret_in = None, ""
        place, self._back_to = self._back_to, None
        if place is not None and place.letter_id == self.letter_id:
            self._page.desk.go_back_to(place.part)

    @Slot()
    def _show_no_letter(self) -> None:
        self.flush()
        self._page.clear()
        self._show_new(is_first=True)

    def _show_new(self, *, is_first: bool) -> None:
        self._new.show_first(is_first=is_first)
        self._new.forget_choice()
        self._offer_kinds()
        self._new.show_language(self._acts.language)
        self._new.show_names(self._around.partner())
        self._pages.bring(self._new)
        if not is_first:
            self._new.begin_in().setFocus()

    def _offer_kinds(self) -> None:
        offered = self._around.offered()
        self._new.show_kinds(kinds_offered(offered), offered)

    def _show_letter_page(self) -> None:
        if self.letter_id is not None:
            self._pages.bring(self._page)

    def _shows_letter(self) -> bool:
        return self.letter_id is not None and self._pages.shows_letter

    @Slot()
    def _show_titles(self) -> None:
        titled = [
            Titled(each.id, self._titles.title(each), each.title, each.language)
            for each in self._reading.letters
        ]
        self._page.tools.show_letters(titled, self.letter_id)
        for letter in self._reading.letters:
            if letter.id == self.letter_id:
                self._page.tools.say_changed(self._titles.changed(letter))

    def _title_of(self, letter_id: int) -> str:
        titles = (
            self._titles.title(each) for each in self._reading.letters if each.id == letter_id
        )
        return next(titles, "")

    # What happened ----------------------------------------------------------------------

    @Slot(object)
    def _on_begun(self, how: Beginning) -> None:
        self._acts.begin(how, keeps=self._around.offered().keeps_letter)

    @Slot()
    def _on_back(self) -> None:
        self._show_letter_page()
        self.begin_in().setFocus()

    @Slot(int)
    def _on_made(self, letter_id: int) -> None:
        self._new_id = letter_id
        self._reading.read(letter_id)

    @Slot(int)
    def _on_binned(self, letter_id: int) -> None:
        self._reading.expect_back(letter_id)
        self._reading.read(None)

    @Slot()
    def _on_came_back(self) -> None:
        self._message.put_away()
        self._show_letter_page()

    @Slot(int)
    def _on_rewritten(self, letter_id: int) -> None:
        self._reading.read(letter_id)
        if letter_id == self.letter_id:
            self._reading.read_again()

    @Slot()
    def _on_renamed(self) -> None:
        self._reading.read(self.letter_id)

    @Slot()
    def _on_brought_back(self) -> None:
        if self.letter_id is not None:
            self._on_back()
            self._acts.say_brought_back(self.letter_id)

    @Slot()
    def _take_keyboard(self) -> None:
        self.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is self or not self._is_showing:
            return
        if origin is None and changes.touches("letters", "versions"):
            self._message.put_away()  # what it tells was perhaps just taken back
        if changes.touches("letters"):
            self._reading.read(self.letter_id)
            self._reading.read_again()
        if changes.touches("letters", "versions") and origin is not self._versions:
            self._versions.refresh()

    # Room -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out anew when there is much more or much less room."""
        super().resizeEvent(event)
        self._take_room()

    @Slot()
    def _take_room(self) -> None:
        room = room_for(self.width(), self._around.theme.scale)
        if room is not self._room:
            self._room = room
            self._pages.set_room(room)
