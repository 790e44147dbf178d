"""Habits that only last when a machine watches them."""

from __future__ import annotations

import ast
import re

import pytest

from tests.project import CHECKOUT, nodes, place, python_files, text_files

OURS = python_files("reconcile_gui")
# The bench measures time by waiting; everything else waits for something to happen.
TESTS = [path for path in python_files("tests") if "bench" not in path.parts]

LARGEST_FILE_LINES = 400
# Chosen: a machine under load takes seconds for what usually takes none.
PATIENCE_MS = 10_000
# Written so that these lines do not find themselves.
UNFINISHED = re.compile(
    r"\b(TO[D]O|FIX[M]E|X[X]X|NotImplemented[E]rror|coming[ ]soon|placeholder[ ]text"
    r"|lorem[ ]ipsum)\b",
    re.IGNORECASE,
)
MACHINE_PATH = re.compile(r"/(?:w[o]rk|fa[r]m|ro[o]t|tmp/[a-z_]*jobs)/|\.\./s[h]ared")


def called(node: ast.AST) -> str:
    """Return the dotted name that a call calls, "" for anything else."""
    if not isinstance(node, ast.Call) or isinstance(node.func, ast.Call):
        return ""
    return ast.unparse(node.func)


def test_there_is_something_to_read() -> None:
    """Rules over no files would all hold."""
    assert len(OURS) > 20
    assert len(TESTS) > 10


def test_nothing_is_kept_in_globals() -> None:
    """Two workbooks in one process, or two tests, must not meet in a variable."""
    found = [place(path, node) for path in OURS for node in nodes(path) if is_global(node)]

    assert found == []


def is_global(node: ast.AST) -> bool:
    """Return whether the node is a `global` statement."""
    return isinstance(node, ast.Global)


def test_only_the_composition_root_asks_for_the_application() -> None:
    """A view is handed what it needs; else it cannot be tested or moved."""
    found = [
        place(path, node)
        for path in OURS
        for node in nodes(path)
        if re.search(r"Application\.instance$", called(node)) and path.name != "app.py"
    ]

    assert found == []


def test_there_is_one_way_to_say_something_aloud() -> None:
    """Else one of them forgets how urgent it is, or speaks when nobody listens."""
    speaking = [
        str(path.relative_to(CHECKOUT))
        for path in OURS
        if "QAccessibleAnnouncement" in path.read_text(encoding="utf-8")
    ]

    assert speaking == ["reconcile_gui/qtkit/speaking.py"]


def test_no_event_is_named_by_a_variable() -> None:
    """A variable may hold a person's text; a name in the code cannot."""
    found = [
        place(path, node)
        for path in OURS
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and called(node) in {"event", "logsafe.event"}
        and not (node.args and isinstance(node.args[0], ast.Constant))
    ]

    assert found == []


def test_no_test_waits_a_fixed_time() -> None:
    """A wait is too short on a slow machine and too long on every other."""
    found = [place(path, node) for path in TESTS for node in nodes(path) if is_fixed_wait(node)]

    assert found == []


def is_fixed_wait(node: ast.AST) -> bool:
    """Return whether a call waits for time to pass, or for too little of it to be patient."""
    if not isinstance(node, ast.Call):
        return False
    name = called(node)
    if re.search(r"(^|\.)(sleep|msleep|usleep|qWait|qSleep)$|qtbot\.wait$", name):
        return True
    if "qtbot." not in name:
        return False
    return any(
        word.arg == "wait"
        or (isinstance(word.value, ast.Constant) and is_impatient(word.arg, word.value.value))
        for word in node.keywords
    )


def is_impatient(word: str | None, value: object) -> bool:
    """Return whether a test goes on although nothing came, or fails where a machine is slow."""
    if word == "raising":
        return value is False
    return word == "timeout" and isinstance(value, int) and value < PATIENCE_MS


@pytest.mark.parametrize(
    "waiting",
    [
        "time.sleep(1)",
        "qtbot.wait(20)",
        "house.qtbot.assertNotEmitted(care.shown, wait=1500)",
        "qtbot.waitSignal(session.crashed, raising=False)",
        "house.qtbot.waitSignal(session.saved, timeout=300)",
    ],
)
def test_every_kind_of_fixed_wait_is_known(waiting: str) -> None:
    """A rule that misses one form of it invites that form."""
    assert is_fixed_wait(ast.parse(waiting, mode="eval").body)


@pytest.mark.parametrize(
    "waiting",
    ["qtbot.waitUntil(seen, timeout=20_000)", "subprocess.run(start, timeout=5)"],
)
def test_patience_is_allowed(waiting: str) -> None:
    """What only ends a test that would hang is no fixed wait."""
    assert not is_fixed_wait(ast.parse(waiting, mode="eval").body)


def test_a_file_is_one_thing() -> None:
    """Giant windows grow from files that nobody wanted to split."""
    lines = {str(path): len(path.read_text("utf-8").splitlines()) for path in OURS}

    assert {path: many for path, many in lines.items() if many > LARGEST_FILE_LINES} == {}


def test_nothing_in_the_product_is_unfinished() -> None:
    """What is there is done; what is not done is not there."""
    found = [
        f"{path.relative_to(CHECKOUT)}: {match[0]}"
        for path in text_files()
        if path.relative_to(CHECKOUT).parts[0] in {"reconcile_gui", "resources"}
        for match in UNFINISHED.finditer(path.read_text("utf-8"))
    ]

    assert found == []


def test_no_path_of_somebodys_machine_is_in_the_project() -> None:
    """It would work on that machine alone, and tell about it."""
    found = [
        f"{path.relative_to(CHECKOUT)}: {match[0]}"
        for path in text_files()
        for match in MACHINE_PATH.finditer(path.read_text("utf-8"))
    ]

    assert found == []
