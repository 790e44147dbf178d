"""A page is built with a look of its own, which waits while the page is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.page_theme import PageTheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.shell.tools import Tools


class WithPage(Protocol):
    """What joins a page with the workbook."""

    @property
    def page(self) -> QWidget:
        """The page."""


Built = TypeVar("Built", bound=QWidget | WithPage)


def built_apart(tools: Tools, build: Callable[[Tools], Built]) -> Built:
    """Build a page, or what has one, with a theme that follows when the page is seen."""
    look = PageTheme(tools.theme)
    built = build(tools.with_theme(look))
    look.dress_page(built if isinstance(built, QWidget) else built.page)
    return built
