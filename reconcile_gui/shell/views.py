"""The five views, each built when its tab is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from reconcile_gui.shell.apart import built_apart
from reconcile_gui.shell.places import Places
from reconcile_gui.shell.tabs import TABS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reconcile_gui.apology.apology_view import ApologyView
    from reconcile_gui.boundaries.boundaries_view import BoundariesView
    from reconcile_gui.reflection.reflect_view import ReflectView
    from reconcile_gui.shell.places import Stood
    from reconcile_gui.shell.rooms import TabView
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window
    from reconcile_gui.trust.trust_view import TrustView


class Views(QObject):
    """Builds views and tells them when they are looked at."""

    built_one = Signal(str, object)  # key and view, so that others can listen to it

    def __init__(self, window: Window, tools: Tools) -> None:
        """Start with none."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._views: dict[str, TabView] = {}
        self._front = ""
        self.places = Places()

    def built(self) -> list[TabView]:
        """Return the views that exist."""
        return list(self._views.values())

    def by_key(self) -> dict[str, TabView]:
        """Return the views that exist, by the key of their tab."""
        return dict(self._views)

    def bring(self, key: str) -> Stood | None:
        """Save what the tab before holds, and show this one as it is on the disk.

        Returns where the person was in it, if they are on their way back there.
        """
        before = self._views.get(self._front)
        if before is not None and self._front != key:
            before.flush()
        view = self.get(key)
        self._front = key
        stood = self.places.lead_back(key, view)
        view.show_workbook()
        return stood

    def is_letter_to_someone(self, field: QWidget) -> bool:
        """Tell whether what is written in a field may go to the other person."""
        view = self._views.get("apologise")
        return view is not None and view.isAncestorOf(field) and self.apologise().is_to_someone

    def reflect(self) -> ReflectView:
        """Return Reflect, built now if it was not."""
        return cast("ReflectView", self.get("reflect"))

    def apologise(self) -> ApologyView:
        """Return Apologise, built now if it was not."""
        return cast("ApologyView", self.get("apologise"))

    def boundaries(self) -> BoundariesView:
        """Return Boundaries, built now if it was not."""
        return cast("BoundariesView", self.get("boundaries"))

    def trust(self) -> TrustView:
        """Return Trust, built now if it was not."""
        return cast("TrustView", self.get("trust"))

    def get(self, key: str) -> TabView:
        """Return a view, built now if it was not."""
        if key not in self._views:
            place = next(place for place in TABS if place.key == key)
            view = built_apart(self._tools, place.build)
            self._views[key] = view
            self._window.add_tab_page(key, view)
            self.built_one.emit(key, view)
        return self._views[key]
