"""The right side of the preview: the choices for one letter, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from reconcile_gui.letter.choices_panel import ChoiceNames, ChoicesPanel
from reconcile_gui.letter.lines_panel import LinesPanel
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.look_panel import LookPanel
from reconcile_gui.letter.notices_panel import ForYourself, MissingCharacters
from reconcile_gui.letter.page import LetterText
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.twice_panel import SaidTwice
from reconcile_gui.qtkit.text_widgets import body2
from reconcile_gui.qtkit.theme import Theme, set_look


class OptionsPanel(ChoicesPanel):
    """Changes nothing itself: it says what is wanted."""

    look_changed = Signal(object)  # LetterLook, by the person
    letter_changed = Signal(object)  # LetterText with another line, by the person, at each key
    line_chosen = Signal(bool)  # whether "For myself: not to be sent" is to be printed
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: the day that a letter without a date is offered."""
        super().__init__(
            theme, ChoiceNames("preview_choices", "message", "save_pdf", "print_letter")
        )
        self._save.setText(self.tr("Save…"))
        self._print.setText(self.tr("Print…"))
        self._letter, self._look = LetterText(()), LetterLook()
        self._looks = LookPanel(theme)
        self._lines = LinesPanel(theme, today)
        self._for_yourself = ForYourself(theme)
        self._missing = MissingCharacters(
            theme,
            self.tr("A word processor may have them: the letter can be saved as ODT or DOCX."),
        )
        self._twice = SaidTwice(theme)
        self._fill()
        self._wire()

    @property
    def is_line_wanted(self) -> bool:
        """Tell whether "For myself: not to be sent" is to be printed."""
        return self._for_yourself.is_line_wanted

    def show_letter(
        self, letter: LetterText, look: LetterLook, *, not_to_send: bool, why: str
    ) -> None:
        """Show what holds for `letter`. not_to_send, why: as in `PreviewPage`."""
        self._letter, self._look = letter, look
        self._looks.show_look(look)
        self._looks.offer_quotes(letter)
        # Room for a pen is for a letter that leaves the house.
        self._lines.show_letter(
            letter, sign_by_hand=look.sign_by_hand, offers_signing=not not_to_send
        )
        self._for_yourself.show_why(why, offered=not_to_send)
        set_look(self._print, kind="" if not_to_send else "primary")

    def show_set(self, letter: SetLetter, page_count: int) -> None:
        """Say how many pages it is and what cannot be drawn; offer saving and printing."""
        self._looks.show_fit(page_count)
        self._missing.show_missing(letter.missing)
        self._twice.show_twice(letter.twice)
        self.offer(is_set=True)

    def offer_words(self) -> None:
        """Offer saving alone: where there is no page, there are still the words."""
        self._save.setEnabled(True)

    def clear(self) -> None:
        """Forget every text."""
        self._letter = LetterText(())
        self._lines.clear()
        self._for_yourself.show_why("", offered=False)
        self._missing.show_missing(())
        self._twice.show_twice(())
        self._looks.show_fit(0)
        self.say("")
        self.offer(is_set=False)

    def _fill(self) -> None:
        only_yours = self.tr(
            "Only your words are printed: no headings, no marks, and nothing that names this "
            "program. A shared printer may keep a copy of what it printed."
        )
        self.add_block((self._for_yourself, self._missing, self._twice, self._looks))
        self.add_block((self._lines,))
        self.add_block((body2(only_yours),), is_last=True)

    def _wire(self) -> None:
        self._looks.chosen.connect(self._on_look)
        self._lines.sign_by_hand_chosen.connect(self._on_sign_by_hand)
        self._lines.edited.connect(self._on_edited)
        self._for_yourself.line_chosen.connect(self.line_chosen)
        self._save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)

    def _on_look(self) -> None:
        self._look = self._looks.chosen_in(self._look)
        self.look_changed.emit(self._look)

    def _on_sign_by_hand(self, is_on: bool) -> None:
        self._look = replace(self._look, sign_by_hand=is_on)
        self.look_changed.emit(self._look)

    def _on_edited(self) -> None:
        self._letter = self._lines.edited_in(self._letter)
        self.letter_changed.emit(self._letter)
