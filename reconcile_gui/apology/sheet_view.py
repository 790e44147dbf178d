"""The column of parts, each written in its own field, read as one page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot

from reconcile_gui.apology.kinds import kind_of, worded
from reconcile_gui.apology.merging import hosts, together
from reconcile_gui.apology.page_text import arranged
from reconcile_gui.apology.paper_widget import Paper, White
from reconcile_gui.apology.part_widget import PartOnPaper
from reconcile_gui.apology.parts import PART_IDS, PARTS

if TYPE_CHECKING:
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

TOGETHER = " · "  # between the titles of parts that are written in one field
BETWEEN_PARTS_PX, UNDER_HEADING_PX = 5, 1


class Sheet(Paper):
    """Shows one letter. Arrows and Alt+arrows cross from part to part."""

    entered = Signal(str)  # part id: this is the current part now
    state_changed = Signal(str, object)  # part id, State: written now, or not any more
    menu_wanted = Signal(str, QPoint)  # part id: what can be done with it; a place on screen

    def __init__(self, theme: Theme) -> None:
        """Make an empty sheet."""
        self.parts = {part.id: PartOnPaper(part, theme) for part in PARTS}
        self._order: tuple[str, ...] = PART_IDS
        self._held: dict[str, str] = {}
        self._kind = ""
        self._current = PART_IDS[0]
        super().__init__(theme)
        self.setObjectName("sheet")
        self._paper.setObjectName("paper")
        for part in self.parts.values():
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._wire()
        self._take_sizes()

    @property
    def current(self) -> str:
        """The part being written, or written last."""
        return self._current

    @property
    def order(self) -> tuple[str, ...]:
        """The parts that have a field, first to last."""
        return self._order

    @property
    def held(self) -> dict[str, str]:
        """The parts that are written in the field of another, and in which."""
        return dict(self._held)

    @property
    def listed(self) -> tuple[str, ...]:
        """All parts, first to last, each after the one in whose field it is written."""
        return tuple(part for host in self._order for part in together(host, self._held, PART_IDS))

    def fields(self) -> dict[str, MarkedEditor]:
        """Return the fields of the parts shown, in their order."""
        return {part_id: self.parts[part_id].editor for part_id in self._order}

    def show_letter(self, letter: LetterWithParts, words: PartnerWords) -> None:
        """Show another letter, from its beginning."""
        self._kind = letter.letter.kind
        for part_id, part in self.parts.items():
            part.load(letter.body_of(part_id))
        self._hold(letter)
        self.show_prompts(words)
        self._mark(self._order[0])
        self.verticalScrollBar().setValue(0)

    def refresh(self, letter: LetterWithParts) -> None:
        """Show what has another text on the disk; what is being typed stays."""
        for part_id, part in self.parts.items():
            if not part.is_pending and part.editor.toPlainText() != letter.body_of(part_id):
                part.load(letter.body_of(part_id))
        self._hold(letter)

    def arrange(self, order: tuple[str, ...]) -> None:
        """Show these parts, in this order; the others are left out."""
        if order == self._order:
            return
        self._order = order
        for place, part_id in enumerate(order):
            self.column.insertWidget(place, self.parts[part_id])
        for part_id, part in self.parts.items():
            part.setVisible(part_id in order)
        if self._current not in order:
            self._mark(order[0])
        self._walk_by_tab()

    def show_prompts(self, words: PartnerWords) -> None:
        """Ask in the empty parts, with the other person's name."""
        for part_id, part in self.parts.items():
            part.show_prompt(words, worded(self._kind, part_id).prompt)
        self._show_titles()

    @property
    def is_pending(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return any(part.is_pending for part in self.parts.values())

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        for part in self.parts.values():
            part.flush()

    def clear(self) -> None:
        """Forget every text."""
        self.show_number(None)
        for part in self.parts.values():
            part.clear()

    def show_part(self, part_id: str) -> None:
        """Mark a part and bring its heading into sight; the caret stays where it is."""
        part_id = self._held.get(part_id, part_id)
        self._mark(part_id)
        part = self.parts[part_id]
        top = part.mapTo(self._inside, QPoint(0, 0)).y()
        foot = min(top + part.height(), top + self.viewport().height() // 2)
        self.ensureVisible(0, foot, 0, self._theme.px(BETWEEN_PARTS_PX))
        self.ensureVisible(0, top, 0, self._theme.px(BETWEEN_PARTS_PX))

    def write_in(self, part_id: str) -> None:
        """Put the caret where it last was in a part, and bring it into sight."""
        host = self._held.get(part_id, part_id)
        self.parts[host].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_caret_into_sight()

    def step(self, by: int) -> None:
        """Put the caret into the part `by` places on, if there is one."""
        place = self._order.index(self._current) + by
        if 0 <= place < len(self._order):
            self.write_in(self._order[place])

    def editor_in_front(self) -> MarkedEditor:
        """Return the field of the current part."""
        return self.parts[self._current].editor

    def _wire(self) -> None:
        for part in self.parts.values():
            part.typed.connect(self.typed)
            part.state_changed.connect(self.state_changed)
            part.changed.connect(self.changed)
            part.paused.connect(self.text_paused)
            part.entered.connect(self._on_entered)
            part.menu_wanted.connect(self.menu_wanted)
            part.editor.left_up.connect(self._on_left_up)
            part.editor.left_down.connect(self._on_left_down)

    def _hold(self, letter: LetterWithParts) -> None:
        """Take which parts are written together, and show the others in their order."""
        order = order_of(letter)
        held = hosts(letter.parts)
        self._held = {part: host for part, host in held.items() if host in order}
        host, had_keyboard = self._held.get(self._current), self.editor_in_front().hasFocus()
        if host is not None:  # what is written here goes on there
            self._mark(host)
        self.arrange(tuple(part for part in order if part not in self._held))
        self._show_titles()
        if host is not None and had_keyboard:
            self.write_in(host)

    def _show_titles(self) -> None:
        for part_id, part in self.parts.items():
            shared = together(part_id, self._held, PART_IDS)
            titles = (worded(self._kind, each).title for each in shared)
            part.show_title(
                TOGETHER.join(QCoreApplication.translate("Parts", title) for title in titles)
            )

    def _walk_by_tab(self) -> None:
        editors = [self.parts[part_id].editor for part_id in self._order]
        for one, other in pairwise(editors):
            self.setTabOrder(one, other)

    def _space(self, white: White) -> None:
        px = self._theme.px
        self.column.setSpacing(px(BETWEEN_PARTS_PX))
        for part in self.parts.values():
            part.set_spaces(indent_px=px(white.indent), under_heading_px=px(UNDER_HEADING_PX))

    @Slot(str)
    def _on_entered(self, part_id: str) -> None:
        self._mark(part_id)
        self.entered.emit(part_id)

    @Slot(int)
    def _on_left_up(self, x: int) -> None:
        place = self._order.index(self._current)
        if place > 0:
            self.parts[self._order[place - 1]].editor.enter_from_below(x)

    @Slot(int)
    def _on_left_down(self, x: int) -> None:
        place = self._order.index(self._current)
        if place < len(self._order) - 1:
            self.parts[self._order[place + 1]].editor.enter_from_above(x)

    def _mark(self, part_id: str) -> None:
        self._current = part_id
        for each, part in self.parts.items():
            part.set_current(current=each == part_id)


def order_of(letter: LetterWithParts) -> tuple[str, ...]:
    """Return the parts to show: those of its kind, and all with words, in their order."""
    known = {each.part: each for each in letter.parts}
    wanted = kind_of(letter.letter.kind).parts
    placed = [each.part for each in sorted(letter.parts, key=lambda each: each.position)]
    return tuple(
        part
        for part in arranged(placed)
        if part in wanted or (part in known and known[part].body.strip())
    )
