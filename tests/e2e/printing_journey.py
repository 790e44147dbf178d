"""A letter is printed on each paper, by the page and the box a person prints with.

    python -m tests.e2e.printing_journey FOLDER

In a process of its own, because the printing library looks for its service once. FOLDER
gets each letter as the preview has it, PAPER.pdf.
"""

from __future__ import annotations

import sys
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reconcile_gui import safefile
from reconcile_gui.letter.files import content_of
from reconcile_gui.letter.look import PAPERS, LetterLook
from reconcile_gui.letter.preview_page import Outside, PreviewPage
from reconcile_gui.letter.set_letter import SetLetter, letter_setter
from reconcile_gui.qtkit.dialogs import SystemDialogs
from reconcile_gui.qtkit.theme import Theme
from tests.letters import FONTS, LETTER, TEMPLATES

SIZE_PT = 16  # so that there is a second page
JOB = "Letter"
GIVE_UP_MS = 90_000


class Person(QObject):
    """Prints a letter, says yes to the box, and goes on with the next paper."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        """Show the first letter."""
        super().__init__()
        self._app, self._folder, self._papers = app, folder, list(PAPERS)
        dialogs = SystemDialogs(lambda: self._page)
        self._page = PreviewPage(
            Theme("light"),
            Outside(
                ask_path=lambda _: None,
                printer=partial(dialogs.printer, JOB),
                write=safefile.write_bytes,
                set_letter=letter_setter(FONTS, TEMPLATES),
                today=lambda: date(2026, 5, 2),
                content=partial(content_of, fonts_dir=FONTS),
            ),
        )
        self._page.page_set.connect(self._on_set)
        self._page.show()
        self._look = QTimer(self, interval=20)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self._next()

    def _next(self) -> None:
        if self._papers:
            look = LetterLook(paper=self._papers[0], size_pt=SIZE_PT)
            self._page.show_letter(LETTER, look, not_to_send=False)
        else:
            self._app.exit(0)

    @Slot(object)
    def _on_set(self, letter: SetLetter) -> None:
        (self._folder / f"{self._papers[0]}.pdf").write_bytes(letter.pdf)
        QTimer.singleShot(0, self, self._print)

    @Slot()
    def _print(self) -> None:
        button = self._page.findChild(QPushButton, "print_letter")
        assert isinstance(button, QPushButton)
        button.click()

    @Slot()
    def _on_look(self) -> None:
        """Say yes to the box as it stands; go on once the page says what became of it."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QPrintDialog):
            box.accept()
            return
        said = self._page.findChild(QLabel, "message")
        if self._papers and isinstance(said, QLabel) and said.text().startswith("Given"):
            self._papers.pop(0)
            self._next()


def main(folder: Path) -> int:
    """Print on every paper there is."""
    app = QApplication(sys.argv[:1])
    person = Person(app, folder)
    QTimer.singleShot(GIVE_UP_MS, person, lambda: app.exit(1))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
