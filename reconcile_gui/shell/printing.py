"""A letter on its way to paper: reads it, shows it, keeps how it is to look."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from reconcile_gui import safefile
from reconcile_gui.apology import store
from reconcile_gui.apology.printed import letter_text
from reconcile_gui.care.status_words import load_status_texts, status_sentences
from reconcile_gui.letter.lines_panel import letter_day
from reconcile_gui.letter.look import LetterLook, look_from_json
from reconcile_gui.letter.preview_page import Outside, PreviewPage
from reconcile_gui.letter.set_letter import letter_setter
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.resources import resource
from reconcile_gui.workbook.look import may_be_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.apology.records import LetterWithParts
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
                ask_pdf_path=tools.dialogs.place_for_letter,
                printer=tools.dialogs.printer,
                write=_write,
                set_letter=letter_setter(resource("fonts"), resource("letter")),
                today=tools.clock.today,
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
            look_from_json(read.letter.look, _usual_look()),
            offered.marks_prints or read.letter.for_myself,
            self._why_not() if offered.marks_prints else "",
        )

    def _why_not(self) -> str:
        """Return, as a sentence, why the letter is not to be sent."""
        today = self._tools.clock.today()
        sentences = status_sentences(
            self._tools.two.standing(),
            self._tools.two.now.flags,
            load_status_texts(resource("care", "en")),
            self._tools.two.partner(),
            lambda day: plain_day(day, today=today),
        )
        return sentences[0] if sentences else ""

    def _with_usual_lines(self, text: LetterText) -> LetterText:
        """Return a letter never printed before with a date and the two names."""
        people = self._tools.two.now.people
        day = letter_day(self._tools.clock.today(), text.language)
        return replace(
            text,
            salutation=text.salutation
            or (
                self.tr("Dear {name},").format(name=people.partner_name)
                if people.partner_name
                else ""
            ),
            signature=text.signature or people.own_name,
            date_line=text.date_line or day,
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
            self._on_look_changed(_usual_look())


def _write(path: Path, content: bytes) -> None:
    """Write a printed letter, but never over a workbook. Raises OSError."""
    if may_be_workbook(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    safefile.write_bytes(path, content)


def _usual_look() -> LetterLook:
    """Return the plain look on the paper this country prints on."""
    metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return LetterLook(paper="a4" if metric else "us-letter")
