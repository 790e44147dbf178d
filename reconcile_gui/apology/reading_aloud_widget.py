"""A letter is read aloud: which sentence, seen on the paper, and what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor

from reconcile_gui.apology.aloud import Spoken, Spot, Stretch, first_from, spoken
from reconcile_gui.apology.aloud_bar_widget import AloudBar
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.voice import Utterance
from reconcile_gui.text.offsets import from_u16, u16_places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.qtkit.voice import ReadsAloud, VoiceTrouble


class ReadingAloud(QObject):
    """Gives the voice one sentence at a time. A key in the text pauses it; Esc ends it."""

    began = Signal(bool)  # whether a letter is being read now, paused or not
    spoken_at = Signal(str, int)  # key of a field, place in UTF-16: to be brought into sight

    def __init__(
        self,
        aloud: ReadsAloud,
        theme: Theme,
        fields: Callable[[], Mapping[str, MarkedEditor]],
        language: Callable[[], tuple[str, str]],
        prefix: str = "aloud",
    ) -> None:
        """fields: of the letter in front, in order; language: its tag, and its name."""
        super().__init__()
        self._aloud, self._voice = aloud, aloud.voice
        self._fields, self._language = fields, language
        self.bar = AloudBar(theme, prefix)
        self._sentences: list[Spoken] = []
        self._texts: dict[str, str] = {}  # as they were cut into sentences
        self._at = 0
        self._within: tuple[str, QTextCursor] | None = None  # the selection, as it is by now
        self._begin: Spot | None = None  # where to begin once it may be heard
        self._is_on = self._is_speaking = False
        self._wire()

    @property
    def is_on(self) -> bool:
        """Whether a letter is being read, or was paused."""
        return self._is_on

    @property
    def is_offered(self) -> bool:
        """Whether this computer can read aloud."""
        return self._voice.can_speak()

    def toggle(self) -> None:
        """Read the selected words, else on from the caret; pause or go on where it is read."""
        if self._is_on:
            self.pause_or_go_on()
            return
        fields = self._fields().items()
        chosen = [key for key, each in fields if each.textCursor().hasSelection()]
        focused = [key for key in chosen if self._fields()[key].hasFocus()]
        selected = next(iter((*focused, *chosen)), None)
        if selected is None:
            self._begin_at(self._caret())
        else:
            self.read_selected(selected)

    def read_from(self, field: str, at_u16: int) -> None:
        """Read from a place on, to the end of the letter."""
        self.stop()
        self._begin_at(Spot(field, from_u16(text_of(self._fields()[field]), at_u16)))

    def read_selected(self, field: str) -> None:
        """Read what is selected in a field, and nothing after it."""
        self.stop()
        self._within = (field, QTextCursor(self._fields()[field].textCursor()))
        self._begin_at(None)

    @Slot()
    def stop(self) -> None:
        """Read no more; the row goes too."""
        was_on, self._is_on = self._is_on, False
        if self._is_speaking:
            self._is_speaking = False
            self._voice.stop()
        self._forget()
        self.bar.put_away()
        if was_on:
            self.began.emit(False)

    @Slot()
    def pause_or_go_on(self) -> None:
        """Pause, or go on with the sentence that was broken off, as it is written now."""
        if self._is_speaking:
            self._pause()
        elif self._is_on:
            self._cut_again()
            self._go_on()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next sentence, or the one before; what is paused stays paused."""
        if not self._is_on:
            return
        self._cut_again()
        if self._at + by >= len(self._sentences):
            self.stop()
            return
        self._at = max(0, self._at + by)
        if self._is_speaking:
            self._go_on()
        else:
            self._show()

    def watch(self, field: MarkedEditor) -> None:
        """Pause as soon as a field that is read has other words."""
        field.document().contentsChanged.connect(self._on_contents)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Esc, before anything else goes with it."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and not self.bar.isHidden()
        ):
            self.stop()
            return True
        return super().eventFilter(watched, event)

    def listen_for_esc(self, *widgets: QWidget) -> None:
        """End with Esc wherever the keyboard is in these."""
        for each in widgets:
            each.installEventFilter(self)

    # Inside -------------------------------------------------------------------------------

    def _wire(self) -> None:
        bar, voice = self.bar, self._voice
        bar.agreed.connect(self._on_agreed)
        bar.stop_wanted.connect(self.stop)
        bar.pause_wanted.connect(self.pause_or_go_on)
        bar.step_wanted.connect(self.step)
        voice.said.connect(self._on_said)
        voice.failed.connect(self._on_failed)
        voice.silenced.connect(self.stop)

    def _caret(self) -> Spot | None:
        """Return where the keyboard is; None for the whole letter.

        That is where no field has it, or where it is in the first sentence or behind the last.
        """
        for key, field in self._fields().items():
            if field.hasFocus():
                texts = self._read_texts()
                spot = Spot(key, from_u16(texts[key], field.textCursor().position()))
                found = spoken(texts)
                return spot if 0 < first_from(found, spot, list(texts)) < len(found) else None
        return None

    def _begin_at(self, spot: Spot | None) -> None:
        self._begin = spot
        if self._aloud.asks_first():
            self.bar.ask()
        else:
            self._start()

    @Slot()
    def _on_agreed(self) -> None:
        self._aloud.note_asked()
        self._start()

    def _start(self) -> None:
        self._cut()
        spot, self._begin = self._begin, None
        self._at = 0 if spot is None else first_from(self._sentences, spot, list(self._texts))
        if self._at >= len(self._sentences):
            self._forget()
            self.bar.say_nothing_written()
            return
        self._is_on = True
        self.began.emit(True)
        self._go_on()

    def _go_on(self) -> None:
        if self._at >= len(self._sentences):
            self.stop()
            return
        self._is_speaking = True
        self._show()
        words, language = self._sentences[self._at].words, self._language()[0]
        self._voice.speak(Utterance(words, language, self._aloud.pace()))

    def _pause(self) -> None:
        self._is_speaking = False
        self._voice.stop()
        self.bar.show_reading(is_paused=True)

    @Slot()
    def _on_said(self) -> None:
        if self._is_speaking:
            self._at += 1
            self._go_on()

    @Slot(object)
    def _on_failed(self, trouble: VoiceTrouble) -> None:
        if self._is_speaking:
            self._is_speaking = self._is_on = False
            self._forget()
            self.bar.say_trouble(trouble, self._language()[1])
            self.began.emit(False)

    @Slot()
    def _on_contents(self) -> None:
        if self._is_speaking and self._read_texts() != self._texts:
            self._pause()

    def _show(self) -> None:
        """Lay the sentence on a tint, bring it into sight, and have the keys there."""
        one = self._sentences[self._at]
        for key, field in self._fields().items():
            if key == one.field:
                place = u16_places(self._texts[key])
                start, end = place(one.start_cp), place(one.end_cp)
                field.show_spoken((start, end))
                self.spoken_at.emit(key, start)
            else:
                field.show_spoken(None)
        self.bar.show_reading(is_paused=not self._is_speaking)

    def _read_texts(self) -> dict[str, str]:
        return {key: text_of(field) for key, field in self._fields().items()}

    def _cut(self) -> None:
        self._texts = self._read_texts()
        within = None
        if self._within is not None and self._within[0] in self._texts:
            key, cursor = self._within
            text = self._texts[key]
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            within = Stretch(key, from_u16(text, start), from_u16(text, end))
        self._sentences = spoken(self._texts, within)

    def _cut_again(self) -> None:
        """Find the sentence again in words that were changed meanwhile."""
        if self._read_texts() == self._texts or self._at >= len(self._sentences):
            return
        one = self._sentences[self._at]
        at_u16 = self._shown_at(one.field)
        self._cut()
        if one.field in self._texts:
            text = self._texts[one.field]
            spot = Spot(one.field, from_u16(text, at_u16) if at_u16 is not None else 0)
            self._at = first_from(self._sentences, spot, list(self._texts))
        else:
            self._at = 0

    def _shown_at(self, key: str) -> int | None:
        """Return where the sentence begins by now, in UTF-16: its tint goes with the words."""
        field = self._fields().get(key)
        return None if field is None else field.spoken_start

    def _forget(self) -> None:
        self._sentences, self._texts, self._at = [], {}, 0
        self._within = self._begin = None
        for field in self._fields().values():
            field.show_spoken(None)
