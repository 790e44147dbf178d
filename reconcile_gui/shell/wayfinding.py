"""The way to the very place of a row: its tab, and there its question, part or form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.views import Views
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.whereabouts import Whereabouts

# What is written in guides: entries, and parts of them.
GUIDES = (
    "talk",
    "growth_area",
    "growth_note",
    "good_time",
    "asked_of_me",
    "disclosure",
    "own_value",
    "space_plan",
    "sheet_field",
    "keepsake",
)


class Wayfinding(QObject):
    """Goes where a row is written; nothing happens for one that is gone."""

    arrived = Signal()  # the row is in front

    def __init__(self, window: Window, session: Session, views: Views) -> None:
        """Know the tabs."""
        super().__init__(window)
        self._window, self._session, self._views = window, session, views
        self._ways: dict[str, tuple[str, Callable[[Whereabouts], None]]] = {
            "answer": ("reflect", self._to_answer),
            "journal_entry": ("reflect", self._to_page),
            "own_question": ("reflect", self._to_own_question),
            **dict.fromkeys(GUIDES, ("reflect", self._to_guide)),
            "letter": ("apologise", self._to_letter),
            "letter_part": ("apologise", self._to_part),
            "letter_given": ("apologise", self._to_giving),
            "boundary": ("boundaries", self._to_boundary),
            "boundary_log": ("boundaries", self._to_boundary),
            "openness_agreement": ("boundaries", self._to_openness),
            "promise": ("trust", self._to_promise),
            "occurrence": ("trust", self._to_promise),
            "event": ("trust", self._to_event),
            "check_in": ("trust", self._to_check_in),
        }

    @property
    def kinds(self) -> tuple[str, ...]:
        """The tables whose rows there is a way to."""
        return tuple(self._ways)

    def go(self, kind: str, row_id: int) -> None:
        """Show a row where it belongs, the keyboard in it."""
        # START: the workbook's own modules bring SQLAlchemy, loaded while the window shows.
        from reconcile_gui.workbook.whereabouts import whereabouts

        if kind in self._ways:
            self._session.read(whereabouts(kind, row_id), self._arrive)

    def _arrive(self, found: Whereabouts | None) -> None:
        if found is not None:
            tab, lead = self._ways[found.kind]
            self._window.choose_tab(tab)
            # After what the tab asks of the workbook when it comes to the front.
            self._session.read(lambda _: None, partial(self._lead, lead, found))

    def _lead(self, lead: Callable[[Whereabouts], None], found: Whereabouts, _: None) -> None:
        lead(found)
        self.arrived.emit()

    def _to_answer(self, found: Whereabouts) -> None:
        self._views.reflect().open_question(found.key, found.row_id)

    def _to_page(self, found: Whereabouts) -> None:
        self._views.reflect().open_page(found.uuid)

    def _to_own_question(self, found: Whereabouts) -> None:
        self._views.reflect().open_own_question(found.uuid)

    def _to_guide(self, found: Whereabouts) -> None:
        self._views.reflect().guides.open_row(found.kind, found.row_id)

    def _to_letter(self, found: Whereabouts) -> None:
        self._views.apologise().open_letter(found.row_id)

    def _to_part(self, found: Whereabouts) -> None:
        self._views.apologise().open_letter(found.owner_id, found.key)

    def _to_giving(self, found: Whereabouts) -> None:
        self._views.apologise().open_given(found.row_id)

    def _to_boundary(self, found: Whereabouts) -> None:
        self._views.boundaries().open_boundary(found.owner_id)

    def _to_openness(self, found: Whereabouts) -> None:
        self._views.boundaries().open_openness(found.row_id)

    def _to_event(self, found: Whereabouts) -> None:
        self._views.trust().open_event(found.uuid)

    def _to_check_in(self, found: Whereabouts) -> None:
        self._views.trust().open_check_in(day=found.day)

    def _to_promise(self, found: Whereabouts) -> None:
        self._views.trust().open_promise(found.owner_id)
