"""What every guide has on its page: its head, its sheet, or why it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import body2, caption, link, question
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.guides.entries import rests
from reconcile_gui.reflection.guides.guide import LETTING_GO_PLACE, Guide
from reconcile_gui.reflection.guides.resting_widget import RestingGuide
from reconcile_gui.reflection.guides.sheet_widget import GuideSheet
from reconcile_gui.reflection.source_line import source_line
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.handing_over import Receivers
    from reconcile_gui.reflection.records import Standing


class GuideSheetPage(ColumnPage):
    """Shows one guide; what is read and written is another’s concern."""

    all_wanted = Signal()  # the list of guides
    help_wanted = Signal(str)  # part of Help and safety to begin at
    write_freely_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        standing: Standing,
        receivers: Receivers,
        new_uuid: Callable[[], str],
    ) -> None:
        """Make a page without a guide."""
        super().__init__(theme)
        self.clock, self._new_uuid = clock, new_uuid
        self._receivers, self._standing = receivers, standing
        self._guide: Guide | None = None
        self._tool: GuideSheet | None = None
        self._build()

    @property
    def guide_id(self) -> str:
        """Id of the guide on the page, or ""."""
        return self._guide.id if self._guide is not None else ""

    @property
    def open_entry(self) -> str:
        """Uuid of the entry that is open, kept or not yet; or ""."""
        return self._tool.form.uuid if self._tool is not None else ""

    @property
    def is_copying(self) -> bool:
        """Whether a copy of a field is being made ready."""
        return self._tool is not None and self._tool.form.copying.is_open

    @property
    def rests(self) -> bool:
        """Whether the guide on the page may not be used as things stand."""
        return self._guide is not None and rests(self._guide, self._standing)

    def write_here(self, note: str = "") -> None:
        """Put the caret into the open entry, or into one of its notes. note: its uuid."""
        if self._tool is not None:
            self._tool.form.write_here(note)

    def confirm_copy(self) -> None:
        """Ask for what was prepared."""
        if self._tool is not None:
            self._tool.form.copying.confirm()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        if self._tool is not None:
            self._tool.form.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        if self._tool is not None:
            self._tool.clear()
        self._take_tool_away()
        self._guide = None
        self._resting.clear()
        for label in (self._title, self._purpose, self._sources):
            label.setText("")

    # Building ------------------------------------------------------------------------

    def _build(self) -> None:
        self._all = name(link(self.tr("All guides"), "link_caption"), "all_guides")
        self._previous = name(QToolButton(), "previous_guide", self.tr("Previous guide"))
        self._following = name(QToolButton(), "following_guide", self.tr("Next guide"))
        put_icon(self._previous, "chevron-left", self.theme)
        put_icon(self._following, "chevron-right", self.theme)
        self._previous.setToolTip(self.tr("Previous guide (Alt+Up)"))
        self._following.setToolTip(self.tr("Next guide (Alt+Down)"))
        head = QHBoxLayout()
        head.addWidget(self._all)
        head.addStretch(1)
        head.addWidget(self._previous)
        head.addWidget(self._following)
        self._title = name(question(), "guide_title")
        self._purpose = name(body2(), "guide_purpose")
        self._sources = name(caption(), "guide_sources")
        self._sources.setTextFormat(Qt.TextFormat.RichText)
        self._resting = RestingGuide(self.theme)
        self._care = name(link(self.tr("Help and safety"), "link_caption"), "guide_help")
        column = self.column
        column.addLayout(head)
        self.space(4)
        column.addWidget(self._title)
        self.space(8)
        column.addWidget(self._purpose)
        self.space(2)
        column.addWidget(self._sources)
        self.space(16)
        column.addWidget(self._resting)
        self._place = column.count()
        self.space(12)
        column.addWidget(self._care)
        column.addStretch(1)
        self._all.clicked.connect(self.all_wanted)
        self._care.clicked.connect(self._on_help)
        self._resting.help_wanted.connect(self._on_help)
        self._resting.write_freely_wanted.connect(self.write_freely_wanted)

    @Slot()
    def _on_help(self) -> None:
        self.help_wanted.emit("")

    def _put_on_page(self, guide: Guide) -> None:
        """Make the sheet of a guide, or none where it rests."""
        self._take_tool_away()
        self._guide = guide
        is_of_letting_go = guide.place == LETTING_GO_PLACE
        self._all.setText(self.tr("Letting go") if is_of_letting_go else self.tr("All guides"))
        self._resting.setVisible(self.rests)
        self._care.setVisible(guide.has_care and not self.rests)
        if self.rests:
            return
        sheet = GuideSheet(self.theme, self.clock, guide, self._receivers, self._new_uuid)
        self.column.insertWidget(self._place, sheet)
        sheet.show()  # the layout would do so a little later; what is hidden takes no keyboard
        self._tool = sheet

    def _take_tool_away(self) -> None:
        self.leaving.emit()
        if self._tool is not None:
            self.column.removeWidget(self._tool)
            take_away(self._tool)
        self._tool = None

    def _show_head(self) -> None:
        guide, standing = self._guide, self._standing
        if guide is None:
            return
        self._title.setText(guide.title)
        is_welcome = not standing.rests_giving
        purpose = guide.purpose_for(standing.partner, is_welcome=is_welcome)
        self._purpose.setText(breakable(purpose))
        self._sources.setText(source_line(guide.sources, self.tr("Further reading")))
        # What a plan for two is for is no help while nothing is to be planned.
        self._purpose.setVisible(not self.rests)
        self._sources.setVisible(bool(guide.sources) and not self.rests)
        if self._tool is not None:
            self._tool.show_names(standing.partner, is_welcome=is_welcome)
