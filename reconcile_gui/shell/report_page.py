"""What is known of a mistake of the program's own: shown whole, and copied only by hand."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit

from reconcile_gui import __version__
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import body, button, caption, heading

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

# Chosen: what happened in the last minutes, and little enough to read before copying it.
LINES = 60
HEIGHT_PX = 320


class ReportPage(PageFrame):
    """Nothing is sent. What is copied is exactly what is shown."""

    def __init__(self, theme: Theme, log: Path) -> None:
        """log: the file of events."""
        super().__init__(theme, "report_page")
        self._log = log
        self._text = name(QPlainTextEdit(), "report_text", self.tr("What is known of it"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._copy = name(button(self.tr("Copy this text")), "report_copy")
        self._copied = name(caption(""), "report_copied")
        self.column.setSpacing(12)
        self.column.addWidget(heading(self.tr("What went wrong inside the program")))
        self.column.addWidget(
            body(
                self.tr(
                    "This is all that is kept about it: names of events, numbers, and places in "
                    "the program. No word of yours is in it, no name and no passphrase. Nothing is "
                    "sent. You can copy it for somebody who helps you."
                )
            )
        )
        self.column.addWidget(self._text)
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._copied)
        self.column.addStretch(1)
        self._copy.clicked.connect(self._on_copy)
        theme.changed.connect(self._take_size)
        self._take_size()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is known now."""
        super().showEvent(event)
        self._copied.setText("")
        self._text.setPlainText(report(self._log))

    def _take_size(self) -> None:
        self._text.setFixedHeight(self._theme.px(HEIGHT_PX))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copied.setText(self.tr("Copied."))
        announce(self._copied, self._copied.text())


def report(log: Path) -> str:
    """Return versions and the last events, a line each; the log holds no text of a person's."""
    versions = (
        f"Reconcile {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{sys.platform} {platform.machine()}",
    )
    return "\n".join([*versions, "", *_last_lines(log)])


def _last_lines(log: Path) -> list[str]:
    try:
        content = log.read_text("ascii", "replace")
    except OSError:
        return []
    return content.splitlines()[-LINES:]
