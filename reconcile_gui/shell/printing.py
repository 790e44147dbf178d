"""A letter on its way to paper: reads it, shows it, keeps how it is to look."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.apology import store
from reconcile_gui.apology.printed import letter_text
from reconcile_gui.care.status_words import load_status_texts, status_sentences
from reconcile_gui.letter.files import content_of
from reconcile_gui.letter.look import LetterLook, look_from_json
from reconcile_gui.letter.preview_page import Outside, PreviewPage
from reconcile_gui.letter.set_letter import letter_setter
from reconcile_gui.letter.usual import greeting, usual_look, with_usual_lines
from reconcile_gui.qtkit.dates import letter_day, plain_day
from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.resources import resource
from reconcile_gui.shell.write_out import write_out

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.care.offered import Offered
    from reconcile_gui.letter.page import LetterText
    from reconcile_gui.shell.tools import Tools


class Printing(QObject):
    """Joins the preview with the workbook; a view in the sense of hiding and locking."""

    def __init__(self, tools: Tools) -> None:
        """Build the preview page."""
        super().__init__(tools.session)
        self._tools = tools
        self._letter_id: int | None = None
        self._shown: LetterWithParts | None = None
        self.page = PreviewPage(
            tools.theme,
            Outside(
                ask_path=tools.dialogs.place_for_letter,
                printer=partial(tools.dialogs.printer, self.tr("Letter")),
                write=write_out,
                set_letter=letter_setter(resource("fonts"), resource("letter")),
                today=tools.clock.today,
                content=partial(content_of, fonts_dir=resource("fonts")),
            ),
        )
        self.page.look_changed.connect(self._on_look_changed)
        self.page.letter_changed.connect(self._on_letter_changed)

    def show_letter(self, letter_id: int) -> None:
        """Read a letter and show it as it will be printed."""
        self._letter_id = letter_id
        self._tools.session.read(store.letter(letter_id), self._on_read)

    def show_workbook(self) -> None:
        """Show the letter as it is on the disk."""
        if self._letter_id is not None:
            self.show_letter(self._letter_id)

    def flush(self) -> None:
        """Keep what was typed into the lines of the letter."""
        self.page.flush()

    def clear(self) -> None:
        """Forget the letter."""
        self._letter_id = self._shown = None
        self.page.clear()

    def _on_read(self, read: LetterWithParts | None) -> None:
        if read is None or read.letter.id != self._letter_id:
            return
        self._shown = read
        text = letter_text(read.letter, read.parts)
        if not read.letter.look:
            text = self._with_usual_lines(text)
        offered = self._tools.two.offered()
        self.page.show_letter(
            text,
            look_from_json(read.letter.look, usual_look(os.environ)),
            offered.marks_prints or read.letter.for_myself,
            self._why_marked(offered, is_kept=read.letter.for_myself),
        )

    def _why_marked(self, offered: Offered, *, is_kept: bool) -> str:
        """Return why prints of a letter are marked; nothing where they are not."""
        if offered.marks_prints:
            return self._why_not(offered)
        return self.tr("You began this letter as one to keep.") if is_kept else ""

    def _why_not(self, offered: Offered) -> str:
        """Return in words why the letter is not to be sent, and whom to ask under an order."""
        today = self._tools.clock.today()
        sentences = status_sentences(
            self._tools.two.standing(),
            self._tools.two.now.flags,
            load_status_texts(shipped("care")),
            self._tools.two.partner(),
            lambda day: plain_day(day, today=today),
        )
        whom_to_ask = (
            self.tr("Ask a lawyer or a legal-aid office.") if offered.shows_legal_note else ""
        )
        return " ".join(filter(None, (*sentences[:1], whom_to_ask)))

    def _with_usual_lines(self, text: LetterText) -> LetterText:
        """Return a letter never printed before with a date and the two names."""
        people = self._tools.two.now.people
        return with_usual_lines(
            text,
            greeting=greeting(people.partner_name, text.language),
            own_name=people.own_name,
            day=letter_day(self._tools.clock.today(), text.language),
        )

    def _on_look_changed(self, look: LetterLook) -> None:
        if self._letter_id is not None and self._tools.session.is_open:
            self._tools.session.write(
                store.save_text(self._letter_id, "look", look.to_json()),
                origin=self,
                replaces=("look", self._letter_id),
            )

    def _on_letter_changed(self, text: LetterText) -> None:
        if self._letter_id is None or not self._tools.session.is_open:
            return
        write, key = self._tools.session.write, self._letter_id
        write(
            store.save_text(key, "salutation", text.salutation),
            origin=self,
            replaces=("salutation", key),
        )
        write(
            store.save_text(key, "signature", text.signature),
            origin=self,
            replaces=("signature", key),
        )
        today = self._tools.clock.today()
        write(
            store.save_date(key, today if text.date_line else None, text.date_line),
            origin=self,
            replaces=("date", key),
        )
        if self._shown is not None and not self._shown.letter.look:
            self._on_look_changed(usual_look(os.environ))
