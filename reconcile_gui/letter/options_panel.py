"""The right side of the preview: the choices for one letter, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.letter.lines_panel import LinesPanel
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.look_panel import LookPanel
from reconcile_gui.letter.notices_panel import ForYourself, MissingCharacters
from reconcile_gui.letter.page import LetterText
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.twice_panel import SaidTwice
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, hairline
from reconcile_gui.qtkit.theme import Theme, set_look

SIDE_PX, TOP_PX, GAP_PX, FOOT_PX = 26, 18, 13, 12


class OptionsPanel(QWidget):
    """Changes nothing itself: it says what is wanted."""

    look_changed = Signal(object)  # LetterLook, by the person
    letter_changed = Signal(object)  # LetterText with another line, by the person, at each key
    line_chosen = Signal(bool)  # whether "For myself: not to be sent" is to be printed
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: the day that a letter without a date is offered."""
        super().__init__()
        self._theme = theme
        self._letter, self._look = LetterText(()), LetterLook()
        self._looks = LookPanel(theme)
        self._lines = LinesPanel(theme, today)
        self._for_yourself = ForYourself(theme)
        self._missing = MissingCharacters(
            theme,
            self.tr("A word processor may have them: the letter can be saved as ODT or DOCX."),
        )
        self._twice = SaidTwice(theme)
        self._build()
        self._wire()
        self._space()

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

    def offer(self, *, is_set: bool) -> None:
        """Offer saving and printing only where there is a page."""
        self._save.setEnabled(is_set)
        self._print.setEnabled(is_set)

    def offer_words(self) -> None:
        """Offer saving alone: where there is no page, there are still the words."""
        self._save.setEnabled(True)

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say above the buttons what happened; "" says nothing."""
        set_look(self._message, role="warning" if is_problem else "body2")
        self._message.setText(words)
        self._message.setVisible(bool(words))
        if words:
            announce(self._message, words, is_urgent=is_problem)

    def show_progress(self, words: str) -> None:
        """Show above the buttons what goes on; not said aloud, for it changes at once."""
        set_look(self._message, role="body2")
        self._message.setText(words)
        self._message.show()

    def put_above(self, widget: QWidget) -> None:
        """Let `widget` scroll together with the choices, above them."""
        self._room.insertWidget(0, widget)

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

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_choices(), 1)
        whole.addWidget(self._build_foot())

    def _build_choices(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._room = QVBoxLayout(inner)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._column = QVBoxLayout()
        self._room.addLayout(self._column, 1)
        only_yours = self.tr(
            "Only your words are printed: no headings, no marks, and nothing that names this "
            "program. A shared printer may keep a copy of what it printed."
        )
        self._column.addWidget(self._for_yourself)
        self._column.addWidget(self._missing)
        self._column.addWidget(self._twice)
        self._column.addWidget(self._looks)
        self._column.addWidget(hairline())
        self._column.addWidget(self._lines)
        self._column.addWidget(hairline())
        self._column.addWidget(body2(only_yours))
        self._column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("preview_choices")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _build_foot(self) -> QWidget:
        self._message = TextLabel("", "body2")
        self._message.setObjectName("message")
        self._message.hide()
        self._save = name(button(self.tr("Save…")), "save_pdf")
        self._print = name(button(self.tr("Print…"), "primary"), "print_letter")
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch(1)
        row.addWidget(self._print)
        foot = QWidget()
        self._foot = QVBoxLayout(foot)
        self._foot.addWidget(hairline())
        self._foot.addWidget(self._message)
        self._foot.addLayout(row)
        self.offer(is_set=False)
        return foot

    def _wire(self) -> None:
        self._looks.chosen.connect(self._on_look)
        self._lines.sign_by_hand_chosen.connect(self._on_sign_by_hand)
        self._lines.edited.connect(self._on_edited)
        self._for_yourself.line_chosen.connect(self.line_chosen)
        self._save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(TOP_PX))
        self._column.setSpacing(px(GAP_PX))
        self._foot.setContentsMargins(px(SIDE_PX), 0, px(SIDE_PX), px(FOOT_PX))
        self._foot.setSpacing(px(FOOT_PX))

    def _on_look(self) -> None:
        self._look = self._looks.chosen_in(self._look)
        self.look_changed.emit(self._look)

    def _on_sign_by_hand(self, is_on: bool) -> None:
        self._look = replace(self._look, sign_by_hand=is_on)
        self.look_changed.emit(self._look)

    def _on_edited(self) -> None:
        self._letter = self._lines.edited_in(self._letter)
        self.letter_changed.emit(self._letter)
