"""Whatever was done to a workbook goes out and comes in equal; whatever is fed in does no harm."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reconcile_gui.workbook.bin import empty
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import WorkbookProblem
from reconcile_gui.workbook.everything import FORMAT, write_everything
from reconcile_gui.workbook.reading_in import read_in
from tests.files.test_workbook_everything import fill
from tests.property.length import examples
from tests.property.operations import OPERATIONS
from tests.workbooks import StandingClock, make_book

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
NAMES = st.sampled_from(sorted(OPERATIONS))


@settings(
    deadline=None, max_examples=examples(10, 100), suppress_health_check=[HealthCheck.too_slow]
)
@given(st.data(), st.lists(NAMES, min_size=1, max_size=12), st.booleans())
def test_whatever_was_done_goes_out_and_comes_in_equal(
    data: st.DataObject, names: list[str], empties: bool
) -> None:
    """Written out again it is the same, byte for byte."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), StandingClock()
        with contextlib.closing(make_book(folder / "a.reconcile", clock=clock)) as book:
            for each in names:
                clock.pass_by(seconds=1)
                operation = data.draw(OPERATIONS[each](book))
                if operation is not None:
                    with contextlib.suppress(WorkbookProblem):
                        book.write(operation)
            if empties:
                book.write(empty())
            write_everything(book, folder / "a.json")
        with contextlib.closing(
            read_in(folder / "a.json", folder / "b.reconcile", None, origin="b", clock=clock)
        ) as book:
            write_everything(book, folder / "b.json")
            assert checked(book).is_whole
        assert (folder / "b.json").read_bytes() == (folder / "a.json").read_bytes()


def feed(content: bytes) -> bool:
    """Read something in; return whether it became a workbook, which is whole then."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "given.json").write_bytes(content)
        try:
            book = read_in(folder / "given.json", folder / "in.reconcile", None, origin="b")
        except WorkbookProblem:
            assert [each.name for each in folder.iterdir()] == ["given.json"]
            return False
        with contextlib.closing(book):
            assert checked(book).is_whole
        return True


@settings(deadline=None, max_examples=examples(60, 300))
@given(st.binary(max_size=200))
def test_any_bytes_do_no_harm(content: bytes) -> None:
    """With our name in front or not."""
    assert not feed(content)
    assert not feed(b'{"format": "' + FORMAT.encode() + b'", ' + content)


def _full() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.reconcile"
        with contextlib.closing(make_book(path)) as book:
            book.write(fill)
            write_everything(book, path.with_suffix(".json"))
        found: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
        return found


FULL = json.dumps(_full())


@settings(deadline=None, max_examples=examples(30, 200))
@given(st.data())
def test_anything_anywhere_in_it_does_no_harm(data: st.DataObject) -> None:
    """It becomes a whole workbook, or nothing."""
    whole = json.loads(FULL)
    table = data.draw(st.sampled_from(sorted(whole["lists"])))
    entry = data.draw(st.sampled_from(whole["lists"][table]))
    field = data.draw(st.sampled_from(sorted(entry)))
    value = data.draw(JSON)
    assume(entry[field] != value)
    entry[field] = value

    feed(json.dumps(whole).encode())


@settings(deadline=None, max_examples=examples(30, 200))
@given(st.data())
def test_anything_in_the_place_of_a_list_does_no_harm(data: st.DataObject) -> None:
    """Outside and inside."""
    whole = json.loads(FULL)
    holder = data.draw(st.sampled_from([whole, whole["lists"], whole["workbook"]]))
    holder[data.draw(st.sampled_from(sorted(holder)))] = data.draw(JSON)

    feed(json.dumps(whole).encode())
