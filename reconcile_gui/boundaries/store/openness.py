"""Agreements about openness in the workbook: drafted, agreed, stopped, binned."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from reconcile_gui.boundaries import openness
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

OfferText = Literal["body", "reason", "agreed_with", "others_privacy", "no_longer_needed_when"]

_agreement = tables.openness_agreement


def agreements() -> Query[list[Agreement]]:
    """Return the living agreements and drafts, the one that begins last first."""

    def read(reader: Reader) -> list[Agreement]:
        rows = reader.rows(
            sa.select(_agreement)
            .where(_agreement.c.deleted_at.is_(None))
            .order_by(_agreement.c.start_on.desc(), _agreement.c.id.desc())
        )
        return [_to_agreement(row) for row in rows]

    return read


def openness_to_look_at(today: date) -> Query[list[Agreement]]:
    """Return those whose day to look again has come, while they hold."""
    return lambda reader: openness.to_look_at(agreements()(reader), today)


def openness_just_over(today: date) -> Query[list[Agreement]]:
    """Return those that ended by themselves not long ago and were not decided anew."""
    return lambda reader: openness.just_over(agreements()(reader), today)


def begin_agreement(offer: Offer) -> Operation[int]:
    """Keep an offer as a draft of its own, which may lack anything; gives its id."""

    def write(tx: Transaction) -> int:
        return tx.insert(
            _agreement,
            body=offer.body,
            reason=offer.reason,
            agreed_with=offer.agreed_with,
            others_privacy=offer.others_privacy,
            no_longer_needed_when=offer.no_longer_needed_when,
            **_days(offer),
        )

    return write


def save_agreement_text(agreement_id: int, field: OfferText, text: str) -> Operation[None]:
    """Keep one text of a draft; what was agreed stays as it was written."""

    def write(tx: Transaction) -> None:
        if _is_draft(_one(tx, agreement_id)):
            tx.update(_agreement, agreement_id, **{field: text})

    return write


def save_agreement_days(agreement_id: int, offer: Offer) -> Operation[None]:
    """Keep the days of a draft; what was agreed stays as it was written."""

    def write(tx: Transaction) -> None:
        if _is_draft(_one(tx, agreement_id)):
            tx.update(_agreement, agreement_id, **_days(offer))

    return write


def agree(agreement_id: int, today: date) -> Operation[bool]:
    """Keep that both agreed today; gives whether it is so.

    One that lacks something stays a draft, so that none without an end is ever agreed.
    """

    def write(tx: Transaction) -> bool:
        found = _one(tx, agreement_id)
        if found is None or not found.is_draft:
            return found is not None
        if openness.lacks(found.offer, today):
            return False
        tx.update(_agreement, agreement_id, agreed_on=today.isoformat())
        return True

    return write


def stop_agreement(agreement_id: int, today: date, by: StoppedBy) -> Operation[None]:
    """Keep that an agreement was stopped today; a draft, or what is over, has nothing to stop."""

    def write(tx: Transaction) -> None:
        found = _one(tx, agreement_id)
        if found is not None and openness.may_stop(found, today):
            tx.update(_agreement, agreement_id, stopped_on=today.isoformat(), stopped_by=by.value)

    return write


def correct_stop(agreement_id: int, day: date, today: date) -> Operation[None]:
    """Keep that it was stopped on another day, one on which it can have been."""

    def write(tx: Transaction) -> None:
        found = _one(tx, agreement_id)
        if found is None or found.stopped_on is None:
            return
        if openness.may_have_stopped_on(found, day, today):
            tx.update(_agreement, agreement_id, stopped_on=day.isoformat())

    return write


def bin_agreement(agreement_id: int) -> Operation[None]:
    """Move an agreement to the bin."""

    def write(tx: Transaction) -> None:
        tx.bin(_agreement, agreement_id)

    return write


def unbin_agreement(agreement_id: int) -> Operation[None]:
    """Bring an agreement back from the bin; one removed for good stays away."""

    def write(tx: Transaction) -> None:
        if _one(tx, agreement_id) is not None:
            tx.unbin(_agreement, agreement_id)

    return write


def _one(reader: Reader, agreement_id: int) -> Agreement | None:
    """Return one, in the bin or not; None once it was removed for good."""
    row = reader.row(sa.select(_agreement).where(_agreement.c.id == agreement_id))
    return None if row is None else _to_agreement(row)


def _is_draft(agreement: Agreement | None) -> bool:
    return agreement is not None and agreement.is_draft


def _days(offer: Offer) -> dict[str, str]:
    return {
        "start_on": offer.start_on.isoformat(),
        "look_again_on": offer.look_again_on.isoformat(),
        "end_on": offer.end_on.isoformat(),
    }


def _to_agreement(row: sa.Row[Any]) -> Agreement:
    offer = Offer(
        body=row.body,
        reason=row.reason,
        agreed_with=row.agreed_with,
        start_on=date.fromisoformat(row.start_on),
        look_again_on=date.fromisoformat(row.look_again_on),
        end_on=date.fromisoformat(row.end_on),
        others_privacy=row.others_privacy,
        no_longer_needed_when=row.no_longer_needed_when,
    )
    return Agreement(
        id=row.id,
        uuid=row.uuid,
        offer=offer,
        agreed_on=_day(row.agreed_on),
        stopped_on=_day(row.stopped_on),
        stopped_by=StoppedBy(row.stopped_by) if row.stopped_by else None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
