"""The Apologise tab: one letter, written part by part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reconcile_gui.apology import store
from reconcile_gui.apology.letter_desk_widget import LetterDesk
from reconcile_gui.apology.letter_tools_widget import LetterTools, Titled
from reconcile_gui.apology.no_letter_page import NoLetterPage
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room, room_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.apology.records import Letter, LetterWithParts
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords
    from reconcile_gui.workbook.changes import Changes

LONGEST_TITLE = 120


class ApologyView(QWidget):
    """Shows the letter changed last, and saves what is typed without being asked."""

    preview_wanted = Signal(int)  # letter id; everything typed is on its way to the disk
    text_paused = Signal(str)  # text of a part, after the writer stopped typing for a while

    def __init__(
        self,
        session: Session,
        theme: Theme,
        partner: Callable[[], PartnerWords],
        clock: Clock,
        *,
        language: str = "en",
    ) -> None:
        """partner: how the other person is named now. language: of new letters."""
        super().__init__()
        self.setObjectName("apology_view")
        self.setMinimumWidth(1)  # a narrower window is laid out anew, not refused
        self._session, self._theme, self._clock = session, theme, clock
        self._partner, self._language = partner, language
        self._letters: list[Letter] = []
        self._letter_id: int | None = None
        self._new_id: int | None = None  # wants the caret as soon as it is in front
        self._caret_in = PART_IDS[0]  # the part that the caret is then in
        self._writes = 0
        self._binned_id: int | None = None
        self._is_showing = False
        self._turn = 0
        self._room = Room.COMPACT  # until the window says otherwise
        self._build()
        self._wire()

    @property
    def letter_id(self) -> int | None:
        """The letter in front, if there is one."""
        return self._letter_id

    # The contract of every view -------------------------------------------------------

    def show_workbook(self) -> None:
        """Show the letter that was in front, or the one changed last.

        A letter that is in front already keeps its fields as they are, with what can be
        undone in them.
        """
        self._is_showing = True
        self.show_names()
        self._read(self._letter_id)

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self._tools.flush()
        self._desk.flush()

    def clear(self) -> None:
        """Forget every word, every title and the other person's name."""
        self._is_showing = False
        self._turn += 1
        self._letters, self._letter_id, self._binned_id = [], None, None
        self._stack.setCurrentWidget(self._blank)
        self._tools.clear()
        self._desk.clear()
        self._put_message_away()

    # What the window asks for ------------------------------------------------------------

    def open_letter(self, letter_id: int) -> None:
        """Bring a letter to the front; one that is gone leaves what is there."""
        self._read(letter_id)

    def open_part(self, letter_id: int, part: str) -> None:
        """Bring a letter to the front, the caret in one of its parts."""
        if letter_id == self._letter_id:
            self._desk.write_in(part)
            return
        self._new_id, self._caret_in = letter_id, part
        self._read(letter_id)

    def start_letter(self) -> None:
        """Begin a new letter, part by part."""
        self._put_message_away()
        self._session.write(
            store.create_letter(language=self._language),
            origin=self,
            label=self.tr("New letter"),
            then=self._on_created,
        )

    def want_preview(self) -> None:
        """Ask for the page of the letter in front."""
        if self._letter_id is not None:
            self.flush()
            self.preview_wanted.emit(self._letter_id)

    def show_beside(self, widget: QWidget) -> None:
        """Show a widget in the column beside the letter; the caret stays where it is."""
        self._desk.show_beside(widget)

    def hide_beside(self) -> None:
        """Leave the column beside the letter empty; its widget goes back to its owner."""
        self._desk.hide_beside()

    def show_names(self) -> None:
        """Name the other person as they are named now."""
        if self._is_showing:
            self._desk.show_prompts(self._partner())
            self._show_titles()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the part that was written last."""
        return self._no_letter.start if self._letter_id is None else self._desk.editor_in_front()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        if self._letter_id is None:
            return [self._no_letter.start]
        return [self._tools.pane(), *self._desk.panes()]

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._tools = LetterTools(self._theme)
        self._message_place = QWidget()
        self._message = MessageBar(self._theme)
        around = QHBoxLayout(self._message_place)
        around.setContentsMargins(12, 4, 20, 8)
        around.addWidget(self._message)
        self._message_place.hide()
        self._stack = name(QStackedWidget(), "apology_pages")
        self._blank = QWidget()
        self._no_letter = NoLetterPage(self._theme)
        self._desk = LetterDesk(self._theme)
        for page in (self._blank, self._no_letter, self._desk):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._tools)
        whole.addWidget(self._message_place)
        whole.addWidget(self._stack, 1)
        self._tools.hide()

    def _wire(self) -> None:
        self._tools.letter_chosen.connect(self.open_letter)
        self._tools.new_wanted.connect(self.start_letter)
        self._tools.renamed.connect(self._save_title)
        self._tools.bin_wanted.connect(self._bin_letter)
        self._tools.preview_wanted.connect(self.want_preview)
        self._tools.parts_toggled.connect(self._on_parts_toggled)
        self._no_letter.start_wanted.connect(self.start_letter)
        self._desk.typed.connect(self._save_part)
        self._desk.text_paused.connect(self.text_paused)
        self._desk.parts_left.connect(self._on_parts_left)
        self._session.changed.connect(self._on_changed)
        self._theme.changed.connect(self._take_room)

    # Reading -------------------------------------------------------------------------------

    def _read(self, wanted: int | None) -> None:
        self._session.read(store.letters(), partial(self._on_letters, self._turn, wanted))

    def _on_letters(self, turn: int, wanted: int | None, letters: list[Letter]) -> None:
        if turn != self._turn:
            return
        self._letters = letters
        ids = [each.id for each in letters]
        if self._binned_id in ids:  # taken back
            wanted = self._binned_id
            self._put_message_away()
        if not letters:
            self._show_no_letter()
            return
        if wanted not in ids:
            wanted = self._letter_id
        if wanted not in ids:
            wanted = max(letters, key=lambda each: each.changed_at).id
        if wanted == self._letter_id:
            self._show_titles()
        else:
            self._session.read(store.letter(wanted), partial(self._on_letter, turn))

    def _on_letter(self, turn: int, found: LetterWithParts | None) -> None:
        if turn != self._turn or found is None:
            return
        # Typing may have gone on in the letter before; its fields are still its own here.
        self.flush()
        self._letter_id = found.letter.id
        self._desk.show_letter(found, self._partner())
        self._show_titles()
        self._tools.show()
        self._stack.setCurrentWidget(self._desk)
        if self._new_id == self._letter_id:
            self._new_id = None
            self._desk.write_in(self._caret_in)

    def _follow(self, turn: int, writes: int, found: LetterWithParts | None) -> None:
        """Take in what others wrote in the letter in front, unless it is behind by now."""
        if turn == self._turn and found is not None and found.letter.id == self._letter_id:
            if writes == self._writes:
                self._desk.follow(found)
            else:
                self._read_again()

    def _read_again(self) -> None:
        if self._letter_id is not None:
            follow = partial(self._follow, self._turn, self._writes)
            self._session.read(store.letter(self._letter_id), follow)

    def _show_no_letter(self) -> None:
        self.flush()
        self._letter_id = None
        self._desk.clear()
        self._tools.clear()
        self._tools.hide()
        self._stack.setCurrentWidget(self._no_letter)

    def _show_titles(self) -> None:
        titled = [Titled(each.id, self._title_of(each), each.title) for each in self._letters]
        self._tools.show_letters(titled, self._letter_id)
        letter = next((each for each in self._letters if each.id == self._letter_id), None)
        if letter is not None:
            self._tools.say_changed(self._changed_words(letter))

    def _title_of(self, letter: Letter) -> str:
        title = " ".join(letter.title[: 2 * LONGEST_TITLE].split())[:LONGEST_TITLE]
        if title:
            return title
        day = long_day(letter.created_at.astimezone().date(), self._clock.today())
        begun = self.tr("To {partner}, begun on {day}")
        return begun.format(partner=self._partner().name, day=day)

    def _changed_words(self, letter: Letter) -> str:
        today = self._clock.today()
        day = letter.changed_at.astimezone().date()
        if day == today:
            return self.tr("last changed today")
        if (today - day).days == 1:
            return self.tr("last changed yesterday")
        return self.tr("last changed on {day}").format(day=long_day(day, today))

    # Writing --------------------------------------------------------------------------------

    @Slot(str, str)
    def _save_part(self, part: str, body: str) -> None:
        if (letter_id := self._letter_id) is not None:
            key = ("letter", letter_id, part)
            operation = store.save_part(letter_id, part, body)
            self._writes += 1
            self._session.write(operation, origin=self, replaces=key)
            self._tools.say_changed(self.tr("last changed today"))

    @Slot(str)
    def _save_title(self, title: str) -> None:
        if (letter_id := self._letter_id) is not None:
            key = ("letter", letter_id, "title")
            operation = store.save_text(letter_id, "title", title)
            self._session.write(
                operation, origin=self, replaces=key, then=lambda _: self._read(letter_id)
            )

    @Slot()
    def _bin_letter(self) -> None:
        if (letter_id := self._letter_id) is not None:
            self.flush()
            self._session.write(
                store.bin_letter(letter_id),
                origin=self,
                label=self.tr("Move letter to bin"),
                then=lambda _: self._on_binned(letter_id),
            )

    def _on_binned(self, letter_id: int) -> None:
        self._binned_id = letter_id
        undo = Choice(self.tr("Undo"), self._bring_back)
        self._message.tell(
            self.tr("Moved to the bin, with its versions."), secondary=undo, tone="calm"
        )
        self._message_place.show()
        self._read(None)

    def _bring_back(self) -> None:
        if self._binned_id is not None:
            self._session.write(
                store.unbin_letter(self._binned_id),
                origin=self,
                label=self.tr("Bring letter back"),
                then=lambda _: self._read(None),
            )

    def _on_created(self, letter_id: int) -> None:
        self._new_id, self._caret_in = letter_id, PART_IDS[0]
        self._read(letter_id)

    def _put_message_away(self) -> None:
        self._binned_id = None
        self._message.put_away()
        self._message_place.hide()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is self or not self._is_showing:
            return
        if changes.touches("letters"):
            self._read(self._letter_id)
            self._read_again()

    # Room -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out anew when there is much more or much less room."""
        super().resizeEvent(event)
        self._take_room()

    @Slot()
    def _take_room(self) -> None:
        room = room_for(self.width(), self._theme.scale)
        if room is not self._room:
            self._room = room
            self._tools.set_room(room)
            self._desk.set_room(room)

    @Slot(bool)
    def _on_parts_toggled(self, shown: bool) -> None:
        self._desk.show_parts(shown=shown)

    @Slot()
    def _on_parts_left(self) -> None:
        self._tools.set_parts_shown(shown=False)
