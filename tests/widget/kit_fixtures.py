"""The program's clothes for tests of single widgets."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from reconcile_gui.qtkit.theme import Theme, apply, load_fonts
from reconcile_gui.resources import resource
from tests.widget.kit_tools import Dress


@pytest.fixture(scope="session")
def bundled_fonts(qapp: QApplication) -> None:
    """Load the bundled fonts once; widths would differ from machine to machine without."""
    assert load_fonts(resource("fonts")) == []


@pytest.fixture
def dress(qapp: QApplication, bundled_fonts: None) -> Iterator[Dress]:
    """Return what dresses the program in a theme; undressed again after the test."""
    made: list[Theme] = []

    def put_on(name: str, scale: float) -> Theme:
        theme = Theme(name, scale)
        apply(qapp, theme)
        theme.dress(qapp)
        made.append(theme)
        return theme

    yield put_on
    made.clear()
    # What the test left goes first: Qt would dress each of its widgets anew, at the end of all.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    qapp.setStyleSheet("")


@pytest.fixture
def theme(dress: Dress) -> Theme:
    """Return the light theme at 100 %, worn."""
    return dress("light", 1.0)


@pytest.fixture
def wear(qapp: QApplication, bundled_fonts: None) -> Dress:
    """Return what begins a theme for whole pages, which `in_window` dresses as the program does.

    Under a sheet on the application each widget is dressed anew by each that it is put into,
    which is up to a third of the time that a page takes to build.
    """

    def put_on(name: str, scale: float) -> Theme:
        theme = Theme(name, scale)
        apply(qapp, theme)
        return theme

    return put_on


@pytest.fixture
def worn(wear: Dress) -> Theme:
    """Return the light theme at 100 % for whole pages; lone widgets want `theme`."""
    return wear("light", 1.0)
