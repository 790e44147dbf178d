"""People in need find the right page in two steps, and nothing presses them for contact."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from reconcile_gui.apology import store as letters
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.clock import SystemClock
from reconcile_gui.paths import Folders
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Operation
from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "walk_throughs.py"
PASSPHRASE = "correct horse"  # noqa: S105 - for a file of these tests alone
MOST_STEPS = 2
CLOCK = SystemClock()
TODAY = CLOCK.today()


def said(status: Status) -> Operation[int]:
    """Record, as weeks ago, how the other person wants contact."""
    day = TODAY - timedelta(days=20)
    return care.record_status(new_entry(status, (), CLOCK.now().astimezone(), said_on=day))


def promise(number: int, body: str, days_ago: int) -> Operation[int | None]:
    """Make a promise to the other person that was due some days ago."""
    due = TODAY - timedelta(days=days_ago)
    terms = Terms(body, ToWhom.PARTNER, "", Size.SMALL, due - timedelta(days=7), due)
    return trust.save_promise(f"00000000-0000-4000-8000-{number:012d}", terms)


def weeks_of_a_kept_word() -> list[Operation[object]]:
    """Return six weeks with a promise kept in each, and one that was due yesterday."""
    made: list[Operation[object]] = []
    for week in range(1, 7):
        made.append(promise(week, f"Tell the numbers, week {week}", 7 * week + 1))
        due = TODAY - timedelta(days=7 * week + 1)
        made.append(trust.record_outcome(week, Outcome.KEPT, due))
    return [said(Status.OPEN), *made, promise(7, "Tell the numbers, this week", 1)]


WORKBOOKS: dict[str, list[Operation[object]]] = {
    "no_contact": [said(Status.NONE), promise(1, "Call on Friday", 0)],
    "letting_go": [said(Status.NONE), promise(1, "Call on Friday", 0)],
    "order": [said(Status.ORDER), letters.create_letter(language="en")],
    "pushed": [said(Status.SPACE)],
    "frightened": [said(Status.UNKNOWN), care.answer_safety({AFRAID_OF_ME: "yes"})],
    "controlled": [said(Status.OPEN), care.answer_safety({AFRAID_OF_THEM: "not_sure"})],
    "despair": [said(Status.NONE)],
    "despair_in_words": [said(Status.SPACE)],
    "slipped": weeks_of_a_kept_word(),
}


@pytest.mark.parametrize("who", WORKBOOKS)
def test_the_right_page_is_two_steps_away(tmp_path: Path, who: str) -> None:
    """Told no contact, under an order, having pushed, controlled, in despair, after a slip."""
    folders = Folders.under(tmp_path / "kept")
    folders.make()
    passphrase = PASSPHRASE if who == "despair" else None
    book = Workbook.create(folders.workbook, passphrase, origin="walk", clock=CLOCK)
    for operation in (care.name_people(People("Sam", "Alex")), *WORKBOOKS[who]):
        book.write(operation)
    book.close()

    done = travelled(JOURNEY, who, program=("--data-dir", str(tmp_path / "kept")))

    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr[-6000:]
    assert 1 <= len(done.stdout.splitlines()) <= MOST_STEPS
