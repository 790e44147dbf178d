"""Everything of one guide that can be used: what to read, its entries, a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.clock import Clock
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body, button, caption
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.guides.entries_widget import EntriesList, EntryLine
from reconcile_gui.reflection.guides.form_widget import EntryForm
from reconcile_gui.reflection.guides.guide import Block, Guide
from reconcile_gui.reflection.handing_over import Receivers
from reconcile_gui.text.breaking import breakable
from reconcile_gui.text.names import PartnerWords, fill_partner

BULLET = "·"


class GuideSheet(QWidget):
    """Built for one guide; the page puts another in its place."""

    new_wanted = Signal()
    alone_wanted = Signal(bool)  # only entries that wait for something

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        guide: Guide,
        receivers: Receivers,
        new_uuid: Callable[[], str],
    ) -> None:
        """Make a sheet without entries."""
        super().__init__()
        self._theme, self.guide = theme, guide
        self._texts: list[tuple[Block, QWidget, list[TextLabel]]] = []
        self.new_button = name(button(guide.new), "guide_new")
        self._alone = name(QCheckBox(""), "guide_alone")
        self.form = EntryForm(theme, clock, guide, receivers, new_uuid)
        self.entries = EntriesList(theme, self.form, self._alone)
        self._column = QVBoxLayout(self)
        self._build()
        self.new_button.clicked.connect(self.new_wanted)
        self._alone.toggled.connect(self.alone_wanted)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_names(self, words: PartnerWords, *, is_welcome: bool) -> None:
        """Name the other person, and show what is to be read as things stand."""
        read = self.guide.blocks_for(is_welcome=is_welcome)
        for block, holder, labels in self._texts:
            holder.setVisible(block in read)
            lines = [block.heading] if block.heading else []
            told = [*lines, *(f"{BULLET} {line}" for line in block.lines)]
            if len(block.lines) == 1:
                told = [*lines, *block.lines]
            for label, line in zip(labels, told, strict=True):
                label.setText(breakable(fill_partner(line, words)))
        self.form.show_names(words)

    def show_lines(self, lines: Sequence[EntryLine], open_uuid: str, *, has_waiting: bool) -> None:
        """Show the entries; has_waiting: some of all wait for something."""
        waiting = self.guide.waiting
        self._alone.setVisible(waiting is not None and (has_waiting or self._alone.isChecked()))
        self.entries.show_lines(lines, open_uuid)

    def show_all(self) -> None:
        """Show every entry again."""
        self._alone.setChecked(False)

    def clear(self) -> None:
        """Forget every word of the person."""
        self.form.clear()
        self.entries.clear()
        for _, _, labels in self._texts:
            for label in labels:
                label.setText("")

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        for block in self.guide.blocks:
            self._column.addWidget(self._block(block))
        if self.guide.samples:
            self._column.addWidget(caption(self.tr("For example")))
            for sample in self.guide.samples:
                self._column.addWidget(caption(f"{BULLET} {sample}"))
        row = QHBoxLayout()
        row.addWidget(self.new_button)
        row.addStretch(1)
        if self.guide.waiting is not None:
            self._alone.setText(self.guide.waiting.alone)
        row.addWidget(self._alone)
        self._column.addLayout(row)
        self._column.addWidget(self.entries)
        self._alone.hide()
        self.new_button.setVisible(bool(self.guide.new))

    def _block(self, block: Block) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(3))
        labels = [TextLabel("", "subheading")] if block.heading else []
        labels += [body() for _ in block.lines]
        for label in labels:
            column.addWidget(label)
        self._texts.append((block, holder, labels))
        return holder

    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(10))
