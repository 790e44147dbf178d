"""The real program, and hands that type into it without rest until the process is killed.

Run as `python -m tests.faults.typing_driver DATA_DIR SEED ROUND`; a passphrase comes as the
first line of standard input, an empty line for none. Tells on standard output, one a line:

    ready                  the workbook is open
    typed TOKEN SECONDS FIELD
                           the token is in its field; SECONDS of the system's steady clock
    saved TOKEN…           these tokens were read back from the file after a commit
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

from reconcile_gui.app import Built, build
from reconcile_gui.paths import Folders
from tests.faults.tokens import texts, tokens_in

CTRL = Qt.KeyboardModifier.ControlModifier
PARTS = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")


class Hands(QObject):
    """Types, changes tabs, hides nothing: a person in a hurry."""

    def __init__(self, built: Built, chance: random.Random, name: str) -> None:
        """name: begins every token, so that no two rounds share one."""
        super().__init__()
        self._built, self._chance, self._name = built, chance, name
        self._window, self._session = built.window, built.tools.session
        self._count = 0
        self._told: set[str] = set()
        self._field: QTextEdit | None = None
        self._left = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)
        self._session.opened.connect(self._on_opened)
        self._session.saved.connect(self._on_saved)

    def _on_opened(self) -> None:
        tell("ready")
        self._timer.start(5)

    def _on_saved(self, _moment: object) -> None:
        self._session.read(texts(), self._on_read)

    def _on_read(self, found: str) -> None:
        new = tokens_in(found, self._name) - self._told
        self._told |= new
        if new:
            tell("saved " + " ".join(sorted(new)))

    def _on_turn(self) -> None:
        self._timer.start(self._chance.choice((1, 5, 20, 40, 120)))
        if self._field is None or self._left == 0 or not self._field.isVisible():
            self._go_elsewhere()
            return
        self._left -= 1
        self._count += 1
        token = f"{self._name}x{self._count}"
        self._field.setFocus()
        if self._field.hasFocus():
            QTest.keyClicks(self._field, token + " ")
            tell(f"typed {token} {monotonic():.6f} {place(self._field)}")

    def _go_elsewhere(self) -> None:
        """Choose another field; sometimes another tab first, which is read meanwhile."""
        seen = list(self._fields())
        if not seen or self._chance.random() < 0.5:
            self._chance.choice(self._ways())()
            seen = list(self._fields())
        if seen:
            self._field = self._chance.choice(seen)
            # Sometimes longer than any autosave waits, sometimes shorter.
            self._left = self._chance.choice((1, 5, 20, 60, 150))

    def _fields(self) -> Iterator[QTextEdit]:
        for each in self._window.in_front.findChildren(QTextEdit):
            if each.isVisible() and each.isEnabled() and not each.isReadOnly():
                yield each

    def _ways(self) -> list[Callable[[], None]]:
        return [
            lambda: self._key(Qt.Key.Key_2),
            lambda: self._key(Qt.Key.Key_3),
            lambda: self._key(Qt.Key.Key_4),
            lambda: self._key(Qt.Key.Key_5),
            lambda: self._key(Qt.Key.Key_J),
            lambda: self._key(Qt.Key.Key_S),
            lambda: self._press("start_part_by_part"),
            lambda: self._press("new_boundary"),
            lambda: self._press("new_promise"),
            lambda: self._press("next_question_button"),
        ]

    def _key(self, key: Qt.Key) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            QTest.keyClick(handle, key, CTRL)

    def _press(self, object_name: str) -> None:
        button = self._window.findChild(QAbstractButton, object_name)
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()


def place(field: QTextEdit) -> str:
    """Return where a field stands, by the names of what holds it."""
    names: list[str] = []
    one: QObject | None = field
    while one is not None:
        names.append(one.objectName() or type(one).__name__)
        one = one.parent()
    return "<".join(names[:6])


def tell(line: str) -> None:
    """Write a line that arrives whole, also if the next moment is the last."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Begin and type until killed."""
    data_dir, seed, name = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    passphrase = sys.stdin.readline().rstrip("\n")
    folders = Folders.under(data_dir)
    folders.make()
    built = build(folders)
    # S311: chance decides when to type, not what nobody may know.
    hands = Hands(built, random.Random(seed), name)  # noqa: S311
    built.window.show()
    built.window.activateWindow()
    built.program.start(None)
    if passphrase:
        field = built.window.findChild(QLineEdit, "passphrase")
        assert isinstance(field, QLineEdit)
        field.setText(passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)
    code = built.app.exec()
    del hands
    return code


if __name__ == "__main__":
    sys.exit(main())
