"""What each tab is built from; the imports wait until a tab is wanted.

START: importing a feature imports its store, and with it SQLAlchemy, which the owner
thread loads while the empty window is already on the screen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from reconcile_gui.resources import resource

if TYPE_CHECKING:
    from reconcile_gui.apology.apology_view import ApologyView
    from reconcile_gui.boundaries.boundaries_view import BoundariesView
    from reconcile_gui.reflection.records import Standing
    from reconcile_gui.reflection.reflect_view import ReflectView
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.today.today_view import TodayView
    from reconcile_gui.trust.trust_view import TrustView

    TabView = ApologyView | BoundariesView | ReflectView | TodayView | TrustView


def reflect(tools: Tools) -> ReflectView:
    """Build Reflect."""
    from reconcile_gui.care.contact import Status
    from reconcile_gui.reflection.question_files import load_questions
    from reconcile_gui.reflection.records import Standing
    from reconcile_gui.reflection.reflect_view import ReflectView

    def standing() -> Standing:
        return Standing(
            partner=tools.two.partner(),
            rests_giving=tools.two.offered().rests_readiness,
            is_order=tools.two.standing().status is Status.ORDER,
        )

    return ReflectView(
        tools.session,
        load_questions(resource("questions", "en")),
        standing,
        tools.theme,
        tools.clock,
    )


def apologise(tools: Tools) -> ApologyView:
    """Build Apologise."""
    from reconcile_gui.apology.apology_view import ApologyView
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.coach.ruleset import load_ruleset

    # The coach and the texts are English; a letter begins in the English of this country.
    system = QLocale.system().name().replace("_", "-")
    language = system if system.startswith("en-") else "en"
    around = Surroundings(
        session=tools.session,
        theme=tools.theme,
        clock=tools.clock,
        partner=tools.two.partner,
        offered=tools.two.offered,
        clipboard=QGuiApplication.clipboard(),
        rules=partial(load_ruleset, resource("coach", "en")),
    )
    return ApologyView(around, language=language)


def boundaries(tools: Tools) -> BoundariesView:
    """Build Boundaries."""
    from reconcile_gui.boundaries.boundaries_view import BoundariesView

    return BoundariesView(tools.session, tools.theme, tools.two.partner, tools.clock)


def trust(tools: Tools) -> TrustView:
    """Build Trust."""
    from reconcile_gui.trust.trust_view import TrustView

    return TrustView(tools.session, tools.theme, tools.clock)


def today(tools: Tools) -> TodayView:
    """Build Today."""
    from reconcile_gui.reflection.question_files import load_questions
    from reconcile_gui.today.today_view import TodayView

    return TodayView(
        tools.session,
        tools.theme,
        tools.clock,
        load_questions(resource("questions", "en")),
        resource("care", "en"),
    )
