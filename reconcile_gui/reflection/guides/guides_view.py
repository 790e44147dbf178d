"""The guides within Reflect: which are listed, which is in front, and the ways to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.reflection import store
from reconcile_gui.reflection.guides.guide import LETTING_GO_PLACE
from reconcile_gui.reflection.questions import LETTING_GO_SET
from reconcile_gui.reflection.records import ReflectPlace
from reconcile_gui.reflection.sets_tree_widget import Group, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.guides.entries import EntryPlace
    from reconcile_gui.reflection.guides.guide import GuideShelf
    from reconcile_gui.reflection.pages_widget import ReflectPages
    from reconcile_gui.reflection.records import Standing
    from reconcile_gui.reflection.sets_panel import SetsPanel

# The group of the guides, and what the key of each of its rows begins with.
GUIDES, GUIDE = "guides", "guide:"
LISTED_AT = "reflect"


class Guides(QObject):
    """Brings a guide, or the list of them, to the front."""

    letting_go_wanted = Signal()  # back from a guide that lies along that way
    leaving = Signal()  # another page is about to give way: every word has to be handed over

    def __init__(
        self,
        session: Session,
        pages: ReflectPages,
        panel: SetsPanel,
        shelf: GuideShelf,
        standing: Callable[[], Standing],
        parent: QObject,
    ) -> None:
        """standing: asked whenever it may have changed; cheap."""
        super().__init__(parent)
        self._session, self._pages, self._panel = session, pages, panel
        self._shelf, self._standing = shelf, standing
        self.keepings = {one.id: one.keeping for one in shelf.guides}
        pages.guide.opened.connect(self._on_opened)
        pages.guide.all_wanted.connect(self._on_back)
        pages.letting_go.guide_wanted.connect(self.open)
        pages.all_guides.chosen.connect(self.open)

    def take_standing(self) -> None:
        """Show the guides as things stand now."""
        standing = self._standing()
        self._pages.guide.take_shelf(self._shelf, standing)
        self._pages.all_guides.show_guides(self._shelf.at(LISTED_AT), standing)
        self._pages.letting_go.show_guides(self._shelf.at(LETTING_GO_PLACE))

    def group(self, counts: Mapping[str, int]) -> Group:
        """Return the guides as a group of the list. counts: entries of each, by its id."""
        rows = [
            Row(f"{GUIDE}{one.id}", one.title, str(counts.get(one.id) or ""))
            for one in self._shelf.at(LISTED_AT)
        ]
        return Group(GUIDES, self.tr("Guides"), "", tuple(rows), has_line=True)

    def mark_shown(self) -> None:
        """Mark in the list what is in front, if it is a guide."""
        if self._is_along_letting_go():
            self._panel.mark_shown(LETTING_GO_SET)
        elif self._pages.is_in_guide:
            self._panel.mark_shown(GUIDES, f"{GUIDE}{self._pages.place().key}")

    @Slot()
    def show_all(self) -> None:
        """Show the list of guides."""
        self.leaving.emit()
        self.take_standing()
        self._pages.bring(self._pages.all_guides)
        self.mark_shown()

    @Slot(str)
    def open(self, guide_id: str) -> None:
        """Show a guide, the caret in its newest entry, or in a new one."""
        self._lead(guide_id, "", write=True)

    def look_at(self, row_key: str) -> None:
        """Show the guide of a row of the list, the keyboard staying where it is."""
        self._lead(row_key.removeprefix(GUIDE), "", write=False)

    def open_row(self, kind: str, row_id: int) -> None:
        """Show the entry that a row is, or is a part of, the caret in it."""
        self._session.read(store.entry_place(kind, row_id), self._open_entry)

    def go_back_to(self, place: ReflectPlace) -> None:
        """Show again what was in front, in a view that was cleared."""
        if place.key:
            self._pages.bring(self._pages.guide)
            self._lead(place.key, place.entry, write=False)
        else:
            self.show_all()

    @Slot()
    def _on_back(self) -> None:
        if self._is_along_letting_go():
            self.letting_go_wanted.emit()
        else:
            self.show_all()

    def _is_along_letting_go(self) -> bool:
        guide = self._shelf.guide(self._pages.place().key) if self._pages.is_in_guide else None
        return guide is not None and guide.place == LETTING_GO_PLACE

    def _open_entry(self, there: EntryPlace | None) -> None:
        guide = self._shelf.keeps(there.table, there.kind) if there is not None else None
        if guide is not None and there is not None:
            self._lead(guide.id, there.uuid, there.part, write=True)

    def _lead(self, guide_id: str, entry: str, part: str = "", *, write: bool) -> None:
        self.leaving.emit()
        self.take_standing()
        self._pages.guide.open(guide_id, entry, part, write=write)

    @Slot(str)
    def _on_opened(self, _: str) -> None:
        self._pages.bring(self._pages.guide)
        self.mark_shown()
