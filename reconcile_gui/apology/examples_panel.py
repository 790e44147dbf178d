"""Two examples of a part, beside the letter: to be read, not to be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.apology.closable_panel import ClosablePanel
from reconcile_gui.apology.examples import examples_of
from reconcile_gui.apology.margin_widget import part_title
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, caption
from reconcile_gui.text.breaking import breakable
from reconcile_gui.text.names import fill_partner

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX, BAR_PX = 22, 24, 4, 28, 2


class ExamplesPanel(ClosablePanel):
    """Shows what a part is for, a text that does it, and one that does not."""

    def __init__(self, theme: Theme) -> None:
        """Make a panel about no part."""
        super().__init__(theme)
        name(self, "examples_panel", self.tr("Examples"))
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_part(self, kind: str, part_id: str, words: PartnerWords) -> None:
        """Show the examples of a part in a letter of this kind."""
        found = examples_of(kind, part_id)
        translate = QCoreApplication.translate
        self._title.setText(part_title(kind, part_id))
        for label, text in (
            (self._purpose, found.purpose),
            (self._good, found.good),
            (self._poor, found.poor),
        ):
            label.setText(breakable(fill_partner(translate("Examples", text), words)))

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._cross

    def clear(self) -> None:
        """Forget the other person's name."""
        for label in (self._title, self._purpose, self._good, self._poor):
            label.clear()
        self.hide()

    def _build(self) -> None:
        top = self._head(self.tr("Two examples"), "examples_cross")
        self._title = name(TextLabel("", "note_title"), "examples_title")
        self._purpose = name(TextLabel("", "body2"), "examples_purpose")
        self._good = name(TextLabel("", "written"), "examples_good")
        self._poor = name(TextLabel("", "written"), "examples_poor")
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self._title)
        self._column.addWidget(self._purpose)
        for words, label in (
            (self.tr("One that says it"), self._good),
            (self.tr("One that does not"), self._poor),
        ):
            self._column.addWidget(caption(words))
            self._column.addLayout(self._quoted(label))
        self._foot = caption(
            self.tr(
                "Both are invented. Words that somebody else wrote are worth little in an apology."
            )
        )
        self._column.addWidget(self._foot)
        self._column.addStretch(1)

    def _quoted(self, label: TextLabel) -> QHBoxLayout:
        bar = QFrame()
        bar.setProperty("shape", "split")
        bar.setFixedWidth(BAR_PX)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(bar)
        row.addWidget(label, 1)
        return row

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(8))
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))
        self._foot.setContentsMargins(0, px(12), 0, 0)
