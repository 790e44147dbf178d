"""One offer of openness in full: its words, its days, where it stands."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.boundaries.detail_panel import GAP_PX, SIDE_PX, TOP_PX, WIDTH_PX
from reconcile_gui.boundaries.labelled_widget import labelled
from reconcile_gui.boundaries.offer_acts_widget import OfferActs
from reconcile_gui.boundaries.records import Agreement, Offer, Whose
from reconcile_gui.boundaries.written_fields_widget import WrittenFields
from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.qtkit.theme import set_look
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.boundaries.offers_panel import OpennessTools
    from reconcile_gui.boundaries.openness import OfferDay
    from reconcile_gui.boundaries.reading import WordingNote

TEXTS = ("body", "reason", "agreed_with", "others_privacy", "no_longer_needed_when")
READ = ("body", "reason", "others_privacy", "no_longer_needed_when")
DAYS: tuple[OfferDay, ...] = ("start_on", "look_again_on", "end_on")


class OfferPanel(QScrollArea):
    """Shows and keeps one offer at a time; what was agreed is only to be read."""

    typed = Signal(str, str)  # field of the offer, whole text: to be saved now
    day_chosen = Signal(str, str)  # field of the offer, ISO day or "" for the usual one
    back_wanted = Signal()  # to the list; narrow windows only
    loaded = Signal()  # another offer is in front, or this one can be written in again or not
    unsaid_wanted = Signal(str, str)  # id of a rule; a sentence, or "" for any
    paused = Signal(str)  # whole text of a field, after the writer stopped typing

    def __init__(self, tools: OpennessTools) -> None:
        """Make an empty panel."""
        super().__init__()
        self._tools, self._theme = tools, tools.theme
        self._room = Room.COMPACT
        self._shown: Agreement | None = None
        self._texts = {
            field: name(
                GrowingEditor(
                    writing="boundary" if field in ("body", "agreed_with") else "note",
                    bare=False,
                    lines=1 if field in ("body", "agreed_with") else 2,
                ),
                f"offer_{field}",
            )
            for field in TEXTS
        }
        self.body.setProperty("strong", "true")
        self._written = WrittenFields(self, self._theme, self._texts, READ, "offer_")
        self._days = {
            field: name(DateField(self._theme, tools.clock.today, short=True), f"offer_{field}")
            for field in DAYS
        }
        self.acts = OfferActs(tools)
        self._build()
        self._wire()

    @property
    def body(self) -> GrowingEditor:
        """The field of what is offered."""
        return self._texts["body"]

    @property
    def whose(self) -> Whose | None:
        """Whose words are read: the writer's own, those that can still be changed."""
        is_written = self._shown is not None and not self.body.isReadOnly()
        return Whose.MINE if is_written else None

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields whose wording is read."""
        return self._written.texts()

    def show_wording(self, noted: Mapping[str, WordingNote | None]) -> None:
        """Show these notes; a field that is not named keeps its own. {}: none any more."""
        self._written.show_wording(noted)

    def load(self, agreement: Agreement) -> None:
        """Show another offer. What was typed last counts as a pause."""
        self._written.end_pause()
        self._written.load(_texts_of(agreement.offer))
        self.show_standing(agreement)
        self.verticalScrollBar().setValue(0)
        self.loaded.emit()

    def follow(self, agreement: Agreement) -> None:
        """Show what became of the same offer; what is being typed stays."""
        was_kept = self.body.isReadOnly()
        self._written.follow(_texts_of(agreement.offer))
        self.show_standing(agreement)
        if self.body.isReadOnly() is not was_kept:
            self.loaded.emit()

    def show_standing(self, agreement: Agreement) -> None:
        """Show its days, where it stands and what can be done; texts stay as they are."""
        self._shown = agreement
        today, partner = self._tools.clock.today(), self._tools.partner()
        self._told.setText(breakable(self._tools.words.told(agreement, today, partner)))
        for field, day_field in self._days.items():
            day_field.set_iso(getattr(agreement.offer, field).isoformat())
        is_kept = not agreement.is_draft or self._tools.not_now() is not None
        for editor in self._texts.values():
            if editor.isReadOnly() is not is_kept:
                _keep(editor, is_kept=is_kept)
        self._dates.setVisible(not is_kept)
        if is_kept:
            self.show_wording({})
        self.acts.show_agreement(agreement)

    @property
    def told(self) -> str:
        """Where it stands, in sentences."""
        return self._told.text()

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._written.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._shown = None
        self._written.clear()
        self._told.setText("")
        for day_field in self._days.values():
            day_field.set_iso("")
        self.acts.clear()

    def set_room(self, room: Room) -> None:
        """Take the width of this much room; in a narrow window, all of it."""
        self._room = room
        self._take_sizes()

    def _build(self) -> None:
        self.setObjectName("offer_panel")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = PageInside()
        self._column = QVBoxLayout(inside)
        self._back = name(button(self.tr("‹ Back to the list"), "back"), "back_to_offers")
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._told = name(TextLabel(), "offer_told")
        self._column.addWidget(self._told)
        labels = {
            "body": self.tr("What I offer, about myself"),
            "reason": self.tr("Why"),
            "agreed_with": self.tr("Agreed with"),
            "others_privacy": self.tr("Whose privacy else it touches"),
            "no_longer_needed_when": self.tr("What will tell us that we no longer need it"),
        }
        for field, words in labels.items():
            self._column.addWidget(labelled(words, self._texts[field]))
            if field in self._written.lines:
                self._column.addWidget(self._written.lines[field])
        self._dates = QWidget()
        self._grid = QGridLayout(self._dates)
        self._grid.setContentsMargins(0, 0, 0, 0)
        heads = (self.tr("From"), self.tr("Look again on"), self.tr("Until"))
        self._day_blocks = [
            labelled(head, self._days[field]) for field, head in zip(DAYS, heads, strict=True)
        ]
        self._column.addWidget(self._dates)
        self._column.addWidget(self.acts)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _wire(self) -> None:
        self._written.typed.connect(self.typed)
        self._written.paused.connect(self.paused)
        self._written.unsaid_wanted.connect(self.unsaid_wanted)
        for editor in self._texts.values():
            editor.textChanged.connect(self._on_text)
        for field, day_field in self._days.items():
            day_field.date_chosen.connect(partial(self.day_chosen.emit, field))
        self._back.clicked.connect(self.back_wanted)
        self._theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @Slot()
    def _on_text(self) -> None:
        """Say what it still lacks while it is typed, not only once it is saved."""
        shown = self._shown
        if shown is not None and shown.is_draft:
            texts = {field: text_of(editor) for field, editor in self._texts.items()}
            now = replace(shown.offer, **texts)  # type: ignore[arg-type]
            self.acts.show_lacking(now, is_draft=self._tools.not_now() is None)

    @Slot()
    def _take_sizes(self) -> None:
        px, room = self._theme.px, self._room
        side = px(SIDE_PX[room])
        self._column.setContentsMargins(side, px(TOP_PX[room]), side, px(16))
        self._column.setSpacing(px(GAP_PX[room]))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(GAP_PX[room]))
        self._place_days(in_a_row=room is not Room.MID)
        self._back.setVisible(room is Room.COMPACT)
        width = WIDTH_PX.get(room)
        self.setMinimumWidth(px(width) if width else 0)
        self.setMaximumWidth(px(width) if width else 2**24 - 1)

    def _place_days(self, *, in_a_row: bool) -> None:
        """Put the first day above the two others where three fields have no room in a row."""
        places = ((0, 0), (0, 1), (0, 2)) if in_a_row else ((0, 0), (1, 0), (1, 1))
        for block, (row, column) in zip(self._day_blocks, places, strict=True):
            self._grid.removeWidget(block)
            self._grid.addWidget(block, row, column)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if in_a_row or column < 2 else 0)


def _keep(editor: GrowingEditor, *, is_kept: bool) -> None:
    """Let a field be read only, or be written in again."""
    had_keyboard = editor.hasFocus()
    if had_keyboard:
        editor.clearFocus()
    editor.setReadOnly(is_kept)
    set_look(editor, kept="true" if is_kept else "false")
    if had_keyboard:  # given anew: who listens to writing asks whether a field can be written in
        editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _texts_of(offer: Offer) -> dict[str, str]:
    return {field: getattr(offer, field) for field in TEXTS}
