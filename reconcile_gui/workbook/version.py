"""Which form a workbook has, and the frozen steps from one form to the next.

`application_id` says that a file is a workbook; `user_version` is major·1000 + minor.
A newer minor opens (it only adds), a newer major is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reconcile_gui.workbook.errors import Damaged, Foreign, TooNew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import sqlalchemy as sa

APPLICATION_ID = 0x52434E43  # "RCNC"


@dataclass(frozen=True, slots=True)
class Step:
    """One frozen step to a form. number: of the form; statements: yields its SQL."""

    number: int
    statements: Callable[[], Iterable[str]]


def statements(step_file: str) -> Iterator[str]:
    """Yield the statements of one file of frozen SQL, in order."""
    # START: both are slow to import, and only a new or an older file needs them.
    import sqlite3
    from importlib.resources import files

    text = files("reconcile_gui.workbook.migrations").joinpath(step_file).read_text("utf-8")
    gathered = ""
    for line in text.splitlines(keepends=True):
        if line.startswith("--"):
            continue
        gathered += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(gathered):
            yield gathered.strip()
            gathered = ""


STEPS: tuple[Step, ...] = (Step(1000, partial(statements, "m0001_first.sql")),)
NEWEST = STEPS[-1].number


def version_of(connection: sa.Connection) -> int:
    """Return the version of an opened file. Raises Foreign, Damaged, TooNew."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    check(application, version)
    return version


def check(application_id: int, version: int) -> None:
    """Raise Foreign, Damaged or TooNew for a form that this program cannot read."""
    if application_id != APPLICATION_ID:
        raise Foreign
    if version < STEPS[0].number:
        # A new file gets its place only when it has its form.
        raise Damaged
    refuse_newer(version)


def refuse_newer(version: int) -> None:
    """Raise TooNew for a form that a later major version wrote."""
    if version // 1000 > NEWEST // 1000:
        raise TooNew


def steps_after(version: int, steps: Sequence[Step] = STEPS) -> list[Step]:
    """Return the steps a file of this version still needs, in order."""
    return [step for step in steps if step.number > version]


def bring_up(connection: sa.Connection, version: int, steps: Sequence[Step] = STEPS) -> None:
    """Run the missing steps; the caller holds the transaction.

    Either all of them and the new version are committed, or nothing is.
    """
    for step in steps_after(version, steps):
        for statement in step.statements():
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version = {step.number}")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
