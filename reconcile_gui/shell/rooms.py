"""What each tab is built from; the imports wait until a tab is wanted.

START: importing a feature imports its store, and with it SQLAlchemy, which the owner
thread loads while the empty window is already on the screen.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from reconcile_gui.qtkit.languages import interface_language, shipped
from reconcile_gui.qtkit.voice import ReadsAloud
from reconcile_gui.resources import ENGLISH, resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.apology.apology_view import ApologyView
    from reconcile_gui.apology.records import Letter
    from reconcile_gui.boundaries.boundaries_view import BoundariesView
    from reconcile_gui.reflection.records import Standing
    from reconcile_gui.reflection.reflect_view import ReflectView
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.today.today_view import TodayView
    from reconcile_gui.trust.trust_view import TrustView

    TabView = ApologyView | BoundariesView | ReflectView | TodayView | TrustView

# PRIVACY: what is saved beside the workbook is named by nothing that is in it.
NEUTRAL_NAME = "chart"
# Chosen: by ear, with the voice that Debian brings.
PACE_OF = {"slow": -0.35, "usual": 0.0, "quick": 0.35}


def reflect(tools: Tools) -> ReflectView:
    """Build Reflect."""
    from reconcile_gui.apology import store as apology_store
    from reconcile_gui.apology.parts import PARTS
    from reconcile_gui.care.contact import Status
    from reconcile_gui.reflection.guides.files import shipped_guides
    from reconcile_gui.reflection.handing_over import LetterChoice, Receivers
    from reconcile_gui.reflection.question_files import shipped_questions
    from reconcile_gui.reflection.records import NoPlans, Standing
    from reconcile_gui.reflection.reflect_view import ReflectView

    why_no_plans = {
        Status.ORDER: NoPlans.ORDER,
        Status.NONE: NoPlans.NO_CONTACT,
        Status.SPACE: NoPlans.SPACE,
        Status.UNKNOWN: NoPlans.UNKNOWN,
        Status.OPEN: NoPlans.FEAR,  # nothing else closes what is open
    }

    def standing() -> Standing:
        offered, status = tools.two.offered(), tools.two.standing().status
        return Standing(
            partner=tools.two.partner(),
            rests_giving=offered.rests_readiness,
            is_order=status is Status.ORDER,
            keeps_letter=offered.keeps_letter,
            may_owe_apology=not offered.shows_may_not_owe,
            promises_to_self=offered.promises_to_self,
            lets_go=tools.two.now.lets_go,
            no_plans=None if offered.may_plan_contact else why_no_plans[status],
        )

    def ask_letters(answer: Callable[[list[LetterChoice]], None]) -> None:
        def tell(letters: list[Letter]) -> None:
            newest_first = sorted(letters, key=lambda one: one.changed_at, reverse=True)
            answer(
                [
                    LetterChoice(one.id, one.title, one.created_at.astimezone().date())
                    for one in newest_first
                ]
            )

        tools.session.read(apology_store.letters(), tell)

    parts = tuple((one.id, QCoreApplication.translate("Parts", one.title)) for one in PARTS)
    return ReflectView(
        tools.session,
        shipped_questions(shipped("questions")),
        standing,
        tools.theme,
        tools.clock,
        receivers=Receivers(parts, ask_letters),
        guides=shipped_guides(shipped("guides"), resource("questions", "en") / "sources.toml"),
    )


def apologise(tools: Tools) -> ApologyView:
    """Build Apologise."""
    from reconcile_gui.apology.apology_view import ApologyView
    from reconcile_gui.apology.surroundings_view import Surroundings
    from reconcile_gui.shell.contact_sentence import ContactSentence

    around = Surroundings(
        session=tools.session,
        theme=tools.theme,
        clock=tools.clock,
        partner=tools.two.partner,
        offered=tools.two.offered,
        clipboard=QGuiApplication.clipboard(),
        rules=tools.rules.all,
        contact=ContactSentence(tools.two, tools.clock),
        aloud=reads_aloud(tools),
    )
    return ApologyView(around, language=letter_language())


def reads_aloud(tools: Tools) -> ReadsAloud:
    """Return the voice, with what the settings say of it."""
    settings = tools.settings
    return ReadsAloud(
        voice=tools.voice,
        pace=lambda: PACE_OF[settings.now.reading_pace],
        asks_first=lambda: settings.now.asks_about_headphones,
        note_asked=lambda: settings.change(asks_about_headphones=False),
    )


def letter_language() -> str:
    """Return the language of a new letter: that of the program.

    The coach reads English only; there a letter begins in the English of this country.
    """
    spoken = interface_language()
    system = QLocale.system().name().replace("_", "-")
    return system if spoken == ENGLISH and system.startswith("en-") else spoken


def boundaries(tools: Tools) -> BoundariesView:
    """Build Boundaries."""
    from reconcile_gui.boundaries.boundaries_view import BoundariesView
    from reconcile_gui.boundaries.openness import not_now

    return BoundariesView(
        tools.session,
        tools.theme,
        tools.two.partner,
        tools.clock,
        rules=tools.rules.wording,
        openness_rules=tools.rules.openness,
        may_print=lambda: tools.two.offered().may_print_boundaries,
        is_afraid=lambda: tools.two.offered().shows_may_not_owe,
        not_now=lambda: not_now(tools.two.standing().status, tools.two.now.flags),
    )


def trust(tools: Tools) -> TrustView:
    """Build Trust."""
    from reconcile_gui.letter.usual import usual_look
    from reconcile_gui.shell.write_out import write_out
    from reconcile_gui.trust.chart_paper_widget import Outside
    from reconcile_gui.trust.trust_view import TrustView

    def ask_path(ending: str) -> Path | None:
        return tools.dialogs.place_for_chart(f"{NEUTRAL_NAME}.{ending}", ending)

    return TrustView(
        tools.session,
        tools.theme,
        tools.clock,
        outside=Outside(
            ask_path,
            partial(tools.dialogs.printer, NEUTRAL_NAME),
            write_out,
            usual_look(os.environ).paper,
        ),
        as_said=tools.two.as_said,
    )


def today(tools: Tools) -> TodayView:
    """Build Today."""
    from reconcile_gui.reflection.question_files import shipped_questions
    from reconcile_gui.today.today_view import TodayView

    return TodayView(
        tools.session,
        tools.theme,
        tools.clock,
        shipped_questions(shipped("questions")),
        shipped("care"),
        as_said=tools.two.as_said,
    )
