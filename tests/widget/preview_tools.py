"""A preview page with answers handed in for every question it may ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui import safefile
from reconcile_gui.letter.files import content_of
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterPage, LetterText
from reconcile_gui.letter.preview_page import Outside, PreviewPage
from reconcile_gui.letter.set_letter import SetLetter, letter_setter
from reconcile_gui.qtkit.theme import Theme
from tests.letters import FONTS, LETTER, TEMPLATES

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


@dataclass
class Preview:
    """A page on screen and what it said, asked and wrote."""

    qtbot: QtBot
    folder: Path
    page: PreviewPage = field(init=False)
    path: Path | None = None
    chosen_printer: QPrinter | None = None
    names: list[str] = field(default_factory=list)
    looks: list[LetterLook] = field(default_factory=list)
    letters: list[LetterText] = field(default_factory=list)
    write: Callable[[Path, bytes], None] = safefile.write_bytes
    set_letter: Callable[[LetterPage], SetLetter] = field(
        default_factory=lambda: letter_setter(FONTS, TEMPLATES)
    )

    def open(self, theme: Theme) -> None:
        """Put an empty page on screen."""
        outside = Outside(
            ask_path=self._ask,
            printer=lambda: self.chosen_printer,
            write=lambda path, content: self.write(path, content),
            set_letter=lambda page: self.set_letter(page),
            today=lambda: date(2026, 5, 2),
            content=partial(content_of, fonts_dir=FONTS),
        )
        self.page = PreviewPage(theme, outside)
        self.page.look_changed.connect(self.looks.append)
        self.page.letter_changed.connect(self.letters.append)
        self.qtbot.addWidget(self.page)
        self.page.resize(1280, 740)
        self.page.show()

    def show(
        self,
        letter: LetterText = LETTER,
        look: LetterLook | None = None,
        *,
        not_to_send: bool = False,
        why: str = "",
    ) -> None:
        """Show `letter` and wait until its page is there."""
        self.page.show_letter(letter, look or LetterLook(), not_to_send, why)
        self.wait()

    def wait(self) -> None:
        """Wait until the newest page is set."""
        self.qtbot.waitUntil(lambda: self.find(QWidget, "save_pdf").isEnabled())
        self.qtbot.waitUntil(lambda: self.text("page_of") != "")

    def find(self, kind: type[AnyWidget], object_name: str) -> AnyWidget:
        """Return the widget called `object_name`."""
        found = self.page.findChild(kind, object_name)
        assert found is not None, object_name
        return found

    def text(self, object_name: str) -> str:
        """Return the text of a label."""
        return self.find(QLabel, object_name).text()

    def words(self) -> str:
        """Return the letter as text, as it is read out."""
        return self.find(QPlainTextEdit, "letter_as_text").toPlainText()

    def saved(self, name: str = "saved.pdf") -> bytes:
        """Save the letter under a name and return the file."""
        self.path = self.folder / name
        self.path.unlink(missing_ok=True)
        self.find(QWidget, "save_pdf").click()  # type: ignore[attr-defined]
        path = self.path
        self.qtbot.waitUntil(path.exists)
        return path.read_bytes()

    def _ask(self, neutral_name: str) -> Path | None:
        self.names.append(neutral_name)
        return self.path
