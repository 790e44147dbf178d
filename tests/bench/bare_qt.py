"""The limit of any start with PySide6: an empty window with an empty row of tabs.

Prints "event=ready" on standard error when it has been shown, as the program does.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("bare-qt")
    window.setCentralWidget(QTabWidget())
    window.resize(1000, 700)
    window.show()
    QTimer.singleShot(0, lambda: sys.stderr.write("event=ready\n"))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
