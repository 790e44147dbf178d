"""What one tab asks of another: only the window connects them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from reconcile_gui.shell.rooms import letter_language
from reconcile_gui.shell.wayfinding import Wayfinding

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.apology.records import Letter
    from reconcile_gui.apology.said_in_letter import SaidInLetter
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.reflection.handing_over import HandOver
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.two_of_us import TwoOfUs
    from reconcile_gui.shell.views import Views
    from reconcile_gui.shell.window import Window


class Errands(QObject):
    """Listens to each view as it is built."""

    def __init__(
        self,
        window: Window,
        session: Session,
        views: Views,
        pages: Pages,
        two: TwoOfUs,
    ) -> None:
        """Know whom to send where; two: tells when the people are named differently."""
        super().__init__(window)
        self._session = session
        self._two = two
        self.wayfinding = Wayfinding(window, session, views)
        self._window = window
        self._views = views
        self._pages = pages
        views.built_one.connect(self._on_view_built)
        two.changed.connect(self._on_names_changed)

    def _on_view_built(self, _key: str, view: QObject) -> None:
        for wanted, answer in {
            "help_wanted": self._on_help,
            "afraid_said": self._two.say_afraid,
            "preview_wanted": self._pages.show_preview,
            "sheet_wanted": self._pages.show_sheet,
            "set_sheet_wanted": self._pages.show_set_sheet,
            "stretch_wanted": self._pages.show_stretch,
            "question_wanted": self._on_question,
            "guide_wanted": self._on_guide,
            "letter_wanted": self._on_letter,
            "kind_of_letter_wanted": self._on_kind_of_letter,
            "letting_go_wanted": self.show_letting_go,
            "given_wanted": self._on_given,
            "journal_wanted": self._on_journal,
            "boundaries_wanted": self._on_boundaries,
            "openness_wanted": self._on_openness,
            "promises_wanted": self._on_promises,
            "promise_wanted": self._on_promise,
            "day_wanted": self._on_day,
            "check_in_wanted": self._on_check_in,
            "today_wanted": self._on_today,
            "status_wanted": self._on_status,
            "hand_over_wanted": self._on_hand_over,
            "row_wanted": self.wayfinding.go,
        }.items():
            signal = getattr(view, wanted, None)
            if isinstance(signal, SignalInstance):
                signal.connect(answer)

    def _on_names_changed(self) -> None:
        for view in self._views.built():
            show_names = getattr(view, "show_names", None)
            if show_names is not None:
                show_names()

    def _on_help(self, key: str = "") -> None:
        self._pages.show_help(key)

    def _on_question(self, question_id: str) -> None:
        # ORDER: asked for first, so that no other page is what the tab shows and types in.
        self._views.reflect().open_question(question_id)
        self._window.choose_tab("reflect")

    def _on_guide(self, guide_id: str) -> None:
        # ORDER: as for a question.
        self._views.reflect().guides.open(guide_id)
        self._window.choose_tab("reflect")

    def _on_letter(self, letter_id: int) -> None:
        """Open a letter; 0 means that there is none yet."""
        self._window.choose_tab("apologise")
        if letter_id:
            self._views.apologise().open_letter(letter_id)

    def _on_kind_of_letter(self, kind: str) -> None:
        """Open the letter of a kind, or let one be begun; "" for whatever comes first."""
        from reconcile_gui.apology import store

        self._window.choose_tab("apologise")
        self._session.read(store.letters(), partial(self._write_kind, kind))

    def _write_kind(self, kind: str, letters: list[Letter]) -> None:
        of_kind = [one for one in letters if one.kind == kind]
        if of_kind:
            newest = max(of_kind, key=lambda one: one.changed_at)
            self._views.apologise().open_letter(newest.id)
        else:
            # After the letter that the tab itself reads when it comes to the front.
            self._session.read(lambda _: None, partial(self._begin_kind, kind))

    def _begin_kind(self, kind: str, _: None) -> None:
        self._views.apologise().start_new(kind)

    def show_letting_go(self) -> None:
        """Show the way of letting go, from wherever it is asked for."""
        self._window.choose_tab("reflect")
        self._views.reflect().open_letting_go()

    def _on_given(self, given_id: int) -> None:
        """Show a letter as it was given."""
        self._window.choose_tab("apologise")
        self._views.apologise().open_given(given_id)

    def _on_journal(self) -> None:
        self._window.choose_tab("reflect")
        self._views.reflect().write_freely()

    def _on_boundaries(self, boundary_id: int = 0) -> None:
        """Open a boundary; 0 for the list of them."""
        # ORDER: as for a question.
        self._views.boundaries().show_list()
        self._window.choose_tab("boundaries")
        if boundary_id:
            self._views.boundaries().open_boundary(boundary_id)

    def _on_openness(self, agreement_id: int = 0) -> None:
        """Open an agreement about openness; 0 for all of them."""
        self._window.choose_tab("boundaries")
        self._views.boundaries().open_openness(agreement_id)

    def _on_promises(self) -> None:
        # ORDER: as for a question.
        self._views.trust().show_promises()
        self._window.choose_tab("trust")

    def _on_promise(self, said: SaidInLetter) -> None:
        """Make a promise of a sentence, and open it to be changed."""
        from reconcile_gui.shell.promising import LABEL, promise_from_letter
        from reconcile_gui.trust.records import ToWhom

        to = ToWhom.SELF if self._two.offered().promises_to_self else ToWhom.PARTNER
        self._session.write(promise_from_letter(said, to), label=LABEL, then=self._on_promise_made)

    def _on_promise_made(self, promise_id: int) -> None:
        self._window.choose_tab("trust")
        self._views.trust().open_promise(promise_id)

    def _on_day(self, day: date) -> None:
        """Show a day on the timeline."""
        self._window.choose_tab("trust")
        self._views.trust().show_day(day)

    def _on_check_in(self) -> None:
        """Open the check-in of the week; leaving it comes back to Today."""
        self._window.choose_tab("trust")
        self._views.trust().open_check_in(from_today=True)

    def _on_today(self) -> None:
        self._window.choose_tab("today")

    def _on_hand_over(self, what: HandOver) -> None:
        """Make of a copy what is wanted of it; Reflect says so, and stays in front."""
        from reconcile_gui.shell.handing_over import LABELS, hand_over

        self._session.write(
            hand_over(what, letter_language(), keeps=self._two.offered().keeps_letter),
            label=LABELS[what.goal],
            then=self._views.reflect().say_handed_over,
        )

    def _on_status(self) -> None:
        self._pages.show_record()
