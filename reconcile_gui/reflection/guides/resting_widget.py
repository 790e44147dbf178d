"""A guide that rests: why, and what was written in it before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body, button, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow
from reconcile_gui.reflection.guides.entries import Entry, as_read
from reconcile_gui.reflection.guides.guide import Guide
from reconcile_gui.reflection.records import NoPlans, Standing
from reconcile_gui.text.breaking import breakable
from reconcile_gui.text.names import fill_partner

WHY = {
    NoPlans.ORDER: QT_TRANSLATE_NOOP(
        "Guides",
        "An order about contact is in force, or may be. Only the court can change it.",
    ),
    NoPlans.NO_CONTACT: QT_TRANSLATE_NOOP("Guides", "{partner} does not want contact."),
    NoPlans.SPACE: QT_TRANSLATE_NOOP(
        "Guides", "{partner} asked for space. Plans for two can wait until they say more."
    ),
    NoPlans.UNKNOWN: QT_TRANSLATE_NOOP(
        "Guides", "You do not know yet how {partner} wants contact. What they say comes first."
    ),
    NoPlans.FEAR: QT_TRANSLATE_NOOP(
        "Guides", "There has been fear between you, or may have been. Safety comes before plans."
    ),
}


class RestingGuide(QWidget):
    """Says in a few sentences why a guide is closed; nothing in it is lost or hidden."""

    help_wanted = Signal()
    write_freely_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it without a guide."""
        super().__init__()
        self._theme = theme
        self._why = name(body(), "guide_resting_why")
        rest = body(
            self.tr(
                "This guide is about being in touch. Nothing needs to be planned now, so it"
                " rests. You can go on writing for yourself."
            )
        )
        write = name(button(self.tr("Write freely")), "guide_write_freely")
        care = name(link(self.tr("Help and safety"), "link_caption"), "guide_resting_help")
        self._earlier = EarlierList(
            theme,
            "guide_earlier",
            self.tr("What you wrote before stays as it was"),
            unfolds=True,
        )
        buttons = QHBoxLayout()
        buttons.addWidget(write)
        buttons.addWidget(care)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (self._why, rest):
            self._column.addWidget(each)
        self._column.addLayout(buttons)
        self._column.addWidget(self._earlier)
        write.clicked.connect(self.write_freely_wanted)
        care.clicked.connect(self.help_wanted)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.hide()

    def show_guide(
        self, guide: Guide, entries: Sequence[Entry], standing: Standing, today: date
    ) -> None:
        """Show why a guide rests, and its entries to read."""
        why = WHY[standing.no_plans] if standing.no_plans is not None else ""
        words = QCoreApplication.translate("Guides", why) if why else ""
        self._why.setText(breakable(fill_partner(words, standing.partner)))
        day_words = partial(long_day, today=today)
        self._earlier.show_rows(
            [
                EarlierRow(
                    one.uuid,
                    day_words(one.day) if one.day else "",
                    as_read(guide, one, standing.partner, day_words),
                )
                for one in entries
            ]
        )

    def read(self, uuid: str) -> bool:
        """Unfold an entry, the caret in it; tell whether there is such a one."""
        return self._earlier.read(uuid)

    def clear(self) -> None:
        """Forget every word of the person."""
        self._why.setText("")
        self._earlier.clear()

    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(14))
