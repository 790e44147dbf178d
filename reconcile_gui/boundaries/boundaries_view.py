"""The Boundaries tab: the boundaries, and beside them what is offered for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from reconcile_gui.boundaries.listed_view import ListedBoundaries
from reconcile_gui.boundaries.records import BoundariesPlace
from reconcile_gui.qtkit.another_day import came_back_on_another_day
from reconcile_gui.qtkit.page_told import PageTold

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QEvent

    from reconcile_gui.boundaries.openness import NotNow
    from reconcile_gui.boundaries.openness_view import OpennessView
    from reconcile_gui.clock import Clock
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.text.names import PartnerWords


class BoundariesView(QWidget):
    """Shows one of the two; openness is built when it is first wanted."""

    help_wanted = Signal(str)  # part of Help and safety: where there is fear
    sheet_wanted = Signal()  # the boundaries as they will be printed
    text_paused = Signal(str)  # text of a field, after the writer stopped typing for a while

    def __init__(
        self,
        session: Session,
        theme: Theme,
        partner: Callable[[], PartnerWords],
        clock: Clock,
        *,
        rules: Callable[[], Ruleset],
        openness_rules: Callable[[], Ruleset],
        may_print: Callable[[], bool] = lambda: True,
        is_afraid: Callable[[], bool] = lambda: False,
        not_now: Callable[[], NotNow | None] = lambda: None,
        new_uuid: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        """See `ListedBoundaries`, and `OpennessView` for openness_rules and not_now."""
        super().__init__()
        self.setObjectName("boundaries_view")
        self.setMinimumWidth(1)  # a narrower window is laid out anew, not refused
        self._clock = clock
        self._shown_on: date | None = None
        self._listed = ListedBoundaries(
            session,
            theme,
            partner,
            clock,
            rules=rules,
            may_print=may_print,
            is_afraid=is_afraid,
            new_uuid=new_uuid,
        )
        self._make_openness = partial(
            _openness, session, theme, partner, clock, rules=openness_rules, not_now=not_now
        )
        self._openness: OpennessView | None = None
        self._back_to: BoundariesPlace | None = None
        self._stack = QStackedLayout(self)
        PageTold(self._stack)
        self._stack.addWidget(self._listed)
        self._listed.help_wanted.connect(self.help_wanted)
        self._listed.sheet_wanted.connect(self.sheet_wanted)
        self._listed.text_paused.connect(self.text_paused)
        self._listed.openness_wanted.connect(self.show_openness)

    # The contract of every view -------------------------------------------------------

    def show_workbook(self) -> None:
        """Show what is in front; what is being typed keeps its fields as they are."""
        self._shown_on = self._clock.today()
        place, self._back_to = self._back_to, None
        if place is not None and place.is_openness:
            self._bring(self._built_openness()).open_agreement(
                place.agreement_id, is_open=place.is_agreement_open
            )
        else:
            self._front.show_workbook()

    def flush(self) -> None:
        """Hand every unsaved word to the session."""
        self._listed.flush()
        if self._openness is not None:
            self._openness.flush()

    def clear(self) -> None:
        """Forget every word and the other person's name."""
        self._back_to = self._shown_on = None
        self._listed.clear()
        if self._openness is not None:
            self._openness.clear()
        self._stack.setCurrentWidget(self._listed)

    def place(self) -> BoundariesPlace:
        """Return what is in front."""
        listed, openness = self._listed.place(), self._openness
        if openness is None or self._front is self._listed:
            return listed
        return replace(
            listed,
            is_openness=True,
            agreement_id=openness.selected,
            is_agreement_open=openness.is_open,
        )

    def return_to(self, place: object) -> None:
        """Bring it to the front again, in a view that was cleared."""
        if isinstance(place, BoundariesPlace):
            self._back_to = place
            self._listed.return_to(place)

    # Qt ---------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Read again when the window comes back on another day."""
        super().changeEvent(event)
        if came_back_on_another_day(self, event, self._shown_on, self._clock.today()):
            self.show_workbook()

    # What the window asks for ------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new boundary, or a new offer where openness is in front: Ctrl+N."""
        self._front.start_new()

    def start_search(self) -> None:
        """Let words be looked for in the boundaries."""
        self._show_listed()
        self._listed.start_search()

    def show_list(self) -> None:
        """Let the boundaries be what the tab shows, with the one that was in front."""
        self._back_to = None
        self._leave_front(self._listed)

    def open_boundary(self, boundary_id: int) -> None:
        """Show a boundary in full, the caret in it; one that is gone leaves what is there."""
        self._leave_front(self._listed)
        self._listed.open_boundary(boundary_id)

    def open_openness(self, agreement_id: int) -> None:
        """Show an agreement about openness; 0, or one that is gone, leaves what is there."""
        self._bring(self._built_openness()).come_to(agreement_id)

    @Slot()
    def show_openness(self) -> None:
        """Show what is offered, with the keyboard in it."""
        self._bring(self._built_openness()).come_to()

    def want_sheet(self) -> bool:
        """Ask for the sheet to print, if one is offered; tell whether it is.

        Openness is never on it, and offers none.
        """
        return self._front is self._listed and self._listed.want_sheet()

    @Slot()
    def show_names(self) -> None:
        """Name the other person as they are named now."""
        self._listed.show_names()
        if self._openness is not None:
            self._openness.show_names()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._front.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        return self._front.panes()

    # Inside ------------------------------------------------------------------------------

    @property
    def _front(self) -> ListedBoundaries | OpennessView:
        openness = self._openness
        if openness is not None and self._stack.currentWidget() is openness:
            return openness
        return self._listed

    def _built_openness(self) -> OpennessView:
        if self._openness is None:
            made = self._openness = self._make_openness()
            made.help_wanted.connect(self.help_wanted)
            made.text_paused.connect(self.text_paused)
            made.boundaries_wanted.connect(self._show_listed)
            self._stack.addWidget(made)
        return self._openness

    def _bring(self, openness: OpennessView) -> OpennessView:
        self._leave_front(openness)
        return openness

    def _leave_front(self, coming: ListedBoundaries | OpennessView) -> None:
        """Save what the other one holds, and bring one to the front."""
        if self._front is not coming:
            self._front.flush()
            self._stack.setCurrentWidget(coming)

    @Slot()
    def _show_listed(self) -> None:
        if self._front is not self._listed:
            self._leave_front(self._listed)
            self._listed.show_workbook()
            self._listed.begin_in().setFocus(Qt.FocusReason.OtherFocusReason)


def _openness(
    session: Session,
    theme: Theme,
    partner: Callable[[], PartnerWords],
    clock: Clock,
    *,
    rules: Callable[[], Ruleset],
    not_now: Callable[[], NotNow | None],
) -> OpennessView:
    # START: most days nobody looks at it.
    from reconcile_gui.boundaries.openness_view import OpennessView

    return OpennessView(session, theme, partner, clock, rules=rules, not_now=not_now)
