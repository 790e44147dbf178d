"""One guide: what it is for, its entries, and where what is written in them goes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.reflection import store
from reconcile_gui.reflection.guides.entries import (
    Entry,
    first_words,
    name_of,
    newest_first,
    waits,
)
from reconcile_gui.reflection.guides.entries_widget import EntryLine
from reconcile_gui.reflection.guides.guide import Guide, GuideShelf
from reconcile_gui.reflection.guides.guide_sheet_page import GuideSheetPage
from reconcile_gui.reflection.guides.kept import GROWTH
from reconcile_gui.reflection.hand_over_panel import Copying
from reconcile_gui.reflection.handing_over import Goal, Original, Receivers
from reconcile_gui.reflection.records import NoPlans

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.records import Standing

# What is learned, and done in a pause, is promised to oneself unless said otherwise.
FOR_ONESELF = (GROWTH, "space_plan")


class GuidePage(GuideSheetPage):
    """Reads and saves the entries of the guide in front."""

    opened = Signal(str)  # id of the guide now on the page, opened by the person
    hand_over_wanted = Signal(object)  # HandOver
    entry_binned = Signal(str)  # label of the command that moved an entry to the bin

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        standing: Standing,
        receivers: Receivers,
        new_uuid: Callable[[], str],
        origin: object,
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__(theme, clock, standing, receivers, new_uuid)
        self.setObjectName("guide_page")
        self._session, self._origin = session, origin
        self._shelf = GuideShelf("")
        self._entries: list[Entry] = []
        self._is_alone = False  # only what waits is listed
        self._wanted = ""  # the guide on the page, or on its way there
        self._previous.clicked.connect(self.go_back)
        self._following.clicked.connect(self.go_on)

    def take_shelf(self, shelf: GuideShelf, standing: Standing) -> None:
        """Know these guides from now on, and how things stand."""
        was_resting = self.rests
        self._shelf, self._standing = shelf, standing
        if self._guide is None:
            return
        if self.rests != was_resting:
            self.flush()
            self._put_on_page(self._guide)
            self._open_entry(self._usual_entry())
        self._show_head()
        self._show_entries()

    def open(
        self,
        guide_id: str,
        entry: str = "",
        part: str = "",
        *,
        write: bool,
        by_hand: bool = True,
    ) -> None:
        """Bring a guide to the page; nothing happens for an unknown one.

        entry: uuid of the one to be opened, by default the newest. write: put the caret
        into it, or into the note with the uuid `part`. by_hand: the person asked for it.
        """
        guide = self._shelf.guide(guide_id)
        if guide is None:
            return
        self._wanted = guide_id
        arrive = partial(self._arrive, guide, entry, part, write, by_hand)
        self._session.read(store.guide_entries(guide.keeping), arrive)

    @Slot()
    def go_back(self) -> None:
        """Open the guide before, in the order of the list."""
        self._go(-1)

    @Slot()
    def go_on(self) -> None:
        """Open the guide after."""
        self._go(1)

    def stay_away(self) -> None:
        """Let a guide that is on its way not come: the person went elsewhere."""
        self._wanted = self.guide_id

    def reload(self) -> None:
        """Follow what somebody else wrote; unsaved words stay."""
        if self._guide is not None:
            read = store.guide_entries(self._guide.keeping)
            self._session.read(read, partial(self._follow, self._guide.id))

    def clear(self) -> None:
        """Forget every word of the person."""
        super().clear()
        self._entries, self._is_alone, self._wanted = [], False, ""

    # Following the workbook -----------------------------------------------------------

    def _arrive(
        self,
        guide: Guide,
        entry: str,
        part: str,
        write: bool,
        by_hand: bool,
        entries: list[Entry],
    ) -> None:
        if guide.id != self._wanted:
            return
        self.flush()
        if self._guide is None or guide.id != self._guide.id:
            self._is_alone = False
            self._put_on_page(guide)
            self.verticalScrollBar().setValue(0)
        self._entries = entries
        self._show_head()
        self._open_entry(entry if entry in self._uuids() else self._usual_entry())
        if by_hand:
            self.opened.emit(guide.id)
        if write and self.rests:
            self._resting.read(entry)
        elif write:
            self.write_here(part)

    def _go(self, step: int) -> None:
        """Go on from the guide that is wanted, `step` places in the list it stands in."""
        now = self._shelf.guide(self._wanted)
        if now is None:
            return
        ids = [one.id for one in self._shelf.at(now.place)]
        there = ids.index(now.id) + step
        if 0 <= there < len(ids):
            self.open(ids[there], write=True)

    def _put_on_page(self, guide: Guide) -> None:
        super()._put_on_page(guide)
        sheet = self._tool
        if sheet is None:
            return
        form = sheet.form
        sheet.new_wanted.connect(self._on_new)
        sheet.alone_wanted.connect(self._on_alone)
        sheet.entries.chosen.connect(self._on_chosen)
        form.changed.connect(self._on_changed)
        form.day_chosen.connect(self._on_day)
        form.note_changed.connect(self._on_note)
        form.typed.connect(self.typed)
        form.bin_wanted.connect(self._on_bin)
        form.copy_wanted.connect(self._on_copy)
        form.copying.wanted.connect(self.hand_over_wanted)
        form.copying.left.connect(form.leave_copy)

    def _uuids(self) -> list[str]:
        return [one.uuid for one in self._entries]

    def _usual_entry(self) -> str:
        """Return the entry that was open if it is there still, else the newest, else "".

        One that is being written stays, though it is not on the disk yet.
        """
        kept, form = self._uuids(), self._tool.form if self._tool is not None else None
        if form is not None and form.uuid and (form.uuid in kept or not form.is_blank):
            return form.uuid
        return next(iter(kept), "")

    def _open_entry(self, uuid: str) -> None:
        """Let an entry stand open; a new one for ""."""
        if self._tool is not None and (not uuid or uuid != self._tool.form.uuid):
            self.flush()
            self.leaving.emit()
            kept = next((one for one in self._entries if one.uuid == uuid), None)
            today = self.clock.today()
            self._tool.form.show_entry(uuid or self._new_uuid(), kept, today)
        self._show_entries()

    def _follow(self, guide_id: str, entries: list[Entry]) -> None:
        if self._guide is None or guide_id != self._guide.id:
            return
        before = self._uuids()
        self._entries = entries
        now = self._uuids()
        is_gone = self.open_entry in before and self.open_entry not in now
        if self._tool is None:
            self._show_entries()
        elif is_gone or (now and not before and self._tool.form.is_blank):
            # Also where the one entry there was came back from the bin.
            self._open_entry(next(iter(now), ""))
        else:
            shown = next((one for one in entries if one.uuid == self.open_entry), None)
            if shown is not None:
                self._tool.form.follow(shown)
            self._show_entries()

    def _note_kept(self, uuid: str, entry: Entry | None) -> None:
        """Take in what a save made of an entry."""
        others = [one for one in self._entries if one.uuid != uuid]
        self._entries = newest_first([*others, entry] if entry is not None else others)
        if self._tool is not None and uuid == self.open_entry:
            self._tool.form.note_kept(entry)
        self._show_entries()

    def _show_entries(self) -> None:
        guide, sheet, today = self._guide, self._tool, self.clock.today()
        if guide is None:
            return
        if sheet is None:
            self._resting.show_guide(guide, self._entries, self._standing, today)
            return
        waiting = [one for one in self._entries if self._waits(guide, one)]
        if self._is_alone and not waiting:
            sheet.show_all()  # says so, and this is done anew
            return
        listed = waiting if self._is_alone else self._entries
        sheet.form.call(name_of(guide, self._entries, self.open_entry) if guide.entry else "")
        is_kept = self.open_entry in self._uuids()
        sheet.new_button.setVisible(bool(guide.new) and not guide.is_one and is_kept)
        lines = [] if guide.is_one else [self._line(guide, one, today) for one in listed]
        sheet.show_lines(lines, self.open_entry, has_waiting=bool(waiting))

    def _line(self, guide: Guide, entry: Entry, today: date) -> EntryLine:
        state = guide.waiting.words if guide.waiting and self._waits(guide, entry) else ""
        when = long_day(entry.day, today) if entry.day else ""
        return EntryLine(entry.uuid, when, first_words(guide, entry), state)

    def _waits(self, guide: Guide, entry: Entry) -> bool:
        """Tell whether an entry is said to wait; none is while they want distance.

        "Answer owed" would be a reason to reach out.
        """
        is_apart = self._standing.rests_giving or self._standing.no_plans is NoPlans.SPACE
        return not is_apart and waits(guide.waiting, entry)

    # What the person does ---------------------------------------------------------------

    @Slot(str, str)
    def _on_changed(self, field: str, value: str) -> None:
        guide, sheet = self._guide, self._tool
        if guide is None or sheet is None or not sheet.form.uuid:
            return
        uuid = sheet.form.uuid
        # Record commands, as everywhere; in a text the way back is the editor's own.
        labels = {"date": self.tr("Change date"), "choice": self.tr("Change answer")}
        self._session.write(
            store.save_field(guide.keeping, uuid, field, value, sheet.form.day),
            origin=self._origin,
            label=labels.get(guide.field(field).look, ""),
            then=partial(self._note_kept, uuid),
            replaces=("guide", uuid, field),
        )

    @Slot(str)
    def _on_day(self, iso: str) -> None:
        guide, sheet = self._guide, self._tool
        if guide is not None and sheet is not None:
            day = date.fromisoformat(iso) if iso else None
            uuid = sheet.form.uuid
            self._session.write(
                store.set_day(guide.keeping, uuid, day),
                origin=self._origin,
                label=self.tr("Change date"),
                then=partial(self._note_day, uuid),
                replaces=("guide", uuid, "day"),
            )

    @Slot(str, str)
    def _on_note(self, uuid: str, words: str) -> None:
        self._session.write(
            store.save_note_on_growth(self.open_entry, uuid, words),
            origin=self._origin,
            then=lambda _: self.reload(),
            replaces=("guide_note", uuid),
        )

    def _note_day(self, uuid: str, entry: Entry | None) -> None:
        if entry is not None:  # else it has no words yet, and the field keeps its day
            self._note_kept(uuid, entry)

    @Slot()
    def _on_new(self) -> None:
        if self._tool is not None:
            self._tool.show_all()
        self._open_entry("")
        self.write_here()

    @Slot(str)
    def _on_chosen(self, uuid: str) -> None:
        """Open an entry as it is by now: what was typed in it may still be on its way."""
        if self._guide is not None:
            self.flush()
            self.open(self._guide.id, uuid, write=True, by_hand=False)

    @Slot(bool)
    def _on_alone(self, is_alone: bool) -> None:
        self._is_alone = is_alone
        self._show_entries()

    @Slot()
    def _on_bin(self) -> None:
        guide, sheet = self._guide, self._tool
        if guide is None or sheet is None:
            return
        self.flush()
        label = self.tr("Move entry to the bin")
        uuid = sheet.form.uuid
        self._session.write(
            store.bin_guide_entry(guide.keeping, uuid),
            origin=self._origin,
            label=label,
            then=lambda _: self.entry_binned.emit(label),
        )
        # Whatever is typed from now on is a new entry, until the next one is here.
        self._entries = []
        self._open_entry("")
        self.open(guide.id, write=True, by_hand=False)

    @Slot(object, str)
    def _on_copy(self, goal: Goal, field: str) -> None:
        """Open a copy once what it is made of is on the disk."""
        self.flush()
        self._session.read(lambda _: None, lambda _: self._copy(goal, field))

    def _copy(self, goal: Goal, field: str) -> None:
        guide, sheet = self._guide, self._tool
        kept = next((one for one in self._entries if one.uuid == self.open_entry), None)
        if guide is None or sheet is None or kept is None:
            return
        theirs = f"{Goal.BOUNDARY}:theirs" in guide.field(field).feeds
        original = Original(
            guide.keeping.table,
            kept.id,
            kept.values.get(field, ""),
            is_theirs=theirs,
            for_oneself=guide.keeping.table in FOR_ONESELF,
        )
        sheet.form.open_copy(Copying(goal, original, self._standing), field)
        # The scroll bar has to learn of the new height first.
        self._session.read(lambda _: None, lambda _: self._show_copy())

    def _show_copy(self) -> None:
        if self._tool is not None and self.is_copying:
            self.ensureWidgetVisible(self._tool.form.copying, 0, self.theme.px(8))
