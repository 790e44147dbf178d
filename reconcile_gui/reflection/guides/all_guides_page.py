"""The guides one under the other, with what each is for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import body2, button, question
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.guides.entries import rests
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.guides.guide import Guide
    from reconcile_gui.reflection.records import Standing


class AllGuidesPage(ColumnPage):
    """Where the way to every guide begins, also where there is no list at the side."""

    chosen = Signal(str)  # id of a guide

    def __init__(self, theme: Theme) -> None:
        """Make a page without guides."""
        super().__init__(theme)
        self.setObjectName("all_guides_page")
        self._shown: tuple[object, ...] = ()
        self._rows = RowList(theme)
        self.column.addWidget(name(question(self.tr("Guides")), "guides_title"))
        self.space(8)
        self.column.addWidget(
            body2(
                self.tr(
                    "Short tools to write in. Take the one that fits today; the others can wait."
                )
            )
        )
        self.space(16)
        self.column.addWidget(self._rows)
        self.column.addStretch(1)

    def show_guides(self, guides: Sequence[Guide], standing: Standing) -> None:
        """Show these guides; one that rests says so."""
        if (tuple(guides), standing) == self._shown:
            return
        self._shown = (tuple(guides), standing)
        self._rows.clear()
        for guide in guides:
            is_welcome = not standing.rests_giving
            purpose = guide.purpose_for(standing.partner, is_welcome=is_welcome)
            if rests(guide, standing):
                purpose = self.tr("This one rests for now.")
            leads = name(
                button(self.tr("Open"), "small"),
                f"open_guide_{guide.id}",
                self.tr("Open {guide}").format(guide=guide.title),
            )
            leads.clicked.connect(partial(self.chosen.emit, guide.id))
            self._rows.add_row(TitleRow(guide.title, breakable(purpose), leads, role="strong"))

    def clear(self) -> None:
        """Forget the name of the other person."""
        self._shown = ()
        self._rows.clear()
