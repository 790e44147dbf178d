"""What may stand in each column: asked of what comes from outside before it becomes a row.

The file itself takes any text; a day that is none, or a choice that nobody knows, would
keep a tab from being shown.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What Qt counts with; nobody has more entries, or a longer list.
LEAST, MOST = -(2**31), 2**31 - 1
LONGEST_NAME = 200
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
# What the calendar of the window shows. The last year is left free for time zones.
FIRST_YEAR, LAST_YEAR = 1752, 9999
OUTCOMES = frozenset({"open", "kept", "late", "not_kept", "released", "replaced"})
CHOICES: Mapping[tuple[str, str], frozenset[str]] = MappingProxyType(
    {
        ("contact_status", "status"): frozenset({"open", "unknown", "space", "none", "order"}),
        ("question_mark", "mark"): frozenset({"skipped", "not_today"}),
        ("letter", "kind"): frozenset(
            {"apology", "ended_it", "letting_go", "unsent", "spoken", "one_message"}
        ),
        ("letter", "mode"): frozenset({"parts", "page"}),
        ("silenced_note", "reach"): frozenset({"here", "always", "read"}),
        ("boundary", "whose"): frozenset({"mine", "theirs", "ours"}),
        ("boundary", "status"): frozenset(
            {"not_spoken_about", "said", "told_to_me", "agreed", "not_agreed", "ended"}
        ),
        ("boundary_log", "kind"): frozenset(
            {"held", "crossed_by_me", "crossed_by_them", "talked", "changed"}
        ),
        ("promise", "to_whom"): frozenset({"partner", "self", "other"}),
        ("promise", "size"): frozenset({"small", "medium", "large"}),
        ("occurrence", "status"): OUTCOMES,
        ("outcome_history", "from_status"): OUTCOMES,
        ("outcome_history", "to_status"): OUTCOMES,
        ("check_in", "variant"): frozenset({"usual", "apart", "no_contact"}),
        ("check_in_answer", "answer"): frozenset(
            {"not_this_week", "partly", "yes", "does_not_apply"}
        ),
    }
)
_VERSION_TEXTS = ("salutation", "date_text", "signature", "page_text")


def fits(table: sa.Table, column: sa.Column[Any]) -> Callable[[Any], bool]:
    """Return what tells whether a value of JSON may stand in this column."""
    is_right = _right(table.name, column)
    if not column.nullable:
        return is_right
    return lambda value: value is None or is_right(value)


def is_uuid(value: object) -> bool:
    """Tell whether it is a name as rows and workbooks have it."""
    return isinstance(value, str) and UUID.fullmatch(value) is not None


def is_moment(value: object) -> bool:
    """Tell whether it is a UTC moment as rows have it."""
    if not isinstance(value, str) or _MOMENT.fullmatch(value) is None:
        return False
    try:
        return FIRST_YEAR < datetime.fromisoformat(value).year < LAST_YEAR
    except ValueError:
        return False


def is_day(value: object) -> bool:
    """Tell whether it is a day of the calendar."""
    if not isinstance(value, str) or _DAY.fullmatch(value) is None:
        return False
    try:
        return date.fromisoformat(value).year >= FIRST_YEAR
    except ValueError:
        return False


def _right(table: str, column: sa.Column[Any]) -> Callable[[Any], bool]:
    name = column.name
    if isinstance(column.type, sa.Integer):
        return _is_positive if name in ("id", "rev") or column.foreign_keys else _is_number
    if choices := CHOICES.get((table, name)):
        return lambda value: isinstance(value, str) and value in choices
    if (table, name) in _BY_COLUMN:
        return _BY_COLUMN[table, name]
    if name in _NAMES:
        return _NAMES[name]
    if name.endswith("_at"):
        return is_moment
    return is_day if name == "day" or name.endswith("_on") else _is_text


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    # ORDER: True is an int to Python, but not to a workbook.
    return isinstance(value, int) and not isinstance(value, bool) and LEAST <= value <= MOST


def _is_positive(value: object) -> bool:
    return _is_number(value) and isinstance(value, int) and value > 0


def _is_name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_NAME


def _is_time(value: object) -> bool:
    return isinstance(value, str) and _TIME.fullmatch(value) is not None


def _is_version(value: object) -> bool:
    """Tell whether it is what a letter once was, with all that is read of it."""
    kept = _object(value)
    if kept is None or kept.get("mode") not in ("parts", "page"):
        return False
    parts, said = kept.get("parts"), kept.get("said", [])
    if not isinstance(parts, list) or not isinstance(said, list):
        return False
    return (
        all(_is_text(kept.get(name)) for name in _VERSION_TEXTS)
        and (kept.get("dated_on") is None or is_day(kept["dated_on"]))
        and all(_is_part(each) for each in parts)
        and all(_is_said(each) for each in said)
    )


def _is_part(part: object) -> bool:
    return (
        isinstance(part, dict)
        and _is_text(part.get("part"))
        and _is_text(part.get("body"))
        and _is_number(part.get("position"))
        and (part.get("merged_into") is None or _is_text(part["merged_into"]))
    )


def _is_said(said: object) -> bool:
    return (
        isinstance(said, dict)
        and _is_text(said.get("sentence"))
        and _is_number(said.get("occurrence"))
        and (said.get("part") is None or _is_text(said["part"]))
    )


def _is_object_or_empty(value: object) -> bool:
    return value == "" or _object(value) is not None


def _object(value: object) -> dict[str, Any] | None:
    if not isinstance(value, str):
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


_NAMES: Mapping[str, Callable[[Any], bool]] = MappingProxyType(
    {
        "uuid": is_uuid,
        "from_uuid": is_uuid,
        "to_uuid": is_uuid,
        "origin": _is_name,
        "at_time": _is_time,
        "rest_until": is_moment,
    }
)
_BY_COLUMN: Mapping[tuple[str, str], Callable[[Any], bool]] = MappingProxyType(
    {
        ("letter_version", "content"): _is_version,
        ("letter", "look"): _is_object_or_empty,
        ("readiness_check", "answers"): _is_object_or_empty,
        ("steady_check", "answers"): _is_object_or_empty,
        ("repeat_rule", "rule"): _is_object_or_empty,
    }
)
