"""The watch over leaks barks, on each kind of leak, and lets a clean test pass."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

START = """
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

kept = []

def test_it(qtbot):
"""
CLEAN = """
    widget = QWidget()
    qtbot.addWidget(widget)
    QTimer(widget).start(10)
    widget.show()
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
"""
LEAKS = {
    "QTimer": "    kept.append(QTimer()); kept[0].start(10)",
    "QWidget": "    kept.append(QWidget())",
    "QThread": "    kept.append(QThread()); kept[0].start()",
}
# A thread that still runs when the process ends would abort it.
END = """
@pytest.fixture(scope="module", autouse=True)
def stop():
    yield
    for each in kept:
        if isinstance(each, QThread):
            each.quit()
            each.wait()
"""


@pytest.fixture
def watched(pytester: pytest.Pytester, checkout: Path) -> pytest.Pytester:
    """Return a folder of tests under the watch."""
    pytester.makeconftest((checkout / "tests/widget/conftest.py").read_text("utf-8"))
    return pytester


@pytest.mark.parametrize("kind", LEAKS)
def test_a_leak_fails_the_test_that_leaves_it(watched: pytest.Pytester, kind: str) -> None:
    """The message names what was left, so that it can be found."""
    watched.makepyfile(START + LEAKS[kind] + END)

    result = watched.runpytest_subprocess("-p", "no:randomly")

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([f"*Still alive after the test: {kind}*"])


def test_a_clean_test_passes(watched: pytest.Pytester) -> None:
    """What belongs to a closed window, or has ended, is no leak."""
    watched.makepyfile(START + CLEAN)

    watched.runpytest_subprocess("-p", "no:randomly").assert_outcomes(passed=1)
