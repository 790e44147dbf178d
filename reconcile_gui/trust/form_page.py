"""What the form of a promise opens with: a new one, one instead of another, one to put right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from reconcile_gui.trust.promises import may_correct_day
from reconcile_gui.trust.records import Asked, Size, Terms, ToWhom


@dataclass(frozen=True, slots=True)
class FormPage:
    """What the form opens with.

    uuid: of the promise it writes. title: what is being done. instead_of: the
    occurrence it replaces, once anything differs; instead_due: its day. day_stands: the
    due day in words where it can no longer be corrected, else empty. is_new: nothing is
    in the workbook yet.
    """

    uuid: str
    terms: Terms
    title: str
    instead_of: int | None = None
    instead_due: date | None = None
    day_stands: str = ""
    is_new: bool = True
    # Whether it is open to be put right; else how it repeats changes from tomorrow on.
    is_of_today: bool = True
    # Said about the days: why this is a promise of its own after all.
    told: str = ""
    # Said beside a promise to the partner, where there is something to mind.
    caution: str = ""


def page_of_new(uuid: str, title: str, to_whom: ToWhom, today: date) -> FormPage:
    """Return the page of a promise that is made today."""
    return FormPage(uuid, Terms("", to_whom, "", Size.SMALL, today, None), title)


def page_instead(one: Asked, uuid: str, title: str, today: date) -> FormPage:
    """Return the page of a promise that takes the place of one that is not due yet.

    A day of what repeats is changed by itself; the others stay.
    """
    occurrence = one.line.occurrence
    terms = replace(one.line.terms, made_on=today, due_on=occurrence.due_on, repeat=None)
    return FormPage(uuid, terms, title, instead_of=occurrence.id, instead_due=occurrence.due_on)


def page_of(one: Asked, title: str, day_stands: str, today: date) -> FormPage:
    """Return the page of a promise that is there. day_stands: its day in words."""
    is_of_today = may_correct_day(one.line, today)
    return FormPage(
        one.line.promise.uuid,
        one.line.terms,
        title,
        day_stands="" if is_of_today else day_stands,
        is_new=False,
        is_of_today=is_of_today,
    )
